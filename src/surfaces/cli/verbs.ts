import { ACCOUNT_VERBS } from './verbs-accounts.ts';
import { OFFICE_VERBS } from './verbs-office.ts';
import { CONSENT_VERBS } from './verbs-consent.ts';
import { DIARY_VERBS } from './verbs-diary.ts';
import { LOOKING_VERBS } from './verbs-looking.ts';
import { MODEL_VERBS } from './verbs-models.ts';
import { READING_VERBS } from './verbs-reading.ts';
import type { VerbSpec } from './verb.ts';

/** Every command, in the order in which a person meets them. */
export const VERBS: readonly VerbSpec[] = [
  ...OFFICE_VERBS,
  ...READING_VERBS,
  ...ACCOUNT_VERBS,
  ...LOOKING_VERBS,
  ...DIARY_VERBS,
  ...CONSENT_VERBS,
  ...MODEL_VERBS,
];
