import { expect, test } from 'vitest';
import type { GatherWish } from '../../../src/core/gatherings/wish.ts';
import { gather, minutesTextOf, takeMinutes } from '../../../src/engine/index.ts';
import { principal } from '../../world/office.ts';
import { consent, ELS, JANSEN, order, standing } from '../diary/desk.ts';
import { answers, asked, goTo, guarded, letters, looked, openRound } from './desk.ts';

const NOTES = `Aanwezig: Els Visser, Piet Jansen, de heer berg

1. Jaarcijfers
De cijfers zijn toegelicht.
Besloten: de jaarcijfers gaan ongewijzigd naar de accountant.
2. Begroting
De post huisvesting is hoger dan in 2026.
Actie: Jansen, een nieuwe offerte van de schoonmaker, voor vrijdag 11 december
3. Rondvraag
Geen.`;

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

  // The agenda, and who delivers which paper.
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
  expect(await consent(world)).toEqual(['correspondence.write', 'correspondence.write']);
  expect(letters(world, 2)).toEqual([
    'els@visser.example: Voor „Bestuursvergadering” op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd) ontvang ik graag van u het jaarverslag bij agendapunt 1 (Jaarcijfers), uiterlijk vrijdag 27 november, 17.00 uur. De stukken gaan maandag 30 november, 12.00 uur naar de deelnemers.',
    'piet@jansen.example: Voor „Bestuursvergadering” op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd) ontvang ik graag van u de begroting bij agendapunt 2 (Begroting), uiterlijk vrijdag 27 november, 17.00 uur. De stukken gaan maandag 30 november, 12.00 uur naar de deelnemers.',
  ]);

  // One is there in time; the other is late and is chased, in one letter with all else he owes.
  await answers(world, ELS, 'Hierbij het jaarverslag.\n\nEls Visser', {
    attached: [{ name: 'Jaarverslag 2025 def.pdf', text: '%PDF-1.4 jaarverslag' }],
  });
  await goTo(world, '2026-11-27T17:00');
  expect(await guarded(world)).toEqual([
    'set agenda en stukken voor Bestuursvergadering met Els Visser en Piet Jansen: mentioned',
    'paper het jaarverslag (Els Visser): done',
    'paper de begroting (Piet Jansen): asked',
  ]);
  // After office hours nobody is reminded: it goes on the next working morning, in time for the set.
  await goTo(world, '2026-11-30T10:00');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'correspondence.chase',
  ]);
  expect(letters(world, 4)).toEqual([
    `piet@jansen.example: Twee punten staan bij ons nog open; wij zetten ze voor u op een rij.

1. Onze uitnodiging van dinsdag 24 november voor donderdag 3 december, 10.00 uur. Zouden wij uiterlijk woensdag 2 december mogen weten of u komt?
2. De begroting, waarom wij op dinsdag 24 november vroegen. Zou u die ons uiterlijk maandag 30 november, 12.00 uur kunnen sturen?

Is iets hiervan al onderweg, dan hoeft u daarvoor niets te doen. Eén antwoord op deze mail is genoeg.`,
  ]);
  await answers(
    world,
    JANSEN,
    '1. Ik kom graag.\n2. Excuus voor de vertraging, hier is hij.\n\nPiet',
    {
      attached: [{ name: 'begroting-2027.xlsx', text: 'PK begroting' }],
    },
  );

  // Its moment come, the whole set goes to everybody, under the numbers of the agenda.
  await goTo(world, '2026-11-30T12:00');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'meeting.papers',
    'meeting.papers',
  ]);
  const set = `Hierbij de agenda en de stukken voor „Bestuursvergadering” op donderdag 3 december 2026, 10.00–12.00 uur (Nederlandse tijd).

1. Jaarcijfers
    – 1 Jaarverslag.pdf
2. Begroting
    – 2 Begroting.xlsx
3. Rondvraag`;
  expect(letters(world, 5)).toEqual([
    `els@visser.example [1 Jaarverslag.pdf, 2 Begroting.xlsx]: ${set}`,
    `piet@jansen.example [1 Jaarverslag.pdf, 2 Begroting.xlsx]: ${set}`,
  ]);

  // Minutes from notes; they go round once the principal says so.
  await goTo(world, '2026-12-03T14:00');
  const [gathering] = await looked(world);
  const which = { id: gathering?.id ?? '' };
  const made = await takeMinutes(world.owner(), principal(), { which, notes: NOTES }, 'nl');
  expect(made.answers).toEqual([
    'Het conceptverslag van „Bestuursvergadering met Els Visser en Piet Jansen” ligt klaar (versie 1): 1 besluiten, 1 actiepunten. Het gaat pas rond als u het zegt.',
  ]);
  expect(letters(world, 7)).toEqual([]);
  await order(world, 'stuur het verslag van de bestuursvergadering van donderdag rond');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'meeting.minutes',
    'meeting.minutes',
  ]);
  const draft = `Conceptverslag, versie 1
Bestuursvergadering
donderdag 3 december 2026, 10.00–12.00 uur

Aanwezig: Els Visser, Piet Jansen, de heer berg

1. Jaarcijfers
De cijfers zijn toegelicht.
Besluit: de jaarcijfers gaan ongewijzigd naar de accountant.

2. Begroting
De post huisvesting is hoger dan in 2026.
Actie: Piet Jansen – een nieuwe offerte van de schoonmaker – uiterlijk vrijdag 11 december 2026

3. Rondvraag
Geen.

Actiepunten
1. Piet Jansen – een nieuwe offerte van de schoonmaker – uiterlijk vrijdag 11 december 2026`;
  const round =
    'Hierbij het conceptverslag van „Bestuursvergadering” van donderdag 3 december 2026. Wilt u iets gewijzigd zien, dan ontvang ik dat graag uiterlijk donderdag 10 december, 12.00 uur. Hoor ik niets, dan wordt het verslag vastgesteld zoals het hier staat.';
  expect(letters(world, 7)).toEqual([
    `els@visser.example: ${round}\n\n${draft}`,
    `piet@jansen.example: ${round}\n\nBij u staat:\n– een nieuwe offerte van de schoonmaker – uiterlijk vrijdag 11 december 2026\n\n${draft}`,
  ]);

  // A change is asked for; nothing is changed before the principal says so.
  await answers(
    world,
    ELS,
    'Dank. Bij punt 2: "hoger dan in 2026" moet zijn "lager dan in 2026".\n\nEls',
    { about: /verslag/ },
  );
  expect(
    (await minutesTextOf(world.owner(), which, null, { language: 'nl', everything: true })).text,
  ).toBe(draft);
  await goTo(world, '2026-12-10T12:30');
  expect(await asked(world)).toEqual([
    'Op het verslag van „Bestuursvergadering met Els Visser en Piet Jansen” (donderdag 3 december 2026, 10.00–12.00 uur) is gevraagd: 1 (Els Visser): Dank. Bij punt 2: "hoger dan in 2026" moet zijn "lager dan in 2026". Wat neem ik over?',
  ]);
  const wish = (one: GatherWish) => gather(world.owner(), principal(), { which, wish: one }, 'nl');
  // Nor is anything approved over it.
  expect((await wish({ k: 'approve' })).answers).toEqual([
    'Over deze wijzigingen in het verslag van „Bestuursvergadering met Els Visser en Piet Jansen” is nog niet beslist: 1 (Els Visser): Dank. Bij punt 2: "hoger dan in 2026" moet zijn "lager dan in 2026".',
  ]);
  await wish({ k: 'amend', number: 1, take: true });
  await order(world, 'keur het verslag van de bestuursvergadering goed');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'meeting.minutes',
    'meeting.minutes',
  ]);
  const approved = await minutesTextOf(world.owner(), which, null, {
    language: 'nl',
    everything: true,
  });
  expect(approved).toMatchObject({ version: 2, state: 'approved' });
  expect(approved.text).toContain('Verslag (vastgesteld op donderdag 10 december 2026)');
  expect(approved.text).toContain('De post huisvesting is lager dan in 2026.');
  expect(approved.text).toContain(
    'Op verzoek van Els Visser: „hoger dan in 2026” is „lager dan in 2026” geworden.',
  );

  // The action is guarded until its owner says that it is done.
  await goTo(world, '2026-12-14T10:30');
  expect(await consent(world, ({ act }) => act.kind === 'meeting.remind')).toEqual([
    'correspondence.chase',
  ]);
  expect(letters(world, 11)).toEqual([
    'piet@jansen.example: In het verslag dat wij u op donderdag 3 december stuurden, staat bij u: een nieuwe offerte van de schoonmaker. Is dat gelukt? Eén woord is genoeg. Duurt het langer, noemt u dan gerust een dag.',
  ]);
  await answers(world, JANSEN, 'Gedaan, de offerte is binnen.', { about: /verslag|Actie/ });
  // Nothing of it is open any more.
  expect(await looked(world)).toEqual([]);
  expect(await asked(world)).toEqual([]);
});
