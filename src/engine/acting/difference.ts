import type { CardChange } from '../../core/people/cards/card-change.ts';
import { mergeCards } from '../../core/people/cards/merge-cards.ts';
import type { StoredAct } from '../../store/records/acts.ts';
import { readObject } from '../../store/records/diary/calendar-objects.ts';
import { readCardAt } from '../../store/records/relations/contact-cards.ts';
import type { Reader } from '../../store/access.ts';
import { etagOf } from '../diary/keep.ts';
import { restsOn } from './event-version.ts';

/** What stood there, what we meant, and what somebody else made of it meanwhile; null for nothing. */
export interface EventDifference {
  readonly before: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** The same of a card; null as well where both changed other things, which go together. */
async function cardDifferenceOf(
  reader: Reader,
  { before, text: ours, book, name }: CardChange,
  { state, result }: Pick<StoredAct, 'state' | 'result'>,
): Promise<EventDifference | null> {
  if (result?.theirs !== undefined) return { before, ours, theirs: result.theirs };
  if (!TO_COME.includes(state)) return null;
  const theirs = (await readCardAt(reader, book, name))?.text ?? null;
  if (theirs === null || before === null || ours === null) return null;
  return mergeCards(before, ours, theirs) === null ? { before, ours, theirs } : null;
}

/** States in which it may yet be done, so that what stands there now matters. */
const TO_COME: readonly StoredAct['state'][] = ['approve', 'wait', 'permitted'];

/** How an event or a card differs from what an act rests on; null where nobody else touched it, or it is about no event. */
export async function eventDifference(
  reader: Reader,
  { act, state, result }: StoredAct,
): Promise<EventDifference | null> {
  if (act.payload.type === 'card')
    return cardDifferenceOf(reader, act.payload.card, { state, result });
  if (act.payload.type !== 'event') return null;
  const { event } = act.payload;
  const { before, text: ours, calendar, name } = event;
  if (result?.theirs !== undefined) return { before, ours, theirs: result.theirs };
  if (!TO_COME.includes(state)) return null;
  const found = await readObject(reader, calendar, name);
  const stands = found === null || found.gone ? null : found;
  const isDone = ours === null ? stands === null : stands?.etag === etagOf(ours);
  if (isDone || restsOn(event, stands)) return null;
  return { before, ours, theirs: stands?.text ?? null };
}
