import { listed } from '../../text/phrases.ts';
import type { Language } from '../../text/words.ts';
import { sayDay } from '../../time/say-date.ts';
import type { LetterWish, Voice, WriteOrder } from '../order.ts';

/** Says an order for a letter in one sentence; read again it is the same letter. */
export function sayLetter(order: WriteOrder, language: Language): string {
  const to = listed(
    order.to.map(({ name, address }) => named(name, address)),
    language,
  );
  const flags = [
    ...(order.voice === null ? [] : [VOICES[order.voice][language]]),
    ...(order.language === null ? [] : [LANGUAGES[order.language][language]]),
    ...(order.paper ? [language === 'nl' ? 'op papier' : 'on paper'] : []),
  ];
  const said = language === 'nl' ? dutch(order.letter, to) : english(order.letter, to);
  return [said, ...flags].join(', ');
}

/** His address where he has one: two of one name are told apart by it. */
function named(name: string, address: string | null): string {
  if (name === '') return address ?? '';
  return address === null ? name : `${name} (${address})`;
}

const VOICES = {
  principal: { nl: 'in mijn naam', en: 'in my name' },
  behalf: { nl: 'namens mij', en: 'on my behalf' },
  secretary: { nl: 'namens het secretariaat', en: 'from the secretary' },
} as const satisfies Record<Voice, Readonly<Record<Language, string>>>;

const LANGUAGES = {
  nl: { nl: 'in het Nederlands', en: 'in Dutch' },
  en: { nl: 'in het Engels', en: 'in English' },
} as const satisfies Record<Language, Readonly<Record<Language, string>>>;

function day(date: string | null, language: Language, before: string): string {
  if (date === null) return '';
  return `${before.startsWith(',') ? '' : ' '}${before} ${sayDay(Temporal.PlainDate.from(date), language, { year: true })}`;
}

function optional(before: string, words: string | null): string {
  return words === null ? '' : ` ${before} ${words}`;
}

function dutch(letter: LetterWish, to: string): string {
  switch (letter.k) {
    case 'receipt':
      return `Bevestig aan ${to} de ontvangst van de stukken${day(letter.of, 'nl', 'van')}${day(letter.by, 'nl', ', antwoord uiterlijk')}`;
    case 'decline':
      return `Sla de uitnodiging van ${to}${optional('voor', letter.occasion)}${day(letter.on, 'nl', 'op')} af`;
    case 'refuse-offer':
      return `Wijs de offerte van ${to}${day(letter.of, 'nl', 'van')} af`;
    case 'missing':
      return `Vraag ${to} om ${letter.what} na te zenden`;
    case 'ask':
      return `Vraag ${to} om ${letter.what}${day(letter.by, 'nl', 'uiterlijk')}`;
    case 'thank':
      return `Bedank ${to}${optional('voor', letter.what)}`;
    case 'congratulate':
      return `Feliciteer ${to}${optional('met', letter.what)}`;
    case 'condole':
      return `Condoleer ${to}${optional('met het overlijden van', letter.who)}`;
    case 'refer':
      return `Verwijs ${to} naar ${letter.to}`;
    case 'no-comment':
      return `Antwoord ${to} dat we geen commentaar hebben${optional('termijn', letter.by)}`;
    case 'tell':
      return `Schrijf ${to} dat ${letter.words}`;
    case 'say':
      return `Schrijf ${to}: “${letter.words}”`;
    default:
      return letter satisfies never;
  }
}

function english(letter: LetterWish, to: string): string {
  switch (letter.k) {
    case 'receipt':
      return `Acknowledge receipt of the papers of ${to}${day(letter.of, 'en', 'dated')}${day(letter.by, 'en', ', answer by')}`;
    case 'decline':
      return `Decline the invitation of ${to}${optional('to', letter.occasion)}${day(letter.on, 'en', 'on')}`;
    case 'refuse-offer':
      return `Turn down the offer of ${to}${day(letter.of, 'en', 'dated')}`;
    case 'missing':
      return `Ask ${to} to send on ${letter.what}`;
    case 'ask':
      return `Ask ${to} for ${letter.what}${day(letter.by, 'en', 'by')}`;
    case 'thank':
      return `Thank ${to}${optional('for', letter.what)}`;
    case 'congratulate':
      return `Congratulate ${to}${optional('on', letter.what)}`;
    case 'condole':
      return `Condole with ${to}${optional('on the death of', letter.who)}`;
    case 'refer':
      return `Refer ${to} to ${letter.to}`;
    case 'no-comment':
      return `Answer ${to} that we have no comment${optional('deadline', letter.by)}`;
    case 'tell':
      return `Write to ${to} that ${letter.words}`;
    case 'say':
      return `Write to ${to}: “${letter.words}”`;
    default:
      return letter satisfies never;
  }
}
