import type { Words } from '../../core/text/words.ts';

/** The pages on which the principal is briefed. */
export const briefingPageWords: Words = {
  'nav.folder': { nl: 'Dagmap', en: 'Day folder' },
  'brief.said': { nl: 'Wat er is', en: 'What there is' },
  'brief.source': { nl: 'Bron', en: 'Source' },
  'brief.sources': { nl: 'Bronnen', en: 'Sources' },
  'brief.days': { nl: 'Andere dagen', en: 'Other days' },
  'brief.before': { nl: 'Werkdag ervoor', en: 'Working day before' },
  'brief.next': { nl: 'Volgende werkdag', en: 'Next working day' },
  'brief.after': { nl: 'Werkdag erna', en: 'Working day after' },
  'brief.morning': { nl: 'Vanochtend', en: 'This morning' },
  'brief.signal-deeds': { nl: 'Wat u ermee kunt doen', en: 'What you can do about it' },
  'brief.signal-decline': { nl: 'Niet meer melden', en: 'Hear it no more' },
  'brief.talk': { nl: 'Weekoverleg', en: 'Weekly talk' },
  'brief.decide': { nl: 'Een besluit vastleggen', en: 'Write down a decision' },
  'brief.point': { nl: 'Punt', en: 'Point' },
  'brief.beside': { nl: 'Buiten de agenda', en: 'Beside the agenda' },
  'brief.decision': { nl: 'Besluit', en: 'Decision' },
  'brief.decide-do': { nl: 'Vastleggen', en: 'Write down' },
  'brief.ready': {
    nl: 'Klaargelegd {at}; hieronder staat hoe het nu is.',
    en: 'Put ready {at}; below is how things stand now.',
  },
  'brief.print': {
    nl: 'Afdrukken (PDF, met de stukken)',
    en: 'Print (PDF, with the papers)',
  },
  'brief.kind-folder': { nl: 'De dagmap van', en: 'The day folder of' },
  'brief.kind-morning': { nl: 'Het ochtendbericht van', en: 'The morning report of' },
  'brief.kind-talk': { nl: 'De agenda van het overleg op', en: 'The agenda of the talk on' },
};
