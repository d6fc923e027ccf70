import { sentence } from '../core/text/words.ts';
import type { ConfigProblem } from './read.ts';
import { SETTINGS } from './settings.ts';

/** Keys that hold a secret by their name; such a value never comes into an error message either. */
const SECRET = /pass|secret|token|credential|api.?key|private/i;

/** Deeper than this no setting stands; a file nested further is not looked through. */
const DEPTH_AT_MOST = 4;

/** Keys in the file that are no setting: misspelt ones with the nearest that is, and secrets. */
export function strayKeys(file: unknown, name: string): readonly ConfigProblem[] {
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return [{ path: '', from: 'file', said: sentence('config.no-object', { name }) }];
  }
  const strays = pathsOf(file, '', 0).filter(
    (path) => path === 'data' || !SETTINGS.some((one) => `${path}.`.startsWith(`${one.path}.`)),
  );
  return strays.map((path) => ({ path, from: 'file', said: said(path, name) }));
}

function said(path: string, name: string) {
  if (path === 'data') return sentence('config.data-in-file', { name });
  if (SECRET.test(path)) return sentence('config.secret-in-file', { name, path });
  const nearest = SETTINGS.map((one) => ({ path: one.path, far: distance(one.path, path) }))
    .toSorted((a, b) => a.far - b.far)
    .at(0);
  // Beyond three slips it is another word, and a guess would only mislead.
  return nearest !== undefined && nearest.far <= 3
    ? sentence('config.unknown-nearest', { name, path, nearest: nearest.path })
    : sentence('config.unknown', { name, path });
}

/** Paths of all leaves; a level that is itself a setting's place (a list) is a leaf. */
function pathsOf(value: object, prefix: string, depth: number): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = prefix + key;
    const isLevel = SETTINGS.some((one) => one.path.startsWith(`${path}.`));
    const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
    if (!isLevel || !isObject || depth >= DEPTH_AT_MOST) return [path];
    return pathsOf(inner, `${path}.`, depth + 1);
  });
}

/** Levenshtein's distance, case aside. Both are short: a key longer than any setting is far from all. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 3) return Number.POSITIVE_INFINITY;
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  let row = Array.from({ length: b.length + 1 }, (_none, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
