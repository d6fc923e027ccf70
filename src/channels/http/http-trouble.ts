/** Why no answer came. */
export type HttpFailure =
  | 'unreachable'
  | 'certificate-invalid'
  | 'cut'
  | 'time-out'
  | 'too-large'
  | 'address-refused'
  | 'stopped';

/**
 * Thrown when an exchange ended without a whole answer. `sent` tells whether the other side may have seen the
 * request: before that, nothing can have happened there.
 */
export class HttpTrouble extends Error {
  readonly failure: HttpFailure;
  readonly sent: boolean;

  constructor(failure: HttpFailure, sent: boolean, cause?: unknown) {
    super(failure, { cause });
    this.name = 'HttpTrouble';
    this.failure = failure;
    this.sent = sent;
  }
}
