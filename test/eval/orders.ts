import { readFileSync } from 'node:fs';
import { readOrder } from '../../src/core/orders/read-order.ts';
import type { OrderReading } from '../../src/core/orders/reading.ts';
import { Tally } from './mail/score.ts';
import type { Score } from './mail/score.ts';
import { gistOf } from './orders/gist.ts';
import { worldOf } from './orders/world.ts';
import { evaluate } from './table/evaluate.ts';

interface Case {
  readonly text: string;
  readonly wanted: string;
}

function cases(file: string): readonly Case[] {
  return readFileSync(new URL(`orders/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', wanted = ''] = line.split(' => ');
      return { text, wanted: sorted(wanted) };
    });
}

/** The parts of an expected order in one order, names without capitals. */
function sorted(wanted: string): string {
  if (wanted.startsWith('?')) return '?';
  return wanted
    .split(' && ')
    .map((each) => {
      const [kind = '', ...parts] = each.split(' | ');
      return [
        kind,
        ...parts.map((part) => (part.startsWith('place=') ? part.toLowerCase() : part)).sort(),
      ].join(' | ');
    })
    .join(' && ');
}

function told(reading: OrderReading): string {
  return reading.understood ? sorted(reading.orders.map(gistOf).join(' && ')) : '?';
}

/** Orders that change something; a wrong answer to a question about the diary harms less than a wrong deed. */
function acts(reading: OrderReading): boolean {
  return reading.understood && reading.orders.some(({ kind }) => kind !== 'ask' && kind !== 'find');
}

function why(reading: OrderReading): string {
  if (reading.understood) return reading.orders.map(gistOf).join(' && ');
  return `? ${reading.question.key} ${reading.readings.map(({ said }) => said).join(' / ')}`;
}

/**
 * Every order is read as its table says, or asked about. Three counts: read right, questions asked where they are due,
 * and, apart, that nothing was understood wrongly in a way that would act.
 */
function scores(language: 'nl' | 'en', kind: 'seen' | 'held' | 'meetings'): readonly Score[] {
  const context = worldOf(language);
  const right = new Tally(`orders ${language}, ${kind}`);
  const due = new Tally(`orders ${language}, ${kind}, a question where one is due`);
  const safe = new Tally(`orders ${language}, ${kind}, no wrong reading that acts`);
  const file = {
    seen: `orders-${language}.txt`,
    held: `orders-${language}.held.txt`,
    meetings: `meetings-${language}.txt`,
  }[kind];
  for (const { text, wanted } of cases(file)) {
    const reading = readOrder(text, context);
    const found = told(reading);
    const miss = (): string => `${text}\n    wanted ${wanted}\n    read   ${why(reading)}`;
    (wanted === '?' ? due : right).judge(found === wanted, miss);
    safe.judge(found === wanted || !acts(reading), miss);
  }
  return [right.score(), due.score(), safe.score()];
}

process.exitCode = evaluate(
  (['nl', 'en'] as const).flatMap((language) =>
    (['seen', 'held', 'meetings'] as const).flatMap((kind) => scores(language, kind)),
  ),
);
