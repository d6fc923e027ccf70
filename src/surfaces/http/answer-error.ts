import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { statusOf } from '../../contract/errors.ts';
import type { Language } from '../../core/text/words.ts';
import { tellError, type Told } from '../telling/tell-error.ts';
import type { HttpOptions } from './context.ts';

/** The body of every error: `{error: {code, says, kept, retry}}`. */
export interface ErrorBody {
  readonly error: Told;
}

/** Turns an error into its status and body. */
export function errorBody(
  error: unknown,
  options: HttpOptions,
  language: Language,
): { readonly status: ContentfulStatusCode; readonly body: ErrorBody } {
  const told = tellError(error, options.words, language);
  if (told.code === 'office-broken') options.onTrouble(error);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract's statuses are all such as carry a body
  const status = statusOf(told.code) as ContentfulStatusCode;
  return { status, body: { error: told } };
}
