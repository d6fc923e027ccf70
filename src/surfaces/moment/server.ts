import type { MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import type { Instant, Zone } from '../../core/time/instant.ts';
import { answerMoment, momentPage, PAGES_AT, type Office } from '../../engine/index.ts';
import type { Http, Request as Asked } from '../http/context.ts';
import { assetNamed } from '../web/assets.ts';
import type { Html } from '../web/show.ts';
import { framed, momentHtml, stylePath, type Amiss } from './page.ts';
import { RequestLimit } from './request-limit.ts';
import { BROKEN, NOBODY_HERE, TOO_MANY } from './texts.ts';
import { zoneChosen } from './zones.ts';

/** What the pages for people outside need; given by the composition root. */
export interface MomentOptions {
  readonly office: Pick<Office, 'owners'>;
  /** Name of the host under which they are reached. */
  readonly host: string;
  readonly secure: (c: Asked) => boolean;
  readonly now: () => Instant;
  /** Address of whoever asks, also behind a proxy of ours. */
  readonly from: (c: Asked) => string;
  readonly onTrouble: (trouble: unknown) => void;
}

/** A filled-in page is some hundreds of bytes. */
const MOST_BYTES = 16_000;

/**
 * Nothing is loaded from elsewhere, framed, indexed or kept, and no script runs. The address of a page is told to nobody: unlike
 * the office's own pages these need no Origin, since what they can do rests on that address alone.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

const HSTS = 'max-age=15552000';

/**
 * The pages on which people outside say which times suit: no account, no session, one page for one of them and one meeting.
 * Opening one changes nothing, since programs open links; what counts is the button.
 */
export function moments(
  options: MomentOptions,
  checkHost: (c: Asked) => void,
): MiddlewareHandler<Http> {
  const limit = new RequestLimit(options.now);
  return async (c, next) => {
    if (!c.req.path.startsWith(PAGES_AT)) return next();
    if (hostOf(c) !== options.host) checkHost(c);
    const answer = await answered(c, options, limit);
    for (const [name, value] of Object.entries(HEADERS))
      if (name !== 'Cache-Control' || !answer.headers.has(name)) answer.headers.set(name, value);
    if (options.secure(c)) answer.headers.set('Strict-Transport-Security', HSTS);
    return answer;
  };
}

function hostOf(c: Asked): string {
  return (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function answered(c: Asked, options: MomentOptions, limit: RequestLimit): Promise<Response> {
  const { method, path } = c.req;
  if (!limit.mayAsk(options.from(c))) {
    c.header('Retry-After', '60');
    return inBoth(c, TOO_MANY, 429);
  }
  if (path === `${PAGES_AT}${stylePath()}`) return style(c);
  try {
    const token = path.slice(PAGES_AT.length);
    if (method === 'GET' || method === 'HEAD') return await shown(c, options, token);
    if (method === 'POST') return await pressed(c, options, token);
  } catch (error) {
    options.onTrouble(error);
    return inBoth(c, BROKEN, 500);
  }
  c.header('Allow', 'GET, HEAD, POST');
  return inBoth(c, NOBODY_HERE, 405);
}

function style(c: Asked): Response | Promise<Response> {
  const found = assetNamed('moment.css');
  if (found === null) return inBoth(c, NOBODY_HERE, 404);
  c.header('Cache-Control', 'public, max-age=31536000, immutable');
  return c.body(found.bytes, 200, { 'Content-Type': found.type });
}

async function shown(
  c: Asked,
  options: MomentOptions,
  token: string,
  amiss: Amiss | null = null,
  chosen: Zone | null = zoneChosen(c.req.query('zone') ?? null),
): Promise<Response> {
  const page = await momentPage(options.office.owners(), token);
  if (page === null) return inBoth(c, NOBODY_HERE, 404);
  const told = amiss === null && c.req.query('told') === '1';
  const looking = { path: token, zone: chosen, told, amiss };
  return c.html(momentHtml(page, looking), amiss === null ? 200 : 422);
}

async function pressed(c: Asked, options: MomentOptions, token: string): Promise<Response> {
  const form = await formOf(c);
  const marks = Object.fromEntries(
    [...form].flatMap(([name, value]) => (name.startsWith('t-') ? [[name.slice(2), value]] : [])),
  );
  const given = { marks, remark: form.get('remark') ?? '', seen: form.get('seen') ?? '' };
  const zone = zoneChosen(form.get('zone'));
  const taken = await answerMoment(options.office.owners(), token, given);
  switch (taken) {
    case 'taken': {
      // A reload shows what was noted and notes nothing twice.
      const clock = zone === null ? '' : `&zone=${encodeURIComponent(zone)}`;
      return c.redirect(`${token}?told=1${clock}`, 303);
    }
    case 'empty':
      return shown(c, options, token, 'empty', zone);
    case 'closed':
      return shown(c, options, token, 'changed', zone);
    case 'too-often':
      return shown(c, options, token, 'tooOften', zone);
    case 'unknown':
      return inBoth(c, NOBODY_HERE, 404);
    default:
      return taken satisfies never;
  }
}

/** What a browser sends of a form; anything else, or more than fits, is empty. */
async function formOf(c: Asked): Promise<URLSearchParams> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const { body } = c.req.raw;
  if (type !== 'application/x-www-form-urlencoded' || body === null) return new URLSearchParams();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return new URLSearchParams();
    text += decoder.decode(chunk, { stream: true });
  }
  return new URLSearchParams(text);
}

interface Both {
  readonly title: string;
  readonly nl: string;
  readonly en: string;
}

/** The same for every token that leads nowhere. */
function inBoth(c: Asked, said: Both, status: 404 | 405 | 429 | 500): Response | Promise<Response> {
  return c.html(bothHtml(said), status);
}

function bothHtml({ title, nl, en }: Both): Html {
  return framed(
    'nl',
    title,
    html`<h1>${title}</h1>
      <p>${nl}</p>
      <p lang="en">${en}</p>`,
  );
}
