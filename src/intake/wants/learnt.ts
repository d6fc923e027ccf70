import type { MessageReading, WantKind } from '../../core/records/reading.ts';
import type { Weights } from './classifier/model.ts';
import { openWeights, score, wordsFor } from './classifier/model.ts';
import en from './classifier/weights-en.json' with { type: 'json' };
import nl from './classifier/weights-nl.json' with { type: 'json' };
import type { Gathering } from './gathering.ts';
import { sentencesFor } from './looked-at.ts';

/**
 * From this certainty on the classifier says that a sentence wants something; below, it abstains. Measured
 * by cross-validation on the labelled text (`node tools/train-wants.ts --curve`, figures in docs/reading.md).
 */
export const SAYS_FROM = 0.3;

/** What sets a letter or an alarm going must be told by more than what merely sorts. */
const WEIGHTY: ReadonlySet<WantKind> = new Set(['complaint', 'condolence', 'press-enquiry']);
const WEIGHTY_FROM = 0.4;

/** What a verdict of the classifier weighs: enough to be said, less than any cue written by hand. */
const WEIGHT = 0.6;

/** Decided by headers, structure or facts alone: words are too easily a stranger's pretence, or quoted. */
const NEVER_BY_WORDS: ReadonlySet<WantKind> = new Set([
  'question',
  'newsletter',
  'auto-reply',
  'bounce',
  'phishing',
]);

const opened = new Map<'nl' | 'en', Weights>();

/** The weights of a language, opened when first needed. */
function weightsOf(language: 'nl' | 'en'): Weights {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const weights = openWeights(language === 'nl' ? nl : en, language);
  opened.set(language, weights);
  return weights;
}

/** Adds what the classifier says of the kinds that no cue has decided yet. */
export function addLearnt(
  gathering: Gathering,
  mail: Pick<MessageReading, 'subject' | 'own' | 'language'>,
): void {
  const { language } = mail;
  if (language !== 'nl' && language !== 'en') return;
  const weights = weightsOf(language);
  const best = new Map<WantKind, { readonly certainty: number; readonly sentence: string }>();
  for (const sentence of sentencesFor(mail)) {
    for (const { kind, certainty } of score(weights, sentence)) {
      const known = best.get(kind)?.certainty ?? leastFor(kind);
      if (certainty >= known) best.set(kind, { certainty, sentence });
    }
  }
  for (const [kind, { sentence }] of best) {
    if (NEVER_BY_WORDS.has(kind) || gathering.has(kind)) continue;
    const words = wordsFor(weights, kind, sentence);
    if (WEIGHTY.has(kind) && isDoubtful(gathering, words)) continue;
    gathering.add(kind, WEIGHT, `words: ${words.join(', ')}`);
  }
}

/** About when to meet people write much as they complain: "gaat niet", "ik keek verkeerd". */
const ABOUT_TIMES: readonly WantKind[] = ['meeting-answer', 'meeting-move', 'meeting-request'];
/** "Ik", "u", "it": what speaks in no letter more than in another. */
const LEAST_TELLING = 4;

/** What sets a letter going rests on no pronouns alone, and on nothing that is about times. */
function isDoubtful(gathering: Gathering, words: readonly string[]): boolean {
  const isEmpty = words.every((word) => word.length < LEAST_TELLING);
  return isEmpty || ABOUT_TIMES.some((kind) => gathering.has(kind));
}

function leastFor(kind: WantKind): number {
  return WEIGHTY.has(kind) ? WEIGHTY_FROM : SAYS_FROM;
}
