import type { QueryRemark, QuerySpan } from './query.ts';
import { fold } from './words.ts';

/**
 * A piece of a question. `operator` is the name as typed (folded) before a colon; `valueStart` is
 * where what stands behind it begins.
 */
export type Term = QuerySpan &
  (
    | { readonly kind: 'or'; readonly negated: false }
    | { readonly kind: 'plain'; readonly negated: boolean; readonly text: string }
    | { readonly kind: 'quoted'; readonly negated: boolean; readonly text: string }
    | {
        readonly kind: 'operator';
        readonly negated: boolean;
        readonly name: string;
        readonly text: string;
        readonly quoted: boolean;
        readonly valueStart: number;
      }
  );

/** Quotation marks as keyboards and telephones write them; what opens need not be what closes. */
const OPENS = '"“„«';
const CLOSES = '"”“»';
const isOpening = (sign: string | undefined): boolean => sign !== undefined && OPENS.includes(sign);

const OR: ReadonlySet<string> = new Set(['OR', 'OF', '|', '||']);
const NOT: ReadonlySet<string> = new Set(['NOT', 'NIET']);

/** Takes a question apart; nothing of it is lost but spaces and brackets. */
export function lex(text: string, remark: (one: QueryRemark) => void): readonly Term[] {
  const terms: Term[] = [];
  let at = 0;
  let denied = false;
  for (;;) {
    while (at < text.length && /[\s()]/.test(text[at] ?? '')) at += 1;
    if (at >= text.length) return terms;
    const word = bareAt(text, at);
    if (OR.has(word)) {
      terms.push({ kind: 'or', negated: false, start: at, end: at + word.length });
      at += word.length;
    } else if (NOT.has(word)) {
      denied = true;
      at += word.length;
    } else {
      const term = termAt(text, at, denied, remark);
      terms.push(term);
      denied = false;
      at = term.end;
    }
  }
}

function bareAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && !/[\s()]/.test(text[end] ?? '')) end += 1;
  return text.slice(at, end);
}

function termAt(
  text: string,
  start: number,
  denied: boolean,
  remark: (one: QueryRemark) => void,
): Term {
  const minus = /[-−–]/.test(text[start] ?? '') && /\S/.test(text[start + 1] ?? '');
  const negated = denied || minus;
  const at = minus ? start + 1 : start;
  if (isOpening(text[at])) {
    const { inside, end } = quotedAt(text, at, remark);
    return { kind: 'quoted', negated, text: inside, start, end };
  }
  const named = /^(\p{L}[\p{L}\p{M}]{1,19}):(?!\/\/)/u.exec(text.slice(at, at + 40));
  if (named === null) {
    const word = plainAt(text, at);
    return { kind: 'plain', negated, text: word, start, end: at + Math.max(1, word.length) };
  }
  let valueStart = at + named[0].length;
  while (text[valueStart] === ' ') valueStart += 1;
  const name = fold(named[1] ?? '');
  if (isOpening(text[valueStart])) {
    const { inside, end } = quotedAt(text, valueStart, remark);
    return { kind: 'operator', negated, name, text: inside, quoted: true, valueStart, start, end };
  }
  const value = plainAt(text, valueStart);
  const end = valueStart + value.length;
  return { kind: 'operator', negated, name, text: value, quoted: false, valueStart, start, end };
}

/** Up to a space, a bracket or a quotation mark. */
function plainAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && !/[\s()]/.test(text[end] ?? '') && !isOpening(text[end])) end += 1;
  return text.slice(at, end);
}

function quotedAt(
  text: string,
  at: number,
  remark: (one: QueryRemark) => void,
): { readonly inside: string; readonly end: number } {
  let end = at + 1;
  while (end < text.length && !CLOSES.includes(text[end] ?? '')) end += 1;
  const inside = text.slice(at + 1, end);
  if (end < text.length) return { inside, end: end + 1 };
  remark({ code: 'quote-not-closed', start: at, end, text: inside, like: null });
  return { inside, end };
}
