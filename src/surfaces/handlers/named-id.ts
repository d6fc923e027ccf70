import { Trouble } from '../../core/errors.ts';
import { type NamedKind, type Owner, findId } from '../../engine/index.ts';

/**
 * The id a person means; the beginning of one is enough.
 * @throws Trouble `id-unknown` (with what it looks like), `id-ambiguous` (with those it may be)
 */
export async function namedId(
  owner: Owner,
  text: string,
  kinds: readonly NamedKind[],
): Promise<string> {
  const found = await findId(owner.store.read, text, kinds);
  switch (found.found) {
    case 'one':
      return found.id;
    case 'several':
      throw new Trouble('id-ambiguous', {
        retry: false,
        values: { id: text, matches: found.ids.join(', ') },
      });
    case 'none':
      throw new Trouble('id-unknown', {
        retry: false,
        values: { id: text, like: found.like.join(', ') },
      });
    default:
      return found satisfies never;
  }
}
