import { once } from 'node:events';
import { plainText } from '../../surfaces/telling/plain-text.ts';
import { inputLines } from './input-lines.ts';
import type { Terminal } from '../../surfaces/cli/deps.ts';

/** Largest standard input taken: a letter, a text, a password. */
const INPUT_BYTES = 10_000_000;

const ENTER = ['\r', '\n', '\u0004'];
const INTERRUPT = '\u0003';
const RUB_OUT = ['\u007f', '\b'];

/**
 * Whoever read what is written has gone (`secretaris when - | head -1`): that is no fault. What was being done is done to
 * its end; a verb that only pours lines out stops.
 */
let isHeard = true;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  isHeard = false;
});

/** The real terminal. */
export const terminal: Terminal = {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  draw: (text) => void process.stderr.write(`\r\u001b[2K${plainText(text)}`),
  watched: process.stderr.isTTY,
  async readAll() {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      if (!(chunk instanceof Uint8Array)) continue;
      size += chunk.length;
      if (size > INPUT_BYTES) break;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  },
  lines: () => inputLines(process.stdin),
  async pour(text) {
    if (process.stdout.write(text)) return;
    await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
      () => {},
    );
    // oxlint-disable-next-line unicorn/no-process-exit -- nobody listens, and nothing is left to keep
    if (!isHeard) process.exit(0);
  },
  askHidden: (prompt) => (process.stdin.isTTY ? typed(prompt) : Promise.resolve(null)),
  env: process.env,
};

/** Reads a line without showing it. Ctrl-C gives up. */
function typed(prompt: string): Promise<string | null> {
  process.stderr.write(prompt);
  process.stdin.setRawMode(true);
  process.stdin.setEncoding('utf8');
  let text = '';
  return new Promise((resolve) => {
    const end = (answer: string | null): void => {
      process.stdin.off('data', hear);
      process.stdin.setRawMode(false);
      process.stdin.pause();
      process.stderr.write('\n');
      resolve(answer);
    };
    const hear = (data: string): void => {
      for (const sign of data) {
        if (sign === INTERRUPT) return end(null);
        if (ENTER.includes(sign)) return end(text);
        text = RUB_OUT.includes(sign) ? text.slice(0, -1) : text + sign;
      }
    };
    process.stdin.on('data', hear);
  });
}
