import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { openTasks, type Gathering } from '../../../core/gatherings/gathering.ts';
import {
  actionsOf,
  type Minutes,
  type MinutesAction,
} from '../../../core/gatherings/minutes/minutes.ts';
import type { NewTask } from '../../../core/gatherings/task.ts';
import { actionTerm, dayTerm } from '../../../core/gatherings/terms.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed, termsOf, workingDays } from '../deciding.ts';
import { task, taskId } from './opened.ts';

/** What a version of the minutes has the desk guard: the actions it has, and no more those that only the one before it had. */
export function actionsAnew(
  deciding: Deciding,
  gathering: Gathering,
  { before, after }: { readonly before: Minutes | null; readonly after: Minutes },
  key: string,
): readonly Decision[] {
  const stays = new Set(actionsOf(after).map(actionKey));
  const went = new Set(
    (before === null ? [] : actionsOf(before)).map(actionKey).filter((one) => !stays.has(one)),
  );
  const over = openTasks(gathering, 'action').filter((one) => went.has(taskKey(one)));
  const actions = over.map(({ what }) => what).join('; ');
  return [
    ...guardActions(deciding, gathering, actionsOf(after), key),
    ...over.map((one) =>
      changed(
        deciding,
        {
          ...{ change: 'task-end', gathering: gathering.id, task: one.id },
          ...{ outcome: 'dropped', words: null },
        },
        sentence('gatherings.action-taken-out', { action: one.what }),
      ),
    ),
    ...(over.length === 0
      ? []
      : [note(deciding, sentence('gatherings.actions-taken-out', { actions }))]),
  ];
}

/** By which an action of the minutes and what is guarded of it are known to be one. */
function actionKey({ what, owner }: MinutesAction): string {
  return `${(owner ?? '').toLowerCase()}:${what.toLowerCase()}`;
}

function taskKey({ what, name }: Pick<NewTask, 'what' | 'name'>): string {
  return `${name.toLowerCase()}:${what.toLowerCase()}`;
}

/** Each action is a loop with an owner and a date. One that stands already, from an earlier version, is not opened twice. */
function guardActions(
  deciding: Deciding,
  gathering: Gathering,
  actions: readonly MinutesAction[],
  key: string,
): readonly Decision[] {
  const known = new Set(
    gathering.tasks
      .filter(({ kind, state }) => kind === 'action' && state !== 'dropped')
      .map(taskKey),
  );
  return actions
    .filter((one) => !known.has(actionKey(one)))
    .map((action, place) =>
      task(deciding, gathering, actionTask(deciding, action, `${key}:action:${place}`)),
    );
}

/** An action as a task. Where nobody or the principal himself sees to it, it is this desk's to remember. */
export function actionTask(
  deciding: Deciding,
  { what, owner, address, by }: MinutesAction,
  key: string,
): NewTask {
  const terms = termsOf(deciding);
  const term = by === null ? actionTerm(terms) : dayTerm(by, terms);
  return {
    id: taskId(deciding, key),
    kind: 'action',
    what,
    owes: address === null ? 'we' : 'they',
    name: owner ?? '',
    address: address ?? '',
    by: term,
    nextAt: Math.max(term, workingDays(deciding, 1)),
    rung: 'mentioned',
    item: null,
    file: null,
  };
}

/** Actions of which nobody knows who sees to them are told: they need an owner. */
export function unowned(
  deciding: Deciding,
  actions: readonly MinutesAction[],
): readonly Decision[] {
  const nobody = actions.filter(({ owner }) => owner === null);
  return nobody.length === 0
    ? []
    : [
        note(
          deciding,
          sentence('gatherings.actions-of-nobody', {
            actions: nobody.map(({ what }) => what).join('; '),
          }),
        ),
      ];
}
