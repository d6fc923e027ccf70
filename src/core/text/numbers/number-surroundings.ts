import { normAt } from '../grammar/places.ts';
import type { Token } from '../grammar/tokens.ts';
import { isVulgar } from './figured-fractions.ts';

/** Whether a token is a mark or figures inside a number: "1.234,56", ",08", "2½", "1.3 x 10^6". */
export function isInNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'digits') return true;
  if (token === undefined || isVulgar(token.norm)) return token !== undefined;
  if (/^[⁺⁻⁰¹²³⁴-⁹]$/.test(token.norm)) return token.glued;
  const next = tokens[at + 1];
  if (/^[x×*·]$/.test(token.norm)) {
    return next?.norm === '10' && tokens[at - 1]?.kind === 'digits';
  }
  if (next?.glued !== true) return false;
  if (/^[\^e+-]$/.test(token.norm)) return token.glued && next.kind !== 'word';
  return /^[.,'\u2044]$/.test(token.norm) && next.kind === 'digits';
}

/** Before "one" they make it a pronoun: "the one you mentioned", "which one". */
const POINTING = new Set([
  ...['the', 'this', 'that', 'which', 'each', 'every', 'another', 'any', 'no', 'some'],
]);
/** A plural behind "one" shows that it counts: "the last one books"; not the verbs that end as plurals do. */
const PLURAL = /^(?!is$|was$|has$|does$|seems$|looks$|says$|this$|as$|us$|its$)\p{L}+[^s]s$/u;
const CURRENCY_SIGN = /^\p{Sc}$/u;

/** Whether what reads as a number is something else by what stands in or around it: a shorter reading may be none of it. */
export function isMeantOtherwise(
  tokens: readonly Token[],
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: unknown },
): boolean {
  const after = tokens[end];
  const before = normAt(tokens, start - 1);
  if (end - start === 1) return normAt(tokens, start) === 'one' && POINTING.has(before);
  if (typeof value !== 'number') {
    return normAt(tokens, end - 1) === 'one' && PLURAL.test(after?.norm ?? '');
  }
  // "3 hundred and 2 | hundred": the last figures belong to what follows.
  if (tokens[end - 1]?.kind === 'digits' && normAt(tokens, end - 2) === 'and') {
    return /^(?:hundred|thousand|million|billion)$/.test(after?.norm ?? '');
  }
  // "$2000 over 3 years" is no division.
  const isOver = tokens.slice(start, end).some(({ norm }) => norm === 'over');
  return isOver && value >= 1 && (after?.kind === 'word' || CURRENCY_SIGN.test(before));
}
