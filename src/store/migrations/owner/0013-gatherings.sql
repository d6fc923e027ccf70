-- A loop that a duty keeps itself: only that one asks again and ends it.
ALTER TABLE loop ADD COLUMN keeper TEXT;

-- Meetings that are prepared and followed up: what is arranged for them, agenda and papers, minutes, actions.
CREATE TABLE gathering (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  uid TEXT NOT NULL,
  recurrence_id TEXT,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  send_at INTEGER,
  matter TEXT,
  confidential INTEGER NOT NULL DEFAULT 0 CHECK (confidential IN (0, 1)),
  record TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX gathering_event ON gathering (uid, coalesce(recurrence_id, ''));

-- What is guarded of a meeting: each is a loop, which says how far it is, who owes it and when it is looked at again.
CREATE TABLE gathering_task (
  loop TEXT PRIMARY KEY REFERENCES loop (id),
  gathering TEXT NOT NULL REFERENCES gathering (id),
  kind TEXT NOT NULL CHECK (kind IN ('room', 'catering', 'equipment', 'video', 'directions', 'paper', 'set', 'minutes', 'action')),
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  item TEXT,
  unclear INTEGER NOT NULL DEFAULT 0,
  words TEXT,
  -- The file of a paper; its bytes are a blob.
  file TEXT,
  blob TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_task_of ON gathering_task (gathering, place);

-- The minutes, version by version. What was approved is never changed any more.
CREATE TABLE gathering_minutes (
  gathering TEXT NOT NULL REFERENCES gathering (id),
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'round', 'approved')),
  minutes TEXT NOT NULL,
  arrival TEXT NOT NULL,
  round_until INTEGER,
  approved_at INTEGER,
  approved_by TEXT,
  PRIMARY KEY (gathering, version),
  CHECK ((state = 'approved') = (approved_at IS NOT NULL AND approved_by IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER gathering_minutes_approved BEFORE UPDATE ON gathering_minutes
WHEN OLD.state = 'approved' AND NEW.state <> 'approved'
BEGIN
  SELECT RAISE(ABORT, 'approved minutes are not changed');
END;

-- Changes of the minutes that somebody asks for.
CREATE TABLE gathering_amendment (
  gathering TEXT NOT NULL REFERENCES gathering (id),
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  words TEXT NOT NULL,
  old TEXT,
  new TEXT,
  arrival TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'left')),
  PRIMARY KEY (gathering, number)
) STRICT, WITHOUT ROWID;

-- Letters about a meeting that left, and the thread in which they are answered.
CREATE TABLE gathering_letter (
  act TEXT NOT NULL,
  gathering TEXT NOT NULL REFERENCES gathering (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('request', 'chase', 'papers', 'minutes', 'approved')),
  version INTEGER NOT NULL,
  address TEXT NOT NULL,
  thread TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (act)
) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_letter_of ON gathering_letter (gathering);
CREATE INDEX gathering_letter_thread ON gathering_letter (thread);
