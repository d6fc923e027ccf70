import type { Decision } from '../../../core/decision.ts';
import { blockName, type WantedBlock } from '../../../core/diary/blocks/block.ts';
import {
  parentName,
  reconcile,
  type BlockChanges,
  type MovedBlock,
} from '../../../core/diary/blocks/reconcile.ts';
import type {
  DiaryObject,
  LoadedBlock,
  LoadedBlocks,
  LoadedDiary,
} from '../../../core/diary/desk-diary.ts';
import type { BlockParent } from '../../../core/diary/event-card.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { derivedWord } from '../../../core/ids.ts';
import { sentence } from '../../../core/text/words.ts';
import { homeCalendar, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { blockAct } from '../../../core/diary/acting/block-act.ts';
import { changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { objectIn } from '../../../core/diary/acting/acting.ts';
import { eventTimes, localOf, saidSpan } from '../../../core/diary/acting/times.ts';

/** More blocks than these at once are a flood; the others are made at the next change. */
const MOST_AT_ONCE = 150;

/** Whether what changed is a block, and so nobody's appointment. */
export function isBlock({ objects }: LoadedDiary, uid: string): boolean {
  return objects.some((object) => object.uid === uid && (object.card?.parent ?? null) !== null);
}

/** Blocks that will be moved or taken out, by UID: their texts are needed for it. */
export function blocksToChange({ blocks }: LoadedDiary): readonly string[] {
  if (blocks === undefined) return [];
  const { move, remove } = changesOf(blocks);
  return [...move.map(({ uid }) => uid), ...remove];
}

/** What brings the blocks in the diary to what they should be, without what is under way already. */
function changesOf({ existing, wanted, parents, pending }: LoadedBlocks): BlockChanges {
  const begins = new Map(
    parents.map(({ uid, recurrenceId, from }) => [parentName(uid, recurrenceId), from]),
  );
  const stands = new Set(existing.flatMap(({ uid, span }) => (span === null ? [] : [uid])));
  const { add, move, remove } = reconcile(existing, wanted, begins);
  const isUnderWay = (uid: string, parent: BlockParent | null): boolean =>
    pending.some((one) => one.uid === uid && JSON.stringify(one.parent) === JSON.stringify(parent));
  return {
    add: add.filter((block) => !pending.some((one) => isAdded(one.parent, block))),
    move: move.filter((block) => {
      const before = existing.find(({ uid }) => uid === block.uid);
      return before === undefined || !isUnderWay(block.uid, movedParent(before, block));
    }),
    // One that a hand took away is out already.
    remove: remove.filter((uid) => stands.has(uid) && !isUnderWay(uid, null)),
  };
}

function isAdded(parent: BlockParent | null, block: WantedBlock): boolean {
  return parent !== null && JSON.stringify(parent) === JSON.stringify(parentOf(block));
}

function parentOf(block: WantedBlock): BlockParent {
  const { parent, recurrenceId, role, span, parentFrom } = block;
  return {
    uid: parent,
    recurrenceId,
    role,
    planned: { from: span.from, until: span.until },
    parentFrom,
  };
}

function movedParent(
  before: { readonly parent: string; readonly recurrenceId: string | null },
  { role, planned, parentFrom }: MovedBlock,
): BlockParent {
  const { from, until } = planned;
  return {
    uid: before.parent,
    recurrenceId: before.recurrenceId,
    role,
    // Asked for by somebody, it was planned by nobody, wherever it goes.
    planned: from === until ? null : { from, until },
    parentFrom,
  };
}

/** Something changed in a calendar: the blocks beside it come, move and go along. */
export function blocksOnChange(deciding: Deciding): readonly Decision[] {
  const { blocks } = deciding.diary;
  if (blocks === undefined) return [];
  const changes = changesOf(blocks);
  const wanted = new Map(blocks.wanted.map((block) => [blockName(block), block]));
  return [
    ...changes.remove.flatMap((uid) => removed(deciding, uid)),
    ...changes.move.flatMap((block) => moved(deciding, block, blocks, wanted)),
    ...changes.add.slice(0, MOST_AT_ONCE).flatMap((block) => {
      const made = wanted.get(blockName(block));
      return made === undefined ? [] : added(deciding, made);
    }),
  ];
}

/** The same block has the same name whenever it is thought of: it can never stand there twice. */
function uidOf({ situation }: Deciding, block: WantedBlock): string {
  return `${derivedWord(`${situation.profile.owner}:block:${blockName(block)}`, 30)}@secretaris`;
}

function added(deciding: Deciding, block: LoadedBlock): readonly Decision[] {
  const calendar = homeCalendar(deciding.diary);
  if (calendar === null) return [];
  const uid = uidOf(deciding, block);
  return [
    blockAct(deciding, calendar, {
      ...{ uid, key: `block:${uid}`, span: block.span, title: block.summary, reason: null },
      description: block.description,
      parent: parentOf(block),
      isPrivate: block.private,
      preconditions: [begins(block)],
    }),
  ];
}

function begins({ parent, recurrenceId, parentFrom }: WantedBlock) {
  return { kind: 'event-begins', uid: parent, recurrenceId, from: parentFrom } as const;
}

function standing({ diary }: Deciding, uid: string): DiaryObject | null {
  return diary.objects.find((one) => one.uid === uid && !one.gone) ?? null;
}

function moved(
  deciding: Deciding,
  change: MovedBlock,
  { existing }: LoadedBlocks,
  wanted: ReadonlyMap<string, LoadedBlock>,
): readonly Decision[] {
  const stored = standing(deciding, change.uid);
  const object = stored === null ? null : objectIn(stored.text);
  const before = existing.find(({ uid }) => uid === change.uid);
  if (stored === null || object === null || before === undefined) return [];
  const { now, profile } = deciding.situation;
  const { span, uid, parentFrom } = change;
  const said = change.wanted === null ? undefined : wanted.get(blockName(change.wanted));
  const title = said?.summary ?? object.main?.summary ?? '';
  const fields = {
    ...eventTimes(localOf(span, profile.zone)),
    ...(said === undefined ? {} : { summary: said.summary, description: said.description }),
  };
  const text = changeObject(object, [{ kind: 'edit', instance: null, fields }], { stamp: now });
  const parent = movedParent(before, change);
  return [
    changeEvent(deciding, stored, text, {
      kind: 'diary.keep',
      key: `block:${uid}`,
      reason: sentence('diary.block-moves', { title, when: saidSpan(deciding, span) }),
      card: { ...PLAIN_CARD, ...stored.card, parent },
      preconditions: [
        {
          kind: 'event-begins',
          uid: before.parent,
          recurrenceId: before.recurrenceId,
          from: parentFrom,
        },
      ],
    }),
  ];
}

function removed(deciding: Deciding, uid: string): readonly Decision[] {
  const stored = standing(deciding, uid);
  if (stored === null) return [];
  const title = objectIn(stored.text)?.main?.summary ?? '';
  return [
    changeEvent(deciding, stored, null, {
      kind: 'diary.keep',
      key: `block:${uid}`,
      reason: sentence('diary.block-goes', { title }),
    }),
  ];
}
