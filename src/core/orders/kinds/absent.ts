import type { Language } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { AbsentOrder, OrderSpan } from '../order.ts';
import type { Kind, Missing } from '../kind.ts';
import { holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { findOf } from '../parts/gather.ts';
import { dayAfter, localNow, today } from '../parts/resolve.ts';
import { takeTimes, wholeSpan } from '../parts/times.ts';
import { joined, sayLong, saySpan } from '../saying/say.ts';

/** The principal is away, ill, at home or late. */
export const absent: Kind<AbsentOrder> = {
  kind: 'absent',
  ofEvents: false,
  forms: {
    nl: {
      away: [
        '(ben ik er niet|ben ik niet aanwezig|ben ik niet op kantoor|ben ik weg|ben ik afwezig|ben ik vrij|ben ik op reis|ben ik op vakantie|ben ik met vakantie|ben ik met verlof|neem ik vrij|heb ik vrij|zit ik in het buitenland|ben ik in het buitenland)$',
        '(ik ben|ik ga) … (er niet|niet aanwezig|weg|afwezig|vrij|op vakantie|met vakantie|op reis|met verlof|niet op kantoor|buiten de deur|in het buitenland)',
        '^ik (neem|heb) … (vrij|vakantie|vrijaf|verlof)',
        '(ben ik … niet|ben ik) (aanwezig|op kantoor|bereikbaar)$',
        '^meld (mij|me) … (afwezig|af)',
        '^(afwezig|weg|vakantie)',
        '^ik ga … (met vakantie|op vakantie)',
        '^(ik ben er|ik ben) … niet$',
        'ben ik … (op vakantie|met vakantie|op reis|met verlof|niet op kantoor|er niet|weg|afwezig|niet aanwezig)',
      ],
      ill: [
        '(ik ben|ben ik|ik voel me|ik voel mij|ik meld me|ik meld mij|ik lig) … (ziek|niet lekker|niet goed|grieperig|ziek in bed|ziek thuis)',
        '^meld (mij|me) … ziek',
        '(ik ben ziek|ben ik ziek|ziek melden)',
        '^(ziek|ziekmelding)',
      ],
      home: [
        '(werk ik thuis|werk ik vanuit huis|werk ik van huis uit|ga ik thuiswerken)',
        '^ik werk … (thuis|vanuit huis|van huis uit)',
        'werk ik … (thuis|vanuit huis|van huis uit)',
        '^(thuiswerken|thuiswerkdag)',
        'ik ga … thuiswerken',
      ],
      late: [
        '(ik ben|ik kom|ben ik|kom ik)',
        '(ik ben|ik kom|ben ik|kom ik) … (later|te laat|verlaat|vertraagd|aan de late kant)',
        '^(later|te laat)',
      ],
    },
    en: {
      away: [
        "(i'm|i am|i will be|i'll be|im) … (away|off|out|out of the office|on holiday|on vacation|on leave|abroad|travelling|traveling|not in|not available|not there|not here|unavailable|absent|not in the office|not at work)",
        '(i am|i) (not|will not be) (in|available|there|in the office|at work)',
        '(i am not in|i will not be in|i will not be there|i am not there|i am not available)',
        "^(i'm|i am) taking … off",
        '^(i take|i am taking) … off',
        '^(away|out of office|on holiday|absent)',
        "(i won't be|i wont be|i'm not|im not) … (in|available|there|in the office|at work|here)",
      ],
      ill: [
        "(i'm|i am|im|i feel|i am feeling|i'm feeling|i am off) (ill|sick|unwell|not well|poorly)",
        "(i'm|i am|im) calling in (sick|ill)",
        '^(ill|sick|off sick|calling in sick|report me sick|call in sick)',
      ],
      home: [
        "(i work|i am working|i'm working|i will work|i'll work|i'll be working|im working) (from home|at home)",
        "(i work|i am working|i'm working|i will work|i'll work) … (from home|at home)",
        '^(working from home|work from home|wfh)',
      ],
      late: [
        "(i'm|i am|i will be|i'll be|im|i come|i am running|i'm running|running) … (late|later)",
        '^(late|running late)',
      ],
    },
  },
  read: readAbsent,
  say: sayAbsent,
};

function readAbsent(clause: Clause): AbsentOrder | Missing | null {
  const { way } = clause;
  const how = way === 'ill' || way === 'home' || way === 'late' ? way : 'away';
  return how === 'late' ? readLate(clause) : readSpan(clause, how);
}

function readSpan(clause: Clause, how: 'away' | 'ill' | 'home'): AbsentOrder | Missing | null {
  clause.has('self');
  const whole = clause.open((slot) => /^(?:P1W|P1D)$/.test(findOf(slot)?.duration ?? ''));
  const [length] = whole;
  if (length !== undefined && clause.open(holding('when')).length === 1) {
    clause.take('when', whole);
    const span = restOf(clause, findOf(length)?.duration === 'P1W');
    return { kind: 'absent', how, span, minutes: null, ...clause.said };
  }
  clause.take('when', whole);
  const gathered = takeTimes(clause);
  if (gathered === null || gathered.series !== null || gathered.minutes !== null) return null;
  if (gathered.find?.kind === 'recurrence') return null;
  if (gathered.find === null) {
    // Illness is now; an absence on no day is none.
    if (how !== 'ill') return { missing: sentence('orders.no-day') };
    clause.assume('orders.assumed-today');
    return { kind: 'absent', how, span: restOf(clause, false), minutes: null, ...clause.said };
  }
  const { find } = gathered;
  const span = wholeSpan(clause, gathered) ?? openSpan(clause, find.from, find.until);
  return span === null ? null : { kind: 'absent', how, span, minutes: null, ...clause.said };
}

/** Today, or the rest of this week. */
function restOf(clause: Clause, isWeek: boolean): OrderSpan {
  const day = today(clause.context);
  const days = isWeek ? 8 - Temporal.PlainDate.from(day).dayOfWeek : 1;
  return { from: day, until: dayAfter(day, days), zone: clause.context.zone };
}

/** "Tot vrijdag": from today; "vanaf 14 uur": until the end of that day. */
function openSpan(clause: Clause, from: string | null, until: string | null): OrderSpan | null {
  const { zone } = clause.context;
  if (from === null && until !== null) {
    return {
      from: until.length > 10 ? localNow(clause.context) : today(clause.context),
      until,
      zone,
    };
  }
  return from !== null && from.length > 10
    ? { from, until: `${dayAfter(from)}T00:00`, zone }
    : null;
}

function readLate(clause: Clause): AbsentOrder | Missing | null {
  clause.has('self');
  clause.has('later');
  const shifts = clause.open(holding('shift'));
  const [shift, ...more] = shifts.flatMap((slot) => slot.pieces);
  if (more.length > 0) return null;
  if (shift?.is === 'shift') clause.take('when', shifts);
  const gathered = takeTimes(clause);
  if (gathered === null || gathered.series !== null) return null;
  const by = shift?.is === 'shift' ? Temporal.Duration.from(shift.by) : null;
  const minutes = by === null ? gathered.minutes : by.days === 0 ? by.total('minutes') : null;
  if (minutes === null)
    return clause.way === 'late' && clause.isDone ? { missing: sentence('orders.how-late') } : null;
  if (minutes <= 0) return null;
  const { find } = gathered;
  if (find === null) clause.assume('orders.assumed-today');
  const span = find === null ? restOf(clause, false) : wholeSpan(clause, gathered);
  return span === null ? null : { kind: 'absent', how: 'late', span, minutes, ...clause.said };
}

function sayAbsent({ how, span, minutes }: AbsentOrder, language: Language): string {
  const nl = language === 'nl';
  const opens = {
    away: nl ? 'Afwezig' : 'Away',
    ill: nl ? 'Ziek' : 'Ill',
    home: nl ? 'Thuiswerken' : 'Working from home',
    late: nl ? 'Te laat' : 'Late',
  }[how];
  const by = minutes === null ? null : sayLong(minutes, language);
  return `${opens}: ${joined([saySpan(span, language), by])}`;
}
