-- Search by forms, parts of compounds and mistyped names. The index is made anew: what it held is
-- put in again from the newest message to the oldest, and until then a search says how far it is.

DROP TABLE search;

CREATE VIRTUAL TABLE search USING fts5 (
  subject, sender, recipients, text, attachments, documents, marks,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Every plain word of the index, folded; backwards for compounds that end with a word.
CREATE TABLE search_word (
  word TEXT PRIMARY KEY,
  backwards TEXT NOT NULL,
  name INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX search_word_backwards ON search_word (backwards);

-- Stems (n Dutch, e English) that differ from the word; of names also how they sound (k), with a
-- letter left out (d) and in threes (t).
CREATE TABLE search_form (
  form TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (form, word)
) STRICT, WITHOUT ROWID;

-- Files that came in by themselves. In the index their rows have the negative of `seq`.
CREATE TABLE document (
  seq INTEGER PRIMARY KEY,
  arrival TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  confidentiality TEXT NOT NULL DEFAULT 'office'
) STRICT;

CREATE INDEX message_by_at ON message (at);

INSERT INTO meta (key, value)
SELECT 'search-rest', max(seq) || '/' || max(seq) FROM message HAVING max(seq) IS NOT NULL;
