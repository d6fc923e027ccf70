/** Which meetings that are being arranged are wanted. */
export type ConveningsOf =
  | {
      readonly by: 'who';
      /** Lower case. */
      readonly addresses: readonly string[];
      readonly name: string;
      readonly thread: string | null;
    }
  | { readonly by: 'id'; readonly id: string }
  /** About which something was said in this arrival, however it ended. */
  | { readonly by: 'said-in'; readonly arrival: string }
  | { readonly by: 'booked' }
  /** Booked, and still to come, whose event changed in a calendar after a revision, up to another. */
  | {
      readonly by: 'changed';
      readonly calendar: string;
      readonly since: number;
      readonly revision: number;
    };
