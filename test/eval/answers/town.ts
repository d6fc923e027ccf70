import { readTimesAnswer } from '../../../src/core/diary/invitations/answers/read-times-answer.ts';
import type { OfferedTime } from '../../../src/core/diary/invitations/answers/times-answer.ts';
import { chanceOf } from '../../town/chance.ts';
import type { Stretch } from '../../town/hours.ts';
import { fitting } from '../../town/people/answering.ts';
import { DUTCH } from '../../town/words/nl.data.ts';
import { ENGLISH } from '../../town/words/en.data.ts';
import { FRENCH } from '../../town/words/fr.data.ts';
import { fill, sayChosen, sayInFrench, sayWhole } from '../../town/words/say-time.ts';
import type { Wording } from '../../town/words/wording.ts';
import { Tally } from '../mail/score.ts';
import type { Score } from '../mail/score.ts';

const ZONE = 'Europe/Amsterdam';
/** Ways to name a time are drawn so often for each wording. */
const DRAWS = 12;

/** Tuesday 3 November 2026, 10.22. */
const NOW = at('2026-11-03T10:22');

function at(local: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).epochMilliseconds;
}

const hour = (from: string): Stretch => ({ from: at(from), until: at(from) + 3_600_000 });

/** What was offered: one time, two, three, and two on one day. */
const OFFERS: readonly (readonly Stretch[])[] = [
  [hour('2026-11-12T14:30')],
  [hour('2026-11-09T10:00'), hour('2026-11-12T14:30')],
  [hour('2026-11-10T09:00'), hour('2026-11-11T13:00'), hour('2026-11-13T16:00')],
  [hour('2026-11-12T10:00'), hour('2026-11-12T15:30')],
];

/** Another time, and one that is gone. */
const OTHERS = [hour('2026-11-16T11:00'), hour('2026-11-13T15:00'), hour('2026-11-12T16:00')];

interface Spoken {
  readonly core: string;
  readonly offered: readonly Stretch[];
  readonly wanted: (answers: readonly string[], proposed: readonly string[]) => boolean;
  readonly taken: readonly number[];
}

/** The wordings of the town, with the times named as it names them. */
export function townAnswers(): readonly Score[] {
  return [...scores('nl', DUTCH), ...scores('en', ENGLISH)];
}

function scores(language: 'nl' | 'en', words: Wording): readonly Score[] {
  const safe = new Tally(`town answers ${language}, no yes that is none`);
  const kinds = Object.entries(spoken(language, words)).map(([kind, lines]) => {
    const right = new Tally(`town answers ${language}, ${kind}`);
    for (const { core, offered, wanted, taken } of lines) {
      const times = offered.map((span): OfferedTime => ({ span, zone: ZONE }));
      const read = readTimesAnswer(core, language, times, { now: NOW, zone: ZONE });
      const answers = read.offered.map(({ answer }) => answer);
      const proposed = read.proposals.map(({ from }) => from ?? '');
      const miss = (): string =>
        `${core}  [${offered.map(({ from }) => clock(from)).join(', ')}]\n    read ${answers.join()} ${proposed.join()}`;
      right.judge(wanted(answers, proposed), miss);
      safe.judge(
        answers.every((answer, place) => answer !== 'yes' || taken.includes(place)),
        miss,
      );
    }
    return right.score();
  });
  return [...kinds, safe.score()];
}

function clock(from: number): string {
  const local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE);
  return local.toPlainDateTime().toString().slice(0, 16);
}

/** How one language names times and fills its wordings. */
interface Tongue {
  readonly words: Wording;
  readonly name: string;
  readonly whole: (time: Stretch) => string;
  readonly chosen: (time: Stretch, offered: readonly Stretch[]) => string;
  readonly french: (time: Stretch) => string;
}

function tongueOf(language: 'nl' | 'en', words: Wording): Tongue {
  const chance = chanceOf(`answers ${language}`);
  return {
    words,
    name: language === 'nl' ? 'mevrouw De Vries' : 'Ms de Vries',
    whole: (time) => sayWhole(time, words, language, chance, ZONE),
    // A day with two of them is named with its hour.
    chosen: (time, offered) =>
      offered === OFFERS[3]
        ? sayWhole(time, words, language, chance, ZONE)
        : sayChosen(time, offered, words, language, chance, ZONE),
    french: (time) => sayInFrench(time, chance, ZONE),
  };
}

function spoken(
  language: 'nl' | 'en',
  words: Wording,
): Readonly<Record<string, readonly Spoken[]>> {
  const tongue = tongueOf(language, words);
  return {
    'takes one': taking(tongue, words.yes),
    'says it clearly': taking(tongue, words.clear),
    'takes the only one': ONE.flatMap((offered) =>
      words.yesOnly.map((line) => said(line, offered, [0], isAll('yes'))),
    ),
    'one and not the other': between(tongue, words.yesAndNot, true),
    none: plain(tongue, [...words.no, ...words.clearNo, ...words.never], isAll('no')),
    'another time': proposing(tongue, words.counter, OFFERS),
    vague: plain(
      tongue,
      words.vague.filter((line) => !LEAVES_IT.test(line)),
      (answers, proposed) =>
        // Who wishes for a morning may be offered one.
        isAll('unknown', 'maybe', proposed.length > 0 ? 'other' : 'maybe')(answers, proposed),
    ),
    'yes and no': each(({ time, offered }) =>
      words.yesAndNo.map((line) =>
        said(fill(line, { time: tongue.whole(time) }), offered, [], isAll('unknown', 'maybe')),
      ),
    ),
    'takes it back': between(tongue, words.takesBack, false),
    'moves it': proposing(tongue, words.moves, ONE),
    'cancels it': ONE.flatMap((offered) =>
      words.cancels.map((line) =>
        said(fill(line, { old: tongue.whole(offered[0] ?? LATER) }), offered, [], isAll('no')),
      ),
    ),
    'a date that is gone': gone(tongue),
    'in French': each(({ time, offered }) =>
      [...FRENCH.yes, ...FRENCH.no].map((line) =>
        said(fill(line, { time: tongue.french(time) }), offered, [], isAll('unknown')),
      ),
    ),
    'on another clock': onAnotherClock(language, words),
  };
}

/** Who leaves it to us takes any of them. */
const LEAVES_IT = /maakt het niet zoveel uit|het beste uitkomt|whatever suits|do not mind/i;

const ONE = OFFERS.filter(({ length }) => length === 1);
const TWO = OFFERS.filter(({ length }) => length === 2);
const [LATER = hour('2026-11-16T11:00')] = OTHERS;

function said(
  core: string,
  offered: readonly Stretch[],
  taken: readonly number[],
  wanted: Spoken['wanted'],
): Spoken {
  return { core, offered, taken, wanted };
}

function isAll(...allowed: readonly string[]): Spoken['wanted'] {
  return (answers) => answers.every((answer) => allowed.includes(answer));
}

interface Draw {
  readonly offered: readonly Stretch[];
  readonly draw: number;
  readonly place: number;
  readonly time: Stretch;
}

function each(make: (draw: Draw) => readonly Spoken[], offers = OFFERS): readonly Spoken[] {
  return offers.flatMap((offered) =>
    Array.from({ length: DRAWS }, (_none, draw) => {
      const place = draw % offered.length;
      return make({ offered, draw, place, time: offered[place] ?? LATER });
    }).flat(),
  );
}

/** One of them is taken, whatever is said of the others, only not yes. */
function taking({ chosen, name }: Tongue, lines: readonly string[]): readonly Spoken[] {
  return each(({ offered, place, time }) =>
    lines.map((line) =>
      said(fill(line, { time: chosen(time, offered), name }), offered, [place], (answers) =>
        answers.every((answer, at) => (answer === 'yes') === (at === place)),
      ),
    ),
  );
}

/** One of two is taken and the other is not. */
function between(tongue: Tongue, lines: readonly string[], isNamed: boolean): readonly Spoken[] {
  const { chosen, whole } = tongue;
  return each(({ offered, place, time }) => {
    const other = offered[1 - place] ?? LATER;
    return lines.map((line) => {
      const named = isNamed ? chosen(time, offered) : whole(time);
      const core = fill(line, { time: named, other: whole(other) });
      return said(core, offered, [place], (answers) => {
        return answers[place] === 'yes' && answers[1 - place] === 'no';
      });
    });
  }, TWO);
}

function plain(
  { name }: Tongue,
  lines: readonly string[],
  wanted: Spoken['wanted'],
): readonly Spoken[] {
  return OFFERS.flatMap((offered) =>
    fitting(lines, offered).map((line) => said(fill(line, { name }), offered, [], wanted)),
  );
}

/** None of them, and another one. */
function proposing(
  { whole, name }: Tongue,
  lines: readonly string[],
  offers: typeof OFFERS,
): readonly Spoken[] {
  return each(({ offered, draw, time }) => {
    const other = OTHERS[draw % OTHERS.length] ?? LATER;
    return fitting(lines, offered).map((line) =>
      said(
        fill(line, { time: whole(other), old: whole(time), name }),
        offered,
        [],
        (answers, proposed) =>
          answers.every((answer) => answer !== 'yes' && answer !== 'maybe') &&
          proposed.includes(clock(other.from)),
      ),
    );
  }, offers);
}

/** Two weeks before one that was offered: he looked at the wrong page. */
function gone({ words, whole }: Tongue): readonly Spoken[] {
  return each(({ offered, time }) => {
    const back = 14 * 24 * 3_600_000;
    const past = { from: time.from - back, until: time.until - back };
    return words.past.map((line) =>
      said(fill(line, { time: whole(past) }), offered, [], (answers, proposed) => {
        return isAll('unknown', 'maybe')(answers, proposed) && proposed.length === 0;
      }),
    );
  });
}

/** Taken for the one it is, or asked back; never for another. */
function onAnotherClock(language: 'nl' | 'en', words: Wording): readonly Spoken[] {
  const chance = chanceOf(`clock ${language}`);
  return each(({ offered, place, time }) =>
    words.myClock.map((line) => {
      const there = sayWhole(time, words, language, chance, 'Europe/London');
      const core = fill(line, { time: there, zone: 'London' });
      return said(core, offered, [place], isAll('yes', 'unknown', 'maybe'));
    }),
  );
}
