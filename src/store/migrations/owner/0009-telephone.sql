-- What was said at the telephone and taken down: an arrival too.
CREATE TABLE arrival_new (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'wake', 'order', 'answer', 'calendar', 'call')),
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
