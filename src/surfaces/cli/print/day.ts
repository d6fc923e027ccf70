import type { approvals } from '../../../contract/looking/approvals.ts';
import type { docket } from '../../../contract/looking/docket.ts';
import type { today } from '../../../contract/looking/today.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import type { AlertShape, NotLookedShape, QuestionShape } from '../../../contract/shapes/alert.ts';
import type { DocketItemShape } from '../../../contract/shapes/docket-item.ts';
import { docketGroups } from '../../telling/docket-groups.ts';
import type { LoopShape } from '../../../contract/shapes/loop.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { deed, named, standing } from '../../telling/naming.ts';
import { pieces, under, word } from './page.ts';
import { actInFull, actInLine } from './act.ts';

/** The day at a glance. */
export function printToday(day: OutputOf<typeof today>, reading: Reading): string {
  const { language } = reading;
  const heading = (key: string) => word(language, `print.${key}`);
  const done = day.done.map(
    (act) =>
      `${moment(act.at, reading)}  ${deed(act.kind, language)}: ${act.counterpart}  ${act.act}`,
  );
  const arrived =
    day.arrived.length === 0
      ? [nothingCame(day.couldNotLook, reading)]
      : day.arrived.map((item) => printItem(item, reading));
  return pieces(
    under(
      heading('alerts'),
      day.alerts.map((alert) => printAlert(alert, reading)),
    ),
    notLooked(day.couldNotLook, reading),
    under(
      heading('waiting'),
      day.approvals.map((act) => actInLine(act, reading)),
    ),
    under(heading('questions'), day.questions.map(printQuestion)),
    under(
      heading('due'),
      day.due.map((loop) => printLoop(loop, reading)),
    ),
    under(heading('arrived'), arrived),
    under(heading('done'), done),
  );
}

/** A mailbox that could not be looked at is said before anything is said of the mail. */
function notLooked(channels: readonly NotLookedShape[], reading: Reading): string {
  return channels
    .map(({ title, since, state }) =>
      word(reading.language, 'print.could-not-look', {
        title,
        since: moment(since, reading),
        state: state.split(':').at(-1) ?? state,
      }),
    )
    .join('\n');
}

function nothingCame(couldNotLook: readonly NotLookedShape[], { language }: Reading): string {
  return word(language, couldNotLook.length === 0 ? 'print.no-docket' : 'print.no-docket-known');
}

export function printAlert(alert: AlertShape, reading: Reading): string {
  return `${alert.urgent ? '! ' : ''}${alert.text}  (${moment(alert.at, reading)}, ${alert.id})`;
}

export function printQuestion({ decision, text, choices }: QuestionShape): string {
  return `${decision}  ${text}${choices.length === 0 ? '' : `  [${choices.join(' / ')}]`}`;
}

/** What came in, by who must see it. */
export function printDocket(
  { items, couldNotLook }: OutputOf<typeof docket>,
  reading: Reading,
): string {
  const groups = docketGroups(items).map((group) =>
    under(
      named('sorting', group.heading, reading.language),
      group.items.map((item) => printItem(item, reading)),
    ),
  );
  const nothing = items.length === 0 ? nothingCame(couldNotLook, reading) : '';
  return pieces(notLooked(couldNotLook, reading), ...groups, nothing);
}

function printItem(item: DocketItemShape, reading: Reading): string {
  const { language } = reading;
  const who = item.from.name === '' ? item.from.address : item.from.name;
  const reasons = item.reasons.map((reason) => `    ${reason}`);
  const acts = item.proposals.map((act) => `    ${act.act}  ${standing(act.state, language)}`);
  return [
    `${item.arrival}  ${moment(item.at, reading)}  ${who}: ${item.subject}`,
    ...reasons,
    ...acts,
  ].join('\n');
}

/** Everything that waits, in full or one line each. */
export function printApprovals(
  { acts, questions }: OutputOf<typeof approvals>,
  brief: boolean,
  reading: Reading,
): string {
  const { language } = reading;
  if (acts.length + questions.length === 0) return word(language, 'print.no-approvals');
  const shown = acts.map((act) => (brief ? actInLine(act, reading) : actInFull(act, reading)));
  return pieces(
    shown.join(brief ? '\n' : `\n\n${'─'.repeat(40)}\n\n`),
    under(word(language, 'print.questions'), questions.map(printQuestion)),
  );
}

/** One loop: what, who, when it comes up, and where it stands. */
export function printLoop(loop: LoopShape, reading: Reading): string {
  const { language } = reading;
  const when =
    loop.nextAt === undefined
      ? named('outcome', loop.outcome ?? 'done', language)
      : moment(loop.nextAt, reading);
  const who = word(language, loop.owes === 'they' ? 'print.they' : 'print.we');
  const rung = named('rung', loop.rung, language);
  return `${loop.id}  ${when}  ${who}: ${loop.what}  ${loop.address}  (${rung}, ${loop.chases}×)`;
}

export function printLoops(loops: readonly LoopShape[], reading: Reading): string {
  if (loops.length === 0) return word(reading.language, 'print.no-loops');
  return loops.map((loop) => printLoop(loop, reading)).join('\n');
}
