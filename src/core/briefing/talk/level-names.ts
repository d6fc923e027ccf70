import type { Level } from '../../mandate/level.ts';
import type { Both } from '../../text/words.ts';

/** What a level of authority comes to, as one says it across a table. */
export const LEVEL_NAMES: Readonly<Record<Level, Both>> = {
  never: { nl: 'nooit', en: 'never' },
  note: { nl: 'alleen noteren', en: 'only note it' },
  prepare: { nl: 'klaarleggen en niets versturen', en: 'put it ready and send nothing' },
  propose: { nl: 'voorstellen en op uw ja wachten', en: 'propose and wait for your yes' },
  'unless-stopped': {
    nl: 'doen tenzij u het tegenhoudt',
    en: 'do it unless you stop it',
  },
  report: { nl: 'doen en het u achteraf melden', en: 'do it and report afterwards' },
  act: { nl: 'doen zonder te melden', en: 'do it without reporting' },
};
