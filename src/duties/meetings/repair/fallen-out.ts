import { standingUnder, type Standing } from '../../../core/diary/acting/standing.ts';
import { spanOfPart } from '../../../core/diary/acting/times.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Convening, KeptTime, Party } from '../../../core/meetings/convening.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';

/** A meeting that stands in the diary, and whoever of those it was arranged with has said since that he cannot come. */
export interface FallenOut {
  readonly convening: Convening;
  readonly standing: Standing;
  readonly part: CalendarComponent;
  readonly span: Span;
  /** The kept time it stands at. */
  readonly time: KeptTime;
  /** Who said so now. */
  readonly by: readonly Party[];
}

/** What became of a booked meeting; null where nobody fell out of it, or that was seen before. */
export function fallenOut(deciding: Deciding, convening: Convening): FallenOut | null {
  const booked = convening.times.find(({ state }) => state === 'booked');
  const standing = booked === undefined ? null : standingUnder(deciding, booked.uid);
  const part = standing?.object.main ?? null;
  if (booked === undefined || standing === null || part === null) return null;
  const { zone } = deciding.situation.profile;
  const span = spanOfPart(part, zone);
  if (span === null || span.from <= deciding.situation.now || part.status === 'CANCELLED')
    return null;
  // Moved since, it stands at another of the times that were kept for it.
  const time = convening.times.find(({ from }) => from === span.from) ?? booked;
  const by = convening.parties.filter(
    (party) => hasDeclined(part, party) && !isNoted(convening, party, time),
  );
  return by.length === 0 ? null : { convening, standing, part, span, time, by };
}

function hasDeclined({ attendees }: CalendarComponent, { address }: Party): boolean {
  return attendees.some((one) => sameAddress(one.address, address) && one.answer === 'DECLINED');
}

/** On record as his no to this time. */
function isNoted({ said }: Convening, { address }: Party, { id }: KeptTime): boolean {
  return said.findLast(({ party, time }) => party === address && time === id)?.answer === 'no';
}
