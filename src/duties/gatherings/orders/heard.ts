import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { GatherWish } from '../../../core/gatherings/wish.ts';
import { sentence } from '../../../core/text/words.ts';
import { changed, gatherings } from '../deciding.ts';
import { saidMoment } from '../letters/saying.ts';
import { actionTask } from './guard-actions.ts';
import { task, type Opened } from './opened.ts';

type Heard = Extract<GatherWish, { readonly k: 'heard' }>;

/** Somebody told the secretary how it stands: by telephone, in passing. That counts as an answer by any other road. */
export function heard(
  deciding: Deciding,
  on: Opened | null,
  { task: words, how }: Heard,
): readonly Decision[] {
  // What is for the principal's eyes only is nothing that another can mean.
  const sees = deciding.situation.order?.everything === true;
  const all = (on === null ? gatherings(deciding) : [on.gathering]).filter(
    ({ confidential }) => sees || !confidential,
  );
  const open = all.flatMap((gathering) =>
    gathering.tasks
      .filter(({ state }) => state === 'open')
      .map((one) => ({ gathering, task: one })),
  );
  const found = meant(open, words);
  const [only, ...more] = found;
  if (only === undefined) return [note(deciding, sentence('gatherings.no-task', { words }))];
  if (more.length > 0)
    return [
      note(
        deciding,
        sentence('gatherings.which-task', {
          words,
          tasks: found.map(({ task: one }) => `${one.id}: ${saidTask(one)}`).join('; '),
        }),
      ),
    ];
  const outcome = how === 'dropped' ? 'dropped' : how === 'done' ? 'done' : 'answered';
  const { name } = deciding.situation.order ?? { name: '' };
  return [
    changed(
      deciding,
      {
        change: 'task-end',
        gathering: only.gathering.id,
        task: only.task.id,
        outcome,
        words: name === '' ? null : `(${name})`,
      },
      sentence(`gatherings.heard-${how}`, { what: only.task.what, title: only.gathering.title }),
    ),
    note(
      deciding,
      sentence(`gatherings.heard-${how}`, { what: only.task.what, title: only.gathering.title }),
    ),
  ];
}

interface Found {
  readonly gathering: Gathering;
  readonly task: Task;
}

/** What is meant: by its id, by what sort it is, or by who and what it is about. */
function meant(open: readonly Found[], words: string): readonly Found[] {
  const exact = open.filter(({ task: { id, kind } }) => id === words || kind === words);
  if (exact.length > 0) return exact;
  const [who = '', what = ''] = words.toLowerCase().split(/:\s*/, 2);
  const named = open.filter(
    ({ task: { name, kind, what: is } }) =>
      (kind === 'action' && name !== '' && isNamed(name, who)) || is.toLowerCase().includes(who),
  );
  if (what === '') return named;
  const narrowed = named.filter(({ task: { what: is } }) => is.toLowerCase().includes(what));
  return narrowed.length > 0 ? narrowed : named;
}

/** "Jansen" names Piet Jansen, "de heer Jansen" too. */
function isNamed(name: string, words: string): boolean {
  const parts = new Set(name.toLowerCase().split(/\s+/));
  const said = words.split(/\s+/).filter((word) => word.length > 2);
  return said.some((word) => parts.has(word));
}

function saidTask({ what, name }: Task): string {
  return name === '' ? what : `${what} (${name})`;
}

/** Somebody is to do something: guarded from now on. */
export function action(
  deciding: Deciding,
  on: Opened,
  { what, owner, by }: Extract<GatherWish, { readonly k: 'action' }>,
  key: string,
): readonly Decision[] {
  const { gathering } = on;
  const fresh = actionTask(
    deciding,
    {
      what,
      owner: owner === null || owner.name === '' ? null : owner.name,
      address: owner?.address?.toLowerCase() ?? null,
      ours: owner?.address === null,
      by,
    },
    `${key}:action`,
  );
  return [
    ...on.decisions,
    task(deciding, gathering, fresh),
    note(
      deciding,
      sentence('gatherings.guards', {
        what,
        title: gathering.title,
        by: saidMoment(deciding, fresh.by),
      }),
    ),
  ];
}
