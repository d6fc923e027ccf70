import type { Language } from '../../text/words.ts';
import type { ReleaseOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import type { Slot } from '../reading/slots.ts';
import { eventsIn } from '../parts/events.ts';
import { sayEvents } from '../saying/say.ts';

/** Time that was held for somebody is free again. */
export const release: Kind<ReleaseOrder> = {
  kind: 'release',
  ofEvents: true,
  forms: {
    nl: {
      release: [
        '^laat … (los|vrij|gaan)',
        '^geef … (vrij|terug)',
        '^(vrijgeven|trek … in)',
        '(vrijgeven|vrij te geven|loslaten|los te laten|intrekken)',
        '(hoeft|hoeven) niet (meer|langer) (vast|vastgehouden|aangehouden|gereserveerd|vrijgehouden|te blijven staan|vastgelegd)? (te)? (worden|blijven|staan)?',
        '(hoeft|hoeven) niet (meer|langer) … (vastgehouden|vast|aangehouden|gereserveerd|vrijgehouden) (te)? (worden|blijven|staan)?',
        '(hoeft|hoeven) (ik|we|u) … niet (meer|langer) … (vast te houden|vrij te houden|aan te houden|te houden|vast)?',
        '(ik hoef|we hoeven|hoef ik|hoeven we) … niet (meer|langer)? (vast te houden|vrij te houden|aan te houden)',
        '^(laat|maak|geef|stel) … (los|vrij|weer vrij|beschikbaar|open)',
        '(vrij te maken|te laten vervallen|te laten gaan|laten gaan|vrij te laten)',
      ],
      any: [
        '^(geef|laat) … (op|gaan|schieten|varen)',
        '(mag|mogen|kan|kunnen) (nu|weer|wel)? (vrij|los|vervallen|vrijgegeven worden|losgelaten worden|worden vrijgegeven|worden losgelaten|weg|eraf|gaan|komen te vervallen|vrijkomen)',
        '(mag|mogen|kan|kunnen) … (vrij|los|vervallen|vrijgegeven|losgelaten|weg|eruit|eraf|vrijkomen|vrijgegeven worden|losgelaten worden)',
        '(is|zijn) niet (meer|langer) nodig',
        '^laat … vervallen',
        '^haal … weg',
        '^(annuleer|schrap|verwijder|wis)',
        '^zeg … af',
      ],
    },
    en: {
      release: [
        '^(release|let go of|free|free up|give up|withdraw|unblock|unhold|lift|relinquish)',
        "(doesn't|does not|don't|do not) need to be (held|kept|blocked|reserved) … (anymore|any more|any longer)?",
        "(doesn't|does not|don't|do not) need (holding|to be held|to be kept|keeping) (anymore|any more|any longer)?",
        '^(stop holding|stop keeping|take the hold off|lift the hold on|lift the hold off)',
        '^let … (go|lapse)',
        '^give … up',
        '(no longer need to hold|do not need to hold|need not hold|no longer hold|no need to hold)',
      ],
      any: [
        "(no longer need|don't need|do not need|don't have to|no longer have to|no longer want|do not have to) (to)? (hold|keep|block|reserve)? … (anymore|any more|any longer)?",
        "(no longer need|don't need|do not need|no longer have to|don't have to|no longer want) (to hold|to keep|to block|to reserve|the hold on|the hold for|to keep holding)?",
        '(can|may) (go|lapse|be released|be dropped|be freed|be freed up|be let go|expire|be given up)',
        '(is|are) no longer (needed|required|necessary|wanted)',
        '^(drop|cancel|scrap|delete|remove)',
      ],
    },
  },
  read: readRelease,
  say: sayRelease,
};

function readRelease(clause: Clause): ReleaseOrder | null {
  const slots = clause.open(() => true);
  if (slots.length === 0) return null;
  // "Cancel the first meeting" is of what stands firm, and not of what is only held.
  if (clause.way === 'any' && !slots.some((slot) => saysHeld(clause, slot))) return null;
  const found = eventsIn(clause, slots, { only: ({ held }) => held === true, faint: true });
  if (found === null || found.events.length === 0) return null;
  return { kind: 'release', events: found.events, ...clause.said };
}

function saysHeld(clause: Clause, { start, end }: Slot): boolean {
  return HELD.test(clause.words(start, end));
}

const HELD = /\b(?:opties?|options?|holds?|held|reservering(?:en)?|vastgehouden)\b/i;

function sayRelease({ events }: ReleaseOrder, language: Language): string {
  return `${language === 'nl' ? 'Vrijgeven' : 'Release'}: ${sayEvents(events, language)}`;
}
