import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { MessageReading } from '../../../src/core/records/reading.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { htmlToText } from '../../../src/intake/text/html.ts';
import type { Score } from './score.ts';
import { SHARED, Tally, squeeze } from './score.ts';

const ROOT = new URL('mail-reply-talon/', SHARED);

const Expected = z.object({
  inline_cases: z.array(
    z.object({
      id: z.string(),
      format: z.enum(['plain', 'html']),
      input: z.string(),
      expected_reply: z.string(),
    }),
  ),
  file_cases: z.array(
    z.object({ file: z.string(), expected_reply: z.string(), compare: z.string().optional() }),
  ),
  signature_cases: z.array(
    z.object({ body: z.string(), sender: z.string(), signature: z.string() }),
  ),
});

const ENCODER = new TextEncoder();

function read(bytes: Uint8Array): MessageReading {
  const reading = readMessage(bytes);
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

function compose(
  body: string,
  type: 'plain' | 'html',
  from = 'someone@sender.example',
): Uint8Array {
  return ENCODER.encode(`From: ${from}\nContent-Type: text/${type}; charset=utf-8\n\n${body}`);
}

/** The reply is all the writer wrote, his signature too: talon's cases keep it in. */
function reply(reading: MessageReading): string {
  return `${reading.own}\n\n${reading.signature}`.trim();
}

function sameReply(reading: MessageReading, expected: string, loose: boolean): boolean {
  if (loose) return squeeze(reply(reading)) === squeeze(expected);
  const lines = (text: string): string =>
    text
      .replaceAll(/[ \t]+$/gm, '')
      .replaceAll(/\n{2,}/g, '\n')
      .trim();
  return lines(reply(reading)) === lines(expected);
}

function scoreInline(expected: z.infer<typeof Expected>): readonly Score[] {
  const plain = new Tally('talon inline, plain');
  const html = new Tally('talon inline, html');
  const whole = new Tally('talon, nothing may be cut');
  for (const each of expected.inline_cases) {
    const reading = read(compose(each.input, each.format));
    const isHtml = each.format === 'html';
    const wanted = isHtml ? htmlToText(each.expected_reply).text : each.expected_reply;
    const right = sameReply(reading, wanted, isHtml);
    const miss = (): string => JSON.stringify([each.id, wanted, reading.own, reading.signature]);
    (isHtml ? html : plain).judge(right, miss);
    const input = isHtml ? htmlToText(each.input).text : each.input;
    if (squeeze(input) === squeeze(wanted)) whole.judge(reading.quoted === '' && right, miss);
  }
  return [plain.score(), html.score(), whole.score()];
}

function scoreFiles(expected: z.infer<typeof Expected>): Score {
  const tally = new Tally('talon files');
  for (const each of expected.file_cases) {
    const bytes = new Uint8Array(readFileSync(new URL(each.file, ROOT)));
    const html = each.file.endsWith('.html');
    const reading = read(html ? compose(new TextDecoder().decode(bytes), 'html') : bytes);
    const right = sameReply(reading, each.expected_reply, each.compare !== undefined);
    tally.judge(right, () =>
      JSON.stringify([each.file, each.expected_reply, reading.own, reading.signature]),
    );
  }
  return tally.score();
}

function scoreSignatures(expected: z.infer<typeof Expected>): Score {
  const tally = new Tally('talon signatures');
  const text = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8').trim();
  for (const each of expected.signature_cases) {
    const sender = text(each.sender);
    const from = sender.includes('@') ? sender : `${sender} <someone@sender.example>`;
    const reading = read(compose(text(each.body), 'plain', from));
    const right = squeeze(reading.signature) === squeeze(text(each.signature));
    tally.judge(right, () => JSON.stringify([each.body, text(each.signature), reading.signature]));
  }
  return tally.score();
}

/** Quoted replies and signatures split off. */
export function scoreReplies(): readonly Score[] {
  const expected = Expected.parse(JSON.parse(readFileSync(new URL('expected.json', ROOT), 'utf8')));
  return [...scoreInline(expected), scoreFiles(expected), scoreSignatures(expected)];
}
