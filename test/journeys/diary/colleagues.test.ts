import { expect, test } from 'vitest';
import { verifyLedgerOf } from '../../../src/engine/index.ts';
import { letter } from '../../world/letter.ts';
import {
  actsOf,
  agrees,
  diaryOf,
  heldBy,
  lets,
  openDesks,
  orders,
  saidTo,
  statesOf,
  writes,
} from './desks.ts';

const PLAN = 'plan overleg met dr. Smit donderdag 3 december om 14 uur';
const AT = '2026-12-03T14:00 15:00 Overleg met dr. Smit';
const TENNIS = {
  uid: 'tennis',
  from: '20261203T140000',
  until: '20261203T150000',
  title: 'Tennis met de burgemeester',
} as const;

test('a meeting of two principals is reserved in both diaries, agreed to, and then stands in both', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', PLAN);
  expect(await agrees(world, 'berg')).toEqual(['invitation.send', 'meeting.hold']);
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([
    [`${AT} (TENTATIVE)`],
    [`${AT} (TENTATIVE)`],
  ]);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([
    ['dr. Smit: Overleg met dr. Smit'],
    ['mr. Van den Berg: Overleg met dr. Smit'],
  ]);
  expect((await saidTo(world, 'smit')).join('\n')).toContain(
    'mr. Van den Berg (dit kantoor) vraagt uw tijd voor „Overleg met dr. Smit”, donderdag 3 december 2026, 14.00–15.00 uur. U bent dan vrij; de tijd wordt vastgehouden tot u beslist.',
  );

  expect(await agrees(world, 'smit')).toEqual(['invitation.accept']);
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[AT], [AT]]);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([[], []]);
  expect((await saidTo(world, 'berg')).join('\n')).toContain(
    'Er is een ja van dr. Smit: „Overleg met dr. Smit” staat, donderdag 3 december 2026, 14.00–15.00 uur.',
  );
  // Nothing of it was mail, and nobody but the two heard of it.
  expect(world.mail.sent()).toEqual([]);
  expect([await saidTo(world, 'kuiper'), await diaryOf(world, 'kuiper')]).toEqual([[], []]);
  expect(world.troubles).toEqual([]);
});

test('every crossing is in both ledgers, and in neither by its content', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  await agrees(world, 'smit');
  const ledger = async (id: string) =>
    (await world.owner(id).store.read.all('SELECT kind, marks FROM ledger ORDER BY seq')).map(
      (row) => `${String(row['kind'])} ${String(row['marks'])}`,
    );
  const [berg, smit] = [await ledger('berg'), await ledger('smit')];
  const out = (lines: readonly string[]) =>
    lines.filter((one) => one.startsWith('act-done') && one.includes('"desk"')).length;
  const came = (lines: readonly string[]) =>
    lines.filter((one) => one.startsWith('arrival') && one.includes('"desk"')).length;
  // Asked, answered, confirmed.
  expect([out(berg), came(smit), out(smit), came(berg)]).toEqual([2, 2, 1, 1]);
  expect([...berg, ...smit].filter((line) => /overleg|smit|berg/i.test(line))).toEqual([]);
  for (const id of ['berg', 'smit']) {
    const report = await verifyLedgerOf(world.office, world.owner(id).id);
    expect(report?.holds).toBe(true);
  }
});

test('nothing is known of a colleague who does not share: that is said, and his desk is asked first', async () => {
  await using world = await openDesks();
  await writes(world, 'smit', TENNIS);
  const found = await orders(world, 'berg', 'wanneer kan ik volgende week een uur met dr. Smit?');
  expect(found.answers.join()).toMatch(/^Dan kunt u; of het dr\. Smit schikt, is nog niet bekend/);
  const told = await orders(world, 'berg', PLAN);
  const acts = (await actsOf(world, 'berg')).filter(({ arrival }) => arrival === told.arrival);
  const kept = acts.find(({ act }) => act.kind === 'meeting.hold');
  expect(kept?.act.remarks).toMatchObject([
    { said: { key: 'diary.colleague-unknown', values: { who: 'dr. Smit' } } },
  ]);
  await agrees(world, 'berg');
  // His desk sees that he is taken; the refusal is his to give.
  expect(await heldBy(world, 'smit')).toEqual([]);
  expect(await agrees(world, 'smit')).toEqual(['invitation.decline']);
  expect(await diaryOf(world, 'berg')).toEqual([]);
  expect(await heldBy(world, 'berg')).toEqual([]);
  expect((await saidTo(world, 'berg')).join('\n')).toContain('Er kwam een nee van dr. Smit');
  // By what he is taken is told to nobody.
  expect(JSON.stringify([await saidTo(world, 'berg'), await actsOf(world, 'berg')])).not.toMatch(
    /tennis|burgemeester/i,
  );
});

test('where he shares when he is taken, a time is looked for that suits both, and no more is seen', async () => {
  await using world = await openDesks();
  await lets(world, 'smit', 'free-busy');
  await writes(world, 'smit', { ...TENNIS, from: '20261203T090000', until: '20261203T150000' });
  const told = await orders(world, 'berg', 'plan overleg met dr. Smit op 3 december');
  await agrees(world, 'berg');
  const [kept = ''] = await diaryOf(world, 'berg');
  expect(kept.slice(0, 13) >= '2026-12-03T15').toBe(true);
  await agrees(world, 'smit');
  expect(await diaryOf(world, 'berg')).toEqual([kept.replace(' (TENTATIVE)', '')]);

  const found = await orders(world, 'berg', 'wanneer kan ik op 3 december een uur met dr. Smit?');
  expect(found.answers.join()).toMatch(
    /^Dan kunt u, en voor zover die agenda’s tonen ook dr\. Smit/,
  );
  expect(found.answers.join()).not.toMatch(/3 december 2026, (?:09|1[0-4])/);
  const taken = await orders(world, 'berg', PLAN);
  const acts = (await actsOf(world, 'berg')).filter(({ arrival }) => arrival === taken.arrival);
  const again = acts.find(({ act }) => act.kind === 'meeting.hold');
  expect(again?.act.remarks).toMatchObject([{ said: { key: 'diary.colleague-taken' } }]);
  expect(JSON.stringify([told, acts, await saidTo(world, 'berg')])).not.toMatch(/tennis/i);
});

test('who lets colleagues book is booked where he is free by his own rules, and asked where he is not quite', async () => {
  await using world = await openDesks();
  await lets(world, 'smit', 'book');
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[AT], [AT]]);
  expect(await statesOf(world, 'smit')).toContain('invitation.accept done');
  // Over lunch nobody books him without a word of his.
  await orders(world, 'berg', 'plan overleg met dr. Smit vrijdag 4 december om 12 uur van 2 uur');
  await agrees(world, 'berg');
  expect(await statesOf(world, 'smit')).toContain('invitation.accept approve');
  expect(await heldBy(world, 'smit')).toHaveLength(1);
});

test.each(['ask', 'free-busy', 'book'] as const)(
  'two ask the same hour of one who lets them %s: one gets it, the other is told',
  async (colleagues) => {
    await using world = await openDesks();
    await lets(world, 'smit', colleagues);
    for (const id of ['berg', 'kuiper']) await orders(world, id, PLAN);
    // Both consent before either desk has worked.
    for (const id of ['berg', 'kuiper']) await agrees(world, id);
    await agrees(world, 'smit');
    expect(await diaryOf(world, 'smit')).toEqual([AT]);
    expect([await diaryOf(world, 'berg'), await diaryOf(world, 'kuiper')]).toEqual([[AT], []]);
    expect((await saidTo(world, 'kuiper')).join('\n')).toContain('Er kwam een nee van dr. Smit');
    expect((await saidTo(world, 'kuiper')).join('\n')).not.toMatch(/berg/i);
    for (const id of ['berg', 'smit', 'kuiper']) expect(await heldBy(world, id)).toEqual([]);
  },
);

test('of three, one says no: what the second had kept is free again, and nothing stands', async () => {
  await using world = await openDesks();
  await orders(
    world,
    'berg',
    'plan overleg met dr. Smit en mr. Kuiper donderdag 3 december om 14 uur',
  );
  await agrees(world, 'berg');
  expect(await agrees(world, 'smit')).toEqual(['invitation.accept']);
  expect(await heldBy(world, 'berg')).toHaveLength(1);
  await orders(world, 'kuiper', 'sla de uitnodiging voor het overleg af');
  await agrees(world, 'kuiper', ({ act }) => act.kind === 'invitation.accept');
  for (const id of ['berg', 'smit', 'kuiper']) {
    expect(await diaryOf(world, id)).toEqual([]);
    expect(await heldBy(world, id)).toEqual([]);
  }
  expect((await saidTo(world, 'smit')).join('\n')).toContain('mr. Van den Berg heeft „Overleg');
});

test('of three, all say yes, whoever answers last: it stands with all', async () => {
  await using world = await openDesks();
  await orders(
    world,
    'berg',
    'plan overleg met dr. Smit en mr. Kuiper donderdag 3 december om 14 uur',
  );
  await agrees(world, 'berg');
  await agrees(world, 'kuiper');
  await agrees(world, 'smit');
  for (const id of ['berg', 'smit', 'kuiper'])
    expect(await diaryOf(world, id)).toEqual([
      '2026-12-03T14:00 15:00 Overleg met dr. Smit en mr. Kuiper',
    ]);
});

test('a guest from outside is invited once it stands, and hears nothing where it does not', async () => {
  await using world = await openDesks();
  await writesOnce(world, 'Piet Jansen <piet@jansen.example>');
  const invites = 'plan overleg met dr. Smit en Piet Jansen donderdag 3 december om 14 uur';
  await orders(world, 'berg', invites);
  await agrees(world, 'berg');
  expect(world.mail.sent()).toEqual([]);
  // He thinks it over for longer than a consent lasts.
  world.clock.moveBy(30 * 3_600_000);
  await world.settle('berg');
  await agrees(world, 'smit');
  expect(world.mail.sent().map(({ to }) => to.join())).toEqual(['piet@jansen.example']);

  await orders(world, 'berg', invites.replace('14 uur', '16 uur'));
  await agrees(world, 'berg');
  await orders(world, 'smit', 'sla de uitnodiging van donderdag 3 december af');
  await agrees(world, 'smit', ({ act }) => act.kind === 'invitation.accept');
  expect(world.mail.sent()).toHaveLength(1);
  expect(await statesOf(world, 'berg')).toContain('invitation.send withdrawn');
});

test('en: nobody decides in time, and both diaries are free again', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', 'plan a meeting with dr. Smit on Thursday 3 December at 2 pm', 'en');
  await agrees(world, 'berg');
  expect(await heldBy(world, 'smit')).toHaveLength(1);
  world.clock.moveBy(5 * 86_400_000);
  await world.settle('smit');
  await world.settle('berg');
  for (const id of ['berg', 'smit']) {
    expect(await diaryOf(world, id)).toEqual([]);
    expect(await heldBy(world, id)).toEqual([]);
  }
  // The yes that lay ready is too late, and says so.
  await agrees(world, 'smit');
  expect(await diaryOf(world, 'berg')).toEqual([]);
  expect((await saidTo(world, 'smit', 'en')).join('\n')).toContain('The time is released.');
});

test('en: he who asked withdraws it, and the other diary is free again', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', 'plan a meeting with dr. Smit on Thursday 3 December at 2 pm', 'en');
  await agrees(world, 'berg');
  await orders(world, 'berg', 'cancel the meeting on Thursday 3 December', 'en');
  await agrees(world, 'berg');
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[], []]);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([[], []]);
  expect((await saidTo(world, 'smit', 'en')).join('\n')).toContain('has withdrawn “Meeting');
});

/** Somebody outside is on record once he has written. */
async function writesOnce(
  world: Awaited<ReturnType<typeof openDesks>>,
  from: string,
): Promise<void> {
  await world.receive(letter({ from, to: 'berg@kantoor.example', text: 'Dank voor de lunch.' }));
}
