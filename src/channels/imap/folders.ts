import type { ImapFlow, ListResponse } from 'imapflow';
import type { FolderUse } from '../../core/ports/mail.ts';

/** A folder of the mailbox and what it is for. */
export interface Folder {
  readonly path: string;
  readonly use: FolderUse;
}

const USES: Readonly<Record<string, FolderUse>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Drafts': 'drafts',
  '\\Junk': 'junk',
  '\\Trash': 'trash',
  '\\Archive': 'archive',
};

/**
 * Every folder that can be opened, with its special use (RFC 6154); where the server names none,
 * by the names mail programs give them ("Verzonden items", "Concepten", "Sent Items").
 */
export async function listFolders(client: ImapFlow): Promise<readonly Folder[]> {
  const listed = await client.list();
  return listed.filter(canOpen).map((entry) => ({ path: entry.path, use: useOf(entry) }));
}

function canOpen(entry: ListResponse): boolean {
  return !entry.flags.has('\\Noselect') && !entry.flags.has('\\NonExistent');
}

function useOf(entry: ListResponse): FolderUse {
  if (entry.path.toUpperCase() === 'INBOX') return 'inbox';
  return USES[entry.specialUse ?? ''] ?? 'other';
}

/** The folders to receive from, INBOX last: it is the one left open to be told of new mail. */
export function chooseWatched(
  folders: readonly Folder[],
  alsoWatch: readonly string[],
): { readonly watched: readonly Folder[]; readonly missing: readonly string[] } {
  const wanted = folders.filter(({ path, use }) => use === 'sent' || alsoWatch.includes(path));
  const inbox = folders.find(({ use }) => use === 'inbox') ?? { path: 'INBOX', use: 'inbox' };
  const missing = alsoWatch.filter((path) => !folders.some((folder) => folder.path === path));
  return { watched: [...wanted.filter(({ use }) => use !== 'inbox'), inbox], missing };
}
