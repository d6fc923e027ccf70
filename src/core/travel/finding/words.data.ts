/** Folded words that open the name of a room: what stands behind them is that name, not where the room is. */
export const ROOM_WORDS: ReadonlySet<string> = new Set(
  (
    'zaal kamer vergaderzaal vergaderkamer vergaderruimte ruimte spreekkamer boardroom lokaal collegezaal ' +
    'directiekamer bestuurskamer raadzaal auditorium foyer lounge lobby bar restaurant cafe brasserie room meeting ' +
    'conference salle hall theater verdieping etage floor gebouw building tafel table'
  ).split(' '),
);

/** Folded words that open an institution that is called after its town. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'stadhuis gemeentehuis gemeente stadskantoor provinciehuis rechtbank gerechtshof paleis universiteit ' +
    'hogeschool belastingdienst politiebureau kamer van koophandel kvk jaarbeurs centrum binnenstad kantoor ' +
    'vestiging notariskantoor ziekenhuis city hall town hall court of district court university of hotel de ville ' +
    'mairie maison communale commune tribunal gerechtsgebouw justitiepaleis'
  ).split(' '),
);

/** Folded words that say that a station is meant. */
export const STATION_WORDS: ReadonlySet<string> = new Set(
  'station ns nmbs sncb treinstation gare de trein railway train stationsplein'.split(' '),
);

/** Folded words that say that an airport is meant. */
export const AIRPORT_WORDS: ReadonlySet<string> = new Set(
  'luchthaven vliegveld airport aeroport international de'.split(' '),
);

/** Prepositions behind which a town may stand. */
export const BEFORE_A_TOWN: ReadonlySet<string> = new Set('in te at near nabij'.split(' '));

/** What may stand between a house number and the town: `12 bis Utrecht`, `12 hs Amsterdam`. */
export const AFTER_A_NUMBER: ReadonlySet<string> = new Set(
  'a b c d e f g h bis hs huis boven bus bte rd zw ii iii iv'.split(' '),
);

/** Ordinary words that are hamlets too: alone they mean no place. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'hal bar spa boom lot huis zaal kamer hoek dam berg kerk school thuis kantoor office home online elders ' +
    'buiten boven post markt centrum hier ans lens put heide nader volgt geen overal burst start visite'
  ).split(' '),
);

/** Three capitals that are words in a diary before they are airports. */
export const NOT_AIRPORTS: ReadonlySet<string> = new Set(
  'TBD TBA TBC NVT NNB ZIE ONB TEL MSG BEL HUB LAB GYM SPA BAR PUB ICT CEO CFO HRM VVE OPS BOX DEN NOG VIA FAX PER'.split(
    ' ',
  ),
);
