import type { EndpointSettings } from './endpoint.ts';

/** What was spent: calls in the last hour, and money this calendar month in millionths of a minor unit. */
export interface Spent {
  readonly callsThisHour: number;
  readonly microThisMonth: number;
}

/** Why a call is not made. Each has its sentence. */
export type OverBudget = 'price-unknown' | 'rate-reached' | 'money-reached';

/** Letters a token has at least; three is low for Dutch and English, so that the estimate is high. */
const LETTERS_A_TOKEN = 3;
const MICRO = 1_000_000;

/**
 * Tokens of a text, at most. What is no plain letter or space counts for each of its bytes (UTF-8): figures, marks and
 * other scripts may be a token a byte, and a mail full of them is not to cost more than was reckoned.
 */
export function tokensAtMost(text: string): number {
  const others = text.replaceAll(/[A-Za-z\s]/g, '');
  const letters = text.length - others.length;
  return Math.ceil(letters / LETTERS_A_TOKEN) + new TextEncoder().encode(others).length;
}

/** What tokens cost, in millionths of a minor unit: a price per million tokens makes that a whole number. */
export function costMicro(
  { pricePerMillion }: Pick<EndpointSettings, 'pricePerMillion'>,
  tokens: { readonly input: number; readonly output: number },
): number {
  if (pricePerMillion === null) return 0;
  return tokens.input * pricePerMillion.input + tokens.output * pricePerMillion.output;
}

/**
 * Whether one more call fits: counted as if the answer were as long as it may be, so that the limit is not passed and
 * found out afterwards. A server elsewhere whose price nobody gave is not asked at all.
 */
export function overBudget(
  settings: EndpointSettings,
  spent: Spent,
  call: { readonly text: string; readonly maxAnswerTokens: number; readonly local: boolean },
): OverBudget | null {
  if (settings.pricePerMillion === null && !call.local) return 'price-unknown';
  if (spent.callsThisHour >= settings.callsPerHour) return 'rate-reached';
  const most = costMicro(settings, {
    input: tokensAtMost(call.text),
    output: call.maxAnswerTokens,
  });
  return spent.microThisMonth + most > settings.moneyPerMonth * MICRO ? 'money-reached' : null;
}
