import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../migrations/owner/', import.meta.url);
const IT = '0020-answer-pages.sql';

test('a store from before there were answer pages keeps what came in and what was said, and knows which letters left', () => {
  using database = new DatabaseSync(':memory:');
  const before = readdirSync(FOLDER).filter((name) => name.endsWith('.sql') && name < IT);
  for (const name of before.toSorted()) database.exec(readFileSync(new URL(name, FOLDER), 'utf8'));
  database.exec(`
    INSERT INTO arrival (seq, id, kind, channel, origin, blob, received_at, cause, depth, linked_to, folder_use, state, tries)
    VALUES (3, 'in-1', 'mail', 'post', 'a', 'blob-1', 100, 'w', 2, 'in-0', 'sent', 'linked', 4),
           (9, 'in-2', 'call', 'desk', 'b', NULL, 200, NULL, 0, NULL, 'inbox', 'received', 0);
    INSERT INTO convening_party (convening, address, place, name, need, reached)
    VALUES ('co', 'els@visser.example', 0, 'Els', 'must', 1), ('co', 'piet@jansen.example', 1, 'Piet', 'must', 0);
    INSERT INTO convening_said (convening, party, time, answer, words, arrival, at, asked, asked_at)
    VALUES ('co', 'els@visser.example', 't1', 'yes', 'Graag.', 'in-1', 110, 2, 105),
           ('co', 'piet@jansen.example', 't1', NULL, '', NULL, 105, 1, 105);
  `);
  const rows = (table: string) => database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
  const indexes = () =>
    database
      .prepare(
        `SELECT name, sql FROM sqlite_master WHERE tbl_name = 'arrival' AND type <> 'table' ORDER BY name`,
      )
      .all();
  const was = { arrivals: rows('arrival'), said: rows('convening_said'), indexes: indexes() };
  database.exec(readFileSync(new URL(IT, FOLDER), 'utf8'));
  expect(rows('arrival')).toEqual(was.arrivals);
  expect(indexes()).toEqual(was.indexes);
  expect(rows('convening_said')).toEqual(
    was.said.map((row, at) => ({ ...row, left_at: at === 0 ? 105 : null })),
  );
});
