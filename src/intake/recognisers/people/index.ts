import { contactProposal } from './contact-proposal.ts';
import { emailAddress } from './email-address.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';

/** Who people and offices are, and how they are reached. */
export const PEOPLE = [
  person,
  organisation,
  phone,
  emailAddress,
  postalAddress,
  contactProposal,
] as const;
