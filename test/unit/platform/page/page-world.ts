import { vi } from 'vitest';
import { pageOf } from './saved-page.ts';

/**
 * Runs a function as `scripting.executeScript` does in a page's own world: from its source alone, with the page's globals
 * and nothing else, and with an argument that is plain data.
 */
export function runInPage<Argument, Result>(
  page: Window,
  func: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  const names = [
    'window',
    'document',
    'location',
    'HTMLFormElement',
    'fetch',
    'URL',
    'setTimeout',
    'clearTimeout',
  ] as const;
  const globals = names.map((name) => (name === 'window' ? page : (page as unknown as Record<string, unknown>)[name]));
  const inPage = new Function(...names, `return ${func}`)(...globals) as typeof func;
  return inPage(structuredClone(argument));
}

/** A console page whose forms and requests go nowhere, with what became of them. */
export function consolePage(html = '') {
  const page = pageOf(html) as Window & { AWSC?: unknown; fetch: unknown; HTMLFormElement: typeof HTMLFormElement };
  const submitted: {
    action: string;
    method: string;
    target: string;
    charset: string;
    fields: Record<string, string>;
    /** Whether the page can find the form in its document. */
    inPage: boolean;
  }[] = [];
  const submit = vi.spyOn(page.HTMLFormElement.prototype, 'submit').mockImplementation(function (
    this: HTMLFormElement,
  ) {
    const fields = Object.fromEntries(Array.from(this.querySelectorAll('input'), ({ name, value }) => [name, value]));
    submitted.push({
      action: this.getAttribute('action') ?? '',
      method: this.method.toUpperCase(),
      target: this.target,
      charset: this.getAttribute('accept-charset') ?? '',
      inPage: Array.from(page.document.querySelectorAll('form')).includes(this),
      fields,
    });
  });
  return { page, submitted, submit };
}
