import { compileMandate } from '../../core/mandate/compile.ts';
import { defaultMandate, type Mandate } from '../../core/mandate/mandate.ts';
import { appendLedger } from '../../store/records/ledger.ts';
import { adoptMandate, currentMandate } from '../../store/records/mandates.ts';
import type { Owner } from '../owner.ts';

/** The letter in force and how it was understood; without one the default mandate holds. */
export interface LetterInForce {
  readonly letter: string | null;
  readonly adoptedAt: number | null;
  readonly by: string | null;
  readonly mandate: Mandate;
}

export async function letterInForce(owner: Owner): Promise<LetterInForce> {
  const adopted = await currentMandate(owner.store.read);
  if (adopted === null) return { letter: null, adoptedAt: null, by: null, mandate: defaultMandate };
  return { ...adopted, mandate: compileMandate(adopted.letter) };
}

/** Puts a letter into force from now on; the letters before it stay on record. */
export async function adoptLetter(
  owner: Owner,
  letter: string,
  by: string,
): Promise<{ readonly adoptedAt: number; readonly mandate: Mandate }> {
  const mandate = compileMandate(letter);
  const adoptedAt = owner.tools.clock.now();
  await owner.store.transact(async (writer) => {
    await adoptMandate(writer, { letter, adoptedAt, by }, JSON.stringify(mandate));
    const hash = owner.tools.keyedHash(owner.id, letter);
    const counts = {
      clauses: String(mandate.clauses.length),
      refused: String(mandate.refused.length),
    };
    await appendLedger(writer, {
      at: adoptedAt,
      kind: 'mandate-adopted',
      subject: owner.id,
      by,
      refs: [],
      marks: { letter: hash, ...counts },
    });
  });
  owner.tools.changed(owner.id);
  return { adoptedAt, mandate };
}
