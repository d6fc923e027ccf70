import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Trouble } from '../../core/errors.ts';

/** The faces that paper is set in: Source Serif 4 (OFL 1.1), Latin, Greek and Cyrillic. */
export const FACES = {
  regular: 'SourceSerif4_400Regular',
  italic: 'SourceSerif4_400Regular_Italic',
  strong: 'SourceSerif4_600SemiBold',
} as const;
export type Face = keyof typeof FACES;

/** How the type is called in a document that embeds it. */
export const FONT_NAME = 'Source Serif 4';

/** Where the package has them; they are read from there and not copied. */
const FILES = {
  regular: () =>
    import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  italic: () =>
    import.meta
      .resolve('@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
  strong: () =>
    import.meta
      .resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
} as const satisfies Record<Face, () => string>;

const kept = new Map<Face, Buffer>();

/** The bytes of a face (TrueType), read once. */
export function faceBytes(face: Face): Buffer {
  const known = kept.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(fileURLToPath(FILES[face]()));
  kept.set(face, bytes);
  return bytes;
}

/** Something that knows for which signs it has type. */
export interface Typed {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** Refuses a text with signs for which there is no type: a letter with empty boxes in it must not leave. */
export function mustPrint(font: Typed, texts: readonly string[]): void {
  const missing = new Set<string>();
  for (const text of texts) {
    for (const sign of text) {
      const code = sign.codePointAt(0) ?? 0;
      if (code >= 32 && !font.hasGlyphForCodePoint(code)) missing.add(sign);
    }
  }
  if (missing.size === 0) return;
  const signs = [...missing].slice(0, SHOWN).join(' ');
  throw new Trouble('paper-unprintable', { retry: false, values: { signs } });
}

/** So many of them are named. */
const SHOWN = 12;
