import type { Owner } from '../owner.ts';
import { askModels } from './ask.ts';

/** Asking models beside the work and not in it: a slow model holds up no mail. */
export interface AskingAlong {
  /** Asks what waits, unless that is going on already; each answer is then settled like mail. */
  begin(settle: () => Promise<void>): void;
  /** Resolves when nothing is being asked any more. */
  over(): Promise<void>;
}

/** Of one owner; never more than one question at a time. */
export function askingAlong(
  owner: Owner,
  {
    live,
    signal,
    onTrouble,
  }: {
    readonly live: boolean;
    readonly signal: AbortSignal;
    readonly onTrouble: (trouble: unknown) => void;
  },
): AskingAlong {
  let asking: Promise<void> | null = null;
  const ask = async (settle: () => Promise<void>) => {
    try {
      await askModels(owner, signal, settle);
    } catch (trouble) {
      onTrouble(trouble);
    } finally {
      asking = null;
    }
  };
  return {
    begin(settle) {
      if (live && asking === null && !signal.aborted) asking = ask(settle);
    },
    async over() {
      await asking;
    },
  };
}
