import { soonIn } from '../../../../core/time/when/around.ts';
import type { Soon } from '../../../../core/time/when/around.ts';
import type { WhenContext, WhenFind } from '../../../../core/time/when/find.ts';
import { findWhen } from '../../../../core/time/when/when.ts';
import type { Language } from '../../../../core/text/words.ts';

/**
 * A passage with its times and lengths covered, so that words can be looked for whatever stands between them: `W°°°` for
 * when, `L°°°` for how long, of the same number of units. Apostrophes are made straight.
 */
export interface Masked {
  readonly text: string;
  readonly finds: readonly WhenFind[];
  readonly soon: readonly Soon[];
}

/** Nobody arranges a meeting of less or more minutes by letter. */
const SHORTEST = 5;
const LONGEST = 8 * 60;

export function masked(
  passage: string,
  language: Language,
  context: { readonly now: string; readonly zone: string },
): Masked {
  const plain = LEFT_OUT[language].reduce(
    (text, says) => text.replaceAll(says, (word) => ','.repeat(word.length)),
    passage,
  );
  const finds = findWhen(plain, { ...context, language }).flatMap((find) =>
    apart(find, passage, { ...context, language }),
  );
  const isBare = ({ start, end }: Soon): boolean =>
    finds.every((find) => find.end <= start || find.start >= end);
  const soon = soonIn(passage, language).filter(isBare);
  let text = passage.replaceAll(/[’‘`´]/g, "'").replaceAll(TITLE, "$1'");
  for (const find of finds) {
    if (minutesOf(find) !== null) text = covered(text, find, 'L');
    else if (isWhen(find) && !RELATIVE.test(find.text)) text = covered(text, bareOf(find), 'W');
  }
  for (const one of soon) text = covered(text, one, 'W');
  return { text, finds, soon };
}

/** The point behind a title or an initial ends no sentence: "dr. Haas", "prof. mr. J. de Wit". */
const TITLE =
  /(?<!\p{L})([Dd]rs?|[Mm]rs?|[Mm]s|[Ii]r|[Ii]ng|[Pp]rof|[Dd]hr|[Mm]evr|[Mm]w|[Dd]s|\p{Lu})\.(?=\s?\p{L})/gu;

/** Told from another time: these words say that something is to be moved. */
const RELATIVE = /\b(?:eerder|later|earlier)$/i;

/** Small words that belong to the verb and not to the time behind them: "drop by next week", "moved to Tuesday". */
const LEFT_OUT: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [/(?<=\b(?:ver)?ruilen )voor\b/gi],
  en: [
    /(?<=\b(?:dropp?|stopp?|com|swing|popp?|call)(?:e|ing|ed)? )by\b/gi,
    /(?<=\b(?:mov(?:e|ed|ing)|shift(?:ed)?|reschedul(?:e|ed)|postponed?|brought forward|bring)\b[^.?!\n]{1,60} )to\b/gi,
    /(?<=\bswap [^.?!\n]{1,40} )for\b/gi,
  ],
};

/** A length and a term that stand beside each other: "see us for an hour before 20 November". */
const LENGTH_BEFORE =
  /^(.*\b(?:hour|hours|minutes|quarter|half|uur|uurtje|minuten|kwartier)) ((?:before|after|voor|vóór|na) .+)$/is;

function apart(find: WhenFind, passage: string, context: WhenContext): readonly WhenFind[] {
  const [, length = '', term = ''] = LENGTH_BEFORE.exec(find.text) ?? [];
  if (length === '' || /\d[.:]\d|\b(?:noon|lunch|middag)\b/i.test(term))
    return asLength(find, passage);
  const parts = [
    { words: length, start: find.start },
    { words: term, start: find.end - term.length },
  ];
  return parts.flatMap(({ words, start }) =>
    findWhen(words, context).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  );
}

/** "Twee uur lijkt mij genoeg" is so long; a time of the day has its small word before it. */
function asLength(find: WhenFind, passage: string): readonly WhenFind[] {
  const hours = HOURS.indexOf(find.text.toLowerCase().replace(/ uur$/, ''));
  if (find.kind !== 'time' || hours < 0) return [find];
  const before = passage.slice(Math.max(0, find.start - 12), find.start);
  const behind = passage.slice(find.end, find.end + 20);
  const isAlone = /(?:^|[.,;:?!(\n])\s*$/.test(before);
  if (!(isAlone || /^ (?:lijkt|is|volstaat|zou|nodig|lang)\b/i.test(behind))) return [find];
  const { alternatives: _left, ...rest } = find;
  const duration = `PT${Math.floor(hours / 2) + 1}H`;
  return [{ ...rest, kind: 'duration', from: null, until: null, duration, assumptions: [] }];
}

const HOURS = ['een', 'één', 'twee', '2', 'drie', '3', 'vier', '4'];

/** "Go through last month's papers": only what stands between is a time, and it is the papers'. */
function bareOf({ text, start, end }: WhenFind) {
  const genitive = /['’]s?$/.exec(text)?.[0].length;
  if (genitive === undefined) return { start, end };
  const before = /^(?:through|on|over|by|till|until|from|about|of)\s+/i.exec(text)?.[0].length;
  return { start: start + (before ?? 0), end: end - genitive };
}

function covered(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  letter: 'W' | 'L',
): string {
  return `${text.slice(0, start)}${letter}${'°'.repeat(end - start - 1)}${text.slice(end)}`;
}

/** Whether a find says when, and neither how long nor how often. */
export function isWhen({ kind }: Pick<WhenFind, 'kind'>): boolean {
  return kind !== 'duration' && kind !== 'recurrence';
}

/** Minutes of a length that a meeting may have; null for another. */
export function minutesOf({ kind, duration }: WhenFind): number | null {
  if (kind !== 'duration' || duration === undefined) return null;
  const length = Temporal.Duration.from(duration);
  if (length.days !== 0 || length.weeks !== 0 || length.months !== 0 || length.years !== 0)
    return null;
  const minutes = length.total('minutes');
  return minutes >= SHORTEST && minutes <= LONGEST ? minutes : null;
}
