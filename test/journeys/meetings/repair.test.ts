import { expect, test } from 'vitest';
import { say } from '../../../src/core/text/words.ts';
import { allWords, decline } from '../../../src/engine/index.ts';
import { actsIn } from '../../../src/store/records/acts.ts';
import { decisionsOn } from '../../../src/store/records/decisions.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, ELS, JANSEN, KATE, left, order, standing } from '../diary/desk.ts';
import { answers, arranging, letters, openMeetingDesk } from './desk.ts';

/** What the duty told about what changed in the diary, oldest first. */
async function told(world: TestOffice): Promise<readonly string[]> {
  const { read } = world.owner().store;
  const arrivals = await read.all("SELECT id FROM arrival WHERE kind = 'calendar' ORDER BY seq");
  const all = await Promise.all(arrivals.map(({ id }) => decisionsOn(read, String(id))));
  return all
    .flat()
    .filter(({ duty, decision }) => duty === 'meetings' && decision.kind === 'note')
    .map(({ decision }) => say(allWords(world.owner()), decision.reason, 'nl'));
}

const calendars = (world: TestOffice, from: number) =>
  left(world)
    .slice(from)
    .map(({ to, calendar }) => `${to} ${calendar}`);

test('somebody falls ill: it goes to another of the times that everybody had said yes to', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Dinsdag en woensdag schikken.');
  await answers(world, KATE, 'Tuesday or Wednesday would be fine.');
  await consent(world);
  const before = left(world).length;
  await answers(world, ELS, 'Helaas ben ik ziek en kan ik dinsdag niet komen.');
  // His no is noted, and what is proposed for it waits: nobody else hears a thing.
  expect(await consent(world)).toEqual(['diary.keep']);
  expect(left(world)).toHaveLength(before);
  expect(await told(world)).toEqual([
    'Els Visser kan er op dinsdag 1 december 2026, 9.00–10.00 uur niet bij zijn. Mijn voorstel: naar woensdag 2 december 2026, 9.00–10.00 uur, waarop eerder iedereen kon. Wijst u dat af, dan blijft de bespreking staan zonder Els Visser.',
  ]);
  expect(await consent(world)).toEqual(['meeting.move', 'meeting.move', 'meeting.move']);
  expect(letters(world, before)).toEqual([
    'els@visser.example: Dank voor uw bericht; de bespreking van dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd) kan niet doorgaan. U schreef eerder dat u ook kon op woensdag 2 december 2026, 9.00–10.00 uur (Nederlandse tijd); daar staat zij nu. Schikt dat niet meer, dan volstaat één regel.',
    'kate@hill.example: One of those taking part is prevented; the meeting on Tuesday 1 December 2026, 09:00–10:00 Amsterdam time cannot take place. You told us earlier that you could also come on Wednesday 2 December 2026, 09:00–10:00 Amsterdam time; that is when it is now. If that no longer suits, one line will do.',
  ]);
  expect(calendars(world, before)).toEqual([
    'els@visser.example REQUEST 1 NEEDS-ACTION NEEDS-ACTION',
    'kate@hill.example REQUEST 1 NEEDS-ACTION NEEDS-ACTION',
  ]);
  expect(await standing(world)).toEqual([
    '2026-12-02T09:00 10:00 Overleg met Els Visser en Kate Hill over de begroting',
  ]);
});

test('enough are left: it goes ahead, the principal is told, and nobody else hears of it', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met twee van de drie: Els Visser, Kate Hill en Piet Jansen, volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Dinsdag schikt.');
  await answers(world, JANSEN, 'Dinsdag kan ik ook.');
  await consent(world);
  const [where] = await standing(world);
  const before = left(world).length;
  // Kate was invited and had not answered; Els and Piet are enough.
  await answers(world, KATE, 'I am afraid I cannot come on Tuesday.');
  await consent(world);
  expect(await consent(world)).toEqual([]);
  expect(left(world)).toHaveLength(before);
  expect(await told(world)).toEqual([
    'Kate Hill kan er op dinsdag 1 december 2026, 9.00–10.00 uur niet bij zijn. Er blijven genoeg mensen over: de bespreking gaat door, en niemand anders hoeft iets te horen.',
  ]);
  expect(await standing(world)).toEqual([where]);
});

test('no other time held: it is called off, and the same letter asks everybody about others; what they answer is booked', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Alleen dinsdag schikt.');
  await answers(world, KATE, 'Only Tuesday would be fine.');
  await consent(world);
  const before = left(world).length;
  await answers(world, KATE, 'I am sorry, I have fallen ill and cannot come on Tuesday.');
  await consent(world);
  expect(await consent(world)).toEqual(['meeting.cancel', 'meeting.cancel', 'meeting.cancel']);
  expect(calendars(world, before).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
    'els@visser.example CANCEL',
    'kate@hill.example CANCEL',
  ]);
  const [els, kate] = letters(world, before);
  expect(els).toMatch(
    /^els@visser\.example: Een van de deelnemers is verhinderd; de bespreking van dinsdag 1 december 2026, 9\.00–10\.00 uur \(Nederlandse tijd\) kan niet doorgaan\. Schikt een van deze momenten u\?\n\n(?:– .*\n){3}\nWij houden ze alle vrij tot .*; één regel antwoord is genoeg\.$/,
  );
  expect(kate).toMatch(/^kate@hill\.example: Thank you for your message; the meeting on Tuesday/);
  expect(els).not.toMatch(/Kate|ziek/);
  expect(els).not.toContain('– dinsdag 1 december 2026, 9.00');
  expect(await arranging(world)).toHaveLength(1);
  const [offered] = (await standing(world)).map((line) => line.slice(0, 10));
  const day = Temporal.PlainDate.from(offered ?? '');
  const said = (language: string) =>
    day.toLocaleString(language, { day: 'numeric', month: 'long' });
  await answers(world, ELS, `${said('nl')} schikt.`);
  await answers(world, KATE, `${said('en-GB')} is fine.`);
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect((await standing(world)).map((line) => line.slice(0, 10))).toEqual([offered]);
  expect(await arranging(world)).toEqual([]);
});

test('two fall out one after the other: one proposal; when he does not want it, the meeting stands and nobody is asked', async () => {
  await using world = await openMeetingDesk();
  await order(
    world,
    'plan een overleg van een uur met Els Visser en Kate Hill over de begroting volgende week',
  );
  await consent(world);
  await answers(world, ELS, 'Alleen dinsdag schikt.');
  await answers(world, KATE, 'Only Tuesday would be fine.');
  await consent(world);
  const stood = (await standing(world))[0] ?? '';
  const before = left(world).length;
  await answers(world, KATE, 'I am sorry, I have fallen ill and cannot come on Tuesday.');
  await consent(world, ({ act }) => act.kind !== 'diary.keep');
  await answers(world, ELS, 'Ik kan dinsdag helaas ook niet.');
  await consent(world, ({ act }) => act.kind !== 'diary.keep');
  expect((await told(world)).at(-1)).toBe(
    'Ook Els Visser kan er op dinsdag 1 december 2026, 9.00–10.00 uur niet bij zijn. Wat ik voorstelde, geldt nog.',
  );
  const waiting = await actsIn(world.owner().store.read, 'approve');
  expect(waiting.filter(({ act }) => act.payload.type === 'event')).toHaveLength(1);
  for (const { id } of waiting) await decline(world.owner(), id, principal(), false);
  await world.settle();
  world.clock.moveTo(Date.UTC(2026, 10, 30, 12));
  await world.settle();
  expect(await arranging(world)).toEqual([]);
  expect(left(world)).toHaveLength(before);
  expect(await consent(world)).toEqual([]);
  expect(await standing(world)).toEqual([stood]);
});
