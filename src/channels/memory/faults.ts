/**
 * What a server does to mail for certain local parts, so that failures can be provoked, and shown
 * in the sample office, by nothing more than the address: `reject@anywhere.example`. The memory
 * world and the tests' real SMTP server know the same list.
 */
export const FAULTS = {
  /** RCPT TO is refused for good. */
  reject: '550 5.1.1 No such person here',
  /** RCPT TO is refused for good: the mailbox is full. */
  full: '552 5.2.2 Mailbox full',
  /** RCPT TO is refused for now. */
  later: '451 4.3.0 Try again later',
  /** The content is refused for good, after DATA. */
  'refuse-content': '554 5.7.1 Content refused',
  /** The content is refused for now, after DATA. */
  'defer-content': '451 4.7.1 Greylisted',
  /** The whole message is taken in, then the connection breaks; it was not kept. */
  'cut-after-data': null,
  /** The whole message is kept, then the connection breaks before the answer. */
  'cut-after-storing': null,
  /** The message is kept, but the answer never comes. */
  silent: null,
} as const;

export type Fault = keyof typeof FAULTS;

/** The fault an address provokes, or null for an ordinary one. */
export function faultOf(address: string): Fault | null {
  const local = address.slice(0, address.lastIndexOf('@'));
  return isFault(local) ? local : null;
}

function isFault(name: string): name is Fault {
  return Object.hasOwn(FAULTS, name);
}
