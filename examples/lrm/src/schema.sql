CREATE TABLE IF NOT EXISTS appointment (
    -- the platform's id (`appointmentId`)
    id TEXT PRIMARY KEY,
    -- the last message that was applied, as it came, and what of it lists show
    envelope BLOB NOT NULL,
    start TEXT NOT NULL,
    status TEXT NOT NULL,
    -- the dispatch file that a dispatcher has put it into; messages do not touch it
    dispatch_file TEXT
) STRICT;

CREATE TABLE IF NOT EXISTS history (
    number INTEGER PRIMARY KEY,
    received TEXT NOT NULL,
    -- of the envelope; NULL for what is no envelope
    sender TEXT,
    distribution_id TEXT,
    -- of the appointment, if it brings one
    appointment TEXT,
    -- created, replaced, repeated, late, refused; invalid: with what is wrong; other: for another part of the software
    outcome TEXT NOT NULL,
    wrong TEXT,
    -- what came, when no appointment has it; of what is too long to be read, the beginning
    text BLOB
) STRICT;

-- the messages that were carried out: each one is so once. Two senders may make the same id: fr.health.a with b_1, fr.health.a_b with 1
CREATE UNIQUE INDEX IF NOT EXISTS carried_out_once ON history (sender, distribution_id) WHERE outcome IN ('created', 'replaced', 'late');
