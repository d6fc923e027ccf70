import type { LoadedAbsence } from './absence/own-absence.ts';
import type { BriefingMaterial } from './briefing/material.ts';
import type { BriefKind } from './briefing/record.ts';
import type { LoadedChase } from './chasing/chased.ts';
import type { AccountId } from './ids.ts';
import type { HouseStyle } from './letters/house-style.ts';
import type { LoadedRecipients } from './letters/mailing/mailing.ts';
import type { GivenOrder } from './orders/given-order.ts';
import type { LoadedDiary } from './diary/desk-diary.ts';
import type { AnswerToRead } from './diary/invitations/answers/answer-to-read.ts';
import type { ActKind } from './mandate/acts.ts';
import type { Mandate } from './mandate/mandate.ts';
import type { Gathering, GatheringsOf } from './gatherings/gathering.ts';
import type { ConveningsOf } from './meetings/convenings-of.ts';
import type { Convening } from './meetings/convening.ts';
import type { Arrival, Wake } from './records/arrival.ts';
import type { Method } from './people/etiquette.ts';
import type { Occasion } from './people/occasions.ts';
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
  /** UID of the meeting a letter of ours carried to a calendar; absent where it carried none. */
  readonly invites?: string;
  /** A bounce or an automatic reply: it stands in the thread, but is nobody's answer. */
  readonly automatic?: boolean;
}

/** What a duty asks to have loaded before it decides. */
export type Need =
  | { readonly need: 'person'; readonly address: string }
  | { readonly need: 'person-with-id'; readonly person: string }
  | { readonly need: 'household'; readonly name: string }
  | { readonly need: 'thread'; readonly messageIds: readonly string[] }
  | { readonly need: 'loops-of-thread'; readonly thread: string }
  | { readonly need: 'loops-of-address'; readonly address: string }
  | { readonly need: 'loops-of-person'; readonly person: string }
  | { readonly need: 'loop'; readonly loop: string }
  /** Everything that is open, by its next date, with the people it is open with. */
  | { readonly need: 'open-loops' }
  /** Everything that whoever a loop waits for owes us, and what must be known before he is reminded. */
  | { readonly need: 'chase'; readonly loop: string }
  /** What the reminders in a thread were about, where one was about several things. */
  | { readonly need: 'reminded-in-thread'; readonly thread: string }
  | { readonly need: 'matters-of-person'; readonly person: string }
  | { readonly need: 'people-named'; readonly surname: string }
  /** What somebody owes, by any address of his or of one of his surname, with the meetings he is invited to. */
  | { readonly need: 'invitations-owed'; readonly address: string; readonly surname: string | null }
  | { readonly need: 'written-to'; readonly address: string }
  /** How the paper of the office looks, and where these people have their post. */
  | { readonly need: 'paper'; readonly people: readonly string[] }
  /** Everybody whom a list may mean, and what keeps a letter from each. */
  | { readonly need: 'recipients'; readonly order: number }
  /** The last mail that somebody wrote, machines' answers apart. */
  | { readonly need: 'latest-from'; readonly address: string }
  /** The principal's diary within a stretch: what is on, what takes his time, what is held. */
  | { readonly need: 'diary'; readonly from: Instant; readonly until: Instant }
  /** Everything under a UID, in whatever calendar. */
  | { readonly need: 'event'; readonly uid: string }
  /** What the bundle of an order did. */
  | { readonly need: 'done-by'; readonly arrival: string }
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
  /** What the principal is asked about a record and has not answered. */
  | { readonly need: 'questions-about'; readonly about: string }
  /** The letters of mandate, where what is made depends on how far they go. */
  | { readonly need: 'letters' }
  /** The principal's own absence: that of now, for whoever writes, or the one of an id. */
  | { readonly need: 'own-absence'; readonly address: string | null; readonly id: string | null }
  /** Meetings that are prepared or followed up, and with `before` the one before: of the same series or name. */
  | {
      readonly need: 'gatherings';
      readonly of: GatheringsOf;
      readonly before?: { readonly uid: string; readonly title: string; readonly from: Instant };
    }
  /** Which of these events we moved before, whatever has become of them. */
  | { readonly need: 'moved-before'; readonly uids: readonly string[] }
  /** Meetings that are being arranged with somebody, in a thread, under an id, or of which a time was just booked. */
  | { readonly need: 'convenings'; readonly of: ConveningsOf }
  /** The pages on which these parties can answer for a meeting, where the office has such pages. */
  | {
      readonly need: 'answer-links';
      readonly convening: string;
      readonly parties: readonly string[];
    }
  /** All that the principal is briefed with, at the moment that is set on a day of his (ISO date). */
  | { readonly need: 'briefing'; readonly brief: BriefKind; readonly day: string }
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
  /** The hour by which a letter of ours asks for something. */
  | {
      readonly need: 'deadline';
      readonly text: string;
      readonly language: Language;
      readonly writtenAt: Instant;
    }
  /** Days of people that come round within these dates and were not brought up yet, with the people. */
  | { readonly need: 'occasions'; readonly from: string; readonly until: string }
  /** Somebody by his id, with everybody of his household, and how he likes to be reached. */
  | { readonly need: 'relation'; readonly person: string }
  | ({ readonly need: 'times-answer' } & AnswerToRead);

/** A letter that lies ready for somebody. */
export interface WaitingLetter {
  readonly act: string;
  readonly kind: ActKind;
  readonly address: string;
  readonly thread: string | null;
}

/** One point of a reminder that was about several things. */
export interface ChasedPoint {
  readonly loop: string;
  /** As it stands before it in the letter. */
  readonly number: number;
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
  /** Absent when nobody asked for paper. */
  readonly paper?: {
    readonly style: HouseStyle;
    /** Lines of the envelope by id of the person. */
    readonly addresses: Readonly<Record<string, readonly string[]>>;
  };
  /** Absent when no list was asked about. */
  readonly recipients?: LoadedRecipients;
  /** Absent when nobody asked for it, and where its loop is gone. */
  readonly chase?: LoadedChase;
  /** Loops by their number in a reminder of several points that stands in the thread; absent when nobody asked. */
  readonly points?: readonly ChasedPoint[];
  /** Absent when nobody asked for any; of who never wrote there is none. */
  readonly latest?: readonly LatestMail[];
  /** Absent when nobody asked what comes round. */
  readonly occasions?: readonly Occasion[];
  /** How people who were asked for by id like to be reached; absent when nobody was. */
  readonly methods?: Readonly<Record<string, Method | null>>;
  /** Absent when nothing of the diary was asked for. */
  readonly diary?: LoadedDiary;
  /** The letters of mandate; absent when nobody asked for them. Whether an act is allowed is the judge's business all the same. */
  readonly letters?: readonly Mandate[];
  /** Null where the principal is not away; absent when nobody asked. */
  readonly ownAbsence?: LoadedAbsence | null;
  /** Letters that lie ready; absent when nobody asked for them. */
  readonly waiting?: readonly WaitingLetter[];
  /** Keys of what he is asked about the records asked for; absent when nobody asked. */
  readonly questions?: readonly string[];
  /** UIDs of what we moved before, of those asked for; absent when nobody asked. */
  readonly movedBefore?: readonly string[];
  /** Absent when nobody asked for them. */
  readonly convenings?: readonly Convening[];
  /** Where they answer, by meeting and address (`answerPageOf`); absent where the office has no such pages. */
  readonly answerPages?: Readonly<Record<string, string>>;
  /** Absent when nobody asked for them. */
  readonly gatherings?: readonly Gathering[];
  /** Absent when nobody asked for it. */
  readonly briefing?: BriefingMaterial;
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

/** A need's key, by which `Loaded.answered` remembers it. */
export const needKey = (need: Need): string => JSON.stringify(need);
