import { z } from 'zod';
import type { Language } from '../../../core/text/words.ts';
import type { Reader, Writer } from '../../access.ts';

/** A page on which one party answers for one meeting. */
export interface AnswerLink {
  readonly hash: string;
  readonly convening: string;
  /** Address of the party. */
  readonly party: string;
  readonly language: Language;
  /** How often he answered there, and with which arrival last. */
  readonly answers: number;
  readonly arrival: string | null;
}

const shape = z.object({
  hash: z.string(),
  convening: z.string(),
  party: z.string(),
  language: z.enum(['nl', 'en']),
  answers: z.number(),
  arrival: z.string().nullable(),
});

/** Notes that a page exists; of one there is only its language is put right. */
export async function keepAnswerLink(
  writer: Writer,
  { hash, convening, party, language }: Omit<AnswerLink, 'answers' | 'arrival'>,
  at: number,
): Promise<void> {
  await writer.run(
    `INSERT INTO answer_link (hash, convening, party, language, made_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET language = excluded.language`,
    hash,
    convening,
    party,
    language,
    at,
  );
}

/** The page of a hash; null for none. */
export async function answerLink(reader: Reader, hash: string): Promise<AnswerLink | null> {
  const row = await reader.get(
    'SELECT hash, convening, party, language, answers, arrival FROM answer_link WHERE hash = ?',
    hash,
  );
  return row === undefined ? null : shape.parse(row);
}

/** He answered there. */
export async function noteAnsweredOn(writer: Writer, hash: string, arrival: string): Promise<void> {
  await writer.run(
    'UPDATE answer_link SET answers = answers + 1, arrival = ? WHERE hash = ?',
    arrival,
    hash,
  );
}
