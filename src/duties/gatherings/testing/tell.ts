import type { Decision } from '../../../core/decision.ts';
import { tellDiary, type DiaryTold } from '../../../core/diary/testing/tell.ts';
import type { GatheringChange } from '../../../core/gatherings/change.ts';
import type { Profile } from '../../../core/situation.ts';
import type { Words } from '../../../core/text/words.ts';

/** What was decided, with what changes of the record and what goes along with each letter. */
export interface GatheringTold extends DiaryTold {
  readonly noted: readonly string[];
  readonly annexes: readonly string[];
}

export function tellGathering(
  decisions: readonly Decision[],
  words: Words,
  profile: Profile,
): GatheringTold {
  return {
    ...tellDiary(decisions, words, profile),
    noted: decisions.flatMap((one) => (one.kind === 'gathering' ? [noted(one.change)] : [])),
    annexes: decisions.flatMap((one) => {
      if (one.kind !== 'act' || one.act.payload.type !== 'mail') return [];
      const { to, annexes } = one.act.payload.mail;
      const names = annexes.map(({ name }) => name);
      return names.length === 0 ? [] : [`${to[0]?.address ?? ''}: ${names.join(', ')}`];
    }),
  };
}

function noted(change: GatheringChange): string {
  switch (change.change) {
    case 'open':
      return `open ${change.gathering.title}, ${change.gathering.people.length} people`;
    case 'task': {
      const { kind, what, owes, name, by, nextAt, rung } = change.task;
      return `${kind} “${what}” ${owes} ${name === '' ? 'nobody' : name} ${rung}, by ${iso(by)}, looked at ${iso(nextAt)}`;
    }
    case 'heard': {
      const { task, rung, nextAt, unclear } = change;
      return `${task} ${unclear ? 'unclear' : (rung ?? 'as it was')}, looked at ${iso(nextAt)}`;
    }
    case 'paper':
      return `${change.task} is here: ${change.file.name}${change.file.vouched ? '' : ' (not vouched)'}`;
    case 'task-end':
      return `${change.task} ${change.outcome}`;
    case 'items':
      return `agenda: ${change.items.map(({ title }) => title).join('; ')}`;
    case 'send-at':
      return `papers go ${iso(change.sendAt)}`;
    case 'event':
      return `event ${change.event.title}, ${iso(change.event.from)}`;
    case 'minutes':
      return `minutes ${change.version.version} ${change.version.state}`;
    case 'amendment': {
      const { name, words, instead } = change.amendment;
      const as = instead === null ? '' : ` (${instead.old} → ${instead.new})`;
      return `change asked by ${name}: ${words}${as}`;
    }
    case 'amendment-end':
      return `change ${change.number} ${change.state}`;
    case 'close':
      return 'closed';
    default:
      return change satisfies never;
  }
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}
