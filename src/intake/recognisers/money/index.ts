import { iban } from './iban.ts';
import { money } from './money.ts';

/** Accounts and amounts. */
export const MONEY = [iban, money] as const;
