import type { Clock } from '../../core/ports/clock.ts';
import type { OfficeStore } from '../../store/access.ts';
import {
  addUser,
  endSession,
  listUsers,
  makeLink,
  useLink,
  userOfSession,
} from '../../store/office.ts';
import type { Users } from '../../surfaces/handlers/desk.ts';

/** The users in the office's own store. */
export function usersOf(store: OfficeStore, clock: Clock): Users {
  // Links and sessions end by the machine's own time: a rehearsal's clock may stand still for days.
  const now = () => Date.now();
  return {
    list: () => listUsers(store.read, clock.now()),
    add: (user) => store.transact((writer) => addUser(writer, user, clock.now())),
    makeLink: (user) => store.transact((writer) => makeLink(writer, user, now())),
    useLink: (token) => store.transact((writer) => useLink(writer, token, now())),
    ofSession: (token) => userOfSession(store.read, token, now()),
    endSession: (token) => store.transact((writer) => endSession(writer, token)),
  };
}
