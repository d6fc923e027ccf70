import { expect, test } from 'vitest';
import { readMessage } from '../../intake/index.ts';
import { letter } from '../../../test/world/letter.ts';
import { askedBesides } from './asked-besides.ts';

/** What such a letter asks besides the meeting it asks for; null for nothing. */
function besides(text: string): string | null {
  const raw = letter({
    from: 'Piet Jansen <piet@jansen.example>',
    to: 'berg@kantoor.example',
    subject: 'Afspraak',
    text,
    date: Date.parse('2026-11-24T09:00:00Z'),
  });
  const read = readMessage(raw);
  const asked = read.kind === 'message' ? askedBesides(read) : null;
  if (asked === null) return null;
  return asked.kind === 'question' ? asked.value.text : asked.value.what;
}

test.each([
  'Ik zou u graag volgende week een half uur spreken over de huur. Kan dat?',
  'Graag maak ik volgende week een afspraak over de huur. Zou dat kunnen?',
  'Graag maak ik volgende week een afspraak over de huur. Is dat mogelijk?',
  'It would be good to catch up next week about the lease. Could you spare one hour?',
  'I was hoping to see you next week about the lease. Might an hour and a half be possible?',
  'I should like to see you next week about the lease. Would that be possible?',
  'Could you let me have a slot the week after next? 60 minutes on last month’s papers.',
  'Heeft u de week daarna een gaatje voor mij? Het gaat om de huur, een half uur.',
])('whether there is room for it is a question about the meeting: %s', (text) => {
  expect(besides(text)).toBeNull();
});

test.each([
  ['Dinsdag schikt. Is er parkeergelegenheid bij u?', 'Is er parkeergelegenheid bij u?'],
  ['Tuesday works. Is there parking nearby?', 'Is there parking nearby?'],
])('what is asked beside it is owed: %s', (text, asked) => {
  expect(besides(text)).toBe(asked);
});
