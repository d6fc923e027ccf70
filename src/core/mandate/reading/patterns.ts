/** A phrase of the lexicon, spelled out: the words that open it, and those that may come further on. */
export interface Phrase {
  readonly head: string;
  readonly tail: string | null;
}

/** Rows `value | words | words` of a lexicon table; a line that begins with a space goes on from the one before. */
export function rows(table: string): readonly (readonly string[])[] {
  const lines = table.replace(/\n +/g, ' ').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** All phrases a cell of a lexicon table stands for. */
export function phrases(cell: string): readonly Phrase[] {
  return cell
    .split(/,\s+/)
    .filter((pattern) => pattern.trim() !== '')
    .flatMap((pattern) => {
      const [head = '', tail = null] = pattern.trim().split('~');
      const tails = tail === null ? [null] : expand(tail);
      return expand(head).flatMap((open) => tails.map((end) => ({ head: open, tail: end })));
    })
    .filter(({ head }) => head !== '');
}

/**
 * Writes out a pattern. Words stand apart by spaces, `/` parts the alternatives of one word, and
 * what stands in brackets, glued or not, may be left out: "mag/mogen (u)" is "mag", "mogen",
 * "mag u" and "mogen u"; "boek(ing/ingen)" is "boek", "boeking" and "boekingen". Inside brackets
 * `/` parts alternatives of several words, and `<…>` holds such alternatives of which one must come.
 */
export function expand(pattern: string): readonly string[] {
  const words = split(pattern.replace(/\bt\/m\b/g, THROUGH), ' ');
  const found = product(
    words.map((word) => split(word, '/').flatMap(spell)),
    ' ',
  );
  const plain = found.map((text) => text.replace(/\s+/g, ' ').trim().replaceAll(THROUGH, 't/m'));
  return [...new Set(plain)];
}

/** "t/m" (through) is a word of its own and no pair of alternatives. */
const THROUGH = 't\u2044m';

/** One alternative of a word: plain text, `(…)` that may be left out, `<…>` that may not. */
function spell(alternative: string): readonly string[] {
  const parts = alternative.match(BRACKETS) ?? [''];
  const spelled = parts.map((part): readonly string[] => {
    const inside = (): readonly string[] => split(part.slice(1, -1), '/').flatMap(expand);
    if (part.startsWith('(')) return ['', ...inside()];
    return part.startsWith('<') ? inside() : [part];
  });
  return product(spelled, '');
}

const BRACKETS = /\((?:[^()]|\([^()]*\))*\)|<(?:[^<>])*>|[^()<>]+/g;

function product(lists: readonly (readonly string[])[], glue: string): readonly string[] {
  return lists.reduce<readonly string[]>(
    (found, list, index) =>
      found.flatMap((open) => list.map((more) => (index === 0 ? more : open + glue + more))),
    [''],
  );
}

/** Splits outside brackets. */
function split(text: string, at: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let open = '';
  for (const letter of text) {
    if (letter === '(' || letter === '<') depth += 1;
    if (letter === ')' || letter === '>') depth -= 1;
    if (letter === at && depth === 0) {
      found.push(open);
      open = '';
    } else {
      open += letter;
    }
  }
  return [...found, open];
}
