import { fieldGroups } from '../../mime/field-groups.ts';

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

/** The recipients of a status part. Also takes the fields where a report has them in plain text. */
export function readDeliveryStatus(text: string): readonly RecipientStatus[] {
  const recipients: RecipientStatus[] = [];
  for (const { fields: group } of fieldGroups(text)) {
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
