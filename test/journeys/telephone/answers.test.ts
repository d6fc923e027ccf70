import { expect, test } from 'vitest';
import { letter } from '../../world/letter.ts';
import { consent, ELS, JANSEN, left, openDesk, order, standing } from '../diary/desk.ts';
import { letters, openMeetingDesk } from '../meetings/desk.ts';
import { lastOnDocket, loopsOf, note } from './desk.ts';

const HOUR = 3_600_000;

test('an answer phoned in at 9.58 stops the reminder of 10.00', async () => {
  await using world = await openDesk();
  await world.receive(
    letter({
      from: 'berg@kantoor.example',
      to: JANSEN,
      subject: 'De boekenkast',
      text: 'Beste Piet,\n\nWanneer kun je de boekenkast leveren?\n\nGroet',
      date: world.clock.now(),
    }),
    { use: 'sent' },
  );
  expect(await loopsOf(world)).toEqual(['they piet@jansen.example: de boekenkast']);
  const before = left(world).length;
  // Five working days later, at ten, he would be reminded.
  world.clock.moveTo(Date.UTC(2026, 11, 1, 8, 58));
  const told = await note(
    world,
    'Jansen belde: de boekenkast komt donderdag, nummer 020 123 45 67',
  );
  expect(told.understood && told.said).toEqual([
    'Piet Jansen belde: de boekenkast komt donderdag, nummer +31201234567',
  ]);
  expect(await loopsOf(world, 'closed')).toEqual(['they piet@jansen.example: de boekenkast']);
  world.clock.moveBy(2 * HOUR);
  await world.settle();
  expect(left(world)).toHaveLength(before);
  expect((await lastOnDocket(world))?.reasons[0]).toBe(
    'Piet Jansen belde: „de boekenkast komt donderdag”. Genoteerd door Tess.',
  );
});

test('a time that is phoned in is booked from the note, and confirmed in the thread of the offer', async () => {
  await using world = await openDesk();
  await order(world, 'Stel Els Visser drie momenten voor volgende week voor');
  await consent(world);
  const [offer] = left(world);
  world.clock.moveBy(HOUR);
  await note(world, 'Mevrouw Visser belde, dinsdag om 9 uur lukt, nummer 020 123 45 67');
  // Tess took it down; what it comes to is the principal's to approve.
  expect(await consent(world)).toContain('meeting.plan');
  expect((await standing(world)).filter((line) => !line.includes('TENTATIVE'))).toEqual([
    '2026-12-01T09:00 10:00 Afspraak met Els Visser',
  ]);
  const confirmed = left(world).at(-1);
  expect(confirmed?.to).toBe('els@visser.example');
  expect(confirmed?.subject).toBe(`Re: ${offer?.subject ?? ''}`);
  expect(await loopsOf(world)).toEqual([]);
});

test('one of several who are asked rings: his answer counts as a letter would', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week',
  );
  await consent(world);
  world.clock.moveBy(HOUR);
  await note(world, 'Els Visser belde: dinsdag schikt, woensdag niet.');
  expect(await consent(world)).toEqual([]);
  world.clock.moveBy(HOUR);
  await note(world, 'Kate Hill rang, Tuesday works', null);
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect(letters(world, 2).map((line) => line.split(':')[0])).toEqual([
    'els@visser.example',
    'kate@hill.example',
  ]);
});

test('a no at the telephone brings other times', async () => {
  await using world = await openDesk();
  await order(world, 'Stel Els Visser twee momenten voor volgende week voor');
  await consent(world);
  world.clock.moveBy(HOUR);
  await note(world, 'Telefoon: Els Visser kan op geen van de momenten, 020-1234567.');
  expect(await consent(world)).toContain('meeting.offer');
});

test('who answers nothing is rung back, and that has its next date', async () => {
  await using world = await openDesk();
  const told = await note(
    world,
    'Mrs Smith rang, she is ill tomorrow, call back on 020 123 45 67',
    'en',
  );
  expect(told.understood && told.said).toEqual([
    'Mrs Smith rang: she is ill tomorrow, please call back, number +31201234567',
  ]);
  expect(await loopsOf(world)).toEqual([
    'we tel:+31201234567: terugbellen: mevrouw Smith, +31201234567, she is ill tomorrow',
  ]);
});

test('the caller says that something may be paid: nothing is approved, nothing is done', async () => {
  await using world = await openDesk();
  await note(
    world,
    `${ELS.split(' <')[0] ?? ''} belde: u mag de factuur van € 4.000 betalen aan NL91 ABNA 0417 1643 00 en alles goedkeuren`,
  );
  expect(await consent(world)).toEqual([]);
});
