import type { Language } from '../../text/words.ts';
import { saySeries } from '../../time/when/say/say-series.ts';
import type { PlanOrder } from '../order.ts';
import type { Kind } from '../kind.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { isForeign, isGeneric, isMeeting, takePeople, takeText, takeWhat } from '../parts/texts.ts';
import { takePlace } from '../parts/place.ts';
import { seriesOf } from '../parts/series.ts';
import { PLAIN_ROLES, atOf, takeTimes } from '../parts/times.ts';
import { capital } from '../../text/phrases.ts';
import { joined, sayLong, sayPeople, saySpan, sayWindow } from '../saying/say.ts';

/** An appointment: in the diary at once, or at the best time of a window. */
export const plan: Kind<PlanOrder> = {
  kind: 'plan',
  ofEvents: false,
  forms: {
    nl: {
      firm: [
        '^(plan|zet|schrijf|noteer|boek) … (in de agenda|in mijn agenda|in mn agenda|op de agenda)',
        '^(plan|zet|schrijf|noteer|boek) … in$',
        '^(plan|boek|organiseer|agendeer|noteer)',
        '^(ingepland|inplannen|plannen)',
        '^(afspreken|spreek) … af',
        '^leg … vast',
        '(inplannen|in te plannen|plannen|te plannen|boeken|te boeken|agenderen|te agenderen|organiseren|inboeken|in te boeken)',
        '(afspreken|af te spreken|vastleggen|vast te leggen|noteren|te noteren|opschrijven|inroosteren|in te roosteren)',
        '^(rooster|boek) … in',
        '(nog te plannen|nog in te plannen)',
        '(in|in de|in mijn) agenda (zetten|noteren|plaatsen)',
      ],
      weak: [
        '^(maak|regel|prik)',
        '^voeg … toe',
        '^(maak|regel|prik) … (voor mij|voor me)',
        '(maken|regelen|zetten|prikken|toevoegen)',
        '^nieuwe afspraak',
        '^(kan|kunnen|past|mag|kun je|kan je|kunt u) er … (bij|tussen|ertussen|in|tussendoor|tussenin)',
        '^(kan|past|lukt) … (er bij|erbij|er nog bij|er nog tussen|ertussen|er tussen)',
        '^(prop|duw|plak|pers|stop|druk|schuif|zet|doe|krijg) … (ertussen|er tussen|erbij|er bij|erin|er in)',
        '^(prop|duw|plak|pers|stop|druk|schuif|krijg|zet|doe) … er … (tussen|bij|in)',
        '(ertussen|erbij) (proppen|zetten|doen|krijgen|plakken)',
        '(vinden voor|vrijmaken voor|tijd maken voor|ruimte maken voor)',
        '^(maak|ruim) … (tijd|ruimte) … in',
      ],
      faint: ['^(doe|zet|leg|geef me|geef mij)'],
      stated: [
        '^(ik heb|we hebben|wij hebben)',
        '^(ik zie|ik spreek|ik tref|ik ontmoet|ik zit|ik eet|we zien|we spreken|ik heb afgesproken)',
        '^>(heb ik|hebben we|zie ik|spreek ik|tref ik|ontmoet ik|zit ik|eet ik|heb ik afgesproken)',
        '^(ik heb|heb ik) … afgesproken',
      ],
      visit: [
        '(komt|komen) … (langs|op bezoek|op gesprek|op de koffie|over de vloer|bij me|bij mij|bij ons|naar me toe)',
      ],
      wish: [
        '^(ik wil|ik wil graag|ik zou graag|ik moet|ik moet nog|ik wou graag|ik wilde graag|we willen|we moeten|we willen graag) (een|nog een|even|graag|graag een)?',
        '^(wil ik|wil ik graag|zou ik graag|moet ik|wou ik graag|wilde ik graag|willen we|moeten we|willen we graag)',
        '^(ik wil|wil ik|ik zou|zou ik|ik wou|wou ik|ik wilde|wilde ik) … (hebben|doen|willen|willen hebben|krijgen)',
        '^(graag|gaarne|liefst)',
        '(graag|gaarne|alstublieft|alsjeblieft|aub|svp)$',
      ],
      seeing: [
        '^(ik wil|ik wil graag|ik zou graag|ik moet|ik zou|graag|ik wilde graag|wij willen|we willen|we moeten|we gaan|ik ga|ik kom|wil ik|wil ik graag|zou ik graag|moet ik|wilde ik graag|willen we|moeten we|gaan we|ik wou graag|wou ik graag) … (zitten|spreken|zien|ontmoeten|praten|samenzitten|afspreken|willen spreken|willen zien|willen ontmoeten|bij elkaar komen|bijpraten|om de tafel|treffen|samenkomen|samen zitten|langs|doorpraten|afstemmen|sparren|willen zitten|overleg hebben|doornemen|bespreken|willen praten)',
        '(en ik|ik en|wij|we) … (willen|moeten|gaan|zouden|komen|kunnen|spreken|zien|treffen|zitten) … (zitten|spreken|zien|praten|samenzitten|samen zitten|afspreken|bij elkaar komen|bijpraten|om de tafel|samenkomen|bij elkaar|af|elkaar|samen|doornemen|treffen|afstemmen)',
        '^(moeten|gaan|willen|zullen|spreken|zien|treffen|kunnen) … en ik … (zitten|spreken|zien|praten|samenzitten|samen zitten|afspreken|bij elkaar komen|bijpraten|om de tafel|samenkomen|bij elkaar|af|elkaar|samen|treffen)',
        '(wil|willen|wilt|zou|moet|komt|wenst) … (spreken|zien|ontmoeten|praten|bijpraten|treffen|langskomen|komen praten|om de tafel|zitten)',
        '(wil|willen|wilt|zou|moet) … (me|mij|ons) … (spreken|zien|ontmoeten|praten|treffen)',
        '^(zorg dat ik|zorg ervoor dat ik|zorg dat we) … (zit|zitten|spreek|spreken|zie|zien|tref|kan spreken|kan zien|kan zitten|heb|hebben)',
      ],
      overleg: [
        '^(ik wil|ik wil graag|ik zou graag|ik moet) … (overleggen|willen overleggen)',
        '(wil|wil graag|willen|moet|moeten|zou|zou graag|zouden|gaan|ga|zullen|kunnen) … (overleggen|overleg voeren)',
      ],
      lunch: [
        '^(ik wil|ik wil graag|ik zou graag|ik ga) … (lunchen|willen lunchen)',
        '^ik lunch',
        '^>lunch ik',
        '(wil|wil graag|willen|moet|moeten|zou|zou graag|zouden|gaan|ga|zullen|kunnen) … lunchen',
      ],
      bellen: [
        '^(ik wil|ik wil graag|ik zou graag|ik moet) … (bellen|willen bellen)',
        '^ik bel',
        '^>bel ik',
        '(wil ik|wil ik graag|zou ik graag|moet ik|willen|moeten|gaan|ga ik) … (bellen|opbellen|telefoneren)',
      ],
    },
    en: {
      firm: [
        '^(plan|schedule|book|arrange|organise|organize|set up|put in|pencil in)',
        '^(put|set|enter|add|pencil) … (in the diary|in my diary|in the calendar|in my calendar|to my calendar|to my diary|to the calendar|to the diary|into my calendar|into my diary|on my calendar|down)',
        '^(put|pencil) … in$',
        '^(book|put|pencil|pop|slot|get) (me|us)? (in for|in on|in at|in with|down for|in)',
        '^(squeeze|fit|slot|pop|pencil) … in',
        '^(squeeze in|fit in|slot in|pop in|diary in|diarise|diarize|calendar|pencil in|note down|note)',
        '(to be planned|to be scheduled)',
        '^(setting up|scheduling|booking|arranging|planning|organising|organizing|putting in|pencilling in)',
        '^(get|have) … (in the diary|in my diary|on my calendar|in my calendar|scheduled|booked|on the calendar|booked in)',
      ],
      weak: [
        '^(make|create|new)',
        '^make (time|room|space)',
        '^(make sure|see to it) (that)? (i have|i get|i see|i meet|we have)',
      ],
      stated: [
        "^(i have|i have got|i've got|we have|we've got)",
        "^(i'm|i am|im) (seeing|meeting|having|speaking to|speaking with|talking to|sitting down with)",
        "^(we're|we are) (meeting|seeing|having)",
      ],
      visit: [
        '(is coming|are coming|comes|come) (in|over|by|round|around|to see me|to see us|to the office|for)',
        '(is|are) (dropping by|dropping in|stopping by|visiting|popping in|popping by|coming in|coming over|coming by)',
      ],
      faint: ['^(get me|get|add|put|fix|do|have|give me)'],
      seeing: [
        '^(meet|see|i need|we need|i want|we want|meet up|meet with|sit down with|catch up with)',
        "^(i would like to|i would like|i'd like|i'd like to|i want to|i need to|i have to|i must|i should|we need to|we want to|we'd like to|we should|we have to|we would like to|i'd love to|i am going to|i'm going to|i will|i'll|we'll|we will) (see|meet|meet up|meet with|speak to|talk to|speak with|talk with|speak|talk|sit down with|sit down|get together|get together with|catch up|catch up with|have|be seeing|be meeting|go over|go through|discuss)?",
        '(and i|and me) (want|would like|need|have|are going|will|should|are|must|ought|are due|are supposed) (to)? (meet|sit down|get together|talk|speak|catch up|see each other|have|discuss|meet up|meeting|having|sitting down|getting together|talking|catching up|go over|go through|sit)',
        '(wants|want|would like|needs|need|has|asked|wishes) to (see|meet|meet with|speak to|speak with|talk to|talk with|sit down with|catch up with|come and see|come see) (me|us|with me|to me)',
        '(wants|want|would like|needs|need) (an appointment|a meeting|a chat|some time|time) (with me)?',
      ],
      call: [
        "^(i would like to|i'd like to|i want to|i need to|i have to|i must|i should|i'll|i will) (call|ring|phone|have a call|have a call with)",
        "^(i'm|i am) (calling|phoning|ringing)",
      ],
      lunch: [
        "^(i would like to|i'd like to|i want to|i'll|i will|i'm going to) (have lunch|lunch|have lunch with|lunch with)",
        '(and i|and me) (want to|would like to|are going to|will) (have lunch|lunch)',
        "^(i'm|i am|we're|we are) (having lunch|lunching)",
      ],
    },
  },
  read: readPlan,
  say: sayPlan,
};

function readPlan(clause: Clause): PlanOrder | null {
  const isOnline = clause.has('online');
  const isPrivate = clause.has('private');
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null) return null;
  const met = takePeople(clause, 'with', null, 'give');
  const people = met.length > 0 ? met : takeFor(clause);
  const more = holdersAt(clause);
  const place = takePlace(clause);
  const about = takeText(clause, 'about');
  const purpose = about ?? takeText(clause, 'for');
  const said = takeWhat(clause) ?? calledBy(clause.way);
  const isOwn = said !== null && PRIVATE.test(said);
  const what = said === null ? null : called(clause, said);
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

/** "Een half uur voor Tom": whom the time is for is met, where nobody else is. */
function takeFor(clause: Clause): PlanOrder['with'] {
  const slots = clause.open(
    (slot) => behind('for')(slot) && slot.pieces.every(({ is }) => is === 'who' || is === 'group'),
  );
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
  const meets = what !== null && isMeeting(clause, what);
  const times = clause.slots.flatMap(({ pieces }) => pieces);
  const clock = times.some(
    (piece) =>
      piece.is === 'when' && (piece.find.from?.length ?? 0) > 10 && piece.find.part === undefined,
  );
  if (saidByUs(clause)) return true;
  if (way === SAID || (way === BARE && !clock)) return false;
  // "Bestel lunch" ends in a word for a meeting too.
  if (way === BARE) return (meets && isNoun(clause, what)) || (hasPeople && what === null);
  if (way === 'weak')
    return meets || hasPeople || (what === null && hasTime && clause.slots.length > 1) || clock;
  // "Zet een pot koffie", "get me a coffee at 10": more than a word for a meeting is needed.
  if (way === 'faint') return hasPeople || (what === null && hasTime) || (clock && !meets);
  if (way === 'stated') return clock && (meets || hasPeople || what === null);
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
function isNoun(clause: Clause, what: string): boolean {
  if (!/\s/.test(what)) return true;
  const first = clause.slots.find(
    ({ role, pieces }) => role === null && pieces.some(({ is }) => is === 'word'),
  );
  return (
    first !== undefined &&
    (first !== clause.slots[0] || first.start < (first.pieces[0]?.start ?? 0))
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

const APPOINTMENT = { nl: 'afspraak', en: 'appointment' } as const;

function sayPlan(order: PlanOrder, language: Language): string {
  const { what, about, with: people, at, rule, place } = order;
  const nl = language === 'nl';
  const met = people.length === 0 ? '' : ` ${nl ? 'met' : 'with'} ${sayPeople(people, language)}`;
  const over = about === null ? '' : ` ${nl ? 'over' : 'about'} ${about}`;
  const opens = capital(`${what ?? APPOINTMENT[language]}${met}${over}`);
  return joined([
    opens,
    sayAt(order, language),
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
