import type { Kept } from '../keep.ts';

/** Why a text cannot be kept here, by the precondition of RFC 4791 that it does not meet; keys of sentences. */
export const REFUSED_WORDS: Readonly<
  Record<Extract<Kept, { readonly kept: 'refused' }>['why'], string>
> = {
  'valid-calendar-data': 'calendar-troubled.no-calendar',
  'valid-calendar-object-resource': 'calendar-troubled.several',
  'supported-calendar-component': 'calendar-troubled.no-component',
  'no-uid-conflict': 'calendar-troubled.no-uid-conflict',
  'max-resource-size': 'calendar-troubled.too-large',
};
