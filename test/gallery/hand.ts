/** Looks again and again until there is something, and gives it. */
export async function untilThere<Found>(find: () => Found | null | undefined | false): Promise<Found> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const see = (selector: string) => untilThere(() => document.querySelector<HTMLElement>(selector));

/** Waits for a text that is on the screen. */
export const seeText = (text: string) => untilThere(() => document.body.textContent?.includes(text));

/** Lets seconds go by at once, for what is told of a wait only after some of them. Nothing else is to be under way. */
export function letSecondsPass(): void {
  const { setTimeout } = globalThis;
  const hurried = (run: () => void, ms = 0, ...rest: []) => setTimeout(run, ms < 1000 ? ms : 0, ...rest);
  Object.assign(globalThis, { setTimeout: hurried });
}

/** A key, where the focus is. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

/** Types into a field, in place of what is in it. */
export async function type(selector: string, text: string): Promise<void> {
  const field = (await see(selector)) as HTMLInputElement | HTMLTextAreaElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Pastes into a field what a clipboard holds. */
export function paste(selector: string, text: string, html = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html) clipboardData.setData('text/html', html);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

/** Presses a button by what is written on it, as soon as it can be pressed. */
export async function click(name: string, within = 'body'): Promise<void> {
  const button = await untilThere(() =>
    [...document.querySelectorAll<HTMLElement>(`${within} button, ${within} a`)].find(
      (one) => one.textContent?.trim() === name && !one.getAttribute('aria-disabled'),
    ),
  );
  button.click();
}
