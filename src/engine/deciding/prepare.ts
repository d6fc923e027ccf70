import type { Duty } from '../../core/duty.ts';
import {
  needKey,
  type Loaded,
  type Need,
  type Situation,
  type WaitingLetter,
} from '../../core/situation.ts';
import type { Loop } from '../../core/records/loop.ts';
import type { Matter } from '../../core/records/matter.ts';
import type { Person } from '../../core/records/person.ts';
import { waitingActsBy } from '../../store/records/acts.ts';
import { openLoopsBy, readLoop } from '../../store/records/loops.ts';
import { mattersOf } from '../../store/records/matters.ts';
import {
  openGatherings,
  previousGathering,
  readGathering,
} from '../../store/records/gatherings/read.ts';
import { openConvenings } from '../../store/records/meetings/convenings.ts';
import { latestFrom, messagesOfThread } from '../../store/records/messages.ts';
import { readReading } from '../../store/records/readings.ts';
import { peopleBy, personWithAddress, writtenTo } from '../../store/records/people.ts';
import { threadOf } from '../../store/records/threads.ts';
import type { Reader } from '../../store/access.ts';
import { NOBODY_ELSE, type Colleagues } from '../colleagues.ts';
import { loadDiary, withColleagues } from '../diary/load.ts';
import { mandatesOf } from './mandate.ts';

/** How often a duty may ask again after seeing what was loaded: thread, then loop, then people. */
const ROUNDS = 3;

/** Most needs answered in one round: a mail with ten thousand names must not load the whole book. */
const NEEDS_A_ROUND = 200;

/** A situation in which nothing was loaded yet. */
export const NOTHING_LOADED: Loaded = {
  people: [],
  thread: [],
  threadRoot: null,
  loops: [],
  matters: [],
  writtenTo: [],
  answered: [],
};

/** Loads what a duty needs to decide and freezes it. All reading happens here. */
export async function prepare(
  reader: Reader,
  duty: Duty,
  start: Situation,
  colleagues: Colleagues,
): Promise<Situation> {
  let situation = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const answered = new Set(situation.loaded.answered);
    const needs = duty.needs(situation).filter((need) => !answered.has(needKey(need)));
    if (needs.length === 0) break;
    situation = await load(reader, situation, needs, colleagues);
  }
  return deepFreeze(situation);
}

/** Adds to a situation what these needs ask for. */
export async function load(
  reader: Reader,
  situation: Situation,
  needs: readonly Need[],
  colleagues: Colleagues = NOBODY_ELSE,
): Promise<Situation> {
  let { loaded } = situation;
  for (const need of needs.slice(0, NEEDS_A_ROUND)) {
    const found = await answer({ reader, colleagues }, loaded, need, situation);
    loaded = { ...found, answered: [...loaded.answered, needKey(need)] };
  }
  return { ...situation, loaded };
}

async function answer(
  { reader, colleagues }: { readonly reader: Reader; readonly colleagues: Colleagues },
  loaded: Loaded,
  need: Need,
  situation: Situation,
): Promise<Loaded> {
  switch (need.need) {
    case 'person':
      return withPeople(
        loaded,
        [await personWithAddress(reader, need.address)].filter((one) => one !== null),
      );
    case 'household':
      return withPeople(loaded, await peopleBy(reader, 'household', need.name));
    case 'people-named':
      return withPeople(loaded, await peopleBy(reader, 'surname', need.surname));
    case 'thread':
      return withThread(reader, loaded, need.messageIds);
    case 'loops-of-thread':
      return withLoops(loaded, await openLoopsBy(reader, 'thread', need.thread));
    case 'loops-of-address':
      return withLoops(loaded, await openLoopsBy(reader, 'address', need.address.toLowerCase()));
    case 'loop':
      return withLoops(
        loaded,
        [await readLoop(reader, need.loop)].filter((loop) => loop !== null),
      );
    case 'matters-of-person':
      return withMatters(loaded, await mattersOf(reader, need.person));
    case 'written-to':
      return withWrittenTo(reader, loaded, need.address.toLowerCase());
    case 'latest-from':
      return withLatest(reader, loaded, need.address.toLowerCase());
    case 'letters':
      return { ...loaded, letters: await mandatesOf(reader) };
    case 'waiting-letters':
      return withWaiting(loaded, await lettersWaiting(reader, need.address.toLowerCase()));
    case 'convenings':
      return { ...loaded, convenings: await openConvenings(reader) };
    case 'gatherings':
      return withGatherings(reader, loaded, need);
    case 'diary':
    case 'event':
    case 'calendar-changes':
    case 'holds-of-address':
    case 'hold':
    case 'travel':
    case 'blocks':
    case 'clashes':
    case 'times-answer':
      return { ...loaded, diary: await loadDiary(reader, loaded.diary ?? null, need, situation) };
    case 'colleagues':
      return withDesks(reader, colleagues, loaded, need);
    default:
      return need satisfies never;
  }
}

async function withGatherings(
  reader: Reader,
  loaded: Loaded,
  { of, before }: Extract<Need, { readonly need: 'gatherings' }>,
): Promise<Loaded> {
  const open = loaded.gatherings ?? (await openGatherings(reader));
  const last =
    before === undefined
      ? null
      : await previousGathering(reader, { ...before, before: before.from });
  const named = [
    ...(await Promise.all(of.map((event) => readGathering(reader, event)))),
    last,
  ].filter((one) => one !== null);
  const known = new Set(open.map(({ id }) => id));
  return { ...loaded, gatherings: [...open, ...named.filter(({ id }) => !known.has(id))] };
}

async function lettersWaiting(reader: Reader, address: string): Promise<readonly WaitingLetter[]> {
  const acts = await waitingActsBy(reader, 'address', address);
  return acts
    .filter(({ act }) => act.payload.type === 'mail')
    .map(({ id, act, thread }) => ({ act: id, kind: act.kind, address, thread }));
}

function withWaiting(loaded: Loaded, found: readonly WaitingLetter[]): Loaded {
  return { ...loaded, waiting: [...(loaded.waiting ?? []), ...found] };
}

async function withDesks(
  reader: Reader,
  colleagues: Colleagues,
  loaded: Loaded,
  need: Extract<Need, { readonly need: 'colleagues' }>,
): Promise<Loaded> {
  const { addresses, ignoring, from, until } = need;
  const found = await colleagues.among({ addresses, span: { from, until }, ignoring });
  return { ...loaded, diary: await withColleagues(reader, loaded.diary ?? null, found) };
}

async function withWrittenTo(reader: Reader, loaded: Loaded, address: string): Promise<Loaded> {
  const known = await writtenTo(reader, address);
  return known ? { ...loaded, writtenTo: [...loaded.writtenTo, address] } : loaded;
}

function withPeople(loaded: Loaded, found: readonly Person[]): Loaded {
  const known = new Set(loaded.people.map((person) => person.id));
  return {
    ...loaded,
    people: [...loaded.people, ...found.filter((person) => !known.has(person.id))],
  };
}

function withMatters(loaded: Loaded, found: readonly Matter[]): Loaded {
  const known = new Set(loaded.matters.map((matter) => matter.id));
  const fresh = found.filter((matter) => !known.has(matter.id));
  return { ...loaded, matters: [...loaded.matters, ...fresh] };
}

function withLoops(loaded: Loaded, found: readonly Loop[]): Loaded {
  const known = new Set(loaded.loops.map((loop) => loop.id));
  return { ...loaded, loops: [...loaded.loops, ...found.filter((loop) => !known.has(loop.id))] };
}

async function withThread(
  reader: Reader,
  loaded: Loaded,
  messageIds: readonly string[],
): Promise<Loaded> {
  for (const id of messageIds) {
    const root = await threadOf(reader, id);
    if (root !== null)
      return { ...loaded, threadRoot: root, thread: await messagesOfThread(reader, root) };
  }
  return loaded;
}

async function withLatest(reader: Reader, loaded: Loaded, address: string): Promise<Loaded> {
  const latest = loaded.latest ?? [];
  const found = await latestFrom(reader, address);
  const reading = found === null ? null : await readReading(reader, found.arrival);
  if (found === null || reading?.kind !== 'message') return { ...loaded, latest };
  const { thread, at, answered } = found;
  return { ...loaded, latest: [...latest, { address, thread, at, answered, message: reading }] };
}

/** A duty that would change what it was given would decide differently the second time. */
function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const field of Object.values(value)) deepFreeze(field);
  return value;
}
