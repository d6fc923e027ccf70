import type { OutgoingMail, Remark } from '../../act.ts';
import { sentence } from '../../text/words.ts';
import { ownWords, personAt } from '../look.ts';
import type { PresendContext } from './context.ts';
import { languageOf } from './language.ts';

const FORMAL = /(?<![\p{L}'’])(?:u|uw|uzelf)(?![\p{L}'’])/giu;
const FAMILIAR = /(?<![\p{L}'’])(?:je|jij|jou|jouw|jezelf)(?![\p{L}'’])/giu;

/** What a letter of each language opens and closes with. */
const FRAMES = {
  nl: /^\s*(?:geachte|beste|lieve|amice|hooggeboren|hoogwelgeboren)\b|^\s*(?:met (?:vriendelijke|hartelijke) groet|hoogachtend)/im,
  en: /^\s*dear\b|^\s*(?:(?:with )?(?:kind|best|warm) regards|yours (?:sincerely|faithfully|truly))/im,
} as const;

/** A word that stands twice; some do so with right. */
const TWICE = /(?<![\p{L}'’-])(\p{L}{2,})\s+\1(?![\p{L}'’-])/giu;
const RIGHTLY: ReadonlySet<string> = new Set([
  ...['dat', 'die', 'had', 'was', 'zei', 'bent', 'is', 'hoe', 'heel', 'zeer'],
  ...['that', 'very', 'so', 'nee', 'ja', 'no', 'yes', 'bora'],
]);

/** Two languages or two forms of address in one letter, the wrong form for the relation, a word twice. */
export function tone(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  const text = ownWords(mail).split(/^-- ?$/m)[0] ?? '';
  return [...languages(text), ...forms(text, mail, context), ...doubled(text)];
}

function languages(text: string): readonly Remark[] {
  const spoken = new Set(
    text
      .split(/\n\s*\n/)
      .map(languageOf)
      .filter((language) => language !== null),
  );
  const [only, ...more] = spoken;
  const frames = (['nl', 'en'] as const).filter((language) => FRAMES[language].test(text));
  const mixed =
    more.length > 0 ||
    frames.length > 1 ||
    (only !== undefined && frames[0] !== undefined && frames[0] !== only);
  return mixed ? [{ weight: 'warn', said: sentence('presend.mixed-language') }] : [];
}

function forms(text: string, mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  if (languageOf(text) !== 'nl') return [];
  const formal = text.match(FORMAL)?.length ?? 0;
  const familiar = text.match(FAMILIAR)?.length ?? 0;
  if (formal > 0 && familiar > 0) {
    return [{ weight: 'warn', said: sentence('presend.mixed-form') }];
  }
  const [first] = mail.to;
  const person = first === undefined ? null : personAt(context.people, first.address);
  if (person === null || mail.to.length > 1) return [];
  const used = formal > 0 ? 'u' : familiar > 0 ? 'je' : null;
  if (used === null || used === person.address.form) return [];
  const values = { name: person.name, form: person.address.form };
  return [{ weight: 'warn', said: sentence('presend.other-form', values) }];
}

function doubled(text: string): readonly Remark[] {
  return [...text.matchAll(TWICE)]
    .filter(([, word = '']) => !RIGHTLY.has(word.toLowerCase()))
    .slice(0, 3)
    .map(([words]) => ({
      weight: 'warn',
      said: sentence('presend.doubled', { words: words.replace(/\s+/g, ' ') }),
    }));
}
