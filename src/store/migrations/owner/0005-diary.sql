-- Something changed in a calendar: an arrival too, with the calendar, its revision and when it was made as its origin.
CREATE TABLE arrival_new (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('mail', 'wake', 'order', 'answer', 'calendar')),
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

-- The principal's calendars: our own (no account), and those elsewhere, of which the objects here are a copy.
-- `name` is the last segment of the path under which it is served. `revision` counts every change.
CREATE TABLE calendar (
  name TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  colour TEXT,
  account TEXT,
  href TEXT,
  read_only INTEGER NOT NULL,
  schedules INTEGER NOT NULL,
  -- Whether what stands in it takes the principal's time: a calendar of birthdays does not.
  counts INTEGER NOT NULL DEFAULT 1,
  components TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  cursor TEXT,
  -- When it was last read from elsewhere; before that nobody knows what is in it.
  looked_at INTEGER,
  made_at INTEGER NOT NULL,
  -- Since when its account no longer has it; what was known of it stays.
  gone_at INTEGER,
  -- What calendar programs left on it that means nothing here, by name: a JSON object of texts.
  kept TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX calendar_by_href ON calendar (account, href) WHERE account IS NOT NULL;

-- One calendar object resource: everything under one UID, as text. One that was removed stays as a line without
-- text, so that clients can be told (RFC 6578). `etag` is the hash of the text; `remote_etag` what its server calls it.
CREATE TABLE calendar_object (
  seq INTEGER PRIMARY KEY,
  calendar TEXT NOT NULL,
  name TEXT NOT NULL,
  uid TEXT NOT NULL,
  component TEXT NOT NULL,
  etag TEXT NOT NULL,
  text TEXT NOT NULL,
  size INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  gone INTEGER NOT NULL,
  href TEXT,
  remote_etag TEXT,
  changed_at INTEGER NOT NULL,
  -- Occurrences are known up to here.
  expanded_until INTEGER NOT NULL,
  UNIQUE (calendar, name)
) STRICT;
CREATE INDEX calendar_object_by_revision ON calendar_object (calendar, revision);
CREATE INDEX calendar_object_by_uid ON calendar_object (uid) WHERE gone = 0;
CREATE INDEX calendar_object_by_href ON calendar_object (calendar, href) WHERE href IS NOT NULL;
CREATE INDEX calendar_object_by_horizon ON calendar_object (expanded_until) WHERE gone = 0;

-- What stands in a calendar elsewhere and could not be used, and why: the key of a sentence. Said once.
CREATE TABLE calendar_trouble (
  calendar TEXT NOT NULL,
  href TEXT NOT NULL,
  why TEXT NOT NULL,
  -- Its UID, where that stood under another href: once that one is gone it can be used.
  uid TEXT,
  since INTEGER NOT NULL,
  PRIMARY KEY (calendar, href)
) STRICT, WITHOUT ROWID;

-- Every time an object takes place, expanded when it changes and never when somebody asks.
CREATE TABLE occurrence (
  object INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  occurrence TEXT NOT NULL
) STRICT;
CREATE INDEX occurrence_by_object ON occurrence (object);
CREATE INDEX occurrence_by_end ON occurrence (end_at, start_at);

-- What the desk knows of an event beyond its text; never part of an invitation.
CREATE TABLE event_card (
  calendar TEXT NOT NULL,
  uid TEXT NOT NULL,
  parent TEXT,
  card TEXT NOT NULL,
  PRIMARY KEY (calendar, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_card_by_parent ON event_card (parent) WHERE parent IS NOT NULL;

-- Time offered to somebody, until when.
CREATE TABLE hold (
  id TEXT PRIMARY KEY,
  offer TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  what TEXT NOT NULL,
  -- 1: whoever it was offered to was told that it is kept for him; 0: the same time may be offered to others.
  promised INTEGER NOT NULL DEFAULT 1 CHECK (promised IN (0, 1)),
  expires_at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('held', 'booked', 'released', 'expired')),
  -- The act that ended it; null while it is held.
  ended_by TEXT,
  thread TEXT,
  uid TEXT NOT NULL,
  calendar TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX hold_by_offer ON hold (offer);
CREATE INDEX hold_by_address ON hold (address);
CREATE INDEX hold_standing ON hold (expires_at) WHERE state = 'held';

-- Passwords for phones and calendar programs: random, so that their hash is enough.
CREATE TABLE device_password (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE,
  by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;

-- How long a way really took, as somebody told.
CREATE TABLE travel_observation (
  from_place TEXT NOT NULL,
  to_place TEXT NOT NULL,
  mode TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT;

-- What was told once and is not told again: a clash that is there for as long as nobody does anything about it.
CREATE TABLE told_once (
  name TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Everybody has a diary from the first day on.
INSERT INTO calendar (name, title, read_only, schedules, components, made_at)
VALUES ('agenda', 'Agenda', 0, 0, '["VEVENT","VTODO"]', 0);

-- What the judge saw of an act, as JSON: a letter of mandate adopted before it is done has it judged again by that.
CREATE TABLE act_judged (
  act TEXT PRIMARY KEY,
  judged TEXT NOT NULL
) STRICT, WITHOUT ROWID;
