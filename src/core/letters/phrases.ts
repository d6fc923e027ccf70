import { binds } from '../conduct/binding-words.ts';
import { tellsOfReport } from '../conduct/authority-report.ts';
import type { Language } from '../text/words.ts';

/** Longer than this a phrase is a sentence, and no longer a name for a thing. */
const PHRASE_LIMIT = 60;

/** Words, digits and the punctuation of a name for a thing; no addresses, links, braces or line breaks. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} ,.'’()&-]*$/u;

/** Six digits in a row are a number somebody may want us to repeat: an account, a telephone, a code. */
const NUMBERS = /\d(?:[ .-]?\d){5}/;

/**
 * Whether words from a mail may be repeated in ours as the name of a thing ("het taxatierapport").
 * A stranger's text supplies no sentence, link, number or binding word to a letter that leaves.
 */
export function isPlainPhrase(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length >= 2 &&
    trimmed.length <= PHRASE_LIMIT &&
    PLAIN.test(trimmed) &&
    !/\bwww\.|\.\p{L}{2,}(?:\s|$)/u.test(trimmed) &&
    !NUMBERS.test(trimmed) &&
    !binds(trimmed) &&
    !tellsOfReport(trimmed)
  );
}

/** Whether a phrase begins as a thing does, so that it can be asked for: "het …", "uw …", "the …". */
export function isNounPhrase(text: string, language: Language): boolean {
  const opening =
    language === 'nl'
      ? /^(?:het|de|een|uw|je|jouw|zijn|haar|hun|alle|beide|bijlage)\s/i
      : /^(?:the|a|an|your|his|her|their|all|both|attachment|annex)\s/i;
  return isPlainPhrase(text) && opening.test(text.trim());
}

/** Their "mijn jaarrekening" is our "uw jaarrekening". */
export function turned(what: string, form: 'u' | 'je', language: Language): string {
  const yours = language === 'en' ? 'your' : form === 'je' ? 'je' : 'uw';
  return what.trim().replace(/^(?:mijn|onze|ons|my|our)(?=\s)/i, yours);
}

/** Words for papers that are several, by their ends; any other is taken to be one. */
const SEVERAL = {
  nl: /(?:stukken|bijlagen|papieren|documenten|gegevens|foto['’]s|kopie(?:ën|en|s)|afschriften|brieven|akte[ns]|facturen|rapporten|tekeningen|offertes|contracten|notulen|bescheiden|formulieren|verklaringen|bewijzen|cijfers|rekeningen|verslagen)$/i,
  en: /(?:papers|documents|attachments|enclosures|details|photos|copies|letters|deeds|invoices|reports|drawings|quotations|contracts|minutes|forms|statements|accounts|figures)$/i,
} as const;

/** Whether a phrase names several things: "de stukken", "the annual accounts"; of "bijlage 2, de stukken" it is one. */
export function isSeveral(what: string, language: Language): boolean {
  return SEVERAL[language].test(what.trim().split(',')[0] ?? '');
}

/** What is said of a thing that stayed behind. */
export function stayedBehind(what: string, language: Language): string {
  if (language === 'en') return 'did not come with it';
  return isSeveral(what, 'nl') ? 'zaten er niet bij' : 'zat er niet bij';
}

/** The pronoun for a thing: *het* for a het-word, *die* for a de-word, else *dat*, *ze* for several; "it" and "them" in English. */
export function pronounFor(what: string, language: Language): string {
  if (isSeveral(what, language)) return language === 'en' ? 'them' : 'ze';
  if (language === 'en') return 'it';
  if (/^het\s/i.test(what)) return 'het';
  return /^(?:de|bijlage)\b/i.test(what) ? 'die' : 'dat';
}

/** With a comma behind it where the phrase has one inside: "bijlage 2, de jaarrekening 2025,". */
export function inSentence(what: string): string {
  const trimmed = what.trim().replace(/[.,]$/, '');
  return trimmed.includes(',') ? `${trimmed},` : trimmed;
}
