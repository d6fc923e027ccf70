import type {
  CollectionAccount,
  CollectionBatch,
  CollectionListing,
  CollectionWriter,
  Resource,
  ResourceWrite,
} from './collection.ts';

export type { KnownEtags } from './collection.ts';

/** A calendar somewhere else, as its account lists it. */
export interface CalendarListing extends CollectionListing {
  /** `#rrggbb`, or null. */
  readonly colour: string | null;
  readonly components: readonly ('VEVENT' | 'VTODO' | 'VJOURNAL')[];
  /** The server sends invitations and answers by itself (RFC 6638): then ours must not leave by mail as well. */
  readonly schedules: boolean;
}

/** One calendar object resource (RFC 4791 section 4.1) as the other side keeps it. */
export type CalendarResource = Resource;
export type CalendarBatch = CollectionBatch;
export type CalendarWrite = ResourceWrite;

/** An account with calendars: a CalDAV server, a feed, files, or the memory stand-in. */
export type CalendarAccount = CollectionAccount<CalendarListing>;
export type CalendarWriter = CollectionWriter<CalendarListing>;
