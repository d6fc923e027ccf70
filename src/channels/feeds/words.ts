import type { Words } from '../../core/text/words.ts';

/** What went wrong with a published calendar and what to do about it. */
export const feedWords: Words = {
  'feed-unreachable': {
    nl: 'De gepubliceerde agenda op {host} is niet bereikbaar. Wij blijven het proberen; wat wij ervan weten, blijft staan.',
    en: 'The published calendar at {host} cannot be reached. We keep trying, and what we know of it stays.',
  },
  'feed-refused': {
    nl: 'De gepubliceerde agenda op {host} wordt ons niet gegeven. Vraag wie haar beheert om een nieuw adres of een wachtwoord.',
    en: 'We are not given the published calendar at {host}. Ask whoever keeps it for a new address or a password.',
  },
  'feed-too-large': {
    nl: 'De gepubliceerde agenda op {host} is groter dan {megabytes} MB; zoveel nemen wij niet in. Wat wij ervan weten, blijft staan. Vraag om een agenda met minder jaren.',
    en: 'The published calendar at {host} is larger than {megabytes} MB, which is more than we take in. What we know of it stays. Ask for one with fewer years in it.',
  },
  'feed-no-calendar': {
    nl: 'Op dat adres van {host} staat geen agenda maar iets anders, bijvoorbeeld een inlogpagina. Controleer het adres.',
    en: 'At that address of {host} there is no calendar but something else, a sign-in page for instance. Check the address.',
  },
  'feed-unfinished': {
    nl: 'De gepubliceerde agenda op {host} hield midden in op. Wij laten alles staan en halen haar later opnieuw.',
    en: 'The published calendar at {host} ended in the middle. We leave everything as it is and fetch it again later.',
  },
  'feed-not-public': {
    nl: 'Het adres {host} ligt op deze machine of in een eigen netwerk. Zulke adressen vragen wij alleen als dat bij deze agenda is toegestaan.',
    en: 'The address {host} is on this machine or in a private network. We only ask such addresses where that is allowed for this calendar.',
  },
  'feed-elsewhere': {
    nl: 'De gepubliceerde agenda op {host} verwijst steeds verder, het laatst naar {elsewhere}. Vraag om het goede adres.',
    en: 'The published calendar at {host} keeps referring elsewhere, last to {elsewhere}. Ask for the right address.',
  },
  'feed-certificate-invalid': {
    nl: 'Het certificaat van {host} klopt niet. Controleer het adres, of voeg het certificaat van uw eigen server toe.',
    en: 'The certificate of {host} is not valid. Check the address, or add the certificate of your own server.',
  },
};
