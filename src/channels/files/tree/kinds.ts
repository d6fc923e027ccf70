/** What a file is, as far as its name and first bytes tell. */
export type FileKind =
  | { readonly kind: 'mail' }
  | { readonly kind: 'mbox' }
  | { readonly kind: 'file'; readonly type: string }
  | { readonly kind: 'unknown' };

/** Files that are no mail and are taken along, by the ending of their name. */
const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  vcs: 'text/x-vcalendar',
  vcf: 'text/vcard',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** By the ending of its name; null where that says nothing and the first bytes must be looked at. */
export function kindByName(name: string): FileKind | null {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'eml') return { kind: 'mail' };
  if (ending === 'mbox' || ending === 'mbx') return { kind: 'mbox' };
  const type = Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
  return type === undefined ? null : { kind: 'file', type };
}

/** Bytes to look at where the name says nothing. */
export const HEAD_BYTES = 1024;

/** Fields one of which stands among the first of any mail (RFC 5322, 3.6, and what servers put before). */
const FIRST_FIELD =
  /^(return-path|received|delivered-to|from|to|date|subject|message-id|mime-version|sender|reply-to|arc-seal|dkim-signature|authentication-results|x-[a-z-]+):/im;

/** By the first bytes: mail folders of Thunderbird, Dovecot and MH have no ending to their names. */
export function kindByHead(head: Uint8Array): FileKind {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const plain = text.replace(/^\u00EF\u00BB\u00BF/, '');
  if (/^From .*\r?\n[!-9;-~]+:/.test(plain)) return { kind: 'mbox' };
  const isHeader = /^[!-9;-~]+:[ \t\r\n]/.test(plain) && FIRST_FIELD.test(plain);
  return isHeader ? { kind: 'mail' } : { kind: 'unknown' };
}

/** Files of systems, mail programs and servers that hold no mail; passed over without a word. */
export function isHousekeeping(name: string): boolean {
  return (
    name.startsWith('.') ||
    /^(thumbs\.db|desktop\.ini|maildirfolder|maildirsize|subscriptions|courier[\w-]*|dovecot[\w.-]*)$/i.test(
      name,
    ) ||
    /\.(msf|dat~|lock)$/i.test(name)
  );
}
