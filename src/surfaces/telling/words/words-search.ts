import type { Words } from '../../../core/text/words.ts';

/** What a search says besides what it found. */
export const searchWords: Words = {
  'search.unknown-operator': {
    nl: '“{text}:” ken ik niet; ik zocht het als woord.',
    en: '“{text}:” is not an operator I know; I looked for it as a word.',
  },
  'search.unknown-operator-like': {
    nl: '“{text}:” ken ik niet; bedoelt u “{like}:”? Ik zocht het als woord.',
    en: '“{text}:” is not an operator I know; did you mean “{like}:”? I looked for it as a word.',
  },
  'search.unknown-value': {
    nl: '“{text}” ken ik daar niet; ik zocht het als woord.',
    en: 'I do not know “{text}” there; I looked for it as a word.',
  },
  'search.unknown-value-like': {
    nl: '“{text}” ken ik daar niet; bedoelt u “{like}”? Ik zocht het als woord.',
    en: 'I do not know “{text}” there; did you mean “{like}”? I looked for it as a word.',
  },
  'search.date-not-understood': {
    nl: 'In “{text}” zag ik geen datum; die voorwaarde telde niet mee.',
    en: 'I saw no date in “{text}”; that condition was left out.',
  },
  'search.nothing-behind-operator': {
    nl: 'Achter “{text}:” stond niets; die voorwaarde telde niet mee.',
    en: 'Nothing stood behind “{text}:”; that condition was left out.',
  },
  'search.quote-not-closed': {
    nl: 'Het aanhalingsteken vóór “{text}” werd niet gesloten; ik las tot het eind.',
    en: 'The quotation mark before “{text}” was not closed; I read to the end.',
  },
  'search.only-negations': {
    nl: 'U zei alleen wat er niet in mag staan; dit is al het andere.',
    en: 'You only said what must not be there; this is everything else.',
  },
  'search.alternatives-with-not': {
    nl: 'OF met een min erbij kan ik niet; wat niet mag, geldt voor alles.',
    en: 'OR does not go with a minus; what must not be there holds for all.',
  },
  'search.too-long': {
    nl: 'De vraag was te lang; het einde telde niet mee.',
    en: 'The question was too long; its end was left out.',
  },
  'search.some-words': {
    nl: 'Nergens staan al deze woorden; hier staan er enkele.',
    en: 'Nowhere do all these words occur; here are some of them.',
  },
  'search.did-you-mean': { nl: 'Bedoelt u:', en: 'Did you mean:' },
  'search.indexing': {
    nl: 'De index wordt nog gemaakt: {done} van {of} berichten. Oudere ontbreken nog.',
    en: 'The index is still being made: {done} of {of} messages. Older ones are missing yet.',
  },
  'search.total': { nl: '{total} gevonden', en: '{total} found' },
  'search.total-many': {
    nl: 'Heel veel gevonden; dit zijn de beste',
    en: 'Very many found; these are the best',
  },
  'search.next': { nl: 'Verder', en: 'Next' },
  'search.how-form': {
    nl: '{found} (andere vorm van {typed})',
    en: '{found} (another form of {typed})',
  },
  'search.how-compound': { nl: '{found} (met {typed} erin)', en: '{found} (with {typed} in it)' },
  'search.how-sounds': { nl: '{found} (klinkt als {typed})', en: '{found} (sounds like {typed})' },
  'search.how-mistyped': { nl: '{found} (lijkt op {typed})', en: '{found} (looks like {typed})' },
  'search.how-exact': { nl: '{found} (deel van {typed})', en: '{found} (part of {typed})' },
  'search.in-subject': { nl: 'onderwerp', en: 'subject' },
  'search.in-from': { nl: 'afzender', en: 'sender' },
  'search.in-to': { nl: 'geadresseerde', en: 'recipient' },
  'search.in-text': { nl: 'tekst', en: 'text' },
  'search.in-attachment': { nl: 'bijlage', en: 'attachment' },
  'search.in-document': { nl: 'document', en: 'document' },
};
