import type { Words } from '../text/words.ts';

/** How travel times and places are said. Always as an estimate. */
export const travelWords: Words = {
  'travel-minutes': { nl: '{minutes} minuten', en: '{minutes} minutes' },
  'travel-one-hour': { nl: 'een uur', en: 'an hour' },
  'travel-hours': { nl: '{hours} uur', en: '{hours} hours' },
  'travel-hour-and-minutes': {
    nl: '{hours} uur en {minutes} minuten',
    en: '{hours} h {minutes} min',
  },
  'travel-no-time': { nl: 'op dezelfde plek', en: 'at the same place' },
  'travel-by-foot': { nl: 'ongeveer {time} lopen, geschat', en: 'about {time} on foot, estimated' },
  'travel-by-bicycle': {
    nl: 'ongeveer {time} fietsen, geschat',
    en: 'about {time} by bicycle, estimated',
  },
  'travel-by-car': {
    nl: 'ongeveer {time} met de auto, geschat',
    en: 'about {time} by car, estimated',
  },
  'travel-by-train': {
    nl: 'ongeveer {time} met de trein, geschat',
    en: 'about {time} by train, estimated',
  },
  'travel-by-bus': {
    nl: 'ongeveer {time} met bus of tram, geschat',
    en: 'about {time} by bus or tram, estimated',
  },
  'travel-by-flight': {
    nl: 'ongeveer {time} met het vliegtuig, van deur tot deur, geschat',
    en: 'about {time} by air from door to door, estimated',
  },
  'travel-spread': {
    nl: '{estimate} (reken op {low} tot {high})',
    en: '{estimate} (allow {low} to {high})',
  },
  'travel-learned': {
    nl: '{estimate}, bijgesteld naar wat eerdere reizen duurden',
    en: '{estimate}, adjusted to what earlier journeys took',
  },
  'travel-place-in': { nl: '{name} ({where})', en: '{name} ({where})' },
  'travel-station': { nl: 'station {name}', en: '{name} station' },
  'block-travel-there': { nl: 'Reistijd naar {place}', en: 'Travel to {place}' },
  'block-travel-back': { nl: 'Reistijd terug uit {place}', en: 'Travel back from {place}' },
  'block-travel-between': {
    nl: 'Reistijd van {from} naar {place}',
    en: 'Travel from {from} to {place}',
  },
  'block-room': { nl: 'Zaal', en: 'Room' },
  'block-preparation': { nl: 'Voorbereiding', en: 'Preparation' },
  'block-recovery': { nl: 'Uitloop', en: 'Time to recover' },
};
