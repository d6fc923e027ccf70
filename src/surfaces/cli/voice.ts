import { OPERATIONS } from '../../contract/index.ts';
import type { Language } from '../../core/text/words.ts';
import type { Terminal } from './deps.ts';
import type { VerbContext } from './verb.ts';

/** In which language a command speaks. */
export interface Voice {
  language: Language;
  /** Whether it was chosen for this command; else it follows whoever the office knows. */
  readonly isChosen: boolean;
}

/**
 * `--lang` chooses, and so does `LC_ALL`, which is put before a command to overrule all else (POSIX 8.2). What is left of the locale
 * is how this terminal happens to be set: it speaks where no office knows better. What is not Dutch reads English.
 */
export function voiceOf(argv: readonly string[], env: Terminal['env']): Voice {
  const at = argv.indexOf('--lang');
  const asked = at === -1 ? argv.find((one) => one.startsWith('--lang='))?.slice(7) : argv[at + 1];
  const chosen = known(asked) ?? known(env['LC_ALL']);
  if (chosen !== null) return { language: chosen, isChosen: true };
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return { language: known(locale) ?? 'en', isChosen: false };
}

function known(locale: string | undefined): Language | null {
  const [, language] = /^(nl|en)(?![a-z])/i.exec(locale ?? '') ?? [];
  return language === undefined ? null : language.toLowerCase() === 'nl' ? 'nl' : 'en';
}

/**
 * Takes the language of whom the office knows: the user of `--as`, else the principal it is about. Where there is no office,
 * or it cannot be asked, the command finds that out for itself and says it in the language of the terminal.
 */
export async function learnLanguage(context: VerbContext, voice: Voice): Promise<void> {
  const language = await languageInOffice(context).catch(() => null);
  if (language === null) return;
  voice.language = language;
  (await context.connect()).speak(language);
}

async function languageInOffice(context: VerbContext): Promise<Language | null> {
  const { office } = context;
  const { user, principals } = await context.ask(OPERATIONS.principals, {});
  if (user !== null) return user.language;
  const about = principals.filter(
    ({ id }) => office.principal === undefined || id === office.principal,
  );
  const [first, ...others] = new Set(about.map(({ language }) => language));
  return first !== undefined && others.length === 0 ? first : null;
}
