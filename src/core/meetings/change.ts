import type { Language } from '../text/words.ts';
import type { Instant } from '../time/instant.ts';
import type { Convening, Said, Wish } from './convening.ts';

/** What is known of a meeting before anybody was asked. */
export type NewConvening = Pick<
  Convening,
  | 'id'
  | 'what'
  | 'about'
  | 'minutes'
  | 'place'
  | 'online'
  | 'from'
  | 'until'
  | 'quorum'
  | 'openedBy'
  | 'instead'
  | 'nextAt'
> & {
  readonly parties: readonly Pick<
    Convening['parties'][number],
    'name' | 'address' | 'need' | 'thread'
  >[];
};

/** What changes of a meeting that is being arranged. */
export type ConveningChange =
  | { readonly change: 'open'; readonly convening: NewConvening }
  /** What somebody said of the times; empty where nobody could make it out. */
  | {
      readonly change: 'said';
      readonly convening: string;
      readonly party: string;
      readonly said: readonly Pick<Said, 'time' | 'answer' | 'words'>[];
      readonly wishes: readonly Omit<Wish, 'party'>[];
    }
  /** Times were sought once more, or only put to somebody. */
  | {
      readonly change: 'asked';
      readonly convening: string;
      readonly asks: readonly {
        readonly party: string;
        readonly times: readonly string[];
        /** In which he is asked. */
        readonly language: Language;
      }[];
      readonly sought: boolean;
      readonly nextAt: Instant;
    }
  /** It is taken up again, as after a first attempt. */
  | { readonly change: 'renew'; readonly convening: string; readonly nextAt: Instant }
  /** The principal chose one of its times, whoever can come then. */
  | { readonly change: 'settle'; readonly convening: string; readonly time: string }
  | { readonly change: 'look'; readonly convening: string; readonly nextAt: Instant }
  | { readonly change: 'end'; readonly convening: string; readonly state: 'booked' | 'dropped' };
