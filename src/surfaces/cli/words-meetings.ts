import type { Words } from '../../core/text/words.ts';

/** What the command line says of meetings that are prepared and followed up. */
export const meetingCliWords: Words = {
  'print.no-meetings': {
    nl: 'Er wordt geen vergadering voorbereid of afgewerkt.',
    en: 'No meeting is being prepared or followed up.',
  },
  'print.meeting-open': { nl: '{open} van {of} open', en: '{open} of {of} open' },
  'print.meeting-people': { nl: 'Deelnemers', en: 'Participants' },
  'print.meeting-needs': { nl: 'Geregeld en gevraagd', en: 'Arranged and asked' },
  'print.meeting-agenda': { nl: 'Agenda', en: 'Agenda' },
  'print.meeting-papers': { nl: 'Stukken', en: 'Papers' },
  'print.meeting-sends': {
    nl: 'De stukken gaan naar de deelnemers: {when}.',
    en: 'The papers go to the participants: {when}.',
  },
  'print.meeting-minutes': { nl: 'Verslag', en: 'Minutes' },
  'print.minutes-draft': {
    nl: 'versie {version}: concept, nog niet rondgestuurd',
    en: 'version {version}: draft, not sent round yet',
  },
  'print.minutes-round': {
    nl: 'versie {version}: bij de deelnemers, wijzigingen tot {until}',
    en: 'version {version}: with the participants, changes until {until}',
  },
  'print.minutes-approved': {
    nl: 'versie {version}: vastgesteld op {on}',
    en: 'version {version}: approved on {on}',
  },
  'print.meeting-changes': { nl: 'Gevraagde wijzigingen', en: 'Changes asked for' },
  'print.change-open': { nl: '{number} ({name}): {words}', en: '{number} ({name}): {words}' },
  'print.change-taken': {
    nl: '{number} ({name}), overgenomen: {words}',
    en: '{number} ({name}), made: {words}',
  },
  'print.change-left': {
    nl: '{number} ({name}), niet overgenomen: {words}',
    en: '{number} ({name}), not made: {words}',
  },
  'print.meeting-actions': { nl: 'Actiepunten', en: 'Actions' },
  'print.meeting-previous': { nl: 'Actiepunten vorige keer', en: 'Actions from last time' },
  'print.no-actions': { nl: 'Er staan geen actiepunten open.', en: 'No actions are open.' },
  'print.nobody': { nl: '(niemand)', en: '(nobody)' },
  'print.due-by': { nl: 'uiterlijk {by}', en: 'due {by}' },
  'print.task-done': { nl: 'gedaan', en: 'done' },
  'print.task-dropped': { nl: 'vervallen', en: 'dropped' },
  'print.task-open': { nl: '{rung}, uiterlijk {by}', en: '{rung}, due {by}' },
  'print.rung-mentioned': { nl: 'nog niet gevraagd', en: 'not asked yet' },
  'print.rung-asked': { nl: 'gevraagd', en: 'asked' },
  'print.rung-held': { nl: 'vastgehouden', en: 'held' },
  'print.rung-promised': { nl: 'toegezegd', en: 'promised' },
  'print.rung-confirmed': { nl: 'bevestigd', en: 'confirmed' },
  'print.rung-reconfirmed': { nl: 'herbevestigd', en: 'reconfirmed' },
  'print.rung-done': { nl: 'gedaan', en: 'done' },
  'usage.file-too-large': {
    nl: 'Dat bestand is groter dan 20 MB.',
    en: 'That file is larger than 20 MB.',
  },
};
