import type { Language } from '../../text/words.ts';
import type { CancelOrder, OrderSpan } from '../order.ts';
import type { Kind } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { findOf } from '../parts/gather.ts';
import { isWholeDay } from '../parts/whole-day.ts';
import type { Slot } from '../reading/slots.ts';
import { sayEvents, saySpan } from '../saying/say.ts';

/** Takes something out of the diary, and tells those who were to come. */
export const cancel: Kind<CancelOrder> = {
  kind: 'cancel',
  ofEvents: true,
  forms: {
    nl: {
      cancel: [
        '^zeg … af',
        '^(annuleer|cancel|schrap|wis|verwijder|skip|afzeggen)',
        "^(haal|gooi) … (uit mijn agenda|uit de agenda|uit m'n agenda|weg|eruit)",
        '^(verwijder|schrap|wis|haal) … (uit mijn agenda|uit de agenda)',
        '^laat … (vervallen|niet doorgaan)',
        '(afzeggen|af te zeggen|annuleren|te annuleren|cancelen|schrappen|afgezegd|laten vervallen)',
        '(kan|kunnen|mag|mogen|moet|moeten) … (eruit|er uit|vervallen|komen te vervallen|weg|geschrapt worden|geannuleerd worden|worden afgezegd|worden geannuleerd)',
        '(kan|kunnen|mag|mogen|moet|moeten) (eruit|er uit|vervallen|komen te vervallen|weg)',
        '(gaat niet door|gaan niet door|kan niet doorgaan|kunnen niet doorgaan|gaat toch niet door|vervalt|komt te vervallen|gaat niet meer door)',
      ],
    },
    en: {
      cancel: [
        '^(cancel|call off|scrap|drop|delete|skip|scratch)',
        '^call … off',
        '^take … (out of my calendar|out of my diary|out of the diary|out of the calendar|off my calendar)',
        '^(remove|delete) … (from my calendar|from my diary|from the diary|from the calendar)',
        '(can|could|may|should|must|has to|have to|needs to|need to) be (cancelled|canceled|dropped|scrapped|called off|deleted|removed)',
        '^clear (my diary|my calendar|my schedule) (for|on)?',
        '(is off|is cancelled|is canceled|are off|will not go ahead|is not going ahead|does not go ahead)',
      ],
    },
  },
  read: readCancel,
  say: sayCancel,
};

function readCancel(clause: Clause): CancelOrder | null {
  const slots = clause.open(() => true);
  if (slots.length === 0) return null;
  const whole = isWholeDay(clause, slots);
  const span = whole ? stretchIn(clause, slots) : null;
  const found = eventsIn(clause, slots, { all: whole });
  if (found === null || found.events.length === 0) return null;
  if (span === null || found.series) return { kind: 'cancel', ...found, ...clause.said };
  // On a Tuesday "Tuesday" may be two days: what is called off is what is said back. Where only the other one has anything on it,
  // that is named event by event.
  const events = found.events.filter(({ start, end }) => start < span.until && end > span.from);
  return events.length === 0
    ? { kind: 'cancel', ...found, ...clause.said }
    : { kind: 'cancel', ...found, events, all: span, ...clause.said };
}

/** The one stretch that is called off whole; null for several, and where other words say which of it. */
function stretchIn(clause: Clause, slots: readonly Slot[]): OrderSpan | null {
  const [slot, ...more] = slots;
  const find = slot === undefined || more.length > 0 ? null : findOf(slot);
  if (find === null || find.kind === 'recurrence') return null;
  const { from, until } = find;
  return from === null || until === null ? null : { from, until, zone: clause.context.zone };
}

function sayCancel({ events, series, all }: CancelOrder, language: Language): string {
  const nl = language === 'nl';
  if (all !== undefined)
    return `${nl ? 'Afzeggen: alles op' : 'Cancel: everything on'} ${saySpan(all, language)}`;
  const whole = series ? (nl ? ', de hele reeks' : ', the whole series') : '';
  return `${nl ? 'Afzeggen' : 'Cancel'}: ${sayEvents(events, language)}${whole}`;
}
