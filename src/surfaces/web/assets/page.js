// What a page does beyond its forms: keys on the approvals and to the search box, and news without a reload. Everything
// works without this file.

const place = document.body.dataset.place;
const principal = document.body.dataset.principal;
const KEYS_OFF = 'secretaris-keys-off';

const acts = () => [...document.querySelectorAll('.act')];
let current = 0;

/** Shows which act the keys are about, and puts the focus there when asked. */
function point(index, focus) {
  const all = acts();
  if (all.length === 0) return;
  current = Math.max(0, Math.min(index, all.length - 1));
  for (const [at, act] of all.entries()) act.classList.toggle('current', at === current);
  if (focus) {
    all[current].focus({ preventScroll: true });
    all[current].scrollIntoView({ block: 'start' });
  }
}

/** Keys act only while nothing is being typed, with no other key held, and once a press. */
function isTyping(target) {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

function press(event) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    return;
  if (localStorage.getItem(KEYS_OFF) !== null) return;
  if (event.key === '/') {
    document.getElementById('find')?.focus();
    event.preventDefault();
    return;
  }
  if (acts().length === 0) return;
  if (event.key === 'j' || event.key === 'k') {
    point(current + (event.key === 'j' ? 1 : -1), true);
    event.preventDefault();
    return;
  }
  const aim = acts()[current]?.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!aim || event.key.length !== 1) return;
  event.preventDefault();
  if (aim instanceof HTMLFormElement) aim.requestSubmit();
  else if (aim instanceof HTMLDetailsElement) {
    aim.open = true;
    aim.querySelector('textarea')?.focus();
  } else aim.click();
}

function keysButton() {
  const button = document.getElementById('keys');
  if (button === null) return;
  const show = () => {
    const off = localStorage.getItem(KEYS_OFF) !== null;
    button.textContent = off ? button.dataset.off : button.dataset.on;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (localStorage.getItem(KEYS_OFF) === null) localStorage.setItem(KEYS_OFF, 'yes');
    else localStorage.removeItem(KEYS_OFF);
    show();
  });
  show();
}

/** A form is sent once, however often it is pressed. */
function sendOnce(event) {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (form.dataset.sent === 'yes') event.preventDefault();
  form.dataset.sent = 'yes';
}

/**
 * News. Lists are shown anew by themselves, unless something is being filled in or asked; the approvals never are: a
 * letter that moved under a finger on its way to a key would be approved unread.
 */
async function news() {
  const fields = [...document.querySelectorAll('main :is(input:not([type=hidden]), textarea)')];
  const busy =
    isTyping(document.activeElement) ||
    fields.some((one) => one.value !== one.defaultValue || one.checked !== one.defaultChecked) ||
    document.querySelector('details[open], [data-stays]') !== null;
  if (place === 'approvals' || place === '' || place === 'mandate' || busy) {
    document.querySelector('.changed')?.removeAttribute('hidden');
    return;
  }
  const answer = await fetch(
    location.pathname + location.search.replace(/[?&](said|act|state)=[^&]*/g, ''),
  );
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of ['main', '.head nav', '.rehearsal']) {
    const old = document.querySelector(part);
    const next = fresh.querySelector(part);
    if (old && next) old.replaceWith(next);
  }
}

function listen() {
  let waiting = null;
  // What changed between the making of the page and the opening of the stream is told as well.
  const { seen } = document.body.dataset;
  const source = new EventSource(`/api/changes?${new URLSearchParams({ principal, seen })}`);
  source.addEventListener('changed', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void news(), 400);
  });
}

document.addEventListener('keydown', press);
document.addEventListener('submit', sendOnce);
document.addEventListener('focusin', (event) => {
  const act = event.target instanceof Element ? event.target.closest('.act') : null;
  if (act) point(acts().indexOf(act), false);
});
window.addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form')) delete form.dataset.sent;
});
const asked = new URLSearchParams(location.search).get('text');
const box = document.getElementById('find');
if (box instanceof HTMLInputElement && asked !== null) box.value = asked;
keysButton();
const named = acts().findIndex((act) => `#${act.id}` === location.hash);
point(Math.max(0, named), named !== -1);
listen();
