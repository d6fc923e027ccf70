import type { MessageReading } from '../../core/records/reading.ts';
import { sentencesOf } from '../recognisers/asking/sentences.ts';

/** Sentences looked at, besides the subject: what a mail wants stands in its beginning. */
const SENTENCES = 12;

/** The sentences of a mail that the classifier looks at: the subject, and the first of the body. */
export function sentencesFor(mail: Pick<MessageReading, 'subject' | 'own'>): readonly string[] {
  const body = sentencesOf(mail.own.slice(0, SENTENCES * 600)).slice(0, SENTENCES);
  return [mail.subject, ...body.map((said) => said.text)].filter((text) => text.trim() !== '');
}
