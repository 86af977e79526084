-- What a vendor's product has anyway: owners of agendas, places, opening hours, slots.
CREATE TABLE IF NOT EXISTS practitioner (
    id INTEGER PRIMARY KEY,
    -- RPPS or ADELI number as the product keeps it, without prefix
    number TEXT NOT NULL UNIQUE,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    specialty TEXT -- code of TRE_R38
);
CREATE TABLE IF NOT EXISTS association (
    id INTEGER PRIMARY KEY,
    siret TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS place (
    id INTEGER PRIMARY KEY,
    practitioner INTEGER REFERENCES practitioner,
    association INTEGER REFERENCES association,
    name TEXT,
    street TEXT NOT NULL,
    post_code TEXT NOT NULL,
    city TEXT NOT NULL,
    structure TEXT, -- FINESS; others with their prefix: SIRET 3, RPPS rang 4
    phone TEXT,
    CHECK ((practitioner IS NULL) <> (association IS NULL))
);
CREATE TABLE IF NOT EXISTS cpts (
    id INTEGER PRIMARY KEY,
    finess TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    phone TEXT
);
-- what every day brings: each opening becomes a slot a day
CREATE TABLE IF NOT EXISTS opening (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL REFERENCES place,
    at TEXT NOT NULL, -- hour in UTC
    minutes INTEGER NOT NULL,
    kinds TEXT NOT NULL, -- for whom: public, patients, colleagues, community, private, sas
    consultations TEXT NOT NULL, -- AMB, HH, VR
    walk_in INTEGER NOT NULL DEFAULT FALSE,
    reason TEXT
);
CREATE TABLE IF NOT EXISTS opening_cpts (
    opening INTEGER NOT NULL REFERENCES opening,
    cpts INTEGER NOT NULL REFERENCES cpts,
    PRIMARY KEY (opening, cpts)
);
-- who is on duty at an opening of an association
CREATE TABLE IF NOT EXISTS duty (
    opening INTEGER PRIMARY KEY REFERENCES opening,
    practitioner INTEGER NOT NULL REFERENCES practitioner
);
CREATE TABLE IF NOT EXISTS slot (
    id INTEGER PRIMARY KEY,
    opening INTEGER NOT NULL REFERENCES opening,
    starts TEXT NOT NULL, -- UTC
    ends TEXT NOT NULL,
    booking TEXT UNIQUE REFERENCES booking, -- free when NULL
    UNIQUE (opening, starts)
);

-- What the SAS adds: accounts of regulators, their sessions, their bookings, and what the platform has to be informed of.
CREATE TABLE IF NOT EXISTS account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    active INTEGER NOT NULL,
    email TEXT NOT NULL, -- by which key it is found; computed anew at each start, as the keys of ids are
    resource TEXT NOT NULL -- the account as the platform sent it
);
CREATE INDEX IF NOT EXISTS account_by_email ON account (email);
CREATE TABLE IF NOT EXISTS account_id (
    account INTEGER NOT NULL REFERENCES account,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (account, system, value)
);
CREATE INDEX IF NOT EXISTS account_by_id ON account_id (system, value);
CREATE TABLE IF NOT EXISTS session (
    token TEXT PRIMARY KEY, -- the hash of the one in the cookie
    account INTEGER NOT NULL REFERENCES account,
    expires TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS session_by_account ON session (account);
CREATE TABLE IF NOT EXISTS booking (
    id TEXT PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account,
    flow TEXT NOT NULL,
    appointment TEXT NOT NULL -- as the platform is to know it
);
-- one row a booking: what the platform has been informed of. Times are in UTC
CREATE TABLE IF NOT EXISTS outbox (
    booking TEXT PRIMARY KEY REFERENCES booking,
    -- of the booking; while one is being sent, another may come
    version INTEGER NOT NULL DEFAULT 1,
    -- nothing is left to send
    is_delivered INTEGER NOT NULL DEFAULT FALSE,
    -- TRUE until the first attempt that reached the platform: later requests are conditional updates
    is_new INTEGER NOT NULL DEFAULT TRUE,
    -- the platform has confirmed a version
    is_known INTEGER NOT NULL DEFAULT FALSE,
    attempts INTEGER NOT NULL DEFAULT 0,
    due TEXT NOT NULL,
    refused TEXT, -- why the platform refuses it: a person must look at it
    -- who is sending it, and until when nobody else may
    lease TEXT,
    lease_until TEXT,
    -- until when the platform may still carry out a request that it has not answered
    unclear_until TEXT
);
-- what the next attempt is looked for in: most bookings are delivered
CREATE INDEX IF NOT EXISTS outbox_due ON outbox (due) WHERE NOT is_delivered AND refused IS NULL;
-- single sign-ons that were completed: each counts once
CREATE TABLE IF NOT EXISTS sign_on (
    state TEXT PRIMARY KEY,
    expires TEXT NOT NULL
);
-- keys of this server
CREATE TABLE IF NOT EXISTS secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
);
