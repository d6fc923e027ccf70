import type { OrganisationId } from '../ids.ts';

/** Where people work. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly website: string | null;
  readonly telephone: string | null;
  readonly note: string | null;
}

/** What a name ends in says how a firm is founded, and not which it is. */
const FORMS =
  /(?:[\s,]+(?:b\.?v|n\.?v|v\.?o\.?f|c\.?v|ltd|limited|llp|plc|inc|gmbh|sarl|bvba|srl)\.?)+$/i;

/** By which two names are known to be of one organisation: without its legal form, capitals, accents and marks. */
export function organisationKey(name: string): string {
  const bare = name.replace(FORMS, '');
  const key = bare
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/&/g, 'en')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return key === '' ? name.trim().toLowerCase() : key;
}
