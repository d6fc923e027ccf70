import type { z } from 'zod';
import { Trouble } from '../../core/errors.ts';
import type { Operation } from '../../contract/operation.ts';
import { mayAsk } from './authorise.ts';
import type { Caller, Desk } from './desk.ts';
import { InputTrouble } from '../telling/input-trouble.ts';

/** An operation with what does it: takes whatever came in, gives what the contract says. */
export interface Bound {
  readonly operation: Operation;
  readonly run: (desk: Desk, caller: Caller, raw: unknown) => Promise<unknown>;
}

/**
 * Binds an operation to engine functions. Authorisation comes before the input is looked at, so a
 * stranger does not learn what would have been right.
 */
export function bind<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  operation: Operation<Name, Input, Output>,
  handle: (desk: Desk, caller: Caller, input: z.output<Input>) => Promise<Given<z.input<Output>>>,
): Bound {
  return {
    operation,
    async run(desk, caller, raw) {
      await mayAsk(desk, caller, operation.who);
      const input = operation.input.safeParse(raw);
      if (!input.success) throw new InputTrouble(input.error.issues);
      const answer = operation.output.safeParse(await handle(desk, caller, input.data));
      // What the contract does not promise is a fault of ours, not of the caller.
      if (!answer.success)
        throw new Trouble('office-broken', { retry: false, cause: answer.error });
      return answer.data;
    },
  };
}

/** The same shape read-only: views are, and a schema copies what it is given. */
export type Given<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Given<Item>[]
      : { readonly [Key in keyof T]: Given<T[Key]> };
