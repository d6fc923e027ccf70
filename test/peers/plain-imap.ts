import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';

/** What a command was answered with: untagged lines (literals inlined) and the tagged one. */
export interface Answer {
  readonly untagged: readonly string[];
  readonly tagged: string;
}

/**
 * The smallest IMAP client (RFC 3501) over the standard streams of `doveadm exec imap`: already
 * logged in, no port, no password. It is the tests' own hand in the mailbox, on purpose not the
 * library under test. Bytes are held as latin1 text.
 */
export class PlainImap {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: (() => void)[] = [];
  #buffer = '';
  #errors = '';
  #ended = false;
  #tag = 0;

  constructor(command: string, args: readonly string[], runner: { uid?: number; gid?: number }) {
    this.#child = spawn(command, args, { ...runner, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#buffer += chunk.toString('latin1');
      this.#wake();
    });
    this.#child.stderr.on('data', (chunk: Buffer) => (this.#errors += chunk.toString('utf8')));
    this.#child.stdin.on('error', () => this.#wake());
    this.#child.on('close', () => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** Sends a command, with literals in between the pieces; throws on anything but OK. */
  async command(...pieces: readonly (string | Uint8Array)[]): Promise<Answer> {
    this.#tag += 1;
    const tag = `t${this.#tag}`;
    this.#child.stdin.write(`${tag} `);
    for (const piece of pieces) {
      if (typeof piece === 'string') this.#child.stdin.write(Buffer.from(piece, 'latin1'));
      else this.#writeLiteral(piece);
    }
    this.#child.stdin.write('\r\n');
    return await this.#answer(tag);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#ended) return;
    const closed = once(this.#child, 'close');
    this.#child.stdin.end();
    await closed;
  }

  /** LITERAL+ (RFC 7888): no waiting for the server to go ahead. */
  #writeLiteral(bytes: Uint8Array): void {
    this.#child.stdin.write(`{${bytes.length}+}\r\n`);
    this.#child.stdin.write(bytes);
  }

  async #answer(tag: string): Promise<Answer> {
    const untagged: string[] = [];
    for (;;) {
      const line = await this.#response();
      if (!line.startsWith(`${tag} `)) {
        untagged.push(line);
        continue;
      }
      if (!line.startsWith(`${tag} OK`)) throw new Error(`Dovecot answered: ${line}`);
      return { untagged, tagged: line };
    }
  }

  /** One response, with the literals that belong to it. */
  async #response(): Promise<string> {
    let text = await this.#line();
    for (;;) {
      const literal = /\{(\d+)\}$/.exec(text);
      if (literal === null) return text;
      const size = Number(literal[1]);
      await this.#until(() => this.#buffer.length >= size);
      text = text.slice(0, literal.index) + this.#take(size);
      text += await this.#line();
    }
  }

  async #line(): Promise<string> {
    await this.#until(() => this.#buffer.includes('\r\n'));
    const line = this.#take(this.#buffer.indexOf('\r\n'));
    this.#take(2);
    return line;
  }

  #take(length: number): string {
    const taken = this.#buffer.slice(0, length);
    this.#buffer = this.#buffer.slice(length);
    return taken;
  }

  async #until(ready: () => boolean): Promise<void> {
    while (!ready()) {
      if (this.#ended) throw new Error(`doveadm exec imap ended early: ${this.#errors.trim()}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
