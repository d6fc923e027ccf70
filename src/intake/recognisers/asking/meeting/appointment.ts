import type { FactValues } from '../../../../core/records/fact.ts';
import type { Language } from '../../../../core/text/words.ts';
import type { Found, Recogniser, Surroundings } from '../../recogniser.ts';
import { sentencesOf } from '../sentences.ts';
import type { Said } from '../sentences.ts';
import type { MeetingCues } from './cues.ts';
import { MEETINGS_EN } from './cues-en.data.ts';
import { MEETINGS_NL } from './cues-nl.data.ts';
import { masked, minutesOf } from './masked.ts';
import type { Masked } from './masked.ts';
import { matterIn } from './matter.ts';
import { movedIn } from './moved.ts';
import { windowIn } from './window.ts';

/** Where a mail does not say its zone, its writer is taken to be where most of the post is from. */
const ZONE = 'Europe/Amsterdam';

const CUES: Readonly<Record<Language, MeetingCues>> = { nl: MEETINGS_NL, en: MEETINGS_EN };

/** Who wants to meet says so early; what stands further down is another matter. */
const MAX_UNITS = 6000;
const MAX_SENTENCES = 20;
/** When and how long may be said in the sentence before, or in the two behind. */
const BEFORE = 1;
const BEHIND = 2;

interface Asked {
  readonly said: Said;
  readonly at: number;
  readonly weight: number;
}

function find(whole: string, surroundings: Surroundings): readonly Found<'appointment'>[] {
  const { writtenAt, language } = surroundings;
  const passage = whole.slice(0, MAX_UNITS);
  if (writtenAt === null || language === 'other') return [];
  const languages = language === 'unknown' ? (['nl', 'en'] as const) : [language];
  for (const one of languages) {
    const found = inLanguage(passage, one, writtenAt);
    if (found !== null) return [found];
  }
  return [];
}

function inLanguage(passage: string, language: Language, now: string): Found<'appointment'> | null {
  const cues = CUES[language];
  const covered = masked(passage, language, { now, zone: ZONE });
  const sentences = sentencesOf(passage).slice(0, MAX_SENTENCES);
  const asked = firstAsked(sentences, covered, cues);
  const moved = movedIn(sentences, covered, cues);
  if (moved !== null) {
    const { old, to, start, end } = moved;
    const value = { asks: 'move', from: null, until: null, ...to, old, minutes: null } as const;
    const zone = { zone: to?.zone ?? old?.zone ?? ZONE };
    return { value: { ...value, ...zone, about: null }, start, end, certainty: moved.weight };
  }
  return asked === null ? null : meant(passage, covered, sentences, asked, cues, now);
}

/** The sentence that asks most plainly for a meeting. */
function firstAsked(sentences: readonly Said[], covered: Masked, cues: MeetingCues): Asked | null {
  let best: Asked | null = null;
  for (const [at, said] of sentences.entries()) {
    const weight = weightOf(sentences, at, covered, cues);
    if (weight > (best?.weight ?? 0)) best = { said, at, weight };
  }
  return best;
}

function weightOf(
  sentences: readonly Said[],
  at: number,
  { text }: Masked,
  cues: MeetingCues,
): number {
  const said = sentences[at];
  if (said === undefined) return 0;
  const words = text.slice(said.start, said.end);
  const around = sentences.slice(Math.max(0, at - BEFORE), at + 1 + BEHIND);
  const isTimed = /[WL]°/.test(words);
  const isTimedNear = around.some(({ start, end }) => /[WL]°/.test(text.slice(start, end)));
  let doubt = 1;
  for (const { weight, timed, says } of cues.asks) {
    if (timed ? !isTimed : false) continue;
    if (says.test(words)) doubt *= 1 - weight * (isTimedNear ? 1 : UNTIMED);
  }
  // Most sentences ask nothing, and what speaks against it takes long to look for.
  if (doubt === 1 || cues.against.test(words)) return 0;
  return Math.round((1 - doubt) * 100) / 100;
}

/** Who says neither when nor how long asks less plainly. */
const UNTIMED = 0.7;

function meant(
  passage: string,
  covered: Masked,
  sentences: readonly Said[],
  { said, at, weight }: Asked,
  cues: MeetingCues,
  now: string,
): Found<'appointment'> {
  const near = [
    said,
    ...sentences.slice(at + 1, at + 1 + BEHIND),
    ...sentences.slice(Math.max(0, at - BEFORE), at),
  ];
  const matter = near.reduce<ReturnType<typeof matterIn>>(
    (found, { start, end }) =>
      found ?? matterIn(passage, covered, { from: start, until: end }, cues),
    null,
  );
  const isMatter = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    matter !== null && start < matter.end && end > matter.start;
  const window = windowIn(covered, near, isMatter, { now, zone: ZONE });
  const length = covered.finds.find(
    (one) =>
      minutesOf(one) !== null &&
      near.some(({ start, end }) => one.start >= start && one.end <= end),
  );
  const places = [
    said,
    ...(window.from === null ? [] : window.places),
    ...(length === undefined ? [] : [length]),
    ...(matter === null ? [] : [matter]),
  ];
  const value: FactValues['appointment'] = {
    asks: 'meet',
    from: window.from,
    until: window.until,
    zone: window.zone,
    minutes: length === undefined ? null : minutesOf(length),
    about: matter?.text ?? null,
    old: null,
  };
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return { value, start, end, certainty: weight };
}

/** That somebody asks for a meeting, or for one that stands to be moved: when, how long and about what. */
export const appointment: Recogniser<'appointment'> = {
  kind: 'appointment',
  filter: /\p{L}{3}/u,
  voices: ['own'],
  subject: false,
  lists: false,
  find,
};
