-- From version 0. Sessions end: their tokens were kept as they are, and are kept as hashes now.
ALTER TABLE outbox ADD COLUMN is_known INTEGER NOT NULL DEFAULT FALSE;
ALTER TABLE outbox ADD COLUMN lease TEXT;
ALTER TABLE outbox ADD COLUMN lease_until TEXT;
ALTER TABLE outbox ADD COLUMN unclear_until TEXT;
UPDATE outbox SET is_known = is_told;
DROP TABLE session;
DROP TABLE login;
