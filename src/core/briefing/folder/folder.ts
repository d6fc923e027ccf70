import type { Instant, Zone } from '../../time/instant.ts';
import type { TalkAgenda } from '../talk/talk.ts';
import type { PaperFound, NotLooked } from '../material.ts';
import type { Claim } from '../source.ts';

/** Somebody whom a meeting is with. */
export interface PersonBrief {
  readonly address: string;
  readonly name: string;
  readonly who: readonly Claim[];
  readonly lastContact: readonly Claim[];
  /** What is promised and open, ours first. */
  readonly between: readonly Claim[];
}

/** A paper with the number under which it lies in the folder. */
export interface Annex {
  readonly number: number;
  readonly paper: PaperFound;
}

/** One appointment of the day. */
export interface FolderItem {
  readonly uid: string;
  readonly recurrenceId: string | null;
  readonly from: Instant;
  readonly until: Instant;
  readonly allDay: boolean;
  /** Null where the reader may not see it. */
  readonly title: string | null;
  readonly place: string | null;
  readonly conference: string | null;
  readonly notes: readonly Claim[];
  readonly people: readonly PersonBrief[];
  /** So many take part besides. */
  readonly morePeople: number;
  readonly annexes: readonly Annex[];
  /** What is said of the papers besides: those that are still to come. */
  readonly papers: readonly Claim[];
  readonly decide: readonly Claim[];
  readonly way: readonly Claim[];
}

/** A day as it is prepared: plain data, put into words where it is shown. */
export interface DayFolder {
  /** ISO date. */
  readonly day: string;
  readonly madeAt: Instant;
  readonly zone: Zone;
  readonly items: readonly FolderItem[];
  /** So many appointments are not prepared. */
  readonly moreItems: number;
  /** What has to be decided and belongs to no appointment of the day. */
  readonly decide: readonly Claim[];
  /** What will go wrong. */
  readonly clashes: readonly Claim[];
  readonly notLooked: readonly NotLooked[];
  /** The agenda, where the weekly talk is on this day; absent where it is not. */
  readonly talk?: TalkAgenda;
}
