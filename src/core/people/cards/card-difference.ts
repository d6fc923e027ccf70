import { canonicalLine, cardText, type CardLine } from './card-text.ts';

/** What became different of one property of a card; the values as they are read. */
export interface PropertyDifference {
  /** In capitals: `TEL`. */
  readonly property: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const SILENT = new Set(['', 'BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'X-ABLABEL', 'UID', 'N']);

/** How two texts of a card differ, property by property; null is no card at all. */
export function cardDifference(
  before: string | null,
  after: string | null,
): readonly PropertyDifference[] {
  const [was, is] = [before, after].map((text) => (text === null ? [] : cardText(text).lines));
  const names = new Set([...(was ?? []), ...(is ?? [])].map(({ name }) => name));
  return [...names]
    .filter((name) => !SILENT.has(name))
    .map((property) => ({
      property,
      before: only(property, was ?? [], is ?? []),
      after: only(property, is ?? [], was ?? []),
    }))
    .filter((each) => each.before.length + each.after.length > 0);
}

/** The name a card shows; empty where it shows none. */
export function nameOnCard(text: string): string {
  const line = cardText(text).lines.find(({ name }) => name === 'FN' || name === 'ORG');
  return line === undefined ? '' : valueOf(line);
}

function only(
  name: string,
  lines: readonly CardLine[],
  others: readonly CardLine[],
): readonly string[] {
  const there = new Set(others.filter((line) => line.name === name).map(canonicalLine));
  return lines.filter((line) => line.name === name && !there.has(canonicalLine(line))).map(valueOf);
}

/** Longest value that is shown: a picture is none. */
const SHOWN = 200;

function valueOf({ parts }: CardLine): string {
  const value = (parts?.value ?? '').replaceAll(/\\([\\;,])/g, '$1').replaceAll(/\\n/gi, ' ');
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
