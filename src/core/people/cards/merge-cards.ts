import { canonicalLine, cardText, textOfCard, type CardLine } from './card-text.ts';

/** Of these a card has one: changed on both sides, only a person can say which it is to be. */
const SINGLE: ReadonlySet<string> = new Set([
  ...([
    'FN',
    'N',
    'ORG',
    'TITLE',
    'ROLE',
    'BDAY',
    'ANNIVERSARY',
    'NOTE',
    'GENDER',
    'KIND',
  ] as const),
  ...(['PHOTO', 'NICKNAME', 'TZ', 'GEO', 'UID'] as const),
]);

/** What says nothing of the contact: a server or a program writes it as it likes. */
const SILENT: ReadonlySet<string> = new Set([
  '',
  'BEGIN',
  'END',
  'VERSION',
  'PRODID',
  'REV',
  'X-ABLABEL',
]);

/**
 * Our change of a card put onto what somebody else made of the same card meanwhile, property by property: nothing of either
 * is lost. Null where both changed the same thing, each in his own way.
 */
export function mergeCards(before: string, ours: string, theirs: string): string | null {
  const [base, mine, other] = [before, ours, theirs].map((text) => byName(cardText(text).lines));
  if (base === undefined || mine === undefined || other === undefined) return null;
  const names = new Set([...base.keys(), ...mine.keys(), ...other.keys()]);
  let lines = cardText(theirs).lines;
  for (const name of names) {
    if (SILENT.has(name)) continue;
    const was = saying(base.get(name));
    const is = saying(mine.get(name));
    const stands = saying(other.get(name));
    if (equal(was, is) || equal(is, stands)) continue;
    if (SINGLE.has(name) && !equal(was, stands)) return null;
    const gone = was.filter((line) => !is.includes(line));
    const added = (mine.get(name) ?? []).filter((line) => !was.includes(canonicalLine(line)));
    lines = changed(lines, name, { gone, added });
  }
  return textOfCard({ version: '', lines: withRevision(lines, cardText(ours).lines) });
}

/** Whether two texts say the same of a contact, whoever wrote them anew and in whatever order. */
export function isSameCard(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    cardText(text)
      .lines.filter(({ name }) => !SILENT.has(name))
      .map(canonicalLine)
      .toSorted(),
  );
  return equal(a ?? [], b ?? []);
}

function byName(lines: readonly CardLine[]): ReadonlyMap<string, readonly CardLine[]> {
  return Map.groupBy(lines, ({ name }) => name);
}

function saying(lines: readonly CardLine[] = []): readonly string[] {
  return lines.map(canonicalLine).toSorted();
}

function equal(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

function changed(
  lines: readonly CardLine[],
  name: string,
  { gone, added }: { readonly gone: readonly string[]; readonly added: readonly CardLine[] },
): readonly CardLine[] {
  const kept = lines.filter((line) => line.name !== name || !gone.includes(canonicalLine(line)));
  const there = new Set(kept.map(canonicalLine));
  const fresh = added.filter((line) => !there.has(canonicalLine(line)));
  const end = kept.findLastIndex((line) => line.parts === null);
  return end <= 0 ? [...kept, ...fresh] : kept.toSpliced(end, 0, ...fresh);
}

function withRevision(lines: readonly CardLine[], ours: readonly CardLine[]): readonly CardLine[] {
  const revision = ours.find(({ name }) => name === 'REV');
  if (revision === undefined) return lines;
  const others = lines.filter(({ name }) => name !== 'REV');
  const end = others.findLastIndex((line) => line.parts === null);
  return end <= 0 ? [...others, revision] : others.toSpliced(end, 0, revision);
}
