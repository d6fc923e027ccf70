import type { Sources } from '../act.ts';
import type { FactValues } from '../records/fact.ts';

/**
 * Below this certainty a finding that stops or marks something is not made: a wrong one stops
 * work, but nothing leaves by it, so the bar is low.
 */
export const CAREFUL_CERTAINTY = 0.5;

/** The bar for danger is lower still: a needless alarm costs a minute. */
export const DANGER_CERTAINTY = 0.4;

/** Why a mail is not trusted. Closed list, each with its sentence. */
export const SUSPICIONS = [
  'own-address-forged',
  'known-sender-forged',
  'borrows-a-name',
  'deceptive-link',
  'asks-for-codes',
  'looks-like-phishing',
] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** Something in a mail for which there is a rule of conduct, and where it stands. */
export type Finding =
  | {
      readonly finding: 'emergency';
      readonly danger: FactValues['emergency']['kind'];
      readonly sources: Sources;
    }
  | { readonly finding: 'authority-report'; readonly sources: Sources }
  | { readonly finding: 'suspicious'; readonly why: Suspicion; readonly sources: Sources }
  | {
      readonly finding: 'changed-detail';
      readonly what: FactValues['changed-detail']['what'];
      readonly sources: Sources;
    }
  | { readonly finding: 'death'; readonly relation: string | null; readonly sources: Sources }
  | { readonly finding: 'client-enquiry'; readonly sources: Sources };
