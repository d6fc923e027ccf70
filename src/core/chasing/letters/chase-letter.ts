import { neutralSubject } from '../../conduct/subjects.ts';
import { body, frame, type LetterText, type Values } from '../../letters/letter.ts';
import { namedAs, toneFor, type Addressee, type Tone } from '../../people/salutation.ts';
import type { LoopKind } from '../../records/loop.ts';
import type { Person } from '../../records/person.ts';
import type { Situation, ThreadEntry } from '../../situation.ts';
import { capital } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import type { Instant } from '../../time/instant.ts';
import { sayMoment } from '../../time/say-date.ts';
import type { Sides } from '../days.ts';
import type { Reminding } from '../round.ts';
import { pointOf, type Lettering, type Point, type PointTone } from './point.ts';
import {
  BUNDLE,
  POINTS,
  POINT_ACTION,
  POINT_INVITATION,
  POINT_PROMISE,
  POINT_SUPPLY,
  POINT_TIMES,
} from './point-texts.ts';
import { ASKED_OF, AWAY, POINT_ASKED_OF, SEVERAL_ASKED_OF, UNHEARD } from './stand-in-texts.ts';
import {
  CHASES,
  CHASE_ACTION,
  CHASE_INVITATION,
  CHASE_PROMISE,
  CHASE_SUPPLY,
  CHASE_TIMES,
} from './texts.ts';

/** What is repeated below a reminder: enough to recognise the mail, not a whole correspondence. */
const QUOTED_LINES = 40;
const QUOTED_LENGTH = 2_000;

/** Longest subject of ours that is repeated. */
const MOST_SUBJECT = 150;

/** A reminder as it will stand in the mail, and when we look again at each of its points once it has left. */
export interface ChaseLetter {
  readonly subject: string;
  readonly text: string;
  /** By loop, in the order of the points. */
  readonly nextAt: readonly Instant[];
}

/** Whom it is written to, and whom it is about. */
export interface ChaseReaders {
  /** Who owes us the answer. */
  readonly person: Person | null;
  /** Who reads it, where that is somebody else. */
  readonly reader: Addressee;
  readonly sides: Sides;
}

/** Writes the reminder: one letter of one point, or one with a numbered point for each thing that is open. */
export function chaseLetter(
  situation: Situation,
  reminds: readonly Reminding[],
  { person, reader, sides }: ChaseReaders,
): ChaseLetter {
  const { profile } = situation;
  const tone = toneFor(reader, profile.language);
  const lettering: Lettering = { situation, sides, person, language: tone.language };
  const points = reminds.map((one) => pointOf(lettering, one));
  const [only, ...more] = points;
  const nextAt = points.map((point) => point.nextAt);
  if (only !== undefined && more.length === 0) {
    return { ...single(lettering, only, { reader, tone }), nextAt };
  }
  const text = several(lettering, points, tone);
  return {
    subject: severalSubject(situation, points.length, tone.language),
    text: frame({ profile, addressee: reader, tone, body: text, below: null }),
    nextAt,
  };
}

interface Reading {
  readonly reader: Addressee;
  readonly tone: Tone;
}

function single(
  lettering: Lettering,
  point: Point,
  { reader, tone }: Reading,
): Pick<ChaseLetter, 'subject' | 'text'> {
  const { situation } = lettering;
  const { language } = tone;
  const below = point.naming === 'silent' ? null : quoted(situation, point.question, language);
  const letter = letterOf(point);
  const said = body(letter, tone, {
    ...point.values,
    below: below === null ? '' : BELOW[language],
  });
  const repeats = (language === 'en' ? letter.en : letter.u).includes('{below}') ? below : null;
  const text = withReason(lettering, point, said, tone);
  return {
    subject: subjectOf(situation, point, language),
    text: frame({
      profile: situation.profile,
      addressee: reader,
      tone,
      body: text,
      below: repeats,
    }),
  };
}

const BELOW = { nl: '; onze mail staat hieronder', en: '; our message is below' } as const;

/** Why it comes to somebody else, before what is asked. */
function withReason(lettering: Lettering, { reminding }: Point, rest: string, tone: Tone): string {
  if (reminding.standIn === null) return rest;
  const away = namedAs(
    { person: lettering.person, name: reminding.of.loop.address },
    tone.language,
  );
  const values = { away, Away: capital(away), rest };
  return body(reminding.step.person === 'stand-in' ? UNHEARD : AWAY, tone, values);
}

const ORDER: readonly PointTone[] = ['first', 'second', 'call', 'let-us-call'];

function letterOf({ reminding, naming, tone }: Point): LetterText {
  const { loop } = reminding.of;
  if (reminding.standIn !== null) return ASKED_OF[naming === 'named' ? 'named' : 'question'];
  const { kind } = loop;
  if (naming !== 'silent' && (kind === 'times' || kind === 'offer') && isWritten(tone)) {
    return CHASE_TIMES[tone === 'first' ? 0 : 1];
  }
  if (naming !== 'silent' && kind === 'invitation' && tone === 'first') return CHASE_INVITATION;
  if (naming !== 'silent' && isWritten(tone)) {
    const [first, second] = OF_KIND[kind ?? 'answer'] ?? [];
    const own = tone === 'first' ? first : second;
    if (own !== undefined) return own;
  }
  if (loop.rung === 'promised' && tone === 'first') return CHASE_PROMISE[naming];
  const [first, second, call, letUsCall] = CHASES[naming];
  return { first, second, call, 'let-us-call': letUsCall }[tone];
}

const OF_KIND: Partial<Record<LoopKind, readonly [LetterText, LetterText]>> = {
  room: CHASE_SUPPLY,
  catering: CHASE_SUPPLY,
  action: CHASE_ACTION,
};

const POINTS_OF_KIND: Partial<Record<LoopKind, readonly [LetterText, LetterText]>> = {
  room: POINT_SUPPLY,
  catering: POINT_SUPPLY,
  action: POINT_ACTION,
};

function isWritten(tone: PointTone): boolean {
  return tone === 'first' || tone === 'second';
}

/** As many as are said in words; more stand there in figures. */
const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht'],
  en: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'],
};

function several(lettering: Lettering, points: readonly Point[], tone: Tone): string {
  const { language } = tone;
  const said = points.map((point) => body(pointText(point), tone, pointValues(point)));
  const [first] = points;
  // Where nothing may be named, two messages of one day are told apart by nothing: then it is said once.
  if (first !== undefined && new Set(said).size === 1) {
    return body(letterOf(first), tone, { ...first.values, below: '' });
  }
  const lines = said.map((line, index) => `${index + 1}. ${line}`);
  const values: Values = {
    Count: COUNTS[language][points.length] ?? String(points.length),
    points: lines.join('\n'),
  };
  if (first === undefined || first.reminding.standIn === null) return body(BUNDLE, tone, values);
  return withReason(lettering, first, body(SEVERAL_ASKED_OF, tone, values), tone);
}

/** In a list a clause ends where its full stop stands: no comma of a phrase before it. */
function pointValues({ values }: Point): Values {
  return { ...values, What: values['What']?.replace(/,$/, '') ?? '' };
}

function pointText({ reminding, naming, tone }: Point): LetterText {
  const { loop } = reminding.of;
  if (reminding.standIn !== null) return POINT_ASKED_OF[naming === 'named' ? 'named' : 'question'];
  const { kind } = loop;
  if (naming !== 'silent' && (kind === 'times' || kind === 'offer') && isWritten(tone)) {
    return POINT_TIMES[tone === 'first' ? 0 : 1];
  }
  if (naming !== 'silent' && kind === 'invitation' && tone === 'first') return POINT_INVITATION;
  if (naming !== 'silent' && isWritten(tone)) {
    const [first, second] = POINTS_OF_KIND[kind ?? 'answer'] ?? [];
    const own = tone === 'first' ? first : second;
    if (own !== undefined) return own;
  }
  if (loop.rung === 'promised' && tone === 'first') return POINT_PROMISE[naming];
  return POINTS[naming][Math.max(0, ORDER.indexOf(tone))] ?? POINTS[naming][0];
}

function quoted(
  situation: Situation,
  entry: ThreadEntry | undefined,
  language: Language,
): string | null {
  const own = entry?.own.split(/^-- ?$/m)[0]?.trim() ?? '';
  if (entry === undefined || own === '') return null;
  const moment = sayMoment(entry.at, situation.profile.zone, language, { year: true });
  const head = language === 'nl' ? `Op ${moment}, schreven wij:` : `On ${moment}, we wrote:`;
  const lines = own.slice(0, QUOTED_LENGTH).split('\n').slice(0, QUOTED_LINES);
  return [head, ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}

/** Our question's subject; where they began, theirs. Neutral under secrecy. */
function subjectOf(
  situation: Situation,
  { reminding, question }: Point,
  language: Language,
): string {
  const { loop, thread } = reminding.of;
  const entry = question ?? thread.findLast((one) => one.subject !== '');
  const bare = (entry?.subject ?? '').replace(/^(?:\s*(?:re|antw|aw)\s*:)+/i, '').trim();
  if (situation.profile.secrecy === 'none' && bare !== '')
    return `Re: ${bare.slice(0, MOST_SUBJECT)}`;
  const ours = entry === undefined || entry.ours;
  return dated(situation, ours ? 'ours' : 'theirs', entry?.at ?? loop.openedAt, language);
}

function severalSubject(situation: Situation, count: number, language: Language): string {
  if (situation.profile.secrecy !== 'none')
    return dated(situation, 'ours', situation.now, language);
  const said = COUNTS[language][count] ?? String(count);
  return language === 'nl' ? `${said} punten die nog openstaan` : `${said} matters still open`;
}

function dated(
  { now, profile }: Situation,
  about: 'ours' | 'theirs',
  at: Instant,
  language: Language,
): string {
  return neutralSubject(about, language, { at, now, zone: profile.zone });
}
