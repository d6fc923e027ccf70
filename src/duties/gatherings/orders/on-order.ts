import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { guarded } from '../../../core/diary/acting/guarded.ts';
import type { GatherWish } from '../../../core/gatherings/wish.ts';
import type { GatherOrder } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import { instantOf } from '../../../core/diary/acting/times.ts';
import { ask, changed } from '../deciding.ts';
import { agenda, paper } from './agenda.ts';
import { arrange } from './arrange.ts';
import { action, heard } from './heard.ts';
import { amend, approve, makeMinutes, round } from './minutes.ts';
import { opened, sendingOf, type Opened } from './opened.ts';
import { missingPapers, sendSet, tellMissing } from './send.ts';
import { show } from './show.ts';
import { openTasks } from '../../../core/gatherings/gathering.ts';
import { saidMoment } from '../letters/saying.ts';

/** Orders about a meeting that is prepared or followed up. */
export function onOrder(deciding: Deciding): readonly Decision[] {
  const orders = deciding.situation.order?.orders ?? [];
  return orders.flatMap((order, place) =>
    order.kind === 'gather' ? guarded(deciding, () => one(deciding, order, `gather-${place}`)) : [],
  );
}

function one(deciding: Deciding, { event, wish }: GatherOrder, key: string): readonly Decision[] {
  if (event === null) return wish.k === 'heard' ? heard(deciding, null, wish) : [];
  const on = opened(deciding, event);
  if (!('gathering' in on)) return [on];
  return wished(deciding, on, wish, key);
}

function wished(
  deciding: Deciding,
  on: Opened,
  wish: GatherWish,
  key: string,
): readonly Decision[] {
  switch (wish.k) {
    case 'arrange':
      return arrange(deciding, on, wish, key);
    case 'agenda':
      return agenda(deciding, on, wish, key);
    case 'paper':
      return paper(deciding, on, wish, key);
    case 'send':
      return send(deciding, on, wish.without, key);
    case 'wait':
      return wait(deciding, on, wish.until);
    case 'minutes':
      return makeMinutes(deciding, on, wish, key);
    case 'round':
      return round(deciding, on, wish, key);
    case 'amend':
      return amend(deciding, on, wish);
    case 'approve':
      return approve(deciding, on, key);
    case 'action':
      return action(deciding, on, wish, key);
    case 'heard':
      return heard(deciding, on, wish);
    case 'show':
      return show(deciding, on);
    default:
      return wish satisfies never;
  }
}

/** The papers go now. Where something is missing it is said first, unless they go without. */
function send(deciding: Deciding, on: Opened, without: boolean, key: string): readonly Decision[] {
  const { gathering } = on;
  const { title, items, tasks } = gathering;
  if (items.length === 0 && !tasks.some(({ kind }) => kind === 'paper'))
    return [note(deciding, sentence('gatherings.nothing-to-send', { title }))];
  if (!without && missingPapers(gathering).length > 0)
    return [...on.decisions, tellMissing(deciding, gathering)];
  return [
    ...on.decisions,
    ...sendingOf(deciding, gathering).decisions,
    ...sendSet(deciding, gathering, { key }),
  ];
}

/** The papers go later: never after the meeting has begun. */
function wait(deciding: Deciding, on: Opened, until: string): readonly Decision[] {
  const { gathering } = on;
  const { zone } = deciding.situation.profile;
  const at = instantOf(until.includes('T') ? until : `${until}T${MORNING}`, zone);
  const { title } = gathering;
  if (at <= deciding.situation.now || at >= gathering.from)
    return [
      ask(
        deciding,
        sentence('gatherings.cannot-wait', { title, until: saidMoment(deciding, at) }),
        ['send-without', 'postpone'],
      ),
    ];
  const { decisions } = sendingOf(deciding, gathering, at);
  return [
    ...on.decisions,
    ...decisions,
    ...openTasks(gathering, 'set').map((task) =>
      changed(
        deciding,
        {
          change: 'heard',
          gathering: gathering.id,
          task: task.id,
          rung: null,
          nextAt: at,
          by: at,
          words: null,
          unclear: false,
        },
        sentence('gatherings.sends-at', { title, when: saidMoment(deciding, at) }),
      ),
    ),
    note(deciding, sentence('gatherings.sends-at', { title, when: saidMoment(deciding, at) })),
  ];
}

const MORNING = '09:00';
