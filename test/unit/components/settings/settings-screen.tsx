import { EditorView } from '@codemirror/view';
import { render } from 'preact';
import { vi } from 'vitest';
import type { SettingsServices } from '@/components/settings/services.ts';
import { SettingsPage } from '@/components/settings/settings-page.tsx';
import type { PendingImport } from '@/platform/import/pending-import.ts';
import { untilThere } from '../../until.ts';
import { english } from '../english.ts';

/** There are no Workers here; what is asked of one is never answered. */
class SilentWorker extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}
vi.stubGlobal('Worker', SilentWorker);

// Browsers tell of a new selection later, happy-dom in the midst of the change that makes it, where CodeMirror takes none.
document.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true);

/** The options page in a plain page, worked by the names that people see and hear. */
export async function openSettings(
  services: SettingsServices,
  hash = '',
  pending?: PendingImport,
  handed: Promise<PendingImport | undefined> = Promise.resolve(pending),
) {
  // The page of the test before: its listeners go with it.
  const former = document.querySelector('#app');
  if (former) render(null, former);
  location.hash = hash;
  document.body.innerHTML = '<div id="app"></div>';
  const app = document.querySelector<HTMLElement>('#app')!;
  render(<SettingsPage t={english} services={services} pending={handed} />, app);
  // The heading, and below it what was read.
  await untilThere(() => (app.querySelector('main')?.childElementCount ?? 0) > 1);

  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  const screen = {
    app,
    text: () => app.textContent ?? '',
    /** Waits for a text on the screen. */
    see: (text: string) => untilThere(() => screen.text().includes(text)),
    field: (label: string) => {
      const found = [...app.querySelectorAll('label')].find(({ textContent }) => textContent === label);
      return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | HTMLTextAreaElement;
    },
    /** The editor, as soon as it is there. */
    editor: async () => {
      const find = () => EditorView.findFromDOM(app.querySelector<HTMLElement>('.config-editor-frame') ?? app);
      const view = (await untilThere(find))!;
      return {
        text: () => view.state.doc.toString(),
        selected: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
        fill: (text: string) =>
          view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: 'input.paste' }),
      };
    },
    /** Puts a text into the editor in place of the one in it. */
    paste: async (text: string) => (await screen.editor()).fill(text),
    type: (label: string, value: string) => {
      const field = screen.field(label);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    /** By its name, or by the beginning of it up to a colon. */
    button: (name: string) => {
      const buttons = [...app.querySelectorAll('button')];
      return (
        buttons.find((button) => nameOf(button) === name) ??
        buttons.find((button) => nameOf(button)?.startsWith(`${name}: `))
      );
    },
    /** Waits for the button and presses it, as soon as it is not busy. */
    press: async (name: string) => {
      const ready = () => {
        const button = screen.button(name);
        return button?.getAttribute('aria-disabled') ? undefined : button;
      };
      const button = await untilThere(ready);
      button?.click();
    },
    status: () => app.querySelector('.notice-bar [role=status]')?.textContent ?? '',
  };
  return screen;
}
