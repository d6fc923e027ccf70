import type { Address } from '../records/person.ts';

/** By which road somebody likes to be reached. */
export const METHODS = ['mail', 'telephone', 'paper'] as const;
export type Method = (typeof METHODS)[number];

/** How one deals with somebody, beside how he is addressed (`Address`): written by people of the office alone. */
export interface Etiquette {
  readonly method: Method | null;
  /** In the words they were written: "nooit vóór tienen bellen", "geen noten". */
  readonly sensitivities: readonly string[];
  readonly note: string | null;
  /** Which parts of his address somebody of the office said, and did not only follow from his mail. */
  readonly said: readonly (keyof Address)[];
}

export const NO_ETIQUETTE: Etiquette = { method: null, sensitivities: [], note: null, said: [] };

/** The cards of several records of one person as one; the first outranks the others. */
export function etiquetteOf(cards: readonly Etiquette[]): Etiquette {
  return {
    method: cards.find(({ method }) => method !== null)?.method ?? null,
    sensitivities: [...new Set(cards.flatMap(({ sensitivities }) => sensitivities))],
    note: cards.find(({ note }) => note !== null)?.note ?? null,
    said: [...new Set(cards.flatMap(({ said }) => said))],
  };
}

/** What was given to somebody, or came from him. */
export interface Gift {
  readonly id: string;
  readonly direction: 'given' | 'received';
  /** A date. */
  readonly day: string;
  readonly what: string;
  readonly worth: { readonly minor: number; readonly currency: string } | null;
}
