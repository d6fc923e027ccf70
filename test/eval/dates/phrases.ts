import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { WhenFind } from '../../../src/core/time/when/find.ts';
import { findWhen } from '../../../src/core/time/when/when.ts';
import { SHARED, Tally } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';
import { dayAfter, readings, shown } from './values.ts';

const set = z.object({
  now: z.string(),
  cases: z.array(z.object({ text: z.string(), lang: z.enum(['nl', 'en']), expected: z.string() })),
});

/** The set's own notation against a find. */
function isRight(expected: string, found: readonly WhenFind[]): boolean {
  if (expected === 'nothing') return found.length === 0;
  const open = expected.includes('[am/pm open]');
  const wanted = expected.replace(' [am/pm open]', '');
  const [find, ...more] = found;
  if (find === undefined || more.length > 0) return false;
  // Either half of the day will do, but that it was assumed must be said.
  if (open && !find.assumptions.includes('half-of-day')) return false;
  return readings(find, open).some(({ from, until }) => matches(wanted, from, until, find));
}

function matches(
  wanted: string,
  from: string | null,
  until: string | null,
  find: WhenFind,
): boolean {
  const range = wanted.split(' → ');
  if (range.length === 2) return isRange(range[0] ?? '', range[1] ?? '', from, until);
  const part = /^(\S+) \((\w+)\)$/.exec(wanted);
  if (part !== null) return from?.slice(0, 10) === part[1] && find.part === part[2];
  if (wanted.length === 7) return from === `${wanted}-01` && find.precision === 'month';
  if (wanted.length > 10) return from === wanted.replace(' ', 'T');
  // "Uiterlijk 1 december" is open towards the past: its end is that day's.
  const ends = from === null && until === dayAfter(wanted);
  return (from === wanted && find.precision === 'day') || ends;
}

function isRange(first: string, last: string, from: string | null, until: string | null): boolean {
  if (first.length === 10) return from === first && until === dayAfter(last);
  return from === first.replace(' ', 'T') && until?.slice(11) === last.slice(-5);
}

/** The phrases of the project's own set; a date found where nothing is counts double. */
export function scorePhrases(): readonly Score[] {
  const { now, cases } = set.parse(
    JSON.parse(readFileSync(new URL('dates-phrases/cases.json', SHARED), 'utf8')),
  );
  const tallies = {
    nl: new Tally('phrases nl'),
    en: new Tally('phrases en'),
  };
  for (const { text, lang, expected } of cases) {
    const context = { now, zone: 'Europe/Amsterdam', language: lang };
    const found = findWhen(text, context);
    const right = isRight(expected, found);
    const miss = (): string => `${text} => ${expected} :: ${shown(found)}`;
    tallies[lang].judge(right, miss);
    if (expected === 'nothing') tallies[lang].judge(right, miss);
  }
  return [tallies.nl.score(), tallies.en.score()];
}
