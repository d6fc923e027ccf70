import * as module from 'highs';
import type { Highs } from 'highs';

/**
 * Compiles and starts HiGHS. Its types speak of the CommonJS build and its ES build exports the loader itself, so what
 * comes back is looked at rather than believed.
 */
export async function loadHighs(): Promise<Highs> {
  const load: unknown = module.default;
  if (typeof load !== 'function') throw new TypeError('highs exports no loader');
  const loaded: unknown = await load();
  if (!isHighs(loaded)) throw new TypeError('highs loaded without createModel');
  return loaded;
}

function isHighs(value: unknown): value is Highs {
  return typeof value === 'object' && value !== null && 'createModel' in value;
}
