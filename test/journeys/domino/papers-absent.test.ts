import { expect, test } from 'vitest';
import { questions } from '../../../src/engine/index.ts';
import { unseenAlerts } from '../../../src/store/records/alerts.ts';
import { HOUR_MS } from '../../../src/core/time/instant.ts';
import { letter } from '../../world/letter.ts';
import { type TestOffice } from '../../world/office.ts';
import { left, openDesk } from '../diary/desk.ts';
import { put } from './day.ts';

const BANK = 'Waalbank <hypotheken@waalbank.example>';
const BUYER = 'Joost Kamp <joost@kamp.example>';

/** Wednesday 25 November: a deed at 15.00, and a letter of the day before that asks the bank for the papers by noon. */
async function withADeed(world: TestOffice): Promise<void> {
  await put(world, {
    uid: 'akte-kamp',
    title: 'Akte Kamp',
    from: '20261125T150000',
    until: '20261125T160000',
    guests: [BUYER],
  });
  const asks = letter({
    from: 'berg@kantoor.example',
    to: BANK,
    subject: 'Hypotheekstukken Kamp',
    text: 'Geachte heer, mevrouw,\n\nVoor de akte van Kamp op woensdag 25 november om 15.00 uur ontvangen wij de hypotheekstukken graag uiterlijk die dag om 12.00 uur. Kunt u dat bevestigen?',
    id: '<stukken@kantoor.example>',
    date: world.clock.now(),
  });
  await world.receive(asks, { use: 'sent' });
  await world.settle();
}

const rung = async (world: TestOffice): Promise<string> =>
  (await unseenAlerts(world.owner().store.read))
    .filter(({ urgent }) => urgent)
    .map(({ text }) => text)
    .join('\n');

test('a deed at three, the papers absent at noon: the notary is rung with a proposal, and the buyers hear nothing', async () => {
  await using world = await openDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
  await withADeed(world);
  world.clock.moveTo(Date.UTC(2026, 10, 25, 10, 59));
  await world.settle();
  expect(await rung(world)).toBe('');
  world.clock.moveTo(Date.UTC(2026, 10, 25, 11, 0));
  await world.settle();
  expect(await rung(world)).toContain(
    'Het is 12.00 uur en de hypotheekstukken zijn er niet; om 15.00 uur hebt u een afspraak die erop wacht. Het voorstel ligt bovenop: nu bellen.',
  );
  const asked = await questions(world.owner(), { language: 'nl', everything: true });
  const proposal = asked.find(({ text }) => text.includes('Mijn voorstel'));
  expect(proposal?.text).toBe(
    'De hypotheekstukken van hypotheken@waalbank.example zijn er om 12.00 uur niet; om 15.00 uur staat „Akte Kamp”. Mijn voorstel: ik bel hypotheken@waalbank.example nu; zijn ze er om 13.30 uur niet, dan verschuift de afspraak. Wie er komen, hebben nog niets gehoord.',
  );
  expect(proposal?.choices).toHaveLength(3);
  expect(left(world)).toEqual([]);
});

test('papers that came in time ring nobody', async () => {
  await using world = await openDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
  await withADeed(world);
  world.clock.moveTo(Date.UTC(2026, 10, 24, 8) + 2 * HOUR_MS);
  await world.receive(
    letter({
      from: BANK,
      to: 'berg@kantoor.example',
      subject: 'Re: Hypotheekstukken Kamp',
      text: 'Geachte heer, mevrouw,\n\nBijgaand de hypotheekstukken.',
      id: '<hier@waalbank.example>',
      inReplyTo: '<stukken@kantoor.example>',
      date: world.clock.now(),
    }),
  );
  world.clock.moveTo(Date.UTC(2026, 10, 25, 11, 0));
  await world.settle();
  expect(await rung(world)).toBe('');
});
