import type { NewConvening } from '../../../core/meetings/change.ts';
import type { Said, Wish } from '../../../core/meetings/convening.ts';
import type { Writer } from '../../access.ts';
import { recordShape } from './convenings.ts';

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

/** Notes that a letter which names these times has left for a party. */
export async function noteLeft(
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
      'UPDATE convening_said SET left_at = ? WHERE convening = ? AND party = ? AND time = ?',
      at,
      convening,
      party.toLowerCase(),
      time,
    );
  }
}

/** Notes that times are put to somebody, and how often. What he said of them before stays. */
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
      `INSERT INTO convening_said (convening, party, time, at, asked_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (convening, party, time) DO UPDATE SET asked = asked + 1, asked_at = excluded.asked_at`,
      convening,
      party,
      time,
      at,
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

/** Notes which of its times the principal chose. */
export async function settleConvening(writer: Writer, id: string, time: string): Promise<void> {
  await writer.run(
    `UPDATE convening SET record = json_set(record, '$.settled', ?) WHERE id = ? AND state = 'open'`,
    time,
    id,
  );
}

/** Takes one up again: so far times were sought once. */
export async function renewConvening(writer: Writer, id: string, nextAt: number): Promise<void> {
  await writer.run(
    `UPDATE convening SET next_at = ?, rounds = min(rounds, 1) WHERE id = ? AND state = 'open'`,
    nextAt,
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
