import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { HoldOrder } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { takeText, textOf } from '../parts/texts.ts';
import { PLAIN_ROLES, searchWindow, takeTimes, wholeSpan } from '../parts/times.ts';
import { minutesAfter } from '../parts/resolve.ts';
import { joined, sayLong, saySpan, sayWindow } from '../saying/say.ts';

/** Time kept free, for work or for nothing. */
export const hold: Kind<HoldOrder> = {
  kind: 'hold',
  ofEvents: false,
  forms: {
    nl: {
      clear: [
        '^maak … (vrij|leeg)',
        '(vrijmaken|vrij te maken|vrij maken|vrijgemaakt|leegmaken|leeg te maken)',
        '(moet|moeten) … (vrij|leeg) gemaakt worden',
      ],
      free: [
        '^(houd|hou|laat) … vrij',
        '(vrijhouden|vrij te houden|vrij houden|vrijlaten|vrij te laten|vrijhoudt|vrij blijven|vrijblijven|leeg blijven|leeg houden|vrijgehouden|openhouden|open houden|leeg te houden)',
        '^(zorg dat|zorg ervoor dat|maak dat|let op dat|ik wil dat|ik zou graag willen dat) … (vrij|leeg|open) (blijft|blijven|is|zijn|wordt gehouden|gehouden wordt)',
        '^(zorg dat|zorg ervoor dat|maak dat|ik wil dat) … (vrijblijft|vrijgehouden wordt|niets gepland wordt|niks gepland wordt|niets staat|niks staat|niets komt|niks komt)',
        '(mag|moet|moeten|mogen|wil|willen) … (vrij|leeg|open) (blijven|houden|hebben|zijn)',
        '^(plan|zet|boek|doe|leg|noteer) (niets|niks|geen afspraken|niets meer|niks meer|geen afspraken meer|geen vergaderingen|geen overleggen)',
        '^(plan|zet|boek|doe|leg) … (niets|niks|geen afspraken|niets meer|niks meer|geen afspraken meer|geen vergaderingen) (in|neer|meer)?',
        '(niets|niks|geen afspraken|geen vergaderingen|niets meer|niks meer) (plannen|inplannen|in te plannen|zetten|boeken)?$',
        '^(geen afspraken|geen vergaderingen|geen meetings|niets|niks) (op|in|plannen)?',
      ],
      work: [
        '(ik wil|wil ik|moet ik|ik moet|ik ga|ga ik|ik zou graag|zou ik graag|wil ik graag|ik wil graag) … (aan|over) … (werken|schrijven|zitten|nadenken|studeren)',
        '(ik wil|wil ik|moet ik|ik moet|ik ga|ga ik) … (werken aan|schrijven aan|nadenken over|werken over)',
      ],
      keep: [
        '^(zet|plan|maak|noteer|reserveer|boek|blokkeer|plaats|prik|regel) … (focusblok|focustijd|focusuur|focusuren|werkblok|schrijfblok|denktijd|schrijftijd|leestijd|werktijd|concentratietijd|stiltetijd|bureautijd|blok|blokje)',
        '^(focusblok|focustijd|focusuur|focusuren|werkblok|schrijfblok|denktijd|schrijftijd|leestijd|werktijd|concentratietijd|stiltetijd|bureautijd|blokje)',
        '(focusblok|focustijd|focusuren|werkblok|schrijfblok|denktijd|schrijftijd|leestijd|concentratietijd|bureautijd)',
        '(ik heb|heb ik) … nodig',
        '(ik wil|wil ik|moet ik|ik moet|ik ga|ga ik|ik zou graag|zou ik graag) … (werken aan|schrijven aan|bezig met|zitten op|studeren op)',
        '^(reserveer|blokkeer|houd|hou|bewaar) … (voor mij|voor me|voor mezelf|voor mijzelf)',
        '^scherm … af',
        '^(bewaar|behoud|bescherm|claim)',
        '(afschermen|af te schermen|vastzetten|vast te zetten|vasthouden|dicht te zetten|afblokken|af te blokken|claimen)',
        '^(blok|zet|houd|hou) … (af|dicht)',
        '^(zet|leg) … vast',
        '^(houd|hou) … (vast|apart|open|leeg)',
        '^(reserveer|blokkeer|blok|vrijhouden)',
        '^zet … (apart|dicht|dichtgezet)',
        '(vast te houden|blokkeren|te blokkeren|blokken|reserveren|te reserveren|dichtzetten|apart zetten)',
        '^(ik wil|ik wil graag|ik zou graag) … (vrijhouden|werken aan|blokkeren)',
      ],
    },
    en: {
      clear: [
        '^(clear|empty|free up)',
        '^clear … (out|up)?',
        "(i need|i want|i would like|i'd like) … (cleared|freed up|emptied)",
        '(to be cleared|to be freed up|must be cleared|should be cleared)',
      ],
      free: [
        '^keep … (free|clear)',
        '^(make sure|see to it|ensure) (that)? … (stays|is|remains|is kept|is left) (free|clear|open|empty)',
        '^(leave|hold|make sure) … (free|clear|open|empty|unbooked)',
        '(kept clear|kept free|kept open|to be kept free|kept empty|left free|left open|to stay free|stays free|stay free|free of meetings|free from meetings|without meetings|to be free|left clear)',
        '(must|should|has to|have to|needs to|need to) (stay|be|remain|be kept|be left) (free|clear|open|empty)',
        "^(don't|do not|never|please don't) (book|schedule|plan|put|arrange) (anything|any meetings|any appointments|meetings|appointments|any calls) (in|on|for)?",
        '^(nothing|no meetings|no appointments|no calls|no bookings) (on|in|for)?',
        '(nothing|no meetings|no appointments)$',
        '^(book|schedule|plan|put) (nothing|no meetings|no appointments) (in|on|for)?',
      ],
      work: [
        "^(i need to|i want to|i have to|i must|i'd like to|i would like to|i'm going to|i should|i will|i'll) (work on|finish|prepare|write|draft|review|study|read)",
        "^(i need|i want|i'd like|i would like|we need|i'll need) … (to work on|to finish|to write|to draft|to study|to read)",
        "^(i'm|i am) working on",
      ],
      keep: [
        "(i need|i want|i would like|i'd like|we need|i'll need) … (kept clear|kept free|kept open|kept empty|left free|left open|free of meetings|free from meetings|without meetings|left clear)",
        '^(put|add|schedule|plan|book|set|set up|make|reserve|create|block|i need|i want|give me|enter|pencil in)? … (focus block|focus time|deep work|work block|desk time|thinking time|writing time|quiet time|protected time|reading time|admin time|working time|study time|block of time)',
        '(focus block|focus time|deep work|work block|desk time|thinking time|writing time|quiet time|protected time|study time)',
        '^(protect|carve out|ring fence|guard|earmark|save|mark out|fence off|claim|hold back)',
        '^mark … as (blocked|busy|unavailable)',
        "(i need|i want|i would like|i'd like|i need to have) … (blocked|blocked off|blocked out|reserved|set aside|to myself|held|protected)",
        '^(put|set) … (aside|by)',
        '^keep … (open|empty)',
        '^keep free',
        '^(block|block off|block out|hold|reserve|keep|ring-fence|set aside)',
        '^block … (off|out)',
        '^set … aside',
        '^leave … (free|open|clear)',
      ],
    },
  },
  read: readHold,
  say: sayHold,
};

function readHold(clause: Clause): HoldOrder | Missing | null {
  const gathered = takeTimes(clause, PLAIN_ROLES, true);
  if (gathered === null || gathered.series !== null || gathered.find?.kind === 'recurrence')
    return null;
  const isThatDay = clause.has('that-day');
  const times = gathered.find === null && isThatDay ? timesBefore(clause) : gathered;
  const purpose = takeText(clause, 'for', 'about') ?? takeText(clause, 'to') ?? workedOn(clause);
  if (times.find === null) {
    // "Keep me posted", "hold the line": without a time only what cannot be said of anything else is asked about.
    if (times.minutes === null) {
      return clause.way === 'free' || clause.way === 'clear'
        ? { missing: sentence('orders.no-time') }
        : null;
    }
    const { zone } = clause.context;
    const window = { from: null, until: null, zone };
    return {
      kind: 'hold',
      for: purpose,
      at: { k: 'within', window, minutes: times.minutes },
      ...clause.said,
    };
  }
  const at = atOf(clause, times);
  if (at === null) return null;
  const clears = clause.way === 'clear' && at.k === 'span' ? ({ clears: true } as const) : {};
  return { kind: 'hold', for: purpose, at, ...clears, ...clause.said };
}

/** "Dan wil ik aan de begroting werken": what time is kept to work on. */
function workedOn(clause: Clause): string | null {
  if (clause.way !== 'work') return null;
  const slots = clause.open(
    ({ role, pieces }) => role === null && pieces.some(({ is }) => is === 'word'),
  );
  const [slot, ...more] = slots;
  if (slot === undefined || more.length > 0) return null;
  clause.take('what', slots);
  return textOf(clause, slot, true);
}

/** "En houd die dag vrij": the day of the order before. */
function timesBefore(clause: Clause) {
  const slots = clause.earlier.filter(({ pieces: [piece] }) => piece?.is === 'when');
  const [piece] = slots[0]?.pieces ?? [];
  const find = slots.length === 1 && piece?.is === 'when' ? piece.find : null;
  return {
    find,
    minutes: null,
    series: null,
    last: null,
    start: piece?.start ?? 0,
    end: piece?.end ?? 0,
  };
}

function atOf(clause: Clause, times: Parameters<typeof wholeSpan>[1]): HoldOrder['at'] | null {
  const { find, minutes } = times;
  if (minutes === null) {
    const span = wholeSpan(clause, times);
    return span === null ? null : { k: 'span', span };
  }
  const window = searchWindow(clause, times);
  const isStart = find?.until === null && window.from !== null && window.from.length > 10;
  if (isStart && find.kind !== 'range' && window.from !== null) {
    const span = {
      from: window.from,
      until: minutesAfter(window.from, minutes),
      zone: window.zone,
    };
    return { k: 'span', span };
  }
  return { k: 'within', window, minutes };
}

function sayHold({ for: purpose, at, clears }: HoldOrder, language: Language): string {
  const nl = language === 'nl';
  const what = purpose === null ? '' : ` ${nl ? 'voor' : 'for'} “${purpose}”`;
  const verb = clears === true ? (nl ? 'Vrijmaken' : 'Clear') : nl ? 'Vrijhouden' : 'Keep free';
  const opens = `${verb}${what}`;
  if (at.k === 'span') return `${opens}: ${saySpan(at.span, language)}`;
  return `${opens}: ${joined([sayWindow(at.window, language), sayLong(at.minutes, language)])}`;
}
