import type { Language } from '../text/words.ts';
import type { ArrangedMeeting } from './arranged-meeting.ts';
import type { Order } from './order.ts';

/** Orders in plain words, as they were read. Only what a principal or his staff say themselves ever gets here. */
export interface GivenOrder {
  /** Id and name of the user who gave it. */
  readonly by: string;
  readonly name: string;
  /** Whether he may see what is private; absent means no. */
  readonly everything?: boolean;
  /** Whether he is a second person, whom a letter of mandate may name; absent means no. */
  readonly second?: boolean;
  readonly text: string;
  readonly language: Language;
  readonly orders: readonly Order[];
  /** The bundle that is taken back, and how much of it had not been done yet and was dropped; absent for any other order. */
  readonly undoes?: { readonly arrival: string | null; readonly dropped: number };
  /** Where several meetings go that were fitted together; absent for what was said in words. */
  readonly arranged?: readonly ArrangedMeeting[];
}
