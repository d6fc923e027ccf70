import { expect, test } from 'vitest';
import { allWords, endStandingOrder, standingOrdersOf } from '../../../src/engine/index.ts';
import { say } from '../../../src/core/text/words.ts';
import { sayStanding } from '../../../src/core/orders/standing/say-standing.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { readDecision } from '../../../src/store/records/decisions.ts';
import { ledgerOfKind } from '../../../src/store/records/ledger.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, left, openDesk, order, standing } from '../diary/desk.ts';
import { put } from './day.ts';

const ELS = 'Els Visser <els@visser.example>';

const clauses = async (world: TestOffice, language: 'nl' | 'en' = 'nl') =>
  (await standingOrdersOf(world.owner())).map((one) => sayStanding(one, language));

const remarks = async (world: TestOffice, arrival: string) =>
  (await actsOn(world.owner().store.read, arrival)).flatMap(({ act }) =>
    act.remarks.map(({ said }) => say(allWords(world.owner()), said, 'nl')),
  );

test('“de fusie gaat voor tot 1 maart” is kept as a clause, and what stood beside it gives way with a letter', async () => {
  await using world = await openDesk();
  const on = { from: '20261201T100000', until: '20261201T110000' };
  await put(world, { uid: 'fusie', title: 'Overleg fusie', ...on });
  await put(world, { uid: 'els', title: 'Kennismaking met Els Visser', ...on, guests: [ELS] });
  const told = await order(world, 'de fusie gaat voor tot 1 maart');
  const clause =
    'De fusie gaat voor van dinsdag 24 november 2026 tot en met zondag 28 februari 2027';
  expect(told.said).toEqual([clause]);
  expect(told.answers[0]).toMatch(/^Vastgelegd als so-[0-9a-z]{10}: De fusie gaat voor van /);
  expect(told.answers[1]).toBe('Dit raakt één afspraak: 1 brief en 1 verzet.');
  expect(await clauses(world)).toEqual([clause]);
  // Kept at once: it changes nothing that leaves. What yields waits for his word.
  expect(left(world)).toEqual([]);
  await consent(world);
  expect(left(world).map(({ to, body }) => [to, body])).toEqual([
    [
      'els@visser.example',
      'Het spijt mij dat uw afspraak met de heer berg van dinsdag 1 december, 10.00 uur niet op dat tijdstip kan doorgaan. Diezelfde dag kan het wel: om 9.00 uur. Schikt dat niet, dan volstaat één regel of een telefoontje; ik zoek dan graag een ander moment.',
    ],
  ]);
  expect(await standing(world)).toEqual([
    '2026-12-01T09:00 10:00 Kennismaking met Els Visser',
    '2026-12-01T10:00 11:00 Overleg fusie',
  ]);
});

test('what goes first gets the time that was named, and what stood there goes elsewhere in the same bundle', async () => {
  await using world = await openDesk();
  await order(world, 'de fusie gaat voor tot 1 maart');
  const on = { from: '20261125T100000', until: '20261125T110000' };
  await put(world, { uid: 'els', title: 'Kennismaking met Els Visser', ...on, guests: [ELS] });
  await order(world, 'plan morgen om 10 uur overleg over de fusie');
  expect(await consent(world)).toEqual(['meeting.move', 'meeting.move', 'meeting.plan']);
  expect(left(world).map(({ to }) => to)).toEqual(['els@visser.example']);
  expect(await standing(world)).toEqual([
    '2026-11-25T09:00 10:00 Kennismaking met Els Visser',
    '2026-11-25T10:00 11:00 Overleg over de fusie',
  ]);
  // Anything else at that hour pushes nothing aside, and he is told.
  const other = await order(world, 'plan morgen om 10 uur overleg over het jaarverslag');
  expect(await remarks(world, other.arrival)).toContain(
    'Daar staat iets dat voorgaat: De fusie gaat voor van dinsdag 24 november 2026 tot en met zondag 28 februari 2027.',
  );
});

test('where no time is free, what goes first takes that of his own work, and of nobody else', async () => {
  await using world = await openDesk();
  const day = (from: string, until: string) => ({
    from: `20261125T${from}00`,
    until: `20261125T${until}00`,
  });
  await put(
    world,
    { uid: 'els', title: 'Kennismaking met Els Visser', ...day('0900', '1200'), guests: [ELS] },
    { uid: 'own', title: 'Jaarverslag schrijven', ...day('1200', '1430') },
    { uid: 'more', title: 'Post', ...day('1430', '1700') },
  );
  const before = await order(world, 'plan morgen een uur overleg over de fusie');
  expect(before.acts).toEqual([]);
  await order(world, 'de fusie gaat voor tot 1 maart');
  await order(world, 'plan morgen een uur overleg over de fusie');
  await consent(world);
  const stands = await standing(world);
  expect(stands).toContain('2026-11-25T09:00 12:00 Kennismaking met Els Visser');
  expect(stands.filter((line) => /^2026-11-25T1[2-6].*fusie/.test(line))).toHaveLength(1);
  expect(stands.filter((line) => /^2026-11-2[67].*(?:Jaarverslag|Post)/.test(line))).toHaveLength(
    1,
  );
});

test('en: no appointments before ten in December: nothing is offered then, what stands there is named, and it ends by itself', async () => {
  await using world = await openDesk();
  const on = { from: '20261202T090000', until: '20261202T093000' };
  await put(world, { uid: 'els', title: 'Els Visser', ...on, guests: [ELS] });
  const told = await order(world, 'no appointments before ten in December', 'en');
  expect(told.answers).toEqual([
    expect.stringMatching(
      /^Kept as so-\w+: No appointments before 10:00 from Tuesday 1 December 2026 through Thursday 31 December 2026\.$/,
    ),
    'In that time there already is: “Els Visser” (Wednesday 2 December 2026, 09:00–09:30 Amsterdam time). That stays; if it is to go, tell me so.',
  ]);
  await order(world, 'plan overleg met Els op 3 december');
  await consent(world);
  const [planned] = (await standing(world)).filter((line) => line.startsWith('2026-12-03'));
  expect(planned?.slice(11, 16) ?? '').toMatch(/^1\d:/);
  const named = await order(world, 'plan overleg over de begroting op 4 december om 9 uur');
  expect(await remarks(world, named.arrival)).toEqual([
    'Dit gaat in tegen uw opdracht: Geen afspraken voor 10.00 uur van dinsdag 1 december 2026 tot en met donderdag 31 december 2026.',
  ]);
  expect(await clauses(world, 'en')).toHaveLength(1);
  world.clock.moveTo(Date.UTC(2026, 11, 31, 22, 59));
  await world.settle();
  const { read } = world.owner().store;
  expect(await ledgerOfKind(read, 'standing-ended')).toEqual([]);
  world.clock.moveTo(Date.UTC(2026, 11, 31, 23));
  await world.settle();
  expect(await clauses(world)).toEqual([]);
  const [ended, ...more] = await ledgerOfKind(read, 'standing-ended');
  expect(more).toEqual([]);
  expect(ended?.by).toBe('office');
  const why = await readDecision(read, ended?.refs[0] ?? '');
  expect(why === null ? '' : say(allWords(world.owner()), why.decision.reason, 'en')).toBe(
    'Over: No appointments before 10:00 from Tuesday 1 December 2026 through Thursday 31 December 2026.',
  );
});

test('it can be ended before its time, by enough of its id, once', async () => {
  await using world = await openDesk();
  await order(world, 'de fusie gaat voor tot 1 maart');
  const [one] = await standingOrdersOf(world.owner());
  const ended = await endStandingOrder(world.owner(), one?.id.slice(0, 6) ?? '', principal());
  expect(ended.id).toBe(one?.id);
  expect(await clauses(world)).toEqual([]);
  await expect(endStandingOrder(world.owner(), one?.id ?? '', principal())).rejects.toMatchObject({
    code: 'id-unknown',
  });
  world.clock.moveTo(Date.UTC(2027, 2, 1, 8));
  await world.settle();
  const lines = await ledgerOfKind(world.owner().store.read, 'standing-ended');
  expect(lines.map(({ by }) => by)).toEqual([principal().id]);
});
