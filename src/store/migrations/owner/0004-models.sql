-- A model's answer is an arrival too: with its cause, the query it answers.
CREATE TABLE arrival_new (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'wake', 'order', 'answer')),
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

-- The one model a principal may have asked, and what he allows. Settings hold no key; `sealed` is sealed with the
-- office key. Consent is to the endpoint as it stands here and falls when that changes.
CREATE TABLE model_endpoint (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  settings TEXT NOT NULL,
  sealed TEXT,
  consent TEXT NOT NULL CHECK (consent IN ('never', 'local-only', 'this-endpoint')),
  consent_by TEXT,
  consent_at INTEGER
) STRICT;

-- What a model was asked, or was not and why. `covers` are the records whose words went along.
CREATE TABLE model_query (
  id TEXT PRIMARY KEY,
  arrival TEXT NOT NULL,
  decision TEXT NOT NULL,
  thread TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'asking', 'answered', 'nothing', 'kept-home')),
  why TEXT,
  asked_at INTEGER NOT NULL,
  due_at INTEGER,
  tries INTEGER NOT NULL DEFAULT 0,
  sent_at INTEGER,
  ended_at INTEGER,
  endpoint TEXT,
  prompt TEXT,
  purpose TEXT,
  covers TEXT,
  hash TEXT,
  characters INTEGER,
  cost_micro INTEGER NOT NULL DEFAULT 0,
  sent TEXT,
  answer TEXT,
  suggestions TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX model_query_waiting ON model_query (due_at) WHERE state = 'waiting';
CREATE INDEX model_query_by_arrival ON model_query (arrival);
CREATE INDEX model_query_by_sending ON model_query (sent_at) WHERE sent_at IS NOT NULL;
