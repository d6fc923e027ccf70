import type { Who } from '../order.ts';
import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { DUTCH_NOUNS, ENGLISH_NOUNS } from './nouns.data.ts';
import type { Piece } from '../reading/piece.ts';
import type { Slot } from '../reading/slots.ts';
import type { Role } from '../reading/marks/marks.ts';

/** The words of a part as written. `whole` keeps its article ("het jaarverslag"). */
export function textOf(clause: Clause, slot: Slot, whole: boolean): string {
  const [only] = slot.pieces;
  if (slot.pieces.length === 1 && only?.is === 'quote') return only.text;
  const from = whole ? slot.start : (only?.start ?? slot.start);
  return clause.words(from, slot.end);
}

const NOUNS = { nl: DUTCH_NOUNS, en: ENGLISH_NOUNS } as const;

/** Whether words say no more than that it is an appointment. */
export function isGeneric(clause: Clause, text: string): boolean {
  return NOUNS[clause.context.language].generic.has(text.toLowerCase());
}

/** Whether words name something people meet for: "overleg", and what ends in it. */
export function isMeeting(clause: Clause, text: string): boolean {
  const { generic, meetings } = NOUNS[clause.context.language];
  const word =
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  const whole = text.toLowerCase().split(/\s+/).at(-1) ?? '';
  if (generic.has(word) || meetings.has(word) || meetings.has(whole)) return true;
  return [...meetings].some((noun) => noun.length > LEAST_COMPOUND && word.endsWith(noun));
}

/** Whether a word may stand before a word for a meeting: "kort overleg", "video call". */
export function isAttribute({ context }: Clause, word: string): boolean {
  return NOUNS[context.language].attributes.has(word.toLowerCase());
}

/** "Strategiesessie" ends in "sessie"; a short noun ends too many words. */
const LEAST_COMPOUND = 4;

/** Whether words name what another duty books: no time with somebody. The last word says what it is. */
export function isForeign(clause: Clause, text: string): boolean {
  const word =
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return NOUNS[clause.context.language].foreign.has(word);
}

/** Takes the words that no small word stands before; null when there are none but general ones. */
export function takeWhat(clause: Clause): string | null {
  const slots = clause.open(
    (slot) => slot.role === null && hasWords(slot) && !isLooseTalk(clause, slot),
  );
  const texts = slots
    .map((slot) => wordsOf(clause, slot))
    .filter((text) => text !== '' && !isGeneric(clause, text));
  // Words that stand apart are no one title; what they say else was not understood.
  if (texts.length > 1) return null;
  clause.take('what', slots);
  return texts[0] ?? null;
}

/**
 * Words that carry a sentence and name nothing: "ergens", "join", "had". Where one is left over something was said that
 * was not understood, and it must not end up in a title.
 */
function isLooseTalk({ context, laid }: Clause, { pieces }: Slot): boolean {
  const { loose } = NOUNS[context.language];
  return pieces.some((piece, at) => {
    if (piece.is === 'word' && loose.has(piece.norm)) return true;
    // What is only said to be polite parts what stands on its two sides.
    const before = pieces[at - 1];
    return (
      before !== undefined &&
      before.end < piece.start &&
      laid.marksAt(before.end)?.mark === 'filler'
    );
  });
}

function hasWords({ pieces }: Slot): boolean {
  // "3 keer een overleg" counts something; "project 7" is called so.
  const [first] = pieces;
  return first?.is !== 'number' && pieces.some(({ is }) => is === 'word' || is === 'quote');
}

/** The words of a part that names people too: "overleg Els". */
function wordsOf(clause: Clause, slot: Slot): string {
  const [only] = slot.pieces;
  if (slot.pieces.length === 1 && only?.is === 'quote') return only.text;
  const words = slot.pieces.filter(
    (piece) =>
      (piece.is !== 'who' &&
        piece.is !== 'group' &&
        piece.is !== 'stranger' &&
        !isPlaceAtEnd(slot, piece)) ||
      isOwner(clause, piece),
  );
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : clause.words(first.start, last.end);
}

/** "Lunch Tom De Kas": a place that ends a part is where it is. */
export function isPlaceAtEnd({ role, pieces }: Slot, piece: Piece): boolean {
  return role === null && piece.is === 'place' && pieces.length > 1 && piece === pieces.at(-1);
}

/** Takes the text behind a small word, with what hangs on it: "voor de verbouwing van het huis". */
export function takeText(clause: Clause, ...roles: readonly Role[]): string | null {
  const isText = (slot: Slot): boolean =>
    !holding('when', 'shift', 'link')(slot) && slot.pieces.length > 0;
  const [slot, ...more] = clause.open((each) => behind(...roles)(each) && isText(each));
  if (slot === undefined || more.length > 0) return null;
  clause.take('what', [slot]);
  const [next] = clause.open(
    (each) => each.role === 'of' && isText(each) && each.start <= slot.end + REACH,
  );
  if (next === undefined || next.start < slot.end) return textOf(clause, slot, true);
  clause.take('what', [next]);
  return clause.words(slot.start, next.end);
}

/** Tokens between a text and what hangs on it: "van", and an article. */
const REACH = 2;

/** Takes everybody in the parts behind some small words; strangers by their words. */
export function takePeople(clause: Clause, ...roles: readonly (Role | null)[]): readonly Who[] {
  const slots = clause.open((slot) => {
    if (!behind(...roles)(slot)) return false;
    if (holding('who', 'group', 'stranger')(slot)) return true;
    return slot.role === 'with' && !holding('when', 'shift', 'link', 'place')(slot);
  });
  const found: Who[] = [];
  for (const slot of slots) {
    found.push(...peopleIn(clause, slot));
    // Words beside a name without a small word before them say what it is about.
    if (slot.role !== null || !hasWords(slot)) clause.take('who', [slot]);
    else clause.rest('who', slot.start, slot.end);
  }
  const seen = new Set<string>();
  return found.filter(({ id, name }) => {
    const key = id ?? name;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Els's birthday": whose it is does not come to it. */
function isOwner({ laid }: Clause, { is, end }: Piece): boolean {
  const after = laid.tokens[end - 1]?.end ?? 0;
  return is === 'who' && /^['’]s/.test(laid.text.slice(after, after + 2));
}

/** People of one part; words in it that are no name but where a name is due are a stranger's. */
export function peopleIn(clause: Clause, slot: Slot): readonly Who[] {
  const found: Who[] = [];
  let strange: { readonly start: number; end: number } | null = null;
  const close = (): void => {
    if (strange !== null) found.push(clause.stranger(strange.start, strange.end));
    strange = null;
  };
  for (const piece of slot.pieces) {
    if (isOwner(clause, piece)) {
      close();
    } else if (piece.is === 'who' || piece.is === 'group') {
      close();
      found.push(...clause.who(piece));
    } else if (piece.is === 'stranger') {
      close();
      found.push(clause.stranger(piece.start, piece.end));
    } else if (slot.role !== null) {
      // "Karin en Ben": what does not stand together is two people.
      if (strange !== null && strange.end !== piece.start) close();
      if (strange === null) strange = { start: piece.start, end: piece.end };
      else strange.end = piece.end;
    }
  }
  close();
  return found;
}
