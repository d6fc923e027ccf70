import type { Words } from '../../core/text/words.ts';

/** Why a mail lies where it lies, and what came with it. */
export const sortedWords: Words = {
  'correspondence.sorted-list': {
    nl: 'Post van een mailinglijst.',
    en: 'Mail from a mailing list.',
  },
  'correspondence.sorted-newsletter': {
    nl: 'Een nieuwsbrief van {name}.',
    en: 'A newsletter from {name}.',
  },
  'correspondence.sorted-notification': {
    nl: 'Een automatische melding van {name}.',
    en: 'An automatic notice from {name}.',
  },
  'correspondence.sorted-auto-reply': {
    nl: 'Een automatisch antwoord van {name}. Dat is nog geen antwoord.',
    en: 'An automatic reply from {name}. That is not an answer yet.',
  },
  'correspondence.sorted-spam-complaint': {
    nl: 'Een melding dat iemand onze post ongewenst vindt.',
    en: 'A notice that somebody finds our mail unwanted.',
  },
  'correspondence.sorted-bounce': {
    nl: 'Een bericht over de bezorging van onze post.',
    en: 'A notice about the delivery of our mail.',
  },
  'correspondence.sorted-encrypted': {
    nl: '{Name} schrijft u versleuteld. Wat er staat, kan hier niet worden gelezen.',
    en: '{Name} writes to you encrypted. What it says cannot be read here.',
  },
  'correspondence.sorted-answer': {
    nl: '{Name} antwoordt op iets waarop u wachtte.',
    en: '{Name} answers something you were waiting for.',
  },
  'correspondence.sorted-copy': {
    nl: 'Een kopie aan u; {name} schrijft aan een ander.',
    en: 'A copy to you; {name} writes to somebody else.',
  },
  'correspondence.sorted-offer': {
    nl: 'Een aanbod waarom u niet had gevraagd, van {name}.',
    en: 'An offer you had not asked for, from {name}.',
  },
  'correspondence.sorted-not-addressed': {
    nl: 'Niet aan u gericht, en van iemand die wij niet kennen.',
    en: 'Not addressed to you, and from somebody we do not know.',
  },
  'correspondence.sorted-by-hand': {
    nl: '{Name} schrijft u.',
    en: '{Name} writes to you.',
  },
  'correspondence.sorted-condolence': {
    nl: '{Name} betuigt deelneming.',
    en: '{Name} sends condolences.',
  },
  'correspondence.sorted-press-enquiry': {
    nl: 'Een vraag van de pers: {name}. Zonder u gaat er niets inhoudelijks uit.',
    en: 'A question from the press: {name}. Nothing of substance leaves without you.',
  },
  'correspondence.sorted-complaint': {
    nl: 'Een klacht van {name}.',
    en: 'A complaint from {name}.',
  },
  'correspondence.sorted-personal': {
    nl: 'Alleen voor u. Niemand anders ziet dit stuk.',
    en: 'For you alone. Nobody else sees this paper.',
  },
  'correspondence.sorted-travel-change': {
    nl: 'Er verandert iets aan een reis: {name}.',
    en: 'Something changes in a journey: {name}.',
  },
  'correspondence.sorted-payment-reminder': {
    nl: '{Name} herinnert aan een betaling. Wij zoeken op of er al betaald is.',
    en: '{Name} reminds you of a payment. We shall see whether it has been paid.',
  },
  'correspondence.sorted-invitation': {
    nl: 'Een uitnodiging van {name}.',
    en: 'An invitation from {name}.',
  },
  'correspondence.sorted-meeting-request': {
    nl: '{Name} wil een afspraak.',
    en: '{Name} would like to meet.',
  },
  'correspondence.sorted-meeting-answer': {
    nl: '{Name} antwoordt over een afspraak.',
    en: '{Name} answers about an appointment.',
  },
  'correspondence.sorted-meeting-move': {
    nl: '{Name} wil een afspraak verzetten.',
    en: '{Name} would like to move an appointment.',
  },
  'correspondence.sorted-document-request': {
    nl: '{Name} vraagt om stukken.',
    en: '{Name} asks for papers.',
  },
  'correspondence.sorted-document-delivery': {
    nl: '{Name} stuurt stukken.',
    en: '{Name} sends papers.',
  },
  'correspondence.sorted-invoice': {
    nl: 'Een factuur van {name}.',
    en: 'An invoice from {name}.',
  },
  'correspondence.sorted-order': {
    nl: 'Een bestelling: {name}.',
    en: 'An order: {name}.',
  },
  'correspondence.sorted-quote': {
    nl: 'Een offerte van {name}, waarover u beslist.',
    en: 'A quotation from {name}, for you to decide.',
  },
  'correspondence.sorted-question': {
    nl: '{Name} stelt u een vraag.',
    en: '{Name} asks you a question.',
  },
  'correspondence.sorted-travel-confirmation': {
    nl: 'Een reisbevestiging van {name}.',
    en: 'A travel confirmation from {name}.',
  },
  'correspondence.sorted-congratulation': {
    nl: '{Name} feliciteert u.',
    en: '{Name} sends congratulations.',
  },
  'correspondence.unreadable': {
    nl: 'Dit bericht is niet te lezen. Het is bewaard zoals het binnenkwam.',
    en: 'This message cannot be read. It is kept as it came in.',
  },
  'correspondence.file': {
    nl: 'Dit is een bestand en geen bericht. Het is bewaard en te doorzoeken.',
    en: 'This is a file and not a message. It is kept and can be searched.',
  },
  'correspondence.emergency-neutral': {
    nl: 'Er is een bericht dat niet kan wachten. Kijkt u nu in de map.',
    en: 'There is a message that cannot wait. Please look in the folder now.',
  },
  'correspondence.emergency-symptom': {
    nl: '{Name} schrijft over klachten die niet kunnen wachten. Belt u nu.',
    en: '{Name} writes of symptoms that cannot wait. Please telephone now.',
  },
  'correspondence.emergency-threat': {
    nl: 'Het bericht van {name} bevat een dreiging. Leest u het nu.',
    en: 'The message from {name} holds a threat. Please read it now.',
  },
  'correspondence.emergency-self-harm': {
    nl: 'Er is reden tot zorg over {name} zelf. Belt u nu.',
    en: 'There is reason to fear for {name}. Please telephone now.',
  },
  'correspondence.emergency-danger': {
    nl: '{Name} schrijft over gevaar. Leest u het nu.',
    en: '{Name} writes of danger. Please read it now.',
  },
  'correspondence.death': {
    nl: '{Name} meldt een overlijden. Alles wat voor dit huishouden liep, is stilgezet.',
    en: '{Name} writes of a death. Everything that was under way for this household has stopped.',
  },
  'correspondence.death-neutral': {
    nl: 'Er is nieuws dat u vandaag zelf wilt lezen. Het ligt bovenop.',
    en: 'There is news you will want to read yourself today. It lies on top.',
  },
  'correspondence.client-enquiry': {
    nl: '{Name} vraagt of iemand bij u bekend is.',
    en: '{Name} asks whether somebody is known to you.',
  },
  'correspondence.changed-account': {
    nl: '{Name} geeft een ander rekeningnummer op. Er wordt niets op betaald en niets gewijzigd voordat het is nagebeld.',
    en: '{Name} gives another account number. Nothing is paid to it and nothing changed until it has been checked by telephone.',
  },
  'correspondence.changed-address': {
    nl: '{Name} geeft een ander adres op. Het wordt niet gewijzigd voordat het is nagebeld.',
    en: '{Name} gives another address. It is not changed until it has been checked by telephone.',
  },
  'correspondence.changed-telephone': {
    nl: '{Name} geeft een ander telefoonnummer op. Het wordt niet gewijzigd voordat het oude is gebeld.',
    en: '{Name} gives another telephone number. It is not changed until the old one has been rung.',
  },
  'correspondence.changed-by-stranger': {
    nl: '{Name} geeft een nieuw nummer of adres op. Wij kennen {name} niet, dus er valt niets te wijzigen.',
    en: '{Name} gives a new number or address. We do not know {name}, so there is nothing to change.',
  },
  'correspondence.suspicious-own-address-forged': {
    nl: 'Dit bericht draagt uw eigen adres, maar komt niet van u.',
    en: 'This message bears your own address, but does not come from you.',
  },
  'correspondence.suspicious-known-sender-forged': {
    nl: 'Dit bericht draagt het adres van {name}, maar de echtheid is afgewezen.',
    en: 'This message bears the address of {name}, but failed the test of being genuine.',
  },
  'correspondence.suspicious-borrows-a-name': {
    nl: 'De naam {name} kennen wij, dit adres niet.',
    en: 'We know the name {name}, but not this address.',
  },
  'correspondence.suspicious-deceptive-link': {
    nl: 'Een koppeling in dit bericht leidt ergens anders heen dan er staat.',
    en: 'A link in this message leads elsewhere than it says.',
  },
  'correspondence.suspicious-asks-for-codes': {
    nl: 'Dit bericht vraagt om een wachtwoord, een code of een haastige betaling.',
    en: 'This message asks for a password, a code or a hasty payment.',
  },
  'correspondence.suspicious-looks-like-phishing': {
    nl: 'Dit bericht heeft de kenmerken van oplichting.',
    en: 'This message has the marks of a fraud.',
  },
  'correspondence.suspicious-old': {
    nl: 'Een oud bericht dat niet te vertrouwen was.',
    en: 'An old message that was not to be trusted.',
  },
};
