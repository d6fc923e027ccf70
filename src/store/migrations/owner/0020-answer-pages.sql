-- What somebody outside answered on a page of his own: an arrival too.
CREATE TABLE arrival_new (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'wake', 'order', 'answer', 'calendar', 'call', 'page')),
  channel TEXT NOT NULL,
  origin TEXT NOT NULL,
  blob TEXT,
  received_at INTEGER NOT NULL,
  cause TEXT,
  depth INTEGER NOT NULL DEFAULT 0,
  linked_to TEXT,
  folder_use TEXT NOT NULL DEFAULT 'inbox',
  state TEXT NOT NULL CHECK (state IN ('received', 'decided', 'linked', 'troubled', 'erased')),
  tries INTEGER NOT NULL DEFAULT 0,
  UNIQUE (channel, origin)
) STRICT;
INSERT INTO arrival_new
SELECT seq, id, kind, channel, origin, blob, received_at, cause, depth, linked_to, folder_use, state, tries FROM arrival;
DROP TABLE arrival;
ALTER TABLE arrival_new RENAME TO arrival;
CREATE INDEX arrival_waiting ON arrival (seq) WHERE state = 'received';
CREATE INDEX arrival_blob ON arrival (blob) WHERE blob IS NOT NULL;

-- Which times were put to whom, and what he said of them last. `if-need`: he comes where no other time is found. `left_at`:
-- when a letter that names the time left for him; null as long as it lies ready.
CREATE TABLE convening_said_new (
  convening TEXT NOT NULL,
  party TEXT NOT NULL,
  time TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('yes', 'if-need', 'no', 'maybe')),
  words TEXT NOT NULL DEFAULT '',
  arrival TEXT,
  at INTEGER NOT NULL,
  asked INTEGER NOT NULL DEFAULT 1,
  asked_at INTEGER NOT NULL DEFAULT 0,
  left_at INTEGER,
  PRIMARY KEY (convening, party, time)
) STRICT, WITHOUT ROWID;
INSERT INTO convening_said_new
SELECT said.convening, said.party, said.time, said.answer, said.words, said.arrival, said.at, said.asked, said.asked_at,
  CASE WHEN party.reached = 1 THEN said.asked_at END
FROM convening_said AS said
LEFT JOIN convening_party AS party ON party.convening = said.convening AND party.address = said.party;
DROP TABLE convening_said;
ALTER TABLE convening_said_new RENAME TO convening_said;

-- The page on which one party answers for one meeting: the hash of what its address ends in, how it speaks to him, how often he
-- answered there and with which arrival last.
CREATE TABLE answer_link (
  hash TEXT PRIMARY KEY,
  convening TEXT NOT NULL,
  party TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
  made_at INTEGER NOT NULL,
  answers INTEGER NOT NULL DEFAULT 0,
  arrival TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_link_by_party ON answer_link (convening, party);
