import type { DeliveryStatus } from '../../../../core/records/mail-report.ts';
import { readDate } from '../../../headers/date.ts';
import type { Found } from '../../recogniser.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import type { FieldGroup } from '../../../mime/field-groups.ts';
import { addressIn, fieldGroups, typed } from '../../../mime/field-groups.ts';

const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;

function actionOf(written: string): DeliveryStatus['action'] {
  const said = written.trim().toLowerCase();
  return ACTIONS.find((action) => said.startsWith(action)) ?? 'unknown';
}

function statusOf(recipient: FieldGroup, message: FieldGroup | null): DeliveryStatus | null {
  const final = addressIn(recipient, 'final-recipient');
  const original = addressIn(recipient, 'original-recipient');
  const address = final ?? original;
  if (address === null) return null;
  const { fields } = recipient;
  const date = (of: FieldGroup | null, name: string): string | null =>
    readDate(of?.fields.get(name) ?? '');
  return {
    recipient: address,
    originalRecipient: original === address ? null : original,
    action: actionOf(fields.get('action') ?? ''),
    status: /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0] ?? null,
    diagnostic: typed(recipient, 'diagnostic-code'),
    reportingServer: message === null ? null : typed(message, 'reporting-mta'),
    remoteServer: typed(recipient, 'remote-mta'),
    arrivedAt: date(message, 'arrival-date'),
    lastAttemptAt: date(recipient, 'last-attempt-date'),
    retriedUntil: date(recipient, 'will-retry-until'),
  };
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'delivery-status'>[] {
  const groups = fieldGroups(lookedAt(leaf, drop));
  const message = groups.find(({ fields }) => fields.has('reporting-mta')) ?? null;
  return groups.flatMap((group) => {
    const value = statusOf(group, message);
    return value === null ? [] : [{ value, start: group.start, end: group.end, certainty: 1 }];
  });
}

/** Delivery reports: one fact a recipient, of success as of failure (RFC 3464). */
export const deliveryStatus: PartRecogniser<'delivery-status'> = {
  kind: 'delivery-status',
  takes: ({ type }) =>
    type === 'message/delivery-status' || type === 'message/global-delivery-status',
  find,
};
