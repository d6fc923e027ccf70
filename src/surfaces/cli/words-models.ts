import type { Words } from '../../core/text/words.ts';

/** What the command line says of models. */
export const modelWords: Words = {
  'ask.model-key': { nl: 'Sleutel voor het model: ', en: 'Key for the model: ' },
  'print.model-none': {
    nl: 'Er is geen model; er gaat niets naar buiten om gelezen te worden.',
    en: 'There is no model; nothing goes out to be read.',
  },
  'print.model-set': { nl: 'Het model is ingesteld.', en: 'The model has been set.' },
  'print.model-never': {
    nl: 'U staat het niet toe: er gaat niets heen. Toestaan: secretaris model consent local-only',
    en: 'You do not allow it: nothing goes there. To allow it: secretaris model consent local-only',
  },
  'print.model-local-only': {
    nl: 'U staat het toe zolang het op uw eigen computer of netwerk draait.',
    en: 'You allow it as long as it runs on your own machine or network.',
  },
  'print.model-this-endpoint': {
    nl: 'U staat precies dit adres en dit model toe. Wat er heen gaat, staat in: secretaris model log',
    en: 'You allow exactly this address and this model. What goes there stands in: secretaris model log',
  },
  'print.model-by': { nl: 'Zo bepaald door {by}, {at}.', en: 'Decided by {by}, {at}.' },
  'print.model-key': { nl: 'Er is een sleutel.', en: 'There is a key.' },
  'print.model-no-key': { nl: 'Er is geen sleutel.', en: 'There is no key.' },
  'print.model-spent': {
    nl: 'Dit uur {calls} van {mostCalls} vragen; deze maand {money} van {mostMoney}; hooguit {characters} tekens per vraag.',
    en: 'This hour {calls} of {mostCalls} questions; this month {money} of {mostMoney}; at most {characters} characters a question.',
  },
  'print.model-keep-home': {
    nl: 'Woorden die een bericht hier houden: {words}',
    en: 'Words that keep a message here: {words}',
  },
  'print.model-works': {
    nl: 'Het model antwoordt in de gevraagde vorm.',
    en: 'The model answers in the shape asked for.',
  },
  'print.query-waiting': { nl: 'wacht', en: 'waiting' },
  'print.query-asking': { nl: 'wordt gevraagd', en: 'being asked' },
  'print.query-answered': {
    nl: 'verstuurd ({characters} tekens), beantwoord',
    en: 'sent ({characters} characters), answered',
  },
  'print.query-nothing': { nl: 'niets', en: 'nothing' },
  'print.query-kept-home': { nl: 'hier gebleven', en: 'stayed here' },
  'print.suggested-wants': {
    nl: 'Wat het wil, volgens een model:',
    en: 'What it wants, says a model:',
  },
  'print.suggested-finds': { nl: 'Wat erin staat:', en: 'What stands in it:' },
  'print.suggested-summary': { nl: 'In het kort:', en: 'In short:' },
  'print.draft-ours': { nl: 'onze brief:', en: 'our letter:' },
  'print.draft-model': {
    nl: 'concept van een model, nog door niemand nagelezen:',
    en: 'draft by a model, not read by anybody yet:',
  },
};
