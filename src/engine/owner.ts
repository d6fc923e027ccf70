import type { ProposedAct, OutgoingMail } from '../core/act.ts';
import type { Duty } from '../core/duty.ts';
import type { AccountId, ActId, IdKind, OwnerId, writeId } from '../core/ids.ts';
import type { AlertRoad } from '../core/ports/alert.ts';
import type { Blobs } from '../core/ports/blobs.ts';
import type { Model } from '../core/ports/model.ts';
import type { MeetingFitter } from '../core/ports/solver.ts';
import type { EndpointSettings } from '../core/model/endpoint.ts';
import type { Secret } from '../core/ports/login.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { MailAccount } from '../core/ports/mail.ts';
import type { PaperPress } from '../core/ports/paper.ts';
import type { Authenticator, Reader } from '../core/ports/reader.ts';
import type { Grade } from '../core/mandate/level.ts';
import type { Situation } from '../core/situation.ts';
import type { OwnerStore } from '../store/access.ts';
import type { Colleagues } from './colleagues.ts';
import type { Point } from './points.ts';

/** What composing a mail needs besides the mail: its name, its moment, the bytes of its annexes. */
export interface Composing {
  readonly messageId: string;
  readonly date: Date;
  readonly annexes: readonly Uint8Array[];
  /** Says of itself that no person wrote it for this occasion, so that nothing answers it (RFC 3834). */
  readonly automatic?: boolean;
}

/** Opens a model. `localOnly` holds for every connection it makes, whatever a name leads to by then. */
export type ModelOpener = (
  settings: EndpointSettings,
  how: { readonly key: Secret | null; readonly localOnly: boolean },
) => Promise<Model>;

/** Seals and opens what is secret of one owner; `about` names the account it belongs to. */
export interface OwnerSecrets {
  seal(about: string, plain: string): string;
  /** @throws Trouble `reconnect-needed` when the office key that sealed it is gone */
  open(about: string, sealed: string): string;
}

/** What every owner's work shares. Given by the composition root; nothing in the engine makes its own. */
export interface Tools {
  readonly clock: Clock;
  readonly reader: Reader;
  readonly authenticator: Authenticator | null;
  /** Writes RFC 5322 bytes. */
  readonly compose: (mail: OutgoingMail, composing: Composing) => Promise<Uint8Array>;
  /** Prints letters. */
  readonly press: PaperPress;
  readonly newId: <K extends IdKind>(kind: K) => ReturnType<typeof writeId<K>>;
  /** Keyed hash for the ledger: tells whether two things are the same without telling what they are. */
  readonly keyedHash: (owner: OwnerId, text: string) => string;
  readonly duties: readonly Duty[];
  readonly grades: Readonly<Record<string, Grade>>;
  readonly roads: readonly AlertRoad[];
  /** Absent in an office that can have no model. */
  readonly openModel?: ModelOpener;
  /** Opens what fits meetings together and proves it; absent, they are fitted without proof. */
  readonly openFitter?: () => Promise<MeetingFitter>;
  /** Where people reach the office, without a slash at the end; absent or null where it has no pages. */
  readonly address?: () => string | null;
  /** Under which address people outside reach the pages they answer on, without a slash at the end; absent or null for no pages. */
  readonly answerPages?: string | null;
  /** Passed at each named commit point; does nothing outside the crash tests. */
  readonly probe: (point: Point) => void;
  /** Sees every situation before it is decided; recordings for replay are made here. */
  readonly witness?: (duty: Duty, situation: Situation) => void;
  /** Told when something changed that a page may want to show again. */
  readonly changed: (owner: OwnerId) => void;
}

/** One principal with everything the engine needs to work for him. */
export interface Owner {
  readonly id: OwnerId;
  readonly store: OwnerStore;
  readonly blobs: Blobs;
  /** Open channels by account. */
  readonly accounts: Map<AccountId, MailAccount>;
  readonly secrets: OwnerSecrets;
  readonly tools: Tools;
  readonly colleagues: Colleagues;
}

/** Message-ID of what we send: made from the act's id alone, so that the same act always has the same name. */
export function messageIdOf(act: ActId, mail: Pick<OutgoingMail, 'from'>): string {
  const domain = mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1);
  return `<${act}.secretaris@${domain}>`;
}

/** The mail an act carries; null for acts that are not mail. */
export function mailOf(act: ProposedAct): OutgoingMail | null {
  return act.payload.type === 'mail' || act.payload.type === 'draft' ? act.payload.mail : null;
}
