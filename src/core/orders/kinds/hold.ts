import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { HoldOrder } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import type { Clause } from '../reading/clause.ts';
import { takeText } from '../parts/texts.ts';
import { PLAIN_ROLES, searchWindow, takeTimes, wholeSpan } from '../parts/times.ts';
import { minutesAfter } from '../parts/resolve.ts';
import { joined, sayLong, saySpan, sayWindow } from '../saying/say.ts';

/** Time kept free, for work or for nothing. */
export const hold: Kind<HoldOrder> = {
  kind: 'hold',
  ofEvents: false,
  forms: {
    nl: {
      free: ['^(houd|hou) … vrij', '(vrijhouden|vrij te houden)'],
      keep: [
        '^(zet|leg) … vast',
        '^(houd|hou) … (vast|apart|open|leeg)',
        '^(reserveer|blokkeer|blok|vrijhouden)',
        '^zet … (apart|dicht|dichtgezet)',
        '(vast te houden|blokkeren|te blokkeren|blokken|reserveren|te reserveren|dichtzetten|apart zetten)',
        '^(ik wil|ik wil graag|ik zou graag) … (vrijhouden|werken aan|blokkeren)',
      ],
    },
    en: {
      free: ['^keep … (free|clear)'],
      keep: [
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
  const purpose = takeText(clause, 'for', 'about');
  if (times.find === null) {
    // "Keep me posted", "hold the line": without a time only what cannot be said of anything else is asked about.
    if (times.minutes === null) {
      return clause.way === 'free' ? { missing: sentence('orders.no-time') } : null;
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
  return at === null ? null : { kind: 'hold', for: purpose, at, ...clause.said };
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

function sayHold({ for: purpose, at }: HoldOrder, language: Language): string {
  const nl = language === 'nl';
  const what = purpose === null ? '' : ` ${nl ? 'voor' : 'for'} “${purpose}”`;
  const opens = `${nl ? 'Vrijhouden' : 'Keep free'}${what}`;
  if (at.k === 'span') return `${opens}: ${saySpan(at.span, language)}`;
  return `${opens}: ${joined([sayWindow(at.window, language), sayLong(at.minutes, language)])}`;
}
