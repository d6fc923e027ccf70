import { PARTICLES } from '../people/name-words.ts';

/** Words of a name that say nothing of whose it is: "van", "der", "mevrouw", "mr". */
const WEAK: ReadonlySet<string> = new Set([
  ...[...PARTICLES].map((word) => word.replaceAll("'", '')),
  't',
  's',
  'v',
  'd',
  'mevrouw',
  'mevr',
  'mw',
  'meneer',
  'heer',
  'dhr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'drs',
  'ir',
  'prof',
]);

/** Whether a word of a name may be left out when looking for its bearer. */
export function isWeakInName(word: string): boolean {
  return WEAK.has(word);
}

/** Spellings that sound alike in Dutch and English names, and the one that stands for them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch$/g, 's'],
  [/sch(?=[^aeiouy])/g, 's'],
  [/ch/g, 'g'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/ae/g, 'a'],
  [/eij|ij|ei|ey|y/g, 'y'],
  [/ou|auw|ouw|au/g, 'au'],
  [/oe/g, 'u'],
  [/gh/g, 'g'],
  [/dt$|d$/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/ie/g, 'i'],
  [/e$/g, ''],
];

/** How a name sounds, as a key: "Meijer", "Meyer" and "Meier" share one, as do "Janssen" and "Jansen". */
export function soundOf(name: string): string {
  let sound = name;
  for (const [spelling, stands] of SOUNDS) sound = sound.replaceAll(spelling, stands);
  return sound.replaceAll(/(.)\1+/g, '$1');
}

/** Typing errors forgiven in a name of this length. */
export function errorsForgiven(length: number): number {
  if (length < 4) return 0;
  return length <= 7 ? 1 : 2;
}

/**
 * How many typing errors lie between two words: a letter left out, added, changed, or two that
 * stand side by side exchanged (Damerau's distance, restricted). More than `most` counts as `most + 1`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      next.push(cell(a, b, row, column, { before, last, next }));
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return last[b.length] ?? most + 1;
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function cell(a: string, b: string, row: number, column: number, rows: Rows): number {
  const { before, last, next } = rows;
  const same = a[row - 1] === b[column - 1];
  const least = Math.min(
    (last[column] ?? Infinity) + 1,
    (next[column - 1] ?? Infinity) + 1,
    (last[column - 1] ?? Infinity) + (same ? 0 : 1),
  );
  const exchanged = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return exchanged ? Math.min(least, (before[column - 2] ?? Infinity) + 1) : least;
}

/** Longest sound of which every form with one letter less is kept; longer ones are kept by three letters. */
const SHORT_SOUND = 7;

/** Longest name with keys: what is longer is no name. */
const LONGEST_NAME = 24;

/**
 * Keys under which a name is found although it was mistyped. Two short names that differ by one
 * error share a form with a letter left out (or its whole); long ones share three letters in a row.
 */
export function nameKeys(name: string): readonly string[] {
  if (name.length < 3 || name.length > LONGEST_NAME) return [];
  const sound = soundOf(name);
  const keys = [`k${sound}`];
  if (sound.length <= SHORT_SOUND) {
    if (sound.length < 3) return keys;
    for (let at = 0; at < sound.length; at += 1) {
      keys.push(`d${sound.slice(0, at)}${sound.slice(at + 1)}`);
    }
    keys.push(`d${sound}`);
  }
  if (sound.length >= SHORT_SOUND) {
    for (let at = 0; at + 3 <= sound.length; at += 1) keys.push(`t${sound.slice(at, at + 3)}`);
  }
  return [...new Set(keys)];
}

/** How near a name comes to what was typed: 0 is the same, null is another name. Sounding alike counts for less than an error. */
export function nearness(typed: string, name: string): number | null {
  if (typed === name) return 0;
  const sounds = [soundOf(typed), soundOf(name)] as const;
  if (sounds[0] === sounds[1] && sounds[0].length >= 2) return 0.5;
  const most = errorsForgiven(typed.length);
  if (most === 0) return null;
  const errors = Math.min(
    typingErrors(typed, name, most),
    typingErrors(sounds[0], sounds[1], most) + 0.5,
  );
  return errors <= most ? errors : null;
}
