import { CURRENCIES } from '../../../../core/money/currencies.data.ts';
import { findMoney } from '../../../../core/money/find-money.ts';
import type { Amount } from '../../../../core/money/money-find.ts';
import type { Reservation } from '../../../../core/records/reservation.ts';
import type { JsonObject } from '../../../../core/records/structured-data.ts';
import { firstOf, objectsOf, textOf } from './fields.ts';

/** Figures with at most one mark of decimals; "1.234" of money is a thousand and more. */
const PLAIN = /^(\d{1,12})(?:[.,](\d{1,2})(?:0{2,6})?)?$/;

/** As money, where amount and currency are plain; null for free text and for a currency that is not named. */
function moneyOf(text: string, named: string | null): Amount | null {
  const currency = CURRENCIES.find(({ code }) => code === named?.toUpperCase());
  const [, whole, part = '0'] = PLAIN.exec(text) ?? [];
  if (currency !== undefined && whole !== undefined) {
    const minor = Math.round(Number(`${whole}.${part}`) * 10 ** currency.decimals);
    return { minor, currency: currency.code };
  }
  const [first, ...more] = findMoney(named === null ? text : `${named} ${text}`, 'en');
  return first === undefined || first.kind !== 'amount' || more.length > 0 ? null : first.from;
}

/** What it costs: by properties of its own, or by an item that specifies it. */
export function priceOf(objects: readonly JsonObject[]): Reservation['price'] {
  const given = firstOf(objects, 'totalPrice', 'price', 'total');
  const [specified] = objectsOf(given);
  const all = specified === undefined ? objects : [specified, ...objects];
  const amount =
    specified === undefined ? textOf(given) : textOf(firstOf([specified], 'price', 'value'));
  if (amount === null) return null;
  const currency = textOf(firstOf(all, 'priceCurrency', 'currency'));
  return { amount, currency, money: moneyOf(amount, currency) };
}
