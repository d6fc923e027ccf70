/**
 * Reads the answer of a THREAD command (RFC 5256): parenthesised threads, nested where they
 * branch. Each top-level thread comes back as the UIDs in it, ascending.
 */
export function readThreads(text: string): readonly (readonly number[])[] {
  const threads: number[][] = [];
  let depth = 0;
  for (const token of text.match(/[()]|\d+/g) ?? []) {
    if (token === '(') {
      depth += 1;
      if (depth === 1) threads.push([]);
    } else if (token === ')') depth -= 1;
    else threads.at(-1)?.push(Number(token));
  }
  return threads.map((uids) => uids.toSorted((a, b) => a - b));
}
