/** Fields of a report that belong together, names in lower case, the first of each; and where they stand. */
export interface FieldGroup {
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]?:[ \t]*(.*)$/;
/** Recipients of one report that are told apart; a mailing list's report may name more. */
const MAX_GROUPS = 200;

const RECIPIENTS = new Set(['final-recipient', 'original-recipient']);

/** Groups of fields parted by empty lines, folded lines joined (RFC 3464 section 2.1). */
export function fieldGroups(text: string): readonly FieldGroup[] {
  const groups: FieldGroup[] = [];
  let fields = new Map<string, string>();
  let [start, end, at] = [0, 0, 0];
  let last = '';
  const close = (): void => {
    if (fields.size > 0) groups.push({ fields, start, end });
    fields = new Map();
    last = '';
  };
  while (at <= text.length && groups.length < MAX_GROUPS) {
    const found = text.indexOf('\n', at);
    const until = found === -1 ? text.length : found;
    const line = text.slice(at, Math.min(until, at + 4000));
    if (line.trim() === '') close();
    else {
      const [, name, value] =
        /^[ \t]/.test(line) && last !== '' ? [] : (FIELD.exec(line.trim()) ?? []);
      if (name === undefined) {
        if (last !== '')
          fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`.slice(0, 10_000));
      } else {
        last = name.toLowerCase();
        // A second recipient without an empty line between is a group of its own.
        if (RECIPIENTS.has(last) && fields.has(last)) {
          close();
          last = name.toLowerCase();
        }
        if (fields.size === 0) start = at + (line.length - line.trimStart().length);
        if (!fields.has(last)) fields.set(last, value ?? '');
      }
      end = until;
    }
    at = until + 1;
  }
  close();
  return groups;
}

/** The value of a typed field (`rfc822; jan@example.test`) without its type; null when it is not there. */
export function typed(group: FieldGroup, name: string): string | null {
  const written = group.fields.get(name)?.trim() ?? '';
  const value = written.slice(written.indexOf(';') + 1).trim();
  return value === '' ? null : value;
}

/** An address in a typed field, without angle brackets. */
export function addressIn(group: FieldGroup, name: string): string | null {
  const value = typed(group, name)?.replace(/^<([^<>]{1,320})>$/, '$1') ?? '';
  return value === '' ? null : value.slice(0, 320);
}
