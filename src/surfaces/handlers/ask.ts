import type { z } from 'zod';
import type { Operation } from '../../contract/operation.ts';
import type { Caller, Desk } from './desk.ts';
import { callOperation } from './index.ts';

/** Asks an operation from inside, with its types. */
export async function ask<Name extends string, Input extends z.ZodType, Output extends z.ZodType>(
  desk: Desk,
  caller: Caller,
  operation: Operation<Name, Input, Output>,
  input: z.input<Input>,
): Promise<z.output<Output>> {
  return operation.output.parse(await callOperation(desk, caller, operation.name, input));
}
