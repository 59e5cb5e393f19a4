import '@/components/kit/tokens.css';
import '@/components/kit/base.css';
import { rooms } from './gallery.ts';
import type { Language } from './words.ts';

/** `state.html?state=list/a few&lang=ko&scheme=dark`: the page of a screen, in one of its states. */
const asked = new URLSearchParams(location.search);
const [name = '', ...rest] = (asked.get('state') ?? '').split('/');
const lang: Language = asked.get('lang') === 'ko' ? 'ko' : 'en';
const root = document.documentElement;

root.lang = lang;
root.style.colorScheme = asked.get('scheme') ?? '';

const room = rooms[name];
const show = (await room?.load())?.states[rest.join('/')];
if (!room || !show) throw new Error(`There is no state ${asked.get('state')}`);

// The real page but for its script, so that its own styles count.
const page = new DOMParser().parseFromString(room.page, 'text/html');
document.head.append(...page.querySelectorAll('style'));
document.body.append(...[...page.body.children].filter(({ localName }) => localName !== 'script'));

await show({ app: document.querySelector('#app')!, lang });
await document.fonts.ready;
// What it has asked for is painted.
await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
root.dataset.ready = '';
