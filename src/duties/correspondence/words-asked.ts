import type { Words } from '../../core/text/words.ts';

/** What the principal is asked, the choices he has, and what bounces and absences tell him. */
export const askedWords: Words = {
  'correspondence.check-account-call': {
    nl: '{Name} geeft een ander rekeningnummer op. Belt u het nummer dat wij al hadden, {telephone}, en laat een tweede persoon meeluisteren. Nooit een nummer uit dit bericht. Wat is de uitkomst?',
    en: '{Name} gives another account number. Please ring the number we already had, {telephone}, with a second person listening. Never a number from this message. What is the outcome?',
  },
  'correspondence.check-account-unknown': {
    nl: '{Name} geeft een ander rekeningnummer op, en wij hebben geen ouder telefoonnummer. Zoekt u het op in een eerdere brief of het handelsregister, en laat een tweede persoon meeluisteren. Nooit een nummer uit dit bericht. Wat is de uitkomst?',
    en: '{Name} gives another account number, and we have no earlier telephone number. Please find it in an earlier letter or the trade register, and have a second person listen. Never a number from this message. What is the outcome?',
  },
  'correspondence.check-address-call': {
    nl: '{Name} geeft een ander adres op. Belt u ter controle het nummer dat wij al hadden, {telephone}; een tweede persoon kijkt mee. Wat is de uitkomst?',
    en: '{Name} gives another address. Please ring the number we already had, {telephone}, to check; a second person looks on. What is the outcome?',
  },
  'correspondence.check-address-unknown': {
    nl: '{Name} geeft een ander adres op, en wij hebben geen telefoonnummer. Zoekt u het op buiten dit bericht om, en laat een tweede persoon meekijken. Wat is de uitkomst?',
    en: '{Name} gives another address, and we have no telephone number. Please find one other than through this message, and have a second person look on. What is the outcome?',
  },
  'correspondence.check-telephone-call': {
    nl: '{Name} geeft een ander telefoonnummer op. Belt u eerst het oude, {telephone}; een tweede persoon kijkt mee. Wat is de uitkomst?',
    en: '{Name} gives another telephone number. Please ring the old one first, {telephone}; a second person looks on. What is the outcome?',
  },
  'correspondence.check-telephone-unknown': {
    nl: '{Name} geeft een ander telefoonnummer op, en een ouder hebben wij niet. Zoekt u het op buiten dit bericht om, en laat een tweede persoon meekijken. Wat is de uitkomst?',
    en: '{Name} gives another telephone number, and we have no older one. Please find one other than through this message, and have a second person look on. What is the outcome?',
  },
  'correspondence.choice-confirmed-twice': {
    nl: 'Nagebeld en door twee mensen bevestigd',
    en: 'Checked by telephone and confirmed by two people',
  },
  'correspondence.choice-not-theirs': {
    nl: 'Het klopt niet: dit is oplichting',
    en: 'It is not theirs: this is a fraud',
  },
  'correspondence.choice-not-reached': {
    nl: 'Nog niet bereikt',
    en: 'Not reached yet',
  },
  'correspondence.ask-invitation': {
    nl: '{Name} nodigt u uit. Gaat u?',
    en: '{Name} invites you. Will you go?',
  },
  'correspondence.choice-attend': { nl: 'Ik ga', en: 'I shall go' },
  'correspondence.choice-decline': { nl: 'Beleefd afslaan', en: 'Decline with courtesy' },
  'correspondence.choice-decide-later': {
    nl: 'Vraag het mij morgen',
    en: 'Ask me tomorrow',
  },
  'correspondence.choice-telephone': { nl: 'Ik bel zelf', en: 'I shall telephone' },
  'correspondence.choice-let-rest': { nl: 'Laten rusten', en: 'Let it rest' },
  'correspondence.ask-which-points': {
    nl: '{Name} heeft geantwoord op onze herinnering aan {count} punten, en het is niet zeker aan welk. Wat is afgehandeld?',
    en: '{Name} has answered our reminder of {count} matters, and it is not certain on which. What is settled?',
  },
  'correspondence.choice-all-points': { nl: 'Alles', en: 'All of it' },
  'correspondence.choice-only-point': {
    nl: 'Alleen {number}: {what}',
    en: 'Only {number}: {what}',
  },
  'correspondence.choice-no-point': { nl: 'Nog niets', en: 'Nothing yet' },
  'correspondence.ask-you-owe': {
    nl: '{Name} wacht op uw antwoord: "{what}". Wat wilt u?',
    en: '{Name} is waiting for your answer: "{what}". What would you like?',
  },
  'correspondence.choice-answer-today': {
    nl: 'Ik antwoord vandaag',
    en: 'I shall answer today',
  },
  'correspondence.choice-answer-later': {
    nl: 'Schrijf dat het later wordt; ik zie de brief eerst',
    en: 'Write that it will be later; I see the letter first',
  },
  'correspondence.choice-remind-later': {
    nl: 'Herinner mij er over drie werkdagen aan',
    en: 'Remind me in three working days',
  },
  'correspondence.ask-action': {
    nl: 'Vandaag aan de orde: “{what}”. Is dat gedaan?',
    en: 'Due today: “{what}”. Has it been done?',
  },
  'correspondence.choice-action-done': { nl: 'Het is gedaan', en: 'It is done' },
  'correspondence.choice-action-tomorrow': {
    nl: 'Morgen nog eens vragen',
    en: 'Ask again tomorrow',
  },
  'correspondence.choice-action-next-week': {
    nl: 'Over een week nog eens vragen',
    en: 'Ask again in a week',
  },
  'correspondence.choice-action-dropped': {
    nl: 'Het hoeft niet meer',
    en: 'It need not be done any more',
  },
  'correspondence.action-due': { nl: 'Dit is vandaag aan de orde.', en: 'This is due today.' },
  'correspondence.choice-no-answer': { nl: 'Er komt geen antwoord', en: 'There will be no answer' },
  'correspondence.bounce-not-ours': {
    nl: 'Een bezorgmelding over post die niet van ons was.',
    en: 'A delivery notice about mail that was not ours.',
  },
  'correspondence.bounce-hard': {
    nl: 'Onze mail aan {address} is niet aangekomen: dit adres neemt geen post aan. De zaak blijft open.',
    en: 'Our message to {address} did not arrive: this address takes no mail. The matter stays open.',
  },
  'correspondence.bounce-soft-unknown-address': {
    nl: 'Onze mail aan {address} is nog niet aangekomen: het adres wordt niet herkend. De zaak blijft open.',
    en: 'Our message to {address} has not arrived yet: the address is not recognised. The matter stays open.',
  },
  'correspondence.bounce-soft-mailbox-full': {
    nl: 'Onze mail aan {address} is nog niet aangekomen: de mailbox is vol. De zaak blijft open.',
    en: 'Our message to {address} has not arrived yet: the mailbox is full. The matter stays open.',
  },
  'correspondence.bounce-soft-blocked': {
    nl: 'Onze mail aan {address} is tegengehouden. De zaak blijft open.',
    en: 'Our message to {address} was held back. The matter stays open.',
  },
  'correspondence.bounce-soft-temporary': {
    nl: 'Onze mail aan {address} is vertraagd. De mailserver probeert het nog. De zaak blijft open.',
    en: 'Our message to {address} is delayed. The mail server is still trying. The matter stays open.',
  },
  'correspondence.bounce-soft-other': {
    nl: 'Onze mail aan {address} is nog niet aangekomen; waarom is niet gezegd. De zaak blijft open.',
    en: 'Our message to {address} has not arrived yet; the reason was not given. The matter stays open.',
  },
  'correspondence.ask-address': {
    nl: 'Post aan {address} komt niet aan. Hoe bereiken wij deze relatie dan wel?',
    en: 'Mail to {address} does not arrive. How else do we reach them?',
  },
  'correspondence.choice-other-address': {
    nl: 'Ik geef een ander adres op',
    en: 'I shall give another address',
  },
  'correspondence.away': {
    nl: '{Name} is afwezig. Wij kijken weer op {date}.',
    en: '{Name} is away. We look again on {date}.',
  },
  'correspondence.away-long': {
    nl: '{Name} is naar eigen zeggen lang afwezig, tot kort voor {date}. Zolang u niets zegt, wordt er niet herinnerd.',
    en: '{Name} says to be away for long, until shortly before {date}. Unless you say otherwise, no reminder is sent.',
  },
  'correspondence.ask-absence': {
    nl: '{Name} is lang afwezig. Wie nemen wij in plaats daarvan?',
    en: '{Name} is away for long. Whom do we write to instead?',
  },
  'correspondence.choice-other-person': {
    nl: 'Ik geef iemand anders op',
    en: 'I shall name somebody else',
  },
  'correspondence.choice-wait': { nl: 'Wachten', en: 'Wait' },
};
