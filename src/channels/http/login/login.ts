/** A question that wants a login. */
export interface Asking {
  readonly method: string;
  readonly url: URL;
}

/** What stands in `Authorization` of one question. */
export interface Presented {
  readonly header: string;
  /** Told of a 401 with its `WWW-Authenticate`; answers whether the same question may be asked once more. */
  refused(challenges: string | undefined): boolean;
}

/** How questions log in. */
export interface Login {
  /** A question is asked no more often than this. */
  readonly attempts: number;
  present(asking: Asking): Promise<Presented>;
}
