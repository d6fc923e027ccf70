import type { Both, Sentence } from '../text/words.ts';
import type { BriefingSettings } from './settings.ts';
import type { BlockRole } from '../diary/event-card.ts';
import type { OpenLoop } from '../records/loop.ts';
import type { Person } from '../records/person.ts';
import type { Instant } from '../time/instant.ts';
import type { MorningMaterial } from './morning/material.ts';
import type { TalkMaterial } from './talk/talk.ts';
import type { BriefSource } from './source.ts';

/** A file that belongs to a meeting, with where its bytes lie. */
export interface PaperFound {
  readonly where:
    | { readonly in: 'arrival'; readonly arrival: string; readonly path: string }
    | { readonly in: 'act'; readonly act: string; readonly blob: string }
    /** Handed over at the office for this meeting: the loop under which it was awaited. */
    | { readonly in: 'office'; readonly loop: string; readonly blob: string };
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  /** Name or address of whoever sent it; empty for a letter of ours. */
  readonly from: string;
  readonly at: Instant;
}

/** Somebody who takes part, as the diary has him. */
export interface Attendee {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
  /** PARTSTAT in capitals (RFC 5545 section 3.2.12); null where nobody asked him by the diary. */
  readonly answer: string | null;
}

/** A way to or from a meeting, or time kept beside it. */
export interface WayFound {
  readonly uid: string;
  readonly role: BlockRole;
  readonly from: Instant;
  readonly until: Instant;
  readonly summary: string;
  /** How one goes, in the words that stand in the diary; null where it does not say. */
  readonly text: string | null;
}

/** Something in the diary of the day, with what belongs to it. */
export interface MeetingFound {
  readonly calendar: string;
  readonly uid: string;
  readonly recurrenceId: string | null;
  readonly from: Instant;
  readonly until: Instant;
  readonly allDay: boolean;
  /** Null where the reader may not see it: then only the time is known. */
  readonly title: string | null;
  readonly hidden: boolean;
  readonly tentative: boolean;
  /** The principal is invited and has not answered. */
  readonly unanswered: boolean;
  readonly place: string | null;
  readonly conference: string | null;
  readonly description: string | null;
  /** Why it is there, as somebody of the office noted. */
  readonly reason: string | null;
  readonly people: readonly Attendee[];
  /** So many take part besides. */
  readonly morePeople: number;
  readonly ways: readonly WayFound[];
  /** Roots of the threads that it was arranged in or that are about it. */
  readonly threads: readonly string[];
  readonly papers: readonly PaperFound[];
  /** What is prepared of it here; absent or null where nothing is. */
  readonly prepared?: PreparedMeeting | null;
}

/** A meeting that is prepared: its id, and the points of its agenda. */
export interface PreparedMeeting {
  readonly id: string;
  readonly agenda: readonly string[];
}

/** The last that passed between the office and somebody. */
export interface ContactFound {
  readonly at: Instant;
  readonly ours: boolean;
  readonly subject: string;
  readonly source: BriefSource;
}

/** What is open with somebody, and what opened it. */
export interface LoopFound {
  readonly loop: OpenLoop;
  readonly source: BriefSource;
}

/** What his own signature says of him. */
export interface SignedAs {
  readonly role: string | null;
  readonly organisation: string | null;
  readonly telephone: string | null;
  readonly source: BriefSource;
}

/** Somebody whom a meeting is with, and how things stand with him. */
export interface PersonFound {
  /** Lower case. */
  readonly address: string;
  readonly person: Person | null;
  readonly signed: SignedAs | null;
  readonly last: ContactFound | null;
  /** When he was last in the diary before. */
  readonly met: {
    readonly at: Instant;
    readonly title: string | null;
    readonly uid: string;
  } | null;
  readonly loops: readonly LoopFound[];
}

/** Something that waits for the principal's word. */
export interface WaitingFound {
  readonly act: string;
  readonly named: Both;
  readonly addresses: readonly string[];
  readonly thread: string | null;
  readonly createdAt: Instant;
  /** When it lapses; null where it does not. */
  readonly expiresAt: Instant | null;
}

/** A question that stands open. */
export interface QuestionFound {
  readonly decision: string;
  readonly said: Sentence;
  readonly at: Instant;
  /** Addresses and threads of what it rests on. */
  readonly addresses: readonly string[];
  readonly threads: readonly string[];
  /** What the loops it rests on hang on: a meeting that is prepared. Absent for nothing. */
  readonly about?: readonly string[];
}

/** Where nobody could look: while one stands here, nobody may say that there was nothing. */
export interface NotLooked {
  /** Its id, for a calendar its name. */
  readonly name: string;
  readonly title: string;
  /** A mailbox, or a calendar. */
  readonly what: 'mailbox' | 'calendar';
  readonly since: Instant | null;
}

/** All that a day folder is made of. */
export interface DayMaterial {
  /** ISO date of the day that is prepared. */
  readonly day: string;
  readonly madeAt: Instant;
  readonly meetings: readonly MeetingFound[];
  /** So many more stand in the diary than are prepared. */
  readonly moreMeetings: number;
  readonly people: readonly PersonFound[];
  readonly waiting: readonly WaitingFound[];
  readonly questions: readonly QuestionFound[];
  readonly clashes: readonly ClashFound[];
  readonly notLooked: readonly NotLooked[];
  /** Where he works, in words; null when nobody has said. */
  readonly office: string | null;
}

/** Something that will go wrong, in words. */
export interface ClashFound {
  readonly name: string;
  readonly from: Instant;
  readonly kind: string;
  readonly text: Both;
  readonly cure: Both | null;
  /** The order that would bring the cure about, as one says it; null where none would. */
  readonly order: Both | null;
  readonly uids: readonly string[];
}

/** What was loaded for a briefing. */
export interface BriefingMaterial {
  readonly settings: BriefingSettings;
  /** Whether he works on the day of the moment itself. */
  readonly isHisDay: boolean;
  /** For a folder: the day that it is for. */
  readonly day: DayMaterial | null;
  /** For the agenda of the weekly talk, where that is on the day of the folder. */
  readonly talk: TalkMaterial | null;
  /** For the morning. */
  readonly morning: MorningMaterial | null;
}
