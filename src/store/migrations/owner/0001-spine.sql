-- One owner's store. Instants are UTC milliseconds. Content lives here and in the blobs beside it;
-- the ledger holds none.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Mail accounts and other sources. Settings hold no secret; `sealed` is sealed with the office key.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  settings TEXT NOT NULL,
  sealed TEXT NOT NULL,
  cursor TEXT,
  connected_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  state_at INTEGER NOT NULL
) STRICT;

CREATE TABLE arrival (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'wake', 'order')),
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
CREATE INDEX arrival_waiting ON arrival (seq) WHERE state = 'received';
CREATE INDEX arrival_blob ON arrival (blob) WHERE blob IS NOT NULL;

-- What was understood; replaced when intake learns to read better, so it carries its version.
CREATE TABLE reading (
  arrival TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  reading TEXT NOT NULL
) STRICT;

-- Derivatives (authentication, extracted text): by input, tool and version, never made twice.
CREATE TABLE derivative (
  input TEXT NOT NULL,
  tool TEXT NOT NULL,
  version TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (input, tool, version)
) STRICT, WITHOUT ROWID;

-- One message, received or sent, as lists and threads see it. `seq` is the search index's rowid.
CREATE TABLE message (
  seq INTEGER PRIMARY KEY,
  arrival TEXT UNIQUE,
  act TEXT,
  message_id TEXT,
  thread TEXT NOT NULL,
  at INTEGER NOT NULL,
  from_name TEXT NOT NULL,
  from_address TEXT NOT NULL,
  recipients TEXT NOT NULL,
  subject TEXT NOT NULL,
  own TEXT NOT NULL,
  ours INTEGER NOT NULL,
  automatic INTEGER NOT NULL DEFAULT 0,
  sorting TEXT,
  confidentiality TEXT NOT NULL DEFAULT 'office'
) STRICT;
CREATE INDEX message_by_id ON message (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_by_thread ON message (thread);
CREATE INDEX message_by_from ON message (from_address);

-- Every Message-ID that was ever mentioned, and the root of the thread it belongs to.
CREATE TABLE thread_reference (
  message_id TEXT PRIMARY KEY,
  thread TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_reference_by_thread ON thread_reference (thread);

CREATE VIRTUAL TABLE search USING fts5 (
  subject, people, body,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  surname TEXT,
  household TEXT,
  record TEXT NOT NULL
) STRICT;
CREATE INDEX person_by_surname ON person (surname) WHERE surname IS NOT NULL;
CREATE INDEX person_by_household ON person (household) WHERE household IS NOT NULL;

-- Addresses, numbers and accounts are claims on a person, each with its evidence.
CREATE TABLE claim (
  kind TEXT NOT NULL CHECK (kind IN ('address', 'telephone', 'account')),
  value TEXT NOT NULL,
  person TEXT NOT NULL,
  evidence TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, value, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_person ON claim (person, at, value);

-- Addresses the office has written to: the first annex to a new one is stopped.
CREATE TABLE written_to (
  address TEXT PRIMARY KEY,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE matter (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
) STRICT;
CREATE TABLE matter_person (
  matter TEXT NOT NULL,
  person TEXT NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY (matter, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX matter_by_person ON matter_person (person);

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  arrival TEXT NOT NULL,
  place INTEGER NOT NULL,
  duty TEXT NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  decision TEXT NOT NULL,
  ask_again_at INTEGER,
  answered_at INTEGER,
  answer TEXT
) STRICT;
CREATE INDEX decision_by_arrival ON decision (arrival, place);
CREATE INDEX decision_open_question ON decision (ask_again_at) WHERE kind = 'question' AND answered_at IS NULL;

-- The states of an act: waiting for consent, waiting to be stopped, permitted, started, and how it ended.
CREATE TABLE act (
  id TEXT PRIMARY KEY,
  decision TEXT NOT NULL,
  arrival TEXT NOT NULL,
  duty TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  message_id TEXT,
  thread TEXT,
  counterpart TEXT,
  address TEXT,
  amount_minor INTEGER,
  state TEXT NOT NULL CHECK (state IN (
    'approve', 'wait', 'permitted', 'started', 'done', 'failed', 'unknown',
    'refused', 'kept', 'declined', 'stopped', 'expired', 'withdrawn', 'replaced')),
  verdict TEXT NOT NULL,
  approvals_needed INTEGER NOT NULL DEFAULT 1,
  due_at INTEGER,
  expires_at INTEGER,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  ended_at INTEGER,
  result TEXT,
  replaces TEXT,
  CHECK (state <> 'approve' OR expires_at IS NOT NULL),
  CHECK (state <> 'wait' OR due_at IS NOT NULL)
) STRICT;
CREATE INDEX act_by_state ON act (state) WHERE state IN ('approve', 'wait', 'permitted', 'started', 'unknown');
CREATE INDEX act_by_arrival ON act (arrival);
CREATE INDEX act_by_thread ON act (thread) WHERE thread IS NOT NULL;
CREATE INDEX act_by_kind ON act (kind, ended_at);

-- A person's consent to one exact payload; single use; it ends by itself.
CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  act TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  by TEXT NOT NULL,
  stands_for TEXT NOT NULL,
  at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER,
  UNIQUE (act, by)
) STRICT;

-- What the person did with each proposal: the ground of the agreement.
CREATE TABLE consent (
  act TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'cosmetic', 'edited', 'declined')),
  serious INTEGER NOT NULL DEFAULT 0,
  by TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX consent_by_kind ON consent (kind, at);

-- Levels a person raised or lowered after an offer.
CREATE TABLE level_change (
  kind TEXT NOT NULL,
  level TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (kind, at)
) STRICT, WITHOUT ROWID;

-- An open loop without a next date cannot be written; a closed one says what closed it.
CREATE TABLE loop (
  id TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  owes TEXT NOT NULL CHECK (owes IN ('they', 'we')),
  counterpart TEXT,
  address TEXT NOT NULL,
  matter TEXT,
  what TEXT NOT NULL,
  thread TEXT,
  rung TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  chases INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER,
  closed_at INTEGER,
  outcome TEXT,
  evidence TEXT,
  confidentiality TEXT NOT NULL DEFAULT 'office',
  CHECK ((state = 'open' AND next_at IS NOT NULL)
      OR (state = 'closed' AND closed_at IS NOT NULL AND outcome IS NOT NULL AND evidence IS NOT NULL))
) STRICT;
CREATE INDEX loop_due ON loop (next_at) WHERE state = 'open';
CREATE INDEX loop_by_thread ON loop (thread) WHERE thread IS NOT NULL;
CREATE INDEX loop_by_address ON loop (address);
CREATE INDEX loop_by_counterpart ON loop (counterpart) WHERE counterpart IS NOT NULL;

CREATE TABLE wake (
  id TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  duty TEXT NOT NULL,
  about TEXT NOT NULL,
  reason TEXT NOT NULL,
  fired_at INTEGER
) STRICT;
CREATE INDEX wake_due ON wake (at) WHERE fired_at IS NULL;

CREATE TABLE mandate (
  id INTEGER PRIMARY KEY,
  letter TEXT NOT NULL,
  compiled TEXT NOT NULL,
  adopted_at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;

-- What had to be told at once, and which road brought it.
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  urgent INTEGER NOT NULL,
  text TEXT NOT NULL,
  about TEXT NOT NULL,
  told TEXT NOT NULL,
  seen_at INTEGER
) STRICT;

CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  by TEXT NOT NULL,
  refs TEXT NOT NULL,
  marks TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_by_subject ON ledger (subject);

-- The journal only grows.
CREATE TRIGGER ledger_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_never_shortened BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
