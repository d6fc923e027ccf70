import type { HttpLimits } from '../http/exchange.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { XML_LIMITS, type XmlLimits } from './xml/limits.ts';

/** Every bound of this channel together, so that a test can make them small. */
export interface DavLimits {
  readonly http: HttpLimits;
  readonly xml: XmlLimits;
  /**
   * Resources asked for at once. Measured on 2,000 events: Radicale takes the same from 50 to 2,000, Cyrus gains a half up to 200
   * and little beyond. A batch that is cut is asked for again whole.
   */
  readonly multigetBatch: number;
  /** Questions under way at once; servers that work one at a time queue them, and the network is never idle. */
  readonly inFlight: number;
  /** A server that says "there is more" for ever must not keep a look going for ever. */
  readonly pages: number;
  /** Resources whose reading failed on the server's side and that are asked for again at the next look. */
  readonly askAgain: number;
}

export const DAV_LIMITS: DavLimits = {
  http: {
    connectMs: MINUTE_MS / 4,
    // Radicale reads a whole calendar before its first byte.
    silenceMs: 3 * MINUTE_MS,
    wholeMs: 15 * MINUTE_MS,
    bodyBytes: 96_000_000,
  },
  xml: XML_LIMITS,
  multigetBatch: 200,
  inFlight: 3,
  pages: 10_000,
  askAgain: 50,
};
