import type { Language } from '../../text/words.ts';
import type { Voice } from '../order.ts';

/** How a letter is to go, as far as it was said. */
export interface Flags {
  readonly voice: Voice | null;
  readonly language: Language | null;
  readonly paper: boolean;
}

export const NO_FLAGS: Flags = { voice: null, language: null, paper: false };

const SAYS: readonly (readonly [RegExp, Partial<Flags>])[] = [
  [
    /(?:per|als|in een) (?:brief|post)|op (?:brief)?papier|als (?:pdf|word)|met de brief als bijlage/,
    { paper: true },
  ],
  [
    /by (?:letter|post)|on paper|as a (?:letter|pdf)|with the letter (?:attached|enclosed)/,
    { paper: true },
  ],
  [
    /(?:in|uit|op|onder) mijn (?:eigen )?naam|(?:door mij|ik) (?:onder)?teken(?:d|en)?(?: zelf)?|als ikzelf/,
    { voice: 'principal' },
  ],
  [
    /in my (?:own )?name|(?:signed|to be signed) by me|as myself|as me|I(?:'ll| will| shall)? sign(?: it)?(?: myself)?/,
    { voice: 'principal' },
  ],
  [/namens mij|on my behalf|for me/, { voice: 'behalf' }],
  [
    /namens het secretariaat|als secretariaat|op (?:je|uw|eigen|haar) (?:eigen )?naam/,
    { voice: 'secretary' },
  ],
  [
    /from the (?:secretary|secretariat|office)|in your own name|as (?:the|my) secretary/,
    { voice: 'secretary' },
  ],
  [/in het engels|in English/, { language: 'en' }],
  [/in het nederlands|in Dutch/, { language: 'nl' }],
];

const ENDS = SAYS.map(
  ([says, flag]) => [new RegExp(`(?:^|[\\s,]+)(?:${says.source})$`, 'i'), flag] as const,
);
const COMMA_ENDS = SAYS.map(
  ([says, flag]) => [new RegExp(`,\\s*(?:${says.source})$`, 'i'), flag] as const,
);

/** Takes what says how the letter goes from the end of some words; `strict`: only behind a comma, where the words may be the letter's own. */
export function withoutFlags(
  words: string,
  before: Flags,
  { strict = false }: { readonly strict?: boolean } = {},
): { readonly rest: string; readonly flags: Flags } {
  let rest = words.trim();
  let flags = before;
  for (let again = true; again;) {
    again = false;
    for (const [end, flag] of strict ? COMMA_ENDS : ENDS) {
      const shorter = rest.replace(end, '');
      if (shorter === rest) continue;
      rest = shorter.trim();
      flags = { ...flags, ...flag };
      again = true;
    }
  }
  return { rest, flags };
}
