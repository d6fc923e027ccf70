import type { Fact } from '../../core/records/fact.ts';
import type { MessageReading } from '../../core/records/reading.ts';
import { recognise } from './recognise.ts';

/** What somebody said elsewhere than in a mail: his words between two places of a text in which all else is blank. */
interface SaidWords {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

/** Reads words that were taken down, or written on a page, as the words of a mail are read. */
export function recogniseSaid(
  { body, start, end }: SaidWords,
  {
    language,
    writtenAt,
    answers,
  }: {
    readonly language: MessageReading['language'];
    readonly writtenAt: string;
    readonly answers: boolean;
  },
): readonly Fact[] {
  const voice = { voice: 'own', start, end } as const;
  return recognise({
    body: { text: body, html: [], marks: [], files: [] },
    split: { own: body, quoted: '', signature: '', passages: [voice] },
    subject: '',
    language,
    automatic: null,
    authentication: null,
    fromField: '',
    writtenAt,
    answers,
  });
}
