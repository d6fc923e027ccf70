import { z } from 'zod';
import type { Convening, KeptTime, Party, Said, Wish } from '../../../core/meetings/convening.ts';
import type { ConveningsOf } from '../../../core/meetings/convenings-of.ts';
import type { Reader, Row } from '../../access.ts';
import { holdsBy } from '../diary/holds.ts';

/** Meetings being arranged at one time; beyond this the oldest are looked after first. */
const MOST_OPEN = 500;

/** What of a meeting that is being arranged is kept as one text. */
export const recordShape = z.object({
  what: z.string().nullable(),
  about: z.string().nullable(),
  minutes: z.number(),
  place: z.string().nullable(),
  online: z.boolean(),
  from: z.number().nullable(),
  until: z.number().nullable(),
  quorum: z.number(),
  instead: z.string().optional(),
  settled: z.string().optional(),
});

const rowShape = z
  .object({
    id: z.string(),
    state: z.enum(['open', 'booked', 'dropped']),
    record: z.string(),
    rounds: z.number(),
    opened_by: z.string(),
    next_at: z.number().nullable(),
  })
  .transform(({ record, opened_by: openedBy, next_at: nextAt, ...rest }) => ({
    ...rest,
    ...recordShape.parse(JSON.parse(record)),
    openedBy,
    nextAt: nextAt ?? 0,
  }));

const partyShape = z.object({
  name: z.string(),
  address: z.string(),
  need: z.enum(['must', 'group', 'preferably']),
  thread: z.string().nullable(),
  reached: z.number().transform((one) => one === 1),
  unclear: z.number(),
});

const saidShape = z.object({
  party: z.string(),
  time: z.string(),
  answer: z.enum(['yes', 'if-need', 'no', 'maybe']).nullable(),
  words: z.string(),
  arrival: z.string().nullable(),
  asked: z.number(),
  asked_at: z.number(),
  left_at: z.number().nullable(),
});

const wishShape = z
  .object({
    party: z.string(),
    from_at: z.string().nullable(),
    until_at: z.string().nullable(),
    zone: z.string(),
  })
  .transform(({ from_at: from, until_at: until, ...rest }) => ({ ...rest, from, until }));

/** Every meeting that is still being arranged, the one that has waited longest first. */
export async function openConvenings(reader: Reader): Promise<readonly Convening[]> {
  const rows = await reader.all(
    `SELECT * FROM convening WHERE state = 'open' ORDER BY opened_at, id LIMIT ?`,
    MOST_OPEN,
  );
  return Promise.all(rows.map((row) => whole(reader, row)));
}

/** A meeting as it stands, whatever became of it; null for none of that id. */
export async function readConvening(reader: Reader, id: string): Promise<Convening | null> {
  const row = await reader.get('SELECT * FROM convening WHERE id = ?', id);
  return row === undefined ? null : whole(reader, row);
}

/** The arrival a meeting began with, whatever became of it since; null for none of that id. */
export async function conveningOpenedBy(reader: Reader, id: string): Promise<string | null> {
  const row = await reader.get('SELECT opened_by FROM convening WHERE id = ?', id);
  return row === undefined ? null : String(row['opened_by']);
}

async function whole(reader: Reader, row: Row): Promise<Convening> {
  const convening = rowShape.parse(row);
  const of = (sql: string) => reader.all(sql, convening.id);
  const parties: Party[] = [];
  for (const one of await of('SELECT * FROM convening_party WHERE convening = ? ORDER BY place')) {
    const party = partyShape.parse(one);
    parties.push({ ...party, latest: await latestIn(reader, party.thread) });
  }
  const asked = (
    await of('SELECT * FROM convening_said WHERE convening = ? ORDER BY at, time')
  ).map((one) => saidShape.parse(one));
  const wishes: readonly Wish[] = (
    await of('SELECT * FROM convening_wish WHERE convening = ? ORDER BY rowid')
  ).map((one) => wishShape.parse(one));
  const times = (await holdsBy(reader, 'offer', convening.id)).map(
    ({ id, uid, from, until, state }): KeptTime => ({
      id,
      uid,
      from,
      until,
      state,
      askedOf: asked.filter(({ time }) => time === id).map(({ party }) => party),
      asked: asked
        .filter(({ time }) => time === id)
        .map(({ party, asked: often, asked_at: at, left_at: leftAt }) => ({
          ...{ party, often, at, leftAt },
        })),
    }),
  );
  const said = asked.flatMap(({ party, time, answer, words, arrival }): readonly Said[] =>
    answer === null || arrival === null ? [] : [{ party, time, answer, words, arrival }],
  );
  return { ...convening, parties, times, said, wishes };
}

/** Those of them that are wanted, the one that has waited longest first. */
export async function openConveningsOf(
  reader: Reader,
  of: ConveningsOf,
): Promise<readonly Convening[]> {
  const rows = await rowsOf(reader, of);
  return Promise.all(rows.map((row) => whole(reader, row)));
}

function rowsOf(reader: Reader, of: ConveningsOf): Promise<readonly Row[]> {
  switch (of.by) {
    case 'id':
      return reader.all(`SELECT * FROM convening WHERE id = ? AND state = 'open'`, of.id);
    case 'said-in':
      return reader.all(
        `SELECT * FROM convening
         WHERE id IN (SELECT convening FROM convening_said WHERE arrival = ?)
         ORDER BY opened_at, id LIMIT ?`,
        of.arrival,
        MOST_OPEN,
      );
    case 'booked':
      return reader.all(
        `SELECT * FROM convening WHERE state = 'open'
           AND EXISTS (SELECT 1 FROM hold WHERE hold.offer = convening.id AND hold.state = 'booked')
         ORDER BY opened_at, id LIMIT ?`,
        MOST_OPEN,
      );
    case 'changed':
      return reader.all(
        `SELECT convening.* FROM calendar_object AS object
           JOIN hold ON hold.uid = object.uid AND hold.state = 'booked'
           JOIN convening ON convening.id = hold.offer AND convening.state = 'booked'
         WHERE object.calendar = ? AND object.revision > ? AND object.revision <= ?
         ORDER BY convening.opened_at, convening.id LIMIT ?`,
        of.calendar,
        of.since,
        of.revision,
        MOST_OPEN,
      );
    case 'who': {
      const addresses = of.addresses.map(() => '?').join(', ');
      // Of those that are over only the one that his letter hangs under.
      return reader.all(
        `SELECT * FROM convening WHERE state = 'open'
           AND EXISTS (SELECT 1 FROM convening_party AS party WHERE party.convening = convening.id
             AND (party.thread = ? OR party.address IN (${addresses})
               OR (? <> '' AND party.name = ? COLLATE NOCASE)))
         UNION ALL SELECT * FROM convening WHERE state <> 'open'
           AND id IN (SELECT convening FROM convening_party WHERE thread = ?)
         ORDER BY state DESC, opened_at, id LIMIT ?`,
        of.thread,
        ...of.addresses,
        of.name,
        of.name,
        of.thread,
        MOST_OPEN,
      );
    }
    default:
      return of satisfies never;
  }
}

/** The last message of a thread that no machine wrote; null for none. */
export async function latestIn(reader: Reader, thread: string | null): Promise<Party['latest']> {
  if (thread === null) return null;
  const row = await reader.get(
    `SELECT message_id, subject FROM message WHERE thread = ? AND message_id IS NOT NULL AND automatic = 0
     ORDER BY at DESC, seq DESC LIMIT 1`,
    thread,
  );
  if (row === undefined) return null;
  return { thread, messageId: String(row['message_id']), subject: String(row['subject']) };
}
