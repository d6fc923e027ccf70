import type { Language } from '../../text/words.ts';
import type { ChangeOrder, EventChange } from '../order.ts';
import type { Kind } from '../kind.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { asClock, findOf, lengthIn } from '../parts/gather.ts';
import type { Slot } from '../reading/slots.ts';
import { textOf } from '../parts/texts.ts';
import { sayMinutes } from '../../time/when/say/say-length.ts';
import { sayEvent } from '../saying/say.ts';

/** Something about an event that stays where it is: how long, where, what it is called, who may see it. */
export const change: Kind<ChangeOrder> = {
  kind: 'change',
  ofEvents: true,
  naming: (way) => (way === 'title' ? { mark: 'to', whole: true } : null),
  forms: {
    nl: {
      any: [
        '^(doe|zet|wijzig|verander|houd|laat)',
        '^pas … aan',
        '(maken|wijzigen|veranderen)',
        '(is|zijn|wordt|blijft|moet|mag|mogen)',
        '(mag|mogen|moet|moeten|kan|kunnen) … (staan|zijn|worden|blijven)',
        '(doen we|houden we|doe ik)',
      ],
      make: ['^maak', '^maak van', '^maak er'],
      length: [
        '^laat … duren',
        '^(verleng|verkort)',
        '(verlengen|inkorten|verkorten)',
        '^kort … in',
        '(duurt|gaat duren)',
      ],
      place: ['^(verplaats|verhuis|verzet)', '^(verplaatsen|verhuizen)', '(verplaatsen|verhuizen)'],
      title: [
        '^(noem|hernoem|herbenoem)',
        '^noem … voortaan',
        '(hernoemen|herbenoemen)',
        '^(wijzig|verander|pas|zet) (de naam|de titel|het onderwerp|naam|titel) van',
        '^pas (de naam|de titel|het onderwerp|naam|titel) van … aan',
        '^(geef) … (als naam|als titel|de naam|de titel)',
      ],
    },
    en: {
      any: [
        '^(set|change|mark|put|keep|hold|have)',
        '(is|are|becomes|will be)',
        "^(we'll do|we will do|we do|we'll have|we will have|we'll hold)",
      ],
      make: ['^make'],
      length: ['^make … last', '^(extend|lengthen|shorten|cut)', '(lasts|will last)'],
      place: ['^(move|relocate|transfer)'],
      title: [
        '^(rename|call|retitle)',
        '^(change|update|edit|set) (the|its)? (name|title|subject) (of|for)',
        '^give … (the name|the title)',
      ],
    },
  },
  read: readChange,
  say: sayChange,
};

function readChange(clause: Clause): ChangeOrder | null {
  const all = clause.open(() => true);
  const made = CHANGES.reduce<Made | null>((found, make) => found ?? make(clause, all), null);
  if (made === null) return null;
  const rest = all.filter((slot) => !made.slots.includes(slot));
  if (rest.length === 0) return null;
  const found = eventsIn(clause, rest, { faint: clause.way === 'any' || clause.way === 'make' });
  const [event, ...more] = found?.events ?? [];
  if (event === undefined || more.length > 0) return null;
  clause.take('what', made.slots);
  return { kind: 'change', event, change: made.change, ...clause.said };
}

interface Made {
  readonly change: EventChange;
  readonly slots: readonly Slot[];
}

/** In this order: "maak het overleg online een uur langer" is not one change. */
const CHANGES: readonly ((clause: Clause, slots: readonly Slot[]) => Made | null)[] = [
  longer,
  seen,
  online,
  place,
  title,
];

function longer(clause: Clause, slots: readonly Slot[]): Made | null {
  if (clause.way === 'place' || clause.way === 'title') return null;
  const sign = clause.has('shorter') ? -1 : clause.has('longer') ? 1 : 0;
  const lengths = slots.filter((slot) => lengthIn(slot, clause.context) !== null);
  const [slot, ...more] = lengths;
  const minutes = slot === undefined ? null : lengthIn(slot, clause.context);
  if (slot === undefined || minutes === null || more.length > 0) return null;
  const { tokens } = clause.laid;
  const isShorter =
    sign === -1 ||
    tokens.some(({ norm }) => /^(?:verkort|verkorten|inkorten|kort|shorten|cut)$/.test(norm));
  const isLonger =
    sign === 1 || tokens.some(({ norm }) => /^(?:verleng|verlengen|extend|lengthen)$/.test(norm));
  const isTo = slot.role === 'to';
  if ((isShorter || isLonger) && !isTo) {
    return { change: { k: 'by', minutes: isShorter ? -minutes : minutes }, slots: [slot] };
  }
  const isMade =
    clause.way === 'make' && slot.role === null && slots.some((each) => isDefinite(clause, each));
  // "Mag naar 11 uur" is when, and not for how long.
  const find = findOf(slot);
  const isClear =
    isTo && (clause.way !== 'any' || (find !== null && asClock(find, clause.context) === null));
  return clause.way === 'length' || isClear || isMade
    ? { change: { k: 'minutes', minutes }, slots: [slot] }
    : null;
}

/** "Make the meeting an hour and a half": "the" one stands there, "a" meeting would be new. */
function isDefinite({ laid }: Clause, { start, pieces: [piece] }: Slot): boolean {
  if (/^(?:a|an|een|'n|another|nog|new|nieuwe?)$/.test(laid.tokens[start]?.norm ?? ''))
    return false;
  return piece !== undefined && (piece.start > start || piece.is === 'event');
}

function seen(clause: Clause): Made | null {
  if (clause.has('public')) return { change: { k: 'private', private: false }, slots: [] };
  if (clause.has('private')) return { change: { k: 'private', private: true }, slots: [] };
  return null;
}

function online(clause: Clause, slots: readonly Slot[]): Made | null {
  const links = slots.filter(holding('link'));
  const [piece] = links[0]?.pieces ?? [];
  const link = piece?.is === 'link' ? piece.link : null;
  if (!clause.has('online') && link === null) return null;
  return { change: { k: 'online', link }, slots: links };
}

function place(clause: Clause, slots: readonly Slot[]): Made | null {
  if (clause.way !== 'place' && clause.way !== 'any' && clause.way !== 'make') return null;
  const [slot, ...more] = slots.filter(
    (each) =>
      (behind('to', 'in', 'at')(each) || (behind('on')(each) && holding('place')(each))) &&
      holding('place', 'word', 'quote')(each) &&
      !holding('who', 'event')(each),
  );
  if (slot === undefined || more.length > 0) return null;
  const [only] = slot.pieces;
  const named =
    slot.pieces.length === 1 && only?.is === 'place' ? only.place : textOf(clause, slot, false);
  // "Naar een andere dag" is no place.
  if (OTHER_TIME.test(named)) return null;
  // "Maak het overleg met Els in zaal 3": only where a move or a known place says that it is one.
  if (clause.way !== 'place' && only?.is !== 'place') return null;
  return { change: { k: 'place', place: named }, slots: [slot] };
}

const OTHER_TIME =
  /(?:^|\s)(?:\p{L}*dag|\p{L}*days?|moment|tijd|tijdstip|times?|week|weken|weeks?|maand|months?|datum|dates?|uur|hours?|later|eerder|earlier|sooner|anders?|andere?|other|another|slots?)$/iu;

function title(clause: Clause, slots: readonly Slot[]): Made | null {
  if (clause.way !== 'title') return null;
  clause.has('series');
  const named = slots.find(behind('to'));
  const last = slots.at(-1);
  if (named !== undefined)
    return { change: { k: 'title', title: textOf(clause, named, false) }, slots: [named] };
  if (last === undefined || slots.length < 2 || !holding('word', 'quote')(last)) return null;
  return { change: { k: 'title', title: textOf(clause, last, false) }, slots: [last] };
}

function sayChange({ event, change: made }: ChangeOrder, language: Language): string {
  const nl = language === 'nl';
  const said = sayEvent(event, language);
  switch (made.k) {
    case 'minutes':
      return nl
        ? `Laat ${said} ${sayMinutes(made.minutes, language)} duren`
        : `Set ${said} to ${sayMinutes(made.minutes, language)}`;
    case 'by': {
      const length = sayMinutes(Math.abs(made.minutes), language);
      const way = made.minutes < 0 ? (nl ? 'korter' : 'shorter') : nl ? 'langer' : 'longer';
      return `${nl ? 'Maak' : 'Make'} ${said} ${length} ${way}`;
    }
    case 'place':
      return nl ? `Verplaats ${said} naar “${made.place}”` : `Move ${said} to “${made.place}”`;
    case 'online':
      return `${nl ? 'Maak' : 'Make'} ${said} online${made.link === null ? '' : ` ${made.link}`}`;
    case 'title':
      return nl ? `Hernoem ${said} naar “${made.title}”` : `Rename ${said} to “${made.title}”`;
    default:
      if (made.private) return nl ? `Maak ${said} privé` : `Make ${said} private`;
      return nl ? `Maak ${said} zichtbaar` : `Make ${said} public`;
  }
}
