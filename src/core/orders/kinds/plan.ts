import type { Language } from '../../text/words.ts';
import { saySeries } from '../../time/when/say/say-series.ts';
import type { PlanOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { isForeign, isGeneric, isMeeting, takePeople, takeText, takeWhat } from '../parts/texts.ts';
import { takeEarliest } from '../parts/earliest.ts';
import { takePlace } from '../parts/place.ts';
import { seriesOf } from '../parts/series.ts';
import { PLAIN_ROLES, atOf, takeTimes } from '../parts/times.ts';
import { capital } from '../../text/phrases.ts';
import { joined, sayLong, sayPeople, saySpan, sayWindow } from '../saying/say.ts';

/** An appointment: in the diary at once, or at the best time of a window. */
export const plan: Kind<PlanOrder> = {
  kind: 'plan',
  ofEvents: false,
  naming: () => ({ mark: 'called', whole: false }),
  forms: {
    nl: {
      firm: [
        '^(plan|zet|schrijf|noteer|boek) … (in de agenda|in mijn agenda|in mn agenda|op de agenda)',
        '^(plan|zet|schrijf|noteer|boek) … in$',
        '^(plan|boek|organiseer|agendeer|noteer)',
        '^(ingepland|inplannen|plannen)',
        '^(afspreken|spreek) … af',
        '^leg … vast',
        '(inplannen|in te plannen|plannen|te plannen|boeken|te boeken|agenderen|organiseren)',
        '(afspreken|af te spreken|vastleggen|vast te leggen)',
        '(nog te plannen|nog in te plannen)',
        '(in|in de|in mijn) agenda (zetten|noteren|plaatsen)',
      ],
      weak: [
        '^(maak|regel|prik)',
        '^voeg … toe',
        '^(maak|regel|prik) … (voor mij|voor me)',
        '(maken|regelen|zetten|prikken|toevoegen)',
        '^nieuwe afspraak',
      ],
      faint: ['^(doe|zet|leg|geef me|geef mij)'],
      stated: ['^ik heb'],
      seeing: [
        '^(ik wil|ik wil graag|ik zou graag|ik moet|ik zou|graag|ik wilde graag|wij willen) … (zitten|spreken|zien|ontmoeten|praten|samenzitten|afspreken|willen spreken|willen zien|willen ontmoeten)',
      ],
      overleg: ['^(ik wil|ik wil graag|ik zou graag|ik moet) … (overleggen|willen overleggen)'],
      lunch: ['^(ik wil|ik wil graag|ik zou graag|ik ga) … (lunchen|willen lunchen)'],
      bellen: ['^(ik wil|ik wil graag|ik zou graag|ik moet) … (bellen|willen bellen)'],
    },
    en: {
      firm: [
        '^(plan|schedule|book|arrange|organise|organize|set up|put in|pencil in)',
        '^(put|set|enter|add|pencil) … (in the diary|in my diary|in the calendar|in my calendar|to my calendar|to my diary|to the calendar|to the diary|into my calendar|into my diary|on my calendar|down)',
        '^(put|pencil) … in$',
        '(to be planned|to be scheduled)',
      ],
      weak: ['^(make|create|new)'],
      stated: ["^(i have|i have got|i've got)"],
      faint: ['^(get me|get|add|put|fix|do|have|give me)'],
      seeing: [
        '^(meet|see|i need|i want|meet up)',
        "^(i would like to|i would like|i'd like|i'd like to|i want to|i need to|i have to|i must|i should) (see|meet|meet up|speak to|talk to|speak with|talk with|speak|talk|sit down with|sit down)",
      ],
      call: [
        "^(i would like to|i'd like to|i want to|i need to|i have to|i must) (call|ring|phone|have a call)",
      ],
      lunch: ["^(i would like to|i'd like to|i want to) (have lunch|lunch)"],
    },
  },
  read: readPlan,
  say: sayPlan,
};

function readPlan(clause: Clause): PlanOrder | null {
  const isOnline = clause.has('online');
  const isPrivate = clause.has('private');
  const earliest = takeEarliest(clause);
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null) return null;
  const people = takePeople(clause, 'with', null, 'give');
  const more = holdersAt(clause);
  const place = takePlace(clause);
  const about = takeText(clause, 'about');
  const purpose = about ?? takeText(clause, 'for');
  const name = takeText(clause, 'called');
  const sort = takeWhat(clause);
  const said = name ?? sort ?? calledBy(clause.way);
  const isOwn = said !== null && PRIVATE.test(said);
  const what = name ?? (said === null ? null : called(clause, said));
  const attending = [...people, ...more];
  if (what !== null && (isForeign(clause, what) || isSentence(what))) return null;
  const isTimed = gathered.find !== null || gathered.minutes !== null;
  if (!isEnough(clause, what, attending.length > 0, isTimed)) return null;
  const series = seriesOf(clause, gathered);
  if (series === null) return null;
  const at = atOf(clause, series.gathered, what);
  if (series.rule !== null && at.k !== 'span') return null;
  return {
    kind: 'plan',
    what,
    titled: name !== null,
    earliest: earliest && at.k === 'within',
    about: purpose,
    with: attending,
    at,
    rule: series.rule,
    place,
    online: isOnline || /^(?:online|video)/i.test(what ?? ''),
    private: isPrivate || isOwn,
    ...clause.said,
  };
}

/** "Privégesprek": nobody else's business, said in the word itself. */
const PRIVATE = /^priv[eé]-?(?=\p{L})/iu;

function called(clause: Clause, said: string): string | null {
  const what = uncapital(said.replace(PRIVATE, ''));
  return isGeneric(clause, what) ? null : what;
}

/** What it is called, without the capital that it has at the head of a sentence or title. */
function uncapital(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "Bij de tandarts": whoever is there is met. */
function holdersAt(clause: Clause): PlanOrder['with'] {
  const slots = clause.open((slot) => behind('at')(slot) && holding('who')(slot));
  clause.take('who', slots);
  return slots.flatMap((slot) => slot.pieces.flatMap((piece) => clause.who(piece)));
}

const CALLED: ReadonlySet<string> = new Set(['overleg', 'lunch', 'bellen', 'call']);

function calledBy(way: string): string | null {
  return CALLED.has(way) ? way : null;
}

/** Longer than a title: "zorg dat Els vrijdag de stukken naar Jansen stuurt" is no appointment. */
const MOST_WORDS = 6;

function isSentence(what: string): boolean {
  return what.split(/\s+/).length > MOST_WORDS;
}

/** Whether there is enough to be an appointment: words that can mean anything need more beside them. */
function isEnough(
  clause: Clause,
  what: string | null,
  hasPeople: boolean,
  hasTime: boolean,
): boolean {
  const { way } = clause;
  const meets = what !== null && (clause.slots.some(behind('called')) || isMeeting(clause, what));
  const times = clause.slots.flatMap(({ pieces }) => pieces);
  const clock = times.some(
    (piece) =>
      piece.is === 'when' && (piece.find.from?.length ?? 0) > 10 && piece.find.part === undefined,
  );
  if (saidByUs(clause)) return true;
  if (way === SAID || (way === BARE && !clock)) return false;
  // "Bestel lunch" ends in a word for a meeting too.
  if (way === BARE) return (meets && !/\s/.test(what)) || (hasPeople && what === null);
  if (way === 'weak')
    return meets || hasPeople || (what === null && hasTime && clause.slots.length > 1) || clock;
  // "Zet een pot koffie", "get me a coffee at 10": more than a word for a meeting is needed.
  if (way === 'faint') return hasPeople || (what === null && hasTime) || (clock && !meets);
  if (way === 'stated') return clock && (meets || hasPeople || what === null);
  if (way === 'seeing') return hasPeople || meets;
  return meets || hasPeople || hasTime;
}

/** The way of an order without a verb: "Els di 14.30". */
export const BARE = 'bare';

/** As `BARE`, where its words might be a verb: only what `sayOrder` wrote. */
export const SAID = 'said';

/** A time written out with year and zone is one that `sayOrder` wrote. */
function saidByUs({ slots }: Clause): boolean {
  return slots.some(
    ({ pieces: [piece] }) => piece?.is === 'when' && /\d{4}, .*\(.+\)$/.test(piece.find.text),
  );
}

const AS_SOON = { nl: 'zo snel mogelijk', en: 'as soon as possible' } as const;
const CALLED_SO = { nl: 'genaamd', en: 'called' } as const;
const APPOINTMENT = { nl: 'afspraak', en: 'appointment' } as const;

function sayPlan(order: PlanOrder, language: Language): string {
  const { what, about, with: people, at, rule, place } = order;
  const nl = language === 'nl';
  const named = order.titled && what !== null;
  const head = named
    ? `${APPOINTMENT[language]} ${CALLED_SO[language]} “${what}”`
    : (what ?? APPOINTMENT[language]);
  const met = people.length === 0 ? '' : ` ${nl ? 'met' : 'with'} ${sayPeople(people, language)}`;
  const over = about === null ? '' : ` ${nl ? 'over' : 'about'} ${about}`;
  const opens = capital(`${head}${met}${over}`);
  return joined([
    opens,
    sayAt(order, language),
    order.earliest ? AS_SOON[language] : null,
    at.k === 'span' ? null : sayLong(at.minutes, language),
    rule === null ? null : saySeries(seriesValue(order, rule), language),
    place === null ? null : `in “${place}”`,
    order.online && !/^(?:online|video)/i.test(what ?? '') ? 'online' : null,
    order.private ? (nl ? 'privé' : 'private') : null,
  ]);
}

function sayAt({ at }: PlanOrder, language: Language): string {
  if (at.k === 'span') return saySpan(at.span, language, true);
  const window = sayWindow(at.window, language);
  return `${language === 'nl' ? 'nog te plannen' : 'to be planned'} ${window}`.trim();
}

function seriesValue({ at }: PlanOrder, rule: string) {
  const zone = at.k === 'span' ? at.span.zone : at.window.zone;
  return {
    kind: 'recurrence',
    from: null,
    until: null,
    precision: 'minute',
    rule,
    zone,
    assumptions: [],
  } as const;
}
