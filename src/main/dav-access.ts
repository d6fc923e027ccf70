import { createHash } from 'node:crypto';
import { sameSecret, type DavAccess } from '../surfaces/caldav/access/access.ts';
import { calendarShelf, deviceOf, freeBusyLink, profile, type Office } from '../engine/index.ts';

/**
 * Who may open calendars: a principal's devices, each under its own password, and whoever has the link that tells
 * times only. The user name is the principal's short name.
 */
export function davAccess(office: Office): DavAccess {
  return {
    async check(user, password) {
      const owner = office.owner(user.toLowerCase());
      if (owner === null) return null;
      const device = await deviceOf(owner, password);
      if (device === null) return null;
      const who = await profile(owner);
      return {
        owner: owner.id,
        title: who?.name ?? owner.id,
        addresses: who?.addresses ?? [],
        shelf: calendarShelf(owner, device.id),
        mayWrite: true,
      };
    },
    async freeBusy(token) {
      const cut = token.lastIndexOf('-');
      const owner = office.owner(token.slice(0, cut));
      if (owner === null) return null;
      const kept = createHash('sha256')
        .update(await freeBusyLink(owner))
        .digest();
      if (!sameSecret(token.slice(cut + 1), kept)) return null;
      return calendarShelf(owner, 'link');
    },
  };
}
