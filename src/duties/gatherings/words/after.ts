import type { Words } from '../../../core/text/words.ts';

/** What is said of a meeting that was. */
export const afterWords: Words = {
  'gatherings.minutes-made': {
    nl: 'Verslag van „{title}”, versie {version}.',
    en: 'Minutes of “{title}”, version {version}.',
  },
  'gatherings.minutes-draft': {
    nl: 'Het conceptverslag van „{title}” ligt klaar (versie {version}): {decisions} besluiten, {actions} actiepunten. Het gaat pas rond als u het zegt.',
    en: 'The draft minutes of “{title}” lie ready (version {version}): {decisions} decisions, {actions} actions. They go round once you say so.',
  },
  'gatherings.action-taken-out': {
    nl: 'Het actiepunt „{action}” staat niet meer in het verslag.',
    en: 'The action “{action}” is no longer in the minutes.',
  },
  'gatherings.actions-taken-out': {
    nl: 'Deze actiepunten staan niet meer in het verslag en worden niet meer bewaakt: {actions}.',
    en: 'These actions are no longer in the minutes and are guarded no more: {actions}.',
  },
  'gatherings.actions-of-nobody': {
    nl: 'Van deze actiepunten staat niet vast wie ze doet: {actions}.',
    en: 'Of these actions it is not certain who does them: {actions}.',
  },
  'gatherings.no-minutes': {
    nl: 'Van „{title}” is er nog geen verslag.',
    en: 'There are no minutes of “{title}” yet.',
  },
  'gatherings.approved-already': {
    nl: 'Het verslag van „{title}” is al vastgesteld en blijft zoals het is.',
    en: 'The minutes of “{title}” have been approved already and stay as they are.',
  },
  'gatherings.minutes-round': {
    nl: 'Het conceptverslag van „{title}” gaat rond; wijzigingen kunnen tot {until}.',
    en: 'The draft minutes of “{title}” go round; changes can be asked for until {until}.',
  },
  'gatherings.waits-for-changes': {
    nl: 'Op wijzigingen wordt gewacht tot {until}.',
    en: 'Changes are waited for until {until}.',
  },
  'gatherings.sends-draft': {
    nl: 'Het conceptverslag van „{title}”, {when}, gaat naar {who}.',
    en: 'The draft minutes of “{title}”, {when}, go to {who}.',
  },
  'gatherings.sends-approved': {
    nl: 'Het vastgestelde verslag van „{title}”, {when}, gaat naar {who}.',
    en: 'The approved minutes of “{title}”, {when}, go to {who}.',
  },
  'gatherings.minutes-approved': {
    nl: 'Het verslag van „{title}” is vastgesteld: versie {version}.',
    en: 'The minutes of “{title}” have been approved: version {version}.',
  },
  'gatherings.minutes-are-draft': {
    nl: 'Het conceptverslag (versie {version}) is nog niet rondgestuurd.',
    en: 'The draft minutes (version {version}) have not been sent round yet.',
  },
  'gatherings.minutes-are-round': {
    nl: 'Het conceptverslag (versie {version}) is bij de deelnemers.',
    en: 'The draft minutes (version {version}) are with the participants.',
  },
  'gatherings.minutes-are-approved': {
    nl: 'Het verslag is vastgesteld (versie {version}).',
    en: 'The minutes have been approved (version {version}).',
  },
  'gatherings.draft-waits': {
    nl: 'Het conceptverslag van „{title}” ({when}) ligt klaar. Zal ik het rondsturen?',
    en: 'The draft minutes of “{title}” ({when}) lie ready. Shall I send them round?',
  },
  'gatherings.changes-wait': {
    nl: 'Op het verslag van „{title}” ({when}) is gevraagd: {changes}. Wat neem ik over?',
    en: 'On the minutes of “{title}” ({when}) this was asked: {changes}. What shall I take over?',
  },
  'gatherings.term-over': {
    nl: 'De termijn voor het verslag van „{title}” ({when}) is voorbij en niemand vraagt nog een wijziging. Zal ik het vaststellen?',
    en: 'The term for the minutes of “{title}” ({when}) is over and nobody asks for a change any more. Shall I approve them?',
  },
  'gatherings.minutes-fine': {
    nl: 'Met het verslag van „{title}” is {who} akkoord.',
    en: 'The minutes of “{title}” are in order, {who} writes.',
  },
  'gatherings.amendment': {
    nl: 'In het verslag van „{title}” vraagt {who} een wijziging: „{words}”. Er wordt niets gewijzigd voordat u het zegt.',
    en: 'In the minutes of “{title}” {who} asks for a change: “{words}”. Nothing is changed before you say so.',
  },
  'gatherings.amendment-late': {
    nl: 'In het vastgestelde verslag van „{title}” vraagt {who} alsnog een wijziging: „{words}”.',
    en: 'In the approved minutes of “{title}” {who} still asks for a change: “{words}”.',
  },
  'gatherings.no-amendment': {
    nl: 'Een wijziging {number} staat niet open.',
    en: 'No change {number} is open.',
  },
  'gatherings.amendment-taken': {
    nl: 'Wijziging {number} van {who} is overgenomen: „{words}”.',
    en: 'Change {number} of {who} has been made: “{words}”.',
  },
  'gatherings.amendment-left': {
    nl: 'Wijziging {number} van {who} is niet overgenomen: „{words}”.',
    en: 'Change {number} of {who} has not been made: “{words}”.',
  },
  'gatherings.amendments-open': {
    nl: 'Over deze wijzigingen in het verslag van „{title}” is nog niet beslist: {changes}.',
    en: 'These changes in the minutes of “{title}” have not been decided on: {changes}.',
  },
  'gatherings.action-done': {
    nl: 'Gedaan door {who}: {what} („{words}”).',
    en: 'Done by {who}: {what} (“{words}”).',
  },
  'gatherings.yours-due': {
    nl: 'Het actiepunt „{what}” uit „{title}” staat bij u, uiterlijk {by}. Is het gedaan?',
    en: 'The action “{what}” from “{title}” is with you, due {by}. Is it done?',
  },
  'gatherings.heard-confirmed': {
    nl: 'Genoteerd als bevestigd: {what} voor „{title}”.',
    en: 'Noted as confirmed: {what} for “{title}”.',
  },
  'gatherings.heard-done': {
    nl: 'Genoteerd als gedaan: {what} („{title}”).',
    en: 'Noted as done: {what} (“{title}”).',
  },
  'gatherings.heard-dropped': {
    nl: 'Genoteerd als niet meer nodig: {what} („{title}”).',
    en: 'Noted as not needed any more: {what} (“{title}”).',
  },
  'gatherings.no-task': {
    nl: 'Er staat niets open dat „{words}” heet.',
    en: 'Nothing is open that is called “{words}”.',
  },
  'gatherings.which-task': {
    nl: 'Met „{words}” kan meer dan één ding bedoeld zijn: {tasks}.',
    en: 'By “{words}” more than one thing may be meant: {tasks}.',
  },
  'gatherings.not-yours-to-approve': {
    nl: 'Het verslag van „{title}” stelt {principal} zelf vast, of wie zijn mandaat daarvoor noemt. Er is niets vastgesteld en niets verstuurd.',
    en: 'The minutes of “{title}” are approved by {principal} in person, or by whom the mandate names for it. Nothing was approved and nothing sent.',
  },
  'gatherings.closed': {
    nl: 'Van „{title}” staat niets meer open.',
    en: 'Nothing of “{title}” is open any more.',
  },
};
