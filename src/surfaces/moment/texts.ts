import type { LetterText } from '../../core/letters/letter.ts';

/** Everything the page for people outside says, in the tone of the letter that led there. */
export const MOMENT_TEXTS = {
  title: {
    u: 'Welk moment schikt u?',
    je: 'Welk moment schikt je?',
    en: 'Which time would suit you?',
  },
  lead: {
    u: '{Principal} spreekt u graag{about}{length}{where}.',
    je: '{Principal} spreekt je graag{about}{length}{where}.',
    en: '{Principal} would be glad to speak with you{about}{length}{where}.',
  },
  how: {
    u: 'Geef per moment aan of het schikt. Er wordt pas iets genoteerd als u op de knop drukt.',
    je: 'Geef per moment aan of het schikt. Er wordt pas iets genoteerd als je op de knop drukt.',
    en: 'Please say of each time whether it suits. Nothing is noted until you press the button.',
  },
  until: {
    u: 'Wij horen het graag vóór {until}.',
    je: 'Wij horen het graag vóór {until}.',
    en: 'We should be glad to hear from you before {until}.',
  },
  clock: {
    u: 'Tijdzone: {zone}.',
    je: 'Tijdzone: {zone}.',
    en: 'Times are shown in {zone}.',
  },
  otherClock: { u: 'Een andere tijdzone', je: 'Een andere tijdzone', en: 'Another time zone' },
  zone: { u: 'Tijdzone', je: 'Tijdzone', en: 'Time zone' },
  show: { u: 'Toon', je: 'Toon', en: 'Show' },
  yes: { u: 'Ja', je: 'Ja', en: 'Yes' },
  'if-need': { u: 'Als het moet', je: 'Als het moet', en: 'If need be' },
  no: { u: 'Nee', je: 'Nee', en: 'No' },
  nothing: { u: 'niets gezegd', je: 'niets gezegd', en: 'nothing said' },
  remark: {
    u: 'Wilt u er iets bij zeggen?',
    je: 'Wil je er iets bij zeggen?',
    en: 'Is there anything you would like to add?',
  },
  remarkHint: {
    u: 'Bijvoorbeeld een ander moment dat u wel schikt.',
    je: 'Bijvoorbeeld een ander moment dat je wel schikt.',
    en: 'For example another time that would suit you.',
  },
  send: { u: 'Verstuur mijn antwoord', je: 'Verstuur mijn antwoord', en: 'Send my answer' },
  between: {
    u: 'Alleen het secretariaat ziet uw antwoord. Zolang de afspraak niet vaststaat, kunt u het hier wijzigen.',
    je: 'Alleen het secretariaat ziet je antwoord. Zolang de afspraak niet vaststaat, kun je het hier wijzigen.',
    en: 'Only the secretary sees your answer. You can change it here until the appointment has been made.',
  },
  before: {
    u: 'U antwoordde hier al. Wat u nu verstuurt, komt ervoor in de plaats.',
    je: 'Je antwoordde hier al. Wat je nu verstuurt, komt ervoor in de plaats.',
    en: 'You have answered here before. What you send now takes its place.',
  },
  empty: {
    u: 'Er was nog niets aangegeven. Kies bij ten minste één moment, of zeg er iets bij.',
    je: 'Er was nog niets aangegeven. Kies bij ten minste één moment, of zeg er iets bij.',
    en: 'Nothing was marked yet. Please choose for at least one time, or add a line.',
  },
  tooOften: {
    u: 'Hier is al heel vaak geantwoord; dit laatste is niet meer genoteerd. Schrijft u ons gerust een regel.',
    je: 'Hier is al heel vaak geantwoord; dit laatste is niet meer genoteerd. Schrijf ons gerust een regel.',
    en: 'This has been answered very often; the last answer was not noted. Please write us a line.',
  },
  changed: {
    u: 'Dit ging net voorbij: wat u koos, staat niet meer open. Dit is hoe het nu staat.',
    je: 'Dit ging net voorbij: wat je koos, staat niet meer open. Dit is hoe het nu staat.',
    en: 'This has just passed: what you chose is no longer open. This is how things stand now.',
  },
  thanks: { u: 'Dank u wel', je: 'Dank je wel', en: 'Thank you' },
  noted: {
    u: 'Uw antwoord is genoteerd:',
    je: 'Je antwoord is genoteerd:',
    en: 'Your answer has been noted:',
  },
  wrote: { u: 'U schreef erbij:', je: 'Je schreef erbij:', en: 'You added:' },
  afterwards: {
    u: 'Zodra het moment vaststaat, krijgt u bericht per mail.',
    je: 'Zodra het moment vaststaat, krijg je bericht per mail.',
    en: 'You will hear by mail as soon as the time has been settled.',
  },
  change: { u: 'Antwoord wijzigen', je: 'Antwoord wijzigen', en: 'Change my answer' },
  soughtTitle: {
    u: 'Er ligt nu geen moment voor u',
    je: 'Er ligt nu geen moment voor je',
    en: 'There is no time for you to choose at present',
  },
  sought: {
    u: 'Wij zoeken nog naar een moment dat iedereen schikt. U krijgt bericht per mail.',
    je: 'Wij zoeken nog naar een moment dat iedereen schikt. Je krijgt bericht per mail.',
    en: 'A time that suits everybody is still being sought. You will hear by mail.',
  },
  bookedTitle: {
    u: 'De afspraak staat',
    je: 'De afspraak staat',
    en: 'The appointment has been made',
  },
  booked: {
    u: 'Uw afspraak met {principal}: {time}{where}.',
    je: 'Je afspraak met {principal}: {time}{where}.',
    en: 'Your appointment with {principal}: {time}{where}.',
  },
  prevented: {
    u: 'Bent u verhinderd, dan volstaat een bericht aan het secretariaat.',
    je: 'Ben je verhinderd, dan volstaat een bericht aan het secretariaat.',
    en: 'Should anything prevent you, a message to the secretary will do.',
  },
  overTitle: {
    u: 'Deze vraag is afgerond',
    je: 'Deze vraag is afgerond',
    en: 'This has been settled',
  },
  over: {
    u: 'Hier hoeft u niets meer te doen. Wilt u toch iets laten weten, dan bereikt u het secretariaat hieronder.',
    je: 'Hier hoef je niets meer te doen. Wil je toch iets laten weten, dan bereik je het secretariaat hieronder.',
    en: 'There is nothing left to do here. Should you wish to tell us something, the secretary can be reached below.',
  },
  reach: {
    u: 'Liever schrijven? {mail}',
    je: 'Liever schrijven? {mail}',
    en: 'Would you rather write? {mail}',
  },
} as const satisfies Readonly<Record<string, LetterText>>;

/** Where nobody knows who asks: in both languages at once. */
export const NOBODY_HERE = {
  title: 'Niets gevonden · Nothing found',
  nl: 'Op dit adres staat niets. Misschien is de link niet heel overgekomen; neem hem dan over uit de brief.',
  en: 'There is nothing at this address. The link may not have come across whole; please copy it from the letter.',
} as const;

export const TOO_MANY = {
  title: 'Even geduld · One moment',
  nl: 'Er wordt hier nu heel vaak gevraagd. Probeer het over een minuut nog eens.',
  en: 'There are very many requests just now. Please try again in a minute.',
} as const;

export const BROKEN = {
  title: 'Even geduld · One moment',
  nl: 'Er ging hier iets mis; er is niets genoteerd. Probeer het straks nog eens, of antwoord op de brief.',
  en: 'Something went wrong here; nothing was noted. Please try again later, or answer the letter.',
} as const;
