import type { Language } from '../words.ts';

/** Figures with marks of thousands and a decimal mark. Without nested repetition. */
const FIGURES =
  /\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d{1,9})?(?!\d|[.,]\d)|\d+(?:[.,]\d{1,15})?(?!\d|[.,]\d)/y;

/** Lakhs and crores marked in twos: 12,34,567.89. */
const IN_TWOS = /\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,9})?(?!\d|[.,]\d)/y;

/** A power of ten or another behind it: 12,5e3, 2^10, 1.3 x 10^6, 4·10⁻³. */
const POWER =
  /e([+-]?\d{1,3})(?!\w)|\^([+-]{0,2}\d{1,3})(?!\w)| ?[x×*·] ?10(?:\^([+-]?\d{1,3})(?!\w)|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))/iy;

/** A number in figures: what it says and how long it is written. */
export interface FiguredNumber {
  readonly value: number;
  readonly length: number;
  /** How many decimals were written. */
  readonly decimals: number;
}

/** The mark of thousands in each language; the other one is the decimal mark. */
const THOUSANDS: Readonly<Record<Language, string>> = { nl: '.', en: ',' };

/**
 * The number that stands at a place in Dutch or English notation: 1.234,56 and 1,234.56, and
 * 1 234 in both. Where only one mark stands, and three figures behind it, the language decides.
 * Null where none stands, or one of a notation that is neither (1.2.3).
 */
export function figuresAt(text: string, at: number, language: Language): FiguredNumber | null {
  const plain = plainAt(text, at, language);
  if (plain === null) return null;
  POWER.lastIndex = at + plain.length;
  const power = POWER.exec(text);
  if (power === null) return plain;
  const value = raised(plain.value, power);
  return Number.isFinite(value)
    ? { value, length: plain.length + power[0].length, decimals: 0 }
    : plain;
}

function raised(base: number, [, e, hat, times, superscript]: RegExpExecArray): number {
  if (hat !== undefined) return base ** Number(hat.replace(/^(?:\+|--)/, ''));
  // Superscripts are the figures they look like, in their compatibility form; so are their signs.
  const exponent = (e ?? times ?? superscript ?? '').normalize('NFKC').replace('−', '-');
  return Number(`${base}e${exponent.replace('+', '')}`);
}

function plainAt(text: string, at: number, language: Language): FiguredNumber | null {
  const written = writtenAt(text, at, language);
  if (written === undefined) return null;
  const bare = written.replace(/['’ \u00a0\u2009\u202f]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return { value: Number(bare), length: written.length, decimals: 0 };
  const mark = bare.charAt(last);
  const behind = bare.length - last - 1;
  const marks = bare.replace(/\d/g, '');
  const isThousands =
    (marks.length > 1 && marks === mark.repeat(marks.length)) ||
    (marks.length === 1 && behind === 3 && mark === THOUSANDS[language] && bare.charAt(0) !== '0');
  const value = isThousands
    ? Number(bare.replace(/[.,]/g, ''))
    : Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
  return { value, length: written.length, decimals: isThousands ? 0 : behind };
}

function writtenAt(text: string, at: number, language: Language): string | undefined {
  FIGURES.lastIndex = at;
  const written = FIGURES.exec(text)?.[0];
  if (written !== undefined || language === 'nl') return written;
  IN_TWOS.lastIndex = at;
  return IN_TWOS.exec(text)?.[0];
}
