-- Venues and their routes. The default route is gateway.position.

CREATE TABLE location (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    position INTEGER NOT NULL,
    ssids TEXT NOT NULL CHECK (json_valid(ssids)),
    own_route INTEGER NOT NULL DEFAULT 0 CHECK (own_route IN (0, 1)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE route_member (
    location_id INTEGER NOT NULL REFERENCES location (id) ON DELETE CASCADE,
    gateway_id INTEGER NOT NULL REFERENCES gateway (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (location_id, gateway_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX route_member_gateway ON route_member (gateway_id);

-- Counts changes of gateways and routes, so that whoever sends sees at once that what it knows is old.

CREATE TABLE route_version (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL
) STRICT;

INSERT INTO route_version (id, version) VALUES (1, 1);

CREATE TRIGGER gateway_added AFTER INSERT ON gateway BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER gateway_changed AFTER UPDATE ON gateway BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER gateway_removed AFTER DELETE ON gateway BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER location_added AFTER INSERT ON location BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER location_changed AFTER UPDATE ON location BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER location_removed AFTER DELETE ON location BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER route_member_added AFTER INSERT ON route_member BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER route_member_changed AFTER UPDATE ON route_member BEGIN UPDATE route_version SET version = version + 1; END;

CREATE TRIGGER route_member_removed AFTER DELETE ON route_member BEGIN UPDATE route_version SET version = version + 1; END;

-- One code sent to one phone. `sealed` holds what the text hides, under a key in the secret store; it is null
-- once that is over.

CREATE TABLE challenge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    recipient TEXT NOT NULL,
    sealed BLOB,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX challenge_expires ON challenge (expires_at) WHERE sealed IS NOT NULL;

-- The queue. A row that is new waits for its turn. One that is being sent has either the gateway whose call is
-- under way (flight_gateway), or, where a program sends it by itself outside the queue, the time at which that
-- is over at the latest (direct_until).
-- template: the text of a customer code with %1%, %2% … for what the challenge holds.

ALTER TABLE message ADD COLUMN expires_at INTEGER;

ALTER TABLE message ADD COLUMN waits INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1));

ALTER TABLE message ADD COLUMN template TEXT;

ALTER TABLE message ADD COLUMN challenge_id INTEGER REFERENCES challenge (id) ON DELETE SET NULL;

ALTER TABLE message ADD COLUMN start_after INTEGER NOT NULL DEFAULT 0;

ALTER TABLE message ADD COLUMN flight_gateway INTEGER;

ALTER TABLE message ADD COLUMN flight_started INTEGER;

ALTER TABLE message ADD COLUMN direct_until INTEGER;

-- What an earlier version left as being sent may have left.

UPDATE message SET status = 'unknown', reason = '{"kind":"InterruptedInFlight"}' WHERE status = 'sending';

CREATE INDEX message_challenge ON message (challenge_id) WHERE challenge_id IS NOT NULL;

ALTER TABLE attempt ADD COLUMN provider_id TEXT NOT NULL DEFAULT '';

CREATE TABLE idempotency (
    key TEXT PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_expires ON idempotency (expires_at);

CREATE INDEX idempotency_message ON idempotency (message_id);

-- What the sender knows of a gateway that does not serve as usual; no row: it does.

CREATE TABLE gateway_health (
    gateway_id INTEGER PRIMARY KEY REFERENCES gateway (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    failures INTEGER NOT NULL,
    rests INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    reason TEXT CHECK (reason IS NULL OR json_valid(reason))
) STRICT;

CREATE TABLE alert (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    gateway_id INTEGER NOT NULL DEFAULT 0,
    location TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL CHECK (json_valid(details)),
    began_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

CREATE INDEX alert_open ON alert (kind, gateway_id, location) WHERE ended_at IS NULL;
