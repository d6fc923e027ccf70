import { MINUTE_MS } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import type { Offer } from '../asking/answer.ts';
import { refusal } from '../asking/reason.ts';
import type { Reason } from '../asking/reason.ts';
import { covers } from '../intervals.ts';
import { earliestStart } from './prepare.ts';
import type { Prepared, PreparedNeed, PreparedPerson, PreparedResource } from './prepare.ts';
import { canAttend, refusalsOf } from './refuse.ts';

/** A time that can be, with who and what takes part; or why it cannot. */
export type Verdict =
  | {
      readonly can: true;
      readonly attending: readonly PreparedPerson[];
      readonly missing: readonly PreparedPerson[];
      readonly resources: readonly PreparedResource[];
      readonly place: string | null;
    }
  | { readonly can: false; readonly why: readonly Reason[] };

/** Whether reasons are wanted, or only whether it can be. */
export type Telling = 'why' | 'whether';

/**
 * The one judgement on a time: offering asks it of every start, booking of the one that was chosen. Nothing else
 * says whether somebody is free.
 */
export function judge(prepared: Prepared, span: Span, telling: Telling): Verdict {
  const outer = outerRefusals(prepared, span);
  const { chosen, lacking } = freeResources(prepared, span);
  const why = [...outer, ...lacking];
  if (why.length > 0 && telling === 'whether') return { can: false, why };
  let best: readonly Reason[] | null = null;
  for (const resources of chosen) {
    const place = resources.find(({ resource }) => resource.place !== null)?.resource.place;
    const verdict = judgePeople(prepared, span, place ?? prepared.question.place, telling);
    if (verdict.can && why.length === 0) return { ...verdict, resources };
    if (!verdict.can && (best === null || verdict.why.length < best.length)) best = verdict.why;
  }
  return { can: false, why: [...why, ...(best ?? [])] };
}

/** What has nothing to do with anybody: length, window, notice. */
function outerRefusals({ question, window }: Prepared, span: Span): readonly Reason[] {
  const found: Reason[] = [];
  const { minutes, now } = question;
  if (span.until - span.from !== minutes * MINUTE_MS || !(minutes > 0))
    found.push(refusal('length', { minutes }));
  if (span.from < now) found.push(refusal('past', { at: span.from }));
  else if (span.from < earliestStart(question))
    found.push(refusal('notice', { at: earliestStart(question) }));
  if (span.from < question.window.from || span.until > question.window.until)
    found.push(refusal('outside-window', { ...question.window }));
  else if (span.until > window.until) found.push(refusal('search-cut', { at: window.until }));
  return found;
}

/**
 * Ways to provide for all needs, in order of preference. Only the first need whose resources stand somewhere is tried
 * in more than one way: where it takes place decides who can be there.
 */
function freeResources(
  { needs }: Prepared,
  span: Span,
): {
  readonly chosen: readonly (readonly PreparedResource[])[];
  readonly lacking: readonly Reason[];
} {
  const placing = needs.findIndex(({ fitting }) =>
    fitting.some(({ resource }) => resource.place !== null),
  );
  const used = new Set<string>();
  const lacking: Reason[] = [];
  const options = needs.map(({ need, fitting }, at) => {
    const free = fitting.filter((each) => !used.has(each.resource.id) && covers(each.free, span));
    if (free.length === 0) lacking.push(noResource({ need, fitting }));
    const kept = at === placing ? free : free.slice(0, 1);
    for (const { resource } of kept) used.add(resource.id);
    return kept;
  });
  const first = options.map((free) => free.slice(0, 1));
  if (placing < 0 || (options[placing]?.length ?? 0) === 0)
    return { chosen: [first.flat()], lacking };
  const chosen = (options[placing] ?? []).map((room) =>
    first.flatMap((free, at) => (at === placing ? [room] : free)),
  );
  return { chosen, lacking };
}

function noResource({ need, fitting }: PreparedNeed): Reason {
  const what = need.name;
  if (need.anyOf.length > 0 && fitting.length === 0) return refusal('resource-too-small', { what });
  const unread = fitting.every(({ resource }) => resource.busy === null);
  return refusal(unread ? 'resource-unread' : 'resource-taken', { what });
}

type PeopleVerdict =
  | Omit<Extract<Verdict, { can: true }>, 'resources'>
  | Extract<Verdict, { can: false }>;

function judgePeople(
  { question, people }: Prepared,
  span: Span,
  place: string | null,
  telling: Telling,
): PeopleVerdict {
  const why: Reason[] = [];
  const attending: PreparedPerson[] = [];
  const missing: PreparedPerson[] = [];
  for (const prepared of people) {
    const can = canAttend(prepared, span, place, question);
    if (can) attending.push(prepared);
    else if (prepared.person.attendance.role !== 'must') missing.push(prepared);
    else if (telling === 'whether') return { can: false, why };
    else why.push(...refusalsOf(prepared, span, place, question));
  }
  for (const { name, needed } of question.groups) {
    const count = attending.filter(({ person }) => isOf(person.attendance, name)).length;
    if (count < needed) why.push(refusal('group', { group: name, needed, count }));
  }
  if (why.length > 0) return { can: false, why };
  return { can: true, attending, missing, place };
}

function isOf(attendance: PreparedPerson['person']['attendance'], group: string): boolean {
  return attendance.role === 'one-of' && attendance.group === group;
}

/** Who would preferably be there and cannot, with why. */
export function withoutWhom(
  { question }: Prepared,
  span: Span,
  { missing, place }: Extract<Verdict, { can: true }>,
): Offer['without'] {
  return missing.map((prepared) => ({
    id: prepared.person.id,
    why: refusalsOf(prepared, span, place, question),
  }));
}
