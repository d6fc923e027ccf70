-- Letters to a list: what was ordered, and of each recipient what was found and what became of his letter.
CREATE TABLE mailing (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  ordered TEXT NOT NULL,
  -- What it says, by which the very same letter is known again.
  letter TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX mailing_by_at ON mailing (at);

CREATE TABLE mailing_line (
  mailing TEXT NOT NULL REFERENCES mailing (id),
  number INTEGER NOT NULL,
  line TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT,
  address TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('ready', 'held', 'left-out')),
  findings TEXT NOT NULL,
  -- The order it was decided on last, and the key of its act there.
  arrival TEXT NOT NULL,
  key TEXT,
  PRIMARY KEY (mailing, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX mailing_line_by_address ON mailing_line (address) WHERE address <> '';
CREATE INDEX mailing_line_by_person ON mailing_line (person) WHERE person IS NOT NULL;
CREATE INDEX mailing_line_by_arrival ON mailing_line (arrival);

-- Who gets no letter of a list, as a person of the office said.
CREATE TABLE kept_out (
  person TEXT,
  address TEXT,
  why TEXT NOT NULL CHECK (why IN ('deceased', 'never', 'unsubscribed')),
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  CHECK (person IS NOT NULL OR address IS NOT NULL),
  UNIQUE (person, address)
) STRICT;

-- Addresses at which mail could not be delivered for good, until somebody writes from there.
CREATE TABLE bounced (
  address TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  arrival TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Letters that leave one after the other: when each has its turn, and whether it has gone.
CREATE TABLE turn (
  act TEXT PRIMARY KEY,
  queue TEXT NOT NULL,
  at INTEGER NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX turn_by_queue ON turn (queue, at);
