import type { MessageReading, Want, WantKind } from '../../../core/records/reading.ts';
import { featuresOf } from '../classifier/features.ts';
import { logistic } from '../classifier/model.ts';
import { sentencesFor } from '../looked-at.ts';
import { mayCorrect } from './correctable.ts';

/** What the principal said of one mail: it wants this, or it does not. */
export interface Correction {
  readonly kind: WantKind;
  readonly holds: boolean;
  readonly mail: MessageReading;
}

/** What was learnt from one principal's corrections: for each kind the weight of each feature. */
export interface Learnt {
  readonly weights: ReadonlyMap<WantKind, ReadonlyMap<string, number>>;
}

/** Nothing was corrected yet: every reading stays as it is. */
export const NOTHING_LEARNT: Learnt = { weights: new Map() };

const ROUNDS = 40;
const RATE = 1;
const DECAY = 0.01;
/** Of a kind that was not found: unlikely, yet open to correction. */
const UNFOUND = 0.2;
/** From here on a corrected kind is said; the same as for any other verdict. */
const SAYS_FROM = 0.5;
/** Words shorter than this stand in every mail. */
const SHORTEST = 4;

/**
 * What a mail is compared by: who wrote, and words long enough to say something. All features together
 * have a length of one, so that a mail must share much with a corrected one before it is judged like it.
 */
function traitsOf(mail: MessageReading): readonly string[] {
  const language = mail.language === 'en' ? 'en' : 'nl';
  const words = sentencesFor(mail).flatMap((sentence) => featuresOf(sentence, language));
  const writer = mail.from[0]?.address.toLowerCase() ?? '';
  const kept = words.filter((word) => !/^[~^]/.test(word) && word.length >= SHORTEST);
  return [...new Set([...kept, `from:${writer}`, `at:${writer.split('@').at(-1) ?? ''}`])];
}

function base(mail: MessageReading, kind: WantKind): number {
  const found = mail.wants.find((want) => want.kind === kind);
  const certainty = Math.min(0.95, Math.max(0.05, found?.certainty ?? UNFOUND));
  return Math.log(certainty / (1 - certainty));
}

function shift(weights: ReadonlyMap<string, number>, traits: readonly string[]): number {
  let sum = 0;
  for (const trait of traits) sum += weights.get(trait) ?? 0;
  return sum / Math.sqrt(Math.max(1, traits.length));
}

/** Learns from corrections, in the order they were made: the same corrections, the same weights. */
export function learn(corrections: readonly Correction[]): Learnt {
  const weights = new Map<WantKind, Map<string, number>>();
  const rows = corrections
    .filter(({ mail, kind, holds }) => mayCorrect(mail, kind, holds))
    .map(({ mail, kind, holds }) => ({
      kind,
      wanted: holds ? 1 : 0,
      start: base(mail, kind),
      traits: traitsOf(mail),
    }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { kind, wanted, start, traits } of rows) {
      const own = weights.get(kind) ?? new Map<string, number>();
      weights.set(kind, own);
      const error = logistic(start + shift(own, traits)) - wanted;
      const step = (RATE * error) / Math.sqrt(Math.max(1, traits.length));
      for (const trait of traits) {
        const weight = own.get(trait) ?? 0;
        own.set(trait, weight - step - DECAY * weight);
      }
    }
  }
  return { weights };
}

/**
 * A reading with its verdicts as the principal taught them. Pure: the reading that is kept stays as it is.
 * Kinds nobody corrected, and those that headers decide, are left alone.
 */
export function corrected(reading: MessageReading, learnt: Learnt): MessageReading {
  if (learnt.weights.size === 0) return reading;
  const traits = traitsOf(reading);
  let { wants } = reading;
  for (const [kind, weights] of learnt.weights) {
    const moved = shift(weights, traits);
    const certainty = logistic(base(reading, kind) + moved);
    const said = reading.wants.find((want) => want.kind === kind);
    if (!mayCorrect(reading, kind, moved > 0)) continue;
    if (said !== undefined && certainty < SAYS_FROM) {
      wants = wants.filter((want) => want !== said);
    } else if (said === undefined && certainty >= SAYS_FROM) {
      wants = [...wants, learntWant(kind, certainty, weights, traits)];
    }
  }
  if (wants === reading.wants) return reading;
  return { ...reading, wants: wants.toSorted((a, b) => b.certainty - a.certainty) };
}

const NAMED = 3;

function learntWant(
  kind: WantKind,
  certainty: number,
  weights: ReadonlyMap<string, number>,
  traits: readonly string[],
): Want {
  const heaviest = traits
    .filter((trait) => (weights.get(trait) ?? 0) > 0)
    .toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .slice(0, NAMED);
  const rounded = Math.round(certainty * 100) / 100;
  return { kind, certainty: rounded, cues: [`corrected: ${heaviest.join(', ')}`] };
}
