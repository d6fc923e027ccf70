import type { AccountId } from '../../core/ids.ts';
import type { MailSender, RejectedRecipient, SendResult } from '../../core/ports/mail.ts';
import { FAULTS, faultOf, type Fault } from './faults.ts';
import type { MemoryWorld, OpenMemoryAccount } from './world.ts';

const AT_RECIPIENT: readonly Fault[] = ['reject', 'full', 'later'];
const AT_CONTENT: readonly Fault[] = ['refuse-content', 'defer-content'];
/** The message was taken on, but the answer never came. */
const KEPT_UNTOLD: readonly Fault[] = ['cut-after-storing', 'silent'];

/** Sends within the memory world; behaves as a submission server does (RFC 6409). */
export class MemorySender implements MailSender {
  readonly account: AccountId;
  readonly #world: MemoryWorld;
  readonly #options: OpenMemoryAccount;

  constructor(world: MemoryWorld, options: OpenMemoryAccount) {
    this.account = options.account;
    this.#world = world;
    this.#options = options;
  }

  async send(
    envelope: { readonly from: string; readonly to: readonly string[] },
    raw: Uint8Array,
  ): Promise<SendResult> {
    const trouble = await this.#world.troubleOf(this.#options);
    if (trouble !== null) {
      const retry = trouble === 'server-unreachable';
      return { result: 'rejected', response: trouble, retry };
    }
    const rejected = envelope.to.flatMap((address) => refusalOf(address, AT_RECIPIENT));
    const taken = envelope.to.filter((to) => !rejected.some(({ address }) => address === to));
    if (taken.length === 0) return allRejected(rejected);
    const [refused] = taken.flatMap((address) => refusalOf(address, AT_CONTENT));
    if (refused !== undefined) return allRejected([refused]);
    const faults = taken.map((address) => faultOf(address));
    if (faults.includes('cut-after-data')) return { result: 'unknown', response: 'ECONNECTION' };
    this.#world.take(envelope.from, taken, raw);
    const untold = faults.some((fault) => fault !== null && KEPT_UNTOLD.includes(fault));
    if (untold) return { result: 'unknown', response: 'ECONNECTION' };
    const count = this.#world.sent().length;
    return { result: 'accepted', response: `250 2.0.0 Ok: kept as ${count}`, rejected };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.resolve();
  }
}

function refusalOf(address: string, known: readonly Fault[]): RejectedRecipient[] {
  const fault = faultOf(address);
  if (fault === null || !known.includes(fault)) return [];
  return [{ address, response: FAULTS[fault] ?? '' }];
}

/** A refusal for now outweighs one for good, for trying again may help somebody. */
function allRejected(refusals: readonly RejectedRecipient[]): SendResult {
  const later = refusals.find(({ response }) => response.startsWith('4'));
  const told = later ?? refusals.at(-1);
  const response = told?.response ?? '503 5.5.1 No recipients';
  return { result: 'rejected', response, retry: later !== undefined };
}
