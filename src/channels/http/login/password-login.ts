import { randomBytes } from 'node:crypto';
import { readChallenges, type Challenge } from './challenges.ts';
import { digestOf, isAnswerable } from './digest.ts';
import type { Asking, Login, Presented } from './login.ts';

/** A challenge, and how often it was answered. */
interface Answering {
  readonly challenge: Challenge;
  count: number;
}

const CNONCE_BYTES = 18;

/**
 * Logs in by name and password: by Basic, until the server wants Digest (RFC 7616); then by that, for as long as it does. Keeps the
 * server's challenge, so that each question after the first is one question.
 */
export class PasswordLogin implements Login {
  /** By Basic, by Digest, and with a new nonce. */
  readonly attempts = 3;
  readonly #user: string;
  readonly #password: () => Promise<string>;
  /** By origin: another server of the same account has a challenge of its own. */
  readonly #answering = new Map<string, Answering>();

  constructor(user: string, password: () => Promise<string>) {
    this.#user = user;
    this.#password = password;
  }

  async present({ method, url }: Asking): Promise<Presented> {
    const password = await this.#password();
    const user = this.#user;
    const answering = this.#answering.get(url.origin);
    if (answering === undefined) {
      const header = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      return { header, refused: (challenges) => this.#wantsDigest(url, challenges) };
    }
    answering.count += 1;
    const { challenge, count } = answering;
    const uri = `${url.pathname}${url.search}`;
    const cnonce = randomBytes(CNONCE_BYTES).toString('base64url');
    return {
      header: digestOf(challenge, { user, password }, { method, uri, count, cnonce }),
      refused: (challenges) => this.#renews(url, challenges, { answering, count }),
    };
  }

  /** Where Basic was refused and offered again, it is the password that the server does not take. */
  #wantsDigest(url: URL, header: string | undefined): boolean {
    const challenges = readChallenges(header);
    if (this.#answering.has(url.origin)) return true;
    if (challenges.some(({ scheme }) => scheme === 'basic')) return false;
    return this.#take(url, challenges);
  }

  /** A nonce is spent after some time or so many answers; one that was new and is not taken means that the password is wrong. */
  #renews(
    url: URL,
    header: string | undefined,
    { answering, count }: { readonly answering: Answering; readonly count: number },
  ): boolean {
    if (this.#answering.get(url.origin) !== answering) return true;
    const challenges = readChallenges(header).filter(isAnswerable);
    const isStale = challenges[0]?.parameters.get('stale')?.toLowerCase() === 'true';
    return (isStale || count > 1) && this.#take(url, challenges);
  }

  #take(url: URL, challenges: readonly Challenge[]): boolean {
    const challenge = challenges.find(isAnswerable);
    if (challenge === undefined) return false;
    this.#answering.set(url.origin, { challenge, count: 0 });
    return true;
  }
}
