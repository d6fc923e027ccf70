import type { ModelQuestion, Purpose } from '../ports/model.ts';
import type { Language } from '../text/words.ts';
import { schemaFor } from './answer.ts';
import { lastOf, type OneThread, type ThreadMessage } from './one-thread.ts';
import { instructionFor, promptName } from './prompts.ts';

/** Room for an answer: eight wants, twenty finds, a summary and a draft. */
const ANSWER_TOKENS = 2_000;

/** What came of putting a thread into words. */
export type Question =
  | { readonly fits: true; readonly question: ModelQuestion; readonly covers: readonly string[] }
  | { readonly fits: false; readonly characters: number };

/**
 * Puts one thread to a model. The newest message goes whole or not at all; older ones as far as there is room. What
 * others wrote stands between lines of a mark that occurs nowhere in it, so that no text can pretend to be outside.
 */
export function questionAbout(
  thread: OneThread,
  purpose: Purpose,
  language: Language,
  mostCharacters: number,
): Question {
  const mark = markFor(thread);
  const instruction = instructionFor(purpose, language, mark);
  const last = piece(lastOf(thread), language);
  let room = mostCharacters - instruction.length - last.length - 2 * mark.length - 2;
  if (room < 0) return { fits: false, characters: mostCharacters - room };
  const pieces = [last];
  const covers = [lastOf(thread).record];
  for (const message of thread.messages.slice(0, -1).toReversed()) {
    const text = piece(message, language);
    room -= text.length + 1;
    if (room < 0) break;
    pieces.unshift(text);
    covers.unshift(message.record);
  }
  const question: ModelQuestion = {
    purpose,
    prompt: promptName(purpose, language),
    language,
    thread,
    instruction,
    material: [mark, ...pieces, mark].join('\n'),
    schema: schemaFor(purpose),
    maxAnswerTokens: ANSWER_TOKENS,
  };
  return { fits: true, question, covers };
}

/** A line that stands nowhere in the thread; the same thread always has the same. */
function markFor({ messages }: OneThread): string {
  const all = messages.map(({ subject, own }) => `${subject}\n${own}`).join('\n');
  let number = 1;
  while (all.includes(`=====${number}=====`)) number += 1;
  return `=====${number}=====`;
}

const BY = { nl: { ours: 'ons', theirs: 'hen' }, en: { ours: 'us', theirs: 'them' } } as const;
const FROM = { nl: 'van', en: 'by' } as const;

function piece({ ours, at, subject, own }: ThreadMessage, language: Language): string {
  const by = BY[language][ours ? 'ours' : 'theirs'];
  const day = new Date(at).toISOString().slice(0, 10);
  return `[${FROM[language]} ${by}, ${day}] ${subject}\n${own}`;
}

/**
 * A question as one text, always the same for the same question: what is hashed, logged and shown to the principal as
 * what was sent. Neither key nor address is in it.
 */
export function canonicalQuestion(question: ModelQuestion): string {
  const { prompt, instruction, material, maxAnswerTokens } = question;
  return JSON.stringify({ prompt, instruction, material, maxAnswerTokens });
}
