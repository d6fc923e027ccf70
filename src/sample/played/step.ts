/** Who of the office does something. */
export type Doer = 'principal' | 'devries';

/** Something that people of the office, or somebody who was written to, do in the week. Times are the wall clock of the week. */
export type PlayedStep = {
  /** `2026-12-07T09:12` */
  readonly at: string;
  /** Whose desk it is. */
  readonly of: 'vandenberg' | 'smit';
} & (
  | {
      /** Says this to the secretary; `agrees`: and at once to all that comes of it. */
      readonly does: 'says';
      readonly by: Doer;
      readonly words: string;
      readonly agrees?: true;
    }
  /** Consents to whatever waits for these addresses or is of these kinds, and to what was decided with it. */
  | { readonly does: 'agrees'; readonly by: Doer; readonly to: readonly string[] }
  /** Answers the last letter he had, if there was one. */
  | {
      readonly does: 'answers';
      readonly from: string;
      readonly text: string;
      readonly annexes?: readonly { readonly name: string; readonly content: string }[];
    }
  /** Hands in notes of a meeting for its minutes. */
  | { readonly does: 'minutes'; readonly by: Doer; readonly title: string; readonly notes: string }
  /** Takes over a change that was asked for in the minutes, or leaves it. */
  | {
      readonly does: 'amends';
      readonly by: Doer;
      readonly title: string;
      readonly number: number;
      readonly takes: boolean;
    }
  /** Chooses an answer to a question of the secretary in which these words stand. */
  | { readonly does: 'chooses'; readonly about: string; readonly choice: string }
  /** Somebody writes of his own accord. */
  | {
      readonly does: 'writes';
      readonly from: string;
      readonly to: string;
      readonly subject: string;
      readonly text: string;
    }
  /** Decides on a point of the weekly talk. */
  | { readonly does: 'decides'; readonly number: number; readonly words: string }
);
