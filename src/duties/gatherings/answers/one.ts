import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { TaskAnswer } from '../../../core/gatherings/answers/task-answer.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { isRequest, type Task } from '../../../core/gatherings/task.ts';
import { dayTerm } from '../../../core/gatherings/terms.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { about, ask, changed, termsOf, workingDays } from '../deciding.ts';
import { named, saidMoment } from '../letters/saying.ts';
import { patience } from '../orders/request.ts';
import { linkIn, putLink } from './link.ts';
import { missingLetter } from './papers.ts';
import { heardOf, onUnclear, quoted } from './unclear.ts';

interface One {
  readonly gathering: Gathering;
  readonly task: Task;
  readonly answer: TaskAnswer;
}

/** What one answer says of one thing. */
export function onOne(deciding: Deciding, message: MessageReading, one: One): readonly Decision[] {
  const { gathering, task, answer } = one;
  const link = task.kind === 'video' ? linkIn(message) : null;
  if (link !== null) return putLink(deciding, message, one, link);
  switch (answer.says) {
    case 'yes':
      return onYes(deciding, message, one);
    case 'no':
      return onNo(deciding, message, gathering, task);
    case 'not-yet':
      return onLater(deciding, message, gathering, task);
    case 'unclear':
      if (task.kind === 'directions' && message.own.trim().length > LEAST_ROUTE)
        return onYes(deciding, message, one);
      return promised(message) === null
        ? onUnclear(deciding, message, gathering, task)
        : onLater(deciding, message, gathering, task);
    default:
      return answer.says satisfies never;
  }
}

/** Fewer characters are no way to anywhere. */
const LEAST_ROUTE = 40;

function onYes(
  deciding: Deciding,
  message: MessageReading,
  { gathering, task }: One,
): readonly Decision[] {
  const values = {
    who: named(deciding, task),
    what: task.what,
    title: gathering.title,
    words: quoted(message),
  };
  // Who says that it is sent, and sends nothing, is told so.
  if (task.kind === 'paper')
    return [missingLetter(deciding, message, { gathering, missing: [task], here: [] })];
  const outcome = isRequest(task.kind) ? 'answered' : 'done';
  const key = task.kind === 'action' ? 'gatherings.action-done' : 'gatherings.confirmed';
  return [
    changed(
      deciding,
      {
        change: 'task-end',
        gathering: gathering.id,
        task: task.id,
        outcome,
        words: quoted(message),
      },
      sentence(key, values),
    ),
    note(deciding, sentence(key, values)),
  ];
}

function onNo(
  deciding: Deciding,
  message: MessageReading,
  gathering: Gathering,
  task: Task,
): readonly Decision[] {
  const values = {
    who: named(deciding, task),
    what: task.what,
    title: gathering.title,
    words: quoted(message),
  };
  return [
    heardOf(deciding, gathering, task, {
      nextAt: workingDays(deciding, 1),
      words: quoted(message),
      rung: null,
    }),
    ask(
      about(deciding, task),
      sentence('gatherings.refused', values),
      task.kind === 'action'
        ? ['other-owner', 'telephone', 'let-rest']
        : ['other-supplier', 'telephone', 'without'],
    ),
  ];
}

/** When it comes too late: a paper once the set has gone, an action never. */
function neededBy({ sendAt }: Gathering, { kind, by }: Task): number {
  if (kind === 'action') return Number.POSITIVE_INFINITY;
  return kind === 'paper' ? (sendAt ?? by) : by;
}

/** He will see to it later: it is looked at when he said, and never later than it is needed. */
function onLater(
  deciding: Deciding,
  message: MessageReading,
  gathering: Gathering,
  task: Task,
): readonly Decision[] {
  const day = promised(message);
  const term = day === null ? null : dayTerm(day, termsOf(deciding));
  const needed = neededBy(gathering, task);
  const wanted =
    term === null || term <= deciding.situation.now ? patience(deciding, task.by) : term;
  const nextAt = Math.max(Math.min(wanted, needed), workingDays(deciding, 1));
  const values = {
    who: named(deciding, task),
    what: task.what,
    words: quoted(message),
    when: saidMoment(deciding, nextAt),
  };
  return [
    changed(
      deciding,
      {
        change: 'heard',
        gathering: gathering.id,
        task: task.id,
        rung: 'promised',
        nextAt,
        // An action has the day that its owner names; what a meeting needs is needed when it is needed.
        by: task.kind === 'action' && term !== null && term > deciding.situation.now ? term : null,
        words: quoted(message),
        unclear: false,
      },
      sentence('gatherings.promised', values),
    ),
  ];
}

/** The day by which the writer binds himself, ISO 8601; null for none. */
function promised({ facts }: MessageReading): string | null {
  const own = factsOf(facts, 'promise').find(
    ({ value }) => value.by === 'writer' && value.due !== null,
  );
  return own?.value.due ?? null;
}
