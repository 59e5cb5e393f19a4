import { describe, expect, it } from 'vitest';
import { findConfigText } from '@/platform/page/find-config-text.ts';
import { pageOf } from './saved-page.ts';

const config = '[profile prod]\nrole_arn = arn:aws:iam::123456789012:role/Ops\nsource_profile = main';
const textOf = (html: string) => findConfigText(pageOf(html));
const lines = (tag: string, className: string) =>
  config
    .split('\n')
    .map((line) => `<${tag} class="${className}"><span>${line.replaceAll(' ', '&nbsp;')}</span></${tag}>`)
    .join('');

describe('blocks that look like a config', () => {
  it.each([
    ['pre', `<pre>${config}</pre>`],
    ['code within pre, once', `<pre><code>${config}</code></pre>`],
    ['code', `<code>${config}</code>`],
    ['text box', `<textarea>${config}</textarea>`],
    [
      'a plain text document',
      `<html><head></head><body><pre style="white-space: pre-wrap">${config}</pre></body></html>`,
    ],
    ['the same text twice, once', `<pre>${config}</pre><pre>${config}</pre>`],
    [
      'CodeMirror 5',
      `<div class="CodeMirror"><div class="CodeMirror-code">${lines('pre', 'CodeMirror-line')}</div></div>`,
    ],
    ['CodeMirror 6', `<div class="cm-editor"><div class="cm-content">${lines('div', 'cm-line')}</div></div>`],
    ['Ace', `<div class="ace_layer ace_text-layer">${lines('div', 'ace_line')}</div>`],
    ['Monaco', `<div class="monaco-editor"><div class="view-lines">${lines('div', 'view-line')}</div></div>`],
  ])('in %s', (_, html) => {
    expect(textOf(html)).toEqual({ blocks: [config] });
  });

  it('in Monaco, whose lines are in the order of their position', () => {
    const line = (top: number, text: string) => `<div class="view-line" style="top:${top}px">${text}</div>`;
    const [first, second, third] = config.split('\n') as [string, string, string];
    const html = `<div class="monaco-editor"><div class="view-lines">${line(38, third)}${line(0, first)}${line(19, second)}</div></div>`;
    expect(textOf(html)).toEqual({ blocks: [config] });
  });

  it('in what is typed into a text box, not what it came with', () => {
    const page = pageOf('<textarea>old</textarea>');
    page.document.querySelector('textarea')!.value = config;
    expect(findConfigText(page)).toEqual({ blocks: [config] });
  });

  it('in lines that only the layout shows', () => {
    const page = pageOf(`<pre>${config.replaceAll('\n', '<br>')}</pre>`);
    // There is no layout here: what a browser makes of it
    Object.defineProperty(page.document.querySelector('pre'), 'innerText', { value: config });
    expect(findConfigText(page)).toEqual({ blocks: [config] });
  });

  it('and no others', () => {
    expect(textOf('<p>[profile x]</p><pre>kubectl get pods</pre><code>npm start</code><textarea></textarea>')).toEqual({
      blocks: [],
    });
  });
});

describe('a selection', () => {
  it('comes before everything else, with its line breaks', () => {
    const page = pageOf(`<pre>${config}</pre><pre id="selected">one\ntwo</pre>`);
    page.getSelection()!.selectAllChildren(page.document.getElementById('selected')!);
    expect(findConfigText(page)).toEqual({ selection: 'one\ntwo', blocks: [] });
  });

  it('may be within a text box', () => {
    const page = pageOf(`<textarea>${config}</textarea>`);
    const box = page.document.querySelector('textarea')!;
    box.focus();
    box.setSelectionRange(0, 14);
    expect(findConfigText(page)).toEqual({ selection: '[profile prod]', blocks: [] });
  });
});

describe('two million characters', () => {
  const long = `${config}\n${'# filling\n'.repeat(150_000)}`;

  /** Of a text that ends with a whole line, and would be too long with the next one. */
  const lengthOfWholeLines = (text: string) => {
    expect(text.endsWith('# filling')).toBe(true);
    expect(text.length + '\n# filling\n'.length).toBeGreaterThan(2 * 1024 * 1024);
    return text.length;
  };

  it('are the most that all blocks give together, and it is said that they were cut', () => {
    const { blocks, cut } = textOf(`<textarea>${long}</textarea><textarea>${long} </textarea>`);
    expect(blocks[0]).toHaveLength(long.length);
    expect(lengthOfWholeLines(blocks.join(''))).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(cut).toBe(true);
  });

  it('are the most that a selection gives', () => {
    const page = pageOf(`<textarea>${long}${long}</textarea>`);
    const box = page.document.querySelector('textarea')!;
    box.focus();
    box.setSelectionRange(0, box.value.length);
    const { selection, cut } = findConfigText(page);
    expect(lengthOfWholeLines(selection ?? '')).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(cut).toBe(true);
  });
});
