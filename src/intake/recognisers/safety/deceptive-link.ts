import { decodeEntities } from '../../text/entities.ts';
import { TagReader, attributeOf } from '../../text/html-tags.ts';
import type { Found } from '../recogniser.ts';

/** Links looked at in one part. Stops a page of a million of them. */
const MAX_LINKS = 500;

const HOST_IN_TEXT =
  /(?:^|[\s(<"'])(?:https?:\/\/)?((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,6}[a-z]{2,24})(?=$|[\s/?#:)>"',.!])/iu;

/** Endings under which names are registered at the third level. */
const TWO_LEVEL = /\.(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/;

/** The domain somebody registered: the last two labels, or three under `co.uk` and its like. */
function registered(host: string): string {
  const labels = host.split('.');
  return labels.slice(TWO_LEVEL.test(host) ? -3 : -2).join('.');
}

/** The host a link leads to; null for what is no web address. */
function hostOf(link: string): { host: string; userinfo: string } | null {
  try {
    const url = new URL(link.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    return { host: url.hostname.toLowerCase(), userinfo: url.username };
  } catch {
    return null;
  }
}

/** File endings that look like domains in running text. */
const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|txt|html?|zip|eml|msg|pptx?|csv|ics|vcf)$/i;

/** The host that the visible text of a link names, when it looks like an address; null when it does not. */
function shownHost(text: string): string | null {
  const shown = HOST_IN_TEXT.exec(text)?.[1]?.toLowerCase() ?? null;
  return shown === null || FILE_ENDING.test(shown) ? null : shown;
}

/** Services through which many senders lead every link: another host there is ordinary. */
function isRedirect(link: string, shown: string): boolean {
  return (
    link.toLowerCase().includes(shown) && /[?&=/](?:https?(?::|%3a)|u=|url=|redirect)/i.test(link)
  );
}

const LOOKALIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '@': 'a',
  '|': 'l',
};

/** Names that are often imitated. */
const IMITATED = [
  ...[
    'paypal',
    'microsoft',
    'google',
    'apple',
    'amazon',
    'netflix',
    'facebook',
    'linkedin',
    'dropbox',
  ],
  ...[
    'docusign',
    'rabobank',
    'abnamro',
    'postnl',
    'belastingdienst',
    'mijnoverheid',
    'digid',
    'outlook',
  ],
  ...[
    'office365',
    'bunq',
    'knab',
    'triodos',
    'ziggo',
    'kpn',
    'marktplaats',
    'barclays',
    'hsbc',
    'lloyds',
  ],
];

/** A host that imitates a known name by look-alike signs, or carries the name before a stranger's domain. */
function imitates(host: string): string | null {
  const own = registered(host);
  const label = own.split('.')[0] ?? '';
  const plain = label
    .replaceAll(/[0135@|]/g, (char) => LOOKALIKE[char] ?? char)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
  for (const name of IMITATED) {
    if (label === name) return null;
    if (name.length >= 5 && plain === name) return name;
    if (host.split('.').slice(0, -own.split('.').length).includes(name)) return name;
  }
  return host.includes('xn--') && /xn--/.test(own) ? own : null;
}

function judge(
  link: string,
  text: string,
): { shown: string; host: string; certainty: number } | null {
  const target = hostOf(link);
  if (target === null) return null;
  const shown = shownHost(text);
  const { host } = target;
  if (target.userinfo.includes('.')) return { shown: target.userinfo, host, certainty: 0.95 };
  if (shown !== null && registered(shown) !== registered(host) && !isRedirect(link, shown)) {
    return { shown, host, certainty: 0.9 };
  }
  const imitated = imitates(host);
  if (imitated !== null) return { shown: shown ?? imitated, host, certainty: 0.75 };
  // An address of bare numbers, behind a name or not.
  return /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)
    ? { shown: shown ?? text.trim().slice(0, 80), host, certainty: 0.6 }
    : null;
}

/** Deceptive links in HTML; offsets are those of the source, around what is shown. */
export function deceptiveLinksInHtml(html: string): readonly Found<'deceptive-link'>[] {
  const found: Found<'deceptive-link'>[] = [];
  const tags = new TagReader(html);
  const lower = html.toLowerCase().length === html.length ? html.toLowerCase() : html;
  let at = lower.indexOf('<a');
  for (let links = 0; at !== -1 && links < MAX_LINKS; links += 1) {
    const tag = tags.read(at);
    const href = tag?.name === 'a' ? attributeOf(tag.attributes, 'href') : null;
    if (tag !== null && href !== null) {
      const close = lower.indexOf('</a', tag.end);
      const end = close === -1 || close - tag.end > 2000 ? tag.end : close;
      const text = decodeEntities(html.slice(tag.end, end).replaceAll(/<[^<>]{0,500}>/g, ' '));
      const verdict = judge(decodeEntities(href), text);
      if (verdict !== null) {
        const { certainty, shown, host } = verdict;
        found.push({ value: { shown, host }, start: tag.end, end, certainty });
      }
    }
    at = lower.indexOf('<a', tag?.end ?? at + 2);
  }
  return found;
}

const BARE_LINK = /https?:\/\/[^\s<>"')\]]{4,500}/gi;

/** Links in plain text that hide their host or imitate another. */
export function deceptiveLinksInText(text: string): readonly Found<'deceptive-link'>[] {
  const found: Found<'deceptive-link'>[] = [];
  for (const match of text.matchAll(BARE_LINK)) {
    if (found.length >= MAX_LINKS) break;
    const verdict = judge(match[0], '');
    if (verdict === null || verdict.certainty < 0.7) continue;
    const { certainty, shown, host } = verdict;
    const end = match.index + match[0].length;
    found.push({ value: { shown, host }, start: match.index, end, certainty });
  }
  return found;
}
