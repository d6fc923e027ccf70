import { findWhen } from '../../../core/time/when/when.ts';
import type { Found, Recogniser, Surroundings } from '../recogniser.ts';

/** Where a mail does not say its zone, its writer is taken to be where most of the post is from. */
const ZONE = 'Europe/Amsterdam';

/** A mail of a log has thousands of times; a letter has a few. */
const MAX_FACTS = 60;

function find(passage: string, { language, writtenAt }: Surroundings): readonly Found<'when'>[] {
  // What is relative has nothing to be relative to in a mail without a date.
  if (writtenAt === null || language === 'other') return [];
  const context = {
    now: writtenAt,
    zone: ZONE,
    language: language === 'nl' ? 'nl' : 'en',
  } as const;
  return findWhen(passage, context)
    .slice(0, MAX_FACTS)
    .map(({ text: _text, start, end, ...value }) => ({
      value,
      start,
      end,
      certainty: value.assumptions.length === 0 ? 0.95 : 0.8,
      assumptions: value.assumptions,
    }));
}

/** Dates, times, stretches and recurrences in the writer's words, as `core/time/when` reads them. */
export const when: Recogniser<'when'> = {
  kind: 'when',
  // Nearly every word of time has one of these; the grammar has a glance of its own.
  filter: /./u,
  voices: ['own', 'forwarded'],
  subject: true,
  lists: false,
  find,
};
