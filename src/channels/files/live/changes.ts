import type { FSWatcher } from 'node:fs';
import { watch } from 'node:fs';

/** Tells that something may have changed in some directories. What changed is for a new look to find. */
export interface Changes {
  /** Watches exactly these from now on; true when one of them was not watched before. */
  watch(folders: readonly Buffer[]): boolean;
  /** What happened until now has been seen. */
  forget(): void;
  /** Resolves at the next change (at once if there was one since `forget`), after the time, or when stopped. */
  next(signal: AbortSignal, withinMs: number): Promise<'changed' | 'time'>;
  close(): void;
}

/**
 * Watches by the system's notices (inotify, FSEvents). They do not come over networks, and a machine
 * has only so many; whoever relies on this also looks again from time to time.
 */
export function openChanges(): Changes {
  const watchers = new Map<string, FSWatcher>();
  let changed = false;
  let wake: (() => void) | null = null;

  function note(): void {
    changed = true;
    wake?.();
  }

  function drop(key: string): void {
    watchers.get(key)?.close();
    watchers.delete(key);
  }

  function begin(key: string, folder: Buffer): boolean {
    if (watchers.has(key)) return false;
    try {
      const watcher = watch(folder, { persistent: false }, note);
      watcher.on('error', () => {
        drop(key);
        note();
      });
      watchers.set(key, watcher);
      return true;
    } catch {
      return false;
    }
  }

  return {
    watch: (folders) => {
      const wanted = new Map(folders.map((folder) => [folder.toString('latin1'), folder]));
      for (const key of watchers.keys()) if (!wanted.has(key)) drop(key);
      return [...wanted].map(([key, folder]) => begin(key, folder)).includes(true);
    },
    forget: () => {
      changed = false;
    },
    next: (signal, withinMs) =>
      new Promise((resolve) => {
        const end = (how: 'changed' | 'time') => (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', stop);
          wake = null;
          resolve(how);
        };
        const stop = end('time');
        const timer = setTimeout(stop, withinMs);
        timer.unref();
        signal.addEventListener('abort', stop);
        wake = end('changed');
        if (changed) wake();
        if (signal.aborted) stop();
      }),
    close: () => {
      for (const key of watchers.keys()) drop(key);
    },
  };
}
