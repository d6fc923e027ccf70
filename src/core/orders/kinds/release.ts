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
        '(hoeft|hoeven) niet meer … (vastgehouden te worden|vast te staan|vastgehouden)',
      ],
      any: ['^laat … vervallen', '^haal … weg', '^(annuleer|schrap|verwijder|wis)', '^zeg … af'],
    },
    en: {
      release: [
        '^(release|let go of|free|free up|give up|withdraw)',
        '^let … (go|lapse)',
        '^give … up',
        '(no longer need to hold|do not need to hold|need not hold|no longer hold|no need to hold)',
      ],
      any: ['^(drop|cancel|scrap|delete|remove)'],
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
  const found = eventsIn(clause, slots, { only: ({ held }) => held === true });
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
