import type { CheckedMandateShape } from '../../contract/shapes/mandate.ts';
import type { Mandate } from '../../core/mandate/mandate.ts';

/** The published shape of `mandate check`: what others rely on, and nothing of how we compile. */
export function publishedMandate(mandate: Mandate): CheckedMandateShape {
  return {
    clauses: mandate.clauses.map(({ number, text, levels, rules, says }) => ({
      number,
      text,
      levels: [...levels],
      rules: rules.map((rule) => ({ ...rule })),
      says: { ...says },
    })),
    refused: mandate.refused.map((one) => ({ ...one })),
    conflicts: mandate.conflicts.map(({ clauses, question }) => ({
      clauses: [...clauses],
      question,
    })),
  };
}
