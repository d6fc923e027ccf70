import { readFileSync, readdirSync } from 'node:fs';
import { en, nl } from 'chrono-node';
import { z } from 'zod';
import { findWhen } from '../src/core/time/when/when.ts';
import { readMessage } from '../src/intake/index.ts';
import { percentile, printFigure } from './figure.ts';

/** The shared sets, beside the project. */
const SHARED = new URL('../../shared/data/', import.meta.url);

/** A sentence and the language it is read in. */
interface Sentence {
  readonly text: string;
  readonly language: 'nl' | 'en';
}

/** Passes thrown away while the engine warms up, and passes measured. */
const WARM = 3;
const PASSES = 9;

/** Times the sentences are read in one pass: some dozens of them alone would measure the compiler. */
const TIMES = 30;

const NOW = '2026-11-04T10:00:00+01:00';
const ZONE = 'Europe/Amsterdam';

const phraseSet = z.object({
  cases: z.array(z.object({ text: z.string(), lang: z.enum(['nl', 'en']) })),
});

/** Phrases that name a time, nearly every one. */
function phrases(language: 'nl' | 'en'): readonly Sentence[] {
  const text = readFileSync(new URL('dates-phrases/cases.json', SHARED), 'utf8');
  const { cases } = phraseSet.parse(JSON.parse(text));
  return cases.filter((one) => one.lang === language).map((one) => ({ text: one.text, language }));
}

/** Sentences of letters, as mail brings them: most name no time. */
function letters(): readonly Sentence[] {
  const folder = new URL('mail-reply-talon/standard_replies/', SHARED);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readMessage(new Uint8Array(readFileSync(new URL(name, folder)))))
    .flatMap((reading) => ('text' in reading ? reading.text.split(/(?<=[.!?])\s+|\n+/) : []))
    .filter((text) => text.trim().length > 8)
    .map((text) => ({ text, language: 'en' as const }));
}

function perSecond(sentences: readonly Sentence[], read: (one: Sentence) => unknown): number {
  const began = performance.now();
  for (let time = 0; time < TIMES; time += 1) for (const one of sentences) read(one);
  return (TIMES * sentences.length) / ((performance.now() - began) / 1_000);
}

/** By turns, so that whatever else the machine does hits both. */
function measure(name: string, sentences: readonly Sentence[]): void {
  const reference = { instant: new Date(NOW), timezone: 60 };
  const ours = ({ text, language }: Sentence) => findWhen(text, { now: NOW, zone: ZONE, language });
  const peer = ({ text, language }: Sentence) =>
    (language === 'nl' ? nl : en).parse(text, reference);
  const rates: number[] = [];
  const peers: number[] = [];
  for (let pass = 0; pass < WARM + PASSES; pass += 1) {
    const [mine, theirs] = [perSecond(sentences, ours), perSecond(sentences, peer)];
    if (pass < WARM) continue;
    rates.push(mine);
    peers.push(theirs);
  }
  const [value, peerValue] = [percentile(rates, 0.5), percentile(peers, 0.5)];
  printFigure({
    figure: `when, ${name} (${sentences.length})`,
    value,
    unit: 'sentences/s',
    peer: 'chrono-node',
    peerValue,
    target: 'at least three times as many as chrono-node',
    reached: value >= 3 * peerValue,
  });
}

measure('Dutch phrases with a time', phrases('nl'));
measure('English phrases with a time', phrases('en'));
measure('sentences of letters', letters());
