/** Names longer than this are not compared letter by letter: a forged header must not cost a second. */
const COMPARED_LENGTH = 80;

/**
 * Whether two names differ by a slip of the pen: at most one letter in short names and two in long
 * ones, a swap of neighbours counting as one (optimal string alignment). Equal names are close.
 */
export function isClose(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  const allowed = Math.min(a.length, b.length) >= 6 ? 2 : 1;
  if (Math.abs(a.length - b.length) > allowed) return false;
  return distance(a, b) <= allowed;
}

function fold(text: string): string {
  return text.slice(0, COMPARED_LENGTH).normalize('NFC').toLowerCase();
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charAt(i - 1) === b.charAt(j - 2) &&
        a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
