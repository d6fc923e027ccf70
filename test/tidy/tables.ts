import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './project.ts';
import type { Finding, SourceFile } from './rule.ts';

const table = z.record(z.string(), z.strictObject({ nl: z.string(), en: z.string() }));

/** A table of sentences and the file it stands in; unknown, because that it is one is what is checked. */
export interface WordsTable {
  readonly path: string;
  readonly words: unknown;
}

/** `{Name}` is `{name}` at the beginning of a sentence. */
const placeholders = (text: string): string =>
  [...new Set(text.toLowerCase().match(/\{\w+\}/g) ?? [])].toSorted().join(' ');

/** Every sentence in both languages, none empty, with the same places to fill in. */
export function checkWords({ path, words }: WordsTable): readonly Finding[] {
  const read = table.safeParse(words);
  if (!read.success) {
    return read.error.issues.map(({ path: at, message }) => ({
      path,
      said: `${at.join('.')}: ${message}`,
    }));
  }
  return Object.entries(read.data).flatMap(([key, { nl, en }]) => {
    const said: string[] = [];
    if (nl.trim() === '' || en.trim() === '') said.push(`"${key}" is empty in a language`);
    if (placeholders(nl) !== placeholders(en)) {
      said.push(
        `"${key}" has ${placeholders(nl) || 'nothing'} in nl, ${placeholders(en) || 'nothing'} in en`,
      );
    }
    return said.map((each) => ({ path, said: each }));
  });
}

/** The tables of every `words.ts`: what it exports that is an object. */
export async function wordsTables(files: readonly SourceFile[]): Promise<readonly WordsTable[]> {
  const paths = files
    .map(({ path }) => path)
    .filter(
      (path) => /^src\/.*\/words(-[a-z]+)*\.ts$/.test(path) && path !== 'src/core/text/words.ts',
    );
  const found: WordsTable[] = [];
  for (const path of paths) {
    const module: unknown = await import(pathToFileURL(join(ROOT, path)).href);
    for (const words of Object.values(z.record(z.string(), z.unknown()).parse(module))) {
      if (typeof words === 'object' && words !== null) found.push({ path, words });
    }
  }
  return found;
}

/** Where code names a sentence by a literal key. */
const NAMED = /\b(?:sentence|new Trouble)\(\s*'([^']+)'/g;

/** Keys named in code that no table has: a person would read «the-key». */
export function unknownKeys(files: readonly SourceFile[], known: ReadonlySet<string>) {
  return files
    .filter(({ path }) => /^src\/.*\.ts$/.test(path) && !/\.test\.ts$|\/testing\//.test(path))
    .flatMap(({ path, text }): Finding[] =>
      [...text.matchAll(NAMED)]
        .map(([, key = '']) => key)
        .filter((key) => !known.has(key))
        .map((key) => ({ path, said: `no words for "${key}"` })),
    );
}
