import { expect, test } from 'vitest';
import { dayFolder, mergePeople, morningNow, personMeant } from '../../../src/engine/index.ts';
import { pdfOf } from '../../../src/channels/pdf/pdf.fixture.ts';
import { letter } from '../../world/letter.ts';
import { letterWithPapers } from '../../world/with-papers.ts';
import { principal } from '../../world/office.ts';
import { ELS } from '../diary/desk.ts';
import { attendee, becomes, openBriefingDesk, stands, toPrincipal } from './desk.ts';

const seeing = { language: 'nl', everything: true } as const;

const BUDGET = {
  uid: 'begroting',
  from: '20261125T100000',
  until: '20261125T110000',
  title: 'Bespreking begroting 2027',
  place: 'Herengracht 1, Amsterdam',
  lines: ['ORGANIZER:mailto:berg@kantoor.example', attendee(ELS)],
} as const;

test('what came after the folder is in the briefing of the meeting in the morning, each line with its source', async () => {
  await using world = await openBriefingDesk();
  await world.receive(
    letter({
      from: ELS,
      to: 'berg@kantoor.example',
      subject: 'Begroting 2027',
      id: '<begroting@visser.example>',
      text: 'Ik stuur u morgen de begroting. Kunt u de jaarcijfers sturen?',
    }),
  );
  await stands(world, BUDGET);
  await becomes(world, '2026-11-24T16:00');
  await world.receive(
    letterWithPapers(
      {
        from: ELS,
        to: 'berg@kantoor.example',
        subject: 'Re: Begroting 2027',
        id: '<later@visser.example>',
        inReplyTo: '<begroting@visser.example>',
        text: 'Hierbij de begroting.',
      },
      [{ name: 'Begroting.pdf', type: 'application/pdf', bytes: pdfOf(['De begroting zelf']) }],
    ),
  );
  await becomes(world, '2026-11-25T07:00');
  const morning = toPrincipal(world).at(-1)?.text ?? '';
  expect(morning).toMatch(
    /Bespreking begroting 2027: er kwam een stuk bij, Begroting\.pdf \(bijlage\s+1\)\. \[\d/,
  );
  expect(morning).toMatch(
    /Laatste contact: dinsdag 24 november;\s+schreef\s+ons\s+over “Re: Begroting/,
  );
  const { folder } = await morningNow(world.owner(), seeing);
  const [item] = folder.items;
  expect(item?.annexes.map(({ paper }) => paper.name)).toEqual(['Begroting.pdf']);
  const claims = [
    ...(item?.people ?? []).flatMap(({ who, lastContact, between }) => [
      ...who,
      ...lastContact,
      ...between,
    ]),
    ...(item?.decide ?? []),
    ...(item?.papers ?? []),
    ...(item?.way ?? []),
  ];
  expect(claims.map(({ said }) => said.key)).toEqual(['brief.last-theirs', 'brief.we-owe']);
  expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('the last contact with somebody counts whichever of his addresses it went by', async () => {
  await using world = await openBriefingDesk();
  const atHome = 'Els Visser <els.visser@thuis.example>';
  await world.receive(
    letter({
      from: atHome,
      to: 'berg@kantoor.example',
      subject: 'Van huis uit',
      text: 'Ik schrijf u even van huis.',
    }),
  );
  const { read } = world.owner().store;
  const kept = await personMeant(read, 'els@visser.example');
  const part = await personMeant(read, 'els.visser@thuis.example');
  await mergePeople(world.owner(), principal(), kept, part);
  await stands(world, BUDGET);
  const { folder } = await dayFolder(world.owner(), '2026-11-25', seeing);
  const [last] = folder.items[0]?.people[0]?.lastContact ?? [];
  expect(last?.said.values['subject']).toBe('Van huis uit');
});
