/** How an order says of whom so many are enough, and who need not come. */
export interface NeedWords {
  /** Behind the people: "twee van de drie is genoeg"; group 1 is how many. */
  readonly enough: RegExp;
  /** Before them: "met twee van de drie: Els, Jansen en Peter"; group 1 is how many. */
  readonly someOf: RegExp;
  /** Before somebody: "bij voorkeur ook Jansen". */
  readonly preferably: RegExp;
  /** What may stand behind him then. */
  readonly too: RegExp;
  /** Behind somebody: "Jansen mag ook, maar hoeft niet"; group 1 his name. */
  readonly optional: RegExp;
  /** "Peter moet erbij"; group 1 his name. */
  readonly essential: RegExp;
  readonly and: string;
  readonly with: string;
  readonly numbers: Readonly<Record<string, number>>;
}

const NL_OF = 'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\d{1,2}';
const NL = `(een|één|eentje|${NL_OF})`;
const EN_OF = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const EN = `(one|either|any|${EN_OF})`;
const NAME =
  "((?-i:\\p{Lu})[\\p{L}'.-]*(?: (?:(?:van|de|der|den|ter|ten|'t) )*(?-i:\\p{Lu})[\\p{L}'.-]*)?)";

export const NEEDS_NL: NeedWords = {
  enough: new RegExp(
    `\\s*[;,.:]\\s*(?:maar )?(?:(?:minstens|ten minste|tenminste|minimaal|al) )?${NL} van (?:de (?:${NL_OF})|hen|hun|deze|die|beiden?)(?: (?:is|zijn|volstaat|volstaan|moet|moeten|kan|kunnen|mag|mogen))?(?: (?:al )?(?:genoeg|voldoende|erbij zijn|erbij|er zijn|er bij zijn|komen|meedoen|aanwezig zijn))?(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  someOf: new RegExp(
    `(?<=\\b(?:met|en) )(?:(?:minstens|ten minste|tenminste|minimaal) )?${NL} van (?:(?:de )?(?:volgende|${NL_OF})(?: personen| mensen)?\\s*:?\\s*|hen\\s*:?\\s*)?(?=(?-i:\\p{Lu})|(?:de )?\\p{Ll}{5,}(?:en|s)\\b)`,
    'iu',
  ),
  preferably:
    /(?:,\s*|\s+)(?:en )?(?:bij voorkeur|(?:het )?liefst|als het kan|als dat kan|zo mogelijk|indien mogelijk)(?: ook)?(?: met)? (?=(?-i:\p{Lu}))/iu,
  too: /^ (?:erbij|ook|er ook bij)\b/i,
  optional: new RegExp(
    `\\s*[;,.]\\s*${NAME} (?:bij voorkeur|is optioneel|hoeft (?:er )?niet(?: (?:erbij|te komen|per se|erbij te zijn))*|mag ook(?:,? maar hoeft niet)?|is welkom(?:,? maar hoeft niet)?)(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  essential: new RegExp(
    `\\s*[;,.]\\s*${NAME} (?:moet (?:erbij|er bij|er)(?: zijn)?|is onmisbaar|is noodzakelijk)(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  and: ' en ',
  with: ' met ',
  numbers: {
    ...{ een: 1, één: 1, eentje: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 },
    ...{ zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12 },
  },
};

export const NEEDS_EN: NeedWords = {
  enough: new RegExp(
    `\\s*[;,.:]\\s*(?:but )?(?:at least |any )?${EN} (?:out )?of (?:(?:the )?(?:${EN_OF})|them|these|those)(?: (?:is|are|will|would|must|should|can|has to|have to))?(?: (?:enough|do|suffice|be enough|be there|be present|attend|come|sufficient))?(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  someOf: new RegExp(
    `(?<=\\b(?:with|and) )(?:at least )?${EN} (?:out )?of (?:(?:the )?(?:following|${EN_OF})(?: people)?\\s*:?\\s*|them\\s*:?\\s*)?(?=(?-i:\\p{Lu})|(?:the )?\\p{Ll}{5,}s\\b)`,
    'iu',
  ),
  preferably:
    /(?:,\s*|\s+)(?:and )?(?:preferably|ideally|if possible|optionally)(?: also)?(?: with)? (?=(?-i:\p{Lu}))/iu,
  too: /^ (?:too|as well|also)\b/i,
  optional: new RegExp(
    `\\s*[;,.]\\s*${NAME} (?:preferably|is optional|need not (?:come|be there|attend)|(?:is welcome|may come)(?:,? but need not(?: come)?)?)(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  essential: new RegExp(
    `\\s*[;,.]\\s*${NAME} (?:is essential|is a must|must (?:be there|come|attend))(?=\\s*(?:[.;,]|$))`,
    'iu',
  ),
  and: ' and ',
  with: ' with ',
  numbers: {
    ...{ one: 1, either: 1, any: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
    ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  },
};
