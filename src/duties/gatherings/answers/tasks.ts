import type { Decision } from '../../../core/decision.ts';
import type { Source } from '../../../core/act.ts';
import { alsoOn, mustBeSeen, note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo } from '../../../core/diary/acting/mail-act.ts';
import { readTaskAnswer, type TaskAnswer } from '../../../core/gatherings/answers/task-answer.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { isRequest, type Task } from '../../../core/gatherings/task.ts';
import { dayTerm } from '../../../core/gatherings/terms.ts';
import { body } from '../../../core/letters/letter.ts';
import { factsOf } from '../../../core/records/fact.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { sentence } from '../../../core/text/words.ts';
import { ask, changed, eventFacts, termsOf, workingDays } from '../deciding.ts';
import { UNCLEAR_ACTION } from '../letters/minutes.ts';
import { UNCLEAR_REQUEST } from '../letters/requests.ts';
import { named, reader, saidMoment, subjectFor, whenFor } from '../letters/saying.ts';
import { intoInvitation } from '../orders/invitation.ts';
import { patience } from '../orders/request.ts';
import { missingLetter } from './papers.ts';
import type { Answered } from './on-mail.ts';

/** Longest piece of somebody's words that is repeated. */
const MOST_QUOTED = 200;
/** Answers in a row that nobody could make out, before a person looks. */
const MOST_UNCLEAR = 1;

/** What an answer says of what its writer was asked for: one thing in its thread, or the actions he has. */
export function onTaskAnswer(
  deciding: Deciding,
  message: MessageReading,
  { gathering, tasks, minutes }: Answered,
): readonly Decision[] {
  const [only, ...more] = tasks;
  if (only === undefined) return [];
  const { language } = message;
  const readable = language === 'nl' || language === 'en';
  if (more.length > 0)
    return readable
      ? onSeveral(deciding, message, gathering, tasks, minutes !== null)
      : [shown(deciding, message, gathering, only)];
  const answer: TaskAnswer = readable
    ? readTaskAnswer(message.own, only.kind, language)
    : { says: 'unclear', at: null };
  // In the thread of minutes most answers are about the minutes.
  if (minutes !== null && answer.says === 'unclear') return [];
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

interface One {
  readonly gathering: Gathering;
  readonly task: Task;
  readonly answer: TaskAnswer;
}

function onOne(deciding: Deciding, message: MessageReading, one: One): readonly Decision[] {
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

function quoted({ own }: MessageReading): string {
  return own.replace(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
}

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
      deciding,
      sentence('gatherings.refused', values),
      task.kind === 'action'
        ? ['other-owner', 'telephone', 'let-rest']
        : ['other-supplier', 'telephone', 'without'],
    ),
  ];
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
  const needed = task.kind === 'action' ? Infinity : task.by;
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

/** Asked back once in plain words; after that a person looks. */
function onUnclear(
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
      subject: subjectFor(deciding, gathering, who.tone.language, 'action'),
      body: body(letter, who.tone, { what: task.what, when: whenFor(deciding, who, gathering) }),
      reason: sentence('gatherings.asks-back', { who: named(deciding, task), what: task.what }),
      preconditions: [{ kind: 'loop-open', loop: task.id }],
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

/** What nobody here can make out a person reads. */
function shown(
  deciding: Deciding,
  message: MessageReading,
  { title }: Gathering,
  task: Task,
): Decision {
  return ask(
    deciding,
    sentence('gatherings.read-this', {
      who: named(deciding, task),
      what: task.what,
      title,
      words: quoted(message),
    }),
    ['answer-yourself', 'telephone', 'let-rest'],
  );
}

function heardOf(
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

/** Several at once: each by its number or its words; a bare "gedaan" to more than one is asked back. */
function onSeveral(
  deciding: Deciding,
  message: MessageReading,
  gathering: Gathering,
  tasks: readonly Task[],
  ofMinutes: boolean,
): readonly Decision[] {
  const language = message.language === 'en' ? 'en' : 'nl';
  const lines = message.own.split(/\n|(?<=[.;!])\s+/).filter((line) => line.trim() !== '');
  const read = tasks.flatMap((task, place) => {
    const line = lines.find((one) => isAbout(one, task, place + 1));
    if (line === undefined) return [];
    const answer = readTaskAnswer(line, task.kind, language);
    return answer.says === 'unclear' ? [] : [{ task, answer: { ...answer, at: null } }];
  });
  if (read.length > 0)
    return read.flatMap(({ task, answer }) =>
      onOne(deciding, message, { gathering, task, answer }),
    );
  const whole = readTaskAnswer(message.own, tasks[0]?.kind ?? 'action', language);
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

const LINK = /https:\/\/[^\s<>"')\]]{6,400}/i;

function linkIn({ own }: MessageReading): string | null {
  return LINK.exec(own)?.[0].replace(/[.,;]+$/, '') ?? null;
}

/** A link that somebody sent goes into the invitation once a person has seen it. */
function putLink(
  deciding: Deciding,
  message: MessageReading,
  { gathering, task }: One,
  link: string,
): readonly Decision[] {
  const event = eventFacts(deciding, gathering);
  const values = {
    who: named(deciding, task),
    what: task.what,
    title: gathering.title,
    words: link,
  };
  if (event === null) return [shown(deciding, message, gathering, task)];
  return [
    heardOf(deciding, gathering, task, {
      nextAt: workingDays(deciding, 1),
      words: link,
      rung: 'confirmed',
    }),
    ...intoInvitation(deciding, gathering, event, {
      fields: { conference: link },
      key: `link:${task.id}`,
      preconditions: [],
      remarks: [mustBeSeen(sentence('gatherings.link-from-outside', values))],
    }),
  ];
}
