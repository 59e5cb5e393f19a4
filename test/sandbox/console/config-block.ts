import { type Html, html } from '../http/html.ts';
import { sampleConfig } from '../sample-config.ts';
import type { Scenario } from '../scenario.ts';

type Shape = Exclude<Scenario['config'], 'no'>;

/** A config on the page, in the markup of places where people keep one. Editors draw each line as an element. */
export function configBlock(shape: Shape, text: string = sampleConfig): Html {
  return html`<section class="config"><h2>~/.aws/config</h2>${shapes[shape](text)}</section>`;
}

const shapes: Record<Shape, (text: string) => Html> = {
  pre: (text) => html`<pre>${text}</pre>`,
  code: (text) => html`<pre><code class="language-ini">${text}</code></pre>`,
  textarea: (text) => html`<textarea spellcheck="false" aria-label="Config">${text}</textarea>`,
  codemirror: (text) =>
    html`<div class="cm-editor editor"><div class="cm-scroller"><div class="cm-content" role="textbox" contenteditable="true">${lines(
      text,
      'cm-line',
    )}</div></div></div>`,
  // Monaco keeps its lines in any order and places them by `top`.
  monaco: (text) =>
    html`<div class="monaco-editor editor"><div class="view-lines" style="position:relative;height:${
      text.split('\n').length * 18
    }px">${text
      .split('\n')
      .map(
        (line, index) =>
          html`<div class="view-line" style="position:absolute;top:${index * 18}px;height:18px"><span>${line}</span></div>`,
      )
      .reverse()}</div></div>`,
  ace: (text) =>
    html`<div class="ace_editor editor"><div class="ace_layer ace_text-layer">${lines(text, 'ace_line')}</div></div>`,
};

const lines = (text: string, name: string): Html[] =>
  text.split('\n').map((line) => html`<div class="${name}">${line === '' ? html`<br>` : line}</div>`);
