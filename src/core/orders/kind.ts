import type { Sentence } from '../text/words.ts';
import type { Language } from '../text/words.ts';
import type { Order } from './order.ts';
import type { Naming } from './reading/called.ts';
import type { Clause } from './reading/clause.ts';
import type { Forms } from './reading/form.ts';

/** Something that must be known is missing, and there is nothing to choose from. */
export interface Missing {
  readonly missing: Sentence;
}

/** One order of the closed list: how it is said, what it yields, and how it is said back. */
export interface Kind<O extends Order> {
  readonly kind: O['kind'];
  readonly forms: Forms;
  /** Whether it speaks of events of the diary: their titles are read as such then. */
  readonly ofEvents: boolean;
  /** Whether it says where something goes: "my 3 pm to Friday" is no stretch of time then. */
  readonly goes?: boolean;
  /** Behind which small word something is called by a name, in one of its ways. */
  readonly naming?: (way: string) => Naming | null;
  /** Null when the words are no order of this kind; what it does not take makes the order unclear. */
  readonly read: (clause: Clause) => O | Missing | null;
  /** The order in one sentence without its assumptions; read again it is the same order. */
  readonly say: (order: O, language: Language) => string;
}
