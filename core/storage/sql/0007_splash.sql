-- Splash pages. Their settings are one object made from the field list in core/model/SplashFields.cpp.

CREATE TABLE splash_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE,
    address TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    settings TEXT NOT NULL CHECK (json_valid(settings)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- Where a page is enabled. What is said of a location that was deleted stays, in case that is undone.

CREATE TABLE splash_location (
    splash_id INTEGER NOT NULL REFERENCES splash_page (id) ON DELETE CASCADE,
    location_id INTEGER NOT NULL,
    PRIMARY KEY (splash_id, location_id)
) STRICT, WITHOUT ROWID;

-- How a location's guests get online; the key is named, never held.

ALTER TABLE location ADD COLUMN access TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(access));

-- A guest who comes back is known by the device.

CREATE INDEX challenge_device ON challenge (device, expires_at) WHERE state = 'open' AND device <> '';

-- Grants that were taken: each is good once. Rows live as long as a grant.

CREATE TABLE taken_grant (
    id TEXT PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who went online by a page, with what the page asked for.

CREATE TABLE guest_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    number TEXT NOT NULL,
    proven INTEGER NOT NULL CHECK (proven IN (0, 1)),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    accepted_terms INTEGER NOT NULL CHECK (accepted_terms IN (0, 1)),
    location TEXT NOT NULL,
    splash TEXT NOT NULL
) STRICT;

CREATE INDEX guest_visit_number ON guest_visit (number);

CREATE INDEX guest_visit_time ON guest_visit (at);
