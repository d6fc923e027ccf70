/** How a fraction in figures reads, and how long it is written. */
export interface FiguredFraction {
  readonly part: number;
  readonly length: number;
}

const SLASHED = /(\d{1,9}) ?[/\u2044] ?(\d{1,9})(?!\d| ?[/\u2044] ?\d|[.,:-]\d|%)/y;
/** What is joined to figures before it is a date, a telephone number or a path, and no fraction. */
const JOINED = /[\d\p{L}] ?[/\u2044] ?$|[\p{L}\d][-.,:]$/u;

/** One sign for a fraction, "½": both numbers of it; null for other signs. */
function vulgar(sign: string): number | null {
  const [part, all] = sign.normalize('NFKC').split('\u2044').map(Number);
  return sign.length !== 1 || part === undefined || all === undefined || all === 0
    ? null
    : part / all;
}

/** Whether a token's norm is a sign for a fraction: "½", "⅔". */
export function isVulgar(norm: string): boolean {
  return norm.charCodeAt(0) > 127 && vulgar(norm) !== null;
}

/**
 * The fraction that stands at a place: "3/4", "4 / 5", "½". Null where none does: 17/5/2018 is a date,
 * 222/2222 behind a hyphen a telephone number.
 */
export function fractionAt(text: string, at: number): FiguredFraction | null {
  const sign = vulgar(text.charAt(at));
  if (sign !== null) return { part: sign, length: 1 };
  SLASHED.lastIndex = at;
  const [written, part, all] = SLASHED.exec(text) ?? [];
  if (written === undefined || JOINED.test(text.slice(Math.max(0, at - 4), at))) return null;
  return Number(all) === 0 ? null : { part: Number(part) / Number(all), length: written.length };
}
