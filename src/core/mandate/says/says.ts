import type { Language } from '../../text/words.ts';
import type { Rule, StandIn } from '../mandate.ts';
import { clauseNl, standInNl } from './nl.ts';
import { clauseEn, standInEn } from './en.ts';

/** A clause back in words, in both languages. */
export type Says = Readonly<Record<Language, string>>;

/** Says what rules come to, one sentence each; made from the rules and never from the letter's words. */
export function says(rules: readonly Rule[]): Says {
  return { nl: rules.map(clauseNl).join(' '), en: rules.map(clauseEn).join(' ') };
}

export function saysStandIn(standIn: StandIn): Says {
  return { nl: standInNl(standIn), en: standInEn(standIn) };
}
