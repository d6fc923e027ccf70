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
        '^(kerstvakantie|zomervakantie|vakantie|herfstvakantie|meivakantie|voorjaarsvakantie|verlof|vrije dag|snipperdag|vrij|verlofdag|ouderschapsverlof|studieverlof|wintersport)',
        '^(kerstvakantie|zomervakantie|vakantie|herfstvakantie|meivakantie|voorjaarsvakantie|verlof|wintersport) … (dan ben ik weg|dan ben ik er niet|ben ik weg|ik ben er dan niet|ik ben weg|ik ben er niet|dan ben ik afwezig|ik ben dan weg)',
        '(heb ik vakantie|heb ik verlof|heb ik een vrije dag|neem ik vakantie|neem ik verlof|neem ik vrijaf|heb ik vrijaf|neem ik een vrije dag|ga ik op vakantie|ga ik weg|ga ik op reis|ben ik op cursus|ben ik niet beschikbaar|ben ik niet te bereiken|ben ik verhinderd|zit ik niet op kantoor|zit ik op reis|kom ik niet|werk ik niet|kom ik niet werken|ben ik niet aan het werk|ben ik de deur uit|ben ik buiten de deur|ben ik uit|ben ik de hele dag weg|ben ik de hele dag niet)',
        '^ik (werk|kom) … niet (werken|naar kantoor|op kantoor)?',
        '^ik (neem|heb|pak) … (een vrije dag|een snipperdag|een dag vrij|vakantie)',
        '(ik zit|zit ik|ik ben|ben ik) … (in het buitenland|op reis|op een beurs|op cursus|niet op kantoor|niet beschikbaar|niet bereikbaar|verhinderd|de stad uit|uit de running|niet te bereiken|niet in het land|het land uit|met vakantie|met zwangerschapsverlof)',
        '^(zet|meld|markeer|noteer) (me|mij) … (afwezig|op afwezig|als afwezig|vrij|weg|niet beschikbaar|op niet beschikbaar)',
        '(ben ik|ik ben) … (uit kantoor|de hort op|vrijaf|afwezig|weg)',
        '^(ik kan|ik ben|kan ik) … niet (werken|komen werken|op het werk)',
        '^ik ga … (met vakantie|op vakantie)',
        '^(ik ben er|ik ben) … niet$',
        '(ik moet|moet ik|ik ga|ga ik) … (weg|eerder weg|weggaan|ervandoor|vertrekken|naar huis)',
        'ben ik … (op vakantie|met vakantie|op reis|met verlof|niet op kantoor|er niet|weg|afwezig|niet aanwezig)',
      ],
      ill: [
        '(ik ben|ben ik|ik voel me|ik voel mij|ik meld me|ik meld mij|ik lig) … (ziek|niet lekker|niet goed|grieperig|ziek in bed|ziek thuis)',
        '^meld (mij|me) … ziek',
        '(ik lig|lig ik) … (in bed|op bed|ziek|plat|met griep in bed|met koorts in bed|met griep op bed|in het ziekenhuis|onder de wol)',
        '(ik heb|heb ik|ik zit met|ik lig met|lig ik met) … (griep|koorts|corona|buikgriep|de griep|migraine|een griepje|een virus|oorontsteking|keelontsteking)',
        '^(griep|ziek thuis|met griep|met koorts|koorts)',
        '(ik ben|ben ik|ik voel me|ik voel mij) … (beroerd|ellendig|niet fit|te ziek|geveld|snipverkouden|grieperig|belabberd)',
        '(ik lig|ik zit) … (ziek thuis|ziek in bed|ziek op bed)',
        '(ik ben ziek|ben ik ziek|ziek melden)',
        '^(ziek|ziekmelding)',
      ],
      home: [
        '(werk ik thuis|werk ik vanuit huis|werk ik van huis uit|ga ik thuiswerken)',
        '^ik werk … (thuis|vanuit huis|van huis uit)',
        'werk ik … (thuis|vanuit huis|van huis uit|van thuis|van thuis uit|vanuit thuis|op afstand|remote|niet op kantoor)',
        '^ik werk … (van thuis|van thuis uit|vanuit thuis|op afstand|remote)',
        '(ik zit|zit ik|ik blijf|blijf ik|ik ben|ben ik) … (thuis te werken|thuis aan het werk|thuis werken|thuis)',
        '(thuis werken|thuis te werken|thuiswerkdag|een thuiswerkdag|thuiswerken)',
        '^(thuiswerken|thuiswerkdag)',
        'ik ga … thuiswerken',
      ],
      late: [
        '(ik ben|ik kom|ben ik|kom ik)',
        '(ik ben|ik kom|ben ik|kom ik) … (later|te laat|verlaat|vertraagd|aan de late kant)',
        '^(later|te laat|verlaat)',
        '(ik loop|loop ik|ik heb|heb ik) … (vertraging|uit|achter|achter op schema|oponthoud)',
        '(ik begin|begin ik|ik arriveer|ik red het) … later',
      ],
    },
    en: {
      away: [
        "(i'm|i am|i will be|i'll be|im) … (away|off|out|out of the office|on holiday|on vacation|on leave|abroad|travelling|traveling|not in|not available|not there|not here|unavailable|absent|not in the office|not at work)",
        '(i am|i) (not|will not be) (in|available|there|in the office|at work)',
        '(i am not in|i will not be in|i will not be there|i am not there|i am not available)',
        "^(i'm|i am) taking … off",
        "^(i'm|i am|im|i'll be|i will be) (away|off|out|out of office|out of town|on annual leave|on leave|on holiday|on vacation|unavailable|abroad|not around|not available|not working|on parental leave|on a course|travelling|out of the country)",
        "(i'm|i am|im|i'll be|i will be) … (away|off|out|out of office|out of town|on annual leave|not around|not working|out of the country|on my holidays|on hols|at a conference|on a course|out all day|gone|unreachable|off work)",
        "(i'm not|i am not|i won't be|i will not be|i'm not going to be|i shan't be) … (working|around|in|available|at my desk|reachable|coming in|there|at the office)",
        "(i'm|i am) not (working|around|in|available|at my desk|reachable|coming in|at the office)",
        "^(i have|i've got|i have got|i am having|i'm having|i've booked|i have booked) … off",
        '^(mark|put|show|set|list) me … (as)? (away|off|out|absent|unavailable|on leave|on holiday|on vacation|out of office)',
        '^(annual leave|leave|holiday|vacation|off|out|day off|christmas holiday|summer holiday|half term|time off|christmas break|pto)',
        '^(annual leave|leave|holiday|vacation|christmas holiday|christmas holidays|summer holiday|time off|christmas break|pto) … (i am away|i will be away|i am off|i am out|so i am away)',
        '(i am|i will be) … (taking a day off|taking the day off|taking leave|taking time off)',
        '^(taking|having|booking) … off',
        '^(i take|i am taking) … off',
        '^(away|out of office|on holiday|absent)',
        "(i have to|i need to|i must|i've got to|i'm going to have to|i'll have to) (leave|go|be off|be out|go home)",
        "(i won't be|i wont be|i'm not|im not) … (in|available|there|in the office|at work|here)",
      ],
      ill: [
        "(i'm|i am|im|i feel|i am feeling|i'm feeling|i am off) (ill|sick|unwell|not well|poorly)",
        "(i'm|i am|im) calling in (sick|ill)",
        '^(ill|sick|off sick|calling in sick|report me sick|call in sick|out sick|home sick|sick day|sick leave)',
        "(i've|i have|i am down with|i'm down with|i've come down with|i have come down with|i've got|i have got) … (flu|a fever|the flu|covid|a cold|a migraine|a bug|a stomach bug|a temperature|food poisoning)",
        "(i'm|i am|i'll be|i will be) … (off sick|out sick|home sick|in bed|ill in bed|sick in bed|in bed with the flu|in bed with flu|in hospital|not feeling well|under the weather|in bed with a fever|laid up|too ill to work)",
        "(i'm|i am|i'll be) (off sick|out sick|home sick|not feeling well|under the weather|not well|laid up|too ill|taking a sick day|feeling unwell|feeling ill)",
        "(i don't|i do not) feel (well|good|great|too good)",
        '^(mark|put|report|sign) me … (off sick|sick|ill|as sick|down as sick|as ill|down as ill|off ill|in sick)',
        "^(i'm|i am) (taking|having) a sick day",
      ],
      home: [
        "(i work|i am working|i'm working|i will work|i'll work|i'll be working|im working) (from home|at home)",
        "(i work|i am working|i'm working|i will work|i'll work) … (from home|at home)",
        '^(working from home|work from home|wfh|home office|home working|remote)',
        "(i'm|i am|i'll be|i will be|i will|i'll|i shall be) … (working from home|at home|working remotely|work from home|work remotely|wfh|home working|based at home|staying home|staying at home|working at home)",
        '(i work|i am working) … (remotely|remote)',
      ],
      late: [
        "(i'm|i am|i will be|i'll be|im|i come|i am running|i'm running|running) … (late|later)",
        '^(late|running late)',
        "(i'm|i am|im) running … (late|behind|behind schedule)",
        '^(running) … (late|behind)',
        "(i'll|i will) … (be late|start late|start later|arrive late|come in late|come in later|get in late)",
        '(i am|i come in|i start|i arrive|i get in) … (late|later|delayed|behind)',
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
