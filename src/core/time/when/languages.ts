import type { Language } from '../../text/words.ts';
import type { Bystanders } from './context.ts';
import { BYSTANDERS as ENGLISH_BYSTANDERS } from './en/bystanders.data.ts';
import { ENGLISH } from './en/grammar.ts';
import {
  AT_CLOCK as ENGLISH_AT_CLOCK,
  BEFORE_DATE as ENGLISH_BEFORE_DATE,
} from './en/words.data.ts';
import { Glance } from './glance.ts';
import type { WhenEvent } from './find.ts';
import type { Grammar, Seed } from '../../text/grammar/grammar.ts';
import { BYSTANDERS as DUTCH_BYSTANDERS } from './nl/bystanders.data.ts';
import { DUTCH } from './nl/grammar.ts';
import { AT_CLOCK as DUTCH_AT_CLOCK, BEFORE_DATE as DUTCH_BEFORE_DATE } from './nl/words.data.ts';
import { namedSeeds } from './shapes/named.ts';
import type { Token } from '../../text/grammar/tokens.ts';
import { wordSet } from './word-set.ts';

/** All that reading one language needs. */
export interface LanguageGrammar {
  readonly grammar: Grammar;
  readonly glance: Glance;
  readonly bystanders: Bystanders;
  readonly beforeDate: ReadonlySet<string>;
  /** After these figures with a stop are a time: "om 14.30". */
  readonly atClock: ReadonlySet<string>;
  /** Names of more than one word: holidays, and events that the caller knows. */
  readonly seeds: (tokens: readonly Token[], events: readonly WhenEvent[]) => readonly Seed[];
}

const GRAMMARS: Readonly<Record<Language, LanguageGrammar>> = {
  nl: {
    grammar: DUTCH.grammar,
    glance: new Glance(DUTCH.grammar),
    bystanders: DUTCH_BYSTANDERS,
    beforeDate: new Set(DUTCH_BEFORE_DATE),
    atClock: new Set(DUTCH_AT_CLOCK),
    seeds: (tokens, events) => namedSeeds(tokens, events, 'nl'),
  },
  en: {
    grammar: ENGLISH.grammar,
    glance: new Glance(ENGLISH.grammar),
    bystanders: ENGLISH_BYSTANDERS,
    beforeDate: wordSet(ENGLISH_BEFORE_DATE),
    atClock: wordSet(ENGLISH_AT_CLOCK),
    seeds: (tokens, events) => namedSeeds(tokens, events, 'en'),
  },
};

/** The grammar of a language. */
export function grammarFor(language: Language): LanguageGrammar {
  return GRAMMARS[language];
}
