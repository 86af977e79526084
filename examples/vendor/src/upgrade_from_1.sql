-- From version 1.
ALTER TABLE outbox RENAME COLUMN is_told TO is_delivered;
