-- What the principal was briefed with: the folder of a day, what the morning said of it, the agenda of the weekly talk.
-- `day` is the day it is for. What was said stands in the decision; what changed since is told against it.
CREATE TABLE brief (
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'morning', 'talk')),
  day TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  decision TEXT NOT NULL,
  PRIMARY KEY (kind, day)
) STRICT, WITHOUT ROWID;

-- Mails to the principal by the day on which they left, in his zone: there are two a day at most.
CREATE TABLE brief_mailed (
  day TEXT NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

-- Signals that were given. One that was declined is not given again.
CREATE TABLE signal (
  name TEXT PRIMARY KEY,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  times INTEGER NOT NULL,
  declined_at INTEGER,
  declined_by TEXT
) STRICT, WITHOUT ROWID;

-- What was decided in the weekly talk on a point of its agenda, in the words of whoever wrote it down, and what became of it.
CREATE TABLE talk_decision (
  day TEXT NOT NULL,
  number INTEGER NOT NULL,
  words TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  arrival TEXT NOT NULL,
  became TEXT NOT NULL,
  PRIMARY KEY (day, number, at)
) STRICT, WITHOUT ROWID;

-- Which moments were due on a day is asked every morning.
CREATE INDEX wake_by_at ON wake (at);
-- The last that passed with somebody, and how often he writes.
DROP INDEX message_by_from;
CREATE INDEX message_by_from ON message (from_address, at);
CREATE INDEX act_by_address ON act (address) WHERE address IS NOT NULL;
