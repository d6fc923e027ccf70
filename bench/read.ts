import { readFileSync, readdirSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { readMessage } from '../src/intake/index.ts';

/** The shared mail sets, beside the project. */
const SHARED = new URL('../../shared/data/', import.meta.url);

const FOLDERS = [
  'mail-bounces-sisimai/maildir/',
  'mail-bounces-sisimai/not-a-bounce/',
  'mail-parse-stalwart/eml/rfc/',
  'mail-parse-stalwart/eml/malformed/',
  'mail-parse-stalwart/eml/thirdparty/',
  'mail-reply-talon/standard_replies/',
];

/** Passes thrown away while the engine warms up, and passes measured. */
const WARM = 4;
const PASSES = 9;

function messages(): readonly Uint8Array[] {
  return FOLDERS.flatMap((folder) => {
    const root = new URL(folder, SHARED);
    return readdirSync(root)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => new Uint8Array(readFileSync(new URL(name, root))));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

async function rate(count: number, pass: () => void | Promise<void>): Promise<number> {
  const start = performance.now();
  await pass();
  return count / ((performance.now() - start) / 1000);
}

/** Everything intake does with a message, against bare postal-mime on the same bytes, by turns. */
async function main(): Promise<void> {
  const all = messages();
  const ours = (): void => {
    for (const raw of all) readMessage(raw);
  };
  const peer = async (): Promise<void> => {
    for (const raw of all) {
      try {
        await PostalMime.parse(raw);
      } catch {
        // It refuses some of the malformed ones; the time it took counts all the same.
      }
    }
  };
  const values: number[] = [];
  const peers: number[] = [];
  for (let pass = 0; pass < WARM + PASSES; pass += 1) {
    const mine = await rate(all.length, ours);
    const theirs = await rate(all.length, peer);
    if (pass < WARM) continue;
    values.push(mine);
    peers.push(theirs);
  }
  const value = Math.round(median(values));
  const peerValue = Math.round(median(peers));
  const ratio = Number((value / peerValue).toFixed(2));
  const figure = 'read';
  const unit = 'messages/s';
  console.log(JSON.stringify({ figure, value, unit, peer: 'postal-mime', peerValue, ratio }));
}

await main();
