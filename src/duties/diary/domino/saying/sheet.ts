import type { Decision } from '../../../../core/decision.ts';
import type { Deciding } from '../../../../core/diary/acting/deciding.ts';
import { note } from '../../../../core/diary/acting/deciding.ts';
import { saidSpan } from '../../../../core/diary/acting/times.ts';
import { saySpan } from '../../../../core/diary/saying/say-event.ts';
import { takingPart } from '../../../../core/diary/taking-part.ts';
import { personAt } from '../../../../core/conduct/look.ts';
import { listed, sayNumber } from '../../../../core/text/phrases.ts';
import {
  inBoth,
  sentence,
  wordedIn,
  type Both,
  type Language,
  type Sentence,
} from '../../../../core/text/words.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../core/time/instant.ts';
import type { Affected } from '../affected.ts';
import { isUrgent } from '../company.ts';
import { spanOfEntry } from '../deeds/ref.ts';
import { whoIs, type Outcome, type Working } from '../outcome.ts';
import { choices } from './point-said.ts';

/**
 * The sheet beside a bundle, each part a note of its own: what it costs, whom to ring, what cannot be saved and what is left
 * to choose, each with a proposal, and what else these people are owed.
 */
export function sheet(deciding: Deciding, working: Working, unseen: number): readonly Decision[] {
  const { outcomes } = working;
  const said: readonly (Sentence | null)[] = [
    cost(outcomes),
    callList(deciding, working),
    ringFirst(deciding, outcomes),
    ...outcomes.map((outcome) => unsaved(deciding, outcome, working)),
    alongWith(deciding, outcomes),
    movedBefore(deciding, outcomes),
    running(deciding, outcomes),
    unseen === 0 ? null : sentence('diary.domino-too-many', { count: String(unseen) }),
  ];
  return said.filter((one) => one !== null).map((one) => note(deciding, one));
}

const count = (outcomes: readonly Outcome[], ...does: readonly Outcome['does'][]): number =>
  outcomes.filter((one) => does.includes(one.does)).length;

/** In one line: how much is touched, how many letters and calls, what moves, what is off, how much time is lost. */
function cost(outcomes: readonly Outcome[]): Sentence {
  const off = outcomes.filter(
    ({ does }) => does !== 'moves' && does !== 'stays' && does !== 'tells',
  );
  const minutes = off.reduce((sum, { one }) => sum + lengthOf(one), 0);
  const people = new Set(outcomes.flatMap(({ one }) => peopleIn(one)));
  const numbers = {
    touched: outcomes.length,
    people: people.size,
    letters: lettersIn(outcomes),
    calls: callsIn(outcomes).length,
    moved: count(outcomes, 'moves'),
    off: count(outcomes, 'offers', 'calls', 'hands-over', 'drops', 'lets-go'),
    declined: count(outcomes, 'declines'),
    kept: count(outcomes, 'stays', 'tells'),
  };
  const key = numbers.touched === 1 ? 'diary.domino-cost-one' : 'diary.domino-cost';
  const figures = inBoth((language) => costWords(numbers, minutes, language));
  return sentence(key, { count: String(numbers.touched), people: String(numbers.people), figures });
}

function costWords(
  numbers: Readonly<Record<'letters' | 'calls' | 'moved' | 'off' | 'declined' | 'kept', number>>,
  minutes: number,
  language: Language,
): string {
  const nl = language === 'nl';
  const part = (n: number, one: string, more: string): readonly string[] =>
    n === 0 ? [] : [`${sayNumber(n, language)} ${n === 1 ? one : more}`];
  const parts = [
    ...part(numbers.letters, nl ? 'brief' : 'letter', nl ? 'brieven' : 'letters'),
    ...part(
      numbers.calls,
      nl ? 'telefoontje' : 'telephone call',
      nl ? 'telefoontjes' : 'telephone calls',
    ),
    ...part(numbers.moved, nl ? 'verzet' : 'moved', nl ? 'verzet' : 'moved'),
    ...part(numbers.off, nl ? 'afgezegd' : 'called off', nl ? 'afgezegd' : 'called off'),
    ...part(numbers.declined, nl ? 'afgeslagen' : 'declined', nl ? 'afgeslagen' : 'declined'),
    ...part(numbers.kept, nl ? 'blijft staan' : 'stays', nl ? 'blijven staan' : 'stay'),
  ];
  const lost =
    minutes === 0
      ? []
      : [nl ? `er vervalt ${hours(minutes, language)}` : `${hours(minutes, language)} lost`];
  return listed([...parts, ...lost], language);
}

function hours(minutes: number, language: Language): string {
  const whole = Math.round((minutes * MINUTE_MS) / (HOUR_MS / 4)) / 4;
  const said = sayNumber(whole, language);
  return language === 'nl' ? `${said} uur` : whole === 1 ? '1 hour' : `${said} hours`;
}

function lengthOf({ entry }: Affected): number {
  return Math.round((entry.occurrence.endAt - entry.occurrence.startAt) / MINUTE_MS);
}

function peopleIn(one: Affected): readonly string[] {
  if (one.is === 'call') return [one.company.name];
  return takingPart(one.entry.traits).map(({ address }) => address.toLowerCase());
}

function lettersIn(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { one, does }) => {
    if (one.is === 'guest') return sum + 1;
    if (one.is === 'meeting' && does === 'moves') return sum + one.guests.length;
    return one.is === 'theirs' ? sum + 1 : sum;
  }, 0);
}

function callsIn(outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter(({ one }) => one.is === 'call');
}

/** Whoever cannot be written to, the earliest first, with his number and what he can be offered. */
function callList(deciding: Deciding, { outcomes, standIn }: Working): Sentence | null {
  const calls = callsIn(outcomes);
  if (calls.length === 0) return null;
  const list = inBoth((language) =>
    calls
      .map((outcome, place) => `${place + 1}. ${callLine(deciding, outcome, standIn, language)}`)
      .join('\n'),
  );
  return sentence('diary.domino-calls-list', { list });
}

function callLine(
  deciding: Deciding,
  { one, does, spans }: Outcome,
  standIn: Working['standIn'],
  language: Language,
): string {
  const nl = language === 'nl';
  const { name } = whoIs(one);
  const number = one.is === 'call' ? one.company.telephone : null;
  const when = wordedIn(saidSpan(deciding, spanOfEntry(one.entry)), language);
  const dial = number ?? (nl ? 'geen nummer bekend' : 'no number known');
  const dialled = standIn === null || standIn.telephone === null ? '' : ` (${standIn.telephone})`;
  const offers =
    does === 'hands-over'
      ? `${nl ? 'spoed, naar' : 'urgent, to'} ${standIn?.name ?? ''}${dialled}`
      : spans.length === 0
        ? nl
          ? 'nog geen andere tijd'
          : 'no other time yet'
        : `${nl ? 'voorstel' : 'proposal'}: ${wordedIn(choices(deciding, spans), language)}`;
  return `${when} – ${name}, ${dial}; ${offers}`;
}

/** A letter that is read too late is no news: whoever comes within these hours is rung as well. */
const TOO_SOON_MS = 3 * HOUR_MS;

function ringFirst(deciding: Deciding, outcomes: readonly Outcome[]): Sentence | null {
  const { now, loaded } = deciding.situation;
  const soon = outcomes.flatMap(({ one }) => {
    if (one.is !== 'guest' || one.entry.occurrence.startAt > now + TOO_SOON_MS) return [];
    const person = personAt(loaded.people, one.guest.address);
    const [number] = person?.telephones ?? [];
    const time = saidSpan(deciding, spanOfEntry(one.entry));
    return [{ name: person?.name ?? one.guest.name, number: number ?? null, time }];
  });
  if (soon.length === 0) return null;
  const list = inBoth((language) =>
    soon
      .map(({ name, number, time }) => {
        const unknown = language === 'nl' ? 'geen nummer bekend' : 'no number known';
        return `· ${wordedIn(time, language)} – ${name}, ${number ?? unknown}`;
      })
      .join('\n'),
  );
  return sentence('diary.domino-ring-too', { list });
}

const UNSAVED: Partial<Readonly<Record<Affected['is'], string>>> = {
  fixed: 'diary.domino-fixed',
  hidden: 'diary.lost-hidden',
  'read-only': 'diary.domino-read-only',
  meeting: 'diary.domino-no-time',
  own: 'diary.domino-own-no-time',
};

/** What the bundle cannot put right, and what to choose, with a proposal. */
function unsaved(
  deciding: Deciding,
  { one, does, spans }: Outcome,
  { standIn }: Working,
): Sentence | null {
  const values = {
    title: one.entry.occurrence.summary ?? '…',
    when: saidSpan(deciding, spanOfEntry(one.entry)),
  };
  if (does === 'stays') return sentence(UNSAVED[one.is] ?? 'diary.domino-fixed', values);
  if (does === 'tells') return sentence('diary.domino-part', values);
  if ((does === 'offers' || does === 'calls') && spans.length === 0)
    return sentence('diary.lost-no-time', values);
  const urgent = isUrgent(one.entry) && does !== 'moves' && standIn === null;
  return urgent ? sentence('diary.domino-urgent', values) : null;
}

/** Time beside an appointment that goes with it: travel, preparation. */
function alongWith(deciding: Deciding, outcomes: readonly Outcome[]): Sentence | null {
  const goes = new Set(
    outcomes
      .filter(({ does }) => does !== 'stays' && does !== 'tells')
      .map(({ one }) => one.entry.occurrence.uid),
  );
  const blocks = deciding.diary.entries.filter(
    ({ card }) => card !== null && card.parent !== null && goes.has(card.parent.uid),
  );
  if (blocks.length === 0) return null;
  const { zone } = deciding.situation.profile;
  const list: Both = inBoth((language) =>
    listed(
      blocks.map(
        ({ occurrence: { summary, startAt, endAt } }) =>
          `${summary ?? '…'} (${saySpan(startAt, endAt, { zone, language })})`,
      ),
      language,
    ),
  );
  return sentence('diary.domino-along', { list });
}

/** Whoever was moved before is asked for patience a second time: that weighs. */
function movedBefore(deciding: Deciding, outcomes: readonly Outcome[]): Sentence | null {
  const before = deciding.situation.loaded.movedBefore ?? [];
  const titles = outcomes
    .filter(({ one, does }) => does !== 'stays' && before.includes(one.entry.occurrence.uid))
    .map(({ one }) => `„${one.entry.occurrence.summary ?? '…'}”`);
  if (titles.length === 0) return null;
  return sentence('diary.domino-moved-before', {
    list: inBoth((language) => listed(titles, language)),
  });
}

/** What else is open with these people, so that one letter can say it all. */
function running(deciding: Deciding, outcomes: readonly Outcome[]): Sentence | null {
  const addresses = new Set(outcomes.flatMap(({ one }) => peopleIn(one)));
  const { loops, people } = deciding.situation.loaded;
  const open = loops.filter(
    ({ state, address }) => state === 'open' && addresses.has(address.toLowerCase()),
  );
  if (open.length === 0) return null;
  const list = inBoth((language) =>
    open
      .map(({ address, what, owes }) => {
        const name = personAt(people, address)?.name ?? address;
        const who =
          owes === 'we'
            ? language === 'nl'
              ? 'van ons'
              : 'from us'
            : language === 'nl'
              ? 'van hen'
              : 'from them';
        return `· ${name}: ${what} (${who})`;
      })
      .join('\n'),
  );
  return sentence('diary.domino-running', { list });
}
