import type { PersonMark } from '../records/person.ts';
import { PERSON_MARKS } from '../records/person.ts';
import { ACT_KINDS } from './acts.ts';
import { CONDITIONS, type Condition } from './conditions.ts';
import { judge } from './judge.ts';
import type { JudgeContext, JudgedAct, Verdict } from './judged.ts';
import { LEVELS } from './level.ts';
import type { Approver, Mandate } from './mandate.ts';
import { PARTIES, partiesOf, type PartyGroup } from './parties.ts';
import { minorUnits } from './reading/values.ts';

/** One line of a table of cases, as written, and what the judge made of it. */
export interface Case {
  readonly line: string;
  readonly expected: string;
  readonly verdict: string;
}

/** Tuesday 1 December 2026, nine in the morning in Amsterdam, unless a line says otherwise. */
const NOW = '2026-12-01 09:00';
const ZONE = 'Europe/Amsterdam';

/**
 * Judges each line of a table: `act | who | about | amount | event | besides | verdict`. Lines that
 * begin with `--` are headings. What is not known stays `-`.
 */
export function judged(
  table: string,
  mandates: readonly Mandate[],
  secrecy: JudgeContext['secrecy'],
): readonly Case[] {
  const lines = table.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      const besides = (cells[5] ?? '-').split(', ').filter((word) => word !== '-');
      const context = contextOf(mandates, secrecy, besides, cells);
      return {
        line,
        expected: cells[6] ?? '',
        verdict: said(judge(actOf(cells, besides), context)),
      };
    });
}

function one<T extends string>(known: readonly T[], word: string): T {
  const found = known.find((each) => each === word);
  if (found === undefined) throw new Error(`no such word in a table of cases: ${word}`);
  return found;
}

function instant(local: string): number {
  return Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(ZONE)
    .epochMilliseconds;
}

/** "2026-12-02 10:00-11:00". */
function eventOf(cell: string): JudgedAct['event'] {
  const match = /^(\S+) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(cell);
  if (match === null) return null;
  const [, date = '', start = '', end = ''] = match;
  return { start: instant(`${date} ${start}`), end: instant(`${date} ${end}`) };
}

/** What follows a word of the column "besides": `times 3` gives 3. */
function after(besides: readonly string[], word: string): string | null {
  const found = besides.find((each) => each.startsWith(`${word} `));
  return found === undefined ? null : found.slice(word.length + 1);
}

function all(besides: readonly string[], word: string): readonly string[] {
  return besides.flatMap((each) =>
    each.startsWith(`${word} `) ? [each.slice(word.length + 1)] : [],
  );
}

function numberAfter(besides: readonly string[], word: string): number | null {
  const found = after(besides, word);
  return found === null ? null : Number(found);
}

function money(cell: string): JudgedAct['amount'] {
  const minor = minorUnits(cell.slice(1));
  if (minor === null) return null;
  return { minor, currency: cell.startsWith('$') ? 'USD' : 'EUR' };
}

function counterpartOf(cell: string): JudgedAct['counterpart'] {
  const words = cell.split(', ').filter((word) => word !== '-');
  const isMark = (word: string): word is PersonMark => PERSON_MARKS.some((mark) => mark === word);
  const marks = words.filter(isMark);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
  const groups = Object.keys(PARTIES) as PartyGroup[];
  const stated = words
    .filter((word) => word.startsWith('+'))
    .map((word) => one(groups, word.slice(1)));
  const name = words.find((word) => word.startsWith('"'))?.replaceAll('"', '') ?? 'A. Janssen';
  const known = !words.includes('unknown');
  return { person: 'p', name, marks, parties: partiesOf(marks, known, stated) };
}

function actOf(cells: readonly string[], besides: readonly string[]): JudgedAct {
  const [kind = '', who = '', about = '', amount = '', event = ''] = cells;
  const days = numberAfter(besides, 'waited');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a closed table
  const conditions = Object.keys(CONDITIONS) as Condition[];
  const remarks = (['stop', 'refuse', 'warn'] as const).filter((weight) =>
    besides.includes(weight),
  );
  return {
    kind: one(ACT_KINDS, kind),
    counterpart: counterpartOf(who),
    beside: all(besides, 'beside').map((word) => counterpartOf(word)),
    subjects: about.split(', ').filter((word) => word !== '-'),
    amount: money(amount),
    event: eventOf(event),
    gapMinutes: numberAfter(besides, 'gap'),
    timesBefore: numberAfter(besides, 'times'),
    waited: days === null ? null : { workingDays: days, ms: days * 86_400_000 },
    conditions: all(besides, 'when').map((word) => one(conditions, word)),
    foreign: all(besides, 'foreign').map((word) => one(['recipient', 'amount', 'account'], word)),
    remarks: remarks.map((weight) => ({ weight, said: { key: 'remark', values: {} } })),
    ordered: besides.includes('ordered'),
    bundled: besides.includes('bundled'),
    answersColleague: besides.includes('colleague'),
    urgent: besides.includes('urgent'),
  };
}

function contextOf(
  mandates: readonly Mandate[],
  secrecy: JudgeContext['secrecy'],
  besides: readonly string[],
  cells: readonly string[],
): JudgeContext {
  const kind = one(ACT_KINDS, cells[0] ?? '');
  const spent = after(besides, 'spent');
  const level = (word: string | null) => (word === null ? {} : { [kind]: one(LEVELS, word) });
  return {
    mandates,
    now: instant(after(besides, 'now') ?? NOW),
    zone: ZONE,
    totals:
      spent === null
        ? []
        : [
            {
              kind,
              period: 'month',
              person: null,
              amount: money(spent) ?? { minor: 0, currency: 'EUR' },
              count: 1,
            },
          ],
    grade: one(['draft', 'checked', 'trusted'], after(besides, 'grade') ?? 'trusted'),
    daysConnected: numberAfter(besides, 'day'),
    raised: level(after(besides, 'raised')),
    lowered: level(after(besides, 'lowered')),
    secrecy,
  };
}

/** A verdict as the last column writes it: "done and told 7", "ask principal, mevrouw De Vries 12". */
export function said(verdict: Verdict): string {
  const ground = verdict.clause === null ? 'no clause' : String(verdict.clause);
  switch (verdict.verdict) {
    case 'permitted':
      return `${verdict.report ? 'done and told' : 'done'}, ${ground}`;
    case 'wait':
      return `done in ${verdict.withinMs / 3_600_000} h unless stopped, ${ground}`;
    case 'approve':
      return `ask ${verdict.approvers.map(named).join(' and ')}, ${ground}`;
    case 'prepare':
      return `made ready, ${ground}`;
    case 'note':
      return `noted, ${ground}`;
    case 'refused':
      return `refused, ${ground}`;
    default:
      return verdict satisfies never;
  }
}

function named(approver: Approver): string {
  return 'name' in approver ? approver.name : 'principal';
}

/** The lines whose last column is not what the judge said, with what he did say. */
export function wrong(cases: readonly Case[]): readonly string[] {
  return cases
    .filter(({ expected, verdict }) => expected !== verdict)
    .map(({ line, verdict }) => `${line}   <- ${verdict}`);
}
