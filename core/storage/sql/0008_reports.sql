-- Delivery reports. One that comes before what it is about was stored, or while that is still on its way, waits
-- here until it fits, for an hour at most.

CREATE TABLE early_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    gateway_id INTEGER NOT NULL,
    provider_id TEXT NOT NULL DEFAULT '',
    message_id INTEGER NOT NULL DEFAULT 0,
    delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),
    reason TEXT CHECK (reason IS NULL OR json_valid(reason)),
    at INTEGER NOT NULL,
    UNIQUE (gateway_id, provider_id, message_id, delivered)
) STRICT;

CREATE INDEX early_report_at ON early_report (at);

-- Verification rate: texts with codes that left (accepted, or unknown whether they did), and those whose code
-- was typed in, by the hour of sending. The last text that left before counts as the one that was read.

ALTER TABLE challenge ADD COLUMN country TEXT NOT NULL DEFAULT '';

CREATE TABLE code_rate (
    hour INTEGER NOT NULL,
    gateway_id INTEGER NOT NULL,
    country TEXT NOT NULL,
    sent INTEGER NOT NULL,
    verified INTEGER NOT NULL,
    PRIMARY KEY (hour, gateway_id, country)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER code_sent AFTER INSERT ON attempt WHEN new.outcome IN ('accepted', 'unknown') AND new.gateway_id <> 0 BEGIN INSERT INTO code_rate (hour, gateway_id, country, sent, verified) SELECT new.started_at / 3600000, new.gateway_id, c.country, 1, 0 FROM message m JOIN challenge c ON c.id = m.challenge_id WHERE m.id = new.message_id AND c.most_tries > 0 ON CONFLICT (hour, gateway_id, country) DO UPDATE SET sent = sent + 1; END;

CREATE TRIGGER code_verified AFTER UPDATE OF state ON challenge WHEN new.state = 'verified' AND old.state = 'open' BEGIN UPDATE code_rate SET verified = verified + 1 WHERE country = new.country AND (hour, gateway_id) = (SELECT a.started_at / 3600000, a.gateway_id FROM message m JOIN attempt a ON a.message_id = m.id WHERE m.challenge_id = new.id AND a.outcome IN ('accepted', 'unknown') ORDER BY a.id DESC LIMIT 1); END;
