import type { FailedRecipient } from '../../../core/records/reading.ts';
import { MAX_FAILED_RECIPIENTS } from '../../limits.ts';
import { readAddresses } from '../../headers/address.ts';
import { byteText } from '../../mime/bytes.ts';
import { allValues, readHeaderBlock } from '../../mime/header-block.ts';
import type { MessageView } from '../message-view.ts';
import { MAX_REPORT_UNITS, field, leafOf, leafText } from '../message-view.ts';
import type { RecipientStatus } from './delivery-status.ts';
import { readDeliveryStatus } from './delivery-status.ts';
import { isReport } from './evidence.ts';
import { causeOf } from './reasons.ts';
import type { NamedRecipient } from './recipients.ts';
import { namedRecipients } from './recipients.ts';
import { reportLines } from './report-text.ts';
import { readServiceReport } from './service-report.ts';

const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status'];
const COPY_TYPES = [
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
];

/** Recipients the report has in its machine-readable part, or in those fields as plain text. */
function statuses(view: MessageView, text: string): readonly RecipientStatus[] {
  const parts = view.leaves.filter((part) => STATUS_TYPES.includes(part.type));
  const read = parts.flatMap((part) => readDeliveryStatus(leafText(view, part)));
  if (read.length > 0) return read;
  return /^final-recipient\s?:/im.test(text) ? readDeliveryStatus(text) : [];
}

/** The addresses of the message's own sender and receiver, which a report names without accusing them. */
function ownAddresses(view: MessageView): ReadonlySet<string> {
  const own = ['to', 'delivered-to', 'x-original-to'].flatMap((name) => {
    return allValues(view.source, view.root.header, name).flatMap((value) => readAddresses(value));
  });
  return new Set([...own, ...view.from].map((each) => each.address.toLowerCase()));
}

/** To whom the returned message was sent: the last resort. */
function copyRecipients(view: MessageView): readonly string[] {
  const part = leafOf(view, COPY_TYPES);
  if (part === null) {
    const line = /^to\s?:([^\n]{1,1000})/im.exec(view.body.text.slice(0, MAX_REPORT_UNITS));
    return addressesIn(line?.[1] ?? '');
  }
  const bytes = view.decoded.get(part)?.bytes.subarray(0, MAX_REPORT_UNITS);
  if (bytes === undefined) return [];
  const source = { bytes, text: byteText(bytes), dropped: [] };
  const block = readHeaderBlock(source, 0, bytes.length);
  return allValues(source, block, 'to').flatMap((value) => addressesIn(value));
}

function addressesIn(value: string): readonly string[] {
  return readAddresses(value)
    .map((each) => each.address)
    .filter((address) => address.includes('@'));
}

const STATUS_IN_WORDS = /(?:^|[\s#(<=])([45]\.\d{1,3}\.\d{1,3})\b/;

function failed(address: string, status: string, said: string, report: string): FailedRecipient {
  const inWords = STATUS_IN_WORDS.exec(said)?.[1] ?? '';
  // A code of the remote server is worth more than the reporting one's "5.0.0".
  const code = /^[45]\.0\.0$/.test(status) || status === '' ? inWords || status : status;
  const { reason, hard } = causeOf(code, said, report);
  return code === '' ? { address, hard, reason } : { address, hard, reason, status: code };
}

/** What stands with an address, when it is more than the address. */
function telling(said: string): string {
  const bare = said.replaceAll(/\S+@\S+|\b\d[\d.]*\b|\W+/g, '');
  return bare.length < 6 ? '' : said;
}

function fromStatuses(
  read: readonly RecipientStatus[],
  named: readonly NamedRecipient[],
  report: string,
): readonly FailedRecipient[] {
  const unique = new Map(read.map((each) => [each.address.toLowerCase(), each]));
  return [...unique.values()].map((each) => {
    const words = named.find((one) => one.address.toLowerCase() === each.address.toLowerCase());
    const said = each.diagnostic.replace(/^\s*[\w-]{1,20}\s*;\s*/, '');
    return failed(each.address, each.status, telling(said) || (words?.said ?? ''), report);
  });
}

const GOOD_NEWS = /^(?:delivered|deliverable|relayed|expanded)$/;

/** Whether all that a report has to say is good news. */
function onlySuccess(read: readonly RecipientStatus[]): boolean {
  return read.length > 0 && read.every((each) => GOOD_NEWS.test(each.action));
}

/**
 * The recipients a delivery report speaks of (RFC 3464, and the plain words of the many programs
 * that do not follow it); null when the message is no such report or reports success.
 */
export function readBounce(view: MessageView): readonly FailedRecipient[] | null {
  const service = readServiceReport(view.body.text);
  if (service !== null) return service;
  if (!isReport(view)) return null;
  const lines = reportLines(view.body.text.slice(0, MAX_REPORT_UNITS));
  const text = lines.join('\n');
  const read = statuses(view, view.body.text.slice(0, MAX_REPORT_UNITS));
  if (onlySuccess(read)) return null;
  const named = namedRecipients(lines, ownAddresses(view));
  const bad = read.filter((each) => !GOOD_NEWS.test(each.action));
  if (bad.length > 0) return fromStatuses(bad, named, text).slice(0, MAX_FAILED_RECIPIENTS);
  const header = readAddresses(field(view, 'x-failed-recipients')).map((each) => each.address);
  if (header.length > 0 && header.length >= named.length) {
    return header.map((address) => {
      const words = named.find((each) => each.address.toLowerCase() === address.toLowerCase());
      return failed(address, '', telling(words?.said ?? ''), text);
    });
  }
  if (named.length > 0) {
    return named.map((each) => failed(each.address, '', telling(each.said), text));
  }
  const copies = copyRecipients(view).slice(0, MAX_FAILED_RECIPIENTS);
  return copies.map((address) => failed(address, '', '', text));
}
