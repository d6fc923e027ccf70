/** Does something with each, so many at a time, and gives the answers in the order asked. */
export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = [];
  const queue = items.entries();
  const hand = async (): Promise<void> => {
    for (const [index, item] of queue) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, hand));
  return answers;
}

/** The same sequence, with the next one already being made while this one is worked on. */
export async function* oneAhead<T>(sequence: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = sequence.next();
  try {
    for (let result = await next; result.done !== true; result = await next) {
      next = sequence.next();
      // Its failure is met at the await above; until then it must not count as unhandled.
      next.catch(() => null);
      yield result.value;
    }
  } finally {
    await sequence.return(undefined).catch(() => null);
  }
}
