import { z } from 'zod';
import type { NewConvening } from '../../../core/meetings/change.ts';
import type { Convening, KeptTime, Party, Said, Wish } from '../../../core/meetings/convening.ts';
import type { Reader, Row, Writer } from '../../access.ts';
import { holdsBy } from '../diary/holds.ts';

/** Meetings being arranged at one time; beyond this the oldest are looked after first. */
const MOST_OPEN = 500;

const recordShape = z.object({
  what: z.string().nullable(),
  about: z.string().nullable(),
  minutes: z.number(),
  place: z.string().nullable(),
  online: z.boolean(),
  from: z.number().nullable(),
  until: z.number().nullable(),
  quorum: z.number(),
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
  answer: z.enum(['yes', 'no', 'maybe']).nullable(),
  words: z.string(),
  arrival: z.string().nullable(),
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
    }),
  );
  const said = asked.flatMap(({ party, time, answer, words, arrival }): readonly Said[] =>
    answer === null || arrival === null ? [] : [{ party, time, answer, words, arrival }],
  );
  return { ...convening, parties, times, said, wishes };
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

/** Opens one; a second time with the same id changes nothing and says so. */
export async function insertConvening(
  writer: Writer,
  { id, parties, openedBy, nextAt, ...record }: NewConvening,
  at: number,
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO convening (id, state, record, opened_by, opened_at, next_at) VALUES (?, 'open', ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
    id,
    JSON.stringify(recordShape.parse(record)),
    openedBy,
    at,
    nextAt,
  );
  if (done.changes !== 1) return false;
  for (const [place, { name, address, need, thread }] of parties.entries()) {
    await writer.run(
      `INSERT INTO convening_party (convening, address, place, name, need, thread) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      id,
      address.toLowerCase(),
      place,
      name,
      need,
      thread,
    );
  }
  return true;
}

/** Notes that a letter has left for a party, and in which thread; the first thread counts. */
export async function reachParty(
  writer: Writer,
  convening: string,
  address: string,
  thread: string,
): Promise<void> {
  await writer.run(
    'UPDATE convening_party SET thread = coalesce(thread, ?), reached = 1 WHERE convening = ? AND address = ?',
    thread,
    convening,
    address.toLowerCase(),
  );
}

/** Notes that times are put to somebody. What he said of them before stays. */
export async function noteAsked(
  writer: Writer,
  convening: string,
  {
    party,
    times,
    at,
  }: { readonly party: string; readonly times: readonly string[]; readonly at: number },
): Promise<void> {
  for (const time of times) {
    await writer.run(
      `INSERT INTO convening_said (convening, party, time, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      convening,
      party,
      time,
      at,
    );
  }
}

/** What somebody said; the last word of his counts. */
export async function noteSaid(
  writer: Writer,
  convening: string,
  one: {
    readonly party: string;
    readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
    readonly wishes: readonly Omit<Wish, 'party'>[];
    readonly arrival: string;
    readonly at: number;
  },
): Promise<void> {
  const { party, said, wishes, arrival, at } = one;
  for (const { time, answer, words } of said) {
    await writer.run(
      `INSERT INTO convening_said (convening, party, time, answer, words, arrival, at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (convening, party, time) DO UPDATE SET answer = excluded.answer, words = excluded.words,
         arrival = excluded.arrival,
         at = excluded.at`,
      convening,
      party,
      time,
      answer,
      words,
      arrival,
      at,
    );
  }
  for (const { from, until, zone } of wishes) {
    await writer.run(
      `INSERT INTO convening_wish (convening, party, from_at, until_at, zone, arrival) VALUES (?, ?, ?, ?, ?, ?)`,
      convening,
      party,
      from,
      until,
      zone,
      arrival,
    );
  }
  const clear = said.length + wishes.length > 0;
  await writer.run(
    `UPDATE convening_party SET unclear = ${clear ? '0' : 'unclear + 1'} WHERE convening = ? AND address = ?`,
    convening,
    party,
  );
}

/** When an open one is looked at again; `sought`: times were sought once more. */
export async function moveConvening(
  writer: Writer,
  id: string,
  { nextAt, sought }: { readonly nextAt: number; readonly sought: boolean },
): Promise<void> {
  await writer.run(
    `UPDATE convening SET next_at = ?, rounds = rounds + ? WHERE id = ? AND state = 'open'`,
    nextAt,
    sought ? 1 : 0,
    id,
  );
}

/** Ends an open one with what ended it. Ending it twice changes nothing and says so. */
export async function endConvening(
  writer: Writer,
  id: string,
  end: { readonly state: 'booked' | 'dropped'; readonly at: number; readonly evidence: string },
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE convening SET state = ?, next_at = NULL, ended_at = ?, evidence = ? WHERE id = ? AND state = 'open'`,
    end.state,
    end.at,
    end.evidence,
    id,
  );
  return done.changes === 1;
}
