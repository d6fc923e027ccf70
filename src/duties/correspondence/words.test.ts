import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conductWords } from '../../core/conduct/words.ts';
import type { Words } from '../../core/text/words.ts';
import { correspondenceWords } from './words.ts';

/** Source text of a folder, tests and word tables left out. */
function sourceOf(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|words(-\w+)?\.ts$|testing\//.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}

const conductSource = sourceOf(new URL('../../core/conduct/', import.meta.url));
const dutySource = sourceOf(new URL('./', import.meta.url));

/** Written whole, or begun in a template of which the end comes from a closed list. */
function isUsed(key: string, source: string): boolean {
  if (source.includes(`'${key}'`)) return true;
  const tail = key.slice(key.indexOf('.') + 1);
  const stems = [...source.matchAll(/`(?:correspondence|conduct)\.([\w-]*)\$\{/g)].map(
    (match) => match[1] ?? '',
  );
  if (
    stems.some(
      (stem) =>
        stem !== '' && tail.startsWith(stem) && source.includes(`'${tail.slice(stem.length)}'`),
    )
  ) {
    return true;
  }
  return (
    source.includes(`'${tail}'`) ||
    /-(?:call|unknown)$/.test(tail) ||
    tail.startsWith('ask-not-chased-')
  );
}

test.each<[string, Words, string]>([
  ['conduct', conductWords, `${conductSource}\n${dutySource}`],
  ['correspondence', correspondenceWords, `${conductSource}\n${dutySource}`],
])('no sentence of %s is without a use', (_room, words, source) => {
  const lists = readFileSync(new URL('../../core/records/reading.ts', import.meta.url), 'utf8');
  const ports = readFileSync(new URL('../../core/ports/mail.ts', import.meta.url), 'utf8');
  const facts = readFileSync(new URL('../../core/records/fact.ts', import.meta.url), 'utf8');
  const decisions = readFileSync(new URL('../../core/decision.ts', import.meta.url), 'utf8');
  const all = [source, lists, ports, facts, decisions].join('\n');
  expect(Object.keys(words).filter((key) => !isUsed(key, all))).toEqual([]);
});

const every = Object.entries({ ...conductWords, ...correspondenceWords });

test.each(every)('%s is a sentence in Dutch and in English', (key, { nl, en }) => {
  const choice = key.includes('.choice-');
  for (const said of [nl, en]) {
    expect(said).toBe(said.trim());
    expect(said).toMatch(/^[\p{Lu}{"]/u);
    expect(/[.?]$/.test(said)).toBe(!choice);
    expect(said).not.toMatch(/[—]|\s-\s|\.\.|!/);
    expect(said).not.toMatch(/\s{2}/);
  }
  const places = (said: string): readonly string[] =>
    [...new Set(said.toLowerCase().match(/\{\w+\}/g) ?? [])].toSorted();
  expect(places(nl)).toEqual(places(en));
});
