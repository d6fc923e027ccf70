import type { Decision } from '../../../core/decision.ts';
import { inMourning } from '../../../core/conduct/bereavement.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { notChasedFor } from '../../../core/conduct/never-chase.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { latestMinutes, openTasks, type Gathering } from '../../../core/gatherings/gathering.ts';
import { unstopped } from '../../../core/gatherings/title.ts';
import { isRequest, type Task } from '../../../core/gatherings/task.ts';
import { sentence } from '../../../core/text/words.ts';
import { about, ask, changed, ofTask, workingDays } from '../deciding.ts';
import { named, saidMoment, saidWhen } from '../letters/saying.ts';
import { missingPapers, sendSet, tellMissing } from '../orders/send.ts';
import { chase } from './chase.ts';

/** So often something is asked again; then the principal says what becomes of it. */
const MOST_CHASES = 2;

/** The moment of something that is guarded has come. */
export function onDue(woken: Deciding): readonly Decision[] {
  const { wake } = woken.situation;
  const found = wake === null ? null : ofTask(woken, wake.about);
  if (found === null || found.task.state !== 'open') return [];
  const { gathering, task } = found;
  const deciding = about(woken, task);
  if (task.kind === 'set') return dueSet(deciding, gathering, task);
  if (task.kind === 'minutes') return dueMinutes(deciding, gathering, task);
  const over = task.kind !== 'action' && gathering.from <= deciding.situation.now;
  if (over) return [dropped(deciding, gathering, task)];
  return task.owes === 'we'
    ? dueOurs(deciding, gathering, task)
    : dueTheirs(deciding, gathering, task);
}

/** The meeting has begun: what was to be there for it is asked of nobody any more. */
function dropped(deciding: Deciding, gathering: Gathering, task: Task): Decision {
  return changed(
    deciding,
    { change: 'task-end', gathering: gathering.id, task: task.id, outcome: 'dropped', words: null },
    sentence('gatherings.began', { what: task.what, title: gathering.title }),
  );
}

function valuesOf(deciding: Deciding, gathering: Gathering, task: Task) {
  return {
    what: task.what,
    who: named(deciding, task),
    title: gathering.title,
    when: saidWhen(deciding, gathering),
    by: saidMoment(deciding, task.by),
  };
}

/** What this desk owes: booked by an act that waits, or of nobody who could be asked. */
function dueOurs(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  const values = valuesOf(deciding, gathering, task);
  if (task.kind === 'action')
    return [
      again(deciding, gathering, task, 2),
      ask(deciding, sentence('gatherings.yours-due', values), ['done', 'later', 'let-rest']),
    ];
  return [
    again(deciding, gathering, task, 1),
    ask(
      deciding,
      sentence(task.name === '' ? 'gatherings.nobody-yet' : 'gatherings.not-booked-yet', values),
      ['name-somebody', 'without', 'let-rest'],
    ),
  ];
}

/** It is looked at again so many working days on. */
function again(deciding: Deciding, gathering: Gathering, task: Task, days: number): Decision {
  return changed(
    deciding,
    {
      change: 'heard',
      gathering: gathering.id,
      task: task.id,
      rung: null,
      nextAt: workingDays(deciding, days),
      by: null,
      words: null,
      unclear: false,
    },
    sentence('gatherings.looked-at-again', { what: task.what }),
  );
}

/** What others owe: asked again in time, and reported when the day it is needed by has come. */
function dueTheirs(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  const { loaded, now } = deciding.situation;
  const values = valuesOf(deciding, gathering, task);
  const person = personAt(loaded.people, task.address);
  const report = (key: string, choices: readonly string[]): readonly Decision[] => [
    again(deciding, gathering, task, task.kind === 'action' ? 3 : 1),
    ask(deciding, sentence(key, values), choices),
  ];
  if (inMourning(person, loaded.people) || notChasedFor(person?.marks ?? []) !== null)
    return report('gatherings.not-chased', ['telephone', 'let-rest', 'without']);
  // Nobody has told him of it: the letter waits, or was taken back.
  if (task.rung === 'mentioned')
    return report('gatherings.not-asked-yet', ['telephone', 'let-rest', 'without']);
  const isLate = isRequest(task.kind) && now >= task.by;
  if (task.chases >= MOST_CHASES || isLate)
    return report(
      task.kind === 'action' ? 'gatherings.action-silent' : 'gatherings.not-confirmed',
      task.kind === 'action'
        ? ['telephone', 'other-owner', 'let-rest']
        : ['telephone', 'other-supplier', 'without'],
    );
  return chase(deciding, gathering, task);
}

/** The papers go to everybody; what is missing is told with what can be done about it. */
function dueSet(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  const { now } = deciding.situation;
  const { items, tasks, from, title } = gathering;
  if (from <= now) return [dropped(deciding, gathering, task)];
  const later = again(deciding, gathering, task, 1);
  if (
    tasks.some(({ kind, state }) => kind === 'paper' && state === 'open') &&
    missingPapers(gathering).length > 0
  )
    return [later, tellMissing(deciding, gathering)];
  if (items.length === 0 && !tasks.some(({ kind, state }) => kind === 'paper' && state === 'done'))
    return [
      later,
      ask(
        deciding,
        sentence('gatherings.no-agenda', { title, when: saidWhen(deciding, gathering) }),
        ['make-agenda', 'without-papers'],
      ),
    ];
  // Proposed before, and not sent: it is said instead of proposed once more.
  const proposed =
    task.nextAt !== null &&
    task.by < now - DAY &&
    gathering.letters.some(({ purpose }) => purpose === 'papers');
  if (proposed)
    return [
      later,
      ask(
        deciding,
        sentence('gatherings.set-not-sent', { title, when: saidWhen(deciding, gathering) }),
        ['send-now', 'without-papers'],
      ),
    ];
  return sendSet(deciding, gathering, { key: `set:${now}` });
}

const DAY = 86_400_000;

/** The draft waits for the principal; or the term for changes is over. */
function dueMinutes(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  const latest = latestMinutes(gathering);
  const later = again(deciding, gathering, task, 1);
  const values = {
    title: gathering.title,
    when: saidWhen(deciding, gathering),
    version: String(latest?.version ?? 0),
  };
  if (latest === null || latest.state === 'approved') return [dropped(deciding, gathering, task)];
  if (latest.state === 'draft')
    return [
      later,
      ask(deciding, sentence('gatherings.draft-waits', values), ['send-round', 'approve', 'later']),
    ];
  const open = gathering.amendments.filter(({ state }) => state === 'open');
  if (open.length > 0)
    return [
      later,
      ask(
        deciding,
        sentence('gatherings.changes-wait', {
          ...values,
          changes: open
            .map(
              ({ number, name, words }) =>
                `${number} (${name}): ${unstopped(words).slice(0, SHOWN)}`,
            )
            .join('; '),
        }),
        ['look-at-changes', 'later'],
      ),
    ];
  return [later, ask(deciding, sentence('gatherings.term-over', values), ['approve', 'later'])];
}

const SHOWN = 200;

/** Once nothing of a meeting is open any more, and it is over, it is closed. */
export function isOver(gathering: Gathering, now: number): boolean {
  const latest = latestMinutes(gathering);
  return (
    gathering.until < now &&
    gathering.tasks.every(({ state }) => state !== 'open') &&
    (latest === null || latest.state === 'approved') &&
    openTasks(gathering, 'minutes').length === 0
  );
}
