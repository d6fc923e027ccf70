import { sameAddress } from '../../../conduct/look.ts';
import type { CalendarListing } from '../../../ports/calendar.ts';
import { isAmong } from '../meeting.ts';
import type { Dispatch } from '../meeting.ts';

/** Where a copy of the meeting stands, and whom that server would write for. */
export interface KeptIn {
  readonly calendar: Pick<CalendarListing, 'schedules' | 'readOnly'>;
  /** CALDAV:calendar-user-address-set of its owner; null where the server does not say. */
  readonly addresses: readonly string[] | null;
}

/** Who tells whom, so that nobody is told twice and nobody is forgotten. */
export interface WhoSends {
  /** Told by the server that keeps the meeting, when it is written there. */
  readonly byServer: readonly string[];
  /** Told by our mail. */
  readonly byMail: readonly string[];
  /**
   * SCHEDULE-AGENT (RFC 6638 section 7.1) of each participant in the copy the scheduling server gets: SERVER where it
   * tells, CLIENT where our mail does. Empty where no server schedules.
   */
  readonly agents: readonly { readonly address: string; readonly agent: 'SERVER' | 'CLIENT' }[];
  /** Index in `keptIn` of the one copy that a server may act on; null for none. All others are written silent. */
  readonly scheduling: number | null;
}

/**
 * Decides between the server and mail for one message. A server that schedules by itself tells those it can, and ours stays
 * at home; it acts only when the acting side (organiser of a request, attendee of a reply) is one of its owner's addresses.
 * `byMail` names who must get our letter all the same: a server has said that it cannot reach him (SCHEDULE-STATUS 3 or 5).
 */
export function whoSends(
  dispatch: Dispatch,
  around: {
    /** The principal's address in this meeting. */
    readonly self: string;
    readonly keptIn: readonly KeptIn[];
    readonly byMail?: readonly string[];
  },
): WhoSends {
  const { self, keptIn, byMail = [] } = around;
  const found = keptIn.findIndex(
    ({ calendar, addresses }) =>
      calendar.schedules && !calendar.readOnly && (addresses === null || isAmong(self, addresses)),
  );
  const to = unique(dispatch.to).filter((address) => !sameAddress(address, self));
  const scheduling = found === -1 || !BY_SERVER.has(dispatch.tells) ? null : found;
  // What no server does (a question back, one more time the same, a counter-proposal) is mail, and the copy is not written for it.
  if (scheduling === null) return { byServer: [], byMail: to, agents: [], scheduling: null };
  const server = to.filter((address) => !isAmong(address, byMail));
  const mail = to.filter((address) => isAmong(address, byMail));
  const agents = [
    ...server.map((address) => ({ address, agent: 'SERVER' }) as const),
    ...mail.map((address) => ({ address, agent: 'CLIENT' }) as const),
  ];
  return { byServer: server, byMail: mail, agents, scheduling };
}

/** What a server does by itself when the object is written or removed (RFC 6638 section 3.2). */
const BY_SERVER: ReadonlySet<Dispatch['tells']> = new Set([
  'invitation',
  'change',
  'cancellation',
  'removal',
  'answer',
]);

function unique(addresses: readonly string[]): readonly string[] {
  return addresses.filter(
    (one, index) => addresses.findIndex((each) => sameAddress(each, one)) === index,
  );
}
