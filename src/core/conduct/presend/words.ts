import type { Words } from '../../text/words.ts';

/** What pre-send reading says beside a mail about to leave. */
export const presendWords: Words = {
  'presend.nobody': {
    nl: 'Deze brief is aan niemand gericht.',
    en: 'This letter is addressed to nobody.',
  },
  'presend.answers-list': {
    nl: 'Dit antwoord gaat naar een mailinglijst: iedereen daarop leest mee.',
    en: 'This answer goes to a mailing list: everyone on it will read it.',
  },
  'presend.blind-copy': {
    nl: 'U kreeg dit bericht als blinde kopie. Antwoordt u aan allen, dan zien zij dat.',
    en: 'You had this message as a blind copy. If you answer all, they will see that.',
  },
  'presend.many': {
    nl: 'Dit gaat naar {count} mensen tegelijk. Is dat de bedoeling?',
    en: 'This goes to {count} people at once. Is that meant?',
  },
  'presend.not-in-thread': {
    nl: '{address} was tot nu toe niet bij deze briefwisseling.',
    en: '{address} has not been part of this correspondence so far.',
  },
  'presend.name-misspelt': {
    nl: 'Er staat "{written}"; bij ons heet deze persoon "{held}".',
    en: 'It says "{written}"; our record says "{held}".',
  },
  'presend.salutation-misspelt': {
    nl: 'In de aanhef staat "{greeted}", maar de naam is {held}.',
    en: 'The salutation says "{greeted}", but the name is {held}.',
  },
  'presend.salutation-other': {
    nl: 'De aanhef "{greeted}" past niet bij {name}, aan wie dit gaat.',
    en: 'The salutation "{greeted}" does not fit {name}, to whom this goes.',
  },
  'presend.salutation-title': {
    nl: 'De aanhef "{greeted}" is niet hoe {name} wordt aangesproken.',
    en: 'The salutation "{greeted}" is not how {name} is addressed.',
  },
  'presend.salutation-guessed': {
    nl: 'In de aanhef staat "{greeted}", maar van {name} is niet bekend of dat klopt.',
    en: 'The salutation says "{greeted}", but nobody said so of {name}.',
  },
  'presend.particle': {
    nl: 'In de aanhef "{greeted}" krijgt het tussenvoegsel een hoofdletter: {held}.',
    en: 'In the salutation "{greeted}" the particle takes a capital: {held}.',
  },
  'presend.annex-missing': {
    nl: 'De brief zegt dat er iets is bijgevoegd, maar er is geen bijlage.',
    en: 'The letter says that something is attached, but there is no attachment.',
  },
  'presend.annex-count': {
    nl: 'De brief noemt bijlage {named}, maar er gaan er {there} mee.',
    en: 'The letter names attachment {named}, but {there} will go with it.',
  },
  'presend.first-annex': {
    nl: 'Aan {address} is nog nooit iets gestuurd. Klopt het adres voor deze bijlage?',
    en: 'Nothing was ever sent to {address}. Is the address right for this attachment?',
  },
  'presend.weekday': {
    nl: 'Bij "{written}" klopt de dag van de week niet met de datum.',
    en: 'In "{written}" the weekday does not match the date.',
  },
  'presend.no-such-date': {
    nl: 'De datum "{written}" bestaat niet.',
    en: 'The date "{written}" does not exist.',
  },
  'presend.internal': {
    nl: 'Er staat een interne opmerking in de brief: "{words}".',
    en: 'The letter holds an internal remark: "{words}".',
  },
  'presend.placeholder': {
    nl: 'Hier is iets niet ingevuld: "{words}".',
    en: 'Something was not filled in: "{words}".',
  },
  'presend.name-inside': {
    nl: 'In de brief staat "{written}"; zelf schrijft men {held}.',
    en: 'The letter says "{written}"; they write it {held} themselves.',
  },
  'presend.annex-unannounced': {
    nl: 'Er gaat iets mee waarover de brief niets zegt: {name}.',
    en: 'Something goes along of which the letter says nothing: {name}.',
  },
  'presend.term-past': {
    nl: 'De termijn "{written}" is al voorbij.',
    en: 'The term "{written}" is over already.',
  },
  'presend.overtaken': {
    nl: 'Deze brief heeft te lang gelegen: "{written}" is voorbij.',
    en: 'This letter lay too long: "{written}" is over.',
  },
  'presend.said-of-another-day': {
    nl: 'Deze brief is op een andere dag geschreven; "{written}" klopt niet meer.',
    en: 'This letter was written on another day; "{written}" is no longer right.',
  },
  'presend.whose-time': {
    nl: 'Bij {time} staat niet welke tijd het is, en {name} heeft een andere klok.',
    en: 'At {time} it does not say whose time it is, and {name} lives by another clock.',
  },
  'presend.iban-wrong': {
    nl: 'Het rekeningnummer {iban} bestaat niet: de controlecijfers kloppen niet.',
    en: 'The account number {iban} does not exist: its check digits are wrong.',
  },
  'presend.amount-words': {
    nl: 'In cijfers staat er {figures}, in woorden {words}.',
    en: 'In figures it says {figures}, in words {words}.',
  },
  'presend.amount-differs': {
    nl: 'Er staat {written}; in de mail die u beantwoordt staat {theirs}.',
    en: 'It says {written}; the mail you answer says {theirs}.',
  },
  'presend.mixed-language': {
    nl: 'In deze brief staan twee talen door elkaar.',
    en: 'Two languages are mixed in this letter.',
  },
  'presend.mixed-form': {
    nl: 'De brief zegt nu eens u en dan weer je.',
    en: 'The letter says both u and je.',
  },
  'presend.other-form': {
    nl: 'Met {name} is het {form}.',
    en: 'With {name} it is {form}.',
  },
  'presend.doubled': {
    nl: 'Er staat twee keer hetzelfde woord: "{words}".',
    en: 'The same word stands there twice: "{words}".',
  },
  'presend.no-subject': {
    nl: 'De onderwerpregel is leeg.',
    en: 'The subject is empty.',
  },
  'presend.not-in-matter': {
    nl: '{name} hoort niet bij zaak {reference}.',
    en: '{name} does not belong to matter {reference}.',
  },
  'presend.namesake': {
    nl: 'In zaak {reference} gaat het om {other}, niet om {name}. Twee mensen met dezelfde naam.',
    en: 'Matter {reference} concerns {other}, not {name}. Two people of the same name.',
  },
  'presend.namesake-thread': {
    nl: 'Deze briefwisseling is met {other}, niet met {name}. Twee mensen met dezelfde naam.',
    en: 'This correspondence is with {other}, not with {name}. Two people of the same name.',
  },
  'presend.two-sides': {
    nl: 'De geadresseerden staan in zaak {reference} tegenover elkaar. Eén brief aan beiden gaat niet.',
    en: 'In matter {reference} the addressees stand on opposite sides. One letter cannot go to both.',
  },
  'presend.other-language': {
    nl: 'Met {name} schrijven wij in een andere taal.',
    en: 'We write to {name} in another language.',
  },
};
