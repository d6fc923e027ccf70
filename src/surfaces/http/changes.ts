/** Who wants to hear that something changed. */
type Listener = (owner: string) => void;

/** Tells pages that something changed for a principal, never what. */
export class Changes {
  readonly #listeners = new Set<Listener>();

  tell(owner: string): void {
    for (const listener of this.#listeners) listener(owner);
  }

  /** Listens until the returned function is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
