import { expect, test } from 'vitest';
import {
  answerBundle,
  changeStyle,
  letters,
  mailing,
  printMailing,
  settleMailing,
  startMailing,
} from '../../../src/engine/index.ts';
import { openPdfText } from '../../../src/channels/pdf/pdf-text.ts';
import { lookForPeer, withPeer } from '../../peers/presence.ts';
import { openDesk } from '../diary/desk.ts';
import { principal } from '../../world/office.ts';

const SHEET = [
  'Naam;E-mail;Straat;Postcode;Plaats;Bedrag',
  'Piet Jansen;piet@jansen.example;Kade 3;1234 AB;Amsterdam;€ 120',
  'Els Visser;els@visser.example;Keizersgracht 200;1016 DX;Amsterdam;€ 80',
  'Kate Hill;kate@hill.example;;;;€ 60',
].join('\n');

withPeer('pdftotext', lookForPeer('pdftotext', 'poppler-utils'), () => {
  test('a list by post: a letter each with its own reference, window and sum, and all of them in one file to print; who has no post is asked about', async () => {
    await using world = await openDesk();
    await changeStyle(world.owner(), { head: 'Kantoor Berg', place: 'Amsterdam' }, 'user-berg');
    const before = world.mail.sent().length;
    const { mailing: id } = await startMailing(world.owner(), principal(), {
      list: { k: 'file', bytes: new TextEncoder().encode(SHEET) },
      nl: { subject: 'Uw bijdrage', body: 'Uw bijdrage voor dit jaar is {Bedrag}.' },
      en: { subject: 'Your contribution', body: 'Your contribution for this year is {Bedrag}.' },
      title: null,
      road: 'post',
      voice: null,
      answerBy: null,
    });
    await world.settle();
    const shown = await mailing(world.owner(), principal(), id, 'en');
    expect(shown?.lines.map(({ standing, kept }) => [standing, ...kept].join(' '))).toEqual([
      'printed',
      'printed',
      'held Where Kate Hill has post is not known.',
    ]);
    const kept = await letters(world.owner(), { language: 'nl', everything: true }, null);
    expect(kept.map(({ reference, addressee }) => `${reference} ${addressee}`).toSorted()).toEqual([
      '2026-0001 Piet Jansen',
      '2026-0002 Els Visser',
    ]);
    const printed = await printMailing(world.owner(), principal(), id);
    const text = (await openPdfText()?.textOf(() => printed?.bytes ?? null)) ?? '';
    const [his = '', hers = ''] = text.replace(/\s+/g, ' ').split('Betreft Uw bijdrage');
    expect(printed?.count).toBe(2);
    expect(his).toContain('Piet Jansen Kade 3 1234 AB AMSTERDAM');
    expect(hers).toContain('Geachte Piet Jansen, Uw bijdrage voor dit jaar is € 120.');
    expect(hers).toContain('Els Visser Keizersgracht 200 1016 DX AMSTERDAM');
    expect(text).toContain('Uw bijdrage voor dit jaar is € 80.');
    expect(text.match(/2026-000[12]/g)).toEqual(['2026-0001', '2026-0002']);
    expect(world.mail.sent()).toHaveLength(before);
  });
});

test('a letter that was declined and made again is printed once, as it is now', async () => {
  await using world = await openDesk();
  const { mailing: id, arrival } = await startMailing(world.owner(), principal(), {
    list: { k: 'file', bytes: new TextEncoder().encode(SHEET) },
    nl: { subject: 'Uw bijdrage', body: 'Uw bijdrage voor dit jaar is {Bedrag}.' },
    en: { subject: 'Your contribution', body: 'Your contribution for this year is {Bedrag}.' },
    ...{ title: null, road: 'both', voice: null, answerBy: null },
  });
  await world.settle();
  const count = async (): Promise<number | undefined> =>
    (await printMailing(world.owner(), principal(), id))?.count;
  expect(await count()).toBe(3);
  await answerBundle(world.owner(), arrival, principal(), { answer: 'except', numbers: [1] });
  const again = { k: 'field', field: 'Bedrag', value: '€ 150' } as const;
  // Nobody consented to it: its paper goes nowhere either.
  expect(await count()).toBe(2);
  await settleMailing(world.owner(), principal(), { mailing: id, numbers: [1] }, again);
  await world.settle();
  expect(await count()).toBe(3);
});
