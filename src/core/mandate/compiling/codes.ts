import { LEVEL_CODES } from '../level.ts';
import type { LevelCode, Rule } from '../mandate.ts';

/** The codes of a clause's rules, each once, in the order in which the clause speaks of them. */
export function codesOf(rules: readonly Rule[]): readonly LevelCode[] {
  return [...new Set(rules.map(codeOf))];
}

/** Confidentiality and a second person's consent have codes of their own; the rest is the level's. */
function codeOf(rule: Rule): LevelCode {
  if (rule.confidentiality !== undefined) return 'C';
  if (rule.approvers?.some(({ who }) => who === 'person') === true) return '2';
  return LEVEL_CODES[rule.level];
}
