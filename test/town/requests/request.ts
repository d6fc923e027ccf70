import type { Stretch } from '../hours.ts';
import type { Letter } from '../mail/read-letter.ts';
import type { Principal } from '../office/principals.ts';
import type { Person } from '../people/person.ts';

/** How a request comes into the office. */
export type Beginning =
  /** Somebody outside asks for a meeting by mail. */
  | 'mail'
  /** The principal tells the office. */
  | 'order'
  /** Somebody outside sends an invitation. */
  | 'invitation';

/** A meeting that somebody wants. */
export interface Request {
  readonly id: string;
  readonly principal: Principal;
  readonly begins: Beginning;
  readonly at: number;
  readonly affairs: readonly Affair[];
  /** So many of the parties must come. */
  readonly quorum: number;
  readonly minutes: number;
  readonly topic: string;
  /** What happened, in the order in which it did. */
  readonly story: Line[];
  readonly shown: Shown;
}

/** One line of a story. */
export interface Line {
  readonly at: number;
  readonly who: string;
  readonly text: string;
}

/** What the principal saw of a request, and did. */
export interface Shown {
  /** When the office last put something before him about it that he can choose from. */
  proposedAt: number | null;
  /** How often each question was put to him. */
  readonly questions: Map<string, number>;
  /** How often he was asked what he had answered. */
  askedAgain: number;
  /** When he was last told something of it. */
  toldAt: number | null;
  /** He turned down something that was proposed, whatever he said later. */
  turnedDown: boolean;
  /** When he said that it is to rest; null since it was taken up again, or never. */
  restedAt: number | null;
  /** He refused what was proposed. */
  refused: boolean;
  /** He gave an order, and it was taken. */
  ordered: boolean | null;
}

/** What somebody said to the last thing he was asked. */
export interface Said {
  readonly at: number;
  /** `unclear`: an honest reader could not say. */
  readonly what: 'yes' | 'no' | 'other' | 'unclear';
  /** The time he agreed to, or proposed. */
  readonly time: Stretch | null;
}

/** What one person has to do with a request. */
export interface Affair {
  readonly request: string;
  readonly person: Person;
  /** Message-IDs that belong to it. */
  readonly thread: Set<string>;
  readonly letters: Letter[];
  /** The latest letter to answer. */
  asked: { readonly at: number; readonly times: readonly Stretch[]; readonly kind: string } | null;
  said: Said | null;
  /** Mails he wrote. */
  wrote: number;
  /** How often he was reminded since he last answered, also in a letter about several matters. */
  reminded: number;
  /** How often he was asked for what he had answered clearly. */
  askedAgain: number;
  agreed: Stretch | null;
  told: 'refused' | 'lapsed' | 'cancelled' | null;
  /** He gave it up himself. */
  gaveUp: boolean;
  /** What he does only once: moving it, mending what was unclear. */
  readonly did: Set<string>;
}

export function affairOf(request: string, person: Person): Affair {
  return {
    request,
    person,
    thread: new Set(),
    letters: [],
    asked: null,
    said: null,
    wrote: 0,
    reminded: 0,
    askedAgain: 0,
    agreed: null,
    told: null,
    gaveUp: false,
    did: new Set(),
  };
}
