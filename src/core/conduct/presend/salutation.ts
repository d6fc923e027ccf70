import type { OutgoingMail, Remark } from '../../act.ts';
import { readName, surnameAlone, surnameKey } from '../../people/names.ts';
import type { NameParts } from '../../people/names.ts';
import type { Person } from '../../records/person.ts';
import { sentence } from '../../text/words.ts';
import { ownWords, personAt } from '../look.ts';
import type { PresendContext } from './context.ts';
import { isClose } from './likeness.ts';

const OPENING = /^\s*(Geachte|Beste|Dear|Lieve|Hallo|Hello)\s+([^,\n]{1,80}),?\s*$/m;

/** Words that greet whoever it is. */
const ANYBODY = /^(?:heer of mevrouw|heer, mevrouw|sir or madam)\s*/i;

/** The salutation against the record: the name as the person writes it, his title, and not another's name. */
export function salutation(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const match = OPENING.exec(ownWords(mail));
  const greeted = match?.[2]?.trim().replace(ANYBODY, '');
  const addressees = mail.to
    .map((mailbox) => personAt(context.people, mailbox.address))
    .filter((person) => person !== null);
  if (match === null || greeted === undefined || addressees.length === 0) return [];
  // What was not filled in is another finding.
  if (greeted === '' || greeted.includes('{')) return [];
  const parts = partsOf(match[2] ?? '', greeted, match[1] === 'Dear' ? 'en' : 'nl');
  const name = parts.surname ?? parts.first;
  if (parts.kind !== 'person' || name === null) return [];
  const meant = addressees.find((person) => isNamed(person, parts));
  return meant === undefined
    ? misnamed(greeted, name, addressees, context)
    : details(meant, parts, greeted);
}

/** After "heer of mevrouw" stands a surname, where a name alone might be a first name. */
function partsOf(written: string, greeted: string, language: 'nl' | 'en'): NameParts {
  if (!ANYBODY.test(written.trim())) return readName(greeted, language);
  // Who is called "heer of mevrouw" was guessed to be neither.
  return { ...readName(`heer ${greeted}`, 'nl'), title: null };
}

function misnamed(
  greeted: string,
  name: string,
  addressees: readonly Person[],
  context: PresendContext,
): readonly Remark[] {
  const nearly = addressees.find((person) => namesOf(person).some((held) => isClose(name, held)));
  if (nearly !== undefined) {
    const held = nearly.surname === null ? nearly.name : surnameAlone(nearly.surname);
    return [{ weight: 'stop', said: sentence('presend.salutation-misspelt', { greeted, held }) }];
  }
  const [first] = addressees;
  if (first === undefined || namesOf(first).length === 0) return [];
  const parts = readName(greeted, 'nl');
  const other = context.people.some((person) => isNamed(person, parts));
  const values = { greeted, name: first.name };
  return [{ weight: other ? 'stop' : 'warn', said: sentence('presend.salutation-other', values) }];
}

function details(person: Person, parts: NameParts, greeted: string): readonly Remark[] {
  const remarks: Remark[] = [];
  const { title } = person.address;
  if (title !== null && parts.title !== null && title !== parts.title) {
    const values = { greeted, name: person.name };
    remarks.push({ weight: 'stop', said: sentence('presend.salutation-title', values) });
  }
  if (isGuessed(person, parts)) {
    const values = { greeted, name: person.name };
    remarks.push({ weight: 'warn', said: sentence('presend.salutation-guessed', values) });
  }
  const { surname } = parts;
  const alone = parts.first === null && parts.initials === null;
  const small = surname !== null && alone && surname !== surnameAlone(surname);
  if (small) {
    const held = surnameAlone(surname);
    remarks.push({ weight: 'warn', said: sentence('presend.particle', { greeted, held }) });
  }
  return remarks;
}

/** *Heer* or *mevrouw* for somebody of whom nobody ever said which: perhaps read from his first name. */
function isGuessed({ name, address }: Person, parts: NameParts): boolean {
  if (address.title !== null || parts.title === null) return false;
  const own = (['nl', 'en'] as const).some((language) => readName(name, language).title !== null);
  return !own;
}

function isNamed(person: Person, parts: NameParts): boolean {
  if (parts.surname !== null) {
    return person.surname !== null && surnameKey(person.surname) === surnameKey(parts.surname);
  }
  return parts.first !== null && person.firstName?.toLowerCase() === parts.first.toLowerCase();
}

function namesOf(person: Person): readonly string[] {
  return [person.surname, person.firstName].filter((name) => name !== null);
}
