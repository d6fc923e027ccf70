/** What a mail server tells of one recipient (RFC 3464): one fact a recipient. */
export interface DeliveryStatus {
  readonly recipient: string;
  /** As the sender wrote it, where forwarding changed it. */
  readonly originalRecipient: string | null;
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | 'unknown';
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  readonly status: string | null;
  /** What the other server said, without its type. */
  readonly diagnostic: string | null;
  readonly reportingServer: string | null;
  readonly remoteServer: string | null;
  /** Instants in ISO 8601 UTC. */
  readonly arrivedAt: string | null;
  readonly lastAttemptAt: string | null;
  readonly retriedUntil: string | null;
}

/** What a reader's mail program tells of a message (RFC 8098). It says nothing of having read, whatever its name. */
export interface DispositionNotification {
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  /** Which message, with its angle brackets. */
  readonly messageId: string | null;
  /** `displayed`, `deleted`, `dispatched`, `processed`, or another word of the program. */
  readonly disposition: string;
  /** Whether a person did it, or the program by itself. */
  readonly by: 'hand' | 'machine' | 'unknown';
  /** `error`, `warning` and others behind the slash. */
  readonly modifiers: readonly string[];
  readonly program: string | null;
}
