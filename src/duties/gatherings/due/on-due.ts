import type { Decision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { latestMinutes, type Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import { unstopped } from '../../../core/gatherings/title.ts';
import { sentence } from '../../../core/text/words.ts';
import { about, ask, changed, ofTask, workingDays } from '../deciding.ts';
import { named, saidMoment, saidWhen } from '../letters/saying.ts';
import { missingPapers, sendSet, tellMissing } from '../orders/send.ts';

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

/** What others owe is reminded of with all else they owe; of what they were never asked for the principal hears. */
function dueTheirs(deciding: Deciding, gathering: Gathering, task: Task): readonly Decision[] {
  if (task.rung !== 'mentioned') return [];
  return [
    again(deciding, gathering, task, task.kind === 'action' ? 3 : 1),
    ask(deciding, sentence('gatherings.not-asked-yet', valuesOf(deciding, gathering, task)), [
      'telephone',
      'let-rest',
      'without',
    ]),
  ];
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
