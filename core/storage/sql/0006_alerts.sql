-- Alerts that are told by mail and on the desktop, and how balances went.

-- Ended because nobody watches it any more, not because it is well again: that is no news.

ALTER TABLE alert ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));

-- What was told of an alert: that it began, that it was still so, that it ended.

CREATE TABLE alert_told (
    alert_id INTEGER PRIMARY KEY REFERENCES alert (id) ON DELETE CASCADE,
    began_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

-- Notifications that no desktop has shown yet. The first program that can takes each.

CREATE TABLE alert_notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    alert_id INTEGER NOT NULL REFERENCES alert (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('began', 'daily', 'ended')),
    due_at INTEGER NOT NULL
) STRICT;

-- When each gateway was last asked for its balance, and why it could not be read, where it could not.

CREATE TABLE balance_state (
    gateway_id INTEGER PRIMARY KEY REFERENCES gateway (id) ON DELETE CASCADE,
    asked_at INTEGER NOT NULL,
    problem TEXT CHECK (problem IS NULL OR json_valid(problem))
) STRICT;

-- Mails on their way. One that has ended is kept for a while.

CREATE TABLE mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    alert_id INTEGER REFERENCES alert (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    message_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    plain TEXT NOT NULL,
    html TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at INTEGER NOT NULL,
    claimed_until INTEGER NOT NULL DEFAULT 0,
    problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
    ended_at INTEGER
) STRICT;

CREATE INDEX mail_waiting ON mail (next_at) WHERE ended_at IS NULL;

CREATE TABLE mail_recipient (
    mail_id INTEGER NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused', 'expired')),
    problem TEXT CHECK (problem IS NULL OR json_valid(problem)),
    PRIMARY KEY (mail_id, address)
) STRICT, WITHOUT ROWID;

-- When something was last looked at that is looked at now and then.

CREATE TABLE watch_state (
    name TEXT PRIMARY KEY,
    looked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
