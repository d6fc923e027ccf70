import { SaxesParser } from 'saxes';
import type { Element } from './element.ts';
import type { XmlLimits } from './limits.ts';

/** The answer is not the XML that was asked for: not well-formed, with a document type, another root, or without measure. */
export class NotXml extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'NotXml';
  }
}

interface Open {
  readonly name: string;
  readonly called: string;
  readonly text: string[];
  readonly children: Element[];
}

/**
 * Hands over each element directly below the root as soon as it is whole, so that a long answer is never held in memory
 * as a tree. A document type ends the reading: entities of one's own have no place in an answer (RFC 4918, 8.2 and 20.6).
 * @throws NotXml
 */
export async function readElements(
  body: AsyncIterable<Uint8Array>,
  options: { readonly root: string; readonly limits: XmlLimits },
  take: (element: Element, tooLarge: boolean) => void,
): Promise<void> {
  const reader = new ElementReader(options.root, options.limits, take);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of body) reader.write(decode(decoder, chunk));
  reader.write(decode(decoder, new Uint8Array(), true));
  reader.end();
}

function decode(decoder: TextDecoder, chunk: Uint8Array, last = false): string {
  try {
    return decoder.decode(chunk, { stream: !last });
  } catch {
    throw new NotXml('not UTF-8');
  }
}

class ElementReader {
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #root: string;
  readonly #limits: XmlLimits;
  readonly #take: (element: Element, tooLarge: boolean) => void;
  readonly #open: Open[] = [];
  #elements = 0;
  #bytes = 0;
  #taken = 0;
  #ended = false;

  constructor(root: string, limits: XmlLimits, take: (element: Element, large: boolean) => void) {
    this.#root = root;
    this.#limits = limits;
    this.#take = take;
    const text = (piece: string): void => this.#addText(piece);
    this.#parser.on('error', (error) => {
      throw new NotXml(error.message.slice(0, 200));
    });
    this.#parser.on('doctype', () => {
      throw new NotXml('document type');
    });
    this.#parser.on('opentag', ({ uri, local, attributes }) =>
      this.#begin(`{${uri}}${local}`, attributes['name']?.value ?? ''),
    );
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#parser.on('closetag', () => this.#finish());
  }

  write(text: string): void {
    if (text !== '') this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
    if (!this.#ended) throw new NotXml('ended early');
  }

  #begin(name: string, called: string): void {
    if (this.#open.length === 0 && name !== this.#root) throw new NotXml(`root ${name}`);
    this.#elements += 1;
    const { depth, elements } = this.#limits;
    if (this.#open.length >= depth || this.#elements > elements)
      throw new NotXml('without measure');
    this.#open.push({ name, called, text: [], children: [] });
  }

  #addText(piece: string): void {
    if (this.#open.length < 2) return;
    this.#bytes += piece.length;
    if (this.#bytes <= this.#limits.resourceBytes) this.#open.at(-1)?.text.push(piece);
  }

  #finish(): void {
    const done = this.#open.pop();
    if (done === undefined) return;
    const element = { ...done, text: done.text.join('') };
    if (this.#open.length > 1) {
      this.#open.at(-1)?.children.push(element);
      return;
    }
    this.#ended = this.#open.length === 0;
    if (this.#ended) return;
    this.#taken += 1;
    if (this.#taken > this.#limits.responses) throw new NotXml('without measure');
    this.#take(element, this.#bytes > this.#limits.resourceBytes);
    this.#elements = 0;
    this.#bytes = 0;
  }
}
