import type { ProposedAct, Remark } from '../act.ts';
import type { PersonMark } from '../records/person.ts';
import { sentence } from '../text/words.ts';
import { isOrdered } from './look.ts';

/** Marks of people who are never chased unasked, and the sentence that says why. */
const NEVER: readonly PersonMark[] = [
  'bereaved',
  'court',
  'authority',
  'press',
  'has-counsel',
  'never-chase',
];

/** The mark for which somebody is not chased of our own accord; null when he may be. */
export function notChasedFor(
  marks: readonly PersonMark[],
  subjects: readonly string[] = [],
): PersonMark | null {
  const mark = NEVER.find((never) => marks.includes(never));
  if (mark !== undefined) return mark;
  // What is only about the appointment itself is no content; all else about a patient is.
  const plain = subjects.length > 0 && subjects.every((subject) => subject === 'appointment');
  return marks.includes('patient') && !plain ? 'patient' : null;
}

/** Rule 2 of conduct: a reminder to one of these leaves only when a person ordered it. */
export function neverChase(act: ProposedAct): readonly Remark[] {
  const chases = act.kind === 'correspondence.chase' || act.kind === 'invoice.remind';
  if (!chases || isOrdered(act)) return [];
  const mark = notChasedFor(act.counterpart.marks, act.subjects);
  if (mark === null) return [];
  return [
    {
      weight: 'refuse',
      said: sentence(`conduct.never-chase-${mark}`, { name: act.counterpart.name }),
    },
  ];
}
