import type { Words } from '../../core/text/words.ts';

/** Every sentence of this duty that a person may read. */
export const diaryWords: Words = {
  'diary.plan': {
    nl: '„{title}” komt in de agenda: {when}.',
    en: '“{title}” goes into the diary: {when}.',
  },
  'diary.invites': {
    nl: 'Wie erbij moet zijn bij „{title}”, krijgt een uitnodiging zodra het in de agenda staat.',
    en: 'Whoever is to be at “{title}” gets an invitation once it stands in the diary.',
  },
  'diary.unreached': {
    nl: 'De agendaserver kan {names} niet bereiken voor „{title}”. De uitnodiging gaat per mail.',
    en: 'The calendar server cannot reach {names} for “{title}”. The invitation goes by mail.',
  },
  'diary.keep-free': {
    nl: '{when} blijft vrij voor: {title}.',
    en: '{when} is kept free for: {title}.',
  },
  'diary.move': {
    nl: '„{title}” gaat van {was} naar {when}.',
    en: '“{title}” moves from {was} to {when}.',
  },
  'diary.change': { nl: '„{title}” wordt gewijzigd.', en: '“{title}” is changed.' },
  'diary.tells': {
    nl: 'Wie bij „{title}” betrokken is, krijgt bericht.',
    en: 'Whoever takes part in “{title}” is told.',
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
    nl: 'Aan „{title}” verandert wie erbij is: {names}.',
    en: 'Who takes part in “{title}” changes: {names}.',
  },
  'diary.block': { nl: '{title}: {when}.', en: '{title}: {when}.' },
  'diary.absent': { nl: '{title}: {when}.', en: '{title}: {when}.' },
  'diary.answers-accepted': {
    nl: '„{title}” van {when} wordt aangenomen.',
    en: '“{title}” of {when} is accepted.',
  },
  'diary.answers-declined': {
    nl: '„{title}” van {when} wordt afgeslagen.',
    en: '“{title}” of {when} is declined.',
  },
  'diary.answers-tentative': {
    nl: '„{title}” van {when} wordt onder voorbehoud aangenomen.',
    en: '“{title}” of {when} is accepted provisionally.',
  },
  'diary.hold': { nl: 'Voor {who} wordt vastgehouden: {when}.', en: 'Held for {who}: {when}.' },
  'diary.offer': {
    nl: '{who} krijgt een brief met {count} momenten om uit te kiezen.',
    en: '{who} gets a letter with {count} times to choose from.',
  },
  'diary.release': {
    nl: 'Wat voor {who} werd vastgehouden, wordt vrijgegeven.',
    en: 'What was held for {who} is released.',
  },
  'diary.reconfirm': {
    nl: 'Wie bij „{title}” betrokken is, wordt er nog eens aan herinnerd.',
    en: 'Whoever takes part in “{title}” is reminded of it.',
  },
  'diary.no-calendar': {
    nl: 'Er is geen agenda waarin geschreven kan worden. Maak er een met: secretaris calendar add',
    en: 'There is no calendar that can be written to. Make one with: secretaris calendar add',
  },
  'diary.no-time': {
    nl: 'In die tijd is er geen {minutes} minuten vrij te vinden.',
    en: 'No {minutes} minutes can be found free in that time.',
  },
  'diary.no-time-unless': {
    nl: 'In die tijd is er geen {minutes} minuten vrij. Wel als dit mag: {relax} Dan kan het {when}.',
    en: 'There are no {minutes} minutes free in that time. There would be if: {relax} Then {when} is possible.',
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
  'diary.next': { nl: '{what}', en: '{what}' },
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
  'diary.nobody-to-ask': {
    nl: 'Bij „{title}” staat niemand die gevraagd kan worden.',
    en: 'There is nobody at “{title}” who can be asked.',
  },
  'diary.no-hold': { nl: 'Daar wordt niets vastgehouden.', en: 'Nothing is held there.' },
  'diary.hold-over': {
    nl: 'Deze tijd werd al niet meer vastgehouden.',
    en: 'This time was no longer held.',
  },
  'diary.hold-extended': {
    nl: 'Deze tijd wordt langer vastgehouden.',
    en: 'This time is held for longer.',
  },
  'diary.hold-lapsed': {
    nl: '{who} heeft niet geantwoord; wat werd vastgehouden voor {what}, is weer vrij.',
    en: '{who} has not answered; what was held for {what} is free again.',
  },
  'diary.chosen': { nl: '{who} kiest {when}.', en: '{who} chooses {when}.' },
  'diary.none-suits': {
    nl: 'Geen van de aangeboden tijden schikt {who}; ze zijn weer vrij.',
    en: 'None of the times offered suits {who}; they are free again.',
  },
  'diary.proposes-instead': {
    nl: 'Geen van de aangeboden tijden schikt {who}; het voorstel is: „{words}”.',
    en: 'None of the times offered suits {who}, who proposes: “{words}”.',
  },
  'diary.answer-unclear': {
    nl: '{who} schrijft over de aangeboden tijden, maar niet duidelijk welke het wordt. De tijden blijven vastgehouden.',
    en: '{who} writes about the times offered, but not clearly which it is to be. They remain held.',
  },
  'diary.invited-free': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. U bent dan vrij; het staat onder voorbehoud in de agenda.',
    en: '{who} invites you to “{title}”, {when}. You are free then; it stands in the diary provisionally.',
  },
  'diary.invited-taken': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. Dan staat er al iets; het staat onder voorbehoud in de agenda.',
    en: '{who} invites you to “{title}”, {when}. There is something then already; it stands in the diary provisionally.',
  },
  'diary.invitation-changed': {
    nl: '{who} heeft „{title}” gewijzigd; het is nu {when}.',
    en: '{who} has changed “{title}”; it is now {when}.',
  },
  'diary.invitation-cancelled': {
    nl: '{who} heeft „{title}” van {when} afgezegd.',
    en: '{who} has cancelled “{title}” of {when}.',
  },
  'diary.answered': {
    nl: 'Antwoord op de uitnodiging voor „{title}”, {when}: {answers}.',
    en: 'Answer to the invitation to “{title}”, {when}: {answers}.',
  },
  'diary.published': {
    nl: '{who} laat weten: „{title}”, {when}. Het is geen uitnodiging.',
    en: '{who} lets you know: “{title}”, {when}. It is no invitation.',
  },
  'diary.uninvited': {
    nl: '{who} antwoordt op „{title}”, maar is daar niet voor uitgenodigd. De agenda is niet veranderd.',
    en: '{who} answers about “{title}” but was not invited to it. The diary has not been changed.',
  },
  'diary.countered': {
    nl: '{who} stelt voor „{title}” een ander tijdstip voor.',
    en: '{who} proposes another time for “{title}”.',
  },
  'diary.counter-declined': {
    nl: '{who} houdt „{title}” op {when}.',
    en: '{who} keeps “{title}” on {when}.',
  },
  'diary.refresh-asked': {
    nl: '{who} vraagt hoe het met „{title}” staat.',
    en: '{who} asks how “{title}” stands.',
  },
  'diary.incomplete': {
    nl: '{who} schrijft over „{title}”, dat niet in de agenda staat.',
    en: '{who} writes about “{title}”, which is not in the diary.',
  },
  'diary.free-busy': {
    nl: '{who} vraagt of meldt vrije en bezette tijden.',
    en: '{who} asks for or tells free and busy times.',
  },
};
