import type { Token } from '../../../text/grammar/tokens.ts';
import type { Range } from '../heads.ts';
import { openings } from '../heads.ts';
import { layOut } from '../lay.ts';
import type { Laid } from '../lay.ts';
import { withOneLess } from '../lexicon.ts';
import type { OrderLexicon } from '../lexicon.ts';
import { plainText } from '../plain-text.ts';

/** A text with one word of a verb put right. */
export interface SpelledRight {
  readonly laid: Laid;
  readonly word: string;
  readonly meant: string;
}

/** Shorter words have too many neighbours to be put right. */
const LEAST = 3;

/**
 * "Plna overleg", "cancle lunch": where an order has no verb that is known, its first or last word may be one with a
 * letter wrong, missing, too many or changed about. It is one only when it can be no other.
 */
export function spelledRight(laid: Laid, range: Range, lexicon: OrderLexicon): SpelledRight | null {
  const places = [...openings(laid, range), range.to - 1];
  for (const at of places) {
    const token = laid.tokens[at];
    if (token?.kind !== 'word' || at >= range.to || laid.solid.has(at)) continue;
    if (lexicon.grammar.vocabulary.has(token.norm) || token.norm.length < LEAST) continue;
    const [meant, ...others] = neighbours(token.norm, lexicon);
    if (meant === undefined || others.length > 0) continue;
    const tokens: readonly Token[] = laid.tokens.map((each) =>
      each === token ? { ...each, norm: meant } : each,
    );
    const plain = plainText(laid.text, laid.context.language);
    return {
      laid: layOut(laid.text, plain, tokens, laid.context, lexicon),
      word: laid.text.slice(token.start, token.end),
      meant,
    };
  }
  return null;
}

function neighbours(word: string, { nearly }: OrderLexicon): readonly string[] {
  const by = nearly();
  const found = new Set(withOneLess(word).flatMap((key) => by.get(key) ?? []));
  const near = [...found].filter((each) => isNear(word, each));
  return near;
}

/** Whether two words differ by one letter: wrong, missing, too many, or two changed about. The first one is rarely wrong. */
function isNear(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (start === 0) return false;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
