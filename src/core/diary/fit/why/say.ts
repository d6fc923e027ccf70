import { sentence } from '../../../text/words.ts';
import type { Language, Sentence } from '../../../text/words.ts';
import type { Instant } from '../../../time/instant.ts';
import { sayMoment } from '../../../time/say-date.ts';
import type { FitProblem } from '../problem.ts';
import { lookupOf } from './hindrance.ts';
import type { Hindrance, Lookup } from './hindrance.ts';
import type { FitMove } from './moves.ts';
import type { FitRefusal, FitRelief } from './refusals.ts';

/** A person reads the first few of what would help; the rest is there for who asks. */
const MOST_HELPS = 3;

/** What moved and why: the move, then a reason each. Dates are in the language asked for. */
export function sayMove(
  problem: FitProblem,
  { meeting, from, to, because }: FitMove,
  language: Language,
): readonly Sentence[] {
  const lookup = lookupOf(problem);
  const when = (at: Instant) => sayMoment(at, problem.zone, language);
  const what = titleOf(lookup, meeting);
  const values = { what, from: when(from.start), to: when(to.start) };
  const rooms = { room: roomOf(lookup, from.room), other: roomOf(lookup, to.room) };
  const key = from.start !== to.start ? 'moved' : from.room === null ? 'got-room' : 'changed-room';
  const moved = sentence(`fit.${key}`, { ...values, ...rooms });
  const reasons = because.map((each) => sayHindrance(lookup, each, language));
  return [moved, ...(reasons.length === 0 ? [sentence('fit.could-have-stayed')] : reasons)];
}

/** Why something could not be placed, and the first things that would help. */
export function sayRefusal(
  problem: FitProblem,
  { meeting, alone, helps }: FitRefusal,
  language: Language,
): readonly Sentence[] {
  const lookup = lookupOf(problem);
  const what = titleOf(lookup, meeting);
  const why = alone
    ? sentence('fit.refused-crowded', { what })
    : sentence('fit.refused-alone', { what });
  const said = helps.slice(0, MOST_HELPS).flatMap((relief) => sayRelief(lookup, relief, language));
  return [why, ...(said.length === 0 ? [sentence('fit.nothing-helps')] : said)];
}

function sayHindrance(lookup: Lookup, hindrance: Hindrance, language: Language): Sentence {
  const key = `fit.because-${hindrance.rule}`;
  const values: Record<string, string> = {};
  if ('person' in hindrance) values['person'] = nameOf(lookup, hindrance.person);
  if ('with' in hindrance) values['with'] = titleOf(lookup, hindrance.with);
  if ('room' in hindrance) values['room'] = roomOf(lookup, hindrance.room);
  if (hindrance.rule === 'too-few') {
    values['needed'] = String(hindrance.needed);
    values['people'] = namesOf(lookup, hindrance.people, language);
  }
  return sentence(key, values);
}

function sayRelief(
  lookup: Lookup,
  { relaxation, place, others }: FitRelief,
  language: Language,
): readonly Sentence[] {
  const values: Record<string, string> = {
    when: sayMoment(place.start, lookup.problem.zone, language),
    room: roomOf(lookup, place.room),
  };
  if ('person' in relaxation) values['person'] = nameOf(lookup, relaxation.person);
  if ('other' in relaxation) values['other'] = titleOf(lookup, relaxation.other);
  if (relaxation.relax === 'order') {
    const { first, second } = relaxation.order;
    values['other'] = titleOf(lookup, first === place.meeting ? second : first);
  }
  if (relaxation.relax === 'fewer') {
    const group = lookup.meetings.get(place.meeting)?.groups[relaxation.group];
    values['people'] = namesOf(lookup, group?.people ?? [], language);
  }
  const helps = sentence(`fit.helps-${relaxation.relax}`, values);
  if (others.length === 0) return [helps];
  const titles = others.map(({ meeting }) => `“${titleOf(lookup, meeting)}”`);
  return [helps, sentence('fit.helps-others-move', { others: listed(titles, language) })];
}

function titleOf({ meetings }: Lookup, id: string): string {
  return meetings.get(id)?.title ?? id;
}

function nameOf({ people }: Lookup, id: string): string {
  return people.get(id)?.name ?? id;
}

function roomOf({ rooms }: Lookup, id: string | null): string {
  return id === null ? '–' : (rooms.get(id)?.name ?? id);
}

function namesOf(lookup: Lookup, ids: readonly string[], language: Language): string {
  return listed(
    ids.map((id) => nameOf(lookup, id)),
    language,
  );
}

function listed(said: readonly string[], language: Language): string {
  const last = said.at(-1) ?? '';
  if (said.length < 2) return last;
  return `${said.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}
