import { makeMail } from '../../../bench/search/mailbox.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { testMailbox, type Letter } from '../../../src/store/search/search.fixture.ts';
import type { Asked } from './asked.ts';
import { LETTERS, QUESTIONS, type SearchLetter } from './letters.data.ts';

/** Made-up mail in which the letters have to be found. */
const OTHERS = 3_000;

/** Asks a mailbox of 3,000 made messages with the labelled letters spread among them. */
export async function askMailbox(): Promise<readonly Asked[]> {
  await using mailbox = await testMailbox();
  const keys = new Map<string, string>();
  let number = 0;
  const step = Math.floor(OTHERS / LETTERS.length);
  for (const { raw } of makeMail(OTHERS)) {
    number += 1;
    const letter = number % step === 0 ? LETTERS[number / step - 1] : undefined;
    if (letter !== undefined) {
      keys.set(`in-${number}`, letter[0]);
      await mailbox.put(number, asLetter(letter));
      number += 1;
    }
    await mailbox.put(number, made(raw));
  }
  const asked: Asked[] = [];
  for (const [question, ...meant] of QUESTIONS) {
    const { hits } = await mailbox.search(question);
    asked.push({ question, meant, found: hits.slice(0, 5).map(({ id }) => keys.get(id) ?? id) });
  }
  return asked;
}

function asLetter([, from, date, subject, text, files]: SearchLetter): Letter {
  const at = `${date}T09:00:00Z`;
  return { from, at, subject, text, ...(files === undefined ? {} : { files: files.split(' ') }) };
}

function made(raw: string): Letter {
  const reading = readMessage(new TextEncoder().encode(raw), { authentication: null });
  if (reading.kind !== 'message') return {};
  const [from] = reading.from;
  return {
    subject: reading.subject,
    text: reading.text,
    from: `${from?.name ?? ''} <${from?.address ?? ''}>`,
    at: reading.date ?? '2025-01-01T00:00:00Z',
    files: reading.parts.flatMap((part) => part.name ?? []),
  };
}
