-- Times are milliseconds since 1970-01-01T00:00:00Z. Each statement ends with a semicolon and an empty line.

CREATE TABLE gateway (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE,
    type TEXT NOT NULL,
    enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    position INTEGER NOT NULL,
    settings TEXT NOT NULL CHECK (json_valid(settings)),
    hidden_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX gateway_name ON gateway (name) WHERE hidden_at IS NULL;

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    text TEXT NOT NULL,
    encoding TEXT NOT NULL,
    segments INTEGER NOT NULL,
    units INTEGER NOT NULL,
    location TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    gateway_name TEXT NOT NULL DEFAULT '',
    reason TEXT CHECK (reason IS NULL OR json_valid(reason)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE INDEX message_status ON message (status, id);

CREATE INDEX message_created ON message (created_at);

-- The gateway of an attempt may have been deleted, or never stored: no reference, but its name.
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    gateway_id INTEGER NOT NULL,
    gateway_name TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT CHECK (reason IS NULL OR json_valid(reason)),
    checks TEXT NOT NULL CHECK (json_valid(checks)),
    timings TEXT NOT NULL CHECK (json_valid(timings)),
    http_status INTEGER NOT NULL,
    request TEXT NOT NULL CHECK (json_valid(request)),
    response TEXT NOT NULL CHECK (json_valid(response)),
    UNIQUE (message_id, number)
) STRICT;

CREATE INDEX attempt_gateway ON attempt (gateway_id, message_id);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
