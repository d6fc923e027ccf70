import type { Language } from '../../text/words.ts';
import { saySeries } from '../../time/when/say/say-series.ts';
import type { PlanOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import { PLAN_FORMS } from './plan-forms.data.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import {
  isForeign,
  isAttribute,
  isGeneric,
  isMeeting,
  takePeople,
  takeText,
  takeWhat,
} from '../parts/texts.ts';
import { takeEarliest } from '../parts/earliest.ts';
import { isBesideEvent, isEventTitle } from '../parts/standing.ts';
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
  forms: PLAN_FORMS,
  read: readPlan,
  say: sayPlan,
};

function readPlan(clause: Clause): PlanOrder | null {
  const isOnline = clause.has('online');
  const isPrivate = clause.has('private');
  const earliest = takeEarliest(clause);
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null) return null;
  const met = takePeople(clause, 'with', null, 'give');
  const people = met.length > 0 ? met : takeFor(clause);
  const more = holdersAt(clause);
  const place = takePlace(clause);
  const about = takeText(clause, 'about');
  const purpose = about ?? takeText(clause, 'for');
  if (isElsewhere(clause, about, purpose, place)) return null;
  const name = takeText(clause, 'called');
  const sort = takeWhat(clause);
  const said = name ?? sort ?? calledBy(clause.way);
  const isOwn = said !== null && PRIVATE.test(said);
  const what = name ?? (said === null ? null : called(clause, said));
  const attending = [...people, ...more];
  if (what !== null && (isForeign(clause, what) || isSentence(what) || OTHER_DEED.test(what)))
    return null;
  const isTimed = gathered.find !== null || gathered.minutes !== null;
  if (!isEnough(clause, what, attending.length > 0, isTimed)) return null;
  const series = seriesOf(clause, gathered);
  if (series === null) return null;
  const at = atOf(clause, series.gathered, what);
  if (series.rule !== null && at.k !== 'span') return null;
  // "Om 25 uur" is no length of a meeting.
  if (at.k === 'within' && at.minutes > MOST_MINUTES) return null;
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

const MOST_MINUTES = 16 * 60;

/** "Privégesprek": nobody else's business, said in the word itself. */
const PRIVATE = /^priv[eé]-?(?=\p{L})/iu;

/** What is said of an event that stands, or of more than this order: a reading of it as something new would be a guess. */
function isElsewhere(
  clause: Clause,
  about: string | null,
  purpose: string | null,
  place: string | null,
): boolean {
  if (saidByUs(clause)) return false;
  if (isBesideEvent(clause) || /,\s/.test(purpose ?? '')) return true;
  if (about === null && purpose !== null && isEventTitle(clause, purpose)) return true;
  const isQuoted = clause.laid.text.includes(`“${place ?? ''}”`);
  return place !== null && !isQuoted && (isMeeting(clause, place) || isEventTitle(clause, place));
}

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

/** "Een half uur voor Tom": whom the time is for is met, where nobody else is. */
function takeFor(clause: Clause): PlanOrder['with'] {
  const slots = clause.open(
    (slot) =>
      behind('for')(slot) &&
      slot.pieces.every(({ is }) => is === 'who' || is === 'group' || is === 'stranger'),
  );
  clause.take('who', slots);
  return slots.flatMap((slot) => slot.pieces.flatMap((piece) => clause.who(piece)));
}

const CALLED: ReadonlySet<string> = new Set(['overleg', 'lunch', 'bellen', 'call']);

function calledBy(way: string): string | null {
  return CALLED.has(way) ? way : null;
}

/** "I need to cancel my meeting": what is done with something that stands is no name of something new. */
const OTHER_DEED =
  /^(?:cancel|move|reschedule|postpone|delete|remove|rename|push|shift|extend|shorten|decline|accept|afzeggen|annuleren?|verzet(?:ten)?|verplaats(?:en)?|verschuif|verschuiven|schrap(?:pen)?|hernoem(?:en)?|verleng(?:en)?|verkort(?:en)?)\b|^(?:it['’]s|it|that|this|them|het|die|deze|hem|haar)(?:\s|$)/i;

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
  if (way === BARE)
    return (meets && isNoun(clause, what, hasPeople)) || (hasPeople && what === null);
  if (way === 'weak')
    return meets || hasPeople || (what === null && hasTime && clause.slots.length > 1) || clock;
  // "Zet een pot koffie", "get me a coffee at 10": more than a word for a meeting is needed.
  // "Zet de lunch met Peter om 1 uur" is of the one that stands.
  if (way === 'faint' && isOfOne(clause)) return false;
  if (way === 'faint') return hasPeople || (what === null && hasTime) || (clock && !meets);
  if (way === 'stated') return clock && (meets || hasPeople || what === null);
  // "Put the review in room 3" is of one that stands.
  if (way === 'putin') return hasPeople && hasTime && what === null;
  if (way === 'visit') return hasPeople && hasTime;
  // "Ik wil koffie" is no appointment, "ik wil koffie met Peter" one.
  if (way === 'wish') return hasPeople && hasTime && (what === null || meets);
  if (way === 'seeing') return hasPeople || meets;
  return meets || hasPeople || hasTime;
}

/**
 * "Bestel lunch" ends in a word for a meeting and is none: of several words without a verb before them the first may be
 * one, but for an article, or a time at their head.
 */
function isNoun(clause: Clause, what: string, hasPeople: boolean): boolean {
  if (!/\s/.test(what)) return true;
  if (hasPeople && isAttribute(clause, what.split(/[\s-]+/)[0] ?? '')) return true;
  const first = clause.slots.find(
    ({ role, pieces }) => role === null && pieces.some(({ is }) => is === 'word'),
  );
  return (
    first !== undefined &&
    (first !== clause.slots[0] || first.start < (first.pieces[0]?.start ?? 0))
  );
}

/** Whether what it is called has an article that is said of what is known. */
function isOfOne({ slots, laid }: Clause): boolean {
  return slots.some(
    ({ role, start, pieces: [piece] }) =>
      role === null &&
      (piece?.is === 'word' || piece?.is === 'when') &&
      piece.start > start &&
      /^(?:de|het|the|that|this|die|deze|dat|dit)$/.test(laid.tokens[start]?.norm ?? ''),
  );
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
    ...sayNeeds(order, nl),
  ]);
}

/** How many of them are enough, and who need not come; what a list of names does not say. */
function sayNeeds({ with: people, quorum }: PlanOrder, nl: boolean): readonly string[] {
  const liked = people.filter(({ need }) => need === 'preferably');
  const enough = nl ? `minstens ${quorum} van hen` : `at least ${quorum} of them`;
  return [
    ...(quorum === undefined ? [] : [enough]),
    ...liked.map(({ name }) => (nl ? `${name} bij voorkeur` : `${name} preferably`)),
  ];
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
