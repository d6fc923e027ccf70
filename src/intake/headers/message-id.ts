import { MAX_REFERENCES } from '../limits.ts';

/** No Message-ID is longer: RFC 5322 limits a line to 998 characters. */
const MAX_ID_UNITS = 998;

const BARE_ID = /^[^\s<>@]{1,498}@[^\s<>@]{1,498}$/;

/** The identifiers in a Message-ID, In-Reply-To or References field, with their angle brackets. */
export function readMessageIds(value: string): string[] {
  if (value === '') return [];
  const ids: string[] = [];
  let at = 0;
  while (at < value.length && ids.length < MAX_REFERENCES) {
    const open = value.indexOf('<', at);
    if (open === -1) break;
    const close = value.indexOf('>', open);
    if (close === -1) break;
    const id = value.slice(open + 1, close).trim();
    if (id !== '' && id.length <= MAX_ID_UNITS) ids.push(`<${id}>`);
    at = close + 1;
  }
  if (ids.length > 0) return ids;
  const bare = value.trim();
  // Without brackets, as some senders write it: one word, or several that look like identifiers.
  if (/^[^\s<>]{1,998}$/.test(bare)) return [`<${bare}>`];
  const words = bare.split(/\s+/, MAX_REFERENCES);
  return words.every((word) => BARE_ID.test(word)) ? words.map((word) => `<${word}>`) : [];
}
