import type { Words } from '../core/text/words.ts';

/** What the engine itself may say. */
export const engineWords = {
  'engine.nobody-listens': {
    nl: 'Geen taak van het secretariaat gaat hierover; het is bewaard.',
    en: 'No duty of the secretary concerns this; it has been kept.',
  },
  'engine.set-apart': {
    nl: 'Een bericht dat op {when} binnenkwam, kon niet worden verwerkt. Het is bewaard en staat apart; bekijkt u het zelf even.',
    en: 'A message that came in on {when} could not be handled. It has been kept and set apart; please look at it yourself.',
  },
  'engine.will-act': {
    nl: '“{act}”: dit doe ik op {until}, tenzij u het eerder tegenhoudt.',
    en: '“{act}”: I shall do this on {until} unless you stop it before then.',
  },
  'engine.payload-changed': {
    nl: 'De inhoud was niet meer wat is goedgekeurd; er is niets verstuurd.',
    en: 'The contents were no longer what was approved; nothing was sent.',
  },
  'engine.consent-lapsed': {
    nl: 'De goedkeuring was verlopen voordat ik kon handelen; er is niets verstuurd.',
    en: 'The approval had lapsed before I could act; nothing was sent.',
  },
  'engine.loop-closed': {
    nl: 'De zaak was intussen afgehandeld; er is niets verstuurd.',
    en: 'The matter had been settled in the meantime; nothing was sent.',
  },
  'engine.away-meanwhile': {
    nl: 'Hij of zij heeft intussen laten weten afwezig te zijn.',
    en: 'They have since given notice of being away.',
  },
  'engine.answered-meanwhile': {
    nl: 'Er was intussen antwoord gekomen; er is niets verstuurd.',
    en: 'An answer had come in the meantime; nothing was sent.',
  },
  'engine.answered-by-you': {
    nl: 'U had intussen zelf geantwoord; er is niets verstuurd.',
    en: 'You had answered yourself in the meantime; nothing was sent.',
  },
  'engine.first-not-done': {
    nl: 'Wat eerst moest gebeuren, is niet gebeurd; daarom is ook dit niet gedaan.',
    en: 'What had to come first was not done; so this was not done either.',
  },
  'engine.hold-over': {
    nl: 'De vastgehouden tijd was intussen vrijgegeven; er is niets veranderd.',
    en: 'The time that was held had been released in the meantime; nothing was changed.',
  },
  'engine.not-agreed': {
    nl: 'Niet iedereen stemde in; de tijd is vrijgegeven en dit is niet gedaan.',
    en: 'Not everybody agreed; the time was released and this was not done.',
  },
  'engine.no-longer-agreed': {
    nl: 'Er kunnen intussen niet genoeg mensen meer op dat moment; dit is niet gedaan.',
    en: 'Not enough people can come then any more; this was not done.',
  },
  'engine.mandate-changed': {
    nl: 'Uw volmacht laat dit niet meer toe; het is niet gedaan.',
    en: 'Your mandate no longer allows this; it was not done.',
  },
  'engine.mandate-forbids': {
    nl: '“{act}”: uw nieuwe volmacht laat dit niet meer toe; het is niet gedaan.',
    en: '“{act}”: your new mandate no longer allows this; it was not done.',
  },
  'engine.letter-overtaken': {
    nl: '“{act}”: deze brief is niet weggegaan, want hij noemt een dag die voorbij is. Lees hem nog eens.',
    en: '“{act}”: this letter did not leave, since it names a day that is over. Please read it again.',
  },
  'engine.mandate-asks': {
    nl: '“{act}”: dit mocht, maar volgens uw nieuwe volmacht leg ik het u eerst voor. Het ligt klaar.',
    en: '“{act}”: this was allowed, but by your new mandate I put it before you first. It lies ready.',
  },
  'engine.mandate-keeps': {
    nl: '“{act}”: volgens uw nieuwe volmacht blijft dit binnen; het is niet verstuurd.',
    en: '“{act}”: by your new mandate this stays inside; it was not sent.',
  },
  'engine.time-taken': {
    nl: 'Die tijd was intussen bezet; er is niets in de agenda gezet en niets verstuurd.',
    en: 'That time had been taken in the meantime; nothing was put in the diary and nothing was sent.',
  },
  'engine.room-taken': {
    nl: 'Die zaal was intussen door een ander bezet; er is niets vastgelegd. De bespreking heeft nog een zaal nodig.',
    en: 'That room had been taken by others in the meantime; nothing was booked. The meeting still needs a room.',
  },
  'engine.arranged-new': {
    nl: '„{title}” past {when}.',
    en: '“{title}” fits {when}.',
  },
  'engine.arranged-as-it-stands': {
    nl: 'Alles kan blijven staan waar het staat.',
    en: 'Everything can stay where it is.',
  },
  'engine.arranged-fixed': {
    nl: '„{title}”, {when}, staat vast en blijft staan; daarover moet u zelf beslissen.',
    en: '“{title}”, {when}, is fixed and stays; that is for you to decide.',
  },
  'engine.arranged-held': {
    nl: '„{title}”, {when}, wordt voor iemand vastgehouden en blijft staan.',
    en: '“{title}”, {when}, is held for somebody and stays.',
  },
  'engine.arranged-theirs': {
    nl: '„{title}”, {when}, is van een ander en kan hier niet worden verzet.',
    en: '“{title}”, {when}, is somebody else’s and cannot be moved from here.',
  },
  'engine.arranged-hidden': {
    nl: 'Wat er verder staat, {when}, is niet voor u te zien; het blijft staan.',
    en: 'What else there is, {when}, is not for you to see; it stays.',
  },
  'engine.event-moved': {
    nl: 'De afspraak waar dit bij hoort, is intussen verzet of vervallen; hieraan is niets gedaan.',
    en: 'The appointment this belongs to was moved or called off in the meantime; nothing was done about this.',
  },
  'engine.bereaved': {
    nl: 'Na een overlijdensbericht gaat er niets meer vanzelf uit naar dit huis.',
    en: 'After news of a death nothing goes to this household by itself.',
  },
  'engine.kept-out': {
    nl: 'Intussen is genoteerd dat deze relatie geen brieven per lijst meer krijgt.',
    en: 'It has since been noted that this reader gets no more letters by list.',
  },
  'engine.act-unknown': {
    nl: 'Van “{act}” weet ik niet zeker of het is verstuurd: de verbinding viel weg op het moment van verzenden. Ik stuur het niet nog eens zonder uw woord.',
    en: 'I cannot be certain that “{act}” was sent: the connection broke while sending. I shall not send it again without your word.',
  },
  'engine.act-failed': {
    nl: '“{act}” is niet gelukt. Er is niets verstuurd; de tekst is bewaard.',
    en: '“{act}” did not succeed. Nothing was sent; the text has been kept.',
  },
  'engine.some-rejected': {
    nl: '“{act}” is verstuurd, maar niet aan iedereen: een of meer adressen zijn geweigerd.',
    en: '“{act}” was sent, but not to everybody: one or more addresses were refused.',
  },
  'engine.asked-already': {
    nl: 'Deze vraag ligt al bij u.',
    en: 'This question lies with you already.',
  },
  'engine.settled-since': { nl: 'Intussen geregeld.', en: 'Settled since.' },
  'engine.question-again': {
    nl: 'Ik wacht nog op uw antwoord. {question}',
    en: 'I am still waiting for your answer. {question}',
  },
  'engine.proposal-lapsed': {
    nl: 'Mijn voorstel “{act}” is verlopen zonder uw antwoord. Zwijgen is geen toestemming: er is niets verstuurd.',
    en: 'My proposal “{act}” lapsed without your answer. Silence is not consent: nothing was sent.',
  },
  'engine.ordered': {
    nl: 'Geschreven door {by}.',
    en: 'Written by {by}.',
  },
  'engine.file-sent-copy': {
    nl: 'Een kopie van het verzonden bericht hoort in Verzonden.',
    en: 'A copy of the message sent belongs in Sent.',
  },
  'settle.yielded': {
    nl: 'Een ander antwoord aan dezelfde persoon in hetzelfde gesprek ging voor.',
    en: 'Another answer to the same person in the same conversation went first.',
  },
} as const satisfies Words;
