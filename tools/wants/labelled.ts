import { readFileSync, readdirSync } from 'node:fs';
import type { WantKind } from '../../src/core/records/reading.ts';
import { WANT_KINDS } from '../../src/core/records/reading.ts';

/**
 * A text with what it wants; null wants nothing that is learnt. `unclear` is a kind that may hold as well,
 * of which the text is therefore no counter-example.
 */
export interface Labelled {
  readonly kind: WantKind | null;
  readonly unclear: WantKind | null;
  readonly text: string;
}

/** Questions are found by their form: here they are texts that want none of the other kinds. */
const BY_FORM: readonly WantKind[] = ['question'];
/** Who encloses an invoice delivers a document too. */
const ENCLOSES =
  /\b(?:bijgaand|bijgevoegd|bijgesloten|ingesloten|hierbij|bijlage|attach|enclos|herewith|hereby|annex)/i;

const ROOT = new URL('../../src/intake/wants/training/', import.meta.url);

/** The labelled text of a language, written for the project: `# kind` and then one text a line. */
export function labelled(language: 'nl' | 'en'): readonly Labelled[] {
  const files = readdirSync(ROOT)
    .filter((name) => name.startsWith(`${language}-`))
    .toSorted();
  let kind: WantKind | null = null;
  const found: Labelled[] = [];
  for (const line of files.flatMap((name) =>
    readFileSync(new URL(name, ROOT), 'utf8').split('\n'),
  )) {
    if (line.startsWith('# ')) {
      const name = line.slice(2).trim();
      kind = WANT_KINDS.find((known) => known === name) ?? null;
      if (kind === null && name !== 'none') throw new Error(`no such kind: ${name}`);
    } else if (line.trim() !== '') found.push(label(kind, line.trim()));
  }
  return found;
}

function label(kind: WantKind | null, text: string): Labelled {
  const learnt = kind !== null && BY_FORM.includes(kind) ? null : kind;
  const encloses = kind !== 'document-delivery' && ENCLOSES.test(text);
  return { kind: learnt, unclear: encloses ? 'document-delivery' : null, text };
}
