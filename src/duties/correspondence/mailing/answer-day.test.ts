import { expect, test } from 'vitest';
import { withQuestion } from './answer-day.ts';

const FIRST = Temporal.PlainDate.from('2026-12-01');

test.each<[string, string, boolean]>([
  ['De vergadering is op 1 december.', 'nl', true],
  ['Laat ons weten of u op 11 december komt.', 'nl', true],
  ['Laat ons vóór 1 december weten of u komt.', 'nl', false],
  ['The meeting is on 1 December.', 'en', true],
  ['Please reply by December 1.', 'en', false],
  ['Please tell us whether December 12 suits; do reply.', 'en', true],
])(
  'the day on which something takes place asks for no answer, so the question is put: %s',
  (body, said, asks) => {
    const language = said === 'nl' ? 'nl' : 'en';
    const letter = withQuestion(body, FIRST, { language, form: 'u' }, false);
    const question =
      language === 'nl'
        ? 'Mogen wij uiterlijk dinsdag 1 december van u horen?'
        : 'Could you let us have your answer by Tuesday 1 December?';
    expect(letter).toBe(asks ? `${body}\n\n${question}` : body);
  },
);
