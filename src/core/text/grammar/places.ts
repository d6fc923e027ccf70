import type { Token } from './tokens.ts';

/** Tokens of a text beside the text, for those who look at figures as they are written. */
export interface Places {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Lays a text beside its tokens. */
export function placesOf(text: string, tokens: readonly Token[]): Places {
  return { text, tokens };
}

/** The token behind the one that ends at an offset, looked for from a token on; null inside a token. */
export function tokenEndingAt({ tokens }: Places, from: number, offset: number): number | null {
  for (let at = from; at < tokens.length; at += 1) {
    const end = tokens[at]?.end ?? 0;
    if (end === offset) return at + 1;
    if (end > offset) return null;
  }
  return null;
}

/** The norm of a token some places away; empty where there is none. */
export function normAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.norm ?? '';
}

const JOINING = new Set(['.', ',', ':', '/', '-', "'"]);
/** Words that figures may be glued to without being a name ("Q1", "W48", "h14"). */
const GLUING = new Set([
  ...['q', 'k', 'w', 'wk', 'week', 'h', 'fy', 't', 'jan', 'feb', 'mar', 'mrt', 'apr', 'may', 'mei'],
  ...['jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'okt', 'nov', 'dec'],
]);

/** Whether figures at a token go on from something before: the 12 of "3.12", of "A12", of "€12". */
export function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.glued) return false;
  if (before.kind === 'word') return !GLUING.has(before.norm);
  if (before.kind !== 'mark') return before.kind === 'digits';
  if (before.norm === '-') return false;
  if (JOINING.has(before.norm)) return before.glued && tokens[at - 2]?.kind === 'digits';
  return /[#§$€£¥%@_+*=\\]/u.test(before.norm);
}

/** Whether figures at a token are the first of something longer: the 12 of "12.50", "12/3", "12%". */
export function goesFurther(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  const after = tokens[at + 2];
  if (mark === undefined || !mark.glued) return false;
  if (mark.kind === 'mark' && /[%‰°€$£]/u.test(mark.norm)) return true;
  if (!/^[.,:/]$/.test(mark.norm)) return false;
  return after?.kind === 'digits' && after.glued;
}
