import { farAmong } from '../../../core/diary/acting/far-guests.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Asked } from '../../../core/diary/acting/own-time.ts';
import type { Convening } from '../../../core/meetings/convening.ts';

/** What a time must allow for wherever it is looked for: how long, the way there, and the clocks of whoever comes. */
export function askedFor(
  deciding: Deciding,
  { minutes, place, online, parties }: Pick<Convening, 'minutes' | 'place' | 'online' | 'parties'>,
): Pick<Asked, 'minutes' | 'place' | 'guests'> {
  return { minutes, place: online ? null : place, guests: farAmong(deciding, parties) };
}
