import type { Words } from '../../core/text/words.ts';

/** What is said of asking models. */
export const modelWords = {
  'model.asks': {
    nl: 'Een model leest mee. Wat het vindt, komt als suggestie terug; beslist wordt er niets door.',
    en: 'A model reads along. What it finds comes back as a suggestion; it decides nothing.',
  },
  'model.suggested': {
    nl: 'Een model las mee: {count} suggesties, {refused} niet overgenomen.',
    en: 'A model read along: {count} suggestions, {refused} not taken over.',
  },
  'model.answered-nothing': {
    nl: 'Een model las mee; met het antwoord was niets te doen.',
    en: 'A model read along; nothing could be done with its answer.',
  },
  'model.withdrew': {
    nl: 'Ik heb mijn voorstel “{act}” ingetrokken: een model wees op “{quote}”. Vindt u dat er toch een antwoord moet komen, laat het mij dan schrijven.',
    en: 'I have withdrawn my proposal “{act}”: a model pointed at “{quote}”. If you think an answer is needed after all, have me write it.',
  },
  'model.why.secrecy': {
    nl: 'Onder beroepsgeheim gaat er niets naar een model.',
    en: 'Under professional secrecy nothing goes to a model.',
  },
  'model.why.confidential': {
    nl: 'Dit is vertrouwelijk en blijft hier.',
    en: 'This is confidential and stays here.',
  },
  'model.why.not-a-message': {
    nl: 'Alleen berichten gaan naar een model, geen bestanden.',
    en: 'Only messages go to a model, no files.',
  },
  'model.why.bsn': {
    nl: 'Er staat een burgerservicenummer in, of iets dat er een kan zijn; dat blijft hier.',
    en: 'A citizen service number stands in it, or what may be one; that stays here.',
  },
  'model.why.account': {
    nl: 'Er staat een rekeningnummer of een gewijzigd gegeven in; dat blijft hier.',
    en: 'An account number or a changed detail stands in it; that stays here.',
  },
  'model.why.medical': {
    nl: 'Het gaat over gezondheid of een noodgeval; dat blijft hier.',
    en: 'It is about health or an emergency; that stays here.',
  },
  'model.why.death': {
    nl: 'Het gaat over een overlijden; dat blijft hier.',
    en: 'It is about a death; that stays here.',
  },
  'model.why.authority-report': {
    nl: 'Het raakt aan een melding bij een toezichthouder; dat blijft hier.',
    en: 'It touches on a report to an authority; that stays here.',
  },
  'model.why.credentials': {
    nl: 'Het gaat over wachtwoorden of codes; dat blijft hier.',
    en: 'It is about passwords or codes; that stays here.',
  },
  'model.why.phishing': {
    nl: 'Dit bericht is niet te vertrouwen; er wordt geen model naar gevraagd.',
    en: 'This message cannot be trusted; no model is asked about it.',
  },
  'model.why.client-enquiry': {
    nl: 'Iemand vraagt naar een ander; dat blijft hier.',
    en: 'Somebody asks after another; that stays here.',
  },
  'model.why.own-word': {
    nl: 'Er staat een woord in dat u hier wilt houden.',
    en: 'A word stands in it that you want to keep here.',
  },
  'model.why.too-long': {
    nl: 'Het is te lang om na te kijken, en blijft daarom hier.',
    en: 'It is too long to be looked through, and therefore stays here.',
  },
  'model.why.price-unknown': {
    nl: 'Van dit model is geen prijs opgegeven. Geef een prijs per miljoen tokens (0 mag), of sta alleen een model op uw eigen netwerk toe.',
    en: 'No price was given for this model. Give one per million tokens (0 will do), or allow a model on your own network only.',
  },
  'model.why.rate-reached': {
    nl: 'Het hoogste aantal vragen per uur is bereikt; deze is niet gesteld.',
    en: 'The most questions an hour were reached; this one was not asked.',
  },
  'model.why.money-reached': {
    nl: 'Het bedrag voor deze maand is op, of zou met deze vraag op zijn; zij is niet gesteld.',
    en: 'The money for this month is spent, or would be with this question; it was not asked.',
  },
  'model.why.no-consent': {
    nl: 'U hebt dit niet toegestaan, of de toestemming ingetrokken; er is niets verstuurd.',
    en: 'You did not allow this, or withdrew your consent; nothing was sent.',
  },
  'model.why.passed-on': {
    nl: 'Een model met “cloud” in de naam draait niet op uw eigen computer; er is niets verstuurd.',
    en: 'A model with “cloud” in its name does not run on your own machine; nothing was sent.',
  },
  'model.why.too-large': {
    nl: 'Het bericht is langer dan u per vraag toestaat; er is niets verstuurd.',
    en: 'The message is longer than you allow for one question; nothing was sent.',
  },
  'model.why.too-late': {
    nl: 'De vraag lag te lang; het bericht is intussen oud nieuws. Er is niets verstuurd.',
    en: 'The question waited too long; the message is old news by now. Nothing was sent.',
  },
  'model.why.gone': {
    nl: 'Het bericht is er niet meer.',
    en: 'The message is no longer there.',
  },
  'model.why.erased': {
    nl: 'Gewist, met de persoon om wie het ging.',
    en: 'Erased, with the person it was about.',
  },
  'model.why.interrupted': {
    nl: 'Het kantoor sloot terwijl de vraag liep. Zij wordt niet nog eens gesteld.',
    en: 'The office closed while the question was under way. It is not asked again.',
  },
  'model.why.no-endpoint': {
    nl: 'Er is geen model dat gevraagd kan worden, of de sleutel is niet te openen. Stel het opnieuw in met: secretaris model set',
    en: 'There is no model that can be asked, or its key cannot be opened. Set it again with: secretaris model set',
  },
  'model.why.time-out': {
    nl: 'Het model antwoordde niet op tijd.',
    en: 'The model did not answer in time.',
  },
  'model.why.unreachable': {
    nl: 'De server van het model is niet bereikbaar. Controleer het adres.',
    en: 'The server of the model cannot be reached. Check the address.',
  },
  'model.why.certificate-invalid': {
    nl: 'Het certificaat van de server is niet te vertrouwen; er is niets verstuurd.',
    en: 'The certificate of the server cannot be trusted; nothing was sent.',
  },
  'model.why.not-local': {
    nl: 'Dit adres ligt niet op uw eigen computer of netwerk; er is niets verstuurd.',
    en: 'This address is not on your own machine or network; nothing was sent.',
  },
  'model.why.plain-text-refused': {
    nl: 'Buiten uw eigen netwerk gaat niets onversleuteld; gebruik https. Er is niets verstuurd.',
    en: 'Outside your own network nothing goes unencrypted; use https. Nothing was sent.',
  },
  'model.why.redirected': {
    nl: 'De server verwees naar een ander adres. Daar sturen wij niets heen.',
    en: 'The server pointed to another address. We send nothing there.',
  },
  'model.why.key-refused': {
    nl: 'De server nam de sleutel niet aan. Geef een andere met: secretaris model set',
    en: 'The server did not accept the key. Give another with: secretaris model set',
  },
  'model.why.busy': {
    nl: 'De server vroeg om later terug te komen, en deed dat te vaak of te lang.',
    en: 'The server asked us to come back later, too often or for too long.',
  },
  'model.why.server-fault': {
    nl: 'De server van het model had een storing.',
    en: 'The server of the model had a fault.',
  },
  'model.why.request-refused': {
    nl: 'De server begreep de vraag niet. Controleer de naam van het model en de instellingen.',
    en: 'The server did not understand the question. Check the name of the model and the settings.',
  },
  'model.why.connection-cut': {
    nl: 'De verbinding viel weg voor het antwoord er was.',
    en: 'The connection broke before the answer was there.',
  },
  'model.why.answer-too-large': {
    nl: 'Het antwoord was te groot en is niet gelezen.',
    en: 'The answer was too large and was not read.',
  },
  'model.why.answer-not-understood': {
    nl: 'Het antwoord had niet de gevraagde vorm; er is niets mee gedaan.',
    en: 'The answer did not have the shape asked for; nothing was done with it.',
  },
  'model.why.answer-cut-short': {
    nl: 'Het antwoord brak af; er is niets mee gedaan.',
    en: 'The answer broke off; nothing was done with it.',
  },
  'model.why.model-refused': {
    nl: 'Het model wilde niet antwoorden.',
    en: 'The model would not answer.',
  },
  'model.why.not-recorded': {
    nl: 'Van deze vraag is geen opname.',
    en: 'There is no recording of this question.',
  },
} as const satisfies Words;
