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
        '^(annuleer|schrap|verwijder)',
      ],
    },
    en: {
      release: [
        '^(release|let go of|free|drop|give up|withdraw|cancel)',
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
  const found = eventsIn(clause, slots, { only: ({ held }) => held === true });
  if (found === null || found.events.length === 0) return null;
  return { kind: 'release', events: found.events, ...clause.said };
}

function sayRelease({ events }: ReleaseOrder, language: Language): string {
  return `${language === 'nl' ? 'Vrijgeven' : 'Release'}: ${sayEvents(events, language)}`;
}
