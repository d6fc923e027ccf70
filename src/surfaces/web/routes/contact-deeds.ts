import { OPERATIONS } from '../../../contract/index.ts';
import { METHODS } from '../../../core/people/etiquette.ts';
import { ask } from '../../handlers/ask.ts';
import type { Deed } from './deeds.ts';
import { field, filled } from './form.ts';

/** The buttons of the pages of relations. */
export const CONTACT_DEEDS: Readonly<Record<string, Deed>> = {
  async 'merge-contacts'({ desk }, caller, principal, body) {
    const pair = { person: field(body, 'person') ?? '', other: field(body, 'other') ?? '' };
    await ask(desk, caller, OPERATIONS['merge-contacts'], { principal, ...pair });
    return { back: 'contacts', said: 'merged' };
  },
  async 'keep-apart'({ desk }, caller, principal, body) {
    const pair = { person: field(body, 'person') ?? '', other: field(body, 'other') ?? '' };
    await ask(desk, caller, OPERATIONS['keep-apart'], { principal, ...pair });
    return { back: 'contacts', said: 'kept-apart' };
  },
  async 'undo-merge'({ desk }, caller, principal, body) {
    const merge = field(body, 'merge') ?? '';
    await ask(desk, caller, OPERATIONS['undo-merge'], { principal, merge });
    return { back: 'contacts', said: 'parted' };
  },
  async 'change-etiquette'({ desk }, caller, principal, body) {
    const person = field(body, 'person') ?? '';
    const sensitivity = filled(body, 'sensitivity');
    const method = METHODS.find((one) => one === field(body, 'method')) ?? null;
    const done = await ask(desk, caller, OPERATIONS['change-etiquette'], {
      principal,
      person,
      form: field(body, 'form') === 'je' ? 'je' : 'u',
      language: field(body, 'writes') === 'en' ? 'en' : 'nl',
      method,
      ...(sensitivity === undefined ? {} : { addSensitivities: [sensitivity] }),
    });
    return { back: `contacts/${done.person}`, said: 'etiquette' };
  },
};
