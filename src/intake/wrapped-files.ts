import type { Dropped } from '../core/records/fact.ts';
import type { Source } from './mime/header-block.ts';
import { fileNameOf } from './mime/leaf.ts';
import { decodeUuencode } from './mime/transfer.ts';
import type { Part } from './mime/tree.ts';
import type { Body, Decoded, EmbeddedFile } from './text/body.ts';
import { decodeOnce } from './text/body.ts';
import { htmlToText } from './text/html.ts';
import type { Tnef } from './tnef/tnef.ts';
import { isTnef, readTnef } from './tnef/tnef.ts';

/** A file that stands inside a part and not in one of its own: uuencoded in a text, or wrapped by Outlook. */
export interface WrappedFile {
  readonly part: Part;
  /** `1~1`: the first in part 1. */
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly contentId: string | null;
  readonly bytes: () => Uint8Array;
}

/** A part that Outlook wrapped, opened. */
export interface Wrapping {
  readonly part: Part;
  readonly tnef: Tnef;
}

/** The `winmail.dat` of a message, opened once; what is damaged is told. */
export function wrappingsOf(
  source: Source,
  decoded: Decoded,
  leaves: readonly Part[],
): readonly Wrapping[] {
  return leaves
    .filter((part) => isTnef(part.type, fileNameOf(part)))
    .flatMap((part): readonly Wrapping[] => {
      const what = `part:${part.path}`;
      const drop = (why: string): void => void source.dropped.push({ what, why } satisfies Dropped);
      const tnef = readTnef(decodeOnce(source, decoded, part), drop);
      if (tnef === null) drop('no TNEF in it');
      return tnef === null ? [] : [{ part, tnef }];
    });
}

/** Every file that is wrapped in a part, in order. */
export function wrappedFiles(
  files: readonly EmbeddedFile[],
  wrappings: readonly Wrapping[],
): readonly WrappedFile[] {
  const encoded = files.map(({ part, number, name, data }): WrappedFile => {
    const path = `${part.path}~${number}`;
    const type = 'application/octet-stream';
    return { part, path, name, type, contentId: null, bytes: () => decodeUuencode(data) };
  });
  const unwrapped = wrappings.flatMap(({ part, tnef }) =>
    tnef.files.map(({ name, type, contentId, bytes }, index): WrappedFile => {
      const path = `${part.path}~${index + 1}`;
      return { part, path, name, type, contentId, bytes: () => bytes };
    }),
  );
  return [...encoded, ...unwrapped];
}

/** The body of a message that has no words but those Outlook wrapped; else as it is. */
export function unwrappedBody(body: Body, wrappings: readonly Wrapping[]): Body {
  const said = wrappings.find(({ tnef }) => tnef.body !== null)?.tnef.body;
  if (body.text.trim() !== '' || said === undefined || said === null) return body;
  if (said.kind === 'plain') return { ...body, text: said.text.replaceAll('\r\n', '\n') };
  const { text, marks } = htmlToText(said.text);
  return { ...body, text, marks };
}
