import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { isOwnTime } from '../../../core/diary/acting/own-time.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import type { Convening, KeptTime } from '../../../core/meetings/convening.ts';
import { verdictOn } from '../../../core/meetings/tally.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed } from '../deciding.ts';
import { askedFor } from '../steps/asked-for.ts';
import { together } from '../steps/people.ts';
import { askAnew } from './ask-anew.ts';
import { fallenOut, type FallenOut } from './fallen-out.ts';
import { toAnotherTime } from './to-another-time.ts';

/**
 * Somebody cannot come to a meeting that was booked. The smallest repair is proposed: it goes ahead without him where enough
 * are left; else it goes to another of the times that everybody needed had said yes to; else they are asked anew, in the
 * letter that calls it off.
 */
export function repair(deciding: Deciding, convening: Convening): readonly Decision[] {
  const fallen = fallenOut(deciding, convening);
  if (fallen === null) return [];
  const { by, time, span } = fallen;
  const { language } = deciding.situation.profile;
  const who = together(
    by.map(({ name, address }) => (name === '' ? address : name)),
    language,
  );
  const values = { who, when: saidSpan(deciding, span) };
  const heard = by.map((party) =>
    changed(
      deciding,
      {
        change: 'said',
        convening: convening.id,
        party: party.address,
        said: [{ time: time.id, answer: 'no', words: '' }],
        wishes: [],
      },
      sentence('meetings.falls-out', values),
    ),
  );
  // What was proposed when the first fell out is not proposed once more for the next.
  if (verdictOn(convening, time) === 'out')
    return [...heard, note(deciding, sentence('meetings.falls-out-too', values))];
  const after = withoutThem(fallen);
  if (verdictOn(after, time) !== 'out')
    return [...heard, note(deciding, sentence('meetings.goes-ahead', values))];
  const other = otherTime(deciding, after, fallen);
  if (other !== null)
    return [
      ...heard,
      note(
        deciding,
        sentence('meetings.repair-other', { ...values, to: saidSpan(deciding, other) }),
      ),
      ...toAnotherTime(deciding, { ...fallen, convening: after }, other),
    ];
  const anew = askAnew(deciding, { ...fallen, convening: after });
  const found = anew.some(({ kind }) => kind === 'act');
  const told = sentence(found ? 'meetings.repair-anew' : 'meetings.repair-none', values);
  return [...heard, note(deciding, told), ...(found ? anew : [])];
}

/** The meeting as it is once their no is on record. */
function withoutThem({ convening, time, by }: FallenOut): Convening {
  const no = by.map(({ address }) => ({
    party: address,
    time: time.id,
    answer: 'no' as const,
    words: '',
    arrival: '',
  }));
  return { ...convening, said: [...convening.said, ...no] };
}

/** Another time that was put to them, to which everybody needed had said yes, and at which the principal still can. */
function otherTime(
  deciding: Deciding,
  convening: Convening,
  { standing, time }: FallenOut,
): KeptTime | null {
  const { now } = deciding.situation;
  const asked = askedFor(deciding, convening);
  const others = convening.times
    .filter(({ id, from }) => id !== time.id && from > now)
    .filter((one) => verdictOn(convening, one) === 'agreed')
    .toSorted((one, other) => one.from - other.from);
  return (
    others.find((one) => isOwnTime(deciding, one, [standing.stored.uid, one.uid], asked).free) ??
    null
  );
}
