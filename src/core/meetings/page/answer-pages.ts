import type { Loaded } from '../../situation.ts';

/** The name of a page among those loaded: one party, one meeting. */
export function pageKey(convening: string, address: string): string {
  return `${convening}:${address.toLowerCase()}`;
}

/** Where one party can answer for one meeting; null where there are no pages. */
export function answerPageOf(
  { answerPages }: Loaded,
  convening: string,
  address: string,
): string | null {
  return answerPages?.[pageKey(convening, address)] ?? null;
}
