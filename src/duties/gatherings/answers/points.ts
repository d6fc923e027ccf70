import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { pointsAnswered } from '../../../core/chasing/points-answered.ts';
import { readTaskMail } from '../../../core/gatherings/answers/task-answer.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { ofTask } from '../deciding.ts';
import { onOne } from './one.ts';
import { onPapers } from './papers.ts';
import { shown } from './unclear.ts';

/** Something of a meeting that a reminder of several things was about. */
export interface Pointed {
  readonly number: number;
  readonly gathering: Gathering;
  readonly task: Task;
}

/** What of meetings the reminder was about that a mail answers; empty where it answers none. */
export function pointedAt(
  deciding: Deciding,
  is: (address: string) => boolean,
): readonly Pointed[] {
  const points = deciding.situation.loaded.points ?? [];
  return points.flatMap(({ loop, number }): readonly Pointed[] => {
    const found = ofTask(deciding, loop);
    return found === null || found.task.state !== 'open' || !is(found.task.address)
      ? []
      : [{ ...found, number }];
  });
}

/** An answer to a reminder of several things: each by its number or its name; files are papers wherever they belong. */
export function onPoints(
  deciding: Deciding,
  message: MessageReading,
  pointed: readonly Pointed[],
): readonly Decision[] {
  const papers = papersOf(deciding, message, pointed);
  const all = (deciding.situation.loaded.points ?? []).map(({ number }) => ({
    number,
    what: pointed.find((one) => one.number === number)?.task.what ?? '',
  }));
  const answers = pointsAnswered(message.own, all) ?? [];
  const rest = answers.flatMap(({ number, words }) => {
    const one = pointed.find((each) => each.number === number);
    // What came with a file is answered by it.
    if (one === undefined || papers.some((made) => isAbout(made, one.task))) return [];
    const answer = { ...readTaskMail(words, one.task.kind, message.language), at: null };
    return onOne(deciding, { ...message, own: words }, { ...one, answer });
  });
  const [first] = pointed;
  if (papers.length > 0 || rest.length > 0 || first === undefined) return [...papers, ...rest];
  // Where other matters stood there too, whoever keeps those asks which of them is meant.
  return pointed.length < all.length ? [] : [shown(deciding, message, first.gathering, first.task)];
}

function papersOf(
  deciding: Deciding,
  message: MessageReading,
  pointed: readonly Pointed[],
): readonly Decision[] {
  const meetings = [...new Set(pointed.map(({ gathering }) => gathering))];
  return meetings.flatMap((gathering) => {
    const tasks = pointed.filter((one) => one.gathering === gathering).map(({ task }) => task);
    return onPapers(deciding, message, { gathering, tasks });
  });
}

function isAbout(decision: Decision, { id }: Task): boolean {
  return decision.kind === 'gathering' && 'task' in decision.change && decision.change.task === id;
}
