import type { Words } from '../../text/words.ts';

/** What is the matter with a recipient of a list, in words; each says what to do where something can be done. */
export const mailingWords: Words = {
  'mailing.no-address': {
    nl: 'Van {name} is geen mailadres bekend.',
    en: 'No mail address of {name} is known.',
  },
  'mailing.address-invalid': {
    nl: '„{address}” is geen mailadres.',
    en: '“{address}” is not a mail address.',
  },
  'mailing.several-addresses': {
    nl: 'Er zijn meer adressen, en het is niet zeker welk: {addresses}.',
    en: 'There is more than one address, and it is not certain which: {addresses}.',
  },
  'mailing.address-chosen': {
    nl: 'Van {name} zijn meer adressen bekend ({addresses}); de brief gaat naar het adres waarop u eerder schreef, {address}.',
    en: 'More than one address of {name} is known ({addresses}); the letter goes to the one you wrote to before, {address}.',
  },
  'mailing.address-new': {
    nl: '{name} staat hier met {held}; de lijst heeft {address}.',
    en: '{name} is on record with {held}; the list has {address}.',
  },
  'mailing.nobody': {
    nl: '„{name}” is hier niet bekend, en een adres staat er niet bij.',
    en: '“{name}” is not known here, and no address is given.',
  },
  'mailing.several-people': {
    nl: '„{name}” kan meer dan één zijn: {names}.',
    en: '“{name}” may be more than one: {names}.',
  },
  'mailing.name-short': {
    nl: 'De lijst noemt alleen „{name}”; zo heet hier alleen {held} ({address}), maar het kan een ander zijn.',
    en: 'The list says only “{name}”; here only {held} ({address}) is called so, but it may be somebody else.',
  },
  'mailing.name-differs': {
    nl: '{address} is van {held}, en de lijst noemt {name}.',
    en: '{address} belongs to {held}, and the list says {name}.',
  },
  'mailing.stranger': {
    nl: '{name} is hier niet bekend: met deze persoon is nog niet geschreven.',
    en: '{name} is not known here: nobody has written to this person yet.',
  },
  'mailing.language-missing': {
    nl: 'De relatie leest een andere taal ({language}), en in die taal is er geen tekst.',
    en: 'The reader has another language ({language}), and there is no text in it.',
  },
  'mailing.language-assumed': {
    nl: 'De taal is niet bekend; de brief is in het {language}.',
    en: 'The language is not known; the letter is in {language}.',
  },
  'mailing.salutation-plain': {
    nl: 'Of het een heer of een mevrouw is, is niet bekend; er staat „{salutation}”.',
    en: 'Whether to write Mr or Ms is not known; it says “{salutation}”.',
  },
  'mailing.salutation-anybody': {
    nl: 'De naam zegt niet wie het is; er staat „{salutation}”.',
    en: 'The name does not tell who it is; it says “{salutation}”.',
  },
  'mailing.deceased': { nl: '{name} is overleden.', en: '{name} has died.' },
  'mailing.never': {
    nl: 'Aan {name} wordt niet per lijst geschreven.',
    en: '{name} is never written to by list.',
  },
  'mailing.unsubscribed': {
    nl: '{name} wil geen brieven per lijst.',
    en: '{name} does not want letters by list.',
  },
  'mailing.mourning': {
    nl: 'In het huis van {name} is rouw.',
    en: 'The house of {name} is in mourning.',
  },
  'mailing.counsel': {
    nl: '{name} heeft een raadsman; brieven gaan langs hem.',
    en: '{name} has counsel; letters go by way of counsel.',
  },
  'mailing.secret': {
    nl: 'Over een brief aan {name} beslist de opdrachtgever zelf.',
    en: 'A letter to {name} is for the principal alone to decide.',
  },
  'mailing.own': {
    nl: '{address} is van uw eigen kantoor.',
    en: '{address} is your own.',
  },
  'mailing.colleague': {
    nl: '{address} is van een ander van dit kantoor.',
    en: '{address} belongs to somebody else of this office.',
  },
  'mailing.away': {
    nl: '{name} is volgens een automatisch antwoord afwezig.',
    en: '{name} is away, by an automatic answer.',
  },
  'mailing.bounced': {
    nl: 'De vorige mail aan {address} kwam onbestelbaar terug.',
    en: 'The last mail to {address} came back undelivered.',
  },
  'mailing.twice': {
    nl: '{address} stond al op regel {line}.',
    en: '{address} stood on line {line} already.',
  },
  'mailing.same-person': {
    nl: '{name} stond al op regel {line}, met een ander adres.',
    en: '{name} stood on line {line} already, with another address.',
  },
  'mailing.household': {
    nl: '{name} woont in hetzelfde huis als {other} (regel {line}).',
    en: '{name} lives in the same house as {other} (line {line}).',
  },
  'mailing.had-already': {
    nl: '{name} kreeg precies deze brief al.',
    en: '{name} has had this very letter already.',
  },
  'mailing.field-empty': {
    nl: 'Het veld „{field}” is leeg.',
    en: 'The field “{field}” is empty.',
  },
  'mailing.field-odd': {
    nl: 'In het veld „{field}” staat iets dat niet in een brief hoort: {value}',
    en: 'The field “{field}” holds something that does not belong in a letter: {value}',
  },
  'mailing.field-of-other': {
    nl: 'In het veld „{field}” staat {value}, en dat hoort bij een ander.',
    en: 'The field “{field}” holds {value}, which belongs to somebody else.',
  },
  'mailing.form-differs': {
    nl: 'Deze relatie is „{form}”, en de tekst zegt het anders; met accolades en een streepje („uw|je”) past hij op beide.',
    en: 'This reader is addressed as “{form}” in Dutch, and the text is not; written as “uw|je” between braces it suits both.',
  },
  'mailing.no-post': {
    nl: 'Waar {name} post krijgt, is niet bekend.',
    en: 'Where {name} has post is not known.',
  },
  'mailing.no-type': {
    nl: 'Op papier zijn deze tekens niet te drukken: {signs}.',
    en: 'These signs cannot be printed on paper: {signs}.',
  },
  'mailing.no-account': {
    nl: 'Er is geen mailaccount om mee te versturen.',
    en: 'There is no mail account to send with.',
  },
};
