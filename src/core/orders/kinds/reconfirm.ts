import type { Language } from '../../text/words.ts';
import type { ReconfirmOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { sayEvents } from '../saying/say.ts';

/** The others are asked whether it still stands. */
export const reconfirm: Kind<ReconfirmOrder> = {
  kind: 'reconfirm',
  ofEvents: true,
  forms: {
    nl: {
      reconfirm: [
        '^bevestig … (nog eens|opnieuw|nogmaals|nog een keer|weer)',
        '^(bevestig nogmaals|bevestig nog eens|herbevestig|herbevestigen|laat bevestigen)',
        '^(vraag|check|controleer|vraag even) … (doorgaat|nog doorgaat|door gaat|nog door gaat|doorgaan|nog staat|staat)',
        '^(vraag|check|controleer) … of … (doorgaat|nog doorgaat|door gaat|nog door gaat|nog staat)',
        '^(check|controleer|vraag) of … (doorgaat|nog doorgaat|door gaat|nog door gaat|nog staat)',
        '^laat … bevestigen',
        '(herbevestigen)',
        '^(bevestig)',
      ],
    },
    en: {
      reconfirm: [
        '^(reconfirm|re - confirm|double check|doublecheck)',
        '^(check|ask|confirm) … (is still on|still stands|still on|goes ahead|is going ahead|is on)',
        '^(check|ask|confirm) … (whether|if|that) … (is still on|still stands|still on|goes ahead|is going ahead|is on)',
        '^(check|ask|confirm) (whether|if|that) … (is still on|still stands|goes ahead|is going ahead|is on)',
        '^confirm … (again|once more)',
        '^confirm',
      ],
    },
  },
  read: readReconfirm,
  say: sayReconfirm,
};

function readReconfirm(clause: Clause): ReconfirmOrder | null {
  const slots = clause.open(() => true);
  if (slots.length === 0) return null;
  // "Vraag Peter of de lunch nog doorgaat": who is asked takes part in it.
  const found = eventsIn(clause, slots);
  if (found === null || found.events.length === 0) return null;
  return { kind: 'reconfirm', events: found.events, ...clause.said };
}

function sayReconfirm({ events }: ReconfirmOrder, language: Language): string {
  return `${language === 'nl' ? 'Laat bevestigen' : 'Reconfirm'}: ${sayEvents(events, language)}`;
}
