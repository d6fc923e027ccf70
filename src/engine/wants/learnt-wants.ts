import type { Reading } from '../../core/records/reading.ts';
import type { Learnt } from '../../intake/wants/corrections/corrections.ts';
import { corrected, learn, NOTHING_LEARNT } from '../../intake/wants/corrections/corrections.ts';
import type { Reader } from '../../store/access.ts';
import { readCorrections } from '../../store/records/want-corrections.ts';

export type { Learnt };

/** The latest corrections are learnt from; habits change, and ten thousand of them would hold up the mail. */
const CORRECTIONS = 300;

/** What one principal's corrections teach: those of his own store and no other. */
export async function learntWants(reader: Reader): Promise<Learnt> {
  const stored = await readCorrections(reader, CORRECTIONS);
  if (stored.length === 0) return NOTHING_LEARNT;
  return learn(
    stored.flatMap(({ kind, holds, reading }) =>
      reading?.kind === 'message' ? [{ kind, holds, mail: reading }] : [],
    ),
  );
}

/** A reading as its principal taught the office to see it; what is kept on record stays as it was read. */
export function asTaught(reading: Reading | null, learnt: Learnt): Reading | null {
  return reading?.kind === 'message' ? corrected(reading, learnt) : reading;
}
