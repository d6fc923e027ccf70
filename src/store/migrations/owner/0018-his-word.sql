-- Mail by which the principal told his secretary something, and what became of it. `taken` and not `done`: the office stopped
-- in between, and nobody knows how far it came; it is not begun a second time.
CREATE TABLE his_word (
  arrival TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('waits', 'taken', 'done')),
  at INTEGER NOT NULL,
  outcome TEXT,
  told_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX his_word_by_state ON his_word (state, told_at);

-- Which proposals stood in full in a mail to the principal, in their order: an answer to that mail is about these and no others.
CREATE TABLE reply_offer (
  act TEXT PRIMARY KEY,
  listed TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
