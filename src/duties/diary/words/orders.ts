import type { Words } from '../../../core/text/words.ts';

/** What is said of orders: what they come to, and why something of them cannot be done. */
export const orderingWords: Words = {
  'diary.plan': {
    nl: '„{title}” komt in de agenda: {when}.',
    en: '“{title}” goes into the diary: {when}.',
  },
  'diary.outside-their-day': {
    nl: 'Voor {who} is dat buiten de dag: {there}.',
    en: 'For {who} that is outside the daytime: {there}.',
  },
  'diary.invites': {
    nl: '{who} wordt uitgenodigd voor „{title}” zodra het in de agenda staat.',
    en: '{who} is invited to “{title}” once it stands in the diary.',
  },
  'diary.keep-free': {
    nl: '{When} blijft vrij voor: {title}.',
    en: '{When} is kept free for: {title}.',
  },
  'diary.move': {
    nl: '„{title}” gaat van {was} naar {when}.',
    en: '“{title}” moves from {was} to {when}.',
  },
  'diary.change': { nl: '„{title}” wordt gewijzigd.', en: '“{title}” is changed.' },
  'diary.tells': {
    nl: '{who} krijgt bericht over „{title}”.',
    en: '{who} is told about “{title}”.',
  },
  'diary.proposes': {
    nl: '„{title}” is van een ander; het andere tijdstip wordt voorgesteld.',
    en: '“{title}” is somebody else’s; the other time is proposed.',
  },
  'diary.not-ours': {
    nl: '„{title}” wordt door een ander georganiseerd; alleen die kan dit veranderen.',
    en: '“{title}” is organised by somebody else; only he can change this.',
  },
  'diary.cancel': {
    nl: '„{title}” van {when} wordt afgezegd.',
    en: '“{title}” of {when} is cancelled.',
  },
  'diary.participants': {
    nl: 'Wie bij „{title}” is, verandert: {names}.',
    en: 'Who takes part in “{title}” changes: {names}.',
  },
  'diary.block': { nl: '{title}: {when}.', en: '{title}: {when}.' },
  'diary.absent': { nl: '{title}: {when}.', en: '{title}: {when}.' },
  'diary.answers-accepted': {
    nl: 'De uitnodiging voor „{title}” ({when}) wordt aangenomen.',
    en: 'The invitation to “{title}” ({when}) is accepted.',
  },
  'diary.answers-declined': {
    nl: 'De uitnodiging voor „{title}” ({when}) wordt afgeslagen.',
    en: 'The invitation to “{title}” ({when}) is declined.',
  },
  'diary.answer-noted': {
    nl: 'Uw antwoord op „{title}” komt in de agenda te staan.',
    en: 'Your answer to “{title}” goes into the diary.',
  },
  'diary.answers-tentative': {
    nl: 'De uitnodiging voor „{title}” ({when}) wordt onder voorbehoud aangenomen.',
    en: 'The invitation to “{title}” ({when}) is accepted provisionally.',
  },
  'diary.reconfirm': {
    nl: '{who} wordt nog eens aan „{title}” herinnerd.',
    en: '{who} is reminded of “{title}”.',
  },
  'diary.no-calendar': {
    nl: 'Er is geen agenda waarin geschreven kan worden. Maak er een met: secretaris calendar add',
    en: 'There is no calendar that can be written to. Make one with: secretaris calendar add',
  },
  'diary.no-time': {
    nl: 'In die tijd is er geen {minutes} minuten vrij te vinden.',
    en: 'There are no {minutes} minutes free in that time.',
  },
  'diary.no-time-since': {
    nl: 'In die tijd is er geen {minutes} minuten vrij te vinden. {why}',
    en: 'There are no {minutes} minutes free in that time. {why}',
  },
  'diary.no-time-left': {
    nl: 'Voor {name} is er geen tijd meer over; die krijgt geen aanbod.',
    en: 'There is no time left for {name}, who gets no offer.',
  },
  'diary.no-time-unless': {
    nl: 'In die tijd is er geen {minutes} minuten vrij. {relax} Bijvoorbeeld {when}.',
    en: 'There are no {minutes} minutes free in that time. {relax} For instance {when}.',
  },
  'diary.found': { nl: 'Dan kan het:\n{list}', en: 'It is possible then:\n{list}' },
  'diary.found-yours': {
    nl: 'Dan kunt u; of het {names} schikt, is nog niet bekend:\n{list}',
    en: 'You can then; whether it suits {names} is not known yet:\n{list}',
  },
  'diary.is-on': { nl: '{list}', en: '{list}' },
  'diary.is-taken': { nl: 'Dan staat er:\n{list}', en: 'There is then:\n{list}' },
  'diary.nothing-on': {
    nl: 'Dan staat er niets in de agenda.',
    en: 'There is nothing in the diary then.',
  },
  'diary.nothing-known': {
    nl: 'Er is dan niets bekend, maar niet elke agenda kon worden gelezen.',
    en: 'Nothing is known of then, but not every calendar could be read.',
  },
  'diary.next': { nl: '{what}', en: '{what}' },
  'diary.met': { nl: 'Met {names} stond er:\n{list}', en: 'With {names} there was:\n{list}' },
  'diary.not-met': {
    nl: 'Met {names} stond er in die tijd niets in de agenda.',
    en: 'Nothing with {names} stood in the diary in that time.',
  },
  'diary.next-none': {
    nl: 'Daarvan staat er in de komende weken niets in de agenda.',
    en: 'There is nothing of that in the diary for the coming weeks.',
  },
  'diary.no-address': {
    nl: 'Van {name} is geen mailadres bekend; die krijgt geen bericht.',
    en: 'No mail address of {name} is known; nothing is sent.',
  },
  'diary.overlaps': {
    nl: 'Dan staat er al: {what} ({when}).',
    en: 'There is already then: {what} ({when}).',
  },
  'diary.unknown-then': {
    nl: 'Van een van de agenda’s is niet bekend wat er dan in staat.',
    en: 'What stands in one of the calendars then is not known.',
  },
  'diary.gone': {
    nl: '„{title}” staat niet meer zo in de agenda; er is niets veranderd.',
    en: '“{title}” is no longer in the diary like that; nothing was changed.',
  },
  'diary.read-only': {
    nl: '„{title}” staat in een agenda waarin hier niet geschreven kan worden; er is niets veranderd.',
    en: '“{title}” is in a calendar that cannot be written to from here; nothing was changed.',
  },
  'diary.whole-day': {
    nl: '„{title}” duurt de hele dag; ervoor of erna is geen tijd vrij te houden.',
    en: '“{title}” lasts all day; no time can be kept before or after it.',
  },
  'diary.not-invited': {
    nl: '„{title}” is geen uitnodiging van een ander; er valt niets te antwoorden.',
    en: '“{title}” is no invitation from somebody else; there is nothing to answer.',
  },
  'diary.no-account': {
    nl: 'Er is geen mailbox waaruit geschreven kan worden; niemand krijgt bericht.',
    en: 'There is no mailbox to write from; nobody is told.',
  },
  'diary.impossible-time': {
    nl: 'Er staat een tijdstip in dat niet bestaat. Er is niets veranderd.',
    en: 'It names a time that cannot exist. Nothing was changed.',
  },
  'diary.nobody-to-ask': {
    nl: 'Bij „{title}” staat niemand die gevraagd kan worden.',
    en: 'There is nobody at “{title}” who can be asked.',
  },
};
