const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+/giu;

/** Tells whether an offset lies in a web address: the figures of one count nothing ("?q=30%25"). */
export function webAddresses(text: string): (offset: number) => boolean {
  if (!/:\/\/|www\./i.test(text)) return () => false;
  const found = [...text.matchAll(ADDRESS)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return (offset) => {
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((found[middle]?.[1] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (found[low]?.[0] ?? Infinity) <= offset;
  };
}
