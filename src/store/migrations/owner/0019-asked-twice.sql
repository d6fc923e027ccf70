-- How often a time was put to somebody, and when last: once with others, and once more by itself where the others have chosen it.
ALTER TABLE convening_said ADD COLUMN asked INTEGER NOT NULL DEFAULT 1;
ALTER TABLE convening_said ADD COLUMN asked_at INTEGER NOT NULL DEFAULT 0;
