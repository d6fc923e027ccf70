import type { FileInput, WishInput } from '../../../contract/gatherings/gather.ts';
import { OPERATIONS } from '../../../contract/index.ts';
import type { GatheringShape, GatheringTaskShape } from '../../../contract/shapes/gathering.ts';
import { Trouble } from '../../../core/errors.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { numbered, numberedPapers } from '../../../core/gatherings/numbering.ts';
import type { Task } from '../../../core/gatherings/task.ts';
import type { GatherWish } from '../../../core/gatherings/wish.ts';
import type { Who } from '../../../core/orders/order.ts';
import type { Language } from '../../../core/text/words.ts';
import {
  gather,
  gatheringNamed,
  gatheringsOf,
  minutesTextOf,
  needsInWords,
  notesIn,
  takeMinutes,
  type GatheringView,
  type Which,
} from '../../../engine/index.ts';
import { goTo, type AtPrincipal } from '../authorise.ts';
import { bind } from '../bind.ts';
import { zoneOf } from '../looking.ts';
import { bundleOf } from '../telling-orders.ts';
import { writeLook } from '../looked-at.ts';

/** Meetings of which the actions are listed. */
const MOST_MEETINGS = 500;

/** What comes before and after meetings. */
export const GATHERING = {
  gatherings: bind(OPERATIONS.gatherings, async (desk, caller, { principal, state, limit }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await gatheringsOf(at.owner, { state, limit }, at.viewing);
    await looked(desk, at, found);
    return { zone: await zoneOf(at), gatherings: found.map(shapeOf) };
  }),

  gathering: bind(OPERATIONS.gathering, async (desk, caller, { principal, ...named }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = await gatheringNamed(at.owner, whichOf(named), at.viewing);
    await looked(desk, at, [found]);
    return { zone: await zoneOf(at), gathering: shapeOf(found) };
  }),

  gather: bind(OPERATIONS.gather, async (desk, caller, { principal, wish, ...named }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const which = whichOf(named);
    await mayChange(at, which);
    const wanted = await wishOf(at, wish, caller.language);
    const done = await gather(at.owner, at.consenting, { which, wish: wanted }, caller.language);
    await desk.office.settle(at.owner.id);
    return {
      said: done.said,
      answers: done.answers,
      ...(await bundleOf(caller, at, done.arrival)),
    };
  }),

  'take-minutes': bind(
    OPERATIONS['take-minutes'],
    async (desk, caller, { principal, notes, file, language, ...named }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const which = whichOf(named);
      await mayChange(at, which);
      const text = file === undefined ? (notes ?? '') : notesIn(file.name, bytesOf(file));
      if (text === null || text.trim() === '') throw new Trouble('notes-missing', { retry: false });
      const done = await takeMinutes(
        at.owner,
        at.consenting,
        { which, notes: text, ...(language === undefined ? {} : { in: language }) },
        caller.language,
      );
      await desk.office.settle(at.owner.id);
      const made = await minutesTextOf(at.owner, which, null, at.viewing);
      return { said: done.said, answers: done.answers, text: made.text };
    },
  ),

  'minutes-text': bind(
    OPERATIONS['minutes-text'],
    async (desk, caller, { principal, version, ...named }) => {
      const at = await goTo(desk, caller, principal, 'staff');
      const which = whichOf(named);
      await looked(desk, at, [await gatheringNamed(at.owner, which, at.viewing)]);
      return minutesTextOf(at.owner, which, version ?? null, at.viewing);
    },
  ),

  actions: bind(OPERATIONS.actions, async (desk, caller, { principal, person, all }) => {
    const at = await goTo(desk, caller, principal, 'staff');
    const found = [
      ...(await gatheringsOf(at.owner, { state: 'open', limit: MOST_MEETINGS }, at.viewing)),
      ...(await gatheringsOf(at.owner, { state: 'closed', limit: MOST_MEETINGS }, at.viewing)),
    ];
    await looked(desk, at, found);
    const wanted = person?.toLowerCase();
    const actions = found.flatMap(({ gathering }) =>
      gathering.tasks
        .filter(({ kind, state }) => kind === 'action' && (all || state === 'open'))
        .filter(
          ({ name, address }) =>
            wanted === undefined || address === wanted || name.toLowerCase().includes(wanted),
        )
        .map(({ id, what, name, address, by, state, nextAt }) => ({
          ...{ id, what, name, address, by, state, nextAt },
          meeting: gathering.id,
          title: gathering.title,
          from: gathering.from,
        })),
    );
    return { zone: await zoneOf(at), actions: actions.toSorted((one, other) => one.by - other.by) };
  }),
};

async function looked(
  desk: Parameters<typeof writeLook>[0],
  at: AtPrincipal,
  found: readonly GatheringView[],
): Promise<void> {
  await writeLook(
    desk,
    at,
    'gatherings',
    found.map(({ gathering }) => gathering.id),
  );
}

/** What only the principal may see, only he changes: to others it is not there. */
async function mayChange(at: AtPrincipal, which: Which): Promise<void> {
  if (at.viewing.everything) return;
  try {
    await gatheringNamed(at.owner, which, { ...at.viewing, everything: true });
  } catch {
    // Not prepared yet: whether the event may be seen is looked at where it is read.
    return;
  }
  await gatheringNamed(at.owner, which, at.viewing);
}

/** An id is one of ours; anything else is an event's UID. */
function whichOf({
  id,
  recurrenceId,
}: {
  readonly id: string;
  readonly recurrenceId?: string | undefined;
}): Which {
  return /^ga-[0-9a-z]{10}$/.test(id) ? { id } : { uid: id, recurrenceId: recurrenceId ?? null };
}

async function wishOf(
  { owner }: AtPrincipal,
  wish: WishInput,
  language: Language,
): Promise<GatherWish> {
  switch (wish.k) {
    case 'arrange': {
      const { words, by } = wish;
      const said = words === undefined ? [] : await needsInWords(owner, words, language);
      const needs = wish.needs.map(({ need, what, people, from, given }) => ({
        need,
        what,
        people: people ?? null,
        from: whoOf(from),
        given: given ?? null,
      }));
      return { k: 'arrange', needs: [...said, ...needs], by: by ?? null };
    }
    case 'paper': {
      const { what, item, from, by, file } = wish;
      const blob = file === undefined ? null : await owner.blobs.put(bytesOf(file));
      return {
        k: 'paper',
        what,
        item: item ?? null,
        from: whoOf(from),
        by: by ?? null,
        file:
          file === undefined || blob === null
            ? null
            : { blob, name: file.name, type: file.type, size: bytesOf(file).length },
      };
    }
    case 'round':
      return { k: 'round', until: wish.until ?? null };
    case 'action':
      return { k: 'action', what: wish.what, owner: whoOf(wish.owner), by: wish.by ?? null };
    default:
      return wish;
  }
}

function whoOf(
  person: { readonly name?: string | undefined; readonly address?: string | undefined } | undefined,
): Who | null {
  if (person === undefined) return null;
  const { name, address } = person;
  return { id: null, name: name ?? address ?? '', address: address?.toLowerCase() ?? null };
}

function bytesOf({ base64 }: FileInput): Uint8Array {
  return Uint8Array.fromBase64(base64);
}

function shapeOf({ gathering, previous }: GatheringView): GatheringShape {
  const { id, uid, recurrenceId, state, title, from, until, place, people, sendAt } = gathering;
  return {
    ...{ id, uid, recurrenceId, state, title, from, until, place, sendAt },
    people: [...people],
    agenda: numbered(gathering).items.map((item) => ({ number: item.number, title: item.title })),
    tasks: tasksOf(gathering),
    minutes: gathering.minutes.map((one) => ({
      version: one.version,
      state: one.state,
      until: one.until,
      approvedAt: one.approvedAt,
      approvedBy: one.approvedBy,
    })),
    amendments: gathering.amendments.map(
      ({ number, version, name, words, instead, state: is }) => ({
        ...{ number, version, name, words, state: is },
        ...(instead === null ? {} : { instead }),
      }),
    ),
    previous: previous === null ? [] : tasksOf(previous).filter(({ kind }) => kind === 'action'),
  };
}

function tasksOf(gathering: Gathering): GatheringTaskShape[] {
  const numbers = new Map(numberedPapers(gathering).map(({ number, paper }) => [paper.id, number]));
  return gathering.tasks.map((task) => taskShape(task, numbers.get(task.id)));
}

function taskShape(task: Task, number: string | undefined): GatheringTaskShape {
  const { id, kind, what, owes, name, address, by, state, rung, nextAt, chases, words } = task;
  return {
    ...{ id, kind, what, owes, name, address, by, state, rung, nextAt, chases, words },
    ...(number === undefined ? {} : { number }),
    ...(task.file === null ? {} : { file: task.file.name }),
  };
}
