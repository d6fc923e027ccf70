import type { Money } from '../../act.ts';
import type { Limits } from '../mandate.ts';
import type { Item } from '../reading/chunk.ts';
import { has, isMark, periodOf, type Reduced, type Run } from './run.ts';

/** "up to € 250 a time", "€ 1.000 per maand, exclusief btw", "tussen € 100 en € 500". */
export function moneyPart(run: Run): Reduced | null {
  if (run.value.is === 'mark') return vatPart(run);
  if (run.value.is !== 'money') return null;
  const { money } = run.value;
  const second = secondAmount(run);
  if (second !== null) {
    const limits: Limits = { above: less(money), upTo: second };
    return withTail({ limits, used: 2 }, run);
  }
  const inclusive = has(run, 'from', 'after');
  if (has(run, 'above', 'least')) {
    const above = inclusive || has(run, 'least') ? less(money) : money;
    return withTail({ limits: { above }, used: 0 }, run);
  }
  const below = has(run, 'under') && !has(run, 'until') ? less(money) : money;
  return withTail({ limits: { upTo: below }, used: 0 }, run);
}

/** From € 500 is above € 499,99, and under € 500 is up to € 499,99: amounts are counted in cents. */
function less(money: Money): Money {
  return { ...money, minor: money.minor - 1 };
}

function secondAmount(run: Run): Money | null {
  const [join, amount] = run.after;
  if (!has(run, 'between')) return null;
  const joined = join?.chunk.is === 'join' && join.chunk.join === 'and';
  return joined && amount?.chunk.is === 'money' ? amount.chunk.money : null;
}

interface Limited {
  readonly limits: Limits;
  readonly used: number;
}

/** What may follow an amount: each time, per month, without tax, or less. */
function withTail(found: Limited, run: Run): Reduced {
  let { limits, used } = found;
  for (;;) {
    const step = tailAt(limits, run.after, used);
    if (step === null) break;
    ({ limits, used } = step);
  }
  return { part: { is: 'limits', limits }, used };
}

function tailAt(limits: Limits, after: readonly Item[], used: number): Limited | null {
  const item = after[used];
  if (isMark(item, 'each', 'or-less')) return { limits, used: used + 1 };
  if (isMark(item, 'ex-vat')) return { limits: { ...limits, vat: 'excluded' }, used: used + 1 };
  if (isMark(item, 'inc-vat')) return { limits: { ...limits, vat: 'included' }, used: used + 1 };
  const period = periodOf(item);
  if (period === null || limits.upTo === undefined) return null;
  const { upTo, ...rest } = limits;
  return { limits: { ...rest, perPeriod: { amount: upTo, period } }, used: used + 1 };
}

function vatPart(run: Run): Reduced | null {
  const item: Item = { chunk: run.value, text: '' };
  if (isMark(item, 'ex-vat'))
    return { part: { is: 'limits', limits: { vat: 'excluded' } }, used: 0 };
  if (isMark(item, 'inc-vat'))
    return { part: { is: 'limits', limits: { vat: 'included' } }, used: 0 };
  return null;
}
