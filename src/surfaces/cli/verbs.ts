import { ABSENCE_VERBS } from './specs/verbs-absence.ts';
import { ACCOUNT_VERBS } from './specs/verbs-accounts.ts';
import { BRIEFING_VERBS } from './specs/verbs-briefing.ts';
import { OFFICE_VERBS } from './specs/verbs-office.ts';
import { CONSENT_VERBS } from './specs/verbs-consent.ts';
import { CALENDAR_VERBS } from './specs/verbs-calendars.ts';
import { CONTACT_VERBS } from './specs/verbs-contacts.ts';
import { ETIQUETTE_VERBS } from './specs/verbs-etiquette.ts';
import { DIARY_VERBS } from './specs/verbs-diary.ts';
import { LETTER_VERBS } from './specs/verbs-letters.ts';
import { LIST_VERBS } from './specs/verbs-lists.ts';
import { LOOKING_VERBS } from './specs/verbs-looking.ts';
import { MEETING_VERBS } from './specs/verbs-meetings.ts';
import { MODEL_VERBS } from './specs/verbs-models.ts';
import { OWING_VERBS } from './specs/verbs-owing.ts';
import { READING_VERBS } from './specs/verbs-reading.ts';
import type { VerbSpec } from './verb.ts';

/** Every command, in the order in which a person meets them. */
export const VERBS: readonly VerbSpec[] = [
  ...OFFICE_VERBS,
  ...READING_VERBS,
  ...ACCOUNT_VERBS,
  ...LOOKING_VERBS,
  ...OWING_VERBS,
  ...ABSENCE_VERBS,
  ...BRIEFING_VERBS,
  ...DIARY_VERBS,
  ...MEETING_VERBS,
  ...CALENDAR_VERBS,
  ...CONTACT_VERBS,
  ...ETIQUETTE_VERBS,
  ...CONSENT_VERBS,
  ...LETTER_VERBS,
  ...LIST_VERBS,
  ...MODEL_VERBS,
];
