import type { OrderContext } from '../context.ts';
import { waysToName } from '../reading/people.ts';
import type { Edit } from './edits.ts';

/** How what is said of a third person is said of oneself. */
const VERBS = {
  nl: {
    is: 'ben',
    wil: 'wil',
    heeft: 'heb',
    komt: 'kom',
    kan: 'kan',
    gaat: 'ga',
    moet: 'moet',
    werkt: 'werk',
    neemt: 'neem',
    zou: 'zou',
    blijft: 'blijf',
    zit: 'zit',
    zoekt: 'zoek',
    ligt: 'lig',
  },
  en: {
    is: 'am',
    has: 'have',
    will: 'will',
    wants: 'want',
    would: 'would',
    needs: 'need',
    works: 'work',
    must: 'must',
    takes: 'take',
    can: 'can',
    should: 'should',
    "won't": "won't",
    "isn't": 'am not',
    feels: 'feel',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** "Marieke is er maandag niet", told by her staff: the principal, spoken of, as if he spoke. Empty where he is not. */
export function asPrincipal(text: string, { me, language }: OrderContext): readonly Edit[] {
  const verbs: Readonly<Record<string, string>> = VERBS[language];
  const self = language === 'nl' ? 'ik' : 'I';
  for (const name of me.flatMap(waysToName)) {
    const said = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const front = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:mevrouw|meneer|de heer|mrs|mr|ms)\\.?\\s+)?${said}\\s+(\\p{L}+(?:['’]t)?)(?!\\p{L})`,
      'iu',
    ).exec(text);
    const after = front === null ? undefined : verbs[(front[1] ?? '').toLowerCase()];
    if (front !== null && after !== undefined) {
      return [{ start: front.index, end: front.index + front[0].length, as: `${self} ${after}` }];
    }
    // "Maandag is Marieke er niet."
    const behind = new RegExp(
      `(?<![\\p{L}\\p{N}])(\\p{L}+)\\s+${said}(?![\\p{L}\\p{N}'’])`,
      'iu',
    ).exec(text);
    const before = behind === null ? undefined : verbs[(behind[1] ?? '').toLowerCase()];
    if (behind !== null && before !== undefined && language === 'nl') {
      return [
        { start: behind.index, end: behind.index + behind[0].length, as: `${before} ${self}` },
      ];
    }
  }
  return [];
}
