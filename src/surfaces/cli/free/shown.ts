import type { Answer, Offer, Relaxation } from '../../../core/diary/availability/asking/answer.ts';
import type { Question } from '../../../core/diary/availability/asking/question.ts';
import { sayReason, sayRelaxation } from '../../../core/diary/availability/say-reason.ts';
import { inZone } from '../../../core/time/instant.ts';
import { sayBetween, sayDate, sayMoment } from '../../../core/time/say-date.ts';
import { say } from '../../../core/text/words.ts';
import type { Language } from '../../../core/text/words.ts';
import { freeWords } from './words.ts';

/** A time as it is written out: local times without an offset, the instants beside them. */
interface Slot {
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly startAt: string;
  readonly endAt: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Relaxed {
  /** Which rule: `lunch`, `person`, `shorter`, … */
  readonly relax: Relaxation['relax'];
  readonly says: string;
  readonly gives: readonly Slot[];
}

/** What `free` answers. */
export interface ShownAnswer {
  readonly slots: readonly Slot[];
  readonly assumptions: readonly string[];
  readonly none?: {
    /** Null where no single rule helps. */
    readonly relax: Relaxation['relax'] | null;
    readonly says: string | null;
    readonly gives: readonly Slot[];
    readonly others: readonly Relaxed[];
    readonly why: readonly string[];
  };
}

function slotOf({ from, until, zone, score, reasons }: Offer, language: Language): Slot {
  const local = (at: number): string =>
    inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' });
  const utc = (at: number): string =>
    Temporal.Instant.fromEpochMilliseconds(at).toString({ smallestUnit: 'second' });
  return {
    start: local(from),
    end: local(until),
    zone,
    startAt: utc(from),
    endAt: utc(until),
    score,
    reasons: reasons.map((reason) => sayReason(reason, zone, language)),
  };
}

/** The answer in the reader's language. */
export function shownAnswer(
  { offers, assumed, none }: Answer,
  { zone }: Question,
  language: Language,
  besides: readonly string[],
): ShownAnswer {
  const slots = (found: readonly Offer[]): readonly Slot[] =>
    found.map((offer) => slotOf(offer, language));
  const assumptions = [...assumed.map((reason) => sayReason(reason, zone, language)), ...besides];
  if (none === null) return { slots: slots(offers), assumptions };
  const { best, others, why } = none;
  return {
    slots: [],
    assumptions,
    none: {
      relax: best?.relax.relax ?? null,
      says: best === null ? null : sayRelaxation(best.relax, zone, language),
      gives: slots(best?.gives ?? []),
      others: others.map(({ relax, gives }) => ({
        relax: relax.relax,
        says: sayRelaxation(relax, zone, language),
        gives: slots(gives),
      })),
      why: why.map((reason) => sayReason(reason, zone, language)),
    },
  };
}

function printedSlot({ startAt, endAt, zone, score, reasons }: Slot, language: Language): string {
  const [from, until] = [Date.parse(startAt), Date.parse(endAt)];
  const isOneDay = inZone(from, zone).toPlainDate().equals(inZone(until, zone).toPlainDate());
  const when = isOneDay
    ? `${sayDate(from, zone, language, { year: true })}, ${sayBetween(from, until, zone, language).replace(/ (en|and) /, '–')}`
    : `${sayMoment(from, zone, language, { year: true })} – ${sayMoment(until, zone, language)}`;
  const values = { when, score: score.toFixed(2) };
  const lines = reasons.map((reason) => `  ${reason}`);
  return [say(freeWords, { key: 'free.slot', values }, language), ...lines].join('\n');
}

/** For a person. */
export function printFree({ slots, assumptions, none }: ShownAnswer, language: Language): string {
  const written = (all: readonly Slot[]): readonly string[] =>
    all.map((slot) => printedSlot(slot, language));
  const nothing =
    none === undefined
      ? []
      : [
          say(freeWords, { key: 'free.none', values: {} }, language),
          ...none.why,
          ...(none.says === null ? [] : [none.says]),
          ...written(none.gives),
          ...none.others.map(({ says }) => says),
        ];
  return [...written(slots), ...nothing, ...assumptions].join('\n');
}
