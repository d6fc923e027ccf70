import type { Hono } from 'hono';
import { OPERATIONS } from '../../../contract/index.ts';
import { Trouble } from '../../../core/errors.ts';
import { callOperation } from '../../handlers/index.ts';
import type { Http, HttpOptions, Request } from '../../http/context.ts';
import { field, filled, type FormBody } from './form.ts';
import { accountPage, principalPage, samplePage } from '../pages/setup-page.ts';

/** Taking on a principal and his mail. */
export function setupRoutes(app: Hono<Http>, options: HttpOptions): void {
  const { desk } = options;
  app.get('/setup', (c) => {
    signedIn(c);
    return c.html(principalPage(c.get('caller').language, desk.openSample !== null));
  });
  app.post('/setup/sample', async (c) => {
    signedIn(c);
    if (desk.openSample === null) throw new Trouble('page-unknown', { retry: false });
    return c.html(samplePage(c.get('caller').language, await desk.openSample()));
  });
  app.post('/setup/principal', async (c) => {
    const input = principalIn(await c.req.parseBody());
    const made = OPERATIONS['add-principal'].output.parse(
      await callOperation(desk, c.get('caller'), 'add-principal', input),
    );
    return c.redirect(`/setup/account?principal=${made.principal}`, 303);
  });
  app.get('/setup/account', (c) => {
    signedIn(c);
    const principal = c.req.query('principal') ?? '';
    return c.html(accountPage(c.get('caller').language, principal));
  });
  app.post('/setup/account', async (c) => {
    const body = await c.req.parseBody();
    const principal = field(body, 'principal') ?? '';
    await callOperation(desk, c.get('caller'), 'add-account', accountIn(principal, body));
    return c.redirect(`/p/${encodeURIComponent(principal)}/today`, 303);
  });
}

function signedIn(c: Request): void {
  const { user, console } = c.get('caller');
  if (user === null && !console) throw new Trouble('not-signed-in', { retry: false });
}

function principalIn(body: FormBody): unknown {
  return {
    name: field(body, 'name'),
    named: { nl: filled(body, 'namedNl'), en: filled(body, 'namedEn') },
    pronoun: field(body, 'pronoun'),
    secrecy: field(body, 'secrecy'),
    language: field(body, 'language'),
    zone: field(body, 'zone'),
    alertAddress: filled(body, 'alertAddress'),
    me: true,
  };
}

function accountIn(principal: string, body: FormBody): unknown {
  const address = filled(body, 'address') ?? '';
  const user = filled(body, 'user') ?? address;
  const server = (kind: string) => ({
    host: filled(body, `${kind}Host`),
    port: filled(body, `${kind}Port`),
    tls: field(body, `${kind}Tls`),
    user,
  });
  const smtp = filled(body, 'smtpHost') === undefined ? undefined : server('smtp');
  return {
    principal,
    account: { kind: 'imap', address, imap: server('imap'), smtp },
    secret: field(body, 'secret'),
  };
}
