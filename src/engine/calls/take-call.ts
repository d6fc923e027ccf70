import { callNote, saidIn, type CallNote } from '../../core/calls/call-note.ts';
import { homeOf } from '../../core/calls/reading/number.ts';
import { readNote, type ReadNote } from '../../core/calls/reading/read-note.ts';
import { sayNote, type NoteParts } from '../../core/calls/say-note.ts';
import { whatAbout } from '../../core/calls/what-about.ts';
import { whoCalled, type Affair, type MayCall } from '../../core/calls/who-called.ts';
import { callWords } from '../../core/calls/words.ts';
import { Trouble } from '../../core/errors.ts';
import type { ArrivalId } from '../../core/ids.ts';
import type { Profile } from '../../core/situation.ts';
import { say, sentence, type Language } from '../../core/text/words.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import type { Reader } from '../../store/access.ts';
import { arrivalWithOrigin } from '../../store/records/arrivals.ts';
import { latestThreadWith, messagesOfThread } from '../../store/records/messages.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Consenting } from '../approvers.ts';
import { arrive } from '../arrive.ts';
import type { Owner } from '../owner.ts';
import { mayCall } from './callers.ts';

/** What a note was taken down as, or what is asked first. */
export type Taken =
  | { readonly taken: true; readonly arrival: ArrivalId; readonly said: string }
  | {
      readonly taken: false;
      readonly question: string;
      /** Each a note that is read as one thing alone. */
      readonly choices: readonly string[];
    };

/** A note in words, or as a form has it. */
export type NoteGiven =
  | { readonly text: string }
  | Pick<NoteParts, 'name' | 'said' | 'number' | 'back'>;

/** In which language it is, and in which it is asked back. */
export interface Speaking {
  readonly language: Language;
  readonly reader: Language;
}

/** Takes down what was said at the telephone: who, about what, what he said. What is not clear is asked back. */
export async function takeCall(
  owner: Owner,
  by: Consenting,
  given: NoteGiven,
  { language, reader }: Speaking,
): Promise<Taken> {
  const profile = await profileOf(owner);
  const text = 'text' in given ? given.text : formText(given, language);
  const read = readNote(text, language, homeOf(profile.zone));
  if (read === null) return asked('who', reader);
  // What stands in the field for a name is one, however it is written.
  const note = 'text' in given ? read : { ...read, isName: true };
  return (await takeRead(owner, by, { text, note }, { language, reader })) ?? asked('who', reader);
}

/** A form filled in as a note in words: read in the same way, with the same checks. */
function formText(
  { name, said, number, back }: Exclude<NoteGiven, { text: string }>,
  language: Language,
): string {
  const who = name.replaceAll(/[:;\n]+/g, ' ').trim();
  const parts = { medium: 'call', name: who, address: null, about: null } as const;
  return sayNote({ ...parts, said: said.trim(), number, back }, language).text;
}

/** A note that was read; null where nobody of that name is known and it is not written as a name. */
export async function takeRead(
  owner: Owner,
  by: Consenting,
  { text, note }: { readonly text: string; readonly note: ReadNote },
  { language, reader }: Speaking,
): Promise<Taken | null> {
  const profile = await profileOf(owner);
  const now = owner.tools.clock.now();
  const { zone } = profile;
  const known = await mayCall(owner.store.read, { now, zone, number: note.number });
  const called = whoCalled(note, known, language);
  if (called.length === 0 && !note.isName) return null;
  const parts = { ...note, said: saidIn({ text, ...note, passed: [...note.passed] }) };
  if (called.length > 1) {
    const choices = called.flatMap(({ name, addresses: [address] }) =>
      address === undefined ? [] : [sayNote({ ...parts, name, address }, language).text],
    );
    return { ...asked('which-person', reader, { name: note.name }), choices };
  }
  const [caller] = called;
  const about = await aboutWhat(caller, { parts, now, language });
  if (about.is === 'several') {
    const sees = by.roles.includes('principal');
    const choices = about.among
      .filter(({ hidden, what }) => what !== '' && (sees || !hidden))
      .map(({ what }) => {
        const [address] = caller?.addresses ?? [];
        const named = { name: caller?.name ?? note.name, address: address ?? null };
        return sayNote({ ...parts, ...named, about: what }, language).text;
      });
    return { ...asked('which-affair', reader, { name: caller?.name ?? note.name }), choices };
  }
  const raw = await rawNote(owner, by, profile, {
    text,
    note,
    language,
    caller: caller ?? null,
    affair: about.is === 'one' ? about.affair : null,
  });
  const arrival = await putAway(owner, by, raw);
  return { taken: true, arrival, said: sayNote(saidBack(parts, caller), reader).text };
}

function saidBack(parts: NoteParts, caller: MayCall | undefined): NoteParts {
  return { ...parts, name: caller?.name ?? parts.name, address: null };
}

async function aboutWhat(
  caller: MayCall | undefined,
  {
    parts,
    now,
    language,
  }: { readonly parts: NoteParts; readonly now: number; readonly language: Language },
) {
  const { readTimesAnswer } =
    await import('../../core/diary/invitations/answers/read-times-answer.ts');
  const speaksOf = ({ times }: Affair): boolean => {
    const offered = times.map(({ from, until, zone }) => ({ span: { from, until }, zone }));
    const context = { now, zone: times[0]?.zone ?? 'UTC' };
    const read = readTimesAnswer(parts.said, language, offered, context);
    return read.offered.some(({ answer }) => answer !== 'unknown');
  };
  const { said, about, back } = parts;
  // "Wil graag teruggebeld worden" answers nothing.
  const empty = said === '' || (back && said.split(' ').length <= MOST_WORDS_BACK);
  return whatAbout(caller?.affairs ?? [], { said, about, empty, speaksOf });
}

/** Words in which somebody asks to be rung back and says no more. */
const MOST_WORDS_BACK = 7;

async function rawNote(
  owner: Owner,
  by: Consenting,
  profile: Profile,
  {
    text,
    note,
    language,
    caller,
    affair,
  }: {
    readonly text: string;
    readonly note: ReadNote;
    readonly language: Language;
    readonly caller: MayCall | null;
    readonly affair: Affair | null;
  },
): Promise<CallNote> {
  const address = note.address ?? caller?.addresses[0] ?? '';
  const named = profile.accounts[0]?.address;
  // The same words in the same minute are the same note, however often they were handed in.
  const at = Math.floor(owner.tools.clock.now() / MINUTE_MS) * MINUTE_MS;
  return callNote.parse({
    by: by.id,
    name: by.name,
    text,
    language,
    medium: note.medium,
    at,
    caller: { name: caller?.name ?? note.name, address },
    said: note.said,
    passed: [...note.passed],
    number: note.number,
    back: note.back,
    to: named ?? { name: profile.name, address: profile.addresses[0] ?? '' },
    about: affair === null ? null : await threadAbout(owner.store.read, affair, address),
  } satisfies CallNote);
}

/** The thread of an affair, as a mail that answers in it names it. */
async function threadAbout(
  read: Reader,
  { thread, what, kind }: Affair,
  from: string,
): Promise<CallNote['about']> {
  const root =
    thread ?? (kind === 'appointment' && from !== '' ? await latestThreadWith(read, from) : null);
  if (root === null) return { subject: what, references: [] };
  const entries = await messagesOfThread(read, root);
  const ids = entries.flatMap(({ messageId }) => (messageId === '' ? [] : [messageId]));
  return {
    subject: entries.findLast(({ subject }) => subject !== '')?.subject ?? what,
    references: [...new Set([root, ...ids])],
  };
}

/** On record and in line; what follows from it is decided like anything that comes in. */
async function putAway(owner: Owner, by: Consenting, note: CallNote): Promise<ArrivalId> {
  const blob = await owner.blobs.put(new TextEncoder().encode(JSON.stringify(note)));
  const arrival = await owner.store.transact(async (writer) => {
    const made = await arrive(owner, writer, {
      kind: 'call',
      channel: 'telephone',
      origin: blob,
      blob,
      by: by.id,
      marks: { bytes: owner.tools.keyedHash(owner.id, blob) },
    });
    return made ?? (await arrivalWithOrigin(writer, 'telephone', blob));
  });
  if (arrival === null) throw new Trouble('office-broken', { retry: false });
  owner.tools.changed(owner.id);
  return arrival;
}

function asked(key: string, reader: Language, values: Record<string, string> = {}) {
  const question = say(callWords, sentence(`calls.${key}`, values), reader);
  return { taken: false, question, choices: [] } as const;
}

async function profileOf(owner: Owner): Promise<Profile> {
  const profile = await readProfile(owner.store.read);
  if (profile === null)
    throw new Trouble('profile-missing', { retry: false, values: { owner: owner.id } });
  return profile;
}
