import type { Sources } from '../../core/act.ts';
import { inMourning } from '../../core/conduct/bereavement.ts';
import type { Decision, Follow, Question } from '../../core/decision.ts';
import { occasionName, remindOn, type Occasion } from '../../core/people/occasions.ts';
import { ASKED } from '../../core/people/remembering.ts';
import { namedAs } from '../../core/people/salutation.ts';
import type { Person } from '../../core/records/person.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence, type Language } from '../../core/text/words.ts';
import { dayOf, sayDay } from '../../core/time/say-date.ts';
import { addWorkingDays, atHour } from '../../core/time/working-days.ts';

/** At this hour of the principal's clock a day is brought up once more. */
const ASK_HOUR = 9;

/** And what was chosen is made, or called to mind, on the day itself. */
const DAY_HOUR = 8;

type Choice = 'card' | 'call' | 'nothing';

/**
 * The days that must be brought up by now, each as a question with what could be done. To a house in mourning nothing is
 * brought up, and nothing is made before somebody asks for it.
 */
export function dueOccasions(situation: Situation, sources: Sources): readonly Decision[] {
  const { loaded, now, profile } = situation;
  const today = dayOf(now, profile.zone);
  const week = { days: profile.workingDays };
  const questions = (loaded.occasions ?? []).flatMap((occasion) => {
    const person = loaded.people.find(({ id }) => id === occasion.person);
    if (person === undefined || inMourning(person, loaded.people)) return [];
    const due = Temporal.PlainDate.compare(remindOn(occasion, week), today) <= 0;
    return due ? [asked(situation, occasion, person, sources)] : [];
  });
  if (questions.length > 0) return questions;
  return [{ kind: 'leave', sources, reason: sentence('relations.nothing-due') }];
}

function asked(
  { now, profile }: Situation,
  occasion: Occasion,
  person: Person,
  sources: Sources,
): Question {
  const { zone, language } = profile;
  const on = Temporal.PlainDate.from(occasion.on);
  const today = dayOf(now, zone);
  const before = addWorkingDays(on, -1, { days: profile.workingDays });
  const soon = Temporal.PlainDate.compare(before, today) > 0 ? before : today.add({ days: 1 });
  const called = namedAs({ person, name: person.name }, language);
  const values = {
    name: called,
    Name: called.charAt(0).toUpperCase() + called.slice(1),
    on: saidDay(on, today, language),
    years: saidYears(occasion.years),
  };
  const choices: readonly Choice[] =
    occasion.method === 'telephone' ? ['call', 'card', 'nothing'] : ['card', 'call', 'nothing'];
  return {
    kind: 'question',
    choices: choices.map((choice) => sentence(`relations.choose-${choice}`)),
    about: occasionName(occasion),
    follows: choices.map((choice) => followed(profile, occasion, choice, sources)),
    askAgainAt: atHour(soon, ASK_HOUR, zone),
    lapsesAt: atHour(on.add({ days: 1 }), 0, zone),
    once: occasionName(occasion),
    sources,
    reason: sentence(keyOf(occasion), values),
  };
}

/** What comes of a choice. Who likes paper gets the words at once: a card has to be posted; all else waits for the day. */
function followed(
  { zone }: Situation['profile'],
  { person, kind, on, method }: Occasion,
  choice: Choice,
  sources: Sources,
): readonly Follow[] {
  if (choice === 'nothing') return [];
  const day = Temporal.PlainDate.from(on);
  const posted = choice === 'card' && method === 'paper';
  const at = posted ? 0 : atHour(day, DAY_HOUR, zone);
  const reason = sentence(choice === 'card' ? ASKED.congratulate : ASKED.call);
  return [{ kind: 'wake', at, about: `${person};${kind};${on}`, sources, reason }];
}

function keyOf({ kind, years }: Occasion): string {
  if (kind !== 'birthday') return `relations.jubilee-${kind}`;
  return years === null ? 'relations.birthday' : 'relations.birthday-age';
}

/** Twelve and a half is written as people do. */
function saidYears(years: number | null): string {
  if (years === null) return '';
  return Number.isInteger(years) ? String(years) : `${Math.floor(years)}½`;
}

function saidDay(on: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string {
  if (on.equals(today)) return language === 'nl' ? 'vandaag' : 'today';
  const day = sayDay(on, language, { year: on.year !== today.year });
  return language === 'nl' ? day : `on ${day}`;
}
