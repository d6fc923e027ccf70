import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import type { Gathering, NewGathering } from '../../../core/gatherings/gathering.ts';
import type { NewTask, Task } from '../../../core/gatherings/task.ts';
import { sendTerm } from '../../../core/gatherings/terms.ts';
import { derivedId } from '../../../core/ids.ts';
import type { EventRef } from '../../../core/orders/order.ts';
import { sentence } from '../../../core/text/words.ts';
import {
  changed,
  eventFacts,
  gatherings,
  isCalledOff,
  termsOf,
  type EventFacts,
} from '../deciding.ts';
import { saidMoment, saidWhen } from '../letters/saying.ts';

/** A meeting that is looked after, how its event stands, and what puts it on record where it was not. */
export interface Opened {
  readonly gathering: Gathering;
  readonly event: EventFacts;
  readonly decisions: readonly Decision[];
}

/** The meeting an order is about; a note where it is in the diary no more. */
export function opened(deciding: Deciding, ref: EventRef): Opened | Decision {
  const event = eventFacts(deciding, ref);
  const known = gatherings(deciding).find(
    ({ uid, recurrenceId }) => uid === ref.uid && recurrenceId === ref.recurrenceId,
  );
  const sees = deciding.situation.order?.everything === true;
  const hidden = !sees && (event?.confidential === true || known?.confidential === true);
  if (event === null || isCalledOff(event.part) || hidden)
    return note(deciding, sentence('gatherings.no-event', { title: ref.summary }));
  if (known !== undefined) return { gathering: refreshed(known, event), event, decisions: [] };
  const fresh = freshOf(deciding, ref, event);
  const { arrival } = deciding.situation;
  return {
    gathering: {
      ...fresh,
      state: 'open',
      tasks: [],
      minutes: [],
      amendments: [],
      letters: [],
      openedBy: arrival.id,
    },
    event,
    decisions: [
      changed(
        deciding,
        { change: 'open', gathering: fresh },
        sentence('gatherings.opened', { title: event.title, when: saidWhen(deciding, event) }),
      ),
    ],
  };
}

/** Who comes, and when, as the diary has it now. */
export function refreshed(gathering: Gathering, event: EventFacts): Gathering {
  const { title, from, until, place, people, confidential } = event;
  return { ...gathering, title, from, until, place, people, confidential };
}

function freshOf(
  { situation }: Deciding,
  { uid, recurrenceId }: EventRef,
  event: EventFacts,
): NewGathering {
  const { owner, zone } = situation.profile;
  const { title, from, until, place, people, confidential, standing } = event;
  return {
    id: derivedId('gathering', `${owner}:${uid}:${recurrenceId ?? ''}`),
    uid,
    recurrenceId,
    title,
    from,
    until,
    zone,
    place,
    people,
    confidential,
    matter: standing.stored.card?.matter ?? null,
    items: [],
    sendAt: null,
  };
}

/** An id that a task has however often it is decided. */
export function taskId({ situation }: Deciding, key: string): string {
  return derivedId('loop', `${situation.arrival.id}:gatherings:${key}`);
}

/** Puts a task on record. */
export function task(
  deciding: Deciding,
  { id, title }: Pick<Gathering, 'id' | 'title'>,
  fresh: NewTask,
): Decision {
  return changed(
    deciding,
    { change: 'task', gathering: id, task: fresh },
    sentence('gatherings.guards', {
      what: fresh.what,
      title,
      by: saidMoment(deciding, fresh.by),
    }),
  );
}

/** A task as it will stand. */
export function asTask(deciding: Deciding, fresh: NewTask): Task {
  return {
    ...fresh,
    state: fresh.file === null ? 'open' : 'done',
    chases: 0,
    openedAt: deciding.situation.now,
    thread: null,
    latest: null,
    unclear: 0,
    words: null,
  };
}

/** The set of papers has its moment as soon as there is anything to send; what stands is kept. */
export function sendingOf(
  deciding: Deciding,
  gathering: Gathering,
  sendAt: number | null = null,
): { readonly sendAt: number; readonly decisions: readonly Decision[] } {
  const at = sendAt ?? gathering.sendAt ?? sendTerm(gathering.from, termsOf(deciding));
  const standing = gathering.tasks.find(({ kind, state }) => kind === 'set' && state !== 'dropped');
  const { id, title } = gathering;
  const moved =
    gathering.sendAt === at
      ? []
      : [
          changed(
            deciding,
            { change: 'send-at', gathering: id, sendAt: at },
            sentence('gatherings.sends-at', { title, when: saidMoment(deciding, at) }),
          ),
        ];
  if (standing !== undefined) return { sendAt: at, decisions: moved };
  const { language } = deciding.situation.profile;
  const fresh: NewTask = {
    id: taskId(deciding, 'set'),
    kind: 'set',
    what: language === 'nl' ? `agenda en stukken voor ${title}` : `agenda and papers for ${title}`,
    owes: 'we',
    name: '',
    address: '',
    by: at,
    nextAt: at,
    rung: 'mentioned',
    item: null,
    file: null,
  };
  return { sendAt: at, decisions: [...moved, task(deciding, gathering, fresh)] };
}
