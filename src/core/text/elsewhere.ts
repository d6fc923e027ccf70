/** With so many words of its own, what is in no language that is known here is in another. */
const FEW_WORDS = 5;

/** How a letter in French, German, Spanish or Italian begins or ends: between Dutch names a short one looks like Dutch. */
const GREETS_ELSEWHERE =
  /(?<!\p{L})(?:(?:cher|chère) (?:monsieur|madame)|monsieur|bonjour|cordialement|bien à vous|salutations distinguées|sehr geehrte[rn]?|(?:mit )?freundlichen grüßen|estimad[oa]s?|un saludo|saludos|gentile|cordiali saluti)(?!\p{L})/iu;

/**
 * Whether what somebody wrote is in a language that nobody here reads. A few words of thanks are in no language for certain,
 * and are not.
 */
export function isElsewhere({
  own,
  language,
}: {
  readonly own: string;
  readonly language: 'nl' | 'en' | 'other' | 'unknown';
}): boolean {
  if (language === 'other' || GREETS_ELSEWHERE.test(own)) return true;
  return language === 'unknown' && own.trim().split(/\s+/).length >= FEW_WORDS;
}
