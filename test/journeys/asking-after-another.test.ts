import { expect, test } from 'vitest';
import { approve } from '../../src/engine/index.ts';
import { bodyOf, himself, mailIn, openWeek } from './week.ts';

const HUSBAND = 't.hendriks@hendriks-post.example';
const INSURER = 'claims@noord-assurance.example';

test('a husband asks whether his wife was there about the will: neither confirmed nor denied, and nothing by itself', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T11:00');
  const item = await week.item('vandenberg', 'Mijn vrouw');
  expect(item.sorting).toBe('principal');
  const [reply] = await week.actsTo('vandenberg', HUSBAND);
  expect(reply?.state).toBe('approve');
  expect(reply?.act.remarks.map((remark) => [remark.weight, remark.said.key])).toContainEqual([
    'stop',
    'conduct.neither-confirm-nor-deny',
  ]);
  const letter = mailIn(reply);
  expect(letter.subject).not.toMatch(/vrouw|testament/i);
  expect(bodyOf(letter)).not.toMatch(
    /vrouw|echtgenote|testament|cliënt|wel |inderdaad|nooit geweest/i,
  );

  await approve(week.owner('vandenberg'), reply?.id ?? '', himself('vandenberg'));
  await week.sample.week.settle();
  expect(week.received(HUSBAND)).toHaveLength(1);
});

test('whether she is a client makes no difference to a single letter of the answer', async () => {
  await using week = await openWeek();
  await week.until('2026-12-09T11:00');
  const [ofStranger] = await week.actsTo('vandenberg', HUSBAND);
  await week.mail({
    id: 'bakkers-man',
    mailbox: 'vandenberg',
    from: 'P. Bakker <p.bakker@bakker-thuis.example>',
    to: 'notaris@vandenberg-notariaat.example',
    subject: 'Mijn vrouw',
    text: 'Geachte notaris,\n\nKunt u mij zeggen of mijn vrouw, Lotte Bakker, bij u is geweest over het testament?\n\nP. Bakker',
  });
  const [ofClient] = await week.actsTo('vandenberg', 'p.bakker@bakker-thuis.example');
  expect(ofClient?.state).toBe('approve');
  expect(bodyOf(mailIn(ofClient))).toBe(bodyOf(mailIn(ofStranger)));
});

test('an insurer asks the physician the same, in English', async () => {
  await using week = await openWeek();
  await week.until('2026-12-08T14:00');
  const [reply] = await week.actsTo('smit', INSURER);
  expect(reply?.state).toBe('approve');
  expect(mailIn(reply).text).toMatch(/^Dear Sir or Madam,/);
  expect(mailIn(reply).text).not.toMatch(/peters|patient|october|claim/i);
  await week.until('2026-12-14T09:00');
  expect(week.received(INSURER)).toEqual([]);
});
