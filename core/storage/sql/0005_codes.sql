-- A challenge that is checked here has tries; the code of a message that another program made up has none.
-- state: open, verified, over.

ALTER TABLE challenge ADD COLUMN state TEXT NOT NULL DEFAULT 'open';

ALTER TABLE challenge ADD COLUMN location TEXT NOT NULL DEFAULT '';

ALTER TABLE challenge ADD COLUMN splash_id INTEGER NOT NULL DEFAULT 0;

ALTER TABLE challenge ADD COLUMN device TEXT NOT NULL DEFAULT '';

ALTER TABLE challenge ADD COLUMN most_tries INTEGER NOT NULL DEFAULT 0;

ALTER TABLE challenge ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;

ALTER TABLE challenge ADD COLUMN digits INTEGER NOT NULL DEFAULT 6;

ALTER TABLE challenge ADD COLUMN resends INTEGER NOT NULL DEFAULT 0;

ALTER TABLE challenge ADD COLUMN resend_at INTEGER NOT NULL DEFAULT 0;

ALTER TABLE challenge ADD COLUMN ended_at INTEGER;

-- For the limits: every text that carries a code counts, the resent ones too. Rows live for a day.

CREATE TABLE code_sending (
    id INTEGER PRIMARY KEY,
    sent_at INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    device TEXT NOT NULL,
    address TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    location TEXT NOT NULL,
    country TEXT NOT NULL
) STRICT;

CREATE INDEX code_sending_time ON code_sending (sent_at);

CREATE INDEX code_sending_recipient ON code_sending (recipient, sent_at);

CREATE INDEX code_sending_device ON code_sending (device, sent_at) WHERE device <> '';

CREATE INDEX code_sending_address ON code_sending (address, sent_at) WHERE address <> '';

CREATE INDEX code_sending_asked_by ON code_sending (asked_by, sent_at) WHERE asked_by <> '';

CREATE INDEX code_sending_location ON code_sending (location, sent_at);

CREATE INDEX code_sending_country ON code_sending (country, sent_at);

-- Who comes back while the code is valid gets no second text.

CREATE INDEX challenge_open ON challenge (recipient, expires_at) WHERE state = 'open';

CREATE TABLE wrong_try (
    id INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    tried_at INTEGER NOT NULL
) STRICT;

CREATE INDEX wrong_try_recipient ON wrong_try (recipient, tried_at);

CREATE INDEX wrong_try_time ON wrong_try (tried_at);

-- Who may call the service. Of a token only its hash is kept.

CREATE TABLE token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE,
    scopes TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
) STRICT;

CREATE UNIQUE INDEX token_name ON token (name) WHERE revoked_at IS NULL;
