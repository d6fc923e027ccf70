/**
 * The same for two spellings of one path: servers write `@` and `%40`, `é` composed or in bytes, upper or lower hex, as they
 * please, and not always the same in every answer. What is reserved as a divider (`%2F`) stays apart from the divider.
 */
export function hrefKey(href: string): string {
  const path = href.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  if (!/[^A-Za-z0-9\-._~/]/.test(path)) return path;
  return path
    .split('/')
    .map((segment) => encodeURIComponent(decode(segment)))
    .join('/');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Finds hrefs as they were spelled when they were first met. */
export class Spellings {
  readonly #spelled = new Map<string, string>();

  constructor(known: Iterable<string>) {
    for (const href of known) this.#spelled.set(hrefKey(href), href);
  }

  /** As it is known; as it stands when it is not. */
  of(href: string): string {
    const key = hrefKey(href);
    const known = this.#spelled.get(key);
    if (known !== undefined) return known;
    this.#spelled.set(key, href);
    return href;
  }
}

/** Whether a resource stands directly in a collection: nothing outside it is ever asked for. */
export function isWithin(href: string, collection: string): boolean {
  const key = hrefKey(href);
  const folder = hrefKey(collection).replace(/\/*$/, '/');
  if (!key.startsWith(folder)) return false;
  const name = key.slice(folder.length);
  return name !== '' && !name.includes('/') && name !== '.' && name !== '..';
}
