import { expect, test } from 'vitest';
import { briefing } from '../../../src/duties/briefing/duty.ts';
import { correspondence } from '../../../src/duties/correspondence/duty.ts';
import { diary } from '../../../src/duties/diary/duty.ts';
import { gatherings } from '../../../src/duties/gatherings/duty.ts';
import { meetings } from '../../../src/duties/meetings/duty.ts';
import { folderDocument } from '../../../src/core/briefing/paper/folder-document.ts';
import { allWords, dayFolder, gather, noteEvent, paperBytes } from '../../../src/engine/index.ts';
import { principal, type TestOffice } from '../../world/office.ts';
import { consent, ELS, order } from '../diary/desk.ts';
import { answers, goTo, looked, openRound } from './desk.ts';

const HIS = { language: 'nl', everything: true } as const;
const STAFF = { language: 'nl', everything: false } as const;

/** What the folder of a day says of the meeting: its papers, and what is to be decided. */
async function folderSays(world: TestOffice, viewing: typeof HIS | typeof STAFF) {
  const owner = world.owner();
  const { folder } = await dayFolder(owner, '2026-12-03', viewing);
  const reader = {
    words: allWords(owner),
    language: 'nl',
    zone: folder.zone,
    now: world.clock.now(),
  } as const;
  const [item] = folderDocument(folder, reader).sections;
  const groups = (item?.groups ?? []).filter(({ label: heading }) =>
    ['Te beslissen', 'Stukken'].includes(heading ?? ''),
  );
  return groups.flatMap(({ label: heading, lines }) =>
    lines.map(({ text }) => `${heading}: ${text.replace(/ \(ac-\w+\)/, '')}`),
  );
}

test('the day before, the folder has the papers under their numbers, who still owes one, and what is to be decided', async () => {
  await using world = await openRound({
    duties: [correspondence, diary, meetings, gatherings, briefing],
  });
  await order(
    world,
    'plan een bestuursvergadering op donderdag 3 december van 10 tot 12 met Els Visser en Piet Jansen',
  );
  await consent(world);
  await order(
    world,
    'agenda voor de bestuursvergadering: 1. Jaarcijfers 2. Ter besluit: de huur opzeggen',
  );
  await order(
    world,
    'Els levert het jaarverslag bij punt 1 voor de bestuursvergadering, uiterlijk vrijdag',
  );
  await order(
    world,
    'vraag Piet Jansen om de begroting bij punt 2 voor de bestuursvergadering, uiterlijk vrijdag',
  );
  await consent(world);
  await answers(world, ELS, 'Hierbij het jaarverslag.\n\nEls Visser', {
    attached: [{ name: 'Jaarverslag 2025 def.pdf', text: '%PDF-1.4 jaarverslag' }],
  });
  const owner = world.owner();
  const [gathering] = await looked(world);
  const blob = await owner.blobs.put(new TextEncoder().encode('%PDF-1.4 huur'));
  const which = { id: gathering?.id ?? '' };
  const file = { blob, name: 'Huurcontract.pdf', type: 'application/pdf', size: 13 };
  const wish = {
    k: 'paper',
    what: 'het huurcontract',
    item: '2',
    from: null,
    by: null,
    file,
  } as const;
  await gather(owner, principal(), { which, wish }, 'nl');

  await goTo(world, '2026-12-02T16:00');
  expect(await folderSays(world, HIS)).toEqual([
    'Te beslissen: Volgens de agenda: de huur opzeggen.',
    'Te beslissen: Wacht op uw akkoord: Aan een afspraak herinneren: Els Visser.',
    'Te beslissen: Wacht op uw akkoord: Herinneren: Piet Jansen.',
    'Te beslissen: Voor „Bestuursvergadering met Els Visser en Piet Jansen” (donderdag 3 december 2026, 10.00–12.00 uur) ontbreekt: 2a de begroting (Piet Jansen). Sturen zonder, wachten of verzetten?',
    'Stukken: Bijlage 1: 1 Jaarverslag.pdf (Els Visser, dinsdag 24 november)',
    'Stukken: Bijlage 2: 2b Huurcontract.pdf (van ons, dinsdag 24 november)',
  ]);
  const { folder } = await dayFolder(owner, '2026-12-03', HIS);
  const bytes = await Promise.all(
    folder.items.flatMap(({ annexes }) => annexes.map(({ paper }) => paperBytes(owner, paper))),
  );
  expect(bytes.map((one) => new TextDecoder().decode(one ?? new Uint8Array()))).toEqual([
    '%PDF-1.4 jaarverslag',
    '%PDF-1.4 huur',
  ]);
  // To whoever may not see the meeting it is busy, and nothing else.
  await noteEvent(owner, gathering?.uid ?? '', { confidentiality: 'principal' }, HIS);
  expect(await folderSays(world, STAFF)).toEqual([]);
});
