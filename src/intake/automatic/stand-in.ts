/** An absence notice says in its first lines who stands in. */
const SEARCHED = 3_000;

const ADDRESS = '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}';
const NAME =
  "(?:(?:(?:mr|mrs|ms|dr|prof|drs|ir|mw|mevr|dhr)\\.? |mevrouw |de heer |mijnheer )?\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:van|de|der|den|ten|ter|'t|el|al|von|\\p{Lu}[\\p{L}'’.-]{0,30})){0,4})";

/** Whom to turn to: "neem contact op met mijn collega Anna de Wit", "please contact Anna de Wit". */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:[Cc]ontact op (?:met|te nemen met)|contact opnemen met|(?:kunt u|u kunt) (?:terecht|zich wenden tot|mailen naar)(?: bij)?|(?:[Mm]ail|[Bb]el|[Bb]enader) (?:dan )?(?:met |naar )?)\\s?(?:mijn |onze )?(?:collega|vervanger|vervangster|assistent|assistente|secretaresse|waarnemer|plaatsvervanger)?\\s?(?:,\\s)?(${NAME}|${ADDRESS})`,
    'u',
  ),
  new RegExp(
    `(?:[Mm]ijn|[Oo]nze) (?:collega|vervanger|vervangster|waarnemer|waarneemster),? (${NAME})`,
    'u',
  ),
  new RegExp(
    `(${NAME}) (?:neemt (?:voor mij )?(?:waar|mijn)|vervangt mij|neemt de waarneming)`,
    'u',
  ),
  new RegExp(`[Nn]eemt (${NAME}) (?:voor mij )?(?:waar|mijn (?:zaken|taken))`, 'u'),
  new RegExp(
    `(?:[Cc]ontact|[Ww]rite to|[Mm]ail|e-mail|email|[Tt]urn to|reach out to|call|refer to|get in touch with)\\s(?:my |our )?(?:colleague|deputy|assistant|secretary|replacement|partner)?\\s?(?:,\\s)?(${NAME}|${ADDRESS})`,
    'u',
  ),
  new RegExp(`[Mm]y (?:colleague|deputy|assistant|replacement),? (${NAME})`, 'u'),
  new RegExp(
    `(${NAME}) (?:will (?:replace|stand in for|cover for|deputise for|be covering for) me|is (?:replacing|standing in for|covering for) me)`,
    'u',
  ),
];
const NEAR = new RegExp(ADDRESS, 'u');
/** An address this close behind a name is his. */
const NEAR_UNITS = 80;

/** Who stands in for somebody away: his address where it stands there, else his name as written; null when nobody is named. */
export function standInOf(text: string): string | null {
  const searched = text.slice(0, SEARCHED).replaceAll(/[ \t]*\n(?!\s*\n)[ \t]*/g, ' ');
  for (const form of FORMS) {
    const found = form.exec(searched);
    const named = found?.[1];
    if (found === null || named === undefined) continue;
    const behind = searched.slice(found.index, found.index + found[0].length + NEAR_UNITS);
    return (NEAR.exec(behind)?.[0] ?? named).replace(/\.$/, '');
  }
  return null;
}
