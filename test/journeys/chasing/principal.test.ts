import { expect, test } from 'vitest';
import { alerts } from '../../../src/engine/index.ts';
import { addPhone } from './telephone.ts';
import { JANSEN } from '../diary/desk.ts';
import type { TestOffice } from '../../world/office.ts';
import {
  asks,
  comesTo,
  consent,
  daysPass,
  isAsked,
  left,
  letters,
  openChasingDesk,
  openLoops,
  says,
  writes,
  REPORT,
} from './desk.ts';

/** After three reminders, each consented to; nobody answered. */
async function afterThree(): Promise<TestOffice> {
  const world = await openChasingDesk();
  await asks(world, JANSEN, REPORT);
  await daysPass(world, '2027-01-06T12:00');
  return world;
}

const QUESTION =
  'Piet Jansen heeft na drie herinneringen niet geantwoord op "het taxatierapport van het pand". Wat wilt u? [Ik bel zelf | Nog één keer herinneren | Ik schrijf zelf | Laten rusten]';

test('three reminders in rising steps, and then one proposal, which is not repeated every morning', async () => {
  await using world = await afterThree();
  expect(letters(world).map((text) => text.split('. ')[0])).toEqual([
    'piet@jansen.example: Op dinsdag 24 november vroegen wij u om het taxatierapport van het pand; onze mail staat hieronder',
    'piet@jansen.example: Het taxatierapport van het pand waarom wij op 24 november en 1 december vroegen, hebben wij nog niet',
    'piet@jansen.example: Over het taxatierapport van het pand hoorden wij na onze berichten van 24 november en 1 en 9 december nog niets',
  ]);
  expect(await isAsked(world)).toEqual([QUESTION]);
  await daysPass(world, '2027-01-20T12:00');
  expect(await isAsked(world)).toEqual([QUESTION]);
  const told = (await alerts(world.owner())).filter(({ text }) => text.includes('taxatierapport'));
  expect(told.length).toBeLessThanOrEqual(2);
  expect(left(world)).toHaveLength(3);
});

test('“laten rusten”: it is closed, and never asked about again', async () => {
  await using world = await afterThree();
  await says(world, 'Laten rusten');
  expect(await openLoops(world)).toEqual([]);
  await daysPass(world, '2027-02-10T12:00');
  expect(await isAsked(world)).toEqual([]);
  expect(left(world)).toHaveLength(3);
});

test('“nog één keer herinneren”: one more leaves, and then he is asked once more', async () => {
  await using world = await afterThree();
  await says(world, '2');
  await daysPass(world, '2027-01-08T12:00');
  expect(left(world)).toHaveLength(4);
  expect(await isAsked(world)).toEqual([]);
  await daysPass(world, '2027-01-20T12:00');
  expect(left(world)).toHaveLength(4);
  expect(await isAsked(world)).toEqual([QUESTION.replace('drie', 'vier')]);
});

test('“ik bel zelf”: two working days later he is asked how it went', async () => {
  await using world = await afterThree();
  await says(world, 'ik bel zelf.');
  expect(await isAsked(world)).toEqual([]);
  await comesTo(world, '2027-01-08T10:00');
  expect(await isAsked(world)).toEqual([
    'Piet Jansen zou worden gebeld over "het taxatierapport van het pand". Hoe is het afgelopen? [Het is afgehandeld | Nog niet bereikt | Nog één keer herinneren | Laten rusten]',
  ]);
  await says(world, 'Nog niet bereikt');
  expect(await isAsked(world)).toEqual([]);
  await comesTo(world, '2027-01-12T10:00');
  await says(world, 'Het is afgehandeld');
  expect(await openLoops(world)).toEqual([]);
});

test('words of his own end the question too; it rests for two weeks', async () => {
  await using world = await afterThree();
  await says(world, 'Ik zie hem morgen op de borrel, dan vraag ik het hem wel.');
  expect(await isAsked(world)).toEqual([]);
  await daysPass(world, '2027-01-19T12:00');
  expect(await isAsked(world)).toEqual([]);
  await daysPass(world, '2027-01-21T12:00');
  expect(await isAsked(world)).toHaveLength(1);
});

test('an answer that comes after all takes the question away', async () => {
  await using world = await afterThree();
  await writes(world, JANSEN, {
    text: 'Met excuses: hierbij het rapport.\n\nPiet Jansen',
    under: left(world)[2]?.messageId ?? '',
  });
  expect(await isAsked(world)).toEqual([]);
  expect(await openLoops(world)).toEqual([]);
});

test('the third names an hour to telephone; that morning he is asked who rings', async () => {
  await using world = await openChasingDesk();
  await addPhone(world, 'piet@jansen.example', '+31201230002');
  await asks(world, JANSEN, REPORT);
  await daysPass(world, '2026-12-17T09:00');
  expect(letters(world)[2]).toContain(
    'Omdat wij nog niets van u hoorden, belt mijn collega u donderdag 17 december tussen 10.00 en 11.00 uur over het taxatierapport van het pand.',
  );
  expect(await isAsked(world)).toEqual([
    'Vandaag tussen 10.00 en 11.00 uur is Piet Jansen een telefoontje toegezegd over "het taxatierapport van het pand": +31201230002. Wie belt? [Ik bel zelf | Laat bellen | Ik schrijf zelf | Laten rusten]',
  ]);
  expect(await consent(world)).toEqual([]);
});
