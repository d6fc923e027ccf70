import { expect, test } from 'vitest';
import { declineSignalNumber, morningNow } from '../../../src/engine/index.ts';
import { letter } from '../../world/letter.ts';
import { ELS, JANSEN, KATE } from '../diary/desk.ts';
import { attendee, becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';
import type { TestOffice } from '../../world/office.ts';

const BUDGET = {
  uid: 'begroting',
  from: '20261125T100000',
  until: '20261125T110000',
  title: 'Bespreking begroting 2027',
  place: 'Herengracht 1, Amsterdam',
  lines: ['ORGANIZER:mailto:berg@kantoor.example', attendee(ELS)],
} as const;

/** Els promises something; the appointment with her is tomorrow at ten. */
async function budgetTomorrow(world: TestOffice): Promise<void> {
  await world.receive(
    letter({
      from: ELS,
      to: 'berg@kantoor.example',
      subject: 'Begroting 2027',
      id: '<begroting@visser.example>',
      text: 'Ik stuur u uiterlijk vrijdag 27 november de jaarcijfers.\n\nMet vriendelijke groet,\n\nEls Visser',
    }),
  );
  await stands(world, BUDGET);
}

const mornings = (world: TestOffice) =>
  toPrincipal(world).filter(({ subject }) => /^(?:Vanochtend|This morning)/.test(subject));

test('at seven only what changed since the folder is told, with who owes whom and that the tickler fired', async () => {
  await using world = await openBriefingDesk();
  await budgetTomorrow(world);
  await becomes(world, '2026-11-24T16:00');
  await stands(world, { ...BUDGET, from: '20261125T103000', until: '20261125T113000' });
  await stands(world, {
    uid: 'bank',
    from: '20261125T150000',
    until: '20261125T160000',
    title: 'Gesprek met de bank',
  });
  await becomes(world, '2026-11-25T06:59');
  expect(mornings(world)).toEqual([]);
  await becomes(world, '2026-11-25T07:00');
  const [morning, ...more] = mornings(world);
  expect(more).toEqual([]);
  expect(morning?.subject).toBe('Vanochtend, woensdag 25 november');
  expect(morning?.text.replaceAll(/\b(in|lo)-[0-9a-z]{10}\b/g, '$1-…').trim())
    .toBe(`Vanochtend, woensdag 25 november 2026
Samengesteld woensdag 25 november, 7.00 uur.

Onder uw aandacht
  1
    – Voor Bespreking begroting 2027 op woensdag 25 november is nog niet
      binnen: “Ik stuur u uiterlijk vrijdag 27 november de jaarcijfers”, van
      Els Visser. [2, 3]
      Voorstel: vandaag Els Visser erover bellen of schrijven. [1]

Veranderd sinds de dagmap
  – Bespreking begroting 2027: nu 10.30–11.30 uur (was 10.00–11.00 uur). [3]
  – Nieuw: Gesprek met de bank, 15.00–16.00 uur. [4]

Van wie wij nog iets krijgen
  Els Visser
    – Aan ons toegezegd (dinsdag 24 november): “Ik stuur u uiterlijk vrijdag
      27 november de jaarcijfers”. Nog niet herinnerd; volgende datum:
      maandag 30 november. [2, 1]

Het rappel
  – Van dinsdag 24 november: één aan de beurt, en die is bekeken, om 16.00
    uur. [5]

Bronnen
[1] openstaand punt · lo-…
[2] bericht van Els Visser, dinsdag 24 november · in-…
[3] agenda, woensdag 25 november · begroting
[4] agenda, woensdag 25 november · bank
[5] geteld · wakes:2026-11-24

Op de pagina: https://kantoor.example/p/berg/morning`);
});

test('an English principal reads it in English, and a morning on which nothing changed says so', async () => {
  await using world = await openBriefingDesk({ principals: [{ id: 'berg', language: 'en' }] });
  await becomes(world, '2026-11-24T16:00');
  await becomes(world, '2026-11-25T07:00');
  const [morning] = mornings(world);
  expect(morning?.subject).toBe('This morning, Wednesday 25 November');
  expect(morning?.text).toContain('Nothing changed since the folder of yesterday afternoon.');
  expect(morning?.text).toContain('Nothing is open.');
  expect(morning?.text).toContain('Of Tuesday 24 November: one was due, and it was looked at');
});

test('a morning that was missed is made up the same day, and no more once the next folder is there', async () => {
  await using world = await openBriefingDesk();
  await becomes(world, '2026-11-24T16:00');
  await becomes(world, '2026-11-25T07:00');
  await becomes(world, '2026-11-26T11:20');
  expect(mornings(world).at(-1)?.text).toContain('Samengesteld donderdag 26 november, 11.20 uur.');
  await becomes(world, '2026-11-27T16:05');
  expect(mornings(world)).toHaveLength(2);
  expect(toPrincipal(world).at(-1)?.subject).toBe('Dagmap voor maandag 30 november');
});

test('a signal he declined is not given again', async () => {
  await using world = await openBriefingDesk();
  await stands(world, {
    ...BUDGET,
    from: '20261202T100000',
    until: '20261202T110000',
    lines: [BUDGET.lines[0], attendee(ELS, 'NEEDS-ACTION')],
  });
  await stands(world, {
    uid: 'bank',
    from: '20261202T150000',
    until: '20261202T160000',
    title: 'Gesprek met de bank',
    lines: [BUDGET.lines[0], attendee(JANSEN, 'NEEDS-ACTION')],
  });
  await becomes(world, '2026-12-01T07:00');
  const viewing = { language: 'nl', everything: true } as const;
  const { signals } = await morningNow(world.owner(), viewing);
  expect(signals.map(({ said }) => [said.said.key, said.said.values['title']])).toEqual([
    ['brief.signal-unconfirmed', 'Bespreking begroting 2027'],
    ['brief.signal-unconfirmed', 'Gesprek met de bank'],
  ]);
  expect(signals[0]?.order?.nl).toBe(
    'vraag Els Visser of de afspraak van woensdag 2 december doorgaat',
  );
  expect(await declineSignalNumber(world.owner(), 1, 'user-berg')).toBe(signals[0]?.name);
  expect(await declineSignalNumber(world.owner(), 2, 'user-berg')).toBeNull();
  const after = await morningNow(world.owner(), viewing);
  expect(after.signals.map(({ name }) => name)).toEqual([signals[1]?.name]);
});

test('a signal on which nobody does anything is given three times and then no more', async () => {
  await using world = await openBriefingDesk();
  const owner = world.owner();
  for (const day of [7, 8, 9, 10])
    for (const half of ['one', 'two']) {
      const date = `202612${String(day).padStart(2, '0')}`;
      await stands(world, {
        uid: `${day}-${half}`,
        from: `${date}T100000`,
        until: `${date}T110000`,
      });
    }
  for (const day of ['25', '26', '27', '30']) await becomes(world, `2026-11-${day}T07:00`);
  await becomes(world, '2026-12-01T07:00');
  const told = await owner.store.read.all('SELECT times FROM signal ORDER BY times DESC');
  expect(told.map(({ times }) => times)).toEqual([3, 3, 3, 2]);
  expect(mornings(world)).toHaveLength(5);
  for (const { text } of mornings(world))
    expect((text.match(/^ {2}\d$/gm) ?? []).length).toBeLessThanOrEqual(3);
});

test('where a mailbox cannot be read, nobody is called quiet, and it says which', async () => {
  await using world = await openBriefingDesk();
  await world
    .owner()
    .store.transact((writer) =>
      writer.run(`UPDATE account SET state = 'refused', state_at = ?`, world.clock.now()),
    );
  const { silence } = await morningNow(world.owner(), { language: 'nl', everything: true });
  expect(silence.quiet.map(({ said }) => said.key)).toEqual(['brief.quiet-unknown']);
  expect(silence.notLooked.map(({ what }) => what)).toEqual(['mailbox']);
});

test('under professional secrecy the morning is a notice without a name', async () => {
  await using world = await openBriefingDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
  await budgetTomorrow(world);
  await becomes(world, '2026-11-25T07:00');
  const notice = toPrincipal(world).at(-1);
  expect(notice?.subject).toBe('Bericht van uw secretariaat');
  expect(notice?.text).toContain('Het ochtendbericht van woensdag 25 november ligt klaar.');
  expect(notice?.text).not.toMatch(/Els|Visser|[Bb]egroting|jaarcijfers/);
});

test('nothing of another principal stands in a morning', async () => {
  await using world = await openBriefingDesk({ principals: [{ id: 'berg' }, { id: 'smit' }] });
  const smit = { owner: 'smit' };
  const greeting = { subject: 'Good day', text: 'Thank you.', id: '<good-day@post.example>' };
  await world.receive(letter({ from: KATE, to: 'smit@kantoor.example', ...greeting }), smit);
  const mine = {
    from: 'smit@kantoor.example',
    to: KATE,
    subject: 'Re: Good day',
    text: 'And you.',
  };
  await world.receive(letter(mine), { ...smit, use: 'sent' });
  await world.receive(
    letter({
      from: KATE,
      to: 'smit@kantoor.example',
      subject: 'The merger',
      text: 'I will send you the draft by Friday 27 November.',
    }),
    smit,
  );
  const his = await morningNow(world.owner(), { language: 'nl', everything: true });
  expect(his.silence.theyOwe).toEqual([]);
  expect(JSON.stringify(his)).not.toMatch(/merger|draft/);
  const smits = await morningNow(world.owner('smit'), { language: 'nl', everything: true });
  expect(smits.silence.theyOwe.map(({ name }) => name)).toEqual(['Kate Hill']);
});
