import type { Sha256 } from '../../core/ids.ts';
import { Trouble } from '../../core/errors.ts';
import type { Blobs } from '../../core/ports/blobs.ts';
import { sha256 } from './name.ts';

/** Blobs that last as long as the process. */
export interface MemoryBlobs extends Blobs {
  /** Spoils what is kept under a name, as a failing disk would; for tests and rehearsals. */
  damage(hash: Sha256): void;
}

/** Blobs in memory. Gives and takes copies, so nobody changes what is kept by changing his own. */
export function openMemoryBlobs(): MemoryBlobs {
  const kept = new Map<Sha256, Uint8Array>();

  function put(bytes: Uint8Array): Sha256 {
    const name = sha256(bytes);
    const there = kept.get(name);
    if (there === undefined || there.byteLength !== bytes.byteLength) kept.set(name, bytes.slice());
    return name;
  }

  function get(name: Sha256): Uint8Array | null {
    const bytes = kept.get(name);
    if (bytes === undefined) return null;
    if (sha256(bytes) === name) return bytes.slice();
    throw new Trouble('blob-damaged', { retry: false, values: { hash: name } });
  }

  return {
    putMany: async (many) => many.map(put),
    put: async (bytes) => put(bytes),
    get: async (name) => get(name),
    has: async (name) => kept.has(name),
    remove: async (name) => (kept.delete(name) ? 'removed' : 'absent'),
    list: async function* list() {
      yield* [...kept.keys()].toSorted();
    },
    verify: async () => {
      const damaged = [...kept].filter(([name, bytes]) => sha256(bytes) !== name);
      const bytes = kept.values().reduce((sum, one) => sum + one.byteLength, 0);
      return {
        checked: kept.size,
        bytes,
        damaged: damaged.map(([name]) => name).toSorted(),
        strangers: [],
      };
    },
    damage: (name) => kept.set(name, new Uint8Array([0])),
  };
}
