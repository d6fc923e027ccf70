/** Who wants to hear that something changed. */
type Listener = (owner: string) => void;

/** Tells pages that something changed for a principal, never what. */
export class Changes {
  readonly #listeners = new Set<Listener>();
  readonly #told = new Map<string, number>();

  tell(owner: string): void {
    this.#told.set(owner, this.told(owner) + 1);
    for (const listener of this.#listeners) listener(owner);
  }

  /** How often something changed for a principal since the office opened: what a page is up to. */
  told(owner: string): number {
    return this.#told.get(owner) ?? 0;
  }

  /** Listens until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
