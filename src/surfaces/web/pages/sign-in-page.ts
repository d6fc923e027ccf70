import { html } from 'hono/html';
import type { Language } from '../../../core/text/words.ts';
import { barePage } from '../layout.ts';
import { word, type Html } from '../show.ts';

/**
 * Signing in takes a button: scanners of mail and chat open links, and a link opened is not an
 * answer.
 */
export function signInPage(language: Language, token: string | null): Html {
  const title = word(language, 'sign-in.title');
  const inside =
    token === null
      ? html`<p>${word(language, 'sign-in.how')}</p>
          <p><code>npm run -s secretaris -- link</code></p>`
      : html`<p>${word(language, 'sign-in.ready')}</p>
          <form method="post" action="/sign-in">
            <input type="hidden" name="link" value="${token}" />
            <button class="chief">${word(language, 'sign-in.go')}</button>
          </form>`;
  return barePage(
    language,
    title,
    html`<body class="bare">
      <main>
        <h1>${title}</h1>
        ${inside}
      </main>
    </body>`,
  );
}
