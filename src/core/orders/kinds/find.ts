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
        '^(zoek|vind|zoeken|tijd zoeken|tijd vinden|zoek uit)',
        '^(zoek|vind|tijd) … (zoeken|vinden)',
        '(zoeken|te zoeken|vinden|te vinden)',
        '^wanneer (heeft|hebben)',
        '^(wanneer heb ik|wanneer hebben we) … (tijd|ruimte|plek)',
        '^(wanneer heb ik tijd|wanneer heb ik ruimte)',
        '^(is|zijn) er … (tijd|ruimte|plek|een gaatje)',
        '^(op)? (welke|welk) (momenten|moment|tijden|tijdstippen|tijdstip|dagen|dag|uren) (kan|kunnen|past|passen|schikt|schikken|zijn|is|heeft|hebben)',
        '^(op)? (welke|welk) (momenten|moment|tijden|tijdstippen|tijdstip|dagen|dag|uren) … (kan|kunnen|past|passen|schikt|schikken|zijn|is|heeft|hebben|uitkomt|uitkomen|komt)',
        '^(op)? (welke|welk) (momenten|moment|tijden|tijdstippen|tijdstip|dagen|dag|uren) … (kan|kunnen|zijn|is|heeft|hebben|komt|past|passen) … (vrij|beschikbaar|tijd|uit|afspreken|zitten|spreken|samenkomen|overleggen|terecht|bij elkaar|om de tafel)',
        '^wanneer (past|schikt|lukt|komt|zou) … (uit|passen|schikken|lukken|uitkomen)?',
        '^wanneer (past|schikt|lukt) (het)?',
        '^wanneer komt het … uit',
        '^wanneer (heb ik|hebben we|heeft|hebben|ben ik|zijn) … (vrij|beschikbaar|een gaatje|gaatje|tijd vrij|allebei vrij|samen vrij)',
        '^wanneer (kan|kunnen|zou|zouden) … (allebei|samen|met elkaar|bij mij|bij me|tegelijk)',
        '^(zoek|vind|bedenk|prik|check|kijk) … (waarop|wanneer|dat|waarin) … (kan|kunnen|past|schikt|vrij is|vrij zijn|uitkomt|tijd heeft|tijd hebben|schikken|passen)',
        '^(kijk|check|ga na|zoek uit|bekijk|zie) (eens)? (of er|of|waar) … (een gaatje|ruimte|tijd|plek|gaatje|ruimte is|tijd is) … (is|zit|heeft|hebben|vrij is)?',
        '^(kijk|check|ga|bekijk|zoek|zie) … wanneer … (kunnen|kan|kunnen zitten|kan zitten|kunnen spreken|kunnen overleggen|vrij zijn|vrij is|tijd hebben|tijd heeft|past|schikt|uitkomt|kan spreken|kan zien|kunnen zien)',
        '^(ga op zoek naar|op zoek naar|kijk naar)',
        '^(kijk|check|ga na|bekijk|zoek uit|zie|onderzoek) wanneer … (kunnen|kan|vrij zijn|vrij is|beschikbaar zijn|beschikbaar is|tijd hebben|tijd heeft|past|schikt|uitkomt|lukt)',
        '^(waar|wanneer) (zit|is) (er)? … (ruimte|tijd|gaatje|een gaatje|plek)',
        '^hoe snel (kan|kunnen) (ik|we)?',
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
        '^is there … (time|room|a slot|a gap|any time|space)',
        '^(what|which) (times|time|days|day|slots|slot|dates|date|moments|hours) (suit|suits|work|works|work for|works for|are good for|is good for|would suit|would work for|can|could|do|does|is|are)',
        '^(what|which) (times|time|days|day|slots|slot|dates|date|moments|hours) … (suit|suits|work for|works for|are good for|is good for|would suit|would work for|work|works)',
        '^(what|which) (times|time|days|day|slots|slot|dates|date|moments|hours) … (can|could|are|is|do|does) … (free|available|do|make|manage|meet|have|spare)',
        '^when (can|could|might|should|would|will) (i|we)? (get|have|fit in|squeeze in|find|sit down with|grab|fit|catch|catch up with|spend|do)',
        '^when (can|could|might|would) … (do|make|manage|spare|fit in|sit down|both make|all make|both do|all do|get together|both meet|all meet|be free)',
        '^when (have i got|do i have|have we got|do we have|am i|are we|is|are) … (free|available|spare|open|a gap|a slot|an opening|room|time|both free|all free|free time)',
        '^when have i got (a free|a spare|an open|free|time for|room for|space for)?',
        '^when (is|would be|are|would|might|does) (a good time|good times|it suit|it work|suit) (for)?',
        '^when (does it|would it|will it|might it) (suit|work for|work|be possible for)',
        '^(see|check|find out|look|work out|look at|find|tell me|establish) when … (can|could|can do|could do|can make|are free|is free|are available|is available|have|can meet|can spare|can all do|have time|are both free|are all free|can all make|could meet|has|suits|would suit|could make|has time|both have|can both do|can both make)',
        '^(find|look for|search for|find me|get me|identify|suggest to me|pick|locate) … (when|that works for|that suits|which suits|that would suit|to suit|which works for|that work for|where|suiting|that fits|that will suit) (can|could|are free|is free|have|all|both)? … (can meet|are free|is free|can make it|can|are available|is available|both)?',
        '^(find|look for|get|search|find me|look for me) … when … (can both make it|can both make|can all make it|can both meet|are both free|are all free|can all meet|can both do|can make it|can both sit down|can do it)',
        '^(find|look for|search|find me) … (that|which) (suits|suit|works for|work for|would suit|fits)',
        '^(see|check|find out|look|work out) when … (can sit down|can get together|can talk|can speak|can catch up|could sit down|could meet|are able to meet|can both meet)',
        '^(find|look for|search for|find me|look for me) (a time|a slot|a gap|a window|time|slots|some time|an opening|a hole|room|space|times) (for|with)?',
        '^how soon (can|could) (i|we) (see|meet|get|have|speak to|sit down with)',
        '^any (chance of|gaps|slots|room|openings|free slots|free time|spare time)',
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
  const spare = sought === null ? undefined : SPARE.get(sought.toLowerCase());
  const what = spare === undefined ? (sought ?? purpose) : purpose;
  const length = gathered.minutes ?? spare ?? null;
  if (isOnline || (sought !== null && isForeign(clause, sought))) return null;
  if (people.length === 0 && gathered.find === null && length === null) return null;
  if (people.length === 0 && what === null && length === null) {
    return { missing: sentence('orders.no-person') };
  }
  const window = searchWindow(clause, gathered);
  const minutes = minutesOr(clause, length, what);
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

/** "A free hour": a length whose article went with what was asked. */
const SPARE: ReadonlyMap<string, number> = new Map([
  ['hour', 60],
  ['half hour', 30],
  ['uur', 60],
  ['uurtje', 60],
  ['halfuur', 30],
  ['halfuurtje', 30],
]);

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
  const opens = `${openingOf(order, nl)}${why}${over}${met}`;
  return joined([opens, sayWindow(order.window, language), sayLong(order.minutes, language)]);
}

/** "Time to be found with Els" would be a meeting to be arranged with her; here only the question is when. */
function openingOf({ with: people }: FindOrder, nl: boolean): string {
  if (people.length > 0) return nl ? 'Wanneer is er tijd' : 'When is there time';
  return nl ? 'Tijd zoeken' : 'Find time';
}

function many(quorum: number | null, nl: boolean): string {
  if (quorum === null) return '';
  return `${quorum} ${nl ? 'van' : 'of'} `;
}
