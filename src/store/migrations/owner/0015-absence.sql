-- When the principal himself is away: dates on his clock, `until_day` exclusive. Who stands in for him, and the number for
-- what cannot wait. It ends by itself, or was ended before.
CREATE TABLE own_absence (
  id TEXT PRIMARY KEY,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  stand_in_name TEXT,
  stand_in_address TEXT,
  stand_in_telephone TEXT,
  number TEXT,
  given_by TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  ended_at INTEGER,
  CHECK (from_day < until_day)
) STRICT, WITHOUT ROWID;
CREATE INDEX own_absence_open ON own_absence (until_day) WHERE ended_at IS NULL;
