-- Letters on paper, as they were printed. The number of a year is given once; a letter that is erased leaves its number behind.
CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  reference TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  decision TEXT NOT NULL,
  arrival TEXT NOT NULL,
  person TEXT,
  matter TEXT,
  addressee TEXT NOT NULL,
  subject TEXT NOT NULL,
  -- Hashes of the files.
  pdf TEXT NOT NULL,
  docx TEXT NOT NULL,
  UNIQUE (year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_by_person ON letter (person) WHERE person IS NOT NULL;
CREATE INDEX letter_by_matter ON letter (matter) WHERE matter IS NOT NULL;

CREATE TABLE letter_number (
  year INTEGER PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT;

-- Where somebody has his post: lines of an envelope, as a person of the office said them.
CREATE TABLE postal_address (
  person TEXT PRIMARY KEY,
  lines TEXT NOT NULL,
  at INTEGER NOT NULL,
  by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
