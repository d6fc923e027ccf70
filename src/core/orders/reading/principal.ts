import type { Token } from '../../text/grammar/tokens.ts';
import type { OrderContext } from '../context.ts';
import { Names } from './named.ts';
import { waysToName } from './people.ts';

/** Verbs beside a name, as somebody says them of himself. */
const OF_HIMSELF = {
  nl: new Map(
    `is ben|heeft heb|gaat ga|komt kom|werkt werk|neemt neem|ligt lig|zit zit|voelt voel|meldt meld|wil wil|wilt wil|moet moet|
    zou zou|wilde wilde|kan kan|mag mag|zal zal|spreekt spreek|ziet zie|belt bel|luncht lunch|blijft blijf|doet doe|hoeft hoef|
    krijgt krijg|vertrekt vertrek|weigert weiger|accepteert accepteer`
      .split('|')
      .map((pair) => pairOf(pair)),
  ),
  en: new Map(
    `is am|has have|wants want|needs need|works work|takes take|would would|will will|can can|could could|should should|
    must must|feels feel|comes come|goes go|runs run|does do|won't won't|cannot cannot|can't can't|
    may may|sees see|meets meet|gets get|wanted wanted|likes like|declines decline|accepts accept`
      .split('|')
      .map((pair) => pairOf(pair)),
  ),
} as const;

function pairOf(pair: string): readonly [string, string] {
  const [said = '', ...own] = pair.trim().split(' ');
  return [said, own.join(' ')];
}

const SELF = { nl: 'ik', en: 'i' } as const;

const OWN_NAMES = new WeakMap<OrderContext['me'], Names<true>>();

function ownNames({ me }: OrderContext): Names<true> {
  return OWN_NAMES.getOrInsertComputed(me, () => {
    const names = new Names<true>();
    for (const name of me) for (const way of waysToName(name)) names.add(way, true);
    return names;
  });
}

/**
 * "Marieke is er maandag niet" is "ik ben er maandag niet", of the principal whom others speak for: where the own name
 * stands beside a verb it is read as "ik", and the verb with it.
 */
export function asPrincipal(tokens: readonly Token[], context: OrderContext): readonly Token[] {
  const { language, people } = context;
  const verbs = OF_HIMSELF[language];
  const names = ownNames(context);
  const said: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const end = names.at(tokens, at)?.end ?? at;
    const last = tokens[end - 1];
    const [before, after] = [said.at(-1), tokens[end]];
    const asked = before === undefined ? undefined : verbs.get(before.norm);
    const told = after === undefined ? undefined : verbs.get(after.norm);
    const isOwn = last !== undefined && end > at && !isSomebodyElse(tokens, at, end, people);
    if (!isOwn || (asked === undefined && told === undefined)) {
      said.push(token);
      continue;
    }
    if (told === undefined && asked !== undefined && before !== undefined)
      said[said.length - 1] = { ...before, norm: asked };
    said.push({ ...token, norm: SELF[language], end: last.end });
    if (told !== undefined && after !== undefined) said.push({ ...after, norm: told });
    at = told === undefined ? end - 1 : end;
  }
  return said;
}

/** "Stuurt u de notaris twee voorstellen": said politely, of whoever is told. */
export function asTold(tokens: readonly Token[]): readonly Token[] {
  const [verb, you, ...rest] = tokens;
  if (you?.norm !== 'u' || verb === undefined || !verb.norm.endsWith('t')) return tokens;
  if (ASKS.test(verb.norm)) return tokens;
  const norm = STEMS.test(verb.norm) ? verb.norm : verb.norm.slice(0, -1);
  return [{ ...verb, norm, end: you.end }, ...rest];
}

/** Verbs that ask whoever is told whether he will. */
const ASKS = /^(?:wilt|kunt|zoudt|moet|weet|heeft|bent|gaat|staat|zit|komt|vindt|denkt)$/;
/** Verbs whose stem ends in a "t". */
const STEMS = /(?:zet|laat|sluit|zit)$/;

/** Somebody the principal knows may have the same name. */
function isSomebodyElse(
  tokens: readonly Token[],
  start: number,
  end: number,
  people: OrderContext['people'],
): boolean {
  const name = tokens.slice(start, end).map(({ norm }) => norm);
  return people.some(({ names }) =>
    names.some((each) => {
      const words = each.toLowerCase().split(/\s+/);
      return name.every((word) => words.includes(word));
    }),
  );
}
