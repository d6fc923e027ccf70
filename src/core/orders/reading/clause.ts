import type { Sentence } from '../../text/words.ts';
import { sentence } from '../../text/words.ts';
import type { KnownPerson, OrderContext } from '../context.ts';
import type { Rest, Who } from '../order.ts';
import type { Laid } from './lay.ts';
import type { Mark, Role } from './marks/marks.ts';
import type { Piece } from './piece.ts';
import type { Slot, Slots } from './slots.ts';

/** A point where words can be taken in several ways; the first is taken unless another is asked for. */
export interface Doubt {
  readonly question: Sentence;
  readonly ways: number;
  readonly start: number;
  readonly end: number;
}

/**
 * One order being read as one kind. A reader takes the parts it understands; what nobody took makes the order
 * unclear. Doubts are noted as they are met, so that each way can be read in its turn.
 */
export class Clause {
  readonly laid: Laid;
  readonly way: string;
  readonly slots: readonly Slot[];
  readonly doubts: Doubt[] = [];
  readonly rests: Rest[] = [];
  readonly assumptions: Sentence[] = [];
  /** The day of the order before it in the same text: "en houd die dag vrij". */
  readonly earlier: readonly Slot[];
  readonly #marks: Slots['marks'];
  readonly #taken = new Set<Slot>();
  readonly #takenMarks = new Set<Mark>();
  readonly #settled = new Set<Slot>();
  readonly #ways: readonly number[];

  constructor(
    laid: Laid,
    way: string,
    { slots, marks }: Slots,
    ways: readonly number[],
    earlier: readonly Slot[],
  ) {
    this.laid = laid;
    this.way = way;
    this.slots = slots;
    this.earlier = earlier;
    this.#marks = marks;
    this.#ways = ways;
  }

  get context(): OrderContext {
    return this.laid.context;
  }

  /** Whether a mark stands in the order; it counts as understood then. */
  has(mark: Mark): boolean {
    this.#takenMarks.add(mark);
    return this.#marks.some((each) => each.mark === mark);
  }

  /** Parts nobody has taken yet that suit. */
  open(suits: (slot: Slot) => boolean): readonly Slot[] {
    return this.slots.filter((slot) => !this.#taken.has(slot) && suits(slot));
  }

  take(part: string, slots: readonly Slot[]): void {
    for (const slot of slots) {
      this.#taken.add(slot);
      this.rest(part, slot.pieces[0]?.start ?? slot.start, slot.end);
    }
  }

  /** Notes that the "of" before a part has been asked about. */
  settle(slot: Slot): void {
    this.#settled.add(slot);
  }

  /** Notes that a part of the order rests on some tokens. */
  rest(part: string, start: number, end: number): void {
    const { tokens } = this.laid;
    const from = tokens[start]?.start ?? 0;
    this.rests.push({ part, start: from, end: tokens[end - 1]?.end ?? from });
  }

  assume(key: string, values: Readonly<Record<string, string>> = {}): void {
    if (!this.assumptions.some((each) => each.key === key)) {
      this.assumptions.push(sentence(key, values));
    }
  }

  /** Whether all words were understood. */
  get isDone(): boolean {
    return (
      this.slots.every((slot) => this.#taken.has(slot) && (!slot.or || this.#settled.has(slot))) &&
      this.#marks.every(({ mark }) => this.#takenMarks.has(mark))
    );
  }

  /** What every order carries. */
  get said(): { readonly rests: readonly Rest[]; readonly assumptions: readonly Sentence[] } {
    return { rests: this.rests, assumptions: this.assumptions };
  }

  /** One of several ways to take some tokens. With `always` even a single way is asked about. */
  choose<T>(
    key: string,
    ways: readonly [T, ...T[]],
    place: { readonly start: number; readonly end: number },
    { always = false, values = {} }: ChooseOptions = {},
  ): T {
    if (ways.length === 1 && !always) return ways[0];
    const asked = this.#ways[this.doubts.length] ?? 0;
    this.doubts.push({
      question: sentence(key, { words: this.words(place.start, place.end), ...values }),
      ways: ways.length,
      start: place.start,
      end: place.end,
    });
    return ways[asked] ?? ways[0];
  }

  /** The words of some tokens as they are written. */
  words(start: number, end: number): string {
    const { tokens, text } = this.laid;
    const from = tokens[start]?.start ?? 0;
    return text.slice(from, tokens[end - 1]?.end ?? from);
  }

  /** The person meant by a piece; asked about where it fits several. */
  who(piece: Piece): readonly Who[] {
    if (piece.is === 'group') return piece.people.map(whoOf);
    if (piece.is === 'stranger') return [this.stranger(piece.start, piece.end)];
    if (piece.is !== 'who') return [];
    const [first, ...more] = piece.people;
    if (first === undefined) return [];
    return [whoOf(this.choose('orders.which-person', [first, ...more], piece))];
  }

  /** Somebody nobody knows, as he was named. */
  stranger(start: number, end: number): Who {
    const name = this.words(start, end);
    this.assume('orders.stranger', { name });
    return { id: null, name, address: null };
  }
}

interface ChooseOptions {
  readonly always?: boolean;
  readonly values?: Readonly<Record<string, string>>;
}

function whoOf({ id, names, addresses }: KnownPerson): Who {
  return { id, name: names[0] ?? id, address: addresses[0] ?? null };
}

/** Whether a part stands behind one of some small words; null for none. */
export function behind(...roles: readonly (Role | null)[]): (slot: Slot) => boolean {
  return ({ role }) => roles.includes(role);
}

/** Whether a part has a piece of a sort. */
export function holding(...sorts: readonly Piece['is'][]): (slot: Slot) => boolean {
  return ({ pieces }) => pieces.some(({ is }) => sorts.includes(is));
}
