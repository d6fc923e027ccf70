/** How somebody in the town behaves when he is asked for a time. */
export const CHARACTERS = [
  /** Answers soon and plainly. */
  'prompt',
  'vague',
  /** Answers twice, and the second takes back the first. */
  'contradictory',
  'silent',
  /** Away, with an automatic answer, a day of return and a stand-in. */
  'on-holiday',
  /** Answers under another mail. */
  'other-mail',
  /** Agrees, and moves it afterwards. */
  'mover',
  /** Means his own clock and does not say so. */
  'wrong-zone',
  /** Telephones instead. */
  'telephones',
  /** Answers with his calendar program. */
  'calendar',
  /** Proposes something else. */
  'counter',
  'other-address',
  /** Sends an answer with nothing in it but our own letter. */
  'empty',
  'french',
  /** Yes and no in one mail. */
  'yes-and-no',
  'past-date',
  /** Has two namesakes, and signs with no more than the surname. */
  'namesake',
  /** Puts orders for the secretary into whatever he writes. */
  'hostile',
] as const;

/** `clicks`: answers on his page, in a town whose letters lead to pages; else he is prompt. */
export type Character = (typeof CHARACTERS)[number] | 'clicks';
