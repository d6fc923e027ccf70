import type { Words } from '../../text/words.ts';

/** What is told about invitations that came in, and why one was left as it is. */
export const invitationWords = {
  'itip.no-uid': {
    nl: 'Er staat niet bij om welke afspraak het gaat; de agenda is niet veranderd.',
    en: 'It does not say which meeting it is about; the diary has not been changed.',
  },
  'itip.no-organizer': {
    nl: 'Er staat niet bij wie de afspraak organiseert; de agenda is niet veranderd.',
    en: 'It does not say who organises the meeting; the diary has not been changed.',
  },
  'itip.organizer-differs': {
    nl: 'Deze afspraak is van {known}, maar het bericht noemt {named} als organisator. De agenda is niet veranderd.',
    en: 'This meeting is organised by {known}, but the message names {named} as its organiser. The diary has not been changed.',
  },
  'itip.organizer-unknown': {
    nl: 'Deze afspraak staat in uw agenda zonder organisator; of {named} erover gaat, is hier niet bekend. De agenda is niet veranderd.',
    en: 'This meeting stands in your diary without an organiser; whether it is for {named} to say is not known here. The diary has not been changed.',
  },
  'itip.sender-unverified': {
    nl: 'Niemand staat ervoor in dat dit bericht werkelijk van {named} komt. De agenda is niet veranderd.',
    en: 'Nobody vouches that this message really comes from {named}. The diary has not been changed.',
  },
  'itip.sender-differs': {
    nl: 'Het bericht komt van {sender}, maar spreekt voor {named}. De agenda is niet veranderd.',
    en: 'The message comes from {sender} but speaks for {named}. The diary has not been changed.',
  },
  'itip.stand-in-unknown': {
    nl: '{sender} schrijft namens {named}; of dat mag, is hier niet bekend. De agenda is niet veranderd; laat u weten of het klopt?',
    en: '{sender} writes on behalf of {named}, which is not known here. The diary has not been changed; please say whether it is right.',
  },
  'itip.on-behalf': {
    nl: 'Verstuurd door {sender} namens {organizer}.',
    en: 'Sent by {sender} on behalf of {organizer}.',
  },
  'itip.not-named': {
    nl: 'U staat zelf niet op de lijst van genodigden; het bericht kwam via een ander adres bij u.',
    en: 'You are not on the list of people invited; the message reached you through another address.',
  },
  'itip.by-list': {
    nl: 'U bent uitgenodigd via de lijst {list}, niet met naam.',
    en: 'You were invited through the list {list}, not by name.',
  },
  'itip.method-guessed': {
    nl: 'Het bericht zegt niet wat het wil; het is gelezen als {method}.',
    en: 'The message does not say what it wants; it was read as {method}.',
  },
  'itip.our-own': {
    nl: 'Dit is onze eigen uitnodiging, die bij ons terugkwam.',
    en: 'This is our own invitation, which came back to us.',
  },
  'itip.known': {
    nl: 'Dit stond al zo in de agenda.',
    en: 'The diary already has it like this.',
  },
  'itip.older-sequence': {
    nl: 'Dit is versie {came}, en de agenda heeft versie {known} al; het bericht kwam te laat.',
    en: 'This is version {came}, and the diary already has version {known}; the message came late.',
  },
  'itip.older-stamp': {
    nl: 'Dit is eerder geschreven dan wat al in de agenda staat; het bericht kwam te laat.',
    en: 'This was written before what the diary already has; the message came late.',
  },
  'itip.nothing-to-cancel': {
    nl: 'De afspraak die hier wordt afgezegd, staat niet in de agenda.',
    en: 'The meeting cancelled here is not in the diary.',
  },
  'itip.cancel-for-others': {
    nl: 'Iemand anders hoeft niet te komen; voor u verandert er niets.',
    en: 'Somebody else need not come; nothing changes for you.',
  },
  'itip.reply-to-nothing': {
    nl: 'Het gaat over een afspraak die niet in de agenda staat.',
    en: 'It concerns a meeting that is not in the diary.',
  },
  'itip.reply-to-other': {
    nl: 'Het is een antwoord op een afspraak die een ander organiseert.',
    en: 'It answers a meeting that somebody else organises.',
  },
  'itip.reply-to-cancelled': {
    nl: 'Het is een antwoord op een afspraak die al is afgezegd.',
    en: 'It answers a meeting that has already been cancelled.',
  },
  'itip.reply-older-version': {
    nl: 'Het is een antwoord op een eerder tijdstip; de afspraak is daarna veranderd. Het antwoord is niet overgenomen.',
    en: 'It answers an earlier time; the meeting has changed since. The answer was not taken over.',
  },
  'itip.no-such-instance': {
    nl: 'Het antwoord gaat over een datum waarop deze afspraak niet plaatsvindt.',
    en: 'The answer is about a time at which this meeting does not take place.',
  },
  'itip.no-attendee': {
    nl: 'Er staat niet bij wie er antwoordt.',
    en: 'It does not say who answers.',
  },
  'itip.uninvited': {
    nl: '{address} antwoordt, maar was niet uitgenodigd. Er is niets overgenomen.',
    en: '{address} answers but was not invited. Nothing was taken over.',
  },
  'itip.no-proposal': {
    nl: 'Het tegenvoorstel noemt geen ander tijdstip en geen andere plaats, of komt van iemand die niet is uitgenodigd.',
    en: 'The counter-proposal names no other time or place, or comes from somebody who was not invited.',
  },
} as const satisfies Words;
