import type { CalendarComponent } from './calendar-component.ts';
import type { ContactCard } from './contact-card.ts';
import type { ContactProposal } from './contact-proposal.ts';
import type { DeliveryStatus, DispositionNotification } from './mail-report.ts';
import type { ProtectedPart } from './protected-part.ts';
import type { Reservation } from './reservation.ts';
import type { StructuredData } from './structured-data.ts';
import type { TnefMessage } from './tnef-message.ts';
import type { MoneyValue } from '../money/money-find.ts';
import type { PersonName } from '../people/name-in-text.ts';
import type { PhoneNumber } from '../people/phone.ts';
import type { WhenSpan, WhenValue } from '../time/when/find.ts';
/**
 * Where a fact stands. `part` is `text` (the readable body), `header:NAME`, `part:1.2` (a leaf's
 * decoded text, by its MIME path), `file` (the decoded text of a file read by itself) or `statement` (a person said so). `start` and `end` count UTF-16
 * units of that text, half-open.
 */
export interface FactSource {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** The values of the facts that intake finds, by kind. One line a kind; recognisers fill them. */
export interface FactValues {
  /** An account number in electronic form (ISO 13616), spaces removed, and whether its check digits hold. */
  readonly iban: { readonly iban: string; readonly valid: boolean };
  /** Someone says that an account, address or telephone number has changed. */
  readonly 'changed-detail': { readonly what: 'account' | 'address' | 'telephone' };
  /** News of a death. `relation` as written ("mijn man"), when it is there. */
  readonly death: { readonly relation: string | null };
  /** Symptoms, threats, danger: never answered in the ordinary way. */
  readonly emergency: { readonly kind: 'symptom' | 'threat' | 'self-harm' | 'danger' };
  /** Somebody asks whether another is a client or patient, or what he came for. */
  readonly 'client-enquiry': { readonly about: string | null };
  /** A report to an authority (Wwft, money laundering) is mentioned. */
  readonly 'authority-report': { readonly term: string };
  /** A question, as a sentence. */
  readonly question: { readonly text: string };
  /**
   * Something to be done for the other side: by the writer, who binds himself, or by the reader, whom he asks
   * to bind himself. `what` is the sentence; `dueText` the term as written, `due` the last day as a local
   * date (ISO 8601), null where it is not named or cannot be dated.
   */
  readonly promise: {
    readonly by: 'writer' | 'reader';
    readonly what: string;
    readonly dueText: string | null;
    readonly due: string | null;
  };
  /** What a reply answers: yes, no, something else instead, part of it, not yet; and the day it speaks of, as written. */
  readonly answer: {
    readonly kind: 'yes' | 'no' | 'other' | 'partly' | 'undecided';
    readonly about: string | null;
  };
  /**
   * A meeting asked for, or one that stands and should go to another time. `from` and `until`: the days or times within which
   * it is to be, as local times of `zone`, null where nothing was said or left open; `minutes` and `about` likewise. `old` is
   * the time of one that is to be moved.
   */
  readonly appointment: {
    readonly asks: 'meet' | 'move';
    readonly from: string | null;
    readonly until: string | null;
    readonly zone: string;
    readonly minutes: number | null;
    readonly about: string | null;
    readonly old: (WhenSpan & { readonly zone: string }) | null;
  };
  /** A document asked for, by its name in the writer's words. */
  readonly 'document-request': { readonly what: string };
  /** An annex announced in the text, by number or name, when given. */
  readonly 'annex-mentioned': { readonly what: string | null };
  /** A weekday and date named together; `agrees` is false when they contradict each other. */
  readonly 'weekday-date': {
    readonly weekday: number;
    readonly date: string;
    readonly agrees: boolean;
  };
  /** An amount of money or a range of amounts. */
  readonly money: MoneyValue;
  /** A person named with a title, brought in, or written to. */
  readonly person: PersonName;
  /** An organisation by the name it is written with; `form` is its legal form, when that stands there. */
  readonly organisation: { readonly name: string; readonly form: string | null };
  /** The writer as his signature has him, for the address book. */
  readonly 'contact-proposal': ContactProposal;
  /** A telephone number. */
  readonly phone: PhoneNumber;
  /** A mail address in the text; the domain in lower case. */
  readonly 'email-address': { readonly address: string };
  /** A postal address; `country` (ISO 3166) is told by its postcode. `street` may be a post box. */
  readonly 'postal-address': {
    readonly street: string | null;
    readonly number: string | null;
    readonly postcode: string;
    readonly place: string | null;
    readonly state?: string;
    readonly country: 'NL' | 'BE' | 'GB' | 'US';
  };
  /** A reference of an office, of a closed list of kinds; the value is null for what must be protected (`bsn`). */
  readonly reference: { readonly kind: ReferenceKind; readonly value: string | null };
  /** A date, time, stretch, length or recurrence, put on the calendar as seen from the day of writing. */
  readonly when: WhenValue;
  /** A term the writer sets: "uiterlijk vrijdag", "by Friday", as written. */
  readonly 'term-mentioned': { readonly text: string };
  /** A link whose visible text names another host than its address, or whose host imitates another. */
  readonly 'deceptive-link': { readonly shown: string; readonly host: string };
  /** Words that ask for passwords, codes, urgent payment. */
  readonly 'credential-request': { readonly text: string };
  /** An entry of a calendar object that came along: invitation, answer, cancellation, task, free or busy time. */
  readonly calendar: CalendarComponent;
  /** A business card that came along. */
  readonly contact: ContactCard;
  /** What a mail server tells of a recipient of our mail, in its report. */
  readonly 'delivery-status': DeliveryStatus;
  /** What a reader's mail program tells of our message, in its receipt. */
  readonly 'disposition-notification': DispositionNotification;
  /** A part that is signed, encrypted, or a key. */
  readonly 'protected-part': ProtectedPart;
  /** What Outlook packed as TNEF (`winmail.dat`): its class, its sender, its files. */
  readonly tnef: TnefMessage;
  /** An item described to machines (schema.org), of whatever type. */
  readonly 'structured-data': StructuredData;
  /** Something booked, from such a description. */
  readonly reservation: Reservation;
  /** What authentication says of the sender; a derivative of the raw bytes and DNS. */
  readonly authentication: Authentication;
}

/** What a reference is a reference of. */
export type ReferenceKind =
  | 'invoice'
  | 'order'
  | 'quote'
  | 'dossier'
  | 'case'
  | 'policy'
  | 'customer'
  | 'booking'
  | 'tracking'
  | 'reference'
  | 'payment'
  | 'chamber'
  | 'enterprise'
  | 'vat'
  | 'ecli'
  | 'bsn';

/** Result of mail authentication (RFC 8601 words). `unknown` where no look-up could be made. */
export interface Authentication {
  readonly spf:
    | 'pass'
    | 'fail'
    | 'softfail'
    | 'neutral'
    | 'none'
    | 'temperror'
    | 'permerror'
    | 'unknown';
  readonly dkim: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror' | 'unknown';
  readonly dmarc: 'pass' | 'fail' | 'none' | 'temperror' | 'permerror' | 'unknown';
  /** The domain that From names, which DMARC is about. */
  readonly domain: string;
}

/** The closed list of fact kinds. */
export type FactKind = keyof FactValues;

/** A typed value with where it stands, how certain it is (0 to 1) and what was assumed. */
export type Fact<K extends FactKind = FactKind> = {
  readonly [P in K]: {
    readonly kind: P;
    readonly value: FactValues[P];
    readonly source: FactSource;
    readonly certainty: number;
    readonly assumptions: readonly string[];
  };
}[K];

/** What was seen and left out, and why: nothing is dropped silently. */
export interface Dropped {
  readonly what: string;
  readonly why: string;
}

/** The facts of one kind, typed. */
export function factsOf<K extends FactKind>(facts: readonly Fact[], kind: K): readonly Fact<K>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the discriminant is compared; TypeScript does not narrow a generic union by itself
  return facts.filter((fact) => fact.kind === kind) as readonly Fact[] as readonly Fact<K>[];
}
