import type { Language } from '../../text/words.ts';
import type { ReleaseOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { sayEvents } from '../saying/say.ts';

/** Time that was held for somebody is free again. */
export const release: Kind<ReleaseOrder> = {
  kind: 'release',
  ofEvents: true,
  forms: {
    nl: {
      release: [
        '^laat … (vervallen|los|vrij)',
        '^geef … (vrij|terug)',
        '^(vrijgeven|trek … in)',
        '(vrijgeven|vrij te geven|loslaten|los te laten|intrekken)',
        '^haal … weg',
        '^(geef|laat) … (op|gaan|schieten|varen)',
        '(hoeft|hoeven) niet (meer|langer) (vast|vastgehouden|aangehouden|gereserveerd|vrijgehouden|te blijven staan|vastgelegd)? (te)? (worden|blijven|staan)?',
        '(hoeft|hoeven) niet (meer|langer) … (vastgehouden|vast|aangehouden|gereserveerd|vrijgehouden) (te)? (worden|blijven|staan)?',
        '(hoeft|hoeven) (ik|we|u) … niet (meer|langer) … (vast te houden|vrij te houden|aan te houden|te houden|vast)?',
        '(ik hoef|we hoeven|hoef ik|hoeven we) … niet (meer|langer)? (vast te houden|vrij te houden|aan te houden)',
        '(mag|mogen|kan|kunnen) (nu|weer|wel)? (vrij|los|vervallen|vrijgegeven worden|losgelaten worden|worden vrijgegeven|worden losgelaten|weg|eraf|gaan|komen te vervallen|vrijkomen)',
        '(mag|mogen|kan|kunnen) … (vrij|los|vervallen|vrijgegeven|losgelaten|weg|eruit|eraf|vrijkomen|vrijgegeven worden|losgelaten worden)',
        '(is|zijn) niet (meer|langer) nodig',
        '^(laat|maak|geef|stel) … (los|vrij|weer vrij|beschikbaar|open)',
        '(vrij te maken|te laten vervallen|laten vervallen|te laten gaan|laten gaan|vrij te laten)',
        '^(annuleer|schrap|verwijder)',
      ],
    },
    en: {
      release: [
        '^(release|let go of|free|free up|drop|give up|withdraw|cancel|clear|unblock|unhold|lift|relinquish|discard|remove|delete|take off)',
        "(no longer need|don't need|do not need|don't have to|no longer have to|no longer want|do not have to) (to)? (hold|keep|block|reserve)? … (anymore|any more|any longer)?",
        "(no longer need|don't need|do not need|no longer have to|don't have to|no longer want) (to hold|to keep|to block|to reserve|the hold on|the hold for|to keep holding)?",
        '(can|may) (go|lapse|be released|be dropped|be freed|be freed up|be let go|expire|be given up)',
        '(is|are) no longer (needed|required|necessary|wanted)',
        "(doesn't|does not|don't|do not) need to be (held|kept|blocked|reserved) … (anymore|any more|any longer)?",
        "(doesn't|does not|don't|do not) need (holding|to be held|to be kept|keeping) (anymore|any more|any longer)?",
        '^(stop holding|stop keeping|take the hold off|lift the hold on|lift the hold off)',
        '^let … (go|lapse)',
        '^give … up',
      ],
    },
  },
  read: readRelease,
  say: sayRelease,
};

function readRelease(clause: Clause): ReleaseOrder | null {
  const slots = clause.open(() => true);
  if (slots.length === 0) return null;
  const found = eventsIn(clause, slots, { only: ({ held }) => held === true, faint: true });
  if (found === null || found.events.length === 0) return null;
  return { kind: 'release', events: found.events, ...clause.said };
}

function sayRelease({ events }: ReleaseOrder, language: Language): string {
  return `${language === 'nl' ? 'Vrijgeven' : 'Release'}: ${sayEvents(events, language)}`;
}
