import type { Words } from '../../../core/text/words.ts';
import { briefingTroubleWords } from './words-briefing.ts';
import { owingTroubleWords } from './words-owing.ts';
import { listTroubleWords } from './words-lists.ts';
import { meetingTroubleWords } from './words-meetings.ts';
import { answeringWords } from './words-answered.ts';
import { shapeWords } from './words-shapes.ts';
import { placeWords } from './words-places.ts';
import { relationErrorWords } from './words-relations.ts';

/** What went wrong with a request, by the codes of the contract: what happened and what to do. */
export const requestWords: Words = {
  ...placeWords,
  ...meetingTroubleWords,
  ...relationErrorWords,
  ...briefingTroubleWords,
  ...owingTroubleWords,
  ...answeringWords,
  ...shapeWords,
  ...listTroubleWords,
  'input-invalid': {
    nl: 'Er klopt iets niet aan de gegevens. {problems}',
    en: 'Something is wrong with what was given. {problems}',
  },
  'body-not-json': {
    nl: 'De inhoud van het verzoek is geen geldige JSON. Stuur een object, bijvoorbeeld {}.',
    en: 'The body of the request is not valid JSON. Send an object, for example {}.',
  },
  'body-type': {
    nl: 'Het verzoek moet JSON bevatten (Content-Type: application/json); dit was {type}.',
    en: 'The request must hold JSON (Content-Type: application/json); this was {type}.',
  },
  'body-too-large': {
    nl: 'Het verzoek is te groot; meer dan {limit} nemen wij niet aan. Neem wat groot is in met „secretaris import”.',
    en: 'The request is too large; we take no more than {limit}. Bring in what is large with “secretaris import”.',
  },
  'method-not-allowed': {
    nl: 'Dit gaat hier niet met {method}. Wel met: {allowed}.',
    en: '{method} is not possible here. What is: {allowed}.',
  },
  'event-unknown': {
    nl: 'Er is geen afspraak met het kenmerk {uid}. Kijk met: secretaris diary show --json',
    en: 'There is no event with the UID {uid}. See: secretaris diary show --json',
  },
  'model-missing': {
    nl: 'Er is geen model ingesteld. Stel er een in met: secretaris model set',
    en: 'No model has been set. Set one with: secretaris model set',
  },
  'model-secrecy': {
    nl: 'Onder beroepsgeheim gaat er niets naar een model; dat is niet toe te staan.',
    en: 'Under professional secrecy nothing goes to a model; that cannot be allowed.',
  },
  'model-passed-on': {
    nl: 'Dit model draait niet op uw eigen computer: “cloud” in de naam zegt dat de server het doorgeeft. Kies een ander model.',
    en: 'This model does not run on your own machine: “cloud” in its name says that the server passes it on. Choose another model.',
  },
  'draft-missing': {
    nl: 'Bij {id} is geen concept van een model, of het voorstel wacht niet meer. Kijk met: secretaris suggestions',
    en: 'There is no draft by a model with {id}, or the proposal no longer waits. See: secretaris suggestions',
  },
  'operation-unknown': {
    nl: 'Wij kennen geen opdracht „{operation}”. Wat er wel is, staat in /api/openapi.json.',
    en: 'We know no operation “{operation}”. What there is stands in /api/openapi.json.',
  },
  'page-unknown': {
    nl: 'Deze pagina bestaat niet.',
    en: 'There is no such page.',
  },
  'not-signed-in': {
    nl: 'U bent niet aangemeld. Maak op de computer waar het kantoor draait een koppeling met: secretaris link',
    en: 'You are not signed in. Make a link on the machine where the office runs with: secretaris link',
  },
  'link-over': {
    nl: 'Deze koppeling is al gebruikt of verlopen. Maak een nieuwe met: secretaris link',
    en: 'This link was used already or is over. Make a new one with: secretaris link',
  },
  'may-not': {
    nl: 'Dit is aan de principaal zelf.',
    en: 'This is for the principal himself.',
  },
  'may-not-consent': {
    nl: 'Uw akkoord volstaat hier niet; nodig is dat van: {needed}. Het voorstel {id} blijft wachten.',
    en: 'Your consent is not enough here; it needs that of: {needed}. Proposal {id} goes on waiting.',
  },
  'only-console': {
    nl: 'Dit kan alleen op de computer waar het kantoor draait, met de opdrachtregel.',
    en: 'This is possible only on the machine where the office runs, from its command line.',
  },
  'origin-refused': {
    nl: 'Dit verzoek komt van een andere website en is daarom geweigerd.',
    en: 'This request comes from another website and was therefore refused.',
  },
  'host-refused': {
    nl: 'Onder de naam „{host}” is dit kantoor niet te bereiken. Zet het adres waaronder u het gebruikt in de instelling publicUrl.',
    en: 'This office does not answer to the name “{host}”. Put the address you use for it in the setting publicUrl.',
  },
  'principal-needed': {
    nl: 'Voor wie? U werkt voor meer dan één principaal ({known}). Noem er een, met --principal of in „principal”.',
    en: 'For whom? You work for more than one principal ({known}). Name one, with --principal or in “principal”.',
  },
  'principal-unknown': {
    nl: 'Er is hier nog geen principaal voor wie u werkt. Voeg er een toe met: secretaris principal add',
    en: 'There is no principal yet for whom you work. Add one with: secretaris principal add',
  },
  'no-access': {
    nl: 'U werkt hier niet voor een principaal „{principal}”. Wel voor: {known}',
    en: 'You do not work for a principal “{principal}” here. You do for: {known}',
  },
  'user-needed': {
    nl: 'Namens wie? Noem de gebruiker met --as. Er zijn: {known}',
    en: 'As whom? Name the user with --as. There are: {known}',
  },
  'user-unknown': {
    nl: 'Er is geen gebruiker „{user}”. Er zijn: {known}',
    en: 'There is no user “{user}”. There are: {known}',
  },
  'id-unknown': {
    nl: 'Er is niets met het kenmerk „{id}”. {like}',
    en: 'There is nothing with the id “{id}”. {like}',
  },
  'id-ambiguous': {
    nl: '„{id}” kan meer dan één ding zijn: {matches}. Geef nog een teken erbij.',
    en: '“{id}” may be more than one thing: {matches}. Please give one more character.',
  },
  'person-unknown': {
    nl: 'Wij kennen niemand als „{person}”. Zoek op naam, adres of kenmerk.',
    en: 'We know nobody as “{person}”. Look by name, address or id.',
  },
  'meeting-unclear': {
    nl: 'Van „{title}” is niet te zeggen wat het is en hoe lang het duurt: noem een kenmerk uit de agenda, of een titel en een aantal minuten.',
    en: 'Of “{title}” nobody can tell what it is and how long it takes: give a UID from the diary, or a title and a number of minutes.',
  },
  'nothing-to-arrange': {
    nl: 'Er is niets om in te passen.',
    en: 'There is nothing to fit in.',
  },
  'no-way': {
    nl: 'Hoe lang de reis van {from} naar {to} zo duurt, is niet te schatten. Probeer het met --mode.',
    en: 'How long the journey from {from} to {to} takes in that way cannot be estimated. Try with --mode.',
  },
  'person-ambiguous': {
    nl: '„{person}” kan meer dan één persoon zijn: {matches}. Noem het adres of het kenmerk.',
    en: '“{person}” may be more than one person: {matches}. Give the address or the id.',
  },
  'not-waiting': {
    nl: '{id} wacht hier niet (meer) op. {state}',
    en: '{id} is not waiting for this (any more). {state}',
  },
  'principal-exists': {
    nl: 'Er is al een principaal „{principal}”. Kies een andere korte naam, met --id.',
    en: 'There is a principal “{principal}” already. Choose another short name, with --id.',
  },
  'mandate-unclear': {
    nl: 'De brief is niet aangenomen: {count} bepaling(en) zijn niet duidelijk. De eerste: „{text}” {question} Neem de brief zonder deze bepalingen aan met --set-aside.',
    en: 'The letter was not adopted: {count} clause(s) are not clear. The first: “{text}” {question} Adopt the letter without those clauses with --set-aside.',
  },
  'want-certain': {
    nl: 'Of een mail “{kind}” is, blijkt hier uit de kop of beschermt u; dat verandert niet door een woord.',
    en: 'Whether a mail is “{kind}” shows here from its headers or protects you; a word does not change that.',
  },
  'nothing-offered': {
    nl: 'Voor „{kind}” is op dit moment niets aangeboden. Wat er wel is: secretaris agreement',
    en: 'Nothing is offered for “{kind}” at this moment. What is: secretaris agreement',
  },
  'no-account': {
    nl: 'Er is geen mailaccount om vanuit te schrijven. Voeg er een toe met: secretaris account add',
    en: 'There is no mail account to write from. Add one with: secretaris account add',
  },
  'clock-fixed': {
    nl: 'De klok van een echt kantoor kan niet worden verzet. Dat kan in het voorbeeldkantoor (start --demo) en met --now.',
    en: 'The clock of a real office cannot be moved. It can in the sample office (start --demo) and with --now.',
  },
  'zone-unknown': {
    nl: 'De tijdzone „{zone}” bestaat niet. Een voorbeeld: Europe/Amsterdam.',
    en: 'There is no time zone “{zone}”. An example: Europe/Amsterdam.',
  },
  'settings-invalid': {
    nl: '„{value}” kan niet als {setting}.',
    en: '“{value}” cannot be the {setting}.',
  },
  'setting-unknown': {
    nl: 'Er is geen instelling „{setting}”. Er is niets veranderd. Welke er zijn: secretaris diary settings',
    en: 'There is no setting “{setting}”. Nothing was changed. Which there are: secretaris diary settings',
  },
  'path-missing': {
    nl: 'Er is niets te vinden op {path}. Controleer het pad.',
    en: 'There is nothing at {path}. Please check the path.',
  },
  'login-refused': {
    nl: 'Aanmelden bij {host} lukte niet; het account is niet bewaard. {reason}',
    en: 'Logging in at {host} did not work; the account was not saved. {reason}',
  },
  'account-unknown': {
    nl: 'Er is geen mailaccount {account}. Welke er zijn: secretaris account list',
    en: 'There is no mail account {account}. Those there are: secretaris account list',
  },
  'calendar-unknown': {
    nl: 'Er is geen agenda „{calendar}”. Zie: secretaris calendar list',
    en: 'There is no calendar “{calendar}”. See: secretaris calendar list',
  },
  'calendar-still-there': {
    nl: 'De agenda „{calendar}” staat op een server elders en zou bij het volgende kijken terugkomen. Laat hem daar weghalen, of laat het account los: secretaris account remove {account}',
    en: 'The calendar “{calendar}” stands on a server elsewhere and would come back at the next look. Take it away there, or let go of the account: secretaris account remove {account}',
  },
  'calendar-last': {
    nl: 'Dit is de laatste eigen agenda; die blijft. Maak eerst een andere met: secretaris calendar add',
    en: 'This is the last calendar of our own; it stays. Make another first with: secretaris calendar add',
  },
  'calendar-not-own': {
    nl: '„{calendar}” is geen eigen agenda maar staat elders. Noem een eigen agenda; een nieuwe wordt vanzelf gemaakt.',
    en: '“{calendar}” is not a calendar of our own but stands elsewhere. Name one of our own; a new one is made by itself.',
  },
  'calendar-address-refused': {
    nl: 'Dit adres gebruiken wij niet. Een wachtwoord gaat alleen versleuteld (https) over het net, behalve op deze computer zelf, en hoort niet in het adres te staan.',
    en: 'We do not use this address. A password only travels encrypted (https), except on this machine itself, and does not belong in the address.',
  },
  'account-kind-unknown': {
    nl: 'Een account van de soort „{kind}” kent deze versie niet.',
    en: 'This version knows no account of the kind “{kind}”.',
  },
  'erase-unconfirmed': {
    nl: 'Wissen kan niet ongedaan worden gemaakt. Bevestig met --confirm.',
    en: 'Erasing cannot be undone. Confirm with --confirm.',
  },
  'backup-in-the-way': {
    nl: 'Op {path} staat al iets. Er is niets overschreven; kies een andere plaats.',
    en: 'There is something at {path} already. Nothing was overwritten; choose another place.',
  },
  'office-broken': {
    nl: 'Er ging iets mis in het kantoor zelf. Het staat in het logboek; probeer het gerust nog eens.',
    en: 'Something went wrong in the office itself. It is in the log; you may safely try again.',
  },
};

/** Short additions to the sentences above. */
export const tellingWords: Words = {
  'kept.nothing-changed': {
    nl: 'Er is niets gewijzigd.',
    en: 'Nothing was changed.',
  },
  'kept.what-was-stored': {
    nl: 'Wat al bewaard was, is bewaard gebleven.',
    en: 'What had been stored is still there.',
  },
  'like.mean': {
    nl: 'Bedoelde u {like}?',
    en: 'Did you mean {like}?',
  },
  'like.list': {
    nl: 'Kenmerken staan in „approvals”, „docket” en „loops”.',
    en: 'Ids stand in “approvals”, “docket” and “loops”.',
  },
  nobody: { nl: 'niemand', en: 'nobody' },
  'issue.missing': {
    nl: '„{path}” ontbreekt.',
    en: '“{path}” is missing.',
  },
  'issue.type': {
    nl: '„{path}” moet {expected} zijn.',
    en: '“{path}” must be {expected}.',
  },
  'issue.choice': {
    nl: '„{path}” moet een van deze zijn: {choices}.',
    en: '“{path}” must be one of these: {choices}.',
  },
  'issue.short': {
    nl: '„{path}” is te kort of te klein; ten minste {minimum}.',
    en: '“{path}” is too short or too small; at least {minimum}.',
  },
  'issue.long': {
    nl: '„{path}” is te lang of te groot; ten hoogste {maximum}.',
    en: '“{path}” is too long or too large; at most {maximum}.',
  },
  'issue.day': {
    nl: '„{path}” is geen dag. Schrijf een dag zo: 2026-12-07.',
    en: '“{path}” is not a day. Write a day like this: 2026-12-07.',
  },
  'issue.format': {
    nl: '„{path}” heeft niet de juiste vorm ({format}).',
    en: '“{path}” does not have the right form ({format}).',
  },
  'issue.unknown': {
    nl: '„{keys}” kennen wij hier niet.',
    en: '“{keys}” is not known here.',
  },
  'issue.whole': {
    nl: 'Er werd een object met gegevens verwacht.',
    en: 'An object with values was expected.',
  },
  'issue.other': {
    nl: '„{path}” klopt niet.',
    en: '“{path}” is not right.',
  },
};
