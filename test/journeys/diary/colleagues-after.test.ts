import { expect, test } from 'vitest';
import { readMessage } from '../../../src/intake/index.ts';
import { agrees, diaryOf, heldBy, openDesks, orders, saidTo } from './desks.ts';

const PLAN = 'plan overleg met dr. Smit donderdag 3 december om 14 uur';
const AT = '2026-12-03T14:00 15:00 Overleg met dr. Smit';

test('moving asks first: the meeting stays where it is until the colleague agrees, then moves in both diaries', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  await agrees(world, 'smit');
  await orders(world, 'berg', 'verzet het overleg met dr. Smit naar 14.30 uur');
  await agrees(world, 'berg');
  expect(await diaryOf(world, 'smit')).toEqual([
    AT,
    '2026-12-03T14:30 15:30 Overleg met dr. Smit (TENTATIVE)',
  ]);
  expect(await agrees(world, 'smit')).toEqual(['invitation.accept']);
  const moved = '2026-12-03T14:30 15:30 Overleg met dr. Smit';
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[moved], [moved]]);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([[], []]);
  const [event] = await world
    .owner('berg')
    .store.read.all(`SELECT text FROM calendar_object WHERE gone = 0`);
  expect(String(event?.['text']).replaceAll(/\r\n[ \t]/g, '')).toMatch(
    /PARTSTAT=ACCEPTED[^\n]*smit@kantoor\.example/,
  );
  expect(world.mail.sent()).toEqual([]);

  // Refused, it stays.
  await orders(world, 'berg', 'verzet het overleg met dr. Smit naar vrijdag 4 december om 10 uur');
  await agrees(world, 'berg');
  await orders(world, 'smit', 'sla de uitnodiging van vrijdag 4 december af');
  await agrees(world, 'smit', ({ act }) => act.kind === 'invitation.accept');
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[moved], [moved]]);
  expect([await heldBy(world, 'berg'), await heldBy(world, 'smit')]).toEqual([[], []]);

  await orders(world, 'berg', 'zeg het overleg met dr. Smit af');
  await agrees(world, 'berg');
  expect([await diaryOf(world, 'berg'), await diaryOf(world, 'smit')]).toEqual([[], []]);
  expect(world.mail.sent()).toEqual([]);
});

test('he may still say no to what stands: the organiser is told, desk to desk', async () => {
  await using world = await openDesks();
  await orders(world, 'berg', PLAN);
  await agrees(world, 'berg');
  await agrees(world, 'smit');
  await orders(world, 'smit', 'zeg het overleg van 3 december af');
  await agrees(world, 'smit');
  expect((await saidTo(world, 'berg')).join('\n')).toMatch(/Smit.*komt niet/);
  expect(world.mail.sent()).toEqual([]);
});

test('a physician’s desk tells a colleague when, and not what it is about', async () => {
  await using world = await openDesks({
    principals: [
      { id: 'berg', name: 'dr. Van den Berg', secrecy: 'physician' },
      { id: 'smit', name: 'dr. Smit' },
    ],
  });
  await orders(
    world,
    'berg',
    'plan overleg met dr. Smit over Jansens uitslag donderdag 3 december om 14 uur',
  );
  await agrees(world, 'berg');
  await agrees(world, 'smit');
  expect(await diaryOf(world, 'smit')).toHaveLength(1);
  const kept = await world.owner('smit').store.read.all('SELECT text FROM calendar_object');
  const blobs = await world
    .owner('smit')
    .store.read.all('SELECT blob FROM arrival WHERE blob IS NOT NULL');
  const mails = await Promise.all(
    blobs.map(({ blob }) => world.owner('smit').store.read && blobText(world, String(blob))),
  );
  expect(JSON.stringify([kept, mails, await saidTo(world, 'smit')])).not.toMatch(/jansen|uitslag/i);
});

async function blobText(
  world: Awaited<ReturnType<typeof openDesks>>,
  blob: string,
): Promise<unknown> {
  for await (const one of world.owner('smit').blobs.list())
    if (one === blob) {
      const bytes = await world.owner('smit').blobs.get(one);
      return bytes === null ? null : readMessage(bytes);
    }
  return null;
}
