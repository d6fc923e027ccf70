import type { Decision } from '../../../core/decision.ts';
import { note, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { mailTo, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import {
  openTasks,
  type Attendee,
  type Gathering,
  type MinutesVersion,
} from '../../../core/gatherings/gathering.ts';
import { actionsOf, type Minutes } from '../../../core/gatherings/minutes/minutes.ts';
import { sayAction, writeVersion } from '../../../core/gatherings/minutes/write-minutes.ts';
import { body } from '../../../core/letters/letter.ts';
import { sayDay, dayOf } from '../../../core/time/say-date.ts';
import { sentence, type Language } from '../../../core/text/words.ts';
import { APPROVED, ROUND, YOURS } from '../letters/minutes.ts';
import { calledFor, reader, saidWhen, subjectFor, termFor } from '../letters/saying.ts';
import { matterOf, mayHave } from './may-have.ts';

/** The minutes, to everybody who may have them. */
export function minutesLetters(
  deciding: Deciding,
  gathering: Gathering,
  version: Omit<MinutesVersion, 'arrival'>,
  { key, purpose }: { readonly key: string; readonly purpose: 'minutes' | 'approved' },
): readonly Decision[] {
  const { people, title } = gathering;
  if (people.length === 0) return [note(deciding, sentence('gatherings.nobody-comes', { title }))];
  return people.map((person) =>
    mayHave(deciding, gathering, person)
      ? minutesLetter(deciding, gathering, person, { version, key, purpose })
      : note(deciding, sentence('gatherings.not-of-matter', { who: person.name, title })),
  );
}

function minutesLetter(
  deciding: Deciding,
  gathering: Gathering,
  person: Attendee,
  {
    version,
    key,
    purpose,
  }: {
    readonly version: Omit<MinutesVersion, 'arrival'>;
    readonly key: string;
    readonly purpose: 'minutes' | 'approved';
  },
): Decision {
  const who = reader(deciding, person);
  const { language } = who.tone;
  const own = openTasks(gathering, 'action').filter(({ address }) => address === person.address);
  const text = body(purpose === 'minutes' ? ROUND : APPROVED, who.tone, {
    meeting: calledFor(deciding, gathering, language),
    when: dayFor(deciding, gathering, language),
    until: version.until === null ? '' : termFor(deciding, who, version.until),
    yours: yours(version.minutes, person, who),
    minutes: `${referenceLine(deciding, gathering, person, language)}${writeVersion(gathering, version, deciding.situation.profile.zone)}`,
  });
  return (
    mailTo(deciding, who, {
      kind: 'meeting.minutes',
      key: `${key}:${purpose}:${person.address}`,
      subject: subjectFor(deciding, gathering, language, purpose),
      body: text,
      reason: sentence(
        purpose === 'minutes' ? 'gatherings.sends-draft' : 'gatherings.sends-approved',
        {
          who: person.name,
          title: gathering.title,
          when: saidWhen(deciding, gathering),
        },
      ),
      loop: {
        effect: 'gathering',
        gathering: gathering.id,
        purpose,
        version: version.version,
        loops: own.map(({ id, nextAt, by }) => ({ loop: id, nextAt: nextAt ?? by })),
      },
      matter: matterOf(deciding, gathering, person),
    }) ?? note(deciding, sentence('diary.no-account'))
  );
}

/** Under which reference it is kept, to whoever belongs to the matter; under secrecy none is written. */
function referenceLine(
  deciding: Deciding,
  gathering: Gathering,
  person: Attendee,
  language: Language,
): string {
  const { loaded, profile } = deciding.situation;
  const matter = matterOf(deciding, gathering, person);
  const reference = loaded.matters.find(({ id }) => id === matter)?.reference ?? '';
  if (reference === '' || profile.secrecy !== 'none') return '';
  return language === 'nl' ? `Ons kenmerk: ${reference}\n\n` : `Our reference: ${reference}\n\n`;
}

/** The day of a meeting that was, to whoever was there. */
function dayFor({ situation }: Deciding, { from }: Gathering, language: Language): string {
  return sayDay(dayOf(from, situation.profile.zone), language, { year: true });
}

/** What the reader himself is to do, before the whole. */
function yours(minutes: Minutes, { address }: Attendee, { tone }: Recipient): string {
  const own = actionsOf(minutes).filter((action) => action.address === address);
  if (own.length === 0) return '';
  return body(YOURS, tone, {
    actions: own
      .map(
        (action) => `– ${sayAction({ ...action, owner: '' }, tone.language).replace(/^ – /, '')}`,
      )
      .join('\n'),
  });
}
