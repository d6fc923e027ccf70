import type { FolderUse } from '../ports/mail.ts';

/** What mail programs and servers call their folders, in Dutch and English and by our neighbours. */
const NAMES: readonly (readonly [Exclude<FolderUse, 'other'>, string])[] = [
  ['inbox', 'inbox, in, postvak in, posteingang, boîte de réception'],
  ['sent', 'sent, sent items, sent mail, sent messages, sent-mail'],
  ['sent', 'verzonden, verzonden items, verzonden berichten, verzonden mail, verzonden post'],
  ['sent', 'gesendet, gesendete elemente, gesendete objekte, envoyés, éléments envoyés'],
  ['drafts', 'drafts, draft, concepten, concept, klad, kladversies, entwürfe, brouillons'],
  ['junk', 'junk, junk e-mail, junk-e-mail, junk email, junk mail, spam, bulk mail'],
  ['junk', 'ongewenst, ongewenste e-mail, ongewenste mail, ongewenste reclame, reclame'],
  ['junk', 'courrier indésirable'],
  ['trash', 'trash, deleted, deleted items, deleted messages, bin, wastebasket'],
  ['trash', 'prullenbak, prullenmand, verwijderd, verwijderde items, verwijderde berichten'],
  ['trash', 'papierkorb, gelöschte elemente, corbeille, éléments supprimés'],
  ['archive', 'archive, archives, all mail, archief, archieven, gearchiveerd, alle berichten'],
  ['archive', 'alle e-mail, alle mail, archiv, alle nachrichten'],
];

const BY_NAME: ReadonlyMap<string, FolderUse> = new Map(
  NAMES.flatMap(([use, names]) => names.split(', ').map((name) => [name, use] as const)),
);

/**
 * What a mail folder is for, guessed by its name, where the server gives no special use (RFC 6154).
 * Levels are separated by `/`. The outermost level that says something decides: mail in
 * `Verzonden/2024` is the principal's own. Below the inbox a folder is just a folder.
 */
export function guessFolderUse(path: string): FolderUse {
  const levels = path.split('/').map(plainName);
  for (const level of levels) {
    const use = BY_NAME.get(level);
    if (use !== undefined && use !== 'inbox') return use;
  }
  return levels.length === 1 && BY_NAME.get(levels[0] ?? '') === 'inbox' ? 'inbox' : 'other';
}

/** Without case, file ending and year: `Verzonden items 2024` and `Sent.mbox` are what they look like. */
function plainName(level: string): string {
  return level
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.(mbox|mbx|sbd)$/, '')
    .replace(/[\s_-]+(19|20)\d\d$/, '')
    .replace(/_/g, ' ')
    .trim();
}
