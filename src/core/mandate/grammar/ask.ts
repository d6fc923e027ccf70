import type { Vague } from '../reading/chunk.ts';
import type { Frame } from './frame.ts';

/** Why a clause cannot be compiled, as a value; `questions/` puts it into words. */
export type Ask =
  /** Words of no table. */
  | { readonly ask: 'unknown'; readonly words: readonly string[] }
  /** Words that leave open which, who, how much or until when. */
  | { readonly ask: 'vague'; readonly vague: Vague; readonly frame: Frame }
  /** Nothing says what is to be done with it. */
  | { readonly ask: 'no-act'; readonly frame: Frame }
  /** Nothing says how far. */
  | { readonly ask: 'no-level'; readonly frame: Frame }
  /** The verb means nothing with this object. */
  | { readonly ask: 'odd-pair'; readonly frame: Frame }
  /** Two amounts or lengths for one thing. */
  | { readonly ask: 'two-limits' }
  /** "Do it yourself" and "ask me first" in one breath. */
  | { readonly ask: 'two-levels' }
  /** One part forbids what another always allows. */
  | { readonly ask: 'clash'; readonly frame: Frame; readonly other: Frame }
  /** A second person without a name. */
  | { readonly ask: 'who-second' }
  /** A stand-in without name or without an end. */
  | {
      readonly ask: 'stand-in';
      readonly who: boolean;
      readonly until: boolean;
      readonly names: readonly string[];
    }
  /** A date without a year. */
  | { readonly ask: 'year' }
  /** An exception that names no case. */
  | { readonly ask: 'exception' }
  /** A clause would loosen what conduct holds. */
  | { readonly ask: 'conduct'; readonly rule: ConductAsk; readonly frame: Frame | null }
  /** Time to keep free, without a time. */
  | { readonly ask: 'when' }
  | { readonly ask: 'empty' }
  | { readonly ask: 'too-long' };

/** The rules of conduct a clause may run into. */
export type ConductAsk =
  | 'pays'
  | 'press'
  | 'whether-client'
  | 'chase'
  | 'binding'
  | 'condolence'
  | 'emergency'
  | 'account'
  | 'model'
  | 'destroy'
  | 'unless-stopped'
  | 'medical';
