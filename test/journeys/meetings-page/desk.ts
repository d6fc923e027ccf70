import { expect } from 'vitest';
import { serve } from '../../../src/main/serve.ts';
import { Changes } from '../../../src/surfaces/http/changes.ts';
import { readMessage } from '../../../src/intake/index.ts';
import { configOf } from '../../surfaces/sample-served.ts';
import type { TestOffice, TestOfficeOptions } from '../../world/office.ts';
import { openDesk } from '../diary/desk.ts';

/** Where the letters of these journeys say that the pages are. */
const PAGES = 'https://moment.kantoor.example';

/** An office whose letters lead to pages, with the pages as a browser has them. */
export interface PageDesk extends AsyncDisposable {
  readonly world: TestOffice;
  /** What went wrong while a page was served. */
  readonly troubles: readonly unknown[];
  /** Where the pages are really served. */
  readonly address: string;
  /** The page that the last letter to somebody leads to. */
  pageOf(address: string): string;
  open(page: string, init?: RequestInit): Promise<Page>;
  /** Fills in the page as it stands now and presses its button: one mark for each time, in their order, null for none. */
  press(page: string, marks: readonly (string | null)[], remark?: string): Promise<Page>;
}

/** A page as somebody reads it. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Its text, line by line. */
  readonly text: readonly string[];
}

/** The desk for meetings, with pages. `checked` asks the principal for everything that leaves. */
export async function openPages(options: TestOfficeOptions = {}): Promise<PageDesk> {
  const world = await openDesk({
    grades: { correspondence: 'checked', diary: 'checked', meetings: 'checked' },
    answerPages: PAGES,
    ...options,
  });
  const troubles: unknown[] = [];
  const served = await serve({
    config: { ...configOf(world.path), answerPages: PAGES },
    changes: new Changes(),
    language: 'nl',
    openSample: null,
    onTrouble: (trouble) => troubles.push(trouble),
    opened: {
      office: world.office,
      clock: world.clock,
      moveClock: null,
      [Symbol.asyncDispose]: () => Promise.resolve(),
    },
  });
  const open = async (page: string, init: RequestInit = {}): Promise<Page> => {
    const answer = await fetch(`${served.address}${page}`, { redirect: 'manual', ...init });
    const html = await answer.text();
    return { status: answer.status, headers: answer.headers, html, text: textOf(html) };
  };
  return {
    world,
    troubles,
    address: served.address,
    open,
    pageOf: (address) => pageOf(world, address),
    async press(page, marks, remark = '') {
      const { html } = await open(page);
      const names = [
        ...new Set([...html.matchAll(/name="(t-[^"]+)"/g)].map(([, name]) => name ?? '')),
      ];
      expect(names).toHaveLength(marks.length);
      const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';
      const form = new URLSearchParams({ seen, zone: '', remark });
      for (const [at, name] of names.entries()) {
        const mark = marks[at];
        if (typeof mark === 'string') form.set(name, mark);
      }
      const pressed = await open(page, { method: 'POST', body: form });
      const to = pressed.headers.get('location');
      return to === null ? pressed : open(`/moment/${to}`);
    },
    async [Symbol.asyncDispose]() {
      await served[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

function pageOf(world: TestOffice, address: string): string {
  const last = world.mail.sent().findLast(({ to }) => to.includes(address));
  const read = last === undefined ? null : readMessage(last.raw);
  const text = read?.kind === 'message' ? read.text : '';
  const found = /https:\/\/moment\.kantoor\.example(\/moment\/[a-z]+)$/m.exec(text)?.[1];
  if (found === undefined) throw new Error(`no page in the last letter to ${address}:\n${text}`);
  return found;
}

function textOf(html: string): readonly string[] {
  const inside = html.slice(Math.max(0, html.indexOf('<main>')));
  return inside
    .replaceAll(/<details>[\s\S]*?<\/details>/g, '')
    .replaceAll(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replaceAll(
      /<\/?(?:p|h1|li|legend|label|button|ul|fieldset|footer|blockquote|form|main)\b[^>]*>/g,
      '\n',
    )
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
