import { inBoth, sentence } from '../../text/words.ts';
import { listed } from '../../text/phrases.ts';
import { sayDay } from '../../time/say-date.ts';
import { DAY_MS, type Zone } from '../../time/instant.ts';
import { loopSaid } from '../folder/between.ts';
import { piece, sayHours } from '../folder/say-values.ts';
import type { OwedFound } from '../morning/material.ts';
import { claim, type Claim } from '../source.ts';
import { LEVEL_NAMES } from './level-names.ts';
import type { TalkAbout, TalkAgenda, TalkMaterial, TalkPart, TalkPoint } from './talk.ts';

/** A matter that was chased so often, or is so old, is talked about. */
const CHASED = 2;
const OLD_MS = 14 * DAY_MS;
/** Points of one part; of more the rest waits for another week. */
const MOST_OF_ONE = 12;

type Unnumbered = Omit<TalkPoint, 'number'>;

/** The agenda of the weekly talk: numbered through, so that a decision can be written down by its number. */
export function makeTalk(material: TalkMaterial, at: string, zone: Zone): TalkAgenda {
  const points = [
    ...questions(material),
    ...mandate(material),
    ...overdue(material, zone),
    ...week(material, zone),
    ...needed(material),
  ];
  return {
    day: material.day,
    at,
    madeAt: material.madeAt,
    zone,
    points: points.map((point, place) => ({ ...point, number: place + 1 })),
  };
}

const point = (part: TalkPart, said: Claim, about: TalkAbout): Unnumbered => ({
  part,
  said,
  about,
});

function questions({ questions: found }: TalkMaterial): readonly Unnumbered[] {
  return found.slice(0, MOST_OF_ONE).map(({ decision, said }) =>
    point('questions', claim(said, { kind: 'question', decision }), {
      about: 'question',
      decision,
    }),
  );
}

function mandate({ offers, sentences }: TalkMaterial): readonly Unnumbered[] {
  return [
    ...offers.map(({ kind, named, offer, level, inARow }) => {
      const values = { kind: named, level: LEVEL_NAMES[level], count: String(inARow) };
      const said = claim(sentence(`brief.talk-${offer}`, values), {
        kind: 'count',
        of: `agreement:${kind}`,
      });
      return point('mandate', said, { about: 'offer', kind, level });
    }),
    ...sentences.slice(0, MOST_OF_ONE).map(({ words, day }) => {
      const date = Temporal.PlainDate.from(day);
      const values = { words: piece(words), day: inBoth((each) => sayDay(date, each)) };
      const said = claim(sentence('brief.talk-sentence', values), {
        kind: 'count',
        of: `talk:${day}`,
      });
      return point('mandate', said, { about: 'sentence', words });
    }),
  ];
}

function overdue({ loops, madeAt }: TalkMaterial, zone: Zone): readonly Unnumbered[] {
  const saying = { now: madeAt, zone };
  const old = ({ loop }: OwedFound): boolean =>
    loop.chases >= CHASED || madeAt - loop.openedAt > OLD_MS;
  return loops
    .filter(old)
    .toSorted((a, b) => a.loop.openedAt - b.loop.openedAt)
    .slice(0, MOST_OF_ONE)
    .map((found) => {
      const { said, sources } = loopSaid(found, saying);
      const named = {
        ...said,
        key: `${said.key}-named`,
        values: { ...said.values, name: found.name },
      };
      return point('overdue', { said: named, sources }, { about: 'loop', loop: found.loop.id });
    });
}

function week({ week: days }: TalkMaterial, zone: Zone): readonly Unnumbered[] {
  return days.map(({ day, count, from, until, titles, uid }) => {
    const date = Temporal.PlainDate.from(day);
    const values = {
      day: inBoth((language) => sayDay(date, language)),
      count: String(count),
      hours: inBoth((language) =>
        from === null || until === null ? '' : sayHours(from, until, zone, language),
      ),
      titles: inBoth((language) => listed(titles.map(piece), language)),
    };
    const source =
      uid === null || from === null
        ? ({ kind: 'count', of: `diary:${day}` } as const)
        : ({ kind: 'event', uid, at: from } as const);
    const key = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    return point('week', claim(sentence(`brief.talk-day-${key}`, values), source), {
      about: 'nothing',
    });
  });
}

/** What the principal himself has to do. */
function needed({ waiting, notLooked }: TalkMaterial): readonly Unnumbered[] {
  return [
    ...waiting
      .slice(0, MOST_OF_ONE)
      .map(({ act, named }) =>
        point(
          'needed',
          claim(sentence('brief.decide-act', { act: named, id: act }), { kind: 'act', act }),
          { about: 'act', act },
        ),
      ),
    ...notLooked.map(({ name, title, what }) =>
      point(
        'needed',
        claim(sentence(`brief.talk-login-${what}`, { title }), { kind: 'channel', name }),
        { about: 'nothing' },
      ),
    ),
  ];
}
