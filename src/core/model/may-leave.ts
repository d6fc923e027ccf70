import { factsOf } from '../records/fact.ts';
import type { Confidentiality, Matter } from '../records/matter.ts';
import type { PersonMark } from '../records/person.ts';
import type { MessageReading, Reading } from '../records/reading.ts';
import type { Profile } from '../situation.ts';
import {
  accountsIn,
  asRead,
  holdsBsn,
  holdsCard,
  privateSubjects,
  type PrivateSubject,
} from './sensitive.ts';

/** Why a document stays at home. Closed list, each with its sentence. */
export const KEPT_HOME = [
  'secrecy',
  'confidential',
  'not-a-message',
  'bsn',
  'account',
  'medical',
  'death',
  'authority-report',
  'credentials',
  'phishing',
  'client-enquiry',
  'own-word',
  'too-long',
] as const;
export type KeptHome = (typeof KEPT_HOME)[number];

/** Whether a document may go to a model. */
export type Leave = { readonly may: true } | { readonly may: false; readonly why: KeptHome };

/** What is known of the document beside its reading. */
export interface Surroundings {
  readonly matters: readonly Pick<Matter, 'confidentiality'>[];
  /** Marks on the people who take part. */
  readonly marks: readonly PersonMark[];
  readonly confidentiality: Confidentiality;
  readonly suspicious: boolean;
  /** Words of the principal that keep a mail at home. They add to the rules and take nothing from them. */
  readonly keepHome: readonly string[];
}

const stays = (why: KeptHome): Leave => ({ may: false, why });

/**
 * Whether a document may be shown to a model, decided before any model is asked. What a profession keeps secret never
 * leaves; nor do mails of the classes below, whatever the principal allows.
 */
export function mayLeave(
  reading: Reading,
  profile: Pick<Profile, 'secrecy'>,
  around: Surroundings,
): Leave {
  if (profile.secrecy !== 'none') return stays('secrecy');
  if (reading.kind !== 'message') return stays('not-a-message');
  const surroundings = bySurroundings(around);
  if (surroundings !== null) return stays(surroundings);
  const facts = byFacts(reading);
  if (facts !== null) return stays(facts);
  // A disclaimer below a signature calls every mail confidential; what counts is what its writer says himself.
  const { subject, own, quoted, text } = reading;
  const said = [subject, own, quoted, ...namesIn(reading)].join('\n');
  const spoken = textMayLeave(said, profile, around.keepHome);
  if (!spoken.may) return spoken;
  for (const whole of [text, ...(reading.attached ?? []).map((one) => one.text)]) {
    const leave = textMayLeave(whole, profile, around.keepHome, DISCLAIMED);
    if (!leave.may) return leave;
  }
  return { may: true };
}

/**
 * Names of who wrote and of what is attached. They never go along, but tell what a mail is about: "can you come at ten?"
 * is another question when a practice of physiotherapy asks it.
 */
function namesIn({ from, parts }: MessageReading): readonly string[] {
  const names = [...from.map(({ name }) => name), ...parts.map(({ name }) => name ?? '')];
  return names.map((name) => name.replaceAll(/[._]/g, ' '));
}

function bySurroundings(around: Surroundings): KeptHome | null {
  if (around.confidentiality !== 'office') return 'confidential';
  if (around.matters.some((matter) => matter.confidentiality !== 'office')) return 'confidential';
  if (around.suspicious) return 'phishing';
  if (around.marks.includes('bereaved')) return 'death';
  if (around.marks.includes('patient')) return 'medical';
  return around.marks.includes('client') ? 'confidential' : null;
}

function byFacts(reading: MessageReading): KeptHome | null {
  const has = (kind: Parameters<typeof factsOf>[1]) => factsOf(reading.facts, kind).length > 0;
  const wants = new Set(reading.wants.map((want) => want.kind));
  if (factsOf(reading.facts, 'reference').some(({ value }) => value.kind === 'bsn')) return 'bsn';
  if (has('changed-detail') || has('iban')) return 'account';
  if (has('emergency')) return 'medical';
  if (has('death') || wants.has('condolence')) return 'death';
  if (has('authority-report')) return 'authority-report';
  if (has('deceptive-link') || has('credential-request') || wants.has('phishing'))
    return 'phishing';
  return has('client-enquiry') ? 'client-enquiry' : null;
}

/** Longest text looked through: a megabyte of figures must not hold up the mail. */
const LOOKED_THROUGH = 200_000;

const DISCLAIMED: readonly PrivateSubject[] = ['confidential'];

const SUBJECTS: readonly (readonly [PrivateSubject, KeptHome])[] = [
  ['medical', 'medical'],
  ['death', 'death'],
  ['authority-report', 'authority-report'],
  ['credentials', 'credentials'],
  ['confidential', 'confidential'],
];

/** The same for a bare text, for instance a letter of ours that stands in the thread. */
export function textMayLeave(
  text: string,
  profile: Pick<Profile, 'secrecy'>,
  keepHome: readonly string[],
  except: readonly PrivateSubject[] = [],
): Leave {
  if (profile.secrecy !== 'none') return stays('secrecy');
  // What is too long to be looked through is not known to be harmless.
  if (text.length > LOOKED_THROUGH) return stays('too-long');
  const read = asRead(text);
  if (holdsBsn(read)) return stays('bsn');
  if (accountsIn(read).length > 0 || holdsCard(read)) return stays('account');
  const found = privateSubjects(read);
  const subject = SUBJECTS.find(([one]) => found.includes(one) && !except.includes(one));
  if (subject !== undefined) return stays(subject[1]);
  const folded = read.toLowerCase();
  return keepHome.some((word) => folded.includes(asRead(word).toLowerCase()))
    ? stays('own-word')
    : { may: true };
}
