import { expect, test } from 'vitest';
import { letter } from '../../world/letter.ts';
import { ELS } from '../diary/desk.ts';
import { attendee, becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';

test('at four o’clock tomorrow’s folder lies ready and is mailed', async () => {
  await using world = await openBriefingDesk();
  await world.receive(
    letter({
      from: ELS,
      to: 'berg@kantoor.example',
      subject: 'Begroting 2027',
      text: 'Ik stuur u uiterlijk vrijdag de cijfers over oktober.\n\nMet vriendelijke groet,\n\nElsbeth Visser\nHoofd financiën\nVisser & Zonen B.V.\nT 020 123 45 67',
    }),
  );
  await stands(world, {
    uid: 'begroting',
    from: '20261125T100000',
    until: '20261125T110000',
    title: 'Bespreking begroting 2027',
    place: 'Herengracht 1, Amsterdam',
    lines: [
      'ORGANIZER:mailto:berg@kantoor.example',
      attendee(ELS),
      'DESCRIPTION:Agenda\\n1. Cijfers oktober\\nTer besluit: de huur opzeggen',
    ],
  });
  await becomes(world, '2026-11-24T15:59');
  expect(toPrincipal(world)).toEqual([]);
  await becomes(world, '2026-11-24T16:00');
  const [folder, ...more] = toPrincipal(world);
  expect(more).toEqual([]);
  expect(folder?.subject).toBe('Dagmap voor woensdag 25 november');
  console.log(folder?.text, JSON.stringify(folder?.text.slice(400, 700)));
});
