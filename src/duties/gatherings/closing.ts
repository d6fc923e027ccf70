import type { Decision } from '../../core/decision.ts';
import type { Deciding } from '../../core/diary/acting/deciding.ts';
import { sentence } from '../../core/text/words.ts';
import { changed, gatherings } from './deciding.ts';
import { isOver } from './due/on-due.ts';

/** A meeting of which nothing is open any more is closed with what ended last. */
export function closing(deciding: Deciding, after: readonly Decision[]): readonly Decision[] {
  const ended = new Set(
    after.flatMap((one) =>
      one.kind === 'gathering' &&
      (one.change.change === 'task-end' || one.change.change === 'paper')
        ? [one.change.task]
        : [],
    ),
  );
  const fresh = new Set(
    after.flatMap((one) =>
      one.kind === 'gathering' && one.change.change === 'task' ? [one.change.gathering] : [],
    ),
  );
  const approved = new Set(
    after.flatMap((one) =>
      one.kind === 'gathering' &&
      one.change.change === 'minutes' &&
      one.change.version.state === 'approved'
        ? [one.change.gathering]
        : [],
    ),
  );
  if (ended.size === 0 && approved.size === 0) return [];
  return gatherings(deciding)
    .filter(({ id, state }) => state === 'open' && !fresh.has(id))
    .filter((gathering) => {
      const touched = gathering.tasks.some(({ id }) => ended.has(id)) || approved.has(gathering.id);
      const tasks = gathering.tasks.map((one) =>
        ended.has(one.id) ? { ...one, state: 'done' as const } : one,
      );
      const minutes = approved.has(gathering.id)
        ? gathering.minutes.map((one, at) =>
            at === gathering.minutes.length - 1 ? { ...one, state: 'approved' as const } : one,
          )
        : gathering.minutes;
      return touched && isOver({ ...gathering, tasks, minutes }, deciding.situation.now);
    })
    .map(({ id, title }) =>
      changed(
        deciding,
        { change: 'close', gathering: id },
        sentence('gatherings.closed', { title }),
      ),
    );
}
