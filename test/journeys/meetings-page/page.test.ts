import { expect, test } from 'vitest';
import { letter } from '../../world/letter.ts';
import { consent, ELS, JANSEN, left, order, standing } from '../diary/desk.ts';
import { answers, arranging, letters } from '../meetings/desk.ts';
import { openPages, type PageDesk } from './desk.ts';

const ORDER = 'plan een gesprek van een uur met Piet Jansen over de erfpacht volgende week';
const PIET = 'piet@jansen.example';

/** How much is on record: nothing may be added by looking. */
async function recorded({ world }: PageDesk): Promise<number> {
  const row = await world.owner().store.read.get('SELECT count(*) AS all_of_it FROM ledger');
  return Number(row?.['all_of_it']);
}

test('who opens his page is counted for nothing; who presses its button is booked and thanked', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, ORDER);
  await consent(world);
  const page = desk.pageOf(PIET);
  expect(letters(world)).toEqual([
    `${PIET}: De heer berg spreekt u graag over de erfpacht, een uur. Welk moment schikt u?

– maandag 30 november 2026, 9.00–10.00 uur (Nederlandse tijd)
– dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd)

Wij houden beide vrij tot vrijdag 27 november, 12.00 uur; één regel antwoord is genoeg.

Klikt u liever aan wat schikt, dan kan dat op deze pagina, die alleen voor u is:
https://moment.kantoor.example${page}`,
  ]);
  const before = await recorded(desk);
  const shown = await desk.open(page);
  expect(shown.status).toBe(200);
  expect(shown.text).toEqual([
    'Welk moment schikt u?',
    'De heer berg spreekt u graag over de erfpacht, een uur.',
    'Geef per moment aan of het schikt. Er wordt pas iets genoteerd als u op de knop drukt.',
    'Tijdzone: Nederlandse tijd.',
    'maandag 30 november 2026, 9.00–10.00 uur (Nederlandse tijd)',
    ...['Ja', 'Als het moet', 'Nee'],
    'dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd)',
    ...['Ja', 'Als het moet', 'Nee'],
    'Wilt u er iets bij zeggen?',
    'Bijvoorbeeld een ander moment dat u wel schikt.',
    'Verstuur mijn antwoord',
    'Alleen het secretariaat ziet uw antwoord. Zolang de afspraak niet vaststaat, kunt u het hier wijzigen.',
    'secretariaat',
    'Liever schrijven? berg@kantoor.example',
  ]);
  // What reads mail before its reader does opens every link in it, in every way there is.
  for (const method of ['GET', 'HEAD', 'OPTIONS', 'PROPFIND'])
    await desk.open(`${page}?told=1&t-x=yes`, { method });
  await world.settle();
  expect(await recorded(desk)).toBe(before);
  expect((await arranging(world))[0]?.said).toEqual([]);

  const thanked = await desk.press(page, ['no', 'yes']);
  expect(thanked.text.slice(0, 7)).toEqual([
    'Dank u wel',
    'Uw antwoord is genoteerd:',
    'maandag 30 november 2026, 9.00–10.00 uur (Nederlandse tijd):',
    'Nee',
    'dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd):',
    'Ja',
    'Zodra het moment vaststaat, krijgt u bericht per mail.',
  ]);
  await world.settle();
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual([
    '2026-12-01T09:00 10:00 Gesprek met Piet Jansen over de erfpacht',
  ]);
  expect(left(world).at(-1)).toMatchObject({ to: PIET, calendar: 'REQUEST 0 ACCEPTED' });
  expect((await desk.open(page)).text.slice(0, 2)).toEqual([
    'De afspraak staat',
    'Uw afspraak met de heer berg: dinsdag 1 december 2026, 9.00–10.00 uur (Nederlandse tijd).',
  ]);
  // It was the last word: the button of a page that stood open in another window does nothing any more.
  const late = await desk.open(page, {
    method: 'POST',
    body: new URLSearchParams({ remark: 'toch niet' }),
  });
  expect(late.text.slice(0, 2)).toEqual([
    'De afspraak staat',
    'Dit ging net voorbij: wat u koos, staat niet meer open. Dit is hoe het nu staat.',
  ]);
  expect([desk.troubles, world.troubles]).toEqual([[], []]);
});

test('in English, on the clock of New York, and on another one he chooses', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await world.receive(
    letter({
      from: 'Mary Stone <mary@stone.example>',
      to: 'berg@kantoor.example',
      subject: 'A meeting',
      text: 'Dear Mr Berg,\n\nCould we meet for an hour next week about the lease?\n\nKind regards,\nMary Stone\nNew York, NY\n+1 212 555 0148',
    }),
  );
  await consent(world);
  const page = desk.pageOf('mary@stone.example');
  const { text } = await desk.open(`${page}?zone=America/New_York`);
  expect(text.slice(0, 5)).toEqual([
    'Which time would suit you?',
    'Mr berg would be glad to speak with you for an hour.',
    'Please say of each time whether it suits. Nothing is noted until you press the button.',
    'Times are shown in New York time.',
    'Monday 30 November 2026, 03:00–04:00 New York time (09:00–10:00 Amsterdam time)',
  ]);
  // What is no zone is none.
  expect((await desk.open(`${page}?zone=../../etc/passwd`)).text[3]).toBe(
    'Times are shown in Amsterdam time.',
  );
  const thanked = await desk.press(page, ['no', 'if-need']);
  expect(thanked.text.slice(0, 2)).toEqual(['Thank you', 'Your answer has been noted:']);
  await world.settle();
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect((await desk.open(page)).text.slice(0, 2)).toEqual([
    'The appointment has been made',
    'Your appointment with Mr berg: Tuesday 1 December 2026, 09:00–10:00 Amsterdam time.',
  ]);
});

test('by the page and then by mail, or the other way round: what he said last counts', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, 'plan een overleg van een uur met Els Visser en Piet Jansen volgende week');
  await consent(world);
  const page = desk.pageOf('els@visser.example');
  await desk.press(page, ['yes', 'no', 'no']);
  await world.settle();
  await answers(world, ELS, 'Toch anders: dinsdag schikt, maandag niet.');
  // The page shows what counts by now.
  const checked = [...(await desk.open(page)).html.matchAll(/value="([a-z-]+)"\s+checked/g)].map(
    ([, mark]) => mark,
  );
  expect(checked).toEqual(['no', 'yes', 'no']);
  await desk.press(page, ['no', 'no', 'if-need'], 'Woensdag alleen als het echt niet anders kan.');
  await world.settle();
  expect((await arranging(world))[0]?.said.map(({ answer }) => answer)).toEqual([
    'no',
    'no',
    'if-need',
  ]);
  await answers(world, JANSEN, 'Alle drie schikken.');
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.confirm', 'meeting.plan']);
  expect(await standing(world)).toEqual([
    '2026-12-02T09:00 10:00 Overleg met Els Visser en Piet Jansen',
  ]);
});

test('pressed twice it is one answer; pressed again after another one it is a new one', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, 'plan een overleg van een uur met Els Visser en Piet Jansen volgende week');
  await consent(world);
  const page = desk.pageOf('els@visser.example');
  const pages = async () =>
    Number(
      (
        await world.owner().store.read.get(`SELECT count(*) AS n FROM arrival WHERE kind = 'page'`)
      )?.['n'],
    );
  const { html } = await desk.open(page);
  const names = [...new Set([...html.matchAll(/name="(t-[^"]+)"/g)].map(([, name]) => name ?? ''))];
  const body = () =>
    new URLSearchParams([['seen', ''], ...names.map((name): [string, string] => [name, 'yes'])]);
  await Promise.all([1, 2, 3].map(() => desk.open(page, { method: 'POST', body: body() })));
  await world.settle();
  expect(await pages()).toBe(1);
  await desk.press(page, ['no', 'no', 'no']);
  await desk.press(page, ['yes', 'yes', 'yes']);
  await world.settle();
  expect(await pages()).toBe(3);
  expect((await arranging(world))[0]?.said.map(({ answer }) => answer)).toEqual([
    'yes',
    'yes',
    'yes',
  ]);
});

test('none of them suits: he names another time beside it, and that is booked', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, ORDER);
  await consent(world);
  await desk.press(desk.pageOf(PIET), ['no', 'no'], 'Wel donderdag 3 december om 14 uur.');
  await world.settle();
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect((await standing(world)).filter((line) => !line.includes('('))).toEqual([
    '2026-12-03T14:00 15:00 Gesprek met Piet Jansen over de erfpacht',
  ]);
});

test('times that have not been put to him yet do not stand on his page', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, ORDER);
  await consent(world);
  const page = desk.pageOf(PIET);
  await desk.press(page, ['no', 'no']);
  await world.settle();
  // Other times lie ready, and the principal has not consented to them.
  expect((await desk.open(page)).text[0]).toBe('Er ligt nu geen moment voor u');
  await consent(world);
  expect((await desk.open(page)).text[0]).toBe('Welk moment schikt u?');
  expect(desk.pageOf(PIET)).toBe(page);
});

test('who takes his yes back before it was booked is not booked, though the principal consents', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, 'plan een overleg van een uur met Els Visser en Kate Hill volgende week');
  await consent(world);
  await desk.press(desk.pageOf('els@visser.example'), ['yes', null, null]);
  await desk.press(desk.pageOf('kate@hill.example'), ['yes', null, null]);
  await world.settle();
  await desk.press(desk.pageOf('els@visser.example'), ['no', null, null]);
  await world.settle();
  // What lay ready is overtaken: nothing is booked, and both are asked about the times that nobody chose.
  expect(await consent(world)).toEqual(['meeting.offer', 'meeting.offer']);
  expect((await standing(world)).filter((line) => !line.includes('('))).toEqual([]);
  const [asked] = left(world).slice(-1);
  expect(asked?.body).toContain('Could you manage one of these as well?');
  await desk.press(desk.pageOf('els@visser.example'), ['no', 'yes', null]);
  await desk.press(desk.pageOf('kate@hill.example'), ['yes', 'yes', null]);
  await world.settle();
  await consent(world);
  expect(await standing(world)).toEqual([
    '2026-12-01T09:00 10:00 Overleg met Els Visser en Kate Hill',
  ]);
});

test('what was pressed is not lost when the office stops at once, and is counted when it opens again', async () => {
  await using desk = await openPages();
  await order(desk.world, ORDER);
  await consent(desk.world);
  await desk.press(desk.pageOf(PIET), ['no', 'yes']);
  await using again = await desk.world.reopen();
  await again.settle();
  expect(await consent(again)).toEqual(['meeting.confirm', 'meeting.plan']);
  expect(await standing(again)).toEqual([
    '2026-12-01T09:00 10:00 Gesprek met Piet Jansen over de erfpacht',
  ]);
});

test('asked before there were pages, he finds one in the letter that asks him back', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(world, ORDER);
  await consent(world);
  // As it is where the office got its pages afterwards.
  await world.owner().store.transact(async (writer) => {
    await writer.run('DELETE FROM answer_link');
  });
  const before = desk.pageOf(PIET);
  expect((await desk.open(before)).status).toBe(404);
  await answers(world, JANSEN, 'Dat is een goede vraag.');
  expect(await consent(world)).toEqual(['meeting.offer']);
  expect(desk.pageOf(PIET)).toBe(before);
  await desk.press(before, ['yes', 'no']);
  await world.settle();
  expect(await consent(world)).toEqual(['meeting.confirm', 'meeting.plan']);
});

test('what he writes on his page is about what stands there, and a time that a letter not sent yet would put to him counts', async () => {
  await using desk = await openPages();
  const { world } = desk;
  await order(
    world,
    'plan een overleg van een half uur met Piet Jansen en Els Visser volgende week',
  );
  await consent(world);
  // Els names a time of her own; the letter that asks him about it lies ready.
  await answers(world, ELS, 'Helaas, geen van deze. Donderdag 3 december om 10.00 uur kan ik wel.');
  await desk.press(
    desk.pageOf(PIET),
    ['no', 'no', 'no'],
    'Donderdag 3 december om 10.00 uur schikt mij.',
  );
  await world.settle();
  await consent(world);
  expect(await standing(world)).toEqual([
    '2026-12-03T10:00 10:30 Overleg met Piet Jansen en Els Visser',
  ]);
  expect(await arranging(world)).toEqual([]);
});
