import type { Zone } from '../../time/instant.ts';
import { say } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import type { Relaxation } from './asking/answer.ts';
import type { Reason } from './asking/reason.ts';
import { capital } from '../../text/phrases.ts';
import { told } from './say-values.ts';
import { availabilityWords } from './words.ts';

/** A reason as a sentence, times on the clock of the reader's zone. */
export function sayReason({ key, values }: Reason, zone: Zone, language: Language): string {
  const whole = key.startsWith('mostly.') ? key : `free.${key}`;
  return capital(
    say(availabilityWords, { key: whole, values: told(values, zone, language) }, language),
  );
}

/** A rule given up, as a sentence. */
export function sayRelaxation(relax: Relaxation, zone: Zone, language: Language): string {
  const named = relax.relax === 'movable' && relax.what !== null;
  const key = `relax.${relax.relax}${named ? '-named' : ''}`;
  return say(availabilityWords, { key, values: told(valuesOf(relax), zone, language) }, language);
}

function valuesOf(relax: Relaxation): Reason['values'] {
  switch (relax.relax) {
    case 'person':
      return { who: relax.name };
    case 'movable':
      return { who: relax.name, what: relax.what ?? '' };
    case 'their-day':
      return { who: relax.name, zone: relax.zone };
    case 'group':
      return { group: relax.group, needed: relax.needed };
    case 'shorter':
      return { minutes: relax.minutes };
    case 'later':
      return { at: relax.until };
    case 'resource':
      return { what: relax.name };
    default:
      return {};
  }
}
