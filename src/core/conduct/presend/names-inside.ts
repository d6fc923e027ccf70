import type { OutgoingMail, Remark } from '../../act.ts';
import { surnameAlone } from '../../people/names.ts';
import type { Person } from '../../records/person.ts';
import { sentence } from '../../text/words.ts';
import { ownWords, personAt } from '../look.ts';
import type { PresendContext } from './context.ts';
import { isClose } from './likeness.ts';

/** Shorter names are too like ordinary words to be told from a slip. */
const SHORTEST = 5;

/** Words looked at; a letter names a few people. */
const MOST_WORDS = 2_000;

/** A name inside the letter that is almost that of somebody it concerns, and not quite as he writes it. */
export function namesInside(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const concerned = concernedBy(mail, context);
  const held = concerned.flatMap(({ surname }) => (surname === null ? [] : [core(surname)]));
  const known = new Set(context.people.flatMap(wordsOf));
  const lines = ownWords(mail).split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  const words = lines
    .slice(opening + 1)
    .join(' ')
    .match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’-]{4,}/gu);
  const remarks = new Map<string, Remark>();
  for (const written of words?.slice(0, MOST_WORDS) ?? []) {
    if (known.has(written.toLowerCase())) continue;
    const meant = held.find((name) => name.length >= SHORTEST && isClose(written, name));
    if (meant === undefined || meant.toLowerCase() === written.toLowerCase()) continue;
    const said = sentence('presend.name-inside', { written, held: meant });
    remarks.set(written, { weight: 'warn', said });
  }
  return [...remarks.values()];
}

function concernedBy(mail: OutgoingMail, { people, matter }: PresendContext): readonly Person[] {
  const readers = [...mail.to, ...mail.cc].map(({ address }) => personAt(people, address));
  const parties = people.filter(({ id }) => matter?.people.some(({ person }) => person === id));
  return [...readers.filter((one) => one !== null), ...parties];
}

/** The last word of a surname, which is what is written wrong: "Berg" of "van den Berg". */
function core(surname: string): string {
  return surnameAlone(surname.split(' ').at(-1) ?? surname);
}

function wordsOf({ name, surname, firstName }: Person): readonly string[] {
  return [name, surname, firstName]
    .flatMap((each) => each?.split(/[\s-]+/) ?? [])
    .map((word) => word.toLowerCase());
}
