/** Words of dates and lengths that are put right where they are misspelt. */
interface TimeWords {
  /** Names of days and months: two letters may be wrong in a long one. */
  readonly names: readonly string[];
  /** Words beside them: one letter may be wrong. */
  readonly others: readonly string[];
  /** Words of their own that look like one of them. */
  readonly own: ReadonlySet<string>;
  /** Short ways of writing, as people type on a telephone. */
  readonly short: ReadonlyMap<string, string>;
}

const words = (text: string): readonly string[] => text.split(/\s+/);

const DUTCH_DAYS = words('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');

export const DUTCH_TIME_WORDS: TimeWords = {
  names: [
    ...DUTCH_DAYS,
    ...words(`vandaag morgen overmorgen januari februari maart april juni juli augustus september oktober november
    december`),
    ...[...DUTCH_DAYS, 'morgen'].flatMap((day) =>
      ['ochtend', 'middag', 'avond'].map((part) => `${day}${part}`),
    ),
  ],
  others: words(
    'volgende komende ochtend middag namiddag avond vanmiddag vanavond vanochtend kwartier kwartiertje minuten halfuur anderhalf',
  ),
  own: new Set(
    words(
      'vandaan volgens volgend morgan morren middags midden komend komedie kwartet zondige zondags october',
    ),
  ),
  short: new Map([
    ['mrgn', 'morgen'],
    ['mrg', 'morgen'],
    ['vdg', 'vandaag'],
    ['vndg', 'vandaag'],
    ['vanmid', 'vanmiddag'],
  ]),
};

export const ENGLISH_TIME_WORDS: TimeWords = {
  names:
    words(`monday tuesday wednesday thursday friday saturday sunday today tomorrow january february march april
    june july august september october november december`),
  others: words('tonight morning afternoon evening weekend minutes'),
  own: new Set(
    words(
      'frida fridah augusta augustus sundry sundae mourning moaning moorning minute minuted decembers weekender toady',
    ),
  ),
  short: new Map([
    ['tmrw', 'tomorrow'],
    ['tmr', 'tomorrow'],
    ['tmw', 'tomorrow'],
    ['tomoz', 'tomorrow'],
    ['tomo', 'tomorrow'],
    ['tdy', 'today'],
    ['2nite', 'tonight'],
    ['tonite', 'tonight'],
  ]),
};
