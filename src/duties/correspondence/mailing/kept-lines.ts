import type { Sources } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { isReady, type CheckedLine } from '../../../core/letters/mailing/check.ts';
import { findingSaid } from '../../../core/letters/mailing/said.ts';
import { mailingWords } from '../../../core/letters/mailing/words.ts';
import { inBoth, say, sentence } from '../../../core/text/words.ts';
import { note } from '../decisions.ts';

/** Lines that are told of with the answer; of more the register tells. */
const MOST_TOLD = 8;

/** Whose letters are kept, and why: told with the answer, so that nobody need look it up. */
export function keptLines(
  checked: readonly CheckedLine[],
  { sources }: { readonly sources: Sources },
): readonly Decision[] {
  return checked
    .filter((one) => !isReady(one))
    .slice(0, MOST_TOLD)
    .map(({ line, person, address, findings }) => {
      const held = findings.filter(({ weight }) => weight === 'hold');
      const why = inBoth((language) =>
        held.map((finding) => say(mailingWords, findingSaid(finding), language)).join(' '),
      );
      const name = person?.name ?? (line.name === '' ? address : line.name);
      const values = { number: String(line.number), name, why };
      return note('principal', sentence('correspondence.mailing-kept-line', values), sources);
    });
}
