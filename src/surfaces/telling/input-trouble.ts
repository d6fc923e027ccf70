import type { z } from 'zod';
import { Trouble } from '../../core/errors.ts';

/** Input that does not fit its schema: the issues are put into words where the error is told. */
export class InputTrouble extends Trouble {
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('input-invalid', {
      retry: false,
      values: { path: issues[0]?.path.map(String).join('.') ?? '' },
    });
    this.issues = issues;
  }
}
