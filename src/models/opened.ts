import type { EndpointSettings } from '../core/model/endpoint.ts';
import type { Secret } from '../core/ports/login.ts';

/** An endpoint with the key that is fetched when it is needed; null for a server that asks for none. */
export interface OpenedEndpoint {
  readonly settings: EndpointSettings;
  readonly key: Secret | null;
  /** Nothing may reach an address outside this machine and networks of one's own. */
  readonly localOnly: boolean;
}
