import { readdirSync, readFileSync } from 'node:fs';

/** A pair of files: a situation as a person wrote it down, and what a first-class secretary does with it. */
export interface ExamplePair {
  readonly name: string;
  readonly written: unknown;
  readonly expected: unknown;
}

const EXPECTED = '.expected.json';

/**
 * The examples of a duty, in the order of their names: every `NAME.json` of the folder with its `NAME.expected.json`. One
 * that lacks either half throws, so that none is forgotten in silence.
 */
export function examplesIn(folder: URL): readonly ExamplePair[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const names = new Set(files.map((file) => file.slice(0, -endOf(file).length)));
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return [...names].toSorted().map((name) => ({
    name,
    written: read(`${name}.json`),
    expected: read(`${name}${EXPECTED}`),
  }));
}

function endOf(file: string): string {
  return file.endsWith(EXPECTED) ? EXPECTED : '.json';
}
