import { type Worded } from '../text/words.ts';
import type { BusySpan } from './busy.ts';
import type { Colleague } from './colleague.ts';
import type { Instant } from '../time/instant.ts';
import type { TravelTable } from '../travel/table.ts';
import type { ExistingBlock, WantedBlock } from './blocks/block.ts';
import type { BlockText } from './blocks/say-block.ts';
import type { Deadline } from './deadlines/deadline.ts';
import type { BlockParent, EventCard } from './event-card.ts';
import type { Hold } from './hold.ts';
import type { TimesAnswer } from './invitations/answers/times-answer.ts';
import type { DayOff } from './hours/working-hours.ts';
import type { Occurrence } from './occurrence.ts';
import type { StandingRecord } from './standing-orders/standing-order.ts';
import type { DiarySettings } from './settings.ts';
import type { Span } from './span.ts';
import type { DoneDeed } from '../bundle/done-deed.ts';

/** A calendar as deciding sees it. */
export interface DiaryCalendar {
  readonly name: string;
  readonly title: string;
  /** Kept on a server elsewhere. */
  readonly elsewhere: boolean;
  readonly readOnly: boolean;
  /** Its server sends invitations by itself (RFC 6638). */
  readonly schedules: boolean;
  readonly counts: boolean;
}

/** What an event says beside when it is, as far as a diary shows it. */
export interface EventTraits {
  /** CLASS says that it is not for everybody (RFC 5545 section 3.8.1.3). */
  readonly private: boolean;
  /** The principal is invited and has not answered. */
  readonly invited: boolean;
  /** It stands on no zone's clock. */
  readonly floating: boolean;
  readonly location: string | null;
  readonly conference: string | null;
  /** Names and addresses of whoever takes part, the principal left out. */
  readonly people: readonly string[];
}

/** One thing that takes place, with what the desk knows of it. */
export interface DiaryEntry {
  readonly calendar: string;
  readonly name: string;
  readonly occurrence: Occurrence;
  readonly traits: EventTraits;
  readonly card: EventCard | null;
}

/** An event as it stands in a calendar, whole. */
export interface DiaryObject {
  readonly calendar: string;
  readonly name: string;
  readonly uid: string;
  readonly etag: string;
  /** Empty when it is gone. */
  readonly text: string;
  readonly gone: boolean;
  readonly card: EventCard | null;
}

/** What was loaded of the diary. */
export interface LoadedDiary {
  readonly settings: DiarySettings;
  /** What holds for a while: hours that are kept free stand in the settings already. Absent: nothing does. */
  readonly standing?: readonly StandingRecord[];
  /** What a bundle did that is to be taken back, in the order in which it was done; absent where nobody asked. */
  readonly undoing?: readonly DoneDeed[];
  /** Days off by law within the stretch. */
  readonly daysOff: readonly DayOff[];
  readonly calendars: readonly DiaryCalendar[];
  /** The stretch that was looked at; null when only single events were. */
  readonly span: Span | null;
  readonly entries: readonly DiaryEntry[];
  /** What the principal's time is taken by within the stretch. */
  readonly busy: readonly BusySpan[];
  /** What is to take his time by acts that are not done yet, proposals among them; absent when nobody asked. */
  readonly proposed?: readonly BusySpan[];
  /** Holds that stand, and those asked for by their address whatever became of them. */
  readonly holds: readonly Hold[];
  readonly objects: readonly DiaryObject[];
  /** Holds that somebody chose, which an act that is not done yet makes an appointment; absent when nobody asked. */
  readonly chosen?: readonly string[];
  /** What somebody answered to times that were offered to him, in their order; absent when nobody asked. */
  readonly timesAnswer?: TimesAnswer;
  /** The hour by which a letter of ours asks for something; null for none, absent when nobody asked. */
  readonly deadline?: Deadline | null;
  /** UIDs of what changed, for an arrival that is a change in a calendar. */
  readonly changed: readonly string[];
  /** Other principals of the office who are concerned; absent when nobody was asked for. */
  readonly colleagues?: readonly Colleague[];
  /** The ways that matter to the times that are asked for; absent when none was asked for. */
  readonly travel?: TravelTable;
  /** Blocks beside the events of the coming time; absent when they were not asked for. */
  readonly blocks?: LoadedBlocks;
  /** What the changes made clash, as anybody of the office may read it; absent when it was not asked for. */
  readonly clashes?: readonly LoadedClash[];
}

/** What blocks there are and should be. */
export interface LoadedBlocks {
  readonly wanted: readonly LoadedBlock[];
  readonly existing: readonly ExistingBlock[];
  /** Every event that was looked at, and when it begins. */
  readonly parents: readonly {
    readonly uid: string;
    readonly recurrenceId: string | null;
    readonly from: Instant;
  }[];
  /** Blocks that an act is to write which has not been done yet: their UIDs and what they will be. */
  readonly pending: readonly { readonly uid: string; readonly parent: BlockParent | null }[];
}

/** A block that should stand, with what stands in it. */
export interface LoadedBlock extends WantedBlock, BlockText {
  /** Its event is for the principal's eyes only. */
  readonly private: boolean;
}

/** Something that will go wrong, in the principal's words. */
export interface LoadedClash extends Span {
  /** Names it, for as long as it is the same. */
  readonly name: string;
  readonly text: Worded;
  /** The best cure; null when there is none. */
  readonly cure: Worded | null;
  /** He was told before. */
  readonly told: boolean;
}
