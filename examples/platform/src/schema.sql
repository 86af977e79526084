CREATE TABLE IF NOT EXISTS booking (
    -- the platform's id, as in `Location`
    id INTEGER PRIMARY KEY,
    -- the vendor's id
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    -- the resource as it was judged, and what of it lists show
    appointment TEXT NOT NULL,
    start TEXT NOT NULL,
    status TEXT NOT NULL,
    practitioner TEXT,
    -- when the first version came
    received TEXT,
    UNIQUE (system, value)
) STRICT;

-- what the software of dispatchers is to know of a booking
CREATE TABLE IF NOT EXISTS announcement (
    booking INTEGER PRIMARY KEY REFERENCES booking (id),
    flow TEXT NOT NULL,
    -- the id of the appointment in messages
    appointment TEXT NOT NULL UNIQUE DEFAULT (lower(hex(randomblob(16)))),
    -- counts the changes; and which of them is in the last message
    version INTEGER NOT NULL DEFAULT 1,
    announced INTEGER NOT NULL DEFAULT 0,
    -- when the next message is made at the earliest, and why none was made yet
    due TEXT,
    wrong TEXT
) STRICT;

CREATE TABLE IF NOT EXISTS message (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    distribution_id TEXT NOT NULL UNIQUE,
    booking INTEGER NOT NULL REFERENCES booking (id),
    version INTEGER NOT NULL,
    sent TEXT NOT NULL,
    expires TEXT NOT NULL,
    text TEXT NOT NULL,
    -- made, published, acknowledged, failed; expired: before it could be published
    state TEXT NOT NULL DEFAULT 'made',
    wrong TEXT
) STRICT;

CREATE INDEX IF NOT EXISTS announcement_due ON announcement (due, booking) WHERE announced < version;
CREATE INDEX IF NOT EXISTS message_made ON message (number) WHERE state = 'made';
CREATE INDEX IF NOT EXISTS message_booking ON message (booking);
