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

-- Who comes back while the code is valid gets no second text.

CREATE INDEX challenge_open ON challenge (recipient, expires_at) WHERE state = 'open';

CREATE TABLE wrong_try (
    id INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    tried_at INTEGER NOT NULL
) STRICT;

CREATE INDEX wrong_try_recipient ON wrong_try (recipient, tried_at);

CREATE INDEX wrong_try_time ON wrong_try (tried_at);
