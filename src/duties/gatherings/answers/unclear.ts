import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { isRequest, type Task } from '../../../core/gatherings/task.ts';
import { body } from '../../../core/letters/letter.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { about, ask, changed, workingDays } from '../deciding.ts';
import { UNCLEAR_ACTION } from '../letters/minutes.ts';
import { UNCLEAR_REQUEST } from '../letters/requests.ts';
import { named, reader, subjectFor, whenFor } from '../letters/saying.ts';
import { patience, requestSubject } from '../orders/request.ts';

/** Longest piece of somebody's words that is repeated. */
const MOST_QUOTED = 200;
/** Answers in a row that nobody could make out, before a person looks. */
const MOST_UNCLEAR = 1;

/** Somebody's own words, as far as they are repeated. */
export function quoted({ own }: MessageReading): string {
  return own.replace(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
}

/** Asked back once in plain words; after that a person looks. */
export function onUnclear(
  deciding: Deciding,
  message: MessageReading,
  gathering: Gathering,
  task: Task,
): readonly Decision[] {
  const heard = changed(
    deciding,
    {
      change: 'heard',
      gathering: gathering.id,
      task: task.id,
      rung: null,
      nextAt: patience(deciding, Math.max(task.by, workingDays(deciding, 1))),
      by: null,
      words: quoted(message),
      unclear: true,
    },
    sentence('gatherings.unclear', {
      who: named(deciding, task),
      what: task.what,
      words: quoted(message),
    }),
  );
  const asksSomething = message.own.includes('?');
  if (task.unclear >= MOST_UNCLEAR || asksSomething || task.kind === 'paper')
    return [heard, shown(deciding, message, gathering, task)];
  return [heard, askBack(deciding, gathering, task)];
}

function askBack(deciding: Deciding, gathering: Gathering, task: Task): Decision {
  const who = reader(deciding, task);
  const letter = isRequest(task.kind) ? UNCLEAR_REQUEST : UNCLEAR_ACTION;
  return (
    mailTo(deciding, who, {
      kind: 'correspondence.write',
      key: `unclear:${task.id}:${task.unclear}`,
      subject: isRequest(task.kind)
        ? requestSubject(task.what, task.kind, who.tone.language)
        : subjectFor(deciding, gathering, who.tone.language, 'action'),
      under: task.latest,
      body: body(letter, who.tone, { what: task.what, when: whenFor(deciding, who, gathering) }),
      reason: sentence('gatherings.asks-back', { who: named(deciding, task), what: task.what }),
      preconditions: [{ kind: 'loop-open', loop: task.id }],
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

/** What nobody here can make out a person reads. */
export function shown(
  deciding: Deciding,
  message: MessageReading,
  { title }: Gathering,
  task: Task,
): Decision {
  return ask(
    about(deciding, task),
    sentence('gatherings.read-this', {
      who: named(deciding, task),
      what: task.what,
      title,
      words: quoted(message),
    }),
    ['answer-yourself', 'telephone', 'let-rest'],
  );
}

/** Something was said of a task. */
export function heardOf(
  deciding: Deciding,
  gathering: Gathering,
  task: Task,
  {
    nextAt,
    words,
    rung,
  }: { readonly nextAt: number; readonly words: string; readonly rung: Task['rung'] | null },
): Decision {
  return changed(
    deciding,
    {
      change: 'heard',
      gathering: gathering.id,
      task: task.id,
      rung,
      nextAt,
      by: null,
      words,
      unclear: false,
    },
    sentence('gatherings.has-said', { who: named(deciding, task), what: task.what }),
  );
}
