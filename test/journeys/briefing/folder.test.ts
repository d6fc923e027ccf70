import { expect, test } from 'vitest';
import { openBriefPress } from '../../../src/channels/paper/brief-press.ts';
import { openPdfText } from '../../../src/channels/pdf/pdf-text.ts';
import { pdfOf } from '../../../src/channels/pdf/pdf.fixture.ts';
import { folderDocument } from '../../../src/core/briefing/paper/folder-document.ts';
import { allWords, dayFolder, paperBytes } from '../../../src/engine/index.ts';
import { lookForPeer, withPeer } from '../../peers/presence.ts';
import { letter } from '../../world/letter.ts';
import { letterWithPapers } from '../../world/with-papers.ts';
import { ELS, KATE } from '../diary/desk.ts';
import { attendee, becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';
import type { TestOffice } from '../../world/office.ts';

const BUDGET = {
  uid: 'begroting',
  from: '20261125T100000',
  until: '20261125T110000',
  title: 'Bespreking begroting 2027',
  place: 'Herengracht 1, Amsterdam',
  lines: [
    'ORGANIZER:mailto:berg@kantoor.example',
    attendee(ELS),
    'DESCRIPTION:Agenda\\n1. Cijfers van oktober\\nTer besluit: de huur opzeggen',
  ],
} as const;

/** Els promises something and sends a paper; the appointment with her is tomorrow at ten. */
async function budgetTomorrow(world: TestOffice): Promise<void> {
  await world.receive(
    letterWithPapers(
      {
        from: ELS,
        to: 'berg@kantoor.example',
        subject: 'Begroting 2027',
        id: '<begroting@visser.example>',
        text: 'Ik stuur u uiterlijk vrijdag 27 november de jaarcijfers.\n\nMet vriendelijke groet,\n\nEls Visser\nHoofd financiën\nVisser & Zonen B.V.\nT 020 624 11 11',
      },
      [{ name: 'Begroting.pdf', type: 'application/pdf', bytes: pdfOf(['De begroting zelf']) }],
    ),
  );
  await stands(world, BUDGET);
}

test('at four o’clock tomorrow’s folder lies ready and is mailed', async () => {
  await using world = await openBriefingDesk();
  await budgetTomorrow(world);
  await becomes(world, '2026-11-24T15:59');
  expect(toPrincipal(world)).toEqual([]);
  await becomes(world, '2026-11-24T16:00');
  const [folder, ...more] = toPrincipal(world);
  expect(more).toEqual([]);
  expect(folder?.subject).toBe('Dagmap voor woensdag 25 november');
  expect(folder?.text.replaceAll(/\b(in|lo|pe)-[0-9a-z]{10}\b/g, '$1-…').trim())
    .toBe(`Dagmap voor woensdag 25 november 2026
Eén afspraak. Samengesteld dinsdag 24 november, 16.00 uur.

10.00–11.00 uur  Bespreking begroting 2027
  Waar
    – Herengracht 1, Amsterdam [1]
  Met wie
    – Els Visser, Hoofd financiën, Visser & Zonen B.V., tel. 020 624 1111
      [2, 3]
      Laatste contact: dinsdag 24 november; schreef ons over “Begroting
        2027”. [3]
      Aan ons toegezegd (dinsdag 24 november): “Ik stuur u uiterlijk vrijdag
        27 november de jaarcijfers”. Nog niet herinnerd; volgende datum:
        maandag 30 november. [3, 4]
  Te beslissen
    – Volgens de agenda: de huur opzeggen. [1]
  Stukken
    – Bijlage 1: Begroting.pdf (Els Visser, dinsdag 24 november) [3]
    – Nog niet binnen van Els Visser: “Ik stuur u uiterlijk vrijdag 27
      november de jaarcijfers”. [3, 4]

Bronnen
[1] agenda, woensdag 25 november · begroting
[2] persoonskaart · pe-…
[3] bericht van Els Visser, dinsdag 24 november · in-…
[4] openstaand punt · lo-…

Op de pagina: https://kantoor.example/p/berg/folder?day=2026-11-25
Om af te drukken, met de bijlagen genummerd: secretaris folder 2026-11-25 --pdf dagmap.pdf`);
  // The clock going back and coming there again mails nothing twice.
  await becomes(world, '2026-11-24T16:30');
  expect(toPrincipal(world)).toHaveLength(1);
});

test('Friday’s folder is for Monday, and over a free day for the day after it', async () => {
  await using world = await openBriefingDesk();
  await becomes(world, '2026-11-27T16:00');
  expect(toPrincipal(world).at(-1)?.subject).toBe('Dagmap voor maandag 30 november');
  await becomes(world, '2026-11-28T16:00');
  await becomes(world, '2026-11-29T16:00');
  expect(toPrincipal(world)).toHaveLength(1);
});

test('what was not there on time is not mailed a day late', async () => {
  await using world = await openBriefingDesk();
  await becomes(world, '2026-11-25T15:00');
  expect(toPrincipal(world).filter(({ subject }) => subject.startsWith('Dagmap'))).toEqual([]);
  await becomes(world, '2026-11-25T16:00');
  expect(toPrincipal(world).at(-1)?.subject).toBe('Dagmap voor donderdag 26 november');
});

test('under professional secrecy the mail is a notice without a name, with the way to the page', async () => {
  await using world = await openBriefingDesk({ principals: [{ id: 'berg', secrecy: 'notary' }] });
  await budgetTomorrow(world);
  await becomes(world, '2026-11-24T16:00');
  const [notice] = toPrincipal(world);
  expect(notice?.subject).toBe('Bericht van uw secretariaat');
  expect(notice?.text).toContain('Uw dagmap voor woensdag 25 november ligt klaar.');
  expect(notice?.text).toContain('https://kantoor.example/p/berg/folder?day=2026-11-25');
  expect(notice?.text).not.toMatch(/Els|Visser|[Bb]egroting|huur|Herengracht/);
});

test('his copy of it in his own mailbox is not read, shown or found', async () => {
  await using world = await openBriefingDesk();
  await budgetTomorrow(world);
  await becomes(world, '2026-11-24T16:00');
  const mine = world.mail.sent().find(({ to }) => to.includes('berg@kantoor.example'));
  await world.receive(mine?.raw ?? new Uint8Array());
  const { read } = world.owner().store;
  const rows = await read.all(`SELECT subject FROM message WHERE subject LIKE 'Dagmap%'`);
  expect(rows).toEqual([]);
  // A stranger who reuses its name is read like anybody.
  await world.receive(
    letter({
      from: 'Vreemd <wie@elders.example>',
      to: 'berg@kantoor.example',
      subject: 'Dagmap',
      id: /Message-ID: (<.*>)/i.exec(new TextDecoder().decode(mine?.raw))?.[1] ?? null,
    }),
  );
  const strange = await read.all(`SELECT subject FROM message WHERE subject = 'Dagmap'`);
  expect(strange).toHaveLength(1);
});

test('an assistant sees of a private appointment only the time, and nothing of what is for the principal alone', async () => {
  await using world = await openBriefingDesk();
  await stands(world, { ...BUDGET, lines: [...BUDGET.lines, 'CLASS:PRIVATE'] });
  const viewing = { language: 'nl', everything: false } as const;
  const { folder } = await dayFolder(world.owner(), '2026-11-25', viewing);
  const [item] = folder.items;
  expect(item).toMatchObject({ title: null, place: null, people: [], annexes: [], decide: [] });
  expect(JSON.stringify(folder)).not.toMatch(/Els|huur|Herengracht/);
});

test('nothing of another principal stands in a folder', async () => {
  await using world = await openBriefingDesk({ principals: [{ id: 'berg' }, { id: 'smit' }] });
  await world.receive(
    letter({ from: KATE, to: 'smit@kantoor.example', subject: 'The merger', text: 'Secret.' }),
    { owner: 'smit' },
  );
  await stands(world, {
    uid: 'with-kate',
    from: '20261125T140000',
    until: '20261125T150000',
    title: 'The merger',
    lines: ['ORGANIZER:mailto:berg@kantoor.example', attendee(KATE)],
  });
  const viewing = { language: 'en', everything: true } as const;
  const { folder } = await dayFolder(world.owner(), '2026-11-25', viewing);
  // He himself heard from her on Monday; what she wrote to Smit is Smit's.
  expect(folder.items[0]?.people[0]?.lastContact[0]?.said.values['subject']).toBe('Goedendag');
  expect(JSON.stringify(folder)).not.toContain('Secret');
});

test('where a calendar could not be read nobody says that the day is empty', async () => {
  await using world = await openBriefingDesk();
  const owner = world.owner();
  await owner.store.transact((writer) =>
    writer.run(
      `INSERT INTO calendar (name, title, account, href, read_only, schedules, components, made_at)
       VALUES ('thuis', 'Thuis', 'mb-0000000000', '/thuis/', 1, 0, '["VEVENT"]', 0)`,
    ),
  );
  await becomes(world, '2026-11-24T16:00');
  const [folder] = toPrincipal(world);
  expect(folder?.text).toContain('Of er iets in de agenda staat is niet bekend');
  expect(folder?.text).toContain('De agenda Thuis kon niet worden gelezen');
  expect(folder?.text).not.toContain('staat voor deze dag niets');
});

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('printed, each paper stands behind it after a sheet with its number; what is no PDF lies apart', async () => {
    await using world = await openBriefingDesk();
    await budgetTomorrow(world);
    await world.receive(
      letterWithPapers(
        {
          from: ELS,
          to: 'berg@kantoor.example',
          subject: 'Re: Begroting 2027',
          id: '<later@visser.example>',
          inReplyTo: '<begroting@visser.example>',
          text: 'Nog twee stukken.',
        },
        [
          { name: 'Tabel.xlsx', type: 'application/zip', bytes: new Uint8Array([80, 75, 3, 4]) },
          {
            name: 'Kapot.pdf',
            type: 'application/pdf',
            bytes: new TextEncoder().encode('%PDF-1.4 and nothing else'),
          },
        ],
      ),
    );
    const owner = world.owner();
    const { folder } = await dayFolder(owner, '2026-11-25', { language: 'nl', everything: true });
    const reader = {
      words: allWords(owner),
      language: 'nl',
      zone: folder.zone,
      now: world.clock.now(),
    } as const;
    const document = folderDocument(folder, reader);
    const papers = await Promise.all(
      document.annexes.map(async ({ number, text, paper }) => {
        const { name, type } = paper;
        return { number, text, name, type, bytes: await paperBytes(owner, paper) };
      }),
    );
    const { pdf, apart } = await openBriefPress().print({
      document,
      language: 'nl',
      day: folder.day,
      name: 'mr. Çağrı Østergård',
      papers,
    });
    expect(document.annexes.map(({ text }) => text)).toEqual([
      'Bijlage 1: Begroting.pdf (Els Visser, dinsdag 24 november)',
      'Bijlage 2: Tabel.xlsx (Els Visser, dinsdag 24 november)',
      'Bijlage 3: Kapot.pdf (Els Visser, dinsdag 24 november)',
    ]);
    expect(apart).toEqual([2, 3]);
    const text = (await openPdfText()?.textOf(() => pdf)) ?? '';
    expect(text).toContain('mr. Çağrı Østergård');
    expect(text).toContain('Hoofd financiën');
    expect(text).toMatch(/Bijlage 1\s+Begroting\.pdf[^]*De begroting zelf[^]*Bijlage 2/);
    expect(text).toContain('ligt apart: Tabel.xlsx');
    expect(text).toContain('ligt apart: Kapot.pdf');
  });
});
