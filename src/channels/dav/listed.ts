import { below, NAMES, type Element } from './xml/element.ts';
import type { DavResponse } from './xml/multistatus.ts';

/** Privileges one of which lets us write (RFC 3744, 3). */
const WRITING = ['all', 'write', 'write-content', 'bind'].map((name) => `{DAV:}${name}`);

/** Names longer than this are cut: they are shown in lists. */
const NAME_LENGTH = 500;

/** What a collection is called; null where nobody named it. */
export function nameOf(props: DavResponse['props']): string | null {
  const name = props.get(NAMES.displayName)?.text.trim().slice(0, NAME_LENGTH) ?? '';
  return name === '' ? null : name;
}

/** A server that says nothing of privileges is tried. */
export function isReadOnly(privileges: Element | undefined): boolean {
  if (privileges === undefined) return false;
  const held = below(privileges, NAMES.privilege).flatMap(({ children }) =>
    children.map(({ name }) => name),
  );
  return held.length > 0 && !held.some((name) => WRITING.includes(name));
}
