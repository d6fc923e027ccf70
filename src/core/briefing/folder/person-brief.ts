import type { PersonMark } from '../../records/person.ts';
import { sentence, type Both, type Sentence } from '../../text/words.ts';
import { listed } from '../../text/phrases.ts';
import type { Attendee, MeetingFound, PersonFound } from '../material.ts';
import { claim, type BriefSource, type Claim } from '../source.ts';
import { betweenUs, type Saying } from './between.ts';
import type { PersonBrief } from './folder.ts';
import { dateIn, piece } from './say-values.ts';

/** What somebody is to the office, in a word; the careful marks are for conduct and are not said here. */
const MARKS: Readonly<Partial<Record<PersonMark, Both>>> = {
  client: { nl: 'cliënt', en: 'client' },
  patient: { nl: 'patiënt', en: 'patient' },
  colleague: { nl: 'collega', en: 'colleague' },
  staff: { nl: 'van het kantoor', en: 'of the office' },
  family: { nl: 'familie', en: 'family' },
  press: { nl: 'pers', en: 'press' },
  court: { nl: 'rechtbank', en: 'court' },
  authority: { nl: 'overheid', en: 'authority' },
  bank: { nl: 'bank', en: 'bank' },
  broker: { nl: 'makelaar', en: 'broker' },
  supplier: { nl: 'leverancier', en: 'supplier' },
  'regular-supplier': { nl: 'vaste leverancier', en: 'regular supplier' },
  laboratory: { nl: 'laboratorium', en: 'laboratory' },
  hospital: { nl: 'ziekenhuis', en: 'hospital' },
  referrer: { nl: 'verwijzer', en: 'referrer' },
  'drug-company': { nl: 'farmaceut', en: 'drug company' },
  university: { nl: 'universiteit', en: 'university' },
  'professional-body': { nl: 'beroepsorganisatie', en: 'professional body' },
  lawyer: { nl: 'advocaat', en: 'lawyer' },
  bereaved: { nl: 'in de rouw', en: 'bereaved' },
};

/** Who somebody is, when there was last contact, and what is open with him. */
export function personBrief(
  attendee: Attendee,
  meeting: MeetingFound,
  found: PersonFound | null,
  saying: Saying,
): PersonBrief {
  const source: BriefSource = { kind: 'event', uid: meeting.uid, at: meeting.from };
  const name = found?.person?.name ?? attendee.name;
  return {
    address: attendee.address,
    name,
    who: [...whoIs(found, source), ...answerOf(attendee, source)],
    lastContact: found === null ? [] : lastContact(found, saying),
    between: found === null ? [] : betweenUs(found.loops, saying),
  };
}

function whoIs(found: PersonFound | null, source: BriefSource): readonly Claim[] {
  const { person = null, signed = null, last = null, loops = [] } = found ?? {};
  const isNew = person === null && last === null && loops.length === 0;
  const role = signed?.role ?? null;
  const organisation = person?.organisation ?? signed?.organisation ?? null;
  const telephone = person?.telephones[0] ?? signed?.telephone ?? null;
  const known: BriefSource =
    person === null ? (signed?.source ?? source) : { kind: 'person', person: person.id };
  const grounds = signed === null || person === null ? [] : [signed.source];
  const said = (key: string, values: Sentence['values']): Claim =>
    claim(sentence(key, values), known, ...grounds);
  return [
    ...(isNew ? [claim(sentence('brief.who-new'), source)] : []),
    ...(role !== null && organisation !== null
      ? [said('brief.who-role-at', { role, organisation })]
      : role !== null
        ? [said('brief.who-role', { role })]
        : organisation !== null
          ? [said('brief.who-at', { organisation })]
          : []),
    ...marksOf(person?.marks ?? []).map((marks) => said('brief.who-marks', { marks })),
    ...(telephone === null ? [] : [said('brief.who-telephone', { telephone })]),
  ];
}

function marksOf(marks: readonly PersonMark[]): readonly Both[] {
  const words = marks.flatMap((mark) => MARKS[mark] ?? []);
  if (words.length === 0) return [];
  const inOne = (language: 'nl' | 'en'): string =>
    listed(
      words.map((word) => word[language]),
      language,
    );
  return [{ nl: inOne('nl'), en: inOne('en') }];
}

/** What the diary says of his answer, where that is no plain yes. */
function answerOf({ answer }: Attendee, source: BriefSource): readonly Claim[] {
  const keys: Readonly<Record<string, string>> = {
    'NEEDS-ACTION': 'brief.answer-none',
    DECLINED: 'brief.answer-no',
    TENTATIVE: 'brief.answer-maybe',
    DELEGATED: 'brief.answer-delegated',
  };
  const key = answer === null ? undefined : keys[answer];
  return key === undefined ? [] : [claim(sentence(key), source)];
}

function lastContact({ last, met }: PersonFound, { now, zone }: Saying): readonly Claim[] {
  const contact =
    last === null
      ? []
      : [
          claim(
            sentence(last.ours ? 'brief.last-ours' : 'brief.last-theirs', {
              when: dateIn(last.at, now, zone),
              subject: piece(last.subject === '' ? '–' : last.subject),
            }),
            last.source,
          ),
        ];
  const before =
    met === null
      ? []
      : [
          claim(
            sentence(met.title === null ? 'brief.last-met' : 'brief.last-met-about', {
              when: dateIn(met.at, now, zone),
              what: piece(met.title ?? ''),
            }),
            { kind: 'event', uid: met.uid, at: met.at },
          ),
        ];
  return [...contact, ...before];
}
