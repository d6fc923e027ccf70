import type { Decision } from '../../../core/decision.ts';
import { isOwn, messageOf, personAt, sameAddress } from '../../../core/conduct/look.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { gatherings } from '../deciding.ts';
import { onAmendment } from './amendments.ts';
import { onPapers } from './papers.ts';
import { onPoints, pointedAt } from './points.ts';
import { onTaskAnswer } from './tasks.ts';

/** What a mail answers of a meeting: everything that was asked of its writer in that thread. */
export interface Answered {
  readonly gathering: Gathering;
  readonly tasks: readonly Task[];
  /** Minutes were put to him in this thread: which version. */
  readonly minutes: number | null;
  /** The thread is of minutes, put to him or approved. */
  readonly ofMinutes: boolean;
  /** Whether whoever wrote is he who was asked. */
  readonly himself: boolean;
}

/** A mail that answers something of a meeting. Empty: it has nothing to do with one. */
export function onMail(deciding: Deciding): readonly Decision[] {
  const { situation } = deciding;
  const message = messageOf(situation);
  const sender = message?.from[0]?.address ?? '';
  if (message === null || sender === '' || isOwn(situation, sender)) return [];
  if (situation.arrival.linkedTo !== null || situation.arrival.channel === 'import') return [];
  if (situation.arrival.use !== undefined && situation.arrival.use !== 'inbox') return [];
  const pointed = pointedAt(deciding, (address) => isSame(deciding, sender, address));
  if (pointed.length > 0)
    return message.automatic === null ? onPoints(deciding, message, pointed) : [];
  const found = answered(deciding, message);
  if (found === null) return [];
  if (message.automatic !== null) return onMachine(deciding, message, found);
  if (!found.himself) return [somebodyElse(deciding, message, found)];
  const papers = onPapers(deciding, message, found);
  const rest = papers.some(({ kind }) => kind === 'gathering')
    ? []
    : onTaskAnswer(deciding, message, found);
  const changes = onAmendment(deciding, message, found);
  return [...papers, ...rest, ...changes];
}

/** In this thread; else, of papers, whatever the writer owes of the one meeting he owes any for. */
export function answered(deciding: Deciding, message: MessageReading): Answered | null {
  const { threadRoot } = deciding.situation.loaded;
  const address = message.from[0]?.address.toLowerCase() ?? '';
  const is = (other: string): boolean => isSame(deciding, address, other);
  if (threadRoot !== null) {
    for (const gathering of gatherings(deciding)) {
      const tasks = gathering.tasks.filter(
        ({ state, thread }) => state === 'open' && thread === threadRoot,
      );
      const letters = gathering.letters.filter(({ thread }) => thread === threadRoot);
      if (tasks.length + letters.length === 0) continue;
      const minutes = letters.findLast(({ purpose }) => purpose === 'minutes')?.version ?? null;
      const ofMinutes = minutes !== null || letters.some(({ purpose }) => purpose === 'approved');
      // What he does by the minutes is answered in their thread.
      const actions = ofMinutes
        ? gathering.tasks.filter(
            (task) => task.state === 'open' && task.kind === 'action' && is(task.address),
          )
        : [];
      const all = [...new Set([...tasks, ...actions])];
      const himself =
        letters.some((one) => is(one.address)) || all.some((task) => is(task.address));
      return { gathering, tasks: all, minutes, ofMinutes, himself };
    }
  }
  return ofPapers(deciding, is);
}

function ofPapers(deciding: Deciding, is: (address: string) => boolean): Answered | null {
  const owing = gatherings(deciding).flatMap((gathering) => {
    const tasks = gathering.tasks.filter(
      (task) => task.kind === 'paper' && task.state === 'open' && is(task.address),
    );
    return tasks.length === 0
      ? []
      : [{ gathering, tasks, minutes: null, ofMinutes: false, himself: true }];
  });
  const [only, ...more] = owing;
  return only === undefined || more.length > 0 ? null : only;
}

/** By his address, or another of his. */
function isSame({ situation }: Deciding, one: string, other: string): boolean {
  if (other === '') return false;
  if (sameAddress(one, other)) return true;
  const person = personAt(situation.loaded.people, other);
  return person !== null && person.addresses.some((address) => sameAddress(address, one));
}

/** A machine answers nothing. That somebody is away may make what he owes late, and is told. */
function onMachine(
  deciding: Deciding,
  { automatic }: MessageReading,
  { gathering, tasks }: Answered,
): readonly Decision[] {
  const [task] = tasks;
  if (automatic?.kind !== 'auto-reply' || task === undefined) return [];
  return [
    note(
      deciding,
      sentence('gatherings.away', {
        who: task.name,
        what: tasks.map(({ what }) => what).join('; '),
        title: gathering.title,
      }),
    ),
  ];
}

/** Somebody else in the thread is shown, and counts for nobody until a person says so. */
function somebodyElse(
  deciding: Deciding,
  message: MessageReading,
  { gathering, tasks }: Answered,
): Decision {
  return note(
    deciding,
    sentence('gatherings.somebody-else', {
      address: message.from[0]?.address ?? '',
      what: tasks.map(({ what }) => what).join('; ') || gathering.title,
    }),
  );
}
