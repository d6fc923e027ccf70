import { tokenise } from '../../text/grammar/tokens.ts';
import type { OrderContext } from '../context.ts';
import { knownOf } from '../reading/people.ts';

/** Words that may stand beside a name without saying anything else. */
const BESIDE =
  /^(?:mr|mrs|ms|miss|dr|prof|de|heer|mevrouw|meneer|mevr|mw|dhr|and|en|my|mijn|our|onze|the|also|ook|,|\.|&)$/i;

const SELF = { nl: /^(?:ik|wij|we)$/i, en: /^(?:i|we)$/i } as const;

/** Who is named by words that name nobody else and say nothing more. Null when they do. */
export interface NamedIn {
  /** As he is to be named again; null for the one who orders himself, or for several. */
  readonly name: string | null;
}

/** Whether some words are no more than somebody's name. */
export function namedIn(words: string, context: OrderContext): NamedIn | null {
  if (SELF[context.language].test(words.trim())) return { name: null };
  const known = knownOf(context);
  const tokens = tokenise(words);
  const names: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = known.people.at(tokens, at) ?? known.roles.at(tokens, at);
    const token = tokens[at];
    if (found === null || token === undefined) {
      if (token === undefined || !BESIDE.test(token.norm)) return null;
      at += 1;
      continue;
    }
    const [one, ...more] = found.values;
    const written = words.slice(token.start, tokens[found.end - 1]?.end);
    // One of several of that name is asked about as it was said.
    names.push(more.length === 0 ? (one?.names[0] ?? written) : capital(written));
    at = found.end;
  }
  const [only, ...others] = names;
  if (only === undefined) return null;
  return { name: others.length > 0 ? null : only };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
