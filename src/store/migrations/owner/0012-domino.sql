-- What holds until it ends, in plain words: what goes first, when nothing is planned. Dates on the principal's clock,
-- `until_day` exclusive. It ends by itself, or was ended before.
CREATE TABLE standing_order (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  from_day TEXT NOT NULL,
  until_day TEXT NOT NULL,
  given_by TEXT NOT NULL,
  arrival TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT,
  CHECK (from_day < until_day),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_order_open ON standing_order (until_day) WHERE ended_at IS NULL;
