import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { AskOrder, OrderWindow } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import { holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import type { Gathered } from '../parts/gather.ts';
import { takePeople } from '../parts/texts.ts';
import { isMoment, takeTimes } from '../parts/times.ts';
import { dayAfter, localNow, meant, minutesAfter, today } from '../parts/resolve.ts';
import { sayEvents, sayPeople, saySpan, sayWindow } from '../saying/say.ts';

/** What is on, whether there is room, when somebody comes. Nothing changes. */
export const ask: Kind<AskOrder> = {
  kind: 'ask',
  ofEvents: true,
  forms: {
    nl: {
      list: [
        '^(wat staat er|wat staat|wat is er|wat is|wat heb ik|wat hebben we|wat doe ik|wat ga ik doen|wat moet ik)',
        '^(wat staat er|wat is er|wat heb ik|wat staat) … (in de agenda|in mijn agenda|op het programma|op de agenda|op de planning|gepland|te doen|staan|op de rol|aan de hand)',
        '^(mij zeggen|me zeggen|mij vertellen|me vertellen|zeg me|zeg mij|vertel me|vertel mij|zeg|vertel) wat (ik|we|wij|er) … (heb|hebben|doe|staat|moet|ga doen)',
        '^hoe ziet … (eruit|er uit)',
        '^(toon|bekijk)',
        '^laat … zien',
        '^(mijn agenda|agenda|mijn programma)',
        '^welke afspraken (heb ik|zijn er|staan er)',
        '^wat zijn mijn afspraken',
      ],
      busy: [
        '^^heb ik … (iets|wat|al iets|een afspraak|afspraken|nog iets)',
        '^^(staat|is) er … (iets|al iets|wat|een afspraak)',
      ],
      free: [
        '^^(ben ik|zijn we|ben ik dan) … (vrij|beschikbaar|nog vrij)',
        '^^(ben ik vrij|heb ik tijd)',
        '^^heb ik … (tijd|nog tijd|ruimte|nog ruimte|een gaatje|nog een gaatje|plek|nog plek)',
      ],
      met: [
        '^(heb ik|hebben we|hebben wij) … (gezien|gesproken|ontmoet|getroffen|vergaderd|overlegd|bijgepraat)',
      ],
      next: [
        '^(wanneer zie ik|wanneer spreek ik|wanneer tref ik|wanneer ontmoet ik|wanneer heb ik|wanneer is|wanneer zijn|wanneer komt|wanneer komen|wanneer moet ik naar|wanneer heb ik een afspraak)',
        '^wanneer (zie|spreek|tref|heb) ik … (weer|opnieuw|langs)',
        '^(wanneer is mijn volgende afspraak|wanneer is de volgende afspraak|wanneer heb ik weer een afspraak)',
        '^(hoe laat is|hoe laat heb ik|hoe laat moet ik naar|hoe laat zie ik|hoe laat komt|hoe laat begint|waar is)',
      ],
    },
    en: {
      list: [
        "^(what is on|what's on|whats on|what is|what's|what have i got|what do i have|what have we got|what am i doing|what do we have)",
        "^(what is|what's|what have i got|what do i have|what am i) … (on|in my diary|in my calendar|on my calendar|in the diary|scheduled|planned|doing|coming up|happening)",
        "^(what is|what's|what do i have) (in|on) (my diary|my calendar|the diary|the calendar|my schedule|the agenda|my agenda)",
        "^(tell me|let me know|show me|remind me) what (i have|i've|i have got|i've got|i am doing|i'm doing|is on|is planned|we have)",
        '^(what does … look like|how does … look)',
        '^what does … look like',
        '^how does … look',
        '^(show me|show|list|read me)',
        '^(my agenda|my diary|my calendar|my schedule)',
        '^(which|what) appointments (do i have|are there|have i got)',
      ],
      busy: [
        '^^(do i have|have i got) … (anything|something|an appointment|appointments|anything on|anything planned)',
        '^^(do i have|have i got) (anything|something|an appointment|any appointments)',
        '^^(is there|is) (anything|something) (on)?',
      ],
      free: [
        '^^am i … (free|available)',
        '^^am i (free|available)',
        '^^(do i have|have i got) … (time|any time|room|space)',
        '^^(do i have|have i got) (any)? (time|room)',
      ],
      met: [
        '^(have i|have we|did i) (already|recently)? (met|seen|spoken|talked|meet|see|speak|talk)',
        '^(have i|have we) (already|recently)? had (a meeting|an appointment|a call|a talk)',
      ],
      next: [
        '^when (am i|are we) (next)? (seeing|meeting|speaking to|talking to|having|seeing again)',
        '^when (do|will) i (next)? (see|meet|speak to|talk to|have)',
        '^when (do|will) i (next)? (see|meet|speak to|talk to|have) … (again|next)',
        "^(when is|when's|when are|when is my next appointment|when is the next appointment|what time is|what time are|at what time is|where is)",
      ],
    },
  },
  read: readAsk,
  say: sayAsk,
};

function readAsk(clause: Clause): AskOrder | Missing | null {
  if (clause.way === 'met') return readMet(clause);
  return clause.way === 'next' ? readNext(clause) : readWindow(clause, clause.way);
}

function readWindow(clause: Clause, way: string): AskOrder | Missing | null {
  const what = way === 'busy' || way === 'free' ? way : 'list';
  clause.has('all');
  const gathered = takeTimes(clause);
  if (gathered === null || gathered.series !== null) return null;
  const words = clause.open(holding('word'));
  const [slot, ...more] = words;
  const said =
    slot === undefined ? '' : clause.words(slot.pieces[0]?.start ?? slot.start, slot.end);
  if (more.length > 0 || (said !== '' && !ASKED.test(said))) return null;
  clause.take('when', words);
  const window = windowAsked(clause, gathered, /^week$/i.test(said));
  return { kind: 'ask', what, window, who: [], events: [], ...clause.said };
}

/** Words for what is asked about, that say nothing of when. */
const ASKED =
  /^(?:week|agenda|programma|dag|planning|afspraken|diary|day|calendar|schedule|appointments|meetings)$/i;

function windowAsked(clause: Clause, gathered: Gathered, isWeek: boolean): OrderWindow {
  const { zone } = clause.context;
  const { find } = gathered;
  const day = today(clause.context);
  if (find === null) {
    if (!isWeek) {
      clause.assume('orders.assumed-today');
      return { from: day, until: dayAfter(day), zone };
    }
    const monday = dayAfter(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
    return { from: monday, until: dayAfter(monday, 7), zone };
  }
  const { from, until } = meant(find, clause, gathered, { asks: false });
  if (from !== null && isMoment(find)) {
    return { from, until: minutesAfter(from, gathered.minutes ?? AN_HOUR), zone };
  }
  return { from: from ?? day, until, zone };
}

/** "Heb ik om 4 uur iets" is about the hour from then. */
const AN_HOUR = 60;

function readNext(clause: Clause): AskOrder | Missing | null {
  const slots = clause.open(() => true);
  if (slots.length === 0) return { missing: sentence('orders.no-person') };
  const people = slots.every(holding('who', 'group')) && !slots.some(holding('event', 'word'));
  // "Wanneer heb ik de tandarts": what stands in the diary under that name, or else the person.
  if (people && !slots.some(holding('quote'))) {
    const who = takePeople(clause, null, 'with', 'to', 'at');
    return { kind: 'ask', what: 'next', window: null, who, events: [], ...clause.said };
  }
  const found = eventsIn(clause, slots);
  if (found === null || found.events.length === 0) return null;
  return { kind: 'ask', what: 'next', window: null, who: [], events: found.events, ...clause.said };
}

/** "Have I met with Els in the last three days": of what was, up to now. */
function readMet(clause: Clause): AskOrder | null {
  const gathered = takeTimes(clause);
  if (gathered === null || gathered.series !== null || gathered.minutes !== null) return null;
  const who = takePeople(clause, null, 'with', 'to');
  if (who.length === 0) return null;
  const { find } = gathered;
  const { zone } = clause.context;
  const now = localNow(clause.context);
  if (find === null)
    return { kind: 'ask', what: 'met', window: null, who, events: [], ...clause.said };
  const { from, until } = meant(find, clause, gathered, { asks: false });
  if (from === null || from > now) return null;
  // The last days go on until now.
  const end =
    until === null || until > now.slice(0, until.length) || until === today(clause.context)
      ? now
      : until;
  const window = { from, until: end, zone };
  return { kind: 'ask', what: 'met', window, who, events: [], ...clause.said };
}

function sayAsk({ what, window, who, events }: AskOrder, language: Language): string {
  const nl = language === 'nl';
  if (what === 'next') {
    if (events.length > 0)
      return `${nl ? 'Wanneer is' : 'When is'} ${sayEvents(events, language)}?`;
    const people = sayPeople(who, language);
    return nl ? `Wanneer zie ik ${people} weer?` : `When do I see ${people} again?`;
  }
  if (what === 'met') {
    const people = sayPeople(who, language);
    const when = window === null || window.from === null ? '' : ` ${sayWindow(window, language)}`;
    return nl ? `Heb ik ${people} gezien${when}?` : `Have I met ${people}${when}?`;
  }
  const { from, until, zone } = window ?? { from: null, until: null, zone: '' };
  const said = from === null || until === null ? '' : saySpan({ from, until, zone }, language);
  const opens = {
    list: nl ? 'Wat staat er' : 'What is on',
    busy: nl ? 'Staat er iets' : 'Is there anything on',
    free: nl ? 'Ben ik vrij' : 'Am I free',
  }[what];
  return `${opens} ${said}?`;
}
