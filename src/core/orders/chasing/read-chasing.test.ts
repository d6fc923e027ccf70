import { expect, test } from 'vitest';
import { readOrder } from '../read-order.ts';
import { sayOrder } from '../say-order.ts';
import { officeOf } from '../orders.fixture.ts';

const said = (text: string, language: 'nl' | 'en' = 'nl'): string => {
  const read = readOrder(text, officeOf(language));
  return read.understood
    ? read.orders.map((order) => `${order.kind}: ${sayOrder(order, language)}`).join(' + ')
    : `?${read.question.key} ${read.readings.map((one) => one.said).join(' | ')}`.trim();
};

test.each([
  ['wie moet ons nog antwoorden', 'owed: Wie is ons iets schuldig?'],
  ['Op wie wachten we nog?', 'owed: Wie is ons iets schuldig?'],
  ['Wie heeft nog niet geantwoord?', 'owed: Wie is ons iets schuldig?'],
  ['Wie moeten wij nog antwoorden?', 'owed: Aan wie zijn wij iets schuldig?'],
  ['wat is Els Bakker ons schuldig', 'owed: Wat is Els Bakker ons schuldig?'],
  ['Wat moet Els Bakker ons nog sturen?', 'owed: Wat is Els Bakker ons schuldig?'],
  ['Wat zijn we Els Bakker nog schuldig?', 'owed: Wat zijn wij Els Bakker schuldig?'],
  ['Wat staat er nog open met Els Bakker?', 'owed: Wat staat er open met Els Bakker?'],
  ['stop met rappelleren van Els Bakker', 'chase: Rappelleer Els Bakker niet meer'],
  ['Wil je alsjeblieft Els Bakker niet meer herinneren?', 'chase: Rappelleer Els Bakker niet meer'],
  ['rappelleer Els Bakker nooit meer', 'chase: Rappelleer Els Bakker nooit'],
  [
    'rappelleer Els Bakker eerst maandag',
    'chase: Rappelleer Els Bakker pas op maandag 9 november 2026',
  ],
  [
    'Herinner Els Bakker niet voor 16 november',
    'chase: Rappelleer Els Bakker pas op maandag 16 november 2026',
  ],
  [
    'wacht met het rappelleren van Els Bakker tot donderdag',
    'chase: Rappelleer Els Bakker pas op donderdag 5 november 2026',
  ],
])('%s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['Who owes us an answer?', 'owed: Who owes us an answer?'],
  ['who are we still waiting for', 'owed: Who owes us an answer?'],
  ['Whom do we owe a reply?', 'owed: Whom do we owe an answer?'],
  ['What does Els Bakker owe us?', 'owed: What does Els Bakker owe us?'],
  ['what do we owe Els Bakker', 'owed: What do we owe Els Bakker?'],
  ['Stop chasing Els Bakker.', 'chase: Stop chasing Els Bakker'],
  ["don't chase Els Bakker any more", 'chase: Stop chasing Els Bakker'],
  ['never chase Els Bakker', 'chase: Never chase Els Bakker'],
  ['chase Els Bakker first on Monday', 'chase: Chase Els Bakker only on Monday 9 November 2026'],
  [
    'hold off chasing Els Bakker until 16 November',
    'chase: Chase Els Bakker only on Monday 16 November 2026',
  ],
])('%s', (text, expected) => {
  expect(said(text, 'en')).toBe(expected);
});

test('who is not known is asked, and nothing is done about anybody', () => {
  expect(said('stop met rappelleren van Zwartewater')).toBe('?orders.letter-who');
  expect(said('What does Zwartewater owe us?', 'en')).toBe('?orders.letter-who');
});
