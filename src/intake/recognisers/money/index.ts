import { iban } from './iban.ts';

/** Accounts and amounts. */
export const MONEY = [iban] as const;
