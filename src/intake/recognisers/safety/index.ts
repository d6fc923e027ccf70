import { authorityReport } from './authority-report.ts';
import { changedDetail } from './changed-detail.ts';
import { clientEnquiry } from './client-enquiry.ts';
import { credentialRequest } from './credential-request.ts';
import { death } from './death.ts';
import { emergency } from './emergency.ts';

/** What must stop the ordinary course of things. */
export const SAFETY = [
  emergency,
  death,
  clientEnquiry,
  authorityReport,
  changedDetail,
  credentialRequest,
] as const;
