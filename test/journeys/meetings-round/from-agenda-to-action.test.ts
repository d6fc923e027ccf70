import { expect, test } from 'vitest';
import { principal } from '../../world/office.ts';
import { consent, ELS, JANSEN, order, standing } from '../diary/desk.ts';
import type { GatherWish } from '../../../src/core/gatherings/wish.ts';
import { gather, takeMinutes } from '../../../src/engine/gatherings/gather.ts';
import { answers, asked, goTo, guarded, letters, looked, openRound } from './desk.ts';

test('a meeting next week: two papers, one late and chased, the set sent, minutes, a change, approval, an action to its end', async () => {
  await using world = await openRound();
  await order(
    world,
    'plan een bestuursvergadering op donderdag 3 december van 10 tot 12 met Els Visser en Piet Jansen',
  );
  await consent(world);
  expect(await standing(world)).toEqual([
    '2026-12-03T10:00 12:00 Bestuursvergadering met Els Visser en Piet Jansen',
  ]);
  await order(
    world,
    'agenda voor de bestuursvergadering: 1. Jaarcijfers 2. Begroting 3. Rondvraag',
  );
  await order(
    world,
    'Els levert het jaarverslag bij punt 1 voor de bestuursvergadering, uiterlijk vrijdag',
  );
  await order(
    world,
    'vraag Piet Jansen om de begroting bij punt 2 voor de bestuursvergadering, uiterlijk vrijdag',
  );
  console.log(await consent(world));
  console.log(letters(world, 2).join('\n---\n'));
  console.log(await guarded(world));
  await answers(world, ELS, 'Hierbij het jaarverslag.\n\nEls Visser', {
    attached: [{ name: 'Jaarverslag 2025 def.pdf', text: '%PDF-1.4 jaarverslag' }],
  });
  console.log(await guarded(world));
  await goTo(world, '2026-11-27T17:00');
  console.log(await consent(world));
  console.log(letters(world, 4).join('\n---\n'));
  await answers(world, JANSEN, 'Excuus voor de vertraging, hier is hij.\n\nPiet', {
    attached: [
      {
        name: 'begroting-2027.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        text: 'PK begroting',
      },
    ],
  });
  console.log(await guarded(world));
  await goTo(world, '2026-11-30T12:00');
  console.log(await consent(world), await asked(world));
  console.log(letters(world, 5).join('\n---\n'));
  console.log(await guarded(world));
  await goTo(world, '2026-12-03T14:00');
  const [gathering] = await looked(world);
  const made = await takeMinutes(
    world.owner(),
    principal(),
    {
      which: { id: gathering?.id ?? '' },
      notes: `Aanwezig: Els Visser, Piet Jansen, de heer berg

1. Jaarcijfers
De cijfers zijn toegelicht.
Besloten: de jaarcijfers worden ongewijzigd doorgestuurd naar de accountant.
2. Begroting
De post huisvesting is hoger dan in 2026.
Actie: Jansen vraagt een nieuwe offerte op bij de schoonmaker, voor vrijdag 11 december
3. Rondvraag
Geen.`,
    },
    'nl',
  );
  console.log(made.answers);
  await order(world, 'stuur het verslag van de bestuursvergadering van donderdag rond');
  console.log(await consent(world));
  console.log(letters(world, 7).join('\n---\n'));
  console.log(await guarded(world));
  await answers(
    world,
    ELS,
    'Dank. Bij punt 2: "hoger dan in 2026" moet zijn "lager dan in 2026".\n\nEls',
    { about: /verslag/ },
  );
  console.log((await looked(world))[0]?.amendments, await consent(world));
  await goTo(world, '2026-12-10T12:30');
  console.log(await asked(world));
  const wish = (wished: GatherWish) =>
    gather(world.owner(), principal(), { which: { id: gathering?.id ?? '' }, wish: wished }, 'nl');
  console.log((await wish({ k: 'approve' })).answers);
  await wish({ k: 'amend', number: 1, take: true });
  await order(world, 'keur het verslag van de bestuursvergadering goed');
  console.log(await consent(world));
  console.log(letters(world, 9).join('\n---\n'));
  await goTo(world, '2026-12-14T10:30');
  console.log(await consent(world));
  console.log(letters(world, 11).join('\n---\n'));
  await answers(world, JANSEN, 'Gedaan, de offerte is binnen.', { about: /Actie|verslag/ });
  console.log(await guarded(world), await looked(world));
});
