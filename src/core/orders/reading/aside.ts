import type { Range } from './heads.ts';
import type { Laid } from './lay.ts';

/** What is said of an order behind it, as `sayOrder` says it: "een uur aangenomen". */
const ASSUMED = { nl: 'aangenomen', en: 'assumed' } as const;

/** Whether a stretch of words is no order and needs to be none: a greeting, thanks, an assumption said back. */
export function isAside(laid: Laid, { from, to }: Range): boolean {
  const last = laid.tokens[to - 1];
  if (last?.norm === ASSUMED[laid.context.language]) return true;
  // Alone a greeting is no order either, and gets its question.
  if (from === 0 && to === laid.tokens.length) return false;
  let at = from;
  while (at < to) {
    const mark = laid.solid.has(at) ? null : laid.marksAt(at);
    if (mark === null || !(mark.mark === 'filler' || mark.mark === 'comma')) return false;
    at = mark.end;
  }
  return true;
}

/** What is said of an order before it that it shall be done. */
const ECHO = {
  nl: /^(?:zet|noteer|plan|leg|schrijf|regel|boek|doe) (?:het|dat|dit|die|ze|hem)?\s?(?:maar|even|er|er maar)?\s?(?:in|erin|op|vast|voor me|in mijn agenda|in de agenda|in mn agenda)?$/,
  en: /^(?:put|note|book|add|schedule|pencil|arrange|set|sort|diary|diarise|block|enter|jot|get) (?:it|that|this|them)(?: down| in| up| out)?(?: my| the)?(?: in| diary| calendar| in my diary| in the diary| on my calendar)?$/,
} as const;

/** "Put it in please", behind what shall be put in: nothing of its own. */
export function isEcho(laid: Laid, { from, to }: Range): boolean {
  const words: string[] = [];
  let at = from;
  while (at < to) {
    const mark = laid.solid.has(at) ? null : laid.marksAt(at);
    const isKept = mark === null || (mark.mark !== 'filler' && mark.mark !== 'comma');
    if (
      isKept ||
      mark.end === to ||
      /agenda|diary|calendar/.test(laid.tokens[mark.end - 1]?.norm ?? '')
    )
      for (let each = at; each < (mark?.end ?? at + 1); each += 1)
        words.push(laid.tokens[each]?.norm ?? '');
    at = mark?.end ?? at + 1;
  }
  const said = words.filter(
    (word) => !/^(?:please|aub|svp|graag|alstublieft|thanks|,)$/.test(word),
  );
  return ECHO[laid.context.language].test(said.join(' '));
}
