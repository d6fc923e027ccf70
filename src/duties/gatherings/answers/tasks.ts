import type { Decision } from '../../../core/decision.ts';
import type { Source } from '../../../core/act.ts';
import { alsoOn, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { notVouched } from '../../../core/diary/acting/letters/answer-words.ts';
import { readTaskMail, type TaskAnswer } from '../../../core/gatherings/answers/task-answer.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import type { Answered } from './on-mail.ts';
import { onOne } from './one.ts';
import { shown } from './unclear.ts';

/**
 * What an answer says of what its writer was asked for: one thing in its thread, or the actions he has. Where nobody vouches
 * for the writer, that is said beside whatever rests on his word.
 */
export function onTaskAnswer(
  deciding: Deciding,
  message: MessageReading,
  found: Answered,
): readonly Decision[] {
  const decisions = onAnswer(deciding, message, found);
  const isTaken = decisions.some(
    (one) => one.kind === 'gathering' && !(one.change.change === 'heard' && one.change.unclear),
  );
  return isTaken ? [...decisions, ...unvouched(deciding, message)] : decisions;
}

function unvouched(deciding: Deciding, message: MessageReading): readonly Decision[] {
  return notVouched(message).map(({ said }) => note(deciding, said));
}

function onAnswer(
  deciding: Deciding,
  message: MessageReading,
  { gathering, tasks, ofMinutes }: Answered,
): readonly Decision[] {
  const [only, ...more] = tasks;
  if (only === undefined) return [];
  const { language } = message;
  if (more.length > 0)
    return language !== 'other'
      ? onSeveral(deciding, message, gathering, tasks, ofMinutes)
      : [shown(deciding, message, gathering, only)];
  const answer = readTaskMail(message.own, only.kind, language);
  // In the thread of minutes most answers are about the minutes.
  if (ofMinutes && answer.says === 'unclear') return [];
  const resting = alsoOn(deciding, sourceOf(deciding, message, answer));
  return onOne(resting, message, { gathering, task: only, answer });
}

function sourceOf(
  { situation }: Deciding,
  { text, own }: MessageReading,
  { at }: TaskAnswer,
): readonly Source[] {
  if (at === null) return [];
  const begin = text.indexOf(own);
  if (begin === -1) return [];
  return [
    {
      kind: 'fact',
      arrival: situation.arrival.id,
      fact: 'answer',
      at: { part: 'text', start: begin + at.start, end: begin + at.end },
    },
  ];
}

/** Several at once: each by its number or its words; a bare "gedaan" to more than one is asked back. */
function onSeveral(
  deciding: Deciding,
  message: MessageReading,
  gathering: Gathering,
  tasks: readonly Task[],
  ofMinutes: boolean,
): readonly Decision[] {
  const { language } = message;
  const lines = message.own.split(/\n|(?<=[.;!])\s+/).filter((line) => line.trim() !== '');
  const read = tasks.flatMap((task, place) => {
    const line = lines.find((one) => isAbout(one, task, place + 1));
    if (line === undefined) return [];
    const answer = readTaskMail(line, task.kind, language);
    return answer.says === 'unclear' ? [] : [{ task, answer: { ...answer, at: null } }];
  });
  if (read.length > 0)
    return read.flatMap(({ task, answer }) =>
      onOne(deciding, message, { gathering, task, answer }),
    );
  const whole = readTaskMail(message.own, tasks[0]?.kind ?? 'action', language);
  const all = /\b(?:alles|allemaal|beide|allebei|all of (?:it|them)|everything|both|all)\b/iu.test(
    message.own,
  );
  if (whole.says === 'yes' && all)
    return tasks.flatMap((task) => onOne(deciding, message, { gathering, task, answer: whole }));
  if (ofMinutes && whole.says === 'unclear') return [];
  const [first] = tasks;
  return first === undefined ? [] : [shown(deciding, message, gathering, first)];
}

/** Whether a line is about a task: it has its number before it, or most of its words. */
function isAbout(line: string, { what }: Task, number: number): boolean {
  if (
    new RegExp(
      `^\\s*(?:punt|actie|action|item|nr\\.?|no\\.?)?\\s*${number}\\s*[.):,–-]?\\s`,
      'iu',
    ).test(line)
  )
    return true;
  const words = what
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const said = line.toLowerCase();
  return words.length > 0 && words.filter((word) => said.includes(word)).length * 2 > words.length;
}
