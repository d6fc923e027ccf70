import type { OneThread } from '../model/one-thread.ts';
import type { Language } from '../text/words.ts';

/** What a model is asked to do with a thread: read along, or read along and draft a better text of a proposed reply. */
export type Purpose = 'suggest' | 'suggest-and-draft';

/**
 * Everything a model is given, and all it can be given: one thread, what to do with it, the shape of the answer. There
 * is no place for tools, other threads, files or addresses.
 */
export interface ModelQuestion {
  readonly purpose: Purpose;
  /** Version of the words it is asked in, `suggest-nl-1`. */
  readonly prompt: string;
  readonly language: Language;
  readonly thread: OneThread;
  /** What it is told of its task; ours alone. */
  readonly instruction: string;
  /** The thread between marks of its own; what strangers wrote stands in here and nowhere else. */
  readonly material: string;
  /** JSON Schema (2020-12) of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly maxAnswerTokens: number;
}

/** Tokens as the server counted them; null where it did not say. */
export interface Usage {
  readonly input: number | null;
  readonly output: number | null;
}

/** Why a model gave nothing. Each has its sentence. */
export const MODEL_TROUBLES = [
  'no-endpoint',
  'time-out',
  'unreachable',
  'certificate-invalid',
  'not-local',
  'plain-text-refused',
  'redirected',
  'key-refused',
  'busy',
  'server-fault',
  'request-refused',
  'connection-cut',
  'answer-too-large',
  'answer-not-understood',
  'answer-cut-short',
  'model-refused',
  'not-recorded',
] as const;
export type ModelTrouble = (typeof MODEL_TROUBLES)[number];

/** What came of asking. An outcome that was to be expected is never thrown. */
export type ModelAnswer =
  | {
      readonly answer: 'given';
      /** As the model wrote it: nothing in it has been looked at. */
      readonly text: string;
      readonly usage: Usage;
    }
  | {
      readonly answer: 'none';
      readonly why: ModelTrouble;
      /** How long the server asked to be left alone, in milliseconds. */
      readonly retryAfterMs?: number;
    };

/** A reader and writer without hands. */
export interface Model {
  /** Asks once; whatever goes wrong is an answer, and nothing is thrown. */
  ask(question: ModelQuestion, signal: AbortSignal): Promise<ModelAnswer>;
}
