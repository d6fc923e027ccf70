import { z } from 'zod';

/** Names of this machine itself, the only ones spoken to without encryption. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Longer than any address a provider gives out, secret keys in it included. */
const ADDRESS_LENGTH = 4_000;

/** Whether a URL leads to this machine by its name. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.includes(url.hostname);
}

/**
 * A web address as a person fills it in: without a scheme it is `https`, and `webcal` is what calendar programs write
 * for it. Plain text is only for this machine. A password in it is refused: settings hold no secrets.
 */
export const webAddress = z
  .string()
  .trim()
  .min(1)
  .max(ADDRESS_LENGTH)
  .transform((text, context) => {
    const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? '' : 'https://';
    const full = `${scheme}${text}`.replace(/^webcals?:\/\//i, 'https://');
    const url = URL.canParse(full) ? new URL(full) : null;
    if (url !== null && isAllowed(url)) return url.href;
    context.addIssue({ code: 'custom', message: 'not an address that may be used' });
    return z.NEVER;
  });

function isAllowed(url: URL): boolean {
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
