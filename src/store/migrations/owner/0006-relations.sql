-- The principal's address books elsewhere; the cards here are a copy.
CREATE TABLE address_book (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  account TEXT NOT NULL,
  href TEXT NOT NULL,
  read_only INTEGER NOT NULL,
  cursor TEXT,
  -- When it was last read from elsewhere; before that nobody knows what is in it.
  looked_at INTEGER,
  made_at INTEGER NOT NULL,
  -- Since when its account no longer has it; what was known of it stays.
  gone_at INTEGER,
  UNIQUE (account, href)
) STRICT, WITHOUT ROWID;

-- One card, as text. `etag` is the hash of the text; `remote_etag` what its server calls it.
CREATE TABLE contact_card (
  seq INTEGER PRIMARY KEY,
  book TEXT NOT NULL,
  name TEXT NOT NULL,
  uid TEXT NOT NULL,
  etag TEXT NOT NULL,
  text TEXT NOT NULL,
  href TEXT NOT NULL,
  remote_etag TEXT NOT NULL,
  -- Whom it is about; null for a group.
  person TEXT,
  organisation TEXT,
  changed_at INTEGER NOT NULL,
  UNIQUE (book, name),
  UNIQUE (book, href)
) STRICT;
CREATE INDEX contact_card_by_person ON contact_card (person) WHERE person IS NOT NULL;
CREATE INDEX contact_card_by_organisation ON contact_card (organisation) WHERE organisation IS NOT NULL;

-- What stands in a book and could not be used, and why: the key of a sentence. Said once.
CREATE TABLE contact_trouble (
  book TEXT NOT NULL,
  href TEXT NOT NULL,
  why TEXT NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (book, href)
) STRICT, WITHOUT ROWID;

-- That two records are of one person. Neither is changed by it: undone, they are as they would have been. `kept` names them both
-- while it holds.
CREATE TABLE person_merge (
  id TEXT PRIMARY KEY,
  kept TEXT NOT NULL,
  part TEXT NOT NULL,
  -- On what it rests: `address`, `telephone`, `name`, or a person's word.
  grounds TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  undone_at INTEGER,
  undone_by TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX person_merge_in_force ON person_merge (part) WHERE undone_at IS NULL;

-- Follows from the merges in force: under which id a merged record is found.
CREATE TABLE person_one (
  id TEXT PRIMARY KEY,
  whole TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_one_by_whole ON person_one (whole);

-- Two who look alike and are not the same, as somebody said.
CREATE TABLE person_different (
  one TEXT NOT NULL,
  other TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

-- How one deals with somebody: a JSON object, see `src/core/people/etiquette.ts`.
CREATE TABLE etiquette (
  person TEXT PRIMARY KEY,
  card TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gift (
  id TEXT PRIMARY KEY,
  person TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('given', 'received')),
  -- A date (ISO 8601).
  on_day TEXT NOT NULL,
  what TEXT NOT NULL,
  worth_minor INTEGER,
  currency TEXT,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX gift_by_person ON gift (person, on_day);

-- Days to remember, each with where it is known from. `day` is a date, or `--MM-DD` where the year is not known.
CREATE TABLE person_day (
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  evidence TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person, kind, evidence)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- By which names of one organisation are known to be the same.
  key TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Who works where, each with its evidence.
CREATE TABLE member (
  person TEXT NOT NULL,
  organisation TEXT NOT NULL,
  evidence TEXT NOT NULL,
  role TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (person, organisation, evidence)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_organisation ON member (organisation);

-- What somebody's own signature says and nobody took over yet.
CREATE TABLE person_suggestion (
  person TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field IN ('telephone', 'organisation', 'role', 'title')),
  value TEXT NOT NULL,
  arrival TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (person, field, value)
) STRICT, WITHOUT ROWID;
