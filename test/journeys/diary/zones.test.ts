import { describe, expect, test } from 'vitest';
import { alerts, diaryClashes, setPersonClock } from '../../../src/engine/index.ts';
import { wordedIn } from '../../../src/core/text/words.ts';
import { actsOn } from '../../../src/store/records/acts.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { NINE, type TestOffice } from '../../world/office.ts';
import { consent, left, openDesk, order, standing } from './desk.ts';

const DAY = 86_400_000;

async function lives(world: TestOffice, person: string, place: string): Promise<void> {
  const said = { person, by: 'user-berg', change: { place } };
  await setPersonClock(world.owner(), said, 'nl');
}

/** The clashes of the coming weeks with their first cures. */
async function clashes(world: TestOffice, language: 'nl' | 'en' = 'nl', days = 60) {
  const now = world.clock.now();
  const span = { from: now, until: now + days * DAY };
  const viewing = { language, everything: true };
  const found = await diaryClashes(world.owner(), span, viewing, language);
  return found.clashes.map(({ text, cures }) => [text, cures[0]]);
}

/** When each act of an order says it is, with what is warned of. */
async function proposed(world: TestOffice, arrival: string) {
  const acts = await actsOn(world.owner().store.read, arrival);
  return acts.map(({ act }) => [
    wordedIn(act.reason.values['when'] ?? '', 'nl'),
    ...act.remarks.map(({ said }) => {
      const { who = '', there = '' } = said.values;
      return { who, there: wordedIn(there, 'nl') };
    }),
  ]);
}

/** The whole text of the last letter that left. */
function lastText(world: TestOffice): string {
  const raw = world.mail.sent().at(-1)?.raw;
  const read = raw === undefined ? null : readMessage(raw);
  return read?.kind === 'message' ? read.text : '';
}

describe('a guest in New York', () => {
  test('an hour that is named stands: with a warning, a clash, and a cure in the day of both', async () => {
    await using world = await openDesk();
    await lives(world, 'Kate Hill', 'New York');
    const text = 'plan overleg met Kate Hill dinsdag 1 december om 10 uur';
    const { arrival } = await order(world, text);
    expect(await proposed(world, arrival)).toEqual([
      [
        'dinsdag 1 december 2026, 10.00–11.00 uur (4.00 uur in New York)',
        { who: 'Kate Hill', there: '4.00 uur in New York' },
      ],
      [''],
    ]);
    await consent(world);
    expect(left(world).at(-1)?.body).toContain(
      'Tuesday 1 December 2026, 10:00–11:00 Amsterdam time (04:00–05:00 New York time)',
    );
    expect(await clashes(world)).toEqual([
      [
        '„Overleg met Kate Hill” is voor Kate Hill buiten de dag: dinsdag 1 december, 4.00 uur in New York.',
        'Verzet „Overleg met Kate Hill” naar dinsdag 1 december tussen 15.00 en 16.00 uur: dezelfde dag.',
      ],
    ]);
    expect(await clashes(world, 'en')).toEqual([
      [
        '“Overleg met Kate Hill” is outside the daytime of Kate Hill: Tuesday 1 December, 04:00 New York time.',
        'Move “Overleg met Kate Hill” to Tuesday 1 December between 15:00 and 16:00: the same day.',
      ],
    ]);
  });

  test('times are found in the day of both, and told on both clocks', async () => {
    await using world = await openDesk();
    await lives(world, 'kate@hill.example', 'America/New_York');
    const told = await order(world, 'wanneer kan ik een uur met Kate Hill volgende week?');
    const lines = told.answers.join('\n').split('\n');
    const times = lines.filter((line) => line.includes(' uur'));
    expect(times).toHaveLength(5);
    for (const line of times)
      expect(line).toMatch(
        /, (1[456]\.\d\d)–1[567]\.\d\d uur \(\1 uur bij u, (8|9|10)\.\d\d uur in New York\.\)$/,
      );
  });

  test('an offer is in the day of both, and its letter says both clocks', async () => {
    await using world = await openDesk();
    await lives(world, 'Kate Hill', 'New York');
    await order(world, 'bied Kate Hill twee tijden van een uur aan volgende week');
    await consent(world);
    expect(lastText(world)).toContain(
      '– Monday 30 November 2026, 16:00–17:00 Amsterdam time (10:00–11:00 New York time)',
    );
    expect(lastText(world)).toContain('until Friday 27 November, 12:00 Amsterdam time');
    expect(await standing(world)).toEqual([
      '2026-11-30T16:00 17:00 Vastgehouden: afspraak met Kate Hill (TENTATIVE)',
      '2026-12-01T16:00 17:00 Vastgehouden: afspraak met Kate Hill (TENTATIVE)',
    ]);
  });

  test('a series shifts for her between the two changes of the clock: told when it is made, and seen ahead', async () => {
    await using world = await openDesk({ start: Date.UTC(2026, 9, 6, 7) });
    await lives(world, 'Kate Hill', 'New York');
    await order(world, 'plan elke dinsdag om 15 uur overleg met Kate Hill');
    await consent(world);
    const shifts = [
      [
        'Door het verzetten van de klok is „Overleg met Kate Hill” voor Kate Hill vanaf dan 1 uur later: dinsdag 27 oktober, 10.00 uur in New York.',
        'Vraag Kate Hill of dinsdag 27 oktober, 10.00 uur in New York schikt.',
      ],
      [
        'Door het verzetten van de klok is „Overleg met Kate Hill” voor Kate Hill vanaf dan 1 uur eerder: dinsdag 3 november, 9.00 uur in New York.',
        'Vraag Kate Hill of dinsdag 3 november, 9.00 uur in New York schikt.',
      ],
    ];
    expect(await clashes(world)).toEqual(shifts);
    // A week at a time shows the same: the time before lies outside of it.
    world.clock.moveTo(Date.UTC(2026, 9, 26, 7));
    expect(await clashes(world, 'nl', 7)).toEqual(shifts.slice(0, 1));
    const told = (await alerts(world.owner())).map(({ text }) => text);
    expect(told).toEqual(shifts.map(([text, cure]) => `${text} Voorstel: ${cure}`).toReversed());
  });
});

describe('a guest in Auckland', () => {
  test('no hour of ours is in his day: what would have to give way is named, on both clocks', async () => {
    await using world = await openDesk();
    await lives(world, 'Piet Jansen', 'Auckland');
    const told = await order(world, 'plan een uur overleg met Piet Jansen volgende week');
    expect(told.answers).toEqual([
      'In die tijd is er geen 60 minuten vrij. Het kan wel buiten de werktijden, op een werkdag. Bijvoorbeeld maandag 30 november 2026, 7.00–8.00 uur (7.00 uur bij u, 19.00 uur in Auckland).',
    ]);
    expect(told.acts).toEqual([]);
  });

  test('an invitation, a move and a cancellation say his own weekday', async () => {
    await using world = await openDesk();
    await lives(world, 'Piet Jansen', 'Nieuw-Zeeland');
    await order(world, 'plan overleg met Piet Jansen donderdag 3 december om 21 uur');
    await consent(world);
    const thursday =
      'donderdag 3 december 2026, 21.00–22.00 uur Nederlandse tijd (vrijdag 4 december 2026, 9.00–10.00 uur Nieuw-Zeelandse tijd)';
    expect(left(world).at(-1)?.body).toContain(thursday);
    expect(await clashes(world)).toEqual([]);

    const text = 'verzet het overleg met Piet Jansen naar vrijdag 4 december om 21 uur';
    const { arrival } = await order(world, text);
    expect((await proposed(world, arrival))[0]).toEqual([
      'vrijdag 4 december 2026, 21.00–22.00 uur (zaterdag 9.00 uur in Auckland)',
      { who: 'Piet Jansen', there: 'zaterdag 9.00 uur in Auckland' },
    ]);
    await consent(world);
    expect(left(world).at(-1)?.body).toBe(
      `Uw afspraak met de heer berg van ${thursday} is verzet. Het nieuwe tijdstip is vrijdag 4 december 2026, 21.00–22.00 uur Nederlandse tijd (zaterdag 5 december 2026, 9.00–10.00 uur Nieuw-Zeelandse tijd). Laat u ons weten of dat schikt? Eén regel is genoeg.`,
    );
    expect(await clashes(world)).toEqual([
      [
        '„Overleg met Piet Jansen” is voor Piet Jansen buiten de dag: zaterdag 5 december, 9.00 uur in Auckland.',
        'Vraag Piet Jansen of zaterdag 5 december, 9.00 uur in Auckland schikt; een tijd die voor iedereen overdag valt, is er de komende dagen niet.',
      ],
    ]);

    await order(world, 'zeg het overleg met Piet Jansen af');
    await consent(world);
    expect(left(world).at(-1)?.body).toContain(
      'van vrijdag 4 december 2026, 21.00–22.00 uur Nederlandse tijd (zaterdag 5 december 2026, 9.00–10.00 uur Nieuw-Zeelandse tijd) moet afzeggen',
    );
  });
});

describe('a guest in Kathmandu', () => {
  test('quarters of an hour are said as they are, and an offer says whose noon it lapses', async () => {
    await using world = await openDesk();
    await lives(world, 'Els Visser', 'Kathmandu');
    const asked = await order(world, 'wanneer kan ik een uur met Els Visser volgende week?');
    expect(asked.answers.join('\n')).toContain(
      'maandag 30 november 2026, 9.00–10.00 uur (9.00 uur bij u, 13.45 uur in Kathmandu.)',
    );
    await order(world, 'bied Els Visser twee tijden van een uur aan volgende week');
    await consent(world);
    expect(lastText(world)).toContain(
      '– maandag 30 november 2026, 9.00–10.00 uur Nederlandse tijd (13.45–14.45 uur Nepalese tijd)',
    );
    expect(lastText(world)).toContain('tot vrijdag 27 november, 12.00 uur Nederlandse tijd;');
  });

  test('a principal in New York would have to begin an hour early: nobody is asked in her night', async () => {
    await using world = await openDesk({
      principals: [{ id: 'berg', zone: 'America/New_York' }],
      start: NINE + 6 * 3_600_000,
    });
    await lives(world, 'Els Visser', 'Nepal');
    const { answers } = await order(
      world,
      'wanneer kan ik een half uur met Els Visser volgende week?',
    );
    expect(answers.join('\n')).toBe(
      'In die tijd is er geen 30 minuten vrij. Het kan wel buiten de werktijden, op een werkdag. Bijvoorbeeld maandag 30 november 2026, 8.00–8.30 uur (8.00 uur bij u, 18.45 uur in Kathmandu).',
    );
  });
});
