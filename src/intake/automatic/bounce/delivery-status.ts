/** What a delivery report says of one recipient (RFC 3464 section 2.3). */
export interface RecipientStatus {
  readonly address: string;
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; empty where it does not say. */
  readonly action: string;
  /** An enhanced status code (RFC 3463), or empty. */
  readonly status: string;
  readonly diagnostic: string;
}

/** The address in a typed field: `rfc822; jan@example.test`. */
function typedAddress(value: string): string {
  const behind = value.slice(value.indexOf(';') + 1);
  const angled = /<([^<>\s]{1,320})>/.exec(behind);
  const bare = angled?.[1] ?? /[^\s<>;:"',()]{1,64}@[^\s<>;:"',()]{1,255}/.exec(behind)?.[0];
  return (bare ?? behind.trim().split(/\s/)[0] ?? '').replace(/^[<"']+|[>"'.]+$/g, '');
}

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,60})\s?:\s*(.*)$/;

/** The groups of fields in a status part: folded lines joined, groups parted by empty lines. */
function groupsOf(text: string): readonly ReadonlyMap<string, string>[] {
  const groups: Map<string, string>[] = [new Map()];
  let last = '';
  for (const line of text.split('\n')) {
    const current = groups.at(-1);
    if (current === undefined) break;
    if (line.trim() === '') {
      if (current.size > 0) groups.push(new Map());
      last = '';
    } else if (/^[ \t]/.test(line) && last !== '') {
      current.set(last, `${current.get(last) ?? ''} ${line.trim()}`);
    } else {
      const found = FIELD.exec(line.trim());
      if (found === null) {
        if (last !== '') current.set(last, `${current.get(last) ?? ''} ${line.trim()}`);
        continue;
      }
      last = (found[1] ?? '').toLowerCase();
      // A second recipient without an empty line between: a new group all the same.
      if ((last === 'final-recipient' || last === 'original-recipient') && current.has(last)) {
        groups.push(new Map([[last, found[2] ?? '']]));
      } else {
        current.set(last, found[2] ?? '');
      }
    }
  }
  return groups;
}

/** The recipients of a status part. Also takes the fields where a report has them in plain text. */
export function readDeliveryStatus(text: string): readonly RecipientStatus[] {
  const recipients: RecipientStatus[] = [];
  for (const group of groupsOf(text)) {
    const final = group.get('final-recipient') ?? group.get('original-recipient') ?? '';
    const other = group.get('x-actual-recipient') ?? group.get('original-recipient') ?? '';
    const address = final.includes('@') || other === '' ? typedAddress(final) : typedAddress(other);
    const action =
      (group.get('action') ?? '')
        .toLowerCase()
        .trim()
        .split(/[\s;(]/)[0] ?? '';
    if (address === '' && action === '') continue;
    if (final === '' && other === '') continue;
    recipients.push({
      address,
      action,
      status: /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(group.get('status') ?? '')?.[0] ?? '',
      diagnostic: group.get('diagnostic-code') ?? '',
    });
  }
  return recipients;
}
