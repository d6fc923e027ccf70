/**
 * Works on several at once and gives the answers in the order asked. When whoever takes them stops, no more is begun.
 * @param atOnce at least one
 */
export async function* inFlight<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const under: Promise<R>[] = [];
  let next = 0;
  const begin = (): void => {
    const item = items[next];
    if (next >= items.length || item === undefined) return;
    next += 1;
    const promise = work(item);
    // Its failure is met when its turn comes; until then it must not count as unhandled.
    promise.catch(() => undefined);
    under.push(promise);
  };
  for (let count = 0; count < atOnce; count += 1) begin();
  for (let first = under.shift(); first !== undefined; first = under.shift()) {
    const answer = await first;
    begin();
    yield answer;
  }
}

/** In pieces of that size, the last one perhaps smaller. */
export function inPieces<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_none, at) => items.slice(at * size, (at + 1) * size));
}
