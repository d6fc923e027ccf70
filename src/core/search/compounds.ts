/** Shortest part of a compound: shorter ones ("na", "op", "art") are parts of everything. */
const SHORTEST_PART = 4;

/** What stands between two parts of a Dutch compound: "notariskantoor", "vergaderingsverslag", "bijlagenlijst". */
const LINKS = ['', 's', 'n', 'en', 'e'];

/** Whether a word may be looked for as a part of compounds. */
export function canBePart(word: string): boolean {
  return word.length >= SHORTEST_PART;
}

/**
 * What stands before a part that a compound ends with: the words that it may be, link letters taken
 * off. Whoever knows one of them knows that it is a compound and not a longer word that looks like one.
 */
export function before(compound: string, part: string): readonly string[] {
  if (!compound.endsWith(part)) return [];
  const rest = compound.slice(0, -part.length);
  return LINKS.filter((link) => rest.endsWith(link))
    .map((link) => rest.slice(0, rest.length - link.length))
    .filter((word) => word.length >= SHORTEST_PART);
}

/** What may stand behind a part that a compound begins with. */
export function after(compound: string, part: string): readonly string[] {
  if (!compound.startsWith(part)) return [];
  const rest = compound.slice(part.length);
  return LINKS.filter((link) => rest.startsWith(link))
    .map((link) => rest.slice(link.length))
    .filter((word) => word.length >= SHORTEST_PART);
}

/** Every way to see a word as two, link letters taken off. */
export function splits(word: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const second = word.slice(at);
    for (const first of before(word, second)) found.push([first, second]);
  }
  return found;
}
