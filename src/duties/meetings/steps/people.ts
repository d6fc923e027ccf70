import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { recipientAt, type Recipient } from '../../../core/diary/acting/mail-act.ts';
import type { Convening, Party } from '../../../core/meetings/convening.ts';
import { namedAs, type Tone } from '../../../core/people/salutation.ts';
import type { Language } from '../../../core/text/words.ts';

/** A party as somebody who is written to. */
export function recipientOf(deciding: Deciding, { name, address }: Party): Recipient {
  return recipientAt(deciding, { name, address });
}

/** "de heer Jansen", "Kate Hill": a party in a running sentence. */
export function named(deciding: Deciding, party: Party, language: Language): string {
  const { addressee, mailbox } = recipientOf(deciding, party);
  const said = namedAs(addressee, language);
  return said === '' ? mailbox.address : said;
}

const AND = { nl: 'en', en: 'and' } as const;

/** Several in one breath. */
export function together(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${AND[language]} ${last}`;
}

/** Of more than these the names say less than their number. */
const MOST_NAMED = 4;

const NUMBERS = {
  nl: ['vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  en: ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const;

/** "Els Visser en elf anderen": those of a meeting in a running sentence, where they are many. */
export function shortly(names: readonly string[], language: Language): string {
  const [first = ''] = names;
  if (names.length <= MOST_NAMED) return together(names, language);
  const others = language === 'nl' ? 'anderen' : 'others';
  return `${first} ${AND[language]} ${counted(names.length - 1, language)} ${others}`;
}

function counted(count: number, language: Language): string {
  return NUMBERS[language][count - MOST_NAMED] ?? String(count);
}

/**
 * The others of a meeting, as one of them is told: empty where he is the only one. That somebody is a client is secret, so
 * under secrecy nobody hears who else comes.
 */
export function othersThan(
  deciding: Deciding,
  { parties }: Convening,
  { address }: Party,
  { language }: Tone,
): string {
  if (deciding.situation.profile.secrecy !== 'none') return '';
  const others = parties.filter((party) => party.address !== address);
  if (others.length > MOST_NAMED)
    return `${counted(others.length, language)} ${language === 'nl' ? 'anderen' : 'others'}`;
  return together(
    others.map((party) => named(deciding, party, language)),
    language,
  );
}

/** One of those it is arranged with, by his address. */
export function partyAt({ parties }: Pick<Convening, 'parties'>, address: string): Party | null {
  return parties.find((one) => one.address === address.toLowerCase()) ?? null;
}
