import { html } from 'hono/html';
import type { Language } from '../../../core/text/words.ts';
import { barePage } from '../layout.ts';
import { NONE, word, type Html } from '../show.ts';

interface Choice {
  readonly name: string;
  readonly key: string;
  readonly options: readonly string[];
  readonly words: string;
  readonly chosen: string;
}

/** Who the first principal is. */
export function principalPage(language: Language, sample: boolean): Html {
  const w = (key: string) => word(language, key);
  return frame(
    language,
    html`<p>${w('setup.lead')}</p>
      ${sample ? sampleOffer(language) : NONE}
      <form method="post" action="/setup/principal" class="stack">
        <h2>${w('setup.who')}</h2>
        ${text(language, { name: 'name', key: 'name', hint: true, required: true })}
        ${text(language, { name: 'namedNl', key: 'named-nl', hint: true })}
        ${text(language, { name: 'namedEn', key: 'named-en', hint: true })}
        ${choice(language, { name: 'pronoun', key: 'pronoun', options: ['hij', 'zij', 'die'], words: 'pronoun', chosen: 'die' })}
        ${choice(language, { name: 'secrecy', key: 'secrecy', options: ['none', 'notary', 'lawyer', 'physician'], words: 'secrecy', chosen: 'none' })}
        <p class="small">${w('setup.secrecy-hint')}</p>
        ${choice(language, { name: 'language', key: 'language', options: ['nl', 'en'], words: 'language', chosen: language })}
        ${text(language, { name: 'zone', key: 'zone', required: true, value: 'Europe/Amsterdam' })}
        ${text(language, { name: 'alertAddress', key: 'alert-address', type: 'email', hint: true })}
        <button class="chief">${w('setup.next')}</button>
      </form>`,
  );
}

function sampleOffer(language: Language): Html {
  return html`<form method="post" action="/setup/sample" class="aside">
    <h2>${word(language, 'setup.sample')}</h2>
    <p>${word(language, 'setup.sample-text')}</p>
    <button>${word(language, 'setup.sample-open')}</button>
  </form>`;
}

/** The way into the sample office, once it is open. */
export function samplePage(language: Language, link: string): Html {
  return frame(
    language,
    html`<p>${word(language, 'setup.sample-text')}</p>
      <p><a class="button" href="${link}">${word(language, 'setup.sample-go')}</a></p>`,
  );
}

/** Where his mail comes in. */
export function accountPage(language: Language, principal: string): Html {
  const w = (key: string) => word(language, key);
  return frame(
    language,
    html`<p>${w('setup.mail-lead')}</p>
      <form method="post" action="/setup/account" class="stack">
        <h2>${w('setup.mail')}</h2>
        <input type="hidden" name="principal" value="${principal}" />
        ${text(language, { name: 'address', key: 'address', type: 'email', required: true })}
        ${text(language, { name: 'user', key: 'user' })}
        ${text(language, { name: 'secret', key: 'password', type: 'password', hint: true, required: true })}
        ${server(language, 'imap', '993', 'tls')} ${server(language, 'smtp', '465', 'tls')}
        <div class="buttons">
          <button class="chief">${w('setup.try')}</button>
          <a href="/p/${principal}/today">${w('setup.later')}</a>
        </div>
      </form>`,
  );
}

function server(language: Language, kind: 'imap' | 'smtp', port: string, tls: string): Html {
  return html`<fieldset>
    <legend>${word(language, `setup.${kind}`)}</legend>
    ${text(language, { name: `${kind}Host`, key: 'host', required: kind === 'imap' })}
    ${text(language, { name: `${kind}Port`, key: 'port', value: port, type: 'number', required: true })}
    ${choice(language, { name: `${kind}Tls`, key: 'tls', options: ['tls', 'starttls', 'none'], words: 'tls', chosen: tls })}
  </fieldset>`;
}

interface Field {
  readonly name: string;
  readonly key: string;
  readonly type?: string;
  readonly value?: string;
  readonly hint?: boolean;
  readonly required?: boolean;
}

function text(language: Language, field: Field): Html {
  const { name, key, type = 'text', value = '', hint = false, required = false } = field;
  const auto = type === 'password' ? 'new-password' : 'off';
  return html`<div class="field">
    <label for="${name}">${word(language, `setup.${key}`)}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${auto}"
      ${required ? html`required` : NONE}
      ${hint ? html`aria-describedby="${name}-hint"` : NONE}
    />
    ${hint ? html`<p class="small" id="${name}-hint">${word(language, `setup.${key}-hint`)}</p>` : NONE}
  </div>`;
}

function choice(language: Language, { name, key, options, words, chosen }: Choice): Html {
  return html`<div class="field">
    <label for="${name}">${word(language, `setup.${key}`)}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        (option) =>
          html`<option value="${option}" ${option === chosen ? html`selected` : NONE}>
            ${word(language, `${words}.${option}`)}
          </option>`,
      )}
    </select>
  </div>`;
}

function frame(language: Language, inside: Html): Html {
  const title = word(language, 'setup.title');
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
