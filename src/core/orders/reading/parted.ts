import type { Range } from './heads.ts';
import { layOut } from './lay.ts';
import type { Laid } from './lay.ts';
import type { OrderLexicon } from './lexicon.ts';
import { plainText } from './plain-text.ts';

/** What parts where something stands from where it goes; in Dutch "naar" is never said of a stretch of time. */
const GOES = { nl: /^naar$/, en: /^to$/ } as const;

/**
 * "Move my 3 pm on Friday to Monday": the reading of dates takes what stands on the two sides of "to" for one stretch. An
 * order that moves something is read with it taken apart, the last "to" first. Empty where a "to" outside of every time
 * already says where it goes.
 */
export function partings(laid: Laid, range: Range, lexicon: OrderLexicon): readonly Laid[] {
  const { text, tokens, context } = laid;
  const goes = GOES[context.language];
  const inside: number[] = [];
  let at = range.from;
  while (at < range.to) {
    const solid = laid.solid.get(at);
    if (solid === undefined && inside.length === 0 && goes.test(tokens[at]?.norm ?? '')) return [];
    const end = solid?.end ?? at + 1;
    if (solid?.is === 'when' && solid.find.kind === 'range') {
      for (let each = at + 1; each < end - 1; each += 1) {
        if (goes.test(tokens[each]?.norm ?? '')) inside.unshift(each);
      }
    }
    at = end;
  }
  return inside.map((each) => {
    const { start, end } = tokens[each] ?? { start: 0, end: 0 };
    const plain = plainText(text, context.language);
    const cut = `${plain.slice(0, start)}${';'.padEnd(end - start)}${plain.slice(end)}`;
    return layOut(text, cut, tokens, context, lexicon);
  });
}
