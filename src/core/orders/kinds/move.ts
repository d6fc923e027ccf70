import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import { sayLength } from '../../time/when/say/say-length.ts';
import type { DiaryEvent } from '../context.ts';
import type { MoveOrder, MoveTarget } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { eventsIn } from '../parts/events.ts';
import { splitTarget, targetOf } from '../parts/target.ts';
import type { Slot } from '../reading/slots.ts';
import { isWholeDay } from '../parts/whole-day.ts';
import { sayEvents, sayStart, sayWindow } from '../saying/say.ts';

/** To another time: a day, an hour, by how much, or wherever there is room. */
export const move: Kind<MoveOrder> = {
  kind: 'move',
  ofEvents: true,
  goes: true,
  forms: {
    nl: {
      to: [
        '^(verzet|verplaats|verschuif|schuif|verzetten)',
        '(schuiven|te schuiven|verzetten|te verzetten|verplaatsen|te verplaatsen|verschuiven|te verschuiven)',
        '^gooi … om',
      ],
      put: ['^(zet|doe|leg|plaats)'],
      can: [
        '^(kan|kunnen|mag|mogen|laat)',
        '^laat … (beginnen|starten|plaatsvinden)',
        '^(begin|start)',
        '(kan|kunnen|mag|mogen)',
        '(kan|kunnen|mag|mogen|moet|moeten) … (beginnen|starten|plaatsvinden)',
        '^(kan|kunnen|mag|mogen) … (verzet|verplaatst|verschoven)',
        '(moet|moeten|wordt|gaat|schuift)',
        '(moet|moeten|wordt|worden) … (verzet|verplaatst|verschoven)',
      ],
      later: [
        '^schuif … (op|naar achteren|naar achter)',
        '^schuif … door',
        '^stel … uit',
        '^(verzet|verplaats|verschuif|schuif|zet|haal) … (naar achteren|naar achter)',
        '(opschuiven|op te schuiven|uitstellen|uit te stellen|doorschuiven)',
      ],
      earlier: [
        '^(haal|schuif|breng|trek|verzet|verplaats) … naar voren',
        '^vervroeg',
        '(vervroegen|te vervroegen|naar voren halen|naar voren te halen)',
      ],
    },
    en: {
      to: ['^(move|reschedule|shift|rebook|transfer|push)'],
      put: ['^(put|set|bring|change)'],
      can: [
        '^(can|could|may)',
        '^(can|could) … (be|be moved|be rescheduled|move|go)',
        '^(have|let) … (start|begin|take place)',
        '^(start|begin)',
        '^(can|could|may) … (start|begin|take place|happen|be held)',
        '(can|could|may|should|will) (go|move|start|begin|be moved|be rescheduled)',
        '(has to|have to|needs to|need to|must|should) (move|be moved|be)',
      ],
      later: [
        '^(push|put|move|shift) … back',
        '^(postpone|delay|put off|push back|defer)',
        '^(put|push) … off',
        '^(postpone|delay|defer|put off|push back) … (until|till)',
        '^(put|push) … off (until|till)',
      ],
      earlier: ['^(bring|move|pull) … forward', '^(bring forward|advance)'],
    },
  },
  read: readMove,
  say: sayMove,
};

function readMove(clause: Clause): MoveOrder | Missing | null {
  const { target, rest } = splitTarget(clause);
  if (rest.length === 0) return null;
  // "Zet overleg met Els op dinsdag" is a new one, "zet het overleg met Els" the one that stands.
  if (clause.way === 'put' && !isDefinite(rest, isGoing(clause))) return null;
  // "Kan Els dinsdag ook om 3 uur" asks about her.
  if (clause.way === 'can' && !isGoing(clause) && target?.k === 'when' && isPerson(rest))
    return null;
  if (clause.way === 'bare' && !(isGoing(clause) && isOwned(clause, rest))) return null;
  const found = eventsIn(clause, rest, {
    all: isWholeDay(clause, rest),
    only: isHis,
    faint: isFaint(clause),
  });
  if (found === null || found.events.length === 0) return null;
  if (target === null) {
    // "Kan de tandarts": a question about nothing. What is surely a move lacks where to.
    const isSure = clause.isDone && !isFaint(clause);
    return isSure ? { missing: sentence('orders.no-target') } : null;
  }
  const to = targetOf(clause, target, found.events);
  if (to === null) return null;
  // "Verzet de lunch op vrijdag", where it is on Friday: which one is said, and not where to. Who says "to" has said it.
  const [event] = found.events;
  if (to.k === 'start' && to.start === event?.start && !isGoing(clause))
    return { missing: sentence('orders.no-target') };
  return { kind: 'move', ...found, to, ...clause.said };
}

/** Somebody by himself is an event only where it is said to go somewhere: "put Peter on Monday" is a new one. */
function isDefinite(slots: readonly Slot[], goes: boolean): boolean {
  return slots.some(
    ({ start, pieces: [piece] }) =>
      piece !== undefined &&
      (piece.start > start || piece.is === 'quote' || (goes && piece.is === 'who')),
  );
}

function isPerson(slots: readonly Slot[]): boolean {
  return slots.every(({ role, pieces: [piece] }) => {
    return piece?.is === 'when' || (role === null && piece?.is === 'who');
  });
}

/** Where no verb says so, "to" must. */
function isGoing({ slots }: Clause): boolean {
  return slots.some(({ role }) => role === 'to');
}

/** Without a verb only what is surely in the diary: "my", "the", "Friday's". "Els 2 to 3" is something new. */
function isOwned(clause: Clause, slots: readonly Slot[]): boolean {
  const { laid } = clause;
  return slots.some(({ start, pieces: [piece] }) => {
    if (piece === undefined) return false;
    if (piece.start > start)
      return !/^(?:a|an|een|'n|another|nieuwe?|new)$/.test(laid.tokens[start]?.norm ?? '');
    return /^\p{L}+['’]s\s/iu.test(laid.text.slice(laid.tokens[start]?.start ?? 0));
  });
}

/** Verbs that are said of many things. */
function isFaint({ way }: Clause): boolean {
  return way === 'put' || way === 'can' || way === 'bare';
}

/** An invitation nobody has answered is for its sender to move; it moves only with all of a day. */
function isHis({ invited }: DiaryEvent, all: boolean): boolean {
  return all || invited !== true;
}

function sayMove({ events, series, to }: MoveOrder, language: Language): string {
  const nl = language === 'nl';
  const whole = series ? (nl ? ', de hele reeks,' : ', the whole series,') : '';
  return `${nl ? 'Verzetten' : 'Reschedule'}: ${sayEvents(events, language)}${whole} ${sayTarget(to, language)}`;
}

function sayTarget(to: MoveTarget, language: Language): string {
  const nl = language === 'nl';
  const word = nl ? 'naar' : 'to';
  switch (to.k) {
    case 'start':
      return `${word} ${sayStart(to.start, to.zone, language)}`;
    case 'day':
      return `${word} ${sayStart(to.day, to.zone, language)}`;
    case 'within':
      return `${word} ${nl ? 'een moment' : 'a time'}, ${sayWindow(to.window, language)}`;
    default: {
      const length = Temporal.Duration.from(to.by);
      const earlier = length.sign < 0;
      const said = sayLength(length.abs().toString(), language);
      return `${said} ${earlier ? (nl ? 'eerder' : 'earlier') : nl ? 'later' : 'later'}`;
    }
  }
}
