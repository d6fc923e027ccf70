import type { CheckedMandateShape } from '../../contract/shapes/mandate.ts';
import type { Mandate } from '../../core/mandate/mandate.ts';

/** The published shape of `mandate check`: plain JSON, and a copy of its own. */
export function publishedMandate(mandate: Mandate): CheckedMandateShape {
  const { principal, language, from, until, clauses, refused, conflicts } = mandate;
  return {
    principal,
    language,
    from,
    until,
    clauses: clauses.map((clause) => ({
      ...clause,
      levels: [...clause.levels],
      rules: clause.rules.map((rule) => ({ ...rule })),
      says: { ...clause.says },
    })),
    refused: refused.map((one) => ({ ...one })),
    conflicts: conflicts.map((one) => ({ ...one, clauses: [...one.clauses] })),
  };
}
