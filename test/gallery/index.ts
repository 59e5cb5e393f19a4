import { rooms } from './gallery.ts';

type Emulate = (media: { colorScheme: string; forcedColors: string }) => Promise<void>;

/** Lent by the browser that `npm run gallery` opens: a page by itself cannot ask for forced colors. */
const { emulate } = globalThis as { emulate?: Emulate };

const form = document.querySelector('form')!;
const frame = document.querySelector('iframe')!;
const nav = document.querySelector('nav')!;
form.forced.disabled = !emulate;

function addressOf(state: string): string {
  const { language, scheme } = form;
  return `state.html?${new URLSearchParams({ state, lang: language.value, scheme: scheme.value })}`;
}

/** Which one is on the screen is in the address of this page, so that it stays there when it is loaded again. */
function show(): void {
  for (const link of nav.querySelectorAll('a')) {
    const isShown = link.hash === location.hash;
    link.ariaCurrent = isShown ? 'page' : null;
    if (!isShown) continue;
    frame.dataset.is = link.dataset.kind;
    frame.src = addressOf(link.dataset.state ?? '');
  }
}

for (const [name, { kind, load }] of Object.entries(rooms)) {
  const title = document.createElement('h2');
  const list = document.createElement('ul');
  title.textContent = name;
  nav.append(title, list);
  for (const state of Object.keys((await load()).states)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(`${name}/${state}`)}`;
    link.textContent = state;
    link.dataset.state = `${name}/${state}`;
    link.dataset.kind = kind;
    item.append(link);
    list.append(item);
  }
}
form.onchange = async () => {
  await emulate?.({ colorScheme: form.scheme.value, forcedColors: form.forced.checked ? 'active' : 'none' });
  show();
};
addEventListener('hashchange', show);
show();
document.documentElement.dataset.ready = '';
