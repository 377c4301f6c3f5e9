-- What providers said that is left, in ten-thousandths.

CREATE TABLE balance_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id) ON DELETE CASCADE,
    read_at INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    currency TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX balance_reading_gateway ON balance_reading (gateway_id, read_at);

-- Whether the text of a test arrived, and after how many milliseconds, as the person with the telephone says.

CREATE TABLE test_arrival (
    message_id INTEGER PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id) ON DELETE CASCADE,
    arrived INTEGER NOT NULL CHECK (arrived IN (0, 1)),
    after_ms INTEGER,
    said_at INTEGER NOT NULL
) STRICT;

CREATE INDEX test_arrival_gateway ON test_arrival (gateway_id, said_at);

-- Secrets that a save has replaced, by their keys in the secret store: kept while that can be undone. A doomed
-- one is about to be removed from the store.

CREATE TABLE retired_secret (
    id TEXT PRIMARY KEY,
    doomed INTEGER NOT NULL DEFAULT 0 CHECK (doomed IN (0, 1))
) STRICT, WITHOUT ROWID;
