import type { Sources } from '../../core/act.ts';
import type {
  Decision,
  Leave,
  LoopDecision,
  Note,
  Question,
  Sorting,
} from '../../core/decision.ts';
import type { Sentence } from '../../core/text/words.ts';
import type { Instant } from '../../core/time/instant.ts';

/** Where a mail is placed on the docket, and why. */
export function note(
  sorting: Sorting,
  reason: Sentence,
  sources: Sources,
  options: { readonly urgent?: boolean; readonly confidential?: boolean } = {},
): Note {
  const urgent = options.urgent ?? false;
  const base: Note = { kind: 'note', sorting, urgent, sources, reason };
  return options.confidential === true ? { ...base, confidentiality: 'principal' } : base;
}

/** Nothing is done, and why. */
export function leave(reason: Sentence, sources: Sources): Leave {
  return { kind: 'leave', sources, reason };
}

/** Only the principal can say. */
export function question(
  reason: Sentence,
  choices: readonly Sentence[],
  askAgainAt: Instant,
  sources: Sources,
): Question {
  return { kind: 'question', choices, askAgainAt, sources, reason };
}

/** A loop opened, moved or closed on evidence. */
export function loopChange(
  change: LoopDecision['change'],
  reason: Sentence,
  sources: Sources,
): LoopDecision {
  return { kind: 'loop', change, sources, reason };
}

/** Whether anything besides a note and a leave was decided. */
export function doesSomething(decisions: readonly Decision[]): boolean {
  return decisions.some((decision) => decision.kind !== 'note' && decision.kind !== 'leave');
}
