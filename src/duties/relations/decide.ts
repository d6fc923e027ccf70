import type { Source, Sources } from '../../core/act.ts';
import { inMourning } from '../../core/conduct/bereavement.ts';
import { messageOf, personAt, restingOn } from '../../core/conduct/look.ts';
import type { Decision, Leave } from '../../core/decision.ts';
import { REMEMBER, rememberedAt, type Remember } from '../../core/people/remembering.ts';
import { homeOfZone, sayPhone } from '../../core/people/phone.ts';
import { namedAs } from '../../core/people/salutation.ts';
import type { Person } from '../../core/records/person.ts';
import type { Situation } from '../../core/situation.ts';
import { sentence } from '../../core/text/words.ts';
import { dayOf } from '../../core/time/say-date.ts';
import { condolence, congratulation } from './letters.ts';
import { bringsDeath } from './needs.ts';
import { dueOccasions } from './occasions.ts';
import { askedBy, type Asked } from './wakes.ts';

/** What comes round is brought up, a death is remembered; a letter is made only where somebody asked for it. */
export function decide(situation: Situation): readonly Decision[] {
  if (situation.arrival.kind === 'mail') return onMail(situation);
  const { wake } = situation;
  const asked = wake === null ? null : askedBy(wake);
  // Another duty's wake is no concern of this one.
  if (wake === null || asked === null) return [];
  const sources: Sources = [{ kind: 'wake', wake: wake.id }];
  if (asked.asked === 'look') return dueOccasions(situation, sources);
  const person = situation.loaded.people.find(({ id }) => id === asked.person);
  if (person === undefined) return [left('relations.person-gone', sources)];
  return onPerson(situation, person, asked, sources);
}

function onPerson(
  situation: Situation,
  person: Person,
  asked: Exclude<Asked, { readonly asked: 'look' }>,
  sources: readonly [Source, ...Source[]],
): readonly Decision[] {
  const mourning = inMourning(person, situation.loaded.people);
  switch (asked.asked) {
    case 'remember':
      return mourning
        ? [remembered(situation, person, asked.when, sources)]
        : [left('relations.no-mourning', sources)];
    case 'congratulate':
      if (mourning) return [left('relations.in-mourning', sources)];
      return congratulation(situation, person, { kind: asked.kind, on: asked.on }, sources);
    case 'call':
      return mourning
        ? [left('relations.in-mourning', sources)]
        : [ring(situation, person, asked, sources)];
    case 'condole':
      return condolence(situation, person, sources);
    default:
      return asked satisfies never;
  }
}

/** That he chose to ring, with the number. */
function ring(
  { profile }: Situation,
  person: Person,
  { kind, on }: { readonly kind: string; readonly on: string },
  sources: Sources,
): Decision {
  const name = namedAs({ person, name: person.name }, profile.language);
  const [number] = person.telephones;
  const values = {
    name,
    number: number === undefined ? '' : sayPhone(number, homeOfZone(profile.zone)),
  };
  const key = number === undefined ? 'relations.rings-without-number' : 'relations.rings';
  return {
    kind: 'note',
    sorting: null,
    urgent: false,
    once: `call:${person.id}:${kind}:${on}`,
    sources,
    reason: sentence(key, values),
  };
}

/** For the principal alone, and never more than a reminder. */
function remembered(
  { profile, now }: Situation,
  person: Person,
  when: Remember,
  sources: Sources,
): Decision {
  const { language, zone } = profile;
  const name = namedAs({ person, name: person.name }, language);
  const day = dayOf(now, zone);
  return {
    kind: 'note',
    sorting: null,
    confidentiality: 'principal',
    urgent: false,
    once: `${when}:${person.id}:${day.year}-${day.month}`,
    sources,
    reason: sentence(when, { name }),
  };
}

/** Of news of a death nothing is asked now: it is remembered, a month and a year on. */
function onMail(situation: Situation): readonly Decision[] {
  const { arrival, loaded, now, profile } = situation;
  const [from] = messageOf(situation)?.from ?? [];
  const history = arrival.channel === 'import' || arrival.linkedTo !== null;
  if (history || arrival.use === 'junk' || arrival.use === 'trash' || from === undefined) return [];
  if (!bringsDeath(situation)) return [];
  const person = personAt(loaded.people, from.address);
  if (person === null) return [];
  const week = { days: profile.workingDays };
  const today = dayOf(now, profile.zone);
  return [REMEMBER.month, REMEMBER.year].map((reason) => ({
    kind: 'wake',
    at: rememberedAt(reason, today, profile.zone, week),
    about: person.id,
    sources: restingOn(situation),
    reason: sentence(reason, { name: person.name }),
  }));
}

function left(key: string, sources: Sources): Leave {
  return { kind: 'leave', sources, reason: sentence(key) };
}
