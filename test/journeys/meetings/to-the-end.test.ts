import { expect, test } from 'vitest';
import { answer, approvals, decline, questions } from '../../../src/engine/index.ts';
import { listLoops } from '../../../src/store/records/loops.ts';
import { letter } from '../../world/letter.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, ELS, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { answers, arranging, letters, openMeetingDesk } from './desk.ts';

const ORDER = 'plan een overleg van een half uur met Piet Jansen volgende week';

/** What he is asked now, and what he chooses. */
async function chooses(world: TestOffice, choice: string): Promise<string> {
  const [asked] = await questions(world.owner(), { language: 'nl', everything: true });
  if (asked === undefined) throw new Error('nothing is asked');
  const said = asked.choices.find((one) => one.startsWith(choice));
  if (said === undefined) throw new Error(`no such choice: ${asked.choices.join(' / ')}`);
  await answer(world.owner(), asked.decision, principal(), said);
  await world.settle();
  return asked.text;
}

/** Three times he is offered times, and three times none suits. */
async function refusesThrice(world: TestOffice): Promise<void> {
  await order(world, ORDER);
  for (let round = 0; round < 3; round += 1) {
    await consent(world);
    await answers(world, JANSEN, 'Helaas, geen van beide schikt.');
  }
}

test('no time is found and he lets it rest: whoever answered hears it, and nothing stays open', async () => {
  await using world = await openMeetingDesk();
  await refusesThrice(world);
  expect(await chooses(world, 'Laten rusten')).toBe(
    'Met Piet Jansen is ook na drie keer zoeken geen moment gevonden dat iedereen schikt. Wat zal ik doen?',
  );
  const before = left(world).length;
  expect(await consent(world)).toContain('correspondence.decline');
  expect(letters(world, before)).toEqual([
    'piet@jansen.example: Dank voor uw antwoord. Tot mijn spijt is er geen moment gevonden dat schikt; wat wij vrijhielden, heb ik losgelaten. Wilt u de heer berg later nog spreken, dan zoek ik graag opnieuw met u; één regel is genoeg.',
  ]);
  expect(await standing(world)).toEqual([]);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
  expect(await arranging(world)).toEqual([]);
});

test('he was going to ring and has not: the call goes into his diary', async () => {
  await using world = await openMeetingDesk();
  await refusesThrice(world);
  await chooses(world, 'Bellen');
  await consent(world);
  world.clock.moveBy(6 * 86_400_000);
  await world.settle();
  const asked = await chooses(world, 'In de agenda');
  expect(asked).toMatch(
    /^U zou Piet Jansen bellen\. Wat is daaruit gekomen\? Anders zet ik het voor u in de agenda: \p{L}+ \d+ \p{L}+ 2026, \d+\.\d\d–\d+\.\d\d uur\.$/u,
  );
  await consent(world);
  expect(await standing(world)).toEqual([expect.stringMatching(/ Bellen: Piet Jansen$/)]);
  // Nobody is told that he is to be rung.
  expect(left(world).at(-1)?.calendar).toBeNull();
  expect(await arranging(world)).toHaveLength(1);
});

test('he has it sought on, and that fails too: he is told how often it was tried by then', async () => {
  await using world = await openMeetingDesk();
  await refusesThrice(world);
  const asked: string[] = [await chooses(world, 'Verder zoeken')];
  for (let round = 0; round < 4 && asked.length < 2; round += 1) {
    await consent(world);
    await answers(world, JANSEN, 'Helaas, geen van beide schikt.');
    const open = await questions(world.owner(), { language: 'nl', everything: true });
    asked.push(...open.map(({ text }) => text));
  }
  expect(asked[0]).toContain('ook na drie keer zoeken');
  expect(asked[1]).toMatch(/ook na (?:vier|vijf|zes) keer zoeken/);
});

test('who never says a word is not asked a third time', async () => {
  await using world = await openMeetingDesk();
  await order(world, ORDER);
  await consent(world);
  const offered: string[][] = [];
  for (let day = 0; day < 30; day += 1) {
    world.clock.moveBy(86_400_000);
    await world.settle();
    await consent(world);
    const asked = await questions(world.owner(), { language: 'nl', everything: true });
    for (const { decision, choices } of asked) {
      offered.push([...choices]);
      const on = choices.find((one) => one === 'Verder zoeken') ?? 'Laten rusten';
      await answer(world.owner(), decision, principal(), on);
      await world.settle();
    }
  }
  expect(offered.map((choices) => choices.includes('Verder zoeken'))).toEqual([true, false]);
  expect(await arranging(world)).toEqual([]);
  expect(await listLoops(world.owner().store.read, 'open', 10)).toEqual([]);
});

test('two of three are enough, and two stay silent: the third is not asked week after week about other times', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een half uur met twee van de drie: Piet Jansen, Els Visser en Kate Hill volgende week',
  );
  await consent(world);
  await answers(world, JANSEN, 'Alle drie de momenten schikken mij.');
  const choices: string[] = [];
  for (let day = 0; day < 45; day += 1) {
    world.clock.moveBy(86_400_000);
    await world.settle();
    await consent(world);
    for (const asked of await questions(world.owner(), { language: 'nl', everything: true })) {
      const on = asked.choices.find((one) => one === 'Verder zoeken') ?? 'Laten rusten';
      choices.push(on);
      await answer(world.owner(), asked.decision, principal(), on);
      await world.settle();
    }
  }
  // He may go on once; after that nobody who was silent twice is asked a third time.
  expect(choices.filter((one) => one === 'Verder zoeken').length).toBeLessThanOrEqual(1);
  const asked = left(world).filter(({ to }) => to === 'piet@jansen.example');
  expect(asked.length).toBeLessThanOrEqual(4);
  expect(await arranging(world)).toEqual([]);
});

test('she writes on the clock of New York and names no clock: what would be night there is meant there', async () => {
  await using world = await openMeetingDesk();
  await order(world, 'plan een overleg van een half uur met Kate Hill volgende week');
  await consent(world);
  const last = left(world).at(-1);
  world.clock.moveBy(3_600_000);
  const raw = letter({
    from: KATE,
    to: 'berg@kantoor.example',
    subject: `Re: ${last?.subject ?? ''}`,
    text: 'I am sorry, neither suits. Could we do Wednesday 2 December at 10 am?\n\nKate',
    inReplyTo: last?.messageId ?? '',
    references: [last?.messageId ?? ''],
    date: world.clock.now(),
  });
  const there = new Date(world.clock.now() - 5 * 3_600_000).toUTCString().replace('GMT', '-0500');
  const text = new TextDecoder().decode(raw).replace(/^Date: .*$/m, `Date: ${there}`);
  await world.receive(new TextEncoder().encode(text));
  await consent(world);
  expect(await standing(world)).toEqual(['2026-12-02T16:00 16:30 Overleg met Kate Hill']);
});

test('he names a time himself while it is asked what is to be done: booked, nothing is asked any more', async () => {
  await using world = await openMeetingDesk();
  await refusesThrice(world);
  const asked = () => questions(world.owner(), { language: 'nl', everything: true });
  const [open] = await asked();
  await answers(world, JANSEN, 'Donderdag om 16.00 uur kan ik toch.');
  await consent(world);
  expect(await standing(world)).toEqual([expect.stringContaining('Piet Jansen')]);
  expect(await arranging(world)).toEqual([]);
  expect(await asked()).toEqual([]);
  // Said all the same, from a page that stood open: nobody hears that no time was found.
  const before = left(world).length;
  await answer(world.owner(), open?.decision ?? '', principal(), 'Laten rusten');
  await world.settle();
  await consent(world);
  expect(left(world)).toHaveLength(before);
});

test('what was said between the question and his answer is part of what rests', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een half uur met Piet Jansen en Els Visser volgende week',
  );
  for (let round = 0; round < 3; round += 1) {
    await consent(world);
    await answers(world, JANSEN, 'Helaas, geen van de momenten schikt.');
  }
  // Els has never said a word when he is asked; then she does.
  await answers(world, ELS, 'Ik kan vrijdag 18 december om 10 uur.');
  expect(await chooses(world, 'Laten rusten')).toContain('ook na drie keer zoeken');
  const before = left(world).length;
  await consent(world);
  expect(
    left(world)
      .slice(before)
      .map(({ to }) => to)
      .toSorted(),
  ).toEqual(['els@visser.example', 'piet@jansen.example']);
  expect(await standing(world)).toEqual([]);
  expect(await arranging(world)).toEqual([]);
});

/** He turns down everything that lies ready. */
async function turnsDown(world: TestOffice): Promise<void> {
  const waiting = await approvals(world.owner(), world.owner().store.read, {
    language: 'nl',
    everything: true,
  });
  for (const { act } of waiting) await decline(world.owner(), act, principal(), false);
  await world.settle();
}

test('he does not want what was chosen: he is asked at once, and whoever chose it hears of other times', async () => {
  await using world = await openMeetingDesk();
  await order(world, ORDER);
  await consent(world);
  await answers(world, JANSEN, 'Dinsdag 1 december lukt, maandag niet.');
  await turnsDown(world);
  expect(await chooses(world, 'Verder zoeken')).toBe(
    'De afspraak met Piet Jansen op dinsdag 1 december 2026, 9.00–9.30 uur wilde u niet. Wat zal ik doen?',
  );
  const before = left(world).length;
  await consent(world);
  expect(letters(world, before)).toEqual([
    expect.stringMatching(
      /^piet@jansen\.example: Dank voor uw antwoord\. Wat u koos, kan helaas niet doorgaan\. Schikt een van deze momenten u ook\?/,
    ),
  ]);
  // The time that he did not want is not put to him again.
  expect(letters(world, before).join()).not.toContain('dinsdag 1 december');
  await answers(world, JANSEN, 'De eerste is goed.');
  await consent(world);
  expect(await standing(world)).toHaveLength(1);
  expect(await arranging(world)).toEqual([]);
});

test('he does not want it and lets it rest: whoever chose it is not left without an answer', async () => {
  await using world = await openMeetingDesk();
  await order(world, ORDER);
  await consent(world);
  await answers(world, JANSEN, 'Dinsdag 1 december lukt, maandag niet.');
  await turnsDown(world);
  await chooses(world, 'Laten rusten');
  const before = left(world).length;
  await consent(world);
  expect(letters(world, before)).toEqual([
    expect.stringContaining('Tot mijn spijt is er geen moment gevonden dat schikt'),
  ]);
  expect(await standing(world)).toEqual([]);
  expect(await arranging(world)).toEqual([]);
});

test('a booking that lies ready for days is not laid before him a second time', async () => {
  await using world = await openMeetingDesk();
  await order(world, ORDER);
  await consent(world);
  await answers(world, JANSEN, 'Dinsdag 1 december lukt, maandag niet.');
  const waiting = async () =>
    (
      await approvals(world.owner(), world.owner().store.read, { language: 'nl', everything: true })
    ).map(({ kind }) => kind);
  const ready = await waiting();
  for (let day = 0; day < 3; day += 1) {
    world.clock.moveBy(86_400_000);
    await world.settle();
  }
  expect((await waiting()).toSorted()).toEqual(ready.toSorted());
});
