-- Meetings that are being arranged with others. One that is open has the moment at which it is looked at again; the
-- times that are kept for it are holds under its id.
CREATE TABLE convening (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'dropped')),
  record TEXT NOT NULL,
  rounds INTEGER NOT NULL DEFAULT 0,
  opened_by TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  next_at INTEGER,
  ended_at INTEGER,
  evidence TEXT,
  CHECK ((state = 'open' AND next_at IS NOT NULL)
      OR (state <> 'open' AND ended_at IS NOT NULL AND evidence IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX convening_open ON convening (next_at) WHERE state = 'open';

-- Who is asked; `place` keeps their order. `reached`: a letter has left for him. `unclear`: answers nobody could make out since his last clear one.
CREATE TABLE convening_party (
  convening TEXT NOT NULL,
  address TEXT NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  need TEXT NOT NULL CHECK (need IN ('must', 'group', 'preferably')),
  thread TEXT,
  reached INTEGER NOT NULL DEFAULT 0 CHECK (reached IN (0, 1)),
  unclear INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (convening, address)
) STRICT, WITHOUT ROWID;

-- Which times were put to whom, and what he said of them last. `time` is the id of a hold.
CREATE TABLE convening_said (
  convening TEXT NOT NULL,
  party TEXT NOT NULL,
  time TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'no', 'maybe')),
  words TEXT NOT NULL DEFAULT '',
  arrival TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (convening, party, time)
) STRICT, WITHOUT ROWID;

-- Times somebody would have instead: local times of the zone.
CREATE TABLE convening_wish (
  convening TEXT NOT NULL,
  party TEXT NOT NULL,
  from_at TEXT,
  until_at TEXT,
  zone TEXT NOT NULL,
  arrival TEXT NOT NULL
) STRICT;
CREATE INDEX convening_wish_by_convening ON convening_wish (convening);
