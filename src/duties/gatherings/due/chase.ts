import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { isRequest, type Task } from '../../../core/gatherings/task.ts';
import { atStart, body, type LetterText } from '../../../core/letters/letter.ts';
import type { ThreadEntry } from '../../../core/situation.ts';
import { dayOf, sayDateFrom, sayDay, sayDays, sayMoment } from '../../../core/time/say-date.ts';
import { sentence, type Language } from '../../../core/text/words.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { changed, workingDays } from '../deciding.ts';
import { ACTION_DUE } from '../letters/minutes.ts';
import { CHASED_PAPER } from '../letters/papers.ts';
import { CHASED_REQUEST } from '../letters/requests.ts';
import { calledFor, named, reader, subjectFor, termFor, whenFor } from '../letters/saying.ts';

/** What is repeated below a reminder: enough to recognise the mail. */
const QUOTED_LINES = 40;
const QUOTED_LENGTH = 2_000;
/** After a reminder so many working days pass. */
const REQUEST_DAYS = 1;
const ACTION_DAYS = 3;

/**
 * Asks again for what was asked. To whoever owes several papers for one meeting it is one letter; each of them counts as
 * asked again.
 */
export function chase(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  const all = besides(gathering, task, deciding.situation.now);
  const who = reader(deciding, task);
  const { language } = who.tone;
  const { now, profile } = deciding.situation;
  const second = task.chases > 0;
  const by = termOf(deciding, gathering, task);
  const asks = asksOf(deciding.situation.loaded.thread, task);
  const [first] = asks;
  const repeats = !second && !isAction(task) ? quotedOf(first, profile.zone, language) : null;
  const what = said(all, language);
  const after = isAction(task) ? workingDays(deciding, ACTION_DAYS) : nextLook(deciding, by);
  const mail = mailTo(deciding, who, {
    kind: 'correspondence.chase',
    key: `chase:${task.id}:${task.chases + 1}:${dayOf(now, profile.zone).toString()}`,
    subject: subjectFor(deciding, gathering, language, isAction(task) ? 'action' : 'paper'),
    body: body(letterFor(task, second), who.tone, {
      what,
      What: atStart(what),
      below: repeats === null ? '' : BELOW[language],
      ...saidTimes(deciding, gathering, task, { who, by, asks }),
    }),
    below: repeats,
    reason: sentence('gatherings.chases', {
      who: named(deciding, task),
      what,
      nth: String(task.chases + 1),
    }),
    under: task.latest,
    loop: {
      effect: 'gathering',
      gathering: gathering.id,
      purpose: 'chase',
      version: 0,
      loops: all.map(({ id }) => ({ loop: id, nextAt: after })),
    },
    preconditions: all.map(({ id }) => ({ kind: 'loop-open', loop: id })),
  });
  // Until it has left it is looked at again tomorrow: its dates grow old.
  return [
    mail ?? note(deciding, sentence('diary.no-account')),
    ...all.map(({ id, what: each }) =>
      changed(
        deciding,
        {
          change: 'heard',
          gathering: gathering.id,
          task: id,
          rung: null,
          nextAt: workingDays(deciding, 1),
          by: null,
          words: null,
          unclear: false,
        },
        sentence('gatherings.looked-at-again', { what: each }),
      ),
    ),
  ];
}

/** When it is, by when it is asked for, and when it was asked before. */
function saidTimes(
  deciding: Deciding,
  gathering: Gathering,
  task: Task,
  {
    who,
    by,
    asks,
  }: { readonly who: Recipient; readonly by: Instant; readonly asks: readonly ThreadEntry[] },
) {
  const { language } = who.tone;
  const { now, profile } = deciding.situation;
  const day = (at: Instant): string => sayDay(dayOf(at, profile.zone), language, { year: true });
  const asked = asks.length === 0 ? [task.openedAt] : asks.map(({ at }) => at);
  return {
    meeting: calledFor(deciding, gathering, language),
    when: isAction(task) ? day(gathering.from) : whenFor(deciding, who, gathering),
    by: isAction(task) ? day(task.by) : termFor(deciding, who, by),
    first: sayDateFrom(asked[0] ?? task.openedAt, now, profile.zone, language),
    dates: sayDays(
      asked.map((at) => dayOf(at, profile.zone)),
      language,
    ),
  };
}

const BELOW = { nl: '; onze mail staat hieronder', en: '; our message is below' } as const;

function isAction({ kind }: Task): boolean {
  return kind === 'action';
}

function letterFor({ kind }: Task, second: boolean): LetterText {
  const letters = kind === 'action' ? ACTION_DUE : isRequest(kind) ? CHASED_REQUEST : CHASED_PAPER;
  return letters[second ? 1 : 0];
}

/** Papers that the same person owes for the same meeting and whose term is there as well. */
function besides({ tasks }: Gathering, task: Task, now: Instant): readonly Task[] {
  if (task.kind !== 'paper') return [task];
  return tasks.filter(
    (one) =>
      one.id === task.id ||
      (one.kind === 'paper' &&
        one.state === 'open' &&
        one.address === task.address &&
        one.rung !== 'mentioned' &&
        one.chases === task.chases &&
        one.by <= now),
  );
}

function said(tasks: readonly Task[], language: Language): string {
  const names = tasks.map(({ what }) => what);
  const last = names.at(-1) ?? '';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${last}`;
}

/** By when it is asked for now: before it is needed, and never at a moment that has passed. */
function termOf(deciding: Deciding, gathering: Gathering, task: Task): Instant {
  const { now } = deciding.situation;
  const needed = task.kind === 'paper' ? (gathering.sendAt ?? task.by) : task.by;
  const soon = workingDays(deciding, 1, TERM_HOUR);
  const wanted = needed > now ? needed : soon;
  return Math.min(wanted, gathering.from > now ? gathering.from : wanted);
}

const TERM_HOUR = 12;

/** When it is looked at after this: the working day after, and in time for what needs it. */
function nextLook(deciding: Deciding, by: Instant): Instant {
  return Math.max(Math.min(by, workingDays(deciding, 2)), workingDays(deciding, REQUEST_DAYS));
}

/** Our mails to him in the thread, oldest first. */
function asksOf(thread: readonly ThreadEntry[], { address }: Task): readonly ThreadEntry[] {
  return thread.filter((entry) => entry.ours && entry.to.some((to) => sameAddress(to, address)));
}

function quotedOf(entry: ThreadEntry | undefined, zone: string, language: Language): string | null {
  const own = entry?.own.split(/^-- ?$/m)[0]?.trim() ?? '';
  if (entry === undefined || own === '') return null;
  const moment = sayMoment(entry.at, zone, language, { year: true });
  const head = language === 'nl' ? `Op ${moment}, schreven wij:` : `On ${moment}, we wrote:`;
  const lines = own.slice(0, QUOTED_LENGTH).split('\n').slice(0, QUOTED_LINES);
  return [head, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}
