import type { Bundle } from '@/core/share/read-unpacked.ts';
import { configId } from '@/core/share/team-page.ts';
import { followKeys } from './follow-keys.ts';
import { apart, make } from './make.ts';
import { findIn, groupsOf } from './rows.ts';
import { type Language, languageOf, languages, type Say, sayIn, type Word } from './words.ts';

/** What the page lists. */
export interface Listed extends Bundle {
  /** Whoever made the address has chosen the roles, not who keeps the page. */
  isFromAddress: boolean;
}

/** The page, drawn again with each list and each language. `onLink`: a text that somebody pasted as their link. */
export function teamPage(main: HTMLElement, onLink: (text: string) => void): (listed: Listed) => void {
  let language = languageOf(navigator.languages);
  let listed: Listed | undefined;
  const config = main.querySelector('details');
  followKeys(main);

  function draw(): void {
    if (!listed) return;
    const say = sayIn(language);
    const { documentElement: root } = document;
    root.lang = language;
    const names = [...new Set(listed.roles.map(({ organization }) => organization))];
    const title = names.length === 1 && names[0] ? names[0] : undefined;
    document.title = [...(title ? [title] : []), say('title')].join(' · ');
    const heading = make('h1', {}, ...(title ? [apart(title), ' · '] : []), say('title'));
    const head = make('header', {}, heading, languageField(say), ...leadOf(say, listed));
    const body = listed.roles.length > 0 ? list(say, listed) : [];
    const foot = make('footer', {}, ...(config?.querySelector(`#${configId}`)?.textContent?.trim() ? [config] : []));
    if (listed.roles.length > 0) foot.append(make('p', {}, say('rolecall')));
    config?.querySelector('summary')?.replaceChildren(say('config'));
    main.replaceChildren(head, ...body, foot);
  }

  function languageField(say: Say): HTMLElement {
    const options = Object.entries(languages).map(([value, text]) =>
      make('option', { value, lang: value, selected: value === language }, text),
    );
    const select = make('select', { ariaLabel: say('language') }, ...options);
    select.onchange = () => {
      language = select.value as Language;
      draw();
      main.querySelector('select')?.focus();
    };
    return select;
  }

  function leadOf(say: Say, { roles, problems, isFromAddress }: Listed): HTMLElement[] {
    const words = roles.length > 0 ? [say('lead'), ...(isFromAddress ? [say('from_link')] : [])] : [];
    const told = problems.flatMap(({ code }) => (code in faults ? [say(faults[code as keyof typeof faults])] : []));
    const lines = new Set(roles.map(({ line }) => line));
    const lost = new Set(problems.flatMap(({ row }) => (row === undefined || lines.has(row) ? [] : [row])));
    if (lost.size > 0) told.push(say('left_out', String(lost.size)));
    return [
      ...words.map((text) => make('p', {}, text)),
      ...told.map((text) => make('p', { role: 'alert' }, text)),
      ...(roles.length > 0 ? [] : [make('p', {}, say('empty')), linkForm(say)]),
    ];
  }

  function linkForm(say: Say): HTMLElement {
    const field = make('input', { type: 'text', autocomplete: 'off', spellcheck: false, required: true });
    const form = make('form', {}, make('label', {}, say('link'), field), make('button', {}, say('show')));
    form.onsubmit = (event) => {
      event.preventDefault();
      onLink(field.value);
    };
    return form;
  }

  function list(say: Say, { roles }: Listed): HTMLElement[] {
    const groups = groupsOf(roles, say);
    const search = make('input', {
      type: 'search',
      placeholder: say('search'),
      autocomplete: 'off',
      spellcheck: false,
    });
    search.setAttribute('aria-label', say('search'));
    search.setAttribute('aria-keyshortcuts', '/');
    const count = make('p', { role: 'status' });
    search.oninput = () => {
      const found = findIn(groups, search.value);
      count.textContent = found === 0 ? say('none') : say('found', String(found), String(roles.length));
    };
    search.value = main.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
    search.dispatchEvent(new Event('input'));
    const bar = make('div', { role: 'search' }, search, count, make('kbd', {}, say('keys')));
    return [bar, ...groups.map(({ element }) => element)];
  }

  return (to) => {
    listed = to;
    draw();
  };
}

const faults = {
  'not-a-bundle': 'bad',
  'too-long-bundle': 'bad',
  damaged: 'damaged',
  cut: 'cut',
  'too-new': 'new',
} as const satisfies Partial<Record<string, Word>>;
