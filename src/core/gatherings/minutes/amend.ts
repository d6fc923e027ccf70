import type { Language } from '../../text/words.ts';
import type { Amendment } from '../gathering.ts';
import type { Minutes, MinutesItem } from './minutes.ts';

const QUOTED = `["“„‘']([^"“”„‘’']{2,300})["”’']`;
const PLAIN = `([^.,;:"“”„\\n]{2,120}?)`;

/** How people say what is to stand in the place of what. */
const INSTEAD: readonly (readonly [RegExp, boolean])[] = [
  [
    new RegExp(
      `${QUOTED}[^"“„‘'\\n]{0,40}?\\b(?:moet|dient te|zou moeten)\\s+(?:zijn|luiden|worden)\\b:?\\s*${QUOTED}`,
      'iu',
    ),
    false,
  ],
  [
    new RegExp(`${QUOTED}[^"“„‘'\\n]{0,40}?\\bshould\\s+(?:be|read|say)\\b:?\\s*${QUOTED}`, 'iu'),
    false,
  ],
  [new RegExp(`\\b(?:vervang|wijzig)\\s+${QUOTED}\\s+(?:door|in)\\s+${QUOTED}`, 'iu'), false],
  [
    new RegExp(`\\b(?:replace|change)\\s+${QUOTED}\\s+(?:by|with|to|into)\\s+${QUOTED}`, 'iu'),
    false,
  ],
  [new RegExp(`\\b(?:niet|not)\\s+${QUOTED},?\\s+(?:maar|but)\\s+${QUOTED}`, 'iu'), false],
  [
    new RegExp(
      `${QUOTED}\\s+(?:in plaats van|i\\.p\\.v\\.|instead of|rather than)\\s+${QUOTED}`,
      'iu',
    ),
    true,
  ],
  [
    new RegExp(
      `(?:^|[\\n.:;,]|\\b(?:er staat|staat|dat|is)\\s)\\s*${PLAIN}\\s+(?:moet|dient te)\\s+(?:zijn|luiden|worden)\\s*:?\\s*${PLAIN}(?:[.;,\\n]|$)`,
      'iu',
    ),
    false,
  ],
  [
    new RegExp(
      `(?:^|[\\n.:;,]|\\b(?:it says|says|that)\\s)\\s*${PLAIN}\\s+should\\s+(?:be|read)\\s*:?\\s*${PLAIN}(?:[.;,\\n]|$)`,
      'iu',
    ),
    false,
  ],
  [
    new RegExp(`\\b(?:niet|not)\\s+${PLAIN},?\\s+(?:maar|but)\\s+${PLAIN}(?:[.;,\\n]|$)`, 'iu'),
    false,
  ],
];

/** What some words want in the place of what, where that stands in the minutes exactly once; null for anything else. */
export function insteadIn(words: string, minutes: Minutes): Amendment['instead'] {
  for (const [form, turned] of INSTEAD) {
    const found = form.exec(words.slice(0, MOST_WORDS));
    const [, first = '', second = ''] = found ?? [];
    const [before, after] = turned ? [second, first] : [first, second];
    const old = before.trim();
    const fresh = after.trim();
    if (old === '' || fresh === '' || old === fresh) continue;
    if (placesOf(minutes, old) === 1) return { old, new: fresh };
  }
  return null;
}

/** An answer is looked through up to this length. */
const MOST_WORDS = 4_000;

/** How often some words stand in the minutes. */
function placesOf({ items }: Minutes, words: string): number {
  return items.flatMap(textsOf).reduce((count, text) => count + text.split(words).length - 1, 0);
}

function textsOf({ said, decisions, actions }: MinutesItem): readonly string[] {
  return [...said, ...decisions, ...actions.map(({ what }) => what)];
}

/** The minutes with a change that was asked for: made where it is plain what it is, else noted as said. */
export function amended(
  minutes: Minutes,
  { name, words, instead }: Pick<Amendment, 'name' | 'words' | 'instead'>,
  language: Language,
): Minutes {
  const noted = [...minutes.amended, saying(name, words, instead, language)];
  if (instead === null || placesOf(minutes, instead.old) !== 1)
    return { ...minutes, amended: noted };
  const put = (text: string): string => text.split(instead.old).join(instead.new);
  return {
    ...minutes,
    amended: noted,
    items: minutes.items.map(({ title, said, decisions, actions }) => ({
      title,
      said: said.map(put),
      decisions: decisions.map(put),
      actions: actions.map((one) => ({ ...one, what: put(one.what) })),
    })),
  };
}

const MOST_QUOTED = 500;

function saying(
  name: string,
  words: string,
  instead: Amendment['instead'],
  language: Language,
): string {
  const said = words.replace(/\s+/g, ' ').trim().slice(0, MOST_QUOTED);
  if (language === 'nl')
    return instead === null
      ? `Op verzoek van ${name} aangetekend: „${said}”`
      : `Op verzoek van ${name}: „${instead.old}” is „${instead.new}” geworden.`;
  return instead === null
    ? `Noted at the request of ${name}: “${said}”`
    : `At the request of ${name}: “${instead.old}” has become “${instead.new}”.`;
}
