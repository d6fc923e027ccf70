import type { Instant } from '../../core/time/instant.ts';
import { type Language, type Words, type Sentence } from '../../core/text/words.ts';
import type { BriefPress } from '../../core/ports/brief-press.ts';
import type { Import } from '../../core/ports/import.ts';
import type { InputOf } from '../../contract/operation.ts';
import type { connectContacts } from '../../contract/contacts/connect.ts';
import type { connectCalendars } from '../../contract/diary/connect.ts';
import type { addAccount } from '../../contract/keeping/add-account.ts';
import type { changeAccount } from '../../contract/keeping/change-account.ts';
import type { KnownAccount, Office } from '../../engine/index.ts';

/** What a user is to a principal. */
export type Role = 'principal' | 'assistant' | 'second';

/** A person who uses the office. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly access: readonly { readonly principal: string; readonly role: Role }[];
}

/** The users of the office and how they come in; kept in the office's own store. */
export interface Users {
  list(): Promise<readonly User[]>;
  /** Adds a user, or gives one more access; name and language are replaced. */
  add(user: User): Promise<void>;
  /** Makes a one-time token. */
  makeLink(user: string): Promise<string>;
  /** Uses a one-time token up; null when it is over or never was. */
  useLink(token: string): Promise<{ readonly token: string; readonly user: string } | null>;
  /** The user a session belongs to; null when it is over. */
  ofSession(token: string): Promise<string | null>;
  endSession(token: string): Promise<void>;
}

/** An account as somebody fills it in. */
export type WantedAccount = InputOf<typeof addAccount>['account'];

/** An account with calendars as somebody fills it in. */
export type WantedCalendars = InputOf<typeof connectCalendars>['account'];

/** An account with address books as somebody fills it in, with what is left out filled in. */
export type WantedContacts = InputOf<typeof connectContacts>['account'];

/** What becomes different of an account's servers. */
export type ServerChanges = Pick<InputOf<typeof changeAccount>, 'imap' | 'smtp' | 'calendars'>;

/** What proves who he is: a password, or the grant tokens are refreshed with. */
export interface WantedSecret {
  readonly secret: string;
  readonly clientSecret?: string;
}

/** A trial login. What is refused says why; else what to save: settings without the secret, and the secret. */
export type TriedAccount =
  | {
      readonly ok: true;
      readonly kind: string;
      readonly settings: string;
      readonly secret: string;
      readonly folders: number | null;
    }
  | {
      readonly ok: false;
      readonly code: string;
      readonly values: Sentence['values'];
    };

/** One thing the doctor looked at. */
export interface Check {
  readonly check: string;
  readonly result: 'good' | 'warning' | 'bad';
  readonly says: string;
}

/** What is kept and erased, and how copies are made; each returns plain values. */
export interface Care {
  backup(to: string): Promise<Record<string, unknown> & { path: string }>;
  /** The office's keys as one line of text, sealed under the passphrase. */
  exportKey(passphrase: string): Promise<string>;
  inspect(owner: string, person: string): Promise<Record<string, unknown>>;
  erase(
    owner: string,
    person: string,
    by: string,
    confirm: boolean,
  ): Promise<Record<string, unknown>>;
}

/** Everything the handlers work with; put together by the composition root. */
export interface Desk {
  readonly office: Office;
  readonly users: Users;
  readonly words: Words;
  readonly care: Care;
  readonly now: () => Instant;
  /** Null in a real office: its clock is nobody's to move. */
  readonly moveClock: ((to: Instant) => Promise<void>) | null;
  /** Opens the sample office beside this one and gives the link into it; null where there is none. */
  readonly openSample: (() => Promise<string>) | null;
  readonly tryAccount: (account: WantedAccount, secret: WantedSecret) => Promise<TriedAccount>;
  /** Tries an account there is with a new secret, and with other servers where they are given. */
  readonly tryAgain: (
    account: KnownAccount,
    changes: ServerChanges,
    secret: WantedSecret,
  ) => Promise<TriedAccount>;
  /** Tries an account with calendars before it is saved; `folders` counts its calendars. */
  readonly tryCalendars: (account: WantedCalendars, secret: string) => Promise<TriedAccount>;
  /** The same for one with address books; `folders` counts them. */
  readonly tryContacts: (account: WantedContacts, secret: string) => Promise<TriedAccount>;
  /** Prints folders, with their papers. */
  readonly press: BriefPress;
  readonly openImport: (path: string) => Promise<Import>;
  /** Where people reach the office, without a slash at the end. */
  readonly address: () => string;
  readonly checks: (language: Language) => Promise<readonly Check[]>;
  /** Who was shown what already today, so that looking twice is written down once. */
  readonly looks: Map<string, string>;
}

/** Who asks. On the socket and at the console the machine's own user is trusted. */
export interface Caller {
  readonly user: User | null;
  readonly console: boolean;
  readonly language: Language;
  /** Told how far a long operation is. */
  readonly onProgress?: (progress: unknown) => void;
}
