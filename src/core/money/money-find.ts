/** An amount: whole minor units (cents) of a currency; `currency` is an ISO 4217 code. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/**
 * What was assumed: `currency` where the name is shared by several ("dollar"), `about` where the text
 * says so, `shared-currency` where one end of a range has it from the other.
 */
export type MoneyAssumption = 'currency' | 'about' | 'shared-currency';

/** An amount or a range of amounts; an end that is open is null. */
export interface MoneyValue {
  readonly from: Amount | null;
  readonly to: Amount | null;
  /** `amount`: both ends are the same. */
  readonly kind: 'amount' | 'range';
  /** Whether value added tax is in it, where the text says; `rate` in per cent. */
  readonly vat?: { readonly included: boolean; readonly rate?: number };
  /** Dutch property: buyer's costs (k.k.) or all in (v.o.n.). */
  readonly terms?: 'buyers-costs' | 'all-in';
  /** For each of what: "hour", "month", "person", "piece", "km", "year", "day", "week". */
  readonly per?: string;
  readonly assumptions: readonly MoneyAssumption[];
}

/** An amount with the words it stands in; offsets count UTF-16 units, half-open. */
export interface MoneyFind extends MoneyValue {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
