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
        '^laat … (nog eens|nogmaals|opnieuw|even)? bevestigen (dat|of)? … (doorgaat|door gaat|staat|klopt|blijft staan)',
        '^laat … (nog eens|nogmaals|opnieuw|even)? (bevestigen|weten|checken|nakijken) (dat|of) … (doorgaat|nog doorgaat|door gaat|staat|nog staat|klopt|blijft staan)',
        '(nogmaals|nog eens|opnieuw|nog een keer|weer|even) (bevestigen|te bevestigen|laten bevestigen)',
        '(laten bevestigen|te laten bevestigen|herbevestigen|te herbevestigen|laten herbevestigen)',
        '^(vraag|check|controleer|ga|informeer|verifieer|kijk|bel|app|mail) … (of|dat) … (doorgaat|nog doorgaat|door gaat|nog door gaat|nog staat|staat|nog klopt|klopt|nog kan|kan|blijft staan|nog past|nog lukt|doorgang vindt|nog geldt|door kan gaan|nog doorgaan)',
        '^(vraag|check|controleer|informeer|verifieer|ga na|kijk) … of (het|dat|dit|ze|hij|zij) … (nog)? (doorgaat|door gaat|staat|klopt|kan|lukt|past)',
        '^(vraag|verzoek) … (te bevestigen|om bevestiging|om een bevestiging|nog eens te bevestigen|nogmaals te bevestigen|om te bevestigen)',
        '^(vraag|verzoek) … (om bevestiging|om een bevestiging|bevestiging) (van|voor)?',
        '^gaat … (nog|wel|nog wel) (door|gewoon door)',
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
        '^(check|ask|confirm|verify|make sure|find out|see|ensure|double check) … (that|if|whether) … (is still happening|still happening|is still on|is happening|still stands|is on|goes ahead|is going ahead|is still going ahead|still holds|still works|is still good|holds|is still taking place|is taking place|is still scheduled|are still on|are still happening|still suits|are still coming|is still coming|still going ahead)',
        '^(check|ask|confirm|verify|make sure|find out|see|ensure|double check) … (is still happening|still happening|is happening|is still going ahead|still holds|still works|is still good|is still taking place|is still scheduled|are still on)',
        '^(double check|double - check|doublecheck) … (is going ahead|goes ahead|is still going ahead|is still on|is on|still stands|is happening|is still happening)',
        '^(double - check)',
        '^(get|have|ask|make|tell) … (to)? (reconfirm|confirm|confirm again|re - confirm)',
        '^(get|have|ask|make|tell) … (to)? (reconfirm|confirm) … (is still on|still stands|still on|goes ahead|is going ahead|is on|is still happening|again|once more)',
        '^(seek|get|obtain|ask for|request) … (confirmation|reconfirmation) (of|for|from)?',
        '^(seek|get|obtain|ask for|request) (confirmation|reconfirmation) (of|for)?',
        '^(reconfirming|confirming)',
        '(to reconfirm|reconfirmed)',
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
