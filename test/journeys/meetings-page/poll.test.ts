import { expect, test } from 'vitest';
import { answer } from '../../../src/engine/index.ts';
import { openQuestions } from '../../../src/store/records/decisions.ts';
import { say } from '../../../src/core/text/words.ts';
import { meetingWords } from '../../../src/duties/meetings/words.ts';
import { letter } from '../../world/letter.ts';
import { NINE, principal, type TestOffice } from '../../world/office.ts';
import { consent, order, standing } from '../diary/desk.ts';
import { answers, arranging, letters } from '../meetings/desk.ts';
import { openPages, type PageDesk } from './desk.ts';

const NAMES = [
  ...['Anna Bos', 'Bert Kok', 'Carla Dijk', 'Dirk Mol', 'Eva Prins', 'Frank Vos'],
  ...['Greet Smit', 'Hans Kuiper', 'Ida Brink', 'Joop Haan', 'Karin Post', 'Leo Wolf'],
];
const addressOf = (name: string) => `${name.split(' ')[0]?.toLowerCase() ?? ''}@linde.example`;
const ALL = `${NAMES.slice(0, -1).join(', ')} en ${NAMES.at(-1) ?? ''}`;

/** Everybody of the board has written to the principal, and he to them. */
async function acquainted(world: TestOffice): Promise<void> {
  for (const name of NAMES) {
    const from = `${name} <${addressOf(name)}>`;
    await world.receive(
      letter({
        from,
        to: 'berg@kantoor.example',
        subject: 'Goedendag',
        text: 'Dank voor de lunch van vorige week.',
        date: NINE - 86_400_000,
      }),
    );
    const said = { subject: 'Goedendag', text: 'Dank voor uw bericht.', date: NINE - 43_200_000 };
    await world.receive(letter({ from: 'berg@kantoor.example', to: from, ...said }), {
      use: 'sent',
    });
  }
}

async function openPoll(said: string): Promise<PageDesk> {
  const desk = await openPages();
  await acquainted(desk.world);
  await order(desk.world, said);
  await consent(desk.world);
  return desk;
}

/** What the principal is asked, and what he can choose. */
async function asked(world: TestOffice) {
  return (await openQuestions(world.owner().store.read)).map(({ id, decision }) => ({
    id,
    reason: say(meetingWords, decision.reason, 'nl'),
    choices:
      decision.kind === 'question'
        ? decision.choices.map((one) => say(meetingWords, one, 'nl'))
        : [],
  }));
}

test('a date with twelve, of whom eight are enough: six times, a page each, booked as soon as eight agree', async () => {
  await using desk = await openPoll(
    `prik een datum voor een vergadering van twee uur over de begroting met ${ALL} in week 50; minstens acht van hen`,
  );
  const { world } = desk;
  expect(letters(world)).toHaveLength(12);
  expect(letters(world)[0]?.split('\n\n').slice(0, 3).join('\n')).toBe(
    `anna@linde.example: De heer berg spreekt u graag samen met elf anderen over de begroting, twee uur. Welke van deze momenten schikken u?
– maandag 7 december 2026, 9.00–11.00 uur (Nederlandse tijd)
– maandag 7 december 2026, 15.00–17.00 uur (Nederlandse tijd)
– dinsdag 8 december 2026, 9.00–11.00 uur (Nederlandse tijd)
– woensdag 9 december 2026, 9.00–11.00 uur (Nederlandse tijd)
– donderdag 10 december 2026, 9.00–11.00 uur (Nederlandse tijd)
– vrijdag 11 december 2026, 9.00–11.00 uur (Nederlandse tijd)
Wij houden ze alle vrij tot dinsdag 1 december, 12.00 uur; één regel antwoord is genoeg. Noemt u gerust alles wat schikt: dan is er het snelst een moment voor iedereen.`,
  );
  const pages = NAMES.map((name) => desk.pageOf(addressOf(name)));
  expect((await desk.open(pages[0] ?? '')).text[3]).toBe(
    'Wij horen het graag vóór dinsdag 1 december, 12.00 uur.',
  );
  // Three can only come on Tuesday; the first of the others would rather not, then.
  for (const page of pages.slice(0, 3))
    await desk.press(page, ['no', 'no', 'yes', 'no', 'no', 'no']);
  await desk.press(pages[3] ?? '', ['yes', 'yes', 'if-need', 'no', 'no', 'yes']);
  await desk.press(pages[4] ?? '', ['yes', 'yes', 'no', 'no', 'no', 'yes']);
  // A wish of one of them makes no letters to the eleven others.
  await desk.press(
    pages[5] ?? '',
    ['no', 'no', 'yes', 'no', 'no', 'no'],
    'Liever 14 december om 10 uur.',
  );
  for (const page of pages.slice(6, 8))
    await desk.press(page, ['no', 'no', 'yes', 'no', 'no', 'no']);
  await world.settle();
  expect(await consent(world)).toEqual([]);
  expect(letters(world)).toHaveLength(12);
  await answers(world, 'Ida Brink <ida@linde.example>', 'Dinsdag schikt.');
  expect(await consent(world)).toEqual([
    ...Array<string>(12).fill('meeting.confirm'),
    'meeting.plan',
  ]);
  expect(await standing(world)).toEqual([
    '2026-12-08T09:00 11:00 Vergadering met Anna Bos en elf anderen over de begroting',
  ]);
  const told = new Map(letters(world, 12).map((line) => [line.split('@')[0], line]));
  expect(told.get('anna')).toContain(
    'Hierbij bevestig ik uw afspraak met de heer berg en tien anderen',
  );
  expect(told.get('eva')).toBe(
    'eva@linde.example: Dank voor uw antwoord. De bespreking met de heer berg is vastgesteld op dinsdag 8 december 2026, 9.00–11.00 uur (Nederlandse tijd). Tot mijn spijt schikt dat u niet. Kunt u er toch bij zijn, dan bent u van harte welkom; één regel is genoeg.',
  );
  // Who had not answered yet is invited, and reads on his page what it has become; who cannot come reads that it is settled.
  expect(told.get('leo')).toContain('Wij hopen dat u erbij kunt zijn');
  expect((await desk.open(pages[11] ?? '')).text[0]).toBe('De afspraak staat');
  expect((await desk.open(pages[4] ?? '')).text[0]).toBe('Deze vraag is afgerond');
  expect(await arranging(world)).toEqual([]);
  expect([world.troubles, desk.troubles]).toEqual([[], []]);
});

test('not enough by the term: one reminder for who is silent, then the principal chooses, and that is booked', async () => {
  await using desk = await openPoll(
    `prik een datum voor een vergadering van twee uur over de begroting met ${ALL} in week 50`,
  );
  const { world } = desk;
  const pages = NAMES.map((name) => desk.pageOf(addressOf(name)));
  for (const page of pages.slice(0, 7))
    await desk.press(page, ['yes', 'no', 'if-need', 'no', 'no', 'no']);
  await desk.press(pages[7] ?? '', ['no', 'no', 'yes', 'yes', 'no', 'no']);
  await desk.press(pages[8] ?? '', ['no', 'no', 'no', 'no', 'no', 'no']);
  await world.settle();
  // There is no time left that all can come to; those who have not answered are waited for all the same.
  expect([await consent(world), await asked(world)]).toEqual([[], []]);
  const chased: string[] = [];
  for (let hour = 0; hour < 8 * 24; hour += 1) {
    world.clock.moveBy(3_600_000);
    await world.settle();
    chased.push(...(await consent(world)));
  }
  expect(chased).toEqual(Array(3).fill('correspondence.chase'));
  expect(letters(world, 12).map((line) => line.split(':')[0])).toEqual([
    'joop@linde.example',
    'karin@linde.example',
    'leo@linde.example',
  ]);
  expect(letters(world, 12)[0]).toContain('dinsdag 1 december, 12.00 uur');
  // The reminder repeats our letter, with his page in it.
  expect(desk.pageOf('joop@linde.example')).toBe(pages[9]);
  const questions = await asked(world);
  const [question] = questions;
  expect(questions).toEqual([
    {
      id: question?.id,
      reason:
        'De rondvraag onder Anna Bos en elf anderen over de begroting heeft geen moment opgeleverd waarop genoeg mensen kunnen. Welk moment zal het zijn?',
      choices: [
        'dinsdag 8 december 2026, 9.00–11.00 uur: 8 van de 12; zonder Ida Brink, Joop Haan, Karin Post en Leo Wolf',
        'maandag 7 december 2026, 9.00–11.00 uur: 7 van de 12; zonder Hans Kuiper, Ida Brink, Joop Haan, Karin Post en Leo Wolf',
        'woensdag 9 december 2026, 9.00–11.00 uur: 1 van de 12; zonder Anna Bos, Bert Kok, Carla Dijk, Dirk Mol, Eva Prins, Frank Vos, Greet Smit, Ida Brink, Joop Haan, Karin Post en Leo Wolf',
        'Andere momenten voorleggen',
        'Niet laten doorgaan, en allen dat schrijven',
        'Laten rusten',
      ],
    },
  ]);
  // He takes the one that everybody who comes is glad of, though it is not the one that most can come to.
  await answer(world.owner(), question?.id ?? '', principal(), question?.choices[1] ?? '');
  await world.settle();
  expect(await consent(world)).toEqual([
    ...Array<string>(12).fill('meeting.confirm'),
    'meeting.plan',
  ]);
  expect(await standing(world)).toEqual([
    '2026-12-07T09:00 11:00 Vergadering met Anna Bos en elf anderen over de begroting',
  ]);
  expect(await asked(world)).toEqual([]);
  expect(world.troubles).toEqual([]);
});

test('when everybody has answered and there is no such time, he is asked at once', async () => {
  await using desk = await openPoll(
    `prik een datum voor een vergadering van twee uur met ${ALL} in week 50; minstens tien van hen`,
  );
  const { world } = desk;
  const pages = NAMES.map((name) => desk.pageOf(addressOf(name)));
  for (const page of pages.slice(0, 6))
    await desk.press(page, ['yes', 'no', 'no', 'no', 'no', 'no']);
  for (const page of pages.slice(6)) await desk.press(page, ['no', 'no', 'no', 'no', 'no', 'yes']);
  await world.settle();
  const [question] = await asked(world);
  expect(question?.choices.slice(2)).toEqual([
    'Andere momenten voorleggen',
    'Niet laten doorgaan, en allen dat schrijven',
    'Laten rusten',
  ]);
  // Called off, everybody hears that he need keep no time for it, and the times are free again.
  await answer(world.owner(), question?.id ?? '', principal(), question?.choices[3] ?? '');
  await world.settle();
  expect(await consent(world)).toEqual(Array<string>(12).fill('correspondence.decline'));
  expect(letters(world, 12)).toHaveLength(12);
  expect(letters(world, 12)[0]).toBe(
    'anna@linde.example: Op geen van de momenten die wij u voorlegden, konden genoeg mensen; de bespreking met de heer berg gaat daarom voorlopig niet door. U hoeft er geen tijd meer voor vrij te houden.',
  );
  expect(await standing(world)).toEqual([]);
  expect((await desk.open(pages[0] ?? '')).text[0]).toBe('Deze vraag is afgerond');
});

test('who answers after the term changes what there is to choose: he is asked once, by the newest counts', async () => {
  await using desk = await openPoll(
    `prik een datum voor een vergadering van twee uur met ${ALL} in week 50; minstens elf van hen`,
  );
  const { world } = desk;
  const pages = NAMES.map((name) => desk.pageOf(addressOf(name)));
  for (const page of pages.slice(0, 4))
    await desk.press(page, ['yes', 'no', 'no', 'no', 'no', 'no']);
  for (let hour = 0; hour < 8 * 24; hour += 1) {
    world.clock.moveBy(3_600_000);
    await world.settle();
  }
  const [before, more] = await asked(world);
  expect(more).toBeUndefined();
  expect(before?.choices[0]).toMatch(/^maandag 7 december 2026, 9\.00–11\.00 uur: 4 van de 12; /);
  for (const page of pages.slice(4, 6))
    await desk.press(page, ['no', 'no', 'yes', 'no', 'no', 'no']);
  await desk.press(pages[6] ?? '', ['yes', 'no', 'yes', 'no', 'no', 'no']);
  await world.settle();
  const now = await asked(world);
  expect(now.map(({ choices }) => choices.slice(0, 2))).toEqual([
    [
      'maandag 7 december 2026, 9.00–11.00 uur: 5 van de 12; zonder Eva Prins, Frank Vos, Hans Kuiper, Ida Brink, Joop Haan, Karin Post en Leo Wolf',
      'dinsdag 8 december 2026, 9.00–11.00 uur: 3 van de 12; zonder Anna Bos, Bert Kok, Carla Dijk, Dirk Mol, Hans Kuiper, Ida Brink, Joop Haan, Karin Post en Leo Wolf',
    ],
  ]);
  // What he was shown before cannot be chosen any more.
  expect(await answer(world.owner(), before?.id ?? '', principal(), before?.choices[0] ?? '')).toBe(
    false,
  );
  await answer(world.owner(), now[0]?.id ?? '', principal(), now[0]?.choices[0] ?? '');
  await world.settle();
  await consent(world);
  expect(await standing(world)).toEqual([
    '2026-12-07T09:00 11:00 Vergadering met Anna Bos en elf anderen',
  ]);
  expect(await asked(world)).toEqual([]);
  expect(world.troubles).toEqual([]);
});

test('who answers after the term may still bring enough together: it is booked, and he is asked no more', async () => {
  await using desk = await openPoll(
    `prik een datum voor een vergadering van twee uur met ${ALL} in week 50; minstens acht van hen`,
  );
  const { world } = desk;
  const pages = NAMES.map((name) => desk.pageOf(addressOf(name)));
  for (const page of pages.slice(0, 7))
    await desk.press(page, ['yes', 'no', 'no', 'no', 'no', 'no']);
  for (let hour = 0; hour < 8 * 24; hour += 1) {
    world.clock.moveBy(3_600_000);
    await world.settle();
  }
  expect(await asked(world)).toHaveLength(1);
  // When it is looked at again is no term: the page names none any more.
  const late = pages[7] ?? '';
  expect((await desk.open(late)).text.join(' ')).not.toContain('Wij horen het graag vóór');
  await desk.press(late, ['yes', 'no', 'no', 'no', 'no', 'no']);
  await world.settle();
  expect(await consent(world)).toContain('meeting.plan');
  expect(await standing(world)).toEqual([
    '2026-12-07T09:00 11:00 Vergadering met Anna Bos en elf anderen',
  ]);
  // Calling it off would tell all that it does not take place.
  expect(await asked(world)).toEqual([]);
  expect(world.troubles).toEqual([]);
});
