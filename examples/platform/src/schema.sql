CREATE TABLE IF NOT EXISTS booking (
    -- the platform's id, which `Location` tells
    id INTEGER PRIMARY KEY,
    -- the vendor's id
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    -- the resource as it was judged, and what of it lists show
    appointment TEXT NOT NULL,
    start TEXT NOT NULL,
    status TEXT NOT NULL,
    practitioner TEXT,
    UNIQUE (system, value)
) STRICT;
