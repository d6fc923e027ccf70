import { html } from 'hono/html';
import type { Language } from '../../../core/text/words.ts';
import type { Told } from '../../telling/tell-error.ts';
import { barePage } from '../layout.ts';
import { NONE, word, type Html } from '../show.ts';

/** An error as a page: what happened, what was kept, what to do. */
export function errorPage(told: Told, language: Language, status: number): Html {
  const title = word(language, status === 401 ? 'sign-in.title' : 'error.title');
  const way =
    status === 401
      ? html`<p><code>npm run -s secretaris -- link</code></p>`
      : html`<p><a href="/">${word(language, 'error.back')}</a></p>`;
  return barePage(
    language,
    title,
    html`<body class="bare">
      <main>
        <h1>${title}</h1>
        <p>${told.says}</p>
        ${status === 401 ? NONE : html`<p>${told.kept}</p>`} ${way}
        <p class="small">${word(language, 'error.code', { code: told.code })}</p>
      </main>
    </body>`,
  );
}
