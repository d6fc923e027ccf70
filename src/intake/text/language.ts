/** Small words that hardly stand in the other language. Words both have (is, in, was, we, of) count for neither. */
const WORDS = {
  nl: 'de het een en van ik je dat die niet te op aan met voor er maar om hem dan zou wat mijn naar dus door heb heeft bij uit ook hij zij haar onze ons u uw jullie jij jou ben bent zijn wordt worden werd kunt kun kan moet moeten wil wilt willen graag geen nog wel al als zo deze dit daar hier waar wanneer hoe omdat want tussen tijdens vanaf tot over onder geachte beste mevrouw heer groet groeten vriendelijke hartelijk dank bedankt afspraak bijlage bijgevoegd morgen vandaag gisteren maandag dinsdag woensdag donderdag vrijdag week weken uur graag alvast hierbij ontvangen sturen laten weten kunnen zullen zal hebben had waren alle meer veel goed gaat ga doen gedaan weer even misschien natuurlijk helaas vraag vragen antwoord volgende vorige ja nee liever toch eens gaan komen komt kom maak maken bericht telefoon kantoor',
  en: 'the a an and to i you that it for on are with as this have from or had by not but what all were when your can said there each which she do how their if will up other about out many then them these so some her would make like him into time has look two more go see no could my than been call who its now find did get come made may any us our me am please dear regards thanks thank kind best meeting attached let know would should could tomorrow today yesterday monday tuesday wednesday thursday friday week hello hi sincerely send sent received look forward hope well just also here where why because between during until over under mr mrs ms sorry question answer next last yes again maybe office phone message they be',
  other:
    'der die das und ist nicht ein eine mit auf für den dem sich auch ich sie wir ihr sehr geehrte mfg grüße freundlichen bitte le les des une est pas pour dans que qui sur avec vous nous votre bonjour merci cordialement el los las una por para con como usted gracias saludos hola il lo gli della che non per sono grazie cordiali saluti não uma obrigado och att det som för med jag inte är til og ikke jeg på av den nie się jest oraz pozdrawiam dzień dobry bir ve için',
} as const;

type Known = 'nl' | 'en' | 'other';

const TABLE = new Map<string, Set<Known>>();
for (const language of ['nl', 'en', 'other'] as const) {
  for (const word of WORDS[language].split(' ')) {
    const known = TABLE.get(word) ?? new Set();
    known.add(language);
    TABLE.set(word, known);
  }
}

/** Words looked at; what comes later in a mail is in the same language. */
const MAX_WORDS = 400;
/** Fewer known words than this say nothing. */
const MIN_HITS = 2;

const WORD = /[\p{L}']+/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * The language of a text: Dutch, English, another, or not to be told. Counts small words; a text
 * in another script is another language.
 */
export function languageOf(text: string): 'nl' | 'en' | 'other' | 'unknown' {
  const hits: Record<Known, number> = { nl: 0, en: 0, other: 0 };
  let words = 0;
  let foreign = 0;
  for (const found of text.slice(0, MAX_WORDS * 12).matchAll(WORD)) {
    words += 1;
    if (words > MAX_WORDS) break;
    const word = found[0].toLowerCase();
    if (!LATIN.test(word)) foreign += 1;
    const known = TABLE.get(word);
    if (known !== undefined) for (const language of known) hits[language] += 1 / known.size;
  }
  if (words === 0) return 'unknown';
  if (foreign * 2 > words) return 'other';
  const best = Math.max(hits.nl, hits.en, hits.other);
  if (best < MIN_HITS && best * 3 < words) return 'unknown';
  if (best === 0) return 'unknown';
  if (hits.nl === best) return hits.en === best ? 'unknown' : 'nl';
  return hits.en === best ? 'en' : 'other';
}
