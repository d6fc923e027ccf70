import { expect, test } from 'vitest';
import type { MessageReading, WantKind } from '../../../core/records/reading.ts';
import { readMessage } from '../../message.ts';
import { corrected, learn, NOTHING_LEARNT } from './corrections.ts';
import { mayCorrect } from './correctable.ts';

const ENCODER = new TextEncoder();

function mail(from: string, subject: string, text: string, headers = ''): MessageReading {
  const raw = `From: ${from}\nTo: kantoor@hart.example\nSubject: ${subject}\nDate: Wed, 4 Nov 2026 10:00:00 +0100\nMessage-ID: <a@b.example>\n${headers}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
  const reading = readMessage(ENCODER.encode(raw));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

function kinds(reading: MessageReading): readonly WantKind[] {
  return reading.wants.map((want) => want.kind);
}

const OFFER = mail(
  'Winkel <mail@winkel.example>',
  'Onze offerte voor uw tuin',
  'Hierbij onze offerte voor nieuwe tuinmeubelen, speciaal voor vaste klanten.',
);
const NEXT_OFFER = mail(
  'Winkel <mail@winkel.example>',
  'Onze offerte voor uw terras',
  'Hierbij onze offerte voor nieuwe tuinmeubelen en parasols, speciaal voor vaste klanten.',
);
const OTHER_OFFER = mail(
  'M. Prins <prins@schilder.example>',
  'Schilderwerk',
  'Zoals besproken stuur ik u onze offerte voor het schilderwerk aan de voorgevel.',
);

test('a verdict that was called wrong is not given again, nor on mail like it; on other mail it is', () => {
  const learnt = learn([{ kind: 'quote', holds: false, mail: OFFER }]);
  expect(kinds(OFFER)).toContain('quote');
  expect(kinds(corrected(OFFER, learnt))).not.toContain('quote');
  expect(kinds(corrected(NEXT_OFFER, learnt))).not.toContain('quote');
  expect(kinds(corrected(OTHER_OFFER, learnt))).toContain('quote');
});

test('a kind that was added is found on mail like it, and says that it was taught', () => {
  const first = mail(
    'Koor <bestuur@koor.example>',
    'Repetitie dinsdag',
    'Dinsdag repeteren wij het requiem in de grote zaal, neem de partituur mee.',
  );
  const next = mail(
    'Koor <bestuur@koor.example>',
    'Repetitie donderdag',
    'Donderdag repeteren wij het requiem in de kleine zaal, neem de partituur mee.',
  );
  const learnt = learn([{ kind: 'personal', holds: true, mail: first }]);
  const want = corrected(next, learnt).wants.find((one) => one.kind === 'personal');
  expect(want?.cues.join()).toContain('corrected:');
  expect(kinds(corrected(OTHER_OFFER, learnt))).not.toContain('personal');
});

test('the last word counts, and the reading itself stays as it was read', () => {
  const before = JSON.stringify(OFFER);
  const learnt = learn([
    { kind: 'quote', holds: false, mail: OFFER },
    { kind: 'quote', holds: true, mail: OFFER },
  ]);
  expect(kinds(corrected(OFFER, learnt))).toContain('quote');
  expect(JSON.stringify(OFFER)).toBe(before);
  expect(corrected(OFFER, NOTHING_LEARNT)).toBe(OFFER);
});

test('what headers show stays: a list is a list, an automatic answer is one', () => {
  const list = mail(
    'Blad <blad@lijst.example>',
    'Nieuws',
    'Het nieuws van de maand.',
    'List-Id: <blad.lijst.example>\nList-Unsubscribe: <mailto:af@lijst.example>\nPrecedence: bulk\n',
  );
  expect(kinds(list)).toContain('newsletter');
  expect(mayCorrect(list, 'newsletter', false)).toBe(false);
  const learnt = learn([{ kind: 'newsletter', holds: false, mail: list }]);
  expect(corrected(list, learnt)).toBe(list);
  const away = mail(
    'Jan <jan@weg.example>',
    'Afwezig',
    'Ik ben afwezig tot maandag.',
    'Auto-Submitted: auto-replied\n',
  );
  expect(mayCorrect(away, 'auto-reply', false)).toBe(false);
});

test('a sign of phishing may be added and never taken away', () => {
  expect(mayCorrect(OFFER, 'phishing', true)).toBe(true);
  expect(mayCorrect(OFFER, 'phishing', false)).toBe(false);
});
