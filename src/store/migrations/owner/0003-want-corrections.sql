-- What the principal said of a verdict on what a mail wants: it holds, or it does not. What is learnt from
-- it is worked out anew from the readings; nothing of their words stands here.
CREATE TABLE want_correction (
  arrival TEXT NOT NULL,
  kind TEXT NOT NULL,
  holds INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (arrival, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX want_correction_by_time ON want_correction (at);
