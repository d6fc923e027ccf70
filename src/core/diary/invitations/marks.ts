import { sameAddress } from '../../conduct/look.ts';
import { byStamp } from './order.ts';
import type { AnswerMark } from './receiving/outcome.ts';

/** Marks kept beside one meeting: a thousand guests, a dozen instances each, and no more. */
const MOST_MARKS = 2_000;

/** The mark of an attendee's answer to an instance (as `instanceKey`), where there is one. */
export function markOf(
  marks: readonly AnswerMark[],
  { address, instance }: Pick<AnswerMark, 'address' | 'instance'>,
): AnswerMark | null {
  return (
    marks.find((one) => sameAddress(one.address, address) && one.instance === instance) ?? null
  );
}

/** The newest answer of each, the others as they were. */
export function withMarks(
  before: readonly AnswerMark[],
  marks: readonly AnswerMark[],
): readonly AnswerMark[] {
  const stays = before.filter((old) => markOf(marks, old) === null);
  return [...stays, ...marks].slice(-MOST_MARKS);
}

/** Whether an answer was given before the other (RFC 5546 section 2.1.5); of two that say no moment, neither was. */
export function isOlder(one: AnswerMark, other: AnswerMark): boolean {
  if (one.sequence !== other.sequence) return one.sequence < other.sequence;
  return byStamp(one.stamp, other.stamp) === 'older';
}
