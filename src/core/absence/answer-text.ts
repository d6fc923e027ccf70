import { atStart, body } from '../letters/letter.ts';
import type { Tone } from '../people/salutation.ts';
import type { Profile } from '../situation.ts';
import { sayDay } from '../time/say-date.ts';
import { firstDayBack, urgentNumber, type AbsenceWish } from './own-absence.ts';
import { AWAY, MEDICAL, URGENT } from './texts.ts';

/** What the automatic answer says between salutation and closing. */
export function awayText(
  absence: AbsenceWish,
  { named, secrecy, workingDays }: Pick<Profile, 'named' | 'secrecy' | 'workingDays'>,
  tone: Tone,
): string {
  const { language } = tone;
  const number = urgentNumber(absence);
  // Where a profession keeps secrets, who deals with somebody's matter is one.
  const standIn = secrecy === 'none' ? absence.standIn : null;
  const way =
    standIn === null
      ? number === null
        ? 'nobody'
        : 'number'
      : number !== null
        ? 'both'
        : standIn.address === null
          ? 'named'
          : 'address';
  const values = {
    standIn: standIn?.name ?? '',
    address: standIn?.address ?? '',
    number: number ?? '',
  };
  const medical = secrecy === 'physician' ? ` ${body(MEDICAL, tone, {})}` : '';
  const back = firstDayBack(absence, { days: workingDays });
  return body(AWAY, tone, {
    Principal: atStart(named[language]),
    back: sayDay(back, language, { year: true }),
    urgent: `${body(URGENT[way], tone, values)}${medical}`,
  });
}
