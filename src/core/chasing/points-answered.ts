/** A point of a letter with several, as its reader knows it. */
export interface PointAsked {
  readonly number: number;
  /** What is open, in a few words. */
  readonly what: string;
}

/** What an answer says of one point. */
export interface PointAnswered {
  readonly number: number;
  /** His own words about it. */
  readonly words: string;
  /** He says that it is still to come. */
  readonly later: boolean;
}

/** Only so much of an answer is looked through. */
const SEARCHED = 8_000;

/** "1.", "2)", "ad 3:", "Punt 1:", at the beginning of a line. */
const AT_LINE =
  /^[ \t>*-]{0,4}(?:(?:ad|punt|nummer|nr\.?|point|item|no\.?)[ \t]{0,3})?(\d{1,2})[ \t]{0,2}[.):–-](?=[ \t\n]|$)/gimu;
/** "punt 1", "the second point", inside a sentence. */
const INLINE = /\b(?:punt|point|item|nummer)[ \t](\d{1,2})\b/giu;
const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:eerste punt|first (?:point|matter|item))\b/iu, 1],
  [/\b(?:tweede punt|second (?:point|matter|item))\b/iu, 2],
  [/\b(?:derde punt|third (?:point|matter|item))\b/iu, 3],
];

const LATER =
  /\b(?:volgt|volgen|later|nog niet|komt nog|komen nog|nog even|zodra|to follow|will follow|follows|not yet|later|pending|as soon as)\b/iu;

/** Words that say nothing of which thing is meant. */
const COMMON = new Set(
  'heeft hebben wordt worden kunnen kunt zouden onze jullie graag mogen wanneer welke waarom could would should there their which where about please moment antwoord answer vraag question bijlage'.split(
    ' ',
  ),
);

/** An answer names a thing by a word of at least so many letters. */
const TELLING_LETTERS = 5;

/**
 * Which points of a letter an answer is about, with what it says of each: by their numbers, else by the things
 * themselves. Null where that cannot be told: then a person looks, and nothing is guessed.
 */
export function pointsAnswered(
  text: string,
  points: readonly PointAsked[],
): readonly PointAnswered[] | null {
  const said = text.slice(0, SEARCHED);
  const [only, ...more] = points;
  if (only === undefined || said.trim() === '') return null;
  if (more.length === 0) return [answered(only, said)];
  const numbered = byNumber(said, points);
  if (numbered.length > 0) return numbered;
  const named = points.flatMap((point): readonly PointAnswered[] => {
    const words = sentencesNaming(said, tellingWords(point, points));
    return words === '' ? [] : [answered(point, words)];
  });
  return named.length > 0 ? named : null;
}

function byNumber(text: string, points: readonly PointAsked[]): readonly PointAnswered[] {
  const marks = [...text.matchAll(AT_LINE)].filter(([, number]) =>
    points.some((point) => point.number === Number(number)),
  );
  if (marks.length > 0) {
    return marks.flatMap((mark, index): readonly PointAnswered[] => {
      const point = points.find(({ number }) => number === Number(mark[1]));
      const words = text.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
      // A number with nothing behind it answers nothing.
      return point === undefined || words === '' ? [] : [answered(point, words)];
    });
  }
  const found = points.flatMap((point): readonly PointAnswered[] => {
    const words = sentencesOf(text).filter((sentence) => mentions(sentence, point.number));
    return words.length === 0 ? [] : [answered(point, words.join(' '))];
  });
  return found;
}

function mentions(sentence: string, number: number): boolean {
  const inline = [...sentence.matchAll(INLINE)].some(([, said]) => Number(said) === number);
  return inline || ORDINALS.some(([form, nth]) => nth === number && form.test(sentence));
}

function answered({ number }: PointAsked, words: string): PointAnswered {
  return { number, words: words.trim(), later: LATER.test(words) };
}

/** Words of a thing that none of the other things has. */
function tellingWords(point: PointAsked, points: readonly PointAsked[]): readonly string[] {
  const others = new Set(
    points.filter((one) => one !== point).flatMap(({ what }) => wordsOf(what)),
  );
  return wordsOf(point.what).filter((word) => !others.has(word));
}

function wordsOf(what: string): readonly string[] {
  const words = what.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= TELLING_LETTERS && !COMMON.has(word));
}

function sentencesNaming(text: string, words: readonly string[]): string {
  if (words.length === 0) return '';
  return sentencesOf(text)
    .filter((sentence) => wordsOf(sentence).some((word) => words.includes(word)))
    .join(' ');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+|\n{1,}/u).filter((sentence) => sentence.trim() !== '');
}
