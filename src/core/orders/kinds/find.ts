import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { FindOrder, Who } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { isPiece } from '../reading/piece.ts';
import { isForeign, takePeople, takeText, takeWhat } from '../parts/texts.ts';
import { minutesOr, searchWindow, takeTimes } from '../parts/times.ts';
import { joined, sayLong, sayPeople, sayWindow } from '../saying/say.ts';

/** When people can meet: an answer, and nothing in the diary. */
export const find: Kind<FindOrder> = {
  kind: 'find',
  ofEvents: false,
  forms: {
    nl: {
      ask: [
        '^wanneer (kan|kunnen|kon|zou|zouden) (ik|wij|we|jij)?',
        '^wanneer (kan|kunnen|zou|zouden) … (zien|spreken|praten|treffen|ontmoeten|afspreken|samenkomen|bij elkaar komen|overleggen|terecht|langskomen|bellen|zitten|om de tafel)',
        '^wanneer (kan|kunnen) (ik|wij|we) … (zien|spreken|praten|treffen|ontmoeten|afspreken|samenkomen|bij elkaar komen|overleggen|terecht|bellen|zitten)',
        '^(kijk|check|ga na|bekijk|zoek uit|zie) wanneer (ik|wij|we)? … (kan|kunnen|kan zien|kan spreken|tijd heb|tijd hebben|tijd heeft|vrij ben|vrij zijn)',
        '^(kijk|check|ga na|bekijk|zoek uit) wanneer',
        '^wanneer (heeft|hebben|is|zijn) … (tijd|vrij|beschikbaar|ruimte|plek)',
        '^(zoek|vind|zoeken|tijd zoeken|tijd vinden)',
        '^(zoek|vind|tijd) … (zoeken|vinden)',
        '(zoeken|te zoeken|vinden|te vinden)',
        '^wanneer (heeft|hebben)',
        '^(wanneer heb ik|wanneer hebben we) … (tijd|ruimte|plek)',
        '^(wanneer heb ik tijd|wanneer heb ik ruimte)',
        '^(is|zijn) er … (tijd|ruimte|plek|een gaatje)',
      ],
    },
    en: {
      ask: [
        '^when (can|could|might) (i|we)? (see|meet|talk to|speak to|speak with|talk with|meet with|get together with|sit down with|have)?',
        '^when (can|could) … (meet|talk|see each other|get together|speak|come together)',
        '^(see|check|find out|look) when (i|we) (can|could|are free|am free) (see|meet|talk to|speak to|have)?',
        '^(see|check|find out) when',
        '^when (do i have|have i got) (time|room|a slot)',
        '^when (are|is) … (free|available)',
        '^when (do|does) … (have|have time|have room|meet)',
        '^(find|look for|search for|find me|look up|find time)',
        '^is there … (time|room|a slot)',
      ],
    },
  },
  read: readFind,
  say: sayFind,
};

function readFind(clause: Clause): FindOrder | Missing | null {
  const isOnline = clause.has('online');
  const gathered = takeTimes(clause);
  if (gathered === null || gathered.series !== null) return null;
  clause.has('times');
  const enough = takeQuorum(clause);
  const people = enough?.people ?? takePeople(clause, 'with', 'to', null, 'for');
  const about = takeText(clause, 'about');
  const named = clause.open((slot) => behind('for')(slot) && holding('word')(slot));
  const purpose = named.length > 0 ? takeText(clause, 'for') : null;
  const sought = takeWhat(clause);
  const what = sought ?? purpose;
  if (isOnline || (sought !== null && isForeign(clause, sought))) return null;
  if (people.length === 0 && gathered.find === null && gathered.minutes === null) return null;
  if (people.length === 0 && what === null && gathered.minutes === null) {
    return { missing: sentence('orders.no-person') };
  }
  const window = searchWindow(clause, gathered);
  const minutes = minutesOr(clause, gathered.minutes, what);
  return {
    kind: 'find',
    what,
    about,
    with: people,
    window,
    minutes,
    quorum: enough?.quorum ?? null,
    ...clause.said,
  };
}

/** "Drie van de vijf directeuren": so many of a group are enough. */
function takeQuorum(
  clause: Clause,
): { readonly people: readonly Who[]; readonly quorum: number } | null {
  const [first, ...others] = clause.open(
    (slot) => behind('with', null)(slot) && holding('number')(slot),
  );
  const [group] = clause.open((slot) => behind('of')(slot) && holding('group', 'who')(slot));
  if (first === undefined || others.length > 0 || group === undefined) return null;
  const [number] = first.pieces.filter(isPiece('number'));
  if (number === undefined || first.pieces.length > 1) return null;
  const people = group.pieces.flatMap((piece) => clause.who(piece));
  if (number.n < 1 || number.n > people.length) return null;
  clause.take('who', [first, group]);
  return { people, quorum: number.n };
}

function sayFind(order: FindOrder, language: Language): string {
  const nl = language === 'nl';
  const { what, about, quorum } = order;
  const why = what === null ? '' : ` ${nl ? 'voor' : 'for'} ${what}`;
  const over = about === null ? '' : ` ${nl ? 'over' : 'about'} ${about}`;
  const met =
    order.with.length === 0
      ? ''
      : ` ${nl ? 'met' : 'with'} ${many(quorum, nl)}${sayPeople(order.with, language)}`;
  const opens = `${nl ? 'Tijd zoeken' : 'Find time'}${why}${over}${met}`;
  return joined([opens, sayWindow(order.window, language), sayLong(order.minutes, language)]);
}

function many(quorum: number | null, nl: boolean): string {
  if (quorum === null) return '';
  return `${quorum} ${nl ? 'van' : 'of'} `;
}
