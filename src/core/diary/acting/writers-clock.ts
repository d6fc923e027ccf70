import { personAt } from '../../conduct/look.ts';
import { showsSame, zoneOfPerson } from '../../people/clock.ts';
import { writtenAt, type MessageReading } from '../../records/reading.ts';
import type { Situation } from '../../situation.ts';
import type { Zone } from '../../time/instant.ts';

/**
 * The clock of whoever writes, where it shows another hour than the principal's: what his mail was written on, else what is known
 * of him. Null: none is known, or it shows the same.
 */
function writersClock({ loaded, profile, now }: Situation, message: MessageReading): Zone | null {
  const at = writtenAt(message) ?? now;
  const known = zoneOfPerson(personAt(loaded.people, message.from[0]?.address ?? ''));
  const shown = message.offset ?? null;
  // Of two that agree the one that knows summer and winter.
  const zone = known !== null && (shown === null || showsSame(known, shown, at)) ? known : shown;
  return zone === null || showsSame(zone, profile.zone, at) ? null : zone;
}

/** The same as it stands in the need to have an answer read. */
export function elsewhereOf(
  situation: Situation,
  message: MessageReading,
): { readonly elsewhere?: Zone } {
  const zone = writersClock(situation, message);
  return zone === null ? {} : { elsewhere: zone };
}
