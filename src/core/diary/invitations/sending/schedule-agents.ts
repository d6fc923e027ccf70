import { addressIn } from '../../ical/editing/edit-part.ts';
import { joinLine, splitLine, withParameters } from '../../ical/line-parts.ts';
import { treeOf } from '../../ical/editing/tree.ts';
import type { TreeBlock } from '../../ical/editing/tree.ts';
import type { WhoSends } from './who-sends.ts';

/**
 * The copy that goes to a server which schedules (RFC 6638 section 7.1): each participant with whoever tells him. Who is not
 * named is the server's, as without a parameter. What the server noted earlier (SCHEDULE-STATUS) and orders to it
 * (SCHEDULE-FORCE-SEND) go out, so that nothing is sent again by them.
 */
export function withScheduleAgents(text: string, agents: WhoSends['agents']): string {
  const agentOf = (address: string): string | null => {
    const found = agents.find((one) => one.address.toLowerCase() === address);
    return found?.agent === 'CLIENT' ? 'CLIENT' : null;
  };
  return marked(text, agentOf);
}

/** A copy that no server may act on: in a second calendar, or where our mail tells everybody. */
export function silent(text: string): string {
  return marked(text, () => 'CLIENT');
}

function marked(text: string, agentOf: (address: string) => string | null): string {
  const tree = treeOf(text);
  const mark = (block: TreeBlock, name: string): void => {
    const lines = block.all(name).map((line) => {
      const parts = splitLine(line);
      return joinLine(
        withParameters(parts, {
          'SCHEDULE-AGENT': agentOf(addressIn(parts)),
          'SCHEDULE-STATUS': null,
          'SCHEDULE-FORCE-SEND': null,
        }),
      );
    });
    if (lines.length > 0) block.put(name, lines);
  };
  for (const block of tree.blocks) {
    mark(block, 'ATTENDEE');
    mark(block, 'ORGANIZER');
  }
  return tree.text();
}

/** Whom the server that keeps a copy does not tell. */
export interface Reach {
  /** It said that it cannot (SCHEDULE-STATUS 3 or 5, RFC 6638 section 7.3). Addresses in lower case. */
  readonly unreached: readonly string[];
  /** Left to our mail (SCHEDULE-AGENT=CLIENT). */
  readonly ours: readonly string[];
}

/** What a scheduling server has noted beside the guests of a meeting. */
export function reachIn(text: string): Reach {
  const unreached = new Set<string>();
  const ours = new Set<string>();
  for (const block of treeOf(text).blocks)
    for (const line of block.all('ATTENDEE')) {
      const parts = splitLine(line);
      const said = (name: string): string =>
        parts.parameters.find(([key]) => key.toUpperCase() === name)?.[1]?.replaceAll('"', '') ??
        '';
      const address = addressIn(parts);
      if (said('SCHEDULE-AGENT').toUpperCase() === 'CLIENT') ours.add(address);
      else if (/^[35]\./.test(said('SCHEDULE-STATUS').trim())) unreached.add(address);
    }
  return { unreached: [...unreached], ours: [...ours] };
}
