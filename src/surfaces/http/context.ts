import type { Context } from 'hono';
import type { Language, Words } from '../../core/text/words.ts';
import type { Caller, Desk } from '../handlers/desk.ts';
import type { Changes } from './changes.ts';

/** What the servers add to a request: whether it came over the socket in the data folder. */
export interface Bindings {
  readonly console?: boolean;
  /** Address of whoever is connected: a browser, or a proxy in front. */
  readonly peer?: string;
}

/** What is known of a request once it was let in. */
export interface Variables {
  caller: Caller;
}

export type Http = { Bindings: Bindings; Variables: Variables };
export type Request = Context<Http>;

/** What the HTTP surface needs; given by the composition root. */
export interface HttpOptions {
  readonly desk: Desk;
  readonly words: Words;
  readonly changes: Changes;
  /** Of whoever did not say. */
  readonly language: Language;
  /** Names, beside those of this machine, under which the office is reached. */
  readonly hosts: readonly string[];
  /** Whether people reach it over TLS, by ourselves or by a proxy in front. */
  readonly secure: (c: Request) => boolean;
  /** Name of the session's cookie. */
  readonly cookie: (c: Request) => string;
  readonly bodyBytes: number;
  /** Trouble that was told as a fault of the office. */
  readonly onTrouble: (trouble: unknown) => void;
}
