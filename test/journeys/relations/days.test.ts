import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/core/time/instant.ts';
import {
  answer,
  approvals,
  changeEtiquette,
  noteDay,
  personMeant,
  questions,
} from '../../../src/engine/index.ts';
import { letter } from '../../world/letter.ts';
import { NINE, principal } from '../../world/office.ts';
import { openRelationsDesk, type RelationsDesk } from './desk.ts';

const BERG = 'berg@kantoor.example';
const ELS = 'Els de Vries <els@vries.example>';
const viewing = { language: 'nl', everything: true } as const;
const himself = principal();

/** Els wrote once; her birthday is Tuesday 1 December. It is Tuesday 24 November, nine o'clock. */
async function withEls(): Promise<RelationsDesk> {
  const desk = await openRelationsDesk();
  await desk.world.receive(letter({ from: ELS, to: BERG, text: 'Dank voor uw brief.' }));
  const els = await personMeant(desk.owner.store.read, 'els@vries.example');
  await changeEtiquette(desk.owner, himself, els, { title: 'mevrouw' });
  await noteDay(desk.owner, himself, els, { kind: 'birthday', day: '1970-12-01' });
  await desk.world.settle();
  return desk;
}

async function to(desk: RelationsDesk, days: number, hours = 0): Promise<void> {
  const at = NINE + days * DAY_MS + hours * HOUR_MS;
  desk.world.clock.moveBy(at - desk.world.clock.now());
  await desk.world.settle();
}

async function asked(desk: RelationsDesk): Promise<readonly string[]> {
  const open = await questions(desk.owner, viewing);
  return open.map(({ text }) => text).filter((text) => text.includes('Zullen wij'));
}

async function answered(desk: RelationsDesk, words: string): Promise<void> {
  const [one] = (await questions(desk.owner, viewing)).filter(({ text }) =>
    text.includes('Zullen wij'),
  );
  if (one === undefined) throw new Error('nothing was asked');
  await answer(desk.owner, one.decision, himself, words);
  await desk.world.settle();
}

const letters = async (desk: RelationsDesk) =>
  (await approvals(desk.owner, desk.owner.store.read, viewing)).filter(({ kind }) =>
    ['correspondence.congratulate', 'correspondence.condole'].includes(kind),
  );

test('a birthday is asked about three working days before, once, and a letter is made only on the day and only when chosen', async () => {
  await using desk = await withEls();
  await to(desk, 1);
  expect(await asked(desk)).toEqual([]);
  await to(desk, 2);
  expect(await asked(desk)).toEqual([
    'Mevrouw De Vries wordt dinsdag 1 december 56. Zullen wij iets doen?',
  ]);
  await to(desk, 3);
  expect(await asked(desk)).toHaveLength(1);
  expect(await letters(desk)).toEqual([]);
  await answered(desk, 'een kaart of brief');
  expect(await letters(desk)).toEqual([]);
  await to(desk, 7);
  const [made, ...more] = await letters(desk);
  expect(more).toEqual([]);
  expect(made?.payload).toMatchObject({
    type: 'mail',
    mail: {
      personal: true,
      sender: null,
      subject: 'Gefeliciteerd',
      to: [{ address: 'els@vries.example' }],
      text: expect.stringMatching(/^Geachte mevrouw De Vries,\n\nVan harte feliciteer ik u/),
    },
  });
});

test('nothing was answered: the day passes and nobody is asked about it any more', async () => {
  await using desk = await withEls();
  await to(desk, 2);
  expect(await asked(desk)).toHaveLength(1);
  await to(desk, 8);
  await to(desk, 9);
  expect(await asked(desk)).toEqual([]);
  expect(await letters(desk)).toEqual([]);
});

test('"niets" is nothing', async () => {
  await using desk = await withEls();
  await to(desk, 2);
  await answered(desk, 'niets');
  await to(desk, 8);
  expect(await letters(desk)).toEqual([]);
  expect(await asked(desk)).toEqual([]);
});

test('who likes paper gets the words for a card at once, and no mail', async () => {
  await using desk = await withEls();
  const els = await personMeant(desk.owner.store.read, 'els@vries.example');
  await changeEtiquette(desk.owner, himself, els, { method: 'paper' });
  await to(desk, 2);
  await answered(desk, 'een kaart of brief');
  expect(await desk.said()).toContainEqual(
    expect.stringMatching(/met de hand:\n\nGeachte mevrouw/),
  );
  await to(desk, 7);
  expect(await letters(desk)).toEqual([]);
});

test('a death stops the birthday of the house, the letter that was chosen too; a month and a year on the principal is reminded', async () => {
  await using desk = await withEls();
  await to(desk, 2);
  await answered(desk, 'een kaart of brief');
  await desk.world.receive(
    letter({
      from: ELS,
      to: BERG,
      text: 'Met verdriet meld ik u dat mijn man gisteren is overleden.',
    }),
  );
  await to(desk, 7);
  const made = (await letters(desk)).filter(({ kind }) => kind === 'correspondence.congratulate');
  expect(made).toEqual([]);
  expect(await asked(desk)).toEqual([]);
  const reminded = async () => (await desk.said()).filter((text) => text.includes('verlies leed'));
  // 26 December is a holiday and a Saturday: the working day before it is Thursday the 24th.
  await to(desk, 29, 20);
  expect(await reminded()).toEqual([]);
  await to(desk, 30, 1);
  expect(await reminded()).toEqual([expect.stringContaining('een maand geleden')]);
  await to(desk, 31);
  expect(await reminded()).toHaveLength(1);
  await to(desk, 372);
  expect((await reminded()).map((text) => text.includes('een jaar geleden'))).toEqual([
    true,
    false,
  ]);
});

test('a death that the office writes down stops the household at once and is remembered as well', async () => {
  await using desk = await withEls();
  const { read } = desk.owner.store;
  await desk.add({ name: 'Jan de Vries' });
  for (const name of ['Jan de Vries', 'els@vries.example'])
    await changeEtiquette(desk.owner, himself, await personMeant(read, name), {
      household: 'Beukenhof 4',
    });
  await to(desk, 2);
  expect(await asked(desk)).toHaveLength(1);
  const jan = await personMeant(read, 'Jan de Vries');
  await noteDay(desk.owner, himself, jan, { kind: 'birthday', day: '1968-12-02' });
  await noteDay(desk.owner, himself, jan, { kind: 'died', day: '2026-11-25' });
  await desk.world.settle();
  expect(await asked(desk)).toEqual([]);
  expect((await personMeant(read, 'els@vries.example')).marks).toEqual(['bereaved']);
  await to(desk, 6);
  expect(await asked(desk)).toEqual([]);
  await to(desk, 32);
  expect(await desk.said()).toContainEqual(expect.stringContaining('een maand geleden'));
});
