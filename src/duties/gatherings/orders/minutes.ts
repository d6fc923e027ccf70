import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import {
  latestMinutes,
  openTasks,
  type Gathering,
  type MinutesVersion,
} from '../../../core/gatherings/gathering.ts';
import { mayAnswer } from '../../../core/mandate/may-answer.ts';
import { dayOf } from '../../../core/time/say-date.ts';
import { amended } from '../../../core/gatherings/minutes/amend.ts';
import { actionsOf, type Minutes } from '../../../core/gatherings/minutes/minutes.ts';
import { unstopped } from '../../../core/gatherings/title.ts';
import { dayTerm, roundTerm } from '../../../core/gatherings/terms.ts';
import type { GatherWish } from '../../../core/gatherings/wish.ts';
import { inBoth, sentence } from '../../../core/text/words.ts';
import { changed, termsOf, workingDays } from '../deciding.ts';
import { saidMoment } from '../letters/saying.ts';
import { actionsAnew, unowned } from './guard-actions.ts';
import { minutesLetters } from './minutes-letters.ts';
import { task, taskId, type Opened } from './opened.ts';

/** Minutes are made, or made anew: a draft that nobody outside has seen, and each action in it guarded. */
export function makeMinutes(
  deciding: Deciding,
  on: Opened,
  { minutes }: Extract<GatherWish, { readonly k: 'minutes' }>,
  key: string,
): readonly Decision[] {
  const { gathering } = on;
  const before = latestMinutes(gathering);
  if (before?.state === 'approved')
    return [note(deciding, sentence('gatherings.approved-already', { title: gathering.title }))];
  const version = (before?.version ?? 0) + 1;
  const draft = draftOf(version, minutes);
  return [
    ...on.decisions,
    changed(
      deciding,
      { change: 'minutes', gathering: gathering.id, version: draft },
      sentence('gatherings.minutes-made', { title: gathering.title, version: String(version) }),
    ),
    ...guardMinutes(deciding, gathering),
    ...actionsAnew(deciding, gathering, { before: before?.minutes ?? null, after: minutes }, key),
    note(
      deciding,
      sentence('gatherings.minutes-draft', {
        title: gathering.title,
        version: String(version),
        decisions: String(minutes.items.reduce((count, item) => count + item.decisions.length, 0)),
        actions: String(actionsOf(minutes).length),
      }),
    ),
    ...unowned(deciding, actionsOf(minutes)),
  ];
}

function draftOf(version: number, minutes: Minutes): Omit<MinutesVersion, 'arrival'> {
  return { version, state: 'draft', minutes, until: null, approvedAt: null, approvedBy: null };
}

/** Minutes that were begun are seen to the end. */
function guardMinutes(deciding: Deciding, gathering: Gathering): readonly Decision[] {
  if (openTasks(gathering, 'minutes').length > 0) return [];
  const nl = deciding.situation.profile.language === 'nl';
  const at = workingDays(deciding, 2);
  return [
    task(deciding, gathering, {
      id: taskId(deciding, 'minutes'),
      kind: 'minutes',
      what: nl ? `verslag van ${gathering.title}` : `minutes of ${gathering.title}`,
      owes: 'we',
      name: '',
      address: '',
      by: at,
      nextAt: at,
      rung: 'mentioned',
      item: null,
      file: null,
    }),
  ];
}

/** The draft goes to everybody who was invited, with a term for changes. Silence is consent, and the letter says so. */
export function round(
  deciding: Deciding,
  on: Opened,
  wish: Extract<GatherWish, { readonly k: 'round' }>,
  key: string,
): readonly Decision[] {
  const { gathering } = on;
  const latest = latestMinutes(gathering);
  if (latest === null)
    return [note(deciding, sentence('gatherings.no-minutes', { title: gathering.title }))];
  if (latest.state === 'approved')
    return [note(deciding, sentence('gatherings.approved-already', { title: gathering.title }))];
  const terms = termsOf(deciding);
  const until = wish.until === null ? roundTerm(terms) : dayTerm(wish.until, terms);
  const version: Omit<MinutesVersion, 'arrival'> = { ...latest, state: 'round', until };
  return [
    ...on.decisions,
    changed(
      deciding,
      { change: 'minutes', gathering: gathering.id, version },
      sentence('gatherings.minutes-round', {
        title: gathering.title,
        until: saidMoment(deciding, until),
      }),
    ),
    ...openTasks(gathering, 'minutes').map((one) => later(deciding, gathering, one.id, until)),
    ...minutesLetters(deciding, gathering, version, { key, purpose: 'minutes' }),
  ];
}

function later(deciding: Deciding, gathering: Gathering, id: string, at: number): Decision {
  return changed(
    deciding,
    {
      change: 'heard',
      gathering: gathering.id,
      task: id,
      rung: 'asked',
      nextAt: at,
      by: at,
      words: null,
      unclear: false,
    },
    sentence('gatherings.waits-for-changes', { until: saidMoment(deciding, at) }),
  );
}

/** A change that somebody asked for is made in a new version, or left. */
export function amend(
  deciding: Deciding,
  on: Opened,
  { number, take }: Extract<GatherWish, { readonly k: 'amend' }>,
): readonly Decision[] {
  const { gathering } = on;
  const latest = latestMinutes(gathering);
  const asked = gathering.amendments.find((one) => one.number === number && one.state === 'open');
  if (latest === null || asked === undefined)
    return [note(deciding, sentence('gatherings.no-amendment', { number: String(number) }))];
  const values = { number: String(number), who: asked.name, words: asked.words };
  const end = changed(
    deciding,
    { change: 'amendment-end', gathering: gathering.id, number, state: take ? 'taken' : 'left' },
    sentence(take ? 'gatherings.amendment-taken' : 'gatherings.amendment-left', values),
  );
  if (!take) return [...on.decisions, end];
  if (latest.state === 'approved')
    return [note(deciding, sentence('gatherings.approved-already', { title: gathering.title }))];
  const { language } = latest.minutes;
  const version: Omit<MinutesVersion, 'arrival'> = {
    ...latest,
    version: latest.version + 1,
    minutes: amended(latest.minutes, asked, language),
  };
  return [
    ...on.decisions,
    changed(
      deciding,
      { change: 'minutes', gathering: gathering.id, version },
      sentence('gatherings.minutes-made', {
        title: gathering.title,
        version: String(version.version),
      }),
    ),
    ...actionsAnew(
      deciding,
      gathering,
      { before: latest.minutes, after: version.minutes },
      `amend:${number}`,
    ),
    end,
  ];
}

/** The minutes are approved: that version stays as it is, and everybody gets it. */
export function approve(deciding: Deciding, on: Opened, key: string): readonly Decision[] {
  const { gathering } = on;
  const { now, order, loaded, profile } = deciding.situation;
  const latest = latestMinutes(gathering);
  const today = dayOf(now, profile.zone).toString();
  if (
    order === undefined ||
    !mayAnswer(order, loaded.letters ?? [], { act: 'meeting.minutes', today })
  )
    return [
      note(
        deciding,
        sentence('gatherings.not-yours-to-approve', {
          title: gathering.title,
          principal: inBoth((language) => profile.named[language]),
        }),
      ),
    ];
  if (latest === null)
    return [note(deciding, sentence('gatherings.no-minutes', { title: gathering.title }))];
  if (latest.state === 'approved')
    return [note(deciding, sentence('gatherings.approved-already', { title: gathering.title }))];
  const undecided = changesOpen(deciding, gathering);
  if (undecided !== null) return [undecided];
  const version: Omit<MinutesVersion, 'arrival'> = {
    ...latest,
    state: 'approved',
    approvedAt: now,
    approvedBy: order.by,
  };
  return [
    ...on.decisions,
    changed(
      deciding,
      { change: 'minutes', gathering: gathering.id, version },
      sentence('gatherings.minutes-approved', {
        title: gathering.title,
        version: String(version.version),
      }),
    ),
    ...openTasks(gathering, 'minutes').map((one) =>
      changed(
        deciding,
        { change: 'task-end', gathering: gathering.id, task: one.id, outcome: 'done', words: null },
        sentence('gatherings.minutes-approved', {
          title: gathering.title,
          version: String(version.version),
        }),
      ),
    ),
    ...minutesLetters(deciding, gathering, version, { key, purpose: 'approved' }),
  ];
}

/** Changes that were asked for are decided on before anything is approved; null where there are none. */
function changesOpen(deciding: Deciding, { title, amendments }: Gathering): Decision | null {
  const open = amendments.filter(({ state }) => state === 'open');
  if (open.length === 0) return null;
  const changes = open
    .map(({ number, name, words }) => `${number} (${name}): ${unstopped(words)}`)
    .join('; ');
  return note(deciding, sentence('gatherings.amendments-open', { title, changes }));
}
