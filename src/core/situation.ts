import type { AccountId } from './ids.ts';
import type { EventRef, Order, OrderSpan } from './orders/order.ts';
import type { LoadedDiary } from './diary/desk-diary.ts';
import type { ActKind } from './mandate/acts.ts';
import type { Mandate } from './mandate/mandate.ts';
import type { Gathering } from './gatherings/gathering.ts';
import type { Convening } from './meetings/convening.ts';
import type { Arrival, Wake } from './records/arrival.ts';
import type { Loop } from './records/loop.ts';
import type { Matter } from './records/matter.ts';
import type { Person } from './records/person.ts';
import type { Mailbox, MessageReading, Reading } from './records/reading.ts';
import type { Instant, Zone } from './time/instant.ts';
import type { Language } from './text/words.ts';

/** What a principal's profession demands. */
export type Secrecy = 'none' | 'notary' | 'lawyer' | 'physician';

/** The person served, as far as deciding needs him. */
export interface Profile {
  readonly owner: string;
  /** As he is named in letters: "mr. Van den Berg", "Dr Smit". */
  readonly name: string;
  /** In a running sentence: "de heer Van den Berg", "dr. Smit". */
  readonly named: Readonly<Record<Language, string>>;
  readonly pronoun: 'hij' | 'zij' | 'die';
  readonly secrecy: Secrecy;
  readonly language: Language;
  readonly zone: Zone;
  /** All addresses that are his: mail from them is his own. */
  readonly addresses: readonly string[];
  readonly accounts: readonly AccountProfile[];
  /** Accounts that bring calendars and no mail. */
  readonly calendarAccounts?: readonly { readonly id: AccountId; readonly title: string }[];
  /** How letters close: "secretariaat mr. Van den Berg". */
  readonly closing: Readonly<Record<Language, string>>;
  /** The prepared emergency text, by language. */
  readonly emergencyText: Readonly<Record<Language, string>>;
  /** Names of the opposite sides of matters, opening hours and so on stay with their records. */
  readonly workingDays: readonly number[];
}

/** One mail account as letters see it. */
export interface AccountProfile {
  readonly id: AccountId;
  readonly address: Mailbox;
}

/** A message of a thread, as far as deciding needs it. */
export interface ThreadEntry {
  readonly arrival: string | null;
  readonly act: string | null;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly at: Instant;
  readonly subject: string;
  readonly own: string;
  readonly ours: boolean;
  /** A bounce or an automatic reply: it stands in the thread, but is nobody's answer. */
  readonly automatic?: boolean;
}

/** What a duty asks to have loaded before it decides. */
export type Need =
  | { readonly need: 'person'; readonly address: string }
  | { readonly need: 'household'; readonly name: string }
  | { readonly need: 'thread'; readonly messageIds: readonly string[] }
  | { readonly need: 'loops-of-thread'; readonly thread: string }
  | { readonly need: 'loops-of-address'; readonly address: string }
  | { readonly need: 'loop'; readonly loop: string }
  | { readonly need: 'matters-of-person'; readonly person: string }
  | { readonly need: 'people-named'; readonly surname: string }
  | { readonly need: 'written-to'; readonly address: string }
  /** The last mail that somebody wrote, machines' answers apart. */
  | { readonly need: 'latest-from'; readonly address: string }
  /** The principal's diary within a stretch: what is on, what takes his time, what is held. */
  | { readonly need: 'diary'; readonly from: Instant; readonly until: Instant }
  /** Everything under a UID, in whatever calendar. */
  | { readonly need: 'event'; readonly uid: string }
  /** What changed in a calendar after a revision, up to another. */
  | {
      readonly need: 'calendar-changes';
      readonly calendar: string;
      readonly since: number;
      readonly revision: number;
    }
  /** Holds offered to an address, whatever became of them. */
  | { readonly need: 'holds-of-address'; readonly address: string }
  | { readonly need: 'hold'; readonly hold: string }
  /** Who of these addresses is another principal of the office, and when his time is taken as far as he shares it. */
  | {
      readonly need: 'colleagues';
      readonly addresses: readonly string[];
      readonly from: Instant;
      readonly until: Instant;
      /** What is to be moved and takes nobody's time: UIDs. */
      readonly ignoring: readonly string[];
    }
  /** Letters to an address that lie ready and have not left. */
  | { readonly need: 'waiting-letters'; readonly address: string }
  /** The letters of mandate, where what is made depends on how far they go. */
  | { readonly need: 'letters' }
  /** Every meeting that is being arranged with others. */
  | { readonly need: 'convenings' }
  /** Meetings that are prepared or followed up: all that are open, and those of some events whatever became of them. */
  | {
      readonly need: 'gatherings';
      readonly of: readonly { readonly uid: string; readonly recurrenceId: string | null }[];
      /** Also the one before it: of the same series or name. */
      readonly before?: { readonly uid: string; readonly title: string; readonly from: Instant };
    }
  /** The ways between some places and whatever stands in the diary within a stretch. */
  | {
      readonly need: 'travel';
      readonly places: readonly string[];
      readonly from: Instant;
      readonly until: Instant;
    }
  /** The blocks beside the events of the coming time, and beside those that changed. */
  | { readonly need: 'blocks'; readonly changed: readonly string[] }
  /** What clashes in the coming time, as far as the events that changed have part in it. */
  | { readonly need: 'clashes'; readonly changed: readonly string[] }
  /** What a mail in plain words answers to the times that are held for its writer. */
  | {
      readonly need: 'times-answer';
      /** Ids, in the order in which they are answered. */
      readonly holds: readonly string[];
      readonly text: string;
      readonly language: Language;
      readonly writtenAt: Instant;
    };

/** A letter that lies ready for somebody. */
export interface WaitingLetter {
  readonly act: string;
  readonly kind: ActKind;
  readonly address: string;
  readonly thread: string | null;
}

/** The last mail somebody wrote to us, for who answers it without having it before him. */
export interface LatestMail {
  readonly address: string;
  readonly thread: string;
  readonly at: Instant;
  /** Whether anybody of ours wrote in its thread since. */
  readonly answered: boolean;
  readonly message: MessageReading;
}

/** What was loaded. A field that nobody asked for is absent, which is not the same as empty. */
export interface Loaded {
  readonly people: readonly Person[];
  readonly thread: readonly ThreadEntry[];
  /** Root Message-ID of the thread the arrival belongs to. */
  readonly threadRoot: string | null;
  readonly loops: readonly Loop[];
  readonly matters: readonly Matter[];
  /** Addresses the office has written to before, of those asked for. */
  readonly writtenTo: readonly string[];
  /** Absent when nobody asked for any; of who never wrote there is none. */
  readonly latest?: readonly LatestMail[];
  /** Absent when nothing of the diary was asked for. */
  readonly diary?: LoadedDiary;
  /** The letters of mandate; absent when nobody asked for them. Whether an act is allowed is the judge's business all the same. */
  readonly letters?: readonly Mandate[];
  /** Letters that lie ready; absent when nobody asked for them. */
  readonly waiting?: readonly WaitingLetter[];
  /** Absent when nobody asked for them. */
  readonly convenings?: readonly Convening[];
  /** Absent when nobody asked for them. */
  readonly gatherings?: readonly Gathering[];
  /** Keys of needs that were answered, so that nothing is asked twice and "none" can be told from "not asked". */
  readonly answered: readonly string[];
}

/** Everything a duty needs to decide, loaded beforehand and frozen. Replayed, it decides the same. */
export interface Situation {
  readonly profile: Profile;
  readonly now: Instant;
  readonly arrival: Arrival;
  readonly reading: Reading | null;
  readonly wake: Wake | null;
  readonly loaded: Loaded;
  /** What a person of the office ordered in plain words; only for an arrival that is such an order. */
  readonly order?: GivenOrder;
}

/** Orders in plain words, as they were read. Only what a principal or his staff say themselves ever gets here. */
export interface GivenOrder {
  /** Id and name of the user who gave it. */
  readonly by: string;
  readonly name: string;
  /** Whether he may see what is private; absent means no. */
  readonly everything?: boolean;
  readonly text: string;
  readonly language: Language;
  readonly orders: readonly Order[];
  /** Where several meetings go that were fitted together; absent for what was said in words. */
  readonly arranged?: readonly ArrangedMeeting[];
}

/** A meeting that stands in the diary, and where it goes among others. */
export interface ArrangedMeeting {
  readonly event: EventRef;
  /** Its new time, on the clock of a zone. */
  readonly to: OrderSpan;
  /** Its new place; null where that stays. */
  readonly place: string | null;
  /** Why it moves, in words; empty when nobody can say. */
  readonly why: string;
}

/** A need's key, by which `Loaded.answered` remembers it. */
export function needKey(need: Need): string {
  return JSON.stringify(need);
}
