import { expect, test } from 'vitest';
import {
  adoptLetter,
  answerBundle,
  mailing,
  mailings,
  settleMailing,
  startMailing,
  type Consenting,
} from '../../../src/engine/index.ts';
import { openLoopsBy } from '../../../src/store/records/loops.ts';
import { derivedId } from '../../../src/core/ids.ts';
import { writeMatter } from '../../../src/store/records/matters.ts';
import { addMark, personWithAddress } from '../../../src/store/records/people.ts';
import type { Point } from '../../../src/engine/points.ts';
import { openDesk } from '../diary/desk.ts';
import { left, standings, turns } from './listed.ts';
import { principal, type TestOffice } from '../../world/office.ts';

const ASSISTANT: Consenting = { id: 'user-anna', name: 'Anna', roles: ['assistant'] };

const TEXT = {
  subject: 'De vergadering verhuist naar de Kerkstraat',
  body: '{aanhef},\n\nDe vergadering van donderdag 10 december is dit keer in Kerkstraat 12. {Uw|Je} plaats is {Zaal}.\n\nLaat {u|je} ons voor 1 december weten of {u|je} erbij {bent|bent}?',
};

const ENGLISH = {
  subject: 'The meeting moves to Kerkstraat',
  body: 'The meeting of Thursday 10 December will be at Kerkstraat 12. Your seat is in {Zaal}.\n\nWould you let us know before 1 December whether you will be there?',
};

function csv(...rows: readonly string[]): Uint8Array {
  return new TextEncoder().encode(['Naam;E-mail;Zaal', ...rows].join('\r\n'));
}

async function start(world: TestOffice, bytes: Uint8Array) {
  const { mailing: id, arrival } = await startMailing(world.owner(), principal(), {
    list: { k: 'file', bytes },
    nl: TEXT,
    en: ENGLISH,
    title: null,
    road: 'mail',
    voice: null,
    answerBy: null,
  });
  await world.settle();
  return { id, arrival };
}

test('a list of five: three letters lie ready, two recipients are doubtful and are told why; each gets his own letter, one after the other', async () => {
  await using world = await openDesk();
  const before = left(world).length;
  const { id, arrival } = await start(
    world,
    csv(
      'Piet Jansen;piet@jansen.example;zaal 1',
      'Els Visser;els@visser.example;zaal 2',
      'Kate Hill;kate@hill.example;room 3',
      'Els Bakker;els@visser.example;zaal 4',
      'P. Jansen;piet@jansen.example;',
    ),
  );
  expect(await standings(world, id)).toEqual([
    '1 proposed',
    '2 proposed',
    '3 proposed',
    '4 held els@visser.example is van Els Visser, en de lijst noemt Els Bakker. els@visser.example stond al op regel 2.',
    '5 held Het veld „Zaal” is leeg. piet@jansen.example stond al op regel 1.',
  ]);
  expect(left(world)).toHaveLength(before);

  await answerBundle(world.owner(), arrival, principal(), { answer: 'all' });
  await world.settle();
  expect(left(world)).toHaveLength(before + 1);
  await turns(world, 2);
  const sent = left(world).slice(before);
  expect(sent.map(({ to }) => to)).toEqual([
    'piet@jansen.example',
    'els@visser.example',
    'kate@hill.example',
  ]);
  expect(sent.every(({ heads, cc }) => heads.length === 1 && cc.length === 0)).toBe(true);
  expect(sent[1]?.text).toBe(
    [
      'Geachte Els Visser,',
      'De vergadering van donderdag 10 december is dit keer in Kerkstraat 12. Uw plaats is zaal 2.',
      'Laat u ons voor 1 december weten of u erbij bent?',
      'Met vriendelijke groet,\nnamens de heer berg',
      'secretariaat',
      '-- \nVoorbereid door ons digitale secretariaat. Spreekt u liever een mens, dan is één regel antwoord genoeg.\n',
    ].join('\n\n'),
  );
  expect(sent[2]?.subject).toBe('The meeting moves to Kerkstraat');
  expect(sent[2]?.text).toContain('Dear Kate Hill,\n\nThe meeting of Thursday 10 December');
  const loops = await openLoopsBy(world.owner().store.read, 'address', 'els@visser.example');
  expect(loops.map(({ owes, what }) => `${owes}: ${what}`)).toContain(
    'they: uw antwoord op onze brief',
  );
});

test('what is doubtful is answered, and only then gets its letter; what is wrong must be put right', async () => {
  await using world = await openDesk();
  const { id } = await start(
    world,
    csv('Els Bakker;els@visser.example;zaal 4', 'Piet Jansen;piet@jansen.example;'),
  );
  const settle = (numbers: readonly number[], answer: Parameters<typeof settleMailing>[3]) =>
    settleMailing(world.owner(), principal(), { mailing: id, numbers }, answer);
  await expect(settle([2], { k: 'send' })).rejects.toMatchObject({ code: 'mailing-must-mend' });
  await settle([2], { k: 'field', field: 'zaal', value: 'zaal 9' });
  await settle([1], { k: 'person', person: 'els@visser.example' });
  expect(await standings(world, id)).toEqual(['1 proposed', '2 proposed']);
  // Answered a second time it is one letter all the same.
  await settle([1], { k: 'send' });
  expect(await standings(world, id)).toEqual(['1 proposed', '2 proposed']);
});

test('killed while they leave, and opened again: nobody has it twice, and nobody is missed', async () => {
  await using world = await openDesk();
  const before = left(world).length;
  const { arrival } = await start(
    world,
    csv(
      'Piet Jansen;piet@jansen.example;zaal 1',
      'Els Visser;els@visser.example;zaal 2',
      'Kate Hill;kate@hill.example;room 3',
    ),
  );
  await answerBundle(world.owner(), arrival, principal(), { answer: 'except', numbers: [2] });
  await world.settle();
  await using again = await world.reopen();
  // Hours later those that were due meanwhile still leave one after the other.
  again.clock.moveBy(3 * 3_600_000);
  await again.settle();
  await turns(again, 3);
  expect(
    left(again)
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(['piet@jansen.example', 'kate@hill.example']);
});

test.each<Point>(['act-before-start', 'act-after-start', 'act-after-call', 'act-after-record'])(
  'killed at %s of the second letter: nobody has it twice, and who may have been missed is asked about',
  async (point) => {
    const killing = { armed: false, seen: 0 };
    await using world = await openDesk({
      probe: (at) => {
        if (!killing.armed || at !== point) return;
        killing.seen += 1;
        if (killing.seen === 2) throw new Error('killed');
      },
    });
    const before = left(world).length;
    const rows = ['Piet Jansen;piet@jansen.example;1', 'Els Visser;els@visser.example;2'];
    const { id, arrival } = await start(world, csv(...rows, 'Kate Hill;kate@hill.example;3'));
    await answerBundle(world.owner(), arrival, principal(), { answer: 'all' });
    killing.armed = true;
    await world.settle();
    await turns(world, 1);
    killing.armed = false;
    await using again = await world.reopen();
    await turns(again, 4);
    const got = left(again)
      .slice(before)
      .map(({ to }) => to);
    expect(new Set(got).size).toBe(got.length);
    const shown = await standings(again, id);
    // Interrupted on the way out, nobody can prove that it left: that one is asked about and never simply repeated.
    const isAsked = point === 'act-after-start' || point === 'act-after-call';
    expect(shown.filter((one) => one.endsWith('unknown'))).toHaveLength(isAsked ? 1 : 0);
    expect(shown.filter((one) => one.endsWith('sent'))).toHaveLength(isAsked ? 2 : 3);
  },
);

test('a list of five thousand, one without names of columns, and a text with a field that the list lacks: nothing is written, and it says why', async () => {
  await using world = await openDesk();
  const many = Array.from({ length: 5_000 }, (_none, at) => `P${at};p${at}@x.example;zaal`);
  await expect(start(world, csv(...many))).rejects.toMatchObject({
    code: 'mailing-too-long',
    said: { values: { count: '5000', most: '500' } },
  });
  await expect(
    start(world, new TextEncoder().encode('Els Visser;els@visser.example;zaal 2')),
  ).rejects.toMatchObject({ code: 'list-no-header' });
  await expect(
    start(world, new TextEncoder().encode('Naam;E-mail\nEls Visser;els@visser.example')),
  ).rejects.toMatchObject({ code: 'mailing-fields', said: { values: { fields: 'Zaal' } } });
  expect(await mailings(world.owner(), principal())).toEqual([]);
});

test('an assistant neither sees what the principal had sent to a list nor answers for him what touches a secret matter', async () => {
  await using world = await openDesk();
  const els = await personWithAddress(world.owner().store.read, 'els@visser.example');
  await world.owner().store.transact((writer) =>
    writeMatter(writer, {
      id: derivedId('matter', 'secret'),
      reference: '2026.9',
      title: 'De verkoop',
      confidentiality: 'principal',
      subjects: [],
      people: [{ person: els?.id ?? derivedId('person', 'nobody'), side: 'ours' }],
    }),
  );
  const { id } = await start(world, csv('Els Visser;els@visser.example;zaal 2'));
  expect(await mailing(world.owner(), ASSISTANT, id, 'nl')).toBeNull();
  const hers = await startMailing(world.owner(), ASSISTANT, {
    list: { k: 'names', names: ['els@visser.example'] },
    ...{ nl: { subject: 'Dicht', body: 'Vrijdag zijn wij dicht.' }, en: null },
    ...{ title: null, road: 'mail', voice: null, answerBy: null },
  });
  const shown = await mailing(world.owner(), ASSISTANT, hers.mailing, 'nl');
  expect(shown?.lines[0]?.kept).toEqual([
    'Over een brief aan Els Visser beslist de opdrachtgever zelf.',
  ]);
  const settled = settleMailing(
    world.owner(),
    ASSISTANT,
    { mailing: hers.mailing, numbers: [1] },
    { k: 'send' },
  );
  await expect(settled).rejects.toMatchObject({ code: 'mailing-only-principal' });
  const { mailing: same } = hers;
  await settleMailing(world.owner(), principal(), { mailing: same, numbers: [1] }, { k: 'send' });
  expect(await standings(world, same)).toEqual(['1 proposed']);
});

test('the mandate is asked of each: to the press nothing goes, and the line says by which clause', async () => {
  await using world = await openDesk();
  await adoptLetter(world.owner(), '1. Journalisten schrijft u nooit.', 'user-berg');
  const { read } = world.owner().store;
  const piet = await personWithAddress(read, 'piet@jansen.example');
  if (piet === null) throw new Error('nobody there');
  await world.owner().store.transact((writer) => addMark(writer, piet.id, 'press', 0));
  const { id, arrival } = await start(
    world,
    csv('Piet Jansen;piet@jansen.example;zaal 1', 'Els Visser;els@visser.example;zaal 2'),
  );
  expect(await standings(world, id)).toEqual([
    expect.stringMatching(/^1 refused .*clausule 1/iu),
    '2 proposed',
  ]);
  const before = left(world).length;
  await answerBundle(world.owner(), arrival, principal(), { answer: 'all' });
  await world.settle();
  await turns(world, 2);
  expect(
    left(world)
      .slice(before)
      .map(({ to }) => to),
  ).toEqual(['els@visser.example']);
});
