import type { Words } from '../../core/text/words.ts';

/** What the engine says of address books elsewhere and of the people in them. */
export const contactsEngineWords: Words = {
  'engine.contacts-gone': {
    nl: 'Het adresboek “{book}” bestaat daar niet meer. Wat wij ervan weten, blijft staan.',
    en: 'The address book “{book}” no longer exists there. What we know of it stays.',
  },
  'engine.contacts-troubled-one': {
    nl: 'In het adresboek “{book}” is één kaart niet te gebruiken. {why} De rest is gewoon gelezen.',
    en: 'One card in the address book “{book}” cannot be used. {why} The rest was read as usual.',
  },
  'engine.contacts-troubled': {
    nl: 'In het adresboek “{book}” zijn {count} kaarten niet te gebruiken. De eerste: {why} De rest is gewoon gelezen.',
    en: '{count} cards in the address book “{book}” cannot be used. The first: {why} The rest was read as usual.',
  },
  'engine.contacts-alike-one': {
    nl: '“{one}” en “{other}” zijn misschien één persoon. Wij voegen niets samen zonder uw woord; zie: secretaris contacts alike',
    en: '“{one}” and “{other}” may be one person. We merge nothing without your word; see: secretaris contacts alike',
  },
  'engine.contacts-alike': {
    nl: '“{one}” en “{other}” zijn misschien één persoon, en zo zijn er nog {count}. Wij voegen niets samen zonder uw woord; zie: secretaris contacts alike',
    en: '“{one}” and “{other}” may be one person, and there are {count} more such pairs. We merge nothing without your word; see: secretaris contacts alike',
  },
  'engine.contacts-parted': {
    nl: '“{one}” en “{other}” staan in {matter} tegenover elkaar. Hun samenvoeging is ongedaan gemaakt; ieder heeft weer wat van hem was.',
    en: '“{one}” and “{other}” stand on opposite sides of {matter}. Their merging was undone; each has again what was his.',
  },
  'engine.contact-ordered': {
    nl: '{by} wijzigde dit zelf.',
    en: '{by} changed this himself.',
  },
  'engine.card-waits': {
    nl: '“{act}” kan nog niet: de adressenserver is er niet. Het wacht en gebeurt zodra hij er weer is; u hoeft niets te doen.',
    en: '“{act}” cannot be done yet: the address book server is away. It waits and is done as soon as the server is back; you need do nothing.',
  },
  'engine.card-after-all': {
    nl: '“{act}”, waarop we wachtten, is nu gedaan.',
    en: '“{act}”, which had to wait, has now been done.',
  },
  'engine.card-given-up': {
    nl: '“{act}” is niet gelukt: de adressenserver bleef weg. Er is niets veranderd; doet u het nog eens als hij er weer is.',
    en: '“{act}” did not succeed: the address book server stayed away. Nothing was changed; please do it again when it is back.',
  },
  'engine.card-changed-meanwhile': {
    nl: '“{act}” is niet gedaan: iemand anders heeft hetzelfde op deze kaart intussen veranderd. Er is niets overschreven. Wat er nu staat en wat wij wilden, ziet u met: secretaris why {id}',
    en: '“{act}” was not done: somebody else has changed the same on this card in the meantime. Nothing was overwritten. What stands there now and what we meant you see with: secretaris why {id}',
  },
  'engine.card-refused': {
    nl: '“{act}” is niet gedaan. {why} Er is niets veranderd.',
    en: '“{act}” was not done. {why} Nothing was changed.',
  },
};
