import { describe, expect, test } from 'vitest';
import { readTaskMail } from './task-answer.ts';

const says = (
  text: string,
  kind: 'paper' | 'action' | 'room' | 'catering',
  language: 'nl' | 'en',
) => readTaskMail(text, kind, language).says;

describe('nl: what somebody says of what he was asked for', () => {
  test.each([
    ['action', 'Gedaan.', 'yes'],
    ['action', 'Dat is inmiddels geregeld, groet, Piet', 'yes'],
    ['action', 'Nog niet gedaan, volgt volgende week.', 'not-yet'],
    ['action', 'Is vrijdag klaar.', 'not-yet'],
    ['action', 'Ik heb dit vrijdag klaar.', 'not-yet'],
    ['action', 'Dat zal uiterlijk dinsdag gedaan zijn.', 'not-yet'],
    ['action', 'Dit gaat niet lukken.', 'no'],
    ['action', 'Is dit nog nodig?', 'unclear'],
    ['action', 'Wie zou dit ook weer doen, ik dacht Els', 'unclear'],
    ['room', 'De zaal is voor u gereserveerd.', 'yes'],
    ['room', 'Akkoord, komt in orde.', 'yes'],
    ['room', 'Helaas is de zaal die dag bezet.', 'no'],
    ['room', 'Wij zetten u in optie en komen erop terug.', 'not-yet'],
    ['room', 'De zaal is niet gereserveerd.', 'unclear'],
    ['catering', 'Prima, wij verzorgen de lunch.', 'yes'],
    ['catering', 'Voor hoeveel personen is het?', 'unclear'],
    ['paper', 'U ontvangt het morgen.', 'not-yet'],
    ['paper', 'Ik stuur het u maandag.', 'not-yet'],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(says(text, kind, 'nl')).toBe(expected);
  });
});

describe('en: what somebody says of what he was asked for', () => {
  test.each([
    ['action', 'Done, it went out this morning.', 'yes'],
    ['action', 'Not quite, it will be ready by Thursday.', 'not-yet'],
    ['action', 'This is not done yet.', 'not-yet'],
    ['action', 'I cannot do this.', 'no'],
    ['room', 'The room is booked for you.', 'yes'],
    ['room', 'Unfortunately the room is taken.', 'no'],
    ['room', 'We have pencilled it in and will let you know.', 'not-yet'],
    ['catering', 'Confirmed, lunch for eight.', 'yes'],
    ['catering', 'Would that be with or without soup?', 'unclear'],
    ['paper', 'It will be with you on Monday.', 'not-yet'],
    ['paper', "You'll have it tomorrow.", 'not-yet'],
  ] as const)('%s: %s', (kind, text, expected) => {
    expect(says(text, kind, 'en')).toBe(expected);
  });
});

test('a mail too short for a language is read in either; one in another language is nobody’s yes', () => {
  expect(readTaskMail('Done.', 'action', 'unknown').says).toBe('yes');
  expect(readTaskMail('Geregeld!', 'action', 'unknown').says).toBe('yes');
  expect(readTaskMail('Oui, c’est fait. OK done.', 'action', 'other').says).toBe('unclear');
});

test('hostile: a mail of a million characters is looked through as far as a person would read', () => {
  expect(readTaskMail(`${'x '.repeat(500_000)} gedaan`, 'action', 'nl').says).toBe('unclear');
  expect(readTaskMail('zal '.repeat(50_000), 'action', 'nl').says).toBe('unclear');
});
