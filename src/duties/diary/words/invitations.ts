import type { Words } from '../../../core/text/words.ts';

/** What is said of invitations: those that came, and ours. */
export const invitingWords: Words = {
  'diary.invited-unclear': {
    nl: '{who} schrijft over „{title}”: „{words}”. Of dat ja of nee is, is daarmee niet duidelijk.',
    en: '{who} writes about “{title}”: “{words}”. Whether that is a yes or a no is not clear from it.',
  },
  'diary.unreached': {
    nl: 'De agendaserver kan {names} niet bereiken voor „{title}”. De uitnodiging gaat per mail.',
    en: 'The calendar server cannot reach {names} for “{title}”. The invitation goes by mail.',
  },
  'diary.invited-free': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. U bent dan vrij; het komt onder voorbehoud in de agenda.',
    en: '{who} invites you to “{title}”, {when}. You are free then; it goes into the diary provisionally.',
  },
  'diary.invited-partly': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. De meeste keren bent u vrij; het komt onder voorbehoud in de agenda.',
    en: '{who} invites you to “{title}”, {when}. You are free most of the times; it goes into the diary provisionally.',
  },
  'diary.invited-taken': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. Dan staat er al iets; het komt onder voorbehoud in de agenda.',
    en: '{who} invites you to “{title}”, {when}. There is something then already; it goes into the diary provisionally.',
  },
  'diary.invited-unknown': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. Of u dan vrij bent, is niet bekend: niet elke agenda kon worden gelezen. Er ligt geen antwoord klaar.',
    en: '{who} invites you to “{title}”, {when}. Whether you are free then is not known: not every calendar could be read. No answer lies ready.',
  },
  'diary.invited-past': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. Dat is al voorbij.',
    en: '{who} invites you to “{title}”, {when}. That is over already.',
  },
  'diary.invited-no-calendar': {
    nl: '{who} nodigt u uit voor „{title}”, {when}. Er is geen agenda waarin het kan staan. Maak er een met: secretaris calendar add',
    en: '{who} invites you to “{title}”, {when}. There is no calendar for it to stand in. Make one with: secretaris calendar add',
  },
  'diary.changed-same-time': {
    nl: '{who} heeft „{title}” gewijzigd; het tijdstip blijft {when}.',
    en: '{who} has changed “{title}”; the time remains {when}.',
  },
  'diary.changed-free': {
    nl: '{who} heeft „{title}” verzet naar {when}. U bent dan vrij; uw antwoord wordt opnieuw gevraagd.',
    en: '{who} has moved “{title}” to {when}. You are free then; your answer is asked anew.',
  },
  'diary.changed-partly': {
    nl: '{who} heeft „{title}” verzet naar {when}. De meeste keren bent u vrij; uw antwoord wordt opnieuw gevraagd.',
    en: '{who} has moved “{title}” to {when}. You are free most of the times; your answer is asked anew.',
  },
  'diary.changed-taken': {
    nl: '{who} heeft „{title}” verzet naar {when}. Dan staat er al iets; uw antwoord wordt opnieuw gevraagd.',
    en: '{who} has moved “{title}” to {when}. There is something then already; your answer is asked anew.',
  },
  'diary.changed-unknown': {
    nl: '{who} heeft „{title}” verzet naar {when}. Of u dan vrij bent, is niet bekend: niet elke agenda kon worden gelezen.',
    en: '{who} has moved “{title}” to {when}. Whether you are free then is not known: not every calendar could be read.',
  },
  'diary.changed-past': {
    nl: '{who} heeft „{title}” gewijzigd; het was {when}.',
    en: '{who} has changed “{title}”; it was {when}.',
  },
  'diary.free-but': { nl: 'U bent vrij, maar: {why}', en: 'You are free, but: {why}' },
  'diary.of-the-series': {
    nl: 'Van de {times} keren die vooruit bekend zijn, staat er bij {count} al iets.',
    en: 'Of the {times} times known ahead, {count} are taken already.',
  },
  'diary.stranger-invites': {
    nl: 'Van deze afzender is hier niets bekend; daarom komt het pas in de agenda als u het goedvindt.',
    en: 'Nothing is known here of this sender; so it goes into the diary only when you agree.',
  },
  'diary.parts-disagree': {
    nl: 'De mail spreekt zichzelf tegen: dezelfde afspraak staat er twee keer in, en niet hetzelfde.',
    en: 'The mail contradicts itself: the same meeting stands in it twice, and not the same.',
  },
  'diary.answers-elsewhere': {
    nl: 'Het antwoord gaat naar {address}, die als organisator genoemd wordt; de mail kwam van {sender}.',
    en: 'The answer goes to {address}, who is named as the organiser; the mail came from {sender}.',
  },
  'diary.invitation-cancelled-everybody': {
    nl: '{who} heeft „{title}” van {when} afgezegd.',
    en: '{who} has cancelled “{title}” of {when}.',
  },
  'diary.invitation-cancelled-me': {
    nl: 'U hoeft niet meer naar „{title}” van {who}, {when}.',
    en: 'You need no longer come to “{title}” of {who}, {when}.',
  },
  'diary.invitation-cancelled-unclear': {
    nl: '{who} heeft „{title}” van {when} afgezegd; voor allen, of alleen voor u, staat er niet bij.',
    en: '{who} has cancelled “{title}” of {when}; whether for all or for you alone it does not say.',
  },
  'diary.answered': {
    nl: 'Antwoord op de uitnodiging voor „{title}”, {when}: {answers}.',
    en: 'Answer to the invitation to “{title}”, {when}: {answers}.',
  },
  'diary.answered-earlier-time': {
    nl: '{who} antwoordt op een eerder tijdstip van „{title}”. De vraag of het nieuwe schikt, ligt klaar.',
    en: '{who} answers about an earlier time of “{title}”. Asking whether the new one suits lies ready.',
  },
  'diary.published': {
    nl: '{who} laat weten: „{title}”, {when}. Het is geen uitnodiging.',
    en: '{who} lets you know: “{title}”, {when}. It is no invitation.',
  },
  'diary.uninvited': {
    nl: 'Antwoord op „{title}” van iemand die daar niet voor is uitgenodigd: {who}. De agenda is niet veranderd.',
    en: 'An answer about “{title}” from somebody who was not invited to it: {who}. The diary has not been changed.',
  },
  'diary.countered': {
    nl: '{who} doet voor „{title}” een ander voorstel.',
    en: '{who} proposes something else for “{title}”.',
  },
  'diary.countered-free': {
    nl: '{who} stelt voor „{title}” van {was} te verzetten naar {when}. Dan kunt u.',
    en: '{who} proposes to move “{title}” of {was} to {when}. You can then.',
  },
  'diary.countered-taken': {
    nl: '{who} stelt voor „{title}” te verzetten naar {when}. Dan kunt u niet; het bericht dat het blijft zoals het was, ligt klaar.',
    en: '{who} proposes to move “{title}” to {when}. You cannot then; a line that it stays as it was lies ready.',
  },
  'diary.guest-names-time': {
    nl: 'Dit tijdstip is gekozen door {who}, niet hier.',
    en: 'This time was chosen by {who}, not here.',
  },
  'diary.place-proposed': {
    nl: 'Ook een andere plaats wordt voorgesteld: „{place}”. Die is niet overgenomen.',
    en: 'Another place is proposed too: “{place}”. It was not taken over.',
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
    nl: '{who} schrijft over „{title}”, dat niet in de agenda staat. De vraag om de hele uitnodiging ligt klaar.',
    en: '{who} writes about “{title}”, which is not in the diary. Asking for the whole invitation lies ready.',
  },
  'diary.free-busy': {
    nl: '{who} vraagt of meldt vrije en bezette tijden.',
    en: '{who} asks for or tells free and busy times.',
  },
};
