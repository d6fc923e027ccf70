import { annexMentioned } from './annex-mentioned.ts';
import { authorityReport } from './authority-report.ts';
import { changedDetail } from './changed-detail.ts';
import { clientEnquiry } from './client-enquiry.ts';
import { credentialRequest } from './credential-request.ts';
import { death } from './death.ts';
import { documentRequest } from './document-request.ts';
import { emergency } from './emergency.ts';
import { iban } from './iban.ts';
import { ASKING } from './asking/index.ts';
import { termMentioned } from './term-mentioned.ts';
import { weekdayDate } from './weekday-date.ts';

/** Every recogniser of a message's words, one line each. Links are looked at in the markup (`deceptive-link.ts`). */
export const RECOGNISERS = [
  emergency,
  death,
  clientEnquiry,
  authorityReport,
  changedDetail,
  credentialRequest,
  iban,
  ...ASKING,
  documentRequest,
  annexMentioned,
  weekdayDate,
  termMentioned,
] as const;
