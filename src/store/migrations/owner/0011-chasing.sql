-- What is waited for, what it hangs on, and how it is chased where that is not as its kind is. `due_at`: its date came
-- then, and nothing was decided on it yet; a loop has its next date all the same.
ALTER TABLE loop ADD COLUMN kind TEXT NOT NULL DEFAULT 'answer'
  CHECK (kind IN ('answer', 'times', 'offer', 'invitation', 'papers', 'action', 'room', 'catering'));
ALTER TABLE loop ADD COLUMN about TEXT;
ALTER TABLE loop ADD COLUMN plan TEXT;
ALTER TABLE loop ADD COLUMN due_at INTEGER;
CREATE INDEX loop_by_about ON loop (about) WHERE about IS NOT NULL;

-- Reminders that left for an address, so that nobody is reminded twice in a day.
DROP INDEX act_by_address;
CREATE INDEX act_by_address ON act (address, kind) WHERE address IS NOT NULL;

-- Who gave notice that he is away: until when nobody reminds him, and whom he names for the meantime.
CREATE TABLE absence (
  address TEXT PRIMARY KEY,
  until_at INTEGER NOT NULL,
  stand_in_name TEXT NOT NULL DEFAULT '',
  stand_in_address TEXT,
  arrival TEXT NOT NULL
) STRICT, WITHOUT ROWID;
