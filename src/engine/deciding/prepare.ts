import { personAt } from '../../core/conduct/look.ts';
import type { Duty } from '../../core/duty.ts';
import { needKey, type Loaded, type Need, type Situation } from '../../core/situation.ts';
import type { Loop } from '../../core/records/loop.ts';
import type { Matter } from '../../core/records/matter.ts';
import type { Person } from '../../core/records/person.ts';
import { mattersOf } from '../../store/records/matters.ts';
import { messagesOfThread } from '../../store/records/messages.ts';
import { peopleBy, personWithAddress, readPerson } from '../../store/records/people.ts';
import { threadOf } from '../../store/records/threads.ts';
import type { Reader } from '../../store/access.ts';
import { NOBODY_ELSE, type Colleagues } from '../colleagues.ts';
import { pagesFor } from '../meetings/pages/links.ts';
import type { Owner } from '../owner.ts';
import { loadDiary, withColleagues } from '../diary/load.ts';
import { loopsOf, type FoundLoops } from '../chasing/load-loops.ts';
import { forLetters } from './loading/for-letters.ts';
import { answerOfDesk } from './loading/on-desk.ts';
import { loadOccasions, methodOf, withHousehold } from '../contacts/occasions.ts';

/** How often a duty may ask again after seeing what was loaded: thread, then loop, then people. */
const ROUNDS = 3;

/** Most needs answered in one round: a mail with ten thousand names must not load the whole book. */
const NEEDS_A_ROUND = 600;

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

/** What a duty may be told of that lies in no store: the other desks, and where people outside answer. */
interface Beyond {
  readonly colleagues: Colleagues;
  readonly pages: (
    convening: string,
    parties: readonly string[],
  ) => Readonly<Record<string, string>> | null;
}

const NOTHING_BEYOND: Beyond = { colleagues: NOBODY_ELSE, pages: () => null };

/** Loads what a duty needs to decide and freezes it. All reading happens here. */
export async function prepare(
  reader: Reader,
  duty: Duty,
  start: Situation,
  owner: Pick<Owner, 'id' | 'tools' | 'colleagues'>,
): Promise<Situation> {
  const { colleagues } = owner;
  const beyond: Beyond = { colleagues, pages: (...asked) => pagesFor(owner, ...asked) };
  let situation = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const answered = new Set(situation.loaded.answered);
    const needs = duty.needs(situation).filter((need) => !answered.has(needKey(need)));
    if (needs.length === 0) break;
    situation = await load(reader, situation, needs, beyond);
  }
  return deepFreeze(situation);
}

/** Adds to a situation what these needs ask for. */
export async function load(
  reader: Reader,
  situation: Situation,
  needs: readonly Need[],
  beyond: Beyond = NOTHING_BEYOND,
): Promise<Situation> {
  let { loaded } = situation;
  for (const need of needs.slice(0, NEEDS_A_ROUND)) {
    const found = await answer({ reader, ...beyond }, loaded, need, situation);
    loaded = { ...found, answered: [...loaded.answered, needKey(need)] };
  }
  return { ...situation, loaded };
}

async function answer(
  { reader, colleagues, pages }: Beyond & { readonly reader: Reader },
  loaded: Loaded,
  need: Need,
  situation: Situation,
): Promise<Loaded> {
  if (need.need === 'chase') return withChase(reader, loaded, need.loop, situation);
  if (need.need === 'invitations-owed') return withInvitations(reader, loaded, need, situation);
  switch (need.need) {
    case 'person':
    case 'person-with-id':
    case 'household':
    case 'people-named':
      return withPeople(loaded, await peopleFor(reader, need));
    case 'thread':
      return withThread(reader, loaded, need.messageIds);
    case 'loops-of-thread':
    case 'loops-of-address':
    case 'loops-of-person':
    case 'loop':
    case 'open-loops':
      return withFound(loaded, await loopsOf(reader, need));
    case 'recipients':
    case 'latest-from':
    case 'paper':
      return forLetters(reader, loaded, need, { situation, colleagues });
    case 'occasions':
    case 'relation':
    case 'matters-of-person':
      return ofRelations(reader, loaded, need);
    case 'letters':
    case 'waiting-letters':
    case 'questions-about':
    case 'moved-before':
    case 'convenings':
    case 'gatherings':
    case 'briefing':
    case 'reminded-in-thread':
    case 'own-absence':
    case 'written-to':
      return answerOfDesk(reader, loaded, need, situation);
    case 'diary':
    case 'event':
    case 'done-by':
    case 'calendar-changes':
    case 'holds-of-address':
    case 'hold':
    case 'travel':
    case 'blocks':
    case 'clashes':
    case 'times-answer':
    case 'deadline':
      return { ...loaded, diary: await loadDiary(reader, loaded.diary ?? null, need, situation) };
    case 'colleagues':
    case 'answer-links':
      return beyondHim(reader, loaded, need, { colleagues, pages, situation });
    default:
      return need satisfies never;
  }
}

/** What lies outside of his own records: the diaries of colleagues, the pages of the office. */
async function beyondHim(
  reader: Reader,
  loaded: Loaded,
  need: Extract<Need, { readonly need: 'colleagues' | 'answer-links' }>,
  { colleagues, pages, situation }: Beyond & { readonly situation: Situation },
): Promise<Loaded> {
  if (need.need === 'answer-links') return withPages(loaded, pages(need.convening, need.parties));
  const asked = { colleagues, need, situation };
  return { ...loaded, diary: await withColleagues(reader, loaded.diary, asked) };
}

function withPages(loaded: Loaded, found: ReturnType<Beyond['pages']>): Loaded {
  return found === null ? loaded : { ...loaded, answerPages: { ...loaded.answerPages, ...found } };
}

async function ofRelations(
  reader: Reader,
  loaded: Loaded,
  need: Extract<Need, { readonly need: 'occasions' | 'relation' | 'matters-of-person' }>,
): Promise<Loaded> {
  if (need.need === 'occasions') return withOccasions(reader, loaded, need);
  if (need.need === 'relation') return withRelation(reader, loaded, need.person);
  return withMatters(loaded, await mattersOf(reader, need.person));
}

async function withOccasions(
  reader: Reader,
  loaded: Loaded,
  need: Extract<Need, { readonly need: 'occasions' }>,
): Promise<Loaded> {
  const { occasions, people } = await loadOccasions(reader, need);
  return { ...withPeople(loaded, people), occasions };
}

async function withRelation(reader: Reader, loaded: Loaded, person: string): Promise<Loaded> {
  const methods = { ...loaded.methods, [person]: await methodOf(reader, person) };
  return { ...withPeople(loaded, await withHousehold(reader, person)), methods };
}

function withFound(loaded: Loaded, { loops, people }: FoundLoops): Loaded {
  return withLoops(withPeople(loaded, people), loops);
}

async function peopleFor(
  reader: Reader,
  need: Extract<
    Need,
    { readonly need: 'person' | 'person-with-id' | 'household' | 'people-named' }
  >,
): Promise<readonly Person[]> {
  if (need.need === 'household') return peopleBy(reader, 'household', need.name);
  if (need.need === 'people-named') return peopleBy(reader, 'surname', need.surname);
  const person =
    need.need === 'person'
      ? await personWithAddress(reader, need.address)
      : await readPerson(reader, need.person);
  return person === null ? [] : [person];
}

function withPeople(loaded: Loaded, found: readonly Person[]): Loaded {
  const known = new Set(loaded.people.map((person) => person.id));
  return {
    ...loaded,
    people: [...loaded.people, ...found.filter((person) => !known.has(person.id))],
  };
}

async function withChase(
  reader: Reader,
  loaded: Loaded,
  loop: string,
  situation: Situation,
): Promise<Loaded> {
  // With it come the tables of days off, which most mail does not need.
  const { loadChase } = await import('../chasing/load-chase.ts');
  const found = await loadChase(reader, loop, situation);
  if (found === null) return loaded;
  const { chase, people } = found;
  const lead = chase.loops[0];
  const threadRoot = lead?.loop.thread ?? null;
  const loops = withLoops(
    loaded,
    chase.loops.map((one) => one.loop),
  );
  return { ...withPeople(loops, people), chase, thread: lead?.thread ?? [], threadRoot };
}

/** In one round: by then all that is left to be read are his words. */
async function withInvitations(
  reader: Reader,
  loaded: Loaded,
  { address, surname }: Extract<Need, { readonly need: 'invitations-owed' }>,
  situation: Situation,
): Promise<Loaded> {
  const known = await load(reader, { ...situation, loaded }, [
    { need: 'person', address },
    ...(surname === null ? [] : [{ need: 'people-named', surname } as const]),
  ]);
  const { people } = known.loaded;
  const he = personAt(people, address);
  const his = people.filter((one) => one === he || (surname !== null && one.surname === surname));
  const every = [address, ...his.flatMap((one) => one.addresses)];
  const addresses = new Set(every.map((one) => one.toLowerCase()));
  const open = await load(
    reader,
    known,
    [...addresses].map((one) => ({ need: 'loops-of-address', address: one })),
  );
  const uids = open.loaded.loops
    .filter(
      ({ state, kind, address: to }) =>
        state === 'open' && kind === 'invitation' && addresses.has(to.toLowerCase()),
    )
    .flatMap(({ about }) => about ?? []);
  return (
    await load(
      reader,
      open,
      uids.map((uid) => ({ need: 'event', uid })),
    )
  ).loaded;
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

/** A duty that would change what it was given would decide differently the second time. */
function deepFreeze<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const field of Object.values(value)) deepFreeze(field);
  return value;
}
