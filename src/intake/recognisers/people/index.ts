import { emailAddress } from './email-address.ts';
import { phone } from './phone.ts';
import { postalAddress } from './postal-address.ts';

/** How people and offices are reached. */
export const PEOPLE = [phone, emailAddress, postalAddress] as const;
