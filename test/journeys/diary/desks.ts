import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import type { DiarySettings } from '../../../src/core/diary/settings.ts';
import { DEFAULT_DIARY } from '../../../src/core/diary/settings.ts';
import { say } from '../../../src/core/text/words.ts';
import {
  addCalendar,
  allWords,
  approve,
  calendarShelf,
  changeDiary,
  tell,
  type Told,
} from '../../../src/engine/index.ts';
import { readActs, type StoredAct } from '../../../src/store/records/acts.ts';
import { occurrencesWithin } from '../../../src/store/records/diary/calendar-objects.ts';
import { standingHolds } from '../../../src/store/records/diary/holds.ts';
import { phoneText, type PhoneEvent } from '../../world/diary.ts';
import {
  NINE,
  openTestOffice,
  ownerId,
  principal,
  type TestOffice,
  type TestOfficeOptions,
} from '../../world/office.ts';

/** One office with several principals, each with a calendar of his own. */
export async function openDesks(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const principals = options.principals ?? [
    { id: 'berg', name: 'mr. Van den Berg' },
    { id: 'smit', name: 'dr. Smit' },
    { id: 'kuiper', name: 'mr. Kuiper' },
  ];
  const world = await openTestOffice({
    duties: [correspondence, diary, meetings],
    grades: { correspondence: 'checked', diary: 'checked' },
    seed: 'desks',
    ...options,
    principals,
  });
  for (const { id } of principals) await addCalendar(world.owner(id), 'werk', { title: 'Werk' });
  return world;
}

/** What a principal lets the desks of his colleagues do. */
export async function lets(
  world: TestOffice,
  id: string,
  colleagues: DiarySettings['colleagues'],
  more: Partial<DiarySettings> = {},
): Promise<void> {
  await changeDiary(world.owner(id), { ...DEFAULT_DIARY, colleagues, ...more }, `user-${id}`);
}

/** An order in plain words of one of them, that is understood. */
export async function orders(
  world: TestOffice,
  id: string,
  text: string,
  language: 'nl' | 'en' = 'nl',
): Promise<Extract<Told, { readonly understood: true }>> {
  const told = await tell(world.owner(id), principal(id), { text, language });
  if (!told.understood) throw new Error(`not understood: ${told.question}`);
  await world.settle(id);
  return told;
}

/** He consents to everything that waits with him. Tells the kinds. */
export async function agrees(
  world: TestOffice,
  id: string,
  but: (act: StoredAct) => boolean = () => false,
): Promise<readonly string[]> {
  const waiting = (await actsOf(world, id)).filter((act) => act.state === 'approve' && !but(act));
  for (const act of waiting) await approve(world.owner(id), act.id, principal(id));
  await world.settle(id);
  return waiting.map(({ act }) => act.kind).toSorted();
}

/** Everything one of them did or may do, oldest first. */
export async function actsOf(world: TestOffice, id: string): Promise<readonly StoredAct[]> {
  const acts = await readActs(world.owner(id).store.read, '', 1_000);
  return acts.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** What stands in his diary over the coming weeks: `start end title (status)`. */
export async function diaryOf(world: TestOffice, id: string): Promise<readonly string[]> {
  const { read } = world.owner(id).store;
  const span = { from: NINE - 86_400_000, until: NINE + 60 * 86_400_000 };
  return (await occurrencesWithin(read, span))
    .filter(({ occurrence }) => occurrence.status !== 'CANCELLED')
    .map(({ occurrence }) => {
      const { start, end, summary, status } = occurrence;
      const said = status === null || status === 'CONFIRMED' ? '' : ` (${status})`;
      return `${start.slice(0, 16)} ${end.slice(11, 16)} ${summary ?? ''}${said}`;
    });
}

/** Time that is held in his diary. */
export async function heldBy(world: TestOffice, id: string): Promise<readonly string[]> {
  return (await standingHolds(world.owner(id).store.read)).map(
    ({ name, what }) => `${name}: ${what}`,
  );
}

/** Why everything was decided that was decided for him, in a language. */
export async function saidTo(
  world: TestOffice,
  id: string,
  language: 'nl' | 'en' = 'nl',
): Promise<readonly string[]> {
  const rows = await world.owner(id).store.read.all('SELECT decision FROM decision ORDER BY rowid');
  return rows.map((row) => {
    const { reason } = JSON.parse(String(row['decision']));
    return say(allWords(world.owner(id)), reason, language);
  });
}

/** He writes on his telephone. */
export async function writes(world: TestOffice, id: string, event: PhoneEvent): Promise<void> {
  const shelf = calendarShelf(world.owner(id), `user-${id}`);
  const put = await shelf.put('werk', `${event.uid}.ics`, phoneText(event), {
    ifMatch: null,
    ifNone: false,
  });
  if (put.result !== 'created' && put.result !== 'changed') throw new Error(put.result);
  await world.office.settle(ownerId(id));
}

/** How everything he did or may do stands, by kind. */
export async function statesOf(world: TestOffice, id: string): Promise<readonly string[]> {
  return (await actsOf(world, id)).map(({ act, state }) => `${act.kind} ${state}`);
}
