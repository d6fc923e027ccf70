import type { Chart } from '../../text/grammar/chart.ts';
import { fillChart } from '../../text/grammar/chart.ts';
import { normAt } from '../../text/grammar/places.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import { soonIn, soonSpan } from '../../time/when/around.ts';
import type { WhenFind } from '../../time/when/find.ts';
import { findWhen } from '../../time/when/when.ts';
import type { OrderContext } from '../context.ts';
import { MARK, PART } from './lexicon.ts';
import type { OrderLexicon, PartRef } from './lexicon.ts';
import type { Mark } from './marks/marks.ts';
import { isCapital, knownOf } from './people.ts';
import type { Known } from './people.ts';
import { datesText } from './plain-text.ts';
import { strangersIn } from './strangers.ts';
import { quotesIn } from './quotes.ts';
import { isOfMatter } from './matter-times.ts';
import { isPiece } from './piece.ts';
import type { Piece } from './piece.ts';
import { today } from '../parts/resolve.ts';
import { shiftOf } from '../parts/shift.ts';

/** An order laid out: its tokens, what is known by itself at each place, and what words may be. */
export interface Laid {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly context: OrderContext;
  readonly known: Known;
  /** Pieces that stand whatever the order is: times, people, places, quotes; by their first token. */
  readonly solid: ReadonlyMap<number, Piece>;
  readonly marksAt: (at: number) => { readonly mark: Mark; readonly end: number } | null;
  readonly partsAt: (at: number) => readonly { readonly ref: PartRef; readonly end: number }[];
}

const NUMBERS = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;

/** "Twee", "5": a small number by itself; "een" and "one" are articles first. */
export function numberAt(token: Token | undefined, language: 'nl' | 'en'): number | null {
  if (token === undefined) return null;
  if (token.kind === 'digits') return token.norm.length > 3 ? null : Number(token.norm);
  const at = NUMBERS[language].indexOf(token.norm);
  return at < 0 || token.norm === 'een' ? null : at;
}

function marksIn(chart: Chart, at: number): { readonly mark: Mark; readonly end: number } | null {
  let best: { readonly mark: Mark; readonly end: number } | null = null;
  for (const { value, end } of chart.cells[at]?.[MARK.id] ?? []) {
    if (best !== null && end <= best.end) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reading of MARK was made as a list of marks
    const [mark] = value as readonly Mark[];
    if (mark !== undefined) best = { mark, end };
  }
  return best;
}

/** Lays out a text of tokens. `plain` is the text with what would hide a time blanked out. */
export function layOut(
  text: string,
  plain: string,
  tokens: readonly Token[],
  context: OrderContext,
  lexicon: OrderLexicon,
): Laid {
  const chart = fillChart(tokens, lexicon.grammar, { from: 0, to: tokens.length }, () => []);
  const known = knownOf(context);
  const marksAt = (at: number): { readonly mark: Mark; readonly end: number } | null =>
    marksIn(chart, at);
  const solid = new Map<number, Piece>();
  const laying = { text, plain, tokens, context, known, marksAt, lexicon };
  for (const piece of solids(laying)) solid.set(piece.start, piece);
  return {
    text,
    tokens,
    context,
    known,
    solid,
    marksAt,
    partsAt: (at) =>
      (chart.cells[at]?.[PART.id] ?? []).flatMap(({ value, end }) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reading of PART was made as a list of parts
        (value as readonly PartRef[]).map((ref) => ({ ref, end })),
      ),
  };
}

interface Laying extends Pick<Laid, 'text' | 'tokens' | 'context' | 'known' | 'marksAt'> {
  readonly plain: string;
  readonly lexicon: OrderLexicon;
}

/** Quotes first, then of times and names that share words the longer one; a name goes before a time of its length. */
function solids(laying: Laying): readonly Piece[] {
  const { tokens, text } = laying;
  const quotes = quotesIn(text, tokens);
  const isWord = (norm: string): boolean => laying.lexicon.grammar.vocabulary.has(norm);
  const finds = whensOf(laying);
  const timed = new Set(finds.map(({ start }) => start));
  const isTime = (at: number): boolean => timed.has(tokens[at]?.start ?? -1);
  const names = [
    ...tokens.flatMap((_token, at) => namedAt(laying, at)),
    ...strangersIn({ ...laying, isWord, isTime }),
  ];
  // "3 van Jan Mulder" is no third of January.
  const cutsName = ({ start, end }: Piece): boolean =>
    names.some((name) => name.start > start && name.start < end && name.end > end);
  const whole = finds
    .flatMap((find) => timePiece(find, laying))
    .filter((piece) => !cutsName(piece));
  const dated = whole.filter(isPiece('when'));
  const times = whole.filter((piece) => piece.is !== 'when' || !isOfMatter(piece, laying, dated));
  const taken: Piece[] = [...quotes];
  const rest = [...names, ...times].sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  for (const piece of rest) {
    if (taken.every(({ start, end }) => piece.end <= start || piece.start >= end))
      taken.push(piece);
  }
  return taken;
}

function whensOf({ plain, context }: Laying): readonly WhenFind[] {
  const { now, zone, language } = context;
  const text = datesText(plain, language);
  const finds = findWhen(text, { now, zone, language });
  return [...finds, ...soonFinds(text, context)];
}

/** "Binnenkort": within a few weeks. What is to be as soon as there is room is told by its own words. */
function soonFinds(text: string, context: OrderContext): readonly WhenFind[] {
  const { zone, language } = context;
  const day = Temporal.PlainDate.from(today(context));
  return soonIn(text, language)
    .filter((one) => !AT_ONCE.test(one.text))
    .map((one) => {
      const { text: words, start, end } = one;
      const value = { kind: 'range', precision: 'day', assumptions: ['about'] } as const;
      return { ...value, ...soonSpan(one, day), zone, text: words, start, end };
    });
}

const AT_ONCE = /snel|spoed|gauw|vlug|weldra|z\.?s\.?m|as soon|asap|a\.s\.a\.p|earliest/i;

function timePiece(find: WhenFind, laying: Laying): readonly Piece[] {
  const { tokens, context } = laying;
  const start = tokens.findIndex((token) => token.end > find.start);
  let end = start;
  while (end < tokens.length && (tokens[end]?.start ?? find.end) < find.end) end += 1;
  if (start < 0 || end <= start) return [];
  if (find.kind === 'recurrence' && end === start + 1 && isAdjective(laying, start)) return [];
  const by = shiftOf(find, context);
  return [by === null ? { is: 'when', find, start, end } : { is: 'shift', by, start, end }];
}

/** "For the annual report": a word for how often that tells of a thing what it is. */
function isAdjective({ tokens, marksAt }: Laying, at: number): boolean {
  // "Annual leave" is a sort of leave.
  if (tokens[at]?.norm === 'annual' && tokens[at + 1]?.kind === 'word') return true;
  const before = at > 0 ? marksAt(at - 1)?.mark : undefined;
  const earlier = before === 'article' && at > 1 ? marksAt(at - 2)?.mark : before;
  const isPurpose =
    earlier === 'for' || earlier === 'about' || earlier === 'of' || earlier === 'to';
  return isPurpose && tokens[at + 1]?.kind === 'word';
}

function namedAt(laying: Laying, at: number): readonly Piece[] {
  const { tokens, known, text } = laying;
  const found: Piece[] = [];
  const place = known.places.at(tokens, at);
  const [first] = place?.values ?? [];
  if (place !== null && first !== undefined) {
    found.push({ is: 'place', place: first, start: at, end: place.end });
  }
  const person = known.people.at(tokens, at);
  if (person !== null && mayBeName(laying, at, person.end)) {
    found.push({ is: 'who', people: person.values, start: at, end: person.end });
  }
  const role = known.roles.at(tokens, at);
  if (role !== null) found.push({ is: 'who', people: role.values, start: at, end: role.end });
  const group = known.groups.at(tokens, at);
  if (group !== null) found.push({ is: 'group', people: group.values, start: at, end: group.end });
  const token = tokens[at];
  const address = token === undefined ? null : addressAt(text, token, laying.context);
  if (address !== null) {
    const end = tokens.findIndex((each) => each.start >= address.end);
    found.push({
      is: 'who',
      people: address.people,
      start: at,
      end: end < 0 ? tokens.length : end,
    });
  }
  return found;
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/y;

function addressAt(text: string, { start, glued }: Token, { people }: OrderContext) {
  if (glued && text.charAt(start - 1) !== '(' && text.charAt(start - 1) !== '<') return null;
  ADDRESS.lastIndex = start;
  const written = ADDRESS.exec(text)?.[0].toLowerCase();
  if (written === undefined) return null;
  const found = people.filter(({ addresses }) =>
    addresses.some((each) => each.toLowerCase() === written),
  );
  return found.length === 0 ? null : { people: found, end: start + written.length };
}

/**
 * Names are words too ("Wit", "Mark", "May"): a single small word is one where it is written with a capital, where
 * the text has no capitals at all, or behind "met"; a word of the language only with its capital.
 */
function mayBeName({ text, tokens, marksAt, lexicon }: Laying, at: number, end: number): boolean {
  if (end - at > 1) return true;
  const norm = normAt(tokens, at);
  const isWord = lexicon.grammar.vocabulary.has(norm);
  if (isCapital(text, tokens[at])) return !isWord || at > 0;
  if (isWord) return false;
  const before = at === 0 ? null : marksAt(at - 1);
  if (before !== null && before.mark !== 'article') return true;
  return !/\p{Lu}/u.test(text.slice(1));
}
