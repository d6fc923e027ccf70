import type { z } from 'zod';
import type { Language } from '../core/text/words.ts';
import type { ErrorCode } from './errors.ts';

/**
 * Who may ask for something.
 * - `public`: anybody who reaches the office
 * - `signed-in`: every user of the office
 * - `staff`: users with any role for the principal it is about
 * - `principal`: only the principal it is about
 * - `keeper`: who keeps the office: a principal, the console, or the first user of an empty office
 * - `console`: only from this machine itself, over the socket: it reads or writes files here
 */
export type WhoMay = 'public' | 'signed-in' | 'staff' | 'principal' | 'keeper' | 'console';

/** One thing that can be asked of the office, by page, command or program alike. */
export interface Operation<
  Name extends string = string,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  readonly title: Readonly<Record<Language, string>>;
  readonly who: WhoMay;
  /** Whether it changes anything: such an operation is a POST and asks for an origin. */
  readonly changes: boolean;
  /** Takes long and can tell how far it is. */
  readonly long?: true;
  readonly input: Input;
  readonly output: Output;
  /** What can go wrong besides what can always go wrong (see `ALWAYS`). */
  readonly errors: readonly ErrorCode[];
}

/** Declares an operation; its types follow from its schemas. */
export function define<
  const Name extends string,
  Input extends z.ZodType,
  Output extends z.ZodType,
>(operation: Operation<Name, Input, Output>): Operation<Name, Input, Output> {
  return operation;
}

/** What a caller gives. */
export type InputOf<O extends Operation> = z.input<O['input']>;
/** What a caller gets. */
export type OutputOf<O extends Operation> = z.output<O['output']>;
