import type { Sources } from '../../../core/act.ts';
import { chaseAfter, nextChase } from '../../../core/chasing/days.ts';
import { planOf, quieted } from '../../../core/chasing/plan.ts';
import { sidesOf } from '../../../core/chasing/sides.ts';
import { personAt } from '../../../core/conduct/look.ts';
import type { Decision, LoopDecision } from '../../../core/decision.ts';
import type { ChaseOrder, OwedOrder } from '../../../core/orders/chasing/chase-order.ts';
import type { Who } from '../../../core/orders/order.ts';
import { namedAs } from '../../../core/people/salutation.ts';
import type { OpenLoop } from '../../../core/records/loop.ts';
import type { Person } from '../../../core/records/person.ts';
import type { Situation } from '../../../core/situation.ts';
import { capital } from '../../../core/text/phrases.ts';
import { inBoth, sentence, type Both, type Language } from '../../../core/text/words.ts';
import { dayOf, sayDateFrom } from '../../../core/time/say-date.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { atHour } from '../../../core/time/working-days.ts';
import { loopChange, note } from '../decisions.ts';
import { isOpen } from '../view.ts';

/** At this hour of the day that was said he may be reminded. */
const REMIND_HOUR = 10;
/** What nobody is to be reminded of is put to the principal after so many working days. */
const QUIET_DAYS = 10;
/** Matters listed in one answer; of more it is said how many there are. */
const MOST_LISTED = 40;

/** What is said where something is open, and where nothing is. */
const ANSWERS = {
  they: {
    all: ['correspondence.owed-they-all', 'correspondence.owed-none-they-all'],
    one: ['correspondence.owed-they-one', 'correspondence.owed-none-they-one'],
  },
  we: {
    all: ['correspondence.owed-we-all', 'correspondence.owed-none-we-all'],
    one: ['correspondence.owed-we-one', 'correspondence.owed-none-we-one'],
  },
} as const;

/** "Wie moet ons nog antwoorden", "what do we owe Jansen": what is open, person by person, with its next date. */
export function whoOwes(situation: Situation, { owes, who }: OwedOrder): readonly Decision[] {
  const sides = owes === 'both' ? (['they', 'we'] as const) : [owes];
  const open = openWith(situation, who);
  const sources = sourcesOf(situation);
  const name = who === null ? '' : shownAs(situation, who);
  return sides.map((side) => {
    const found = open.filter((loop) => loop.owes === side);
    const said = { name, Name: capital(name), list: listOf(situation, found, who === null) };
    const [some, none] = ANSWERS[side][who === null ? 'all' : 'one'];
    return note('information', sentence(found.length === 0 ? none : some, said), sources);
  });
}

/** "Stop met rappelleren van Jansen", "chase De Vries on Monday": how he is reminded of what is open, from now on. */
export function remindedAs(situation: Situation, { who, does }: ChaseOrder): readonly Decision[] {
  const { profile, now } = situation;
  const sources = sourcesOf(situation);
  const person = personOf(situation, who);
  const sides = sidesOf(profile, person);
  const name = shownAs(situation, who);
  const day = does.k === 'from' ? dayFrom(situation, does.day) : now;
  const at = does.k === 'from' ? nextChase(Math.max(day, now), sides) : now;
  const values = {
    name,
    Name: capital(name),
    day: inBoth((language) => sayDateFrom(at, now, profile.zone, language)),
  };
  const loops = openWith(situation, who).filter(({ owes }) => owes === 'they');
  const reason = sentence(`correspondence.reminded-${does.k}`, values);
  const changes = loops.map((loop) =>
    changeOf(does, loop, { nextAt: at, later: chaseAfter(now, QUIET_DAYS, sides) }),
  );
  const marks: readonly Decision[] =
    does.k === 'never' && person !== null
      ? [{ kind: 'mark', person: person.id, mark: 'never-chase', sources, reason }]
      : [];
  const told =
    loops.length === 0 && does.k !== 'never'
      ? sentence('correspondence.reminded-of-nothing', values)
      : reason;
  return [
    note('information', told, sources),
    ...marks,
    ...changes.map((change) => loopChange(change, reason, sources)),
  ];
}

function changeOf(
  does: ChaseOrder['does'],
  loop: OpenLoop,
  { nextAt, later }: { readonly nextAt: Instant; readonly later: Instant },
): LoopDecision['change'] {
  const move = { change: 'move', loop: loop.id, rung: loop.rung } as const;
  switch (does.k) {
    case 'stop':
    case 'never':
      return {
        ...move,
        nextAt: Math.max(loop.nextAt, later),
        plan: quieted(loop),
        withdraws: true,
      };
    case 'again': {
      const { quiet: _quiet, ...plan } = planOf(loop);
      return { ...move, nextAt, plan };
    }
    case 'from': {
      const { quiet: _quiet, ...plan } = planOf(loop);
      return { ...move, nextAt, plan, withdraws: true };
    }
    default:
      return does satisfies never;
  }
}

/** The hour of a day at which reminders leave. */
function dayFrom({ profile }: Situation, day: string): Instant {
  return atHour(Temporal.PlainDate.from(day), REMIND_HOUR, profile.zone);
}

/** What is open with somebody, or with anybody; nothing that is the principal's own to whoever else asks. */
function openWith(situation: Situation, who: Who | null): readonly OpenLoop[] {
  const { loaded, order } = situation;
  const person = who === null ? null : personOf(situation, who);
  const addresses = [who?.address ?? '', ...(person?.addresses ?? [])].map((one) =>
    one.toLowerCase(),
  );
  return loaded.loops
    .filter(isOpen)
    .filter(({ confidentiality }) => order?.everything === true || confidentiality === 'office')
    .filter(
      ({ counterpart, address }) =>
        who === null ||
        (counterpart === null ? addresses.includes(address) : counterpart === person?.id),
    )
    .toSorted((one, other) => one.nextAt - other.nextAt);
}

function personOf({ loaded }: Situation, { id, address }: Who): Person | null {
  const known = loaded.people.find((one) => one.id === id);
  return known ?? (address === null ? null : personAt(loaded.people, address));
}

function shownAs(situation: Situation, who: Who): string {
  const person = personOf(situation, who);
  const named = namedAs({ person, name: who.name }, situation.profile.language);
  return named === '' ? (who.address ?? '') : named;
}

/** A line for each matter: with whom, what, since when and what comes next. */
function listOf(situation: Situation, loops: readonly OpenLoop[], named: boolean): Both {
  return inBoth((language) => {
    const lines = loops
      .slice(0, MOST_LISTED)
      .map((loop) => lineOf(situation, loop, named, language));
    const more = loops.length - lines.length;
    const rest = language === 'nl' ? `… en nog ${more}` : `… and ${more} more`;
    return [...lines, ...(more > 0 ? [rest] : [])].map((line) => `\n– ${line}`).join('');
  });
}

function lineOf(
  { loaded, profile, now }: Situation,
  loop: OpenLoop,
  named: boolean,
  language: Language,
): string {
  const { zone } = profile;
  const person =
    loaded.people.find(({ id }) => id === loop.counterpart) ??
    personAt(loaded.people, loop.address);
  const name = person?.name ?? loop.address;
  const since = sayDateFrom(loop.openedAt, now, zone, language);
  const next = dayOf(loop.nextAt, zone).equals(dayOf(now, zone))
    ? { nl: 'vandaag', en: 'today' }[language]
    : sayDateFrom(loop.nextAt, now, zone, language);
  const quiet = planOf(loop).quiet === true;
  const words = {
    nl: [
      `sinds ${since}`,
      times(loop.chases, language),
      quiet ? 'wordt niet herinnerd' : `weer bekeken ${next}`,
    ],
    en: [
      `since ${since}`,
      times(loop.chases, language),
      quiet ? 'is not reminded' : `looked at again ${next}`,
    ],
  }[language];
  const said = `${loop.what} (${words.filter((one) => one !== '').join(', ')})`;
  return named ? `${name}: ${said}` : said;
}

function times(chases: number, language: Language): string {
  if (chases === 0) return '';
  return language === 'nl' ? `${chases}× herinnerd` : `reminded ${chases}×`;
}

function sourcesOf({ order, profile, arrival }: Situation): Sources {
  return [
    { kind: 'statement', by: order?.by ?? profile.owner },
    { kind: 'arrival', arrival: arrival.id },
  ];
}
