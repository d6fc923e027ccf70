import { jsonIn } from '../../../core/text/json-in.ts';
import { z } from 'zod';
import { say, type Language } from '../../../core/text/words.ts';
import { callNote } from '../../../core/calls/call-note.ts';
import { readArrival } from '../../../store/records/arrivals.ts';
import { decisionsOn } from '../../../store/records/decisions.ts';
import type { Consenting } from '../../approvers.ts';
import type { Owner } from '../../owner.ts';
import { allWords } from '../../raise.ts';

/** An order as it was put away: who told it, and what it was read as. */
const written = z.object({
  by: z.string(),
  text: z.string(),
  language: z.enum(['nl', 'en']),
  /** What it was read as, in the language of whoever reads it; orders of before have one only. */
  said: z
    .union([z.array(z.string()), z.object({ nl: z.array(z.string()), en: z.array(z.string()) })])
    .default([]),
});

export type SaidInBoth = Readonly<Record<Language, readonly string[]>>;

/** What was told, and what was said in answer. */
export interface ToldBefore {
  readonly text: string;
  readonly said: readonly string[];
  readonly answers: readonly string[];
}

/**
 * An order in plain words that was told before. Null when there is none of that id, or when somebody else told it: an
 * answer may name what only the principal sees.
 */
export async function toldBefore(
  owner: Owner,
  id: string,
  by: Consenting,
  reader: Language,
): Promise<ToldBefore | null> {
  const arrival = await readArrival(owner.store.read, owner.id, id);
  if (arrival === null || arrival.blob === null) return null;
  if (arrival.kind !== 'order' && arrival.kind !== 'call') return null;
  const bytes = await owner.blobs.get(arrival.blob);
  if (bytes === null) return null;
  if (arrival.kind === 'call') return notedBefore(owner, arrival.id, bytes, by, reader);
  const order = written.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  if (!order.success) return null;
  if (order.data.by !== by.id && !by.roles.includes('principal')) return null;
  const { text, said } = order.data;
  const answers = await answersTo(owner, id, reader);
  return { text, said: 'nl' in said ? said[reader] : said, answers };
}

/** A telephone note as it was taken down, and what followed from it. */
async function notedBefore(
  owner: Owner,
  id: string,
  bytes: Uint8Array,
  by: Consenting,
  reader: Language,
): Promise<ToldBefore | null> {
  const note = callNote.safeParse(jsonIn(new TextDecoder().decode(bytes)));
  if (!note.success) return null;
  if (note.data.by !== by.id && !by.roles.includes('principal')) return null;
  const words = allWords(owner);
  const answers = (await decisionsOn(owner.store.read, id))
    .filter(({ decision: { kind } }) => kind !== 'act' && kind !== 'leave' && kind !== 'wake')
    .map(({ decision }) => say(words, decision.reason, reader));
  return { text: note.data.text, said: [], answers: [...new Set(answers)] };
}

/** What was told in answer to an order. */
export async function answersTo(
  owner: Owner,
  arrival: string,
  language: Language,
): Promise<readonly string[]> {
  const words = allWords(owner);
  const decisions = await decisionsOn(owner.store.read, arrival);
  return decisions
    .filter(({ decision }) => decision.kind === 'note' || decision.kind === 'question')
    .map(({ decision }) => say(words, decision.reason, language));
}
