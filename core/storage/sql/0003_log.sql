-- The log: ways to any order and any filter, and what happens to a message beside its attempts.
-- Whatever is looked for is looked for by time, so each of these goes on by time.

DROP INDEX message_status;

CREATE INDEX message_new ON message (id) WHERE status = 'new';

CREATE INDEX message_status ON message (status, created_at);

CREATE INDEX message_type ON message (type, created_at);

CREATE INDEX message_location ON message (location COLLATE NOCASE, created_at);

CREATE INDEX message_gateway ON message (gateway_name COLLATE NOCASE, created_at);

CREATE INDEX message_attempts ON message (attempts, created_at);

CREATE INDEX message_recipient ON message (recipient, created_at);

CREATE INDEX attempt_provider ON attempt (provider_id) WHERE provider_id <> '';

-- From handing in to the gateway's yes, in ms.

ALTER TABLE message ADD COLUMN accepted_ms INTEGER;

UPDATE message SET accepted_ms = max(0, updated_at - created_at) WHERE status = 'sent';

-- Search in number and text: what stands in it is read from the message. It is filled in the background, up to
-- and including the message `indexed_to`; what is newer is looked through. `removals` counts removed messages.

CREATE VIRTUAL TABLE message_search USING fts5 (recipient, text, content = 'message', content_rowid = 'id', tokenize = 'trigram', detail = none);

CREATE TABLE log_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_to INTEGER NOT NULL,
    removals INTEGER NOT NULL
) STRICT;

INSERT INTO log_state (id, indexed_to, removals) VALUES (1, 0, 0);

CREATE TRIGGER message_search_removed AFTER DELETE ON message WHEN old.id <= (SELECT indexed_to FROM log_state) BEGIN INSERT INTO message_search (message_search, rowid, recipient, text) VALUES ('delete', old.id, old.recipient, old.text); END;

CREATE TRIGGER message_search_changed AFTER UPDATE OF recipient, text ON message WHEN old.id <= (SELECT indexed_to FROM log_state) BEGIN INSERT INTO message_search (message_search, rowid, recipient, text) VALUES ('delete', old.id, old.recipient, old.text); INSERT INTO message_search (rowid, recipient, text) VALUES (new.id, new.recipient, new.text); END;

-- Somebody decided, or a provider reported.

CREATE TABLE message_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_whom TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    reason TEXT CHECK (reason IS NULL OR json_valid(reason))
) STRICT;

CREATE INDEX message_event_message ON message_event (message_id);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    view TEXT NOT NULL CHECK (json_valid(view))
) STRICT;

-- That everything about a number was erased, without the number.

CREATE TABLE erasure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    hint TEXT NOT NULL,
    messages INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    other INTEGER NOT NULL
) STRICT;
