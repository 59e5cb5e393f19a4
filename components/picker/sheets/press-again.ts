/** Keys that were pressed too early, in their order; a string: all that an input method had typed by then. */
export type Early = (KeyboardEvent | string)[];

/**
 * Presses keys again, one after the other, on what now has the focus: their target was not loaded when they were pressed. A
 * page can dispatch a key, but the browser then does nothing with it. So this also does what people do in such a moment:
 * letters, deleting, selecting, scrolling, moving on, Enter and Space.
 *
 * All of it happens before the browser delivers the next key. Only redraws come between two keys.
 */
export async function pressAgain(early: Early): Promise<void> {
  let letters = '';
  let typed = '';
  const keys = early.filter((one) => typeof one === 'string' || !isNothing.test(one.key));
  for (const [n, pressed] of keys.entries()) {
    await drawn();
    const target = document.activeElement ?? document.body;
    if (typeof pressed === 'string') {
      // What is composed comes again with each key of it.
      if (typeof keys[n + 1] === 'string') continue;
      type(target, pressed.startsWith(typed) ? pressed.slice(typed.length) : pressed);
      typed = pressed;
      continue;
    }
    const { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat } = pressed;
    const init = { key, code, ctrlKey, metaKey, shiftKey, altKey, repeat, bubbles: true, cancelable: true };
    const isFree = target.dispatchEvent(new KeyboardEvent('keydown', init));
    const isPlain = !(ctrlKey || metaKey || altKey) || pressed.getModifierState('AltGraph');
    letters = isFree && isPlain && key.length === 1 ? letters + key : '';
    if (isFree && isPlain) act(target, key, shiftKey, letters);
  }
}

/** Keys that are held for another, which has them in its own fields, and those that an input method takes. */
const isNothing = /^(?:Alt|AltGraph|Control|Meta|Shift|Process|Dead|Unidentified)$/;

/** Preact draws in a microtask, and effects before the paint belong to it. */
const drawn = () => Promise.resolve();

/** What the browser would do; `letters`: all that were typed in one go, with this key. */
function act(target: Element, key: string, isShifted: boolean, letters: string): void {
  if (key === 'Tab') goOn(target, isShifted ? -1 : 1);
  else if (target instanceof HTMLSelectElement) choose(target, key, letters);
  else if (isField(target)) enter(target, key);
  else if (key === 'Enter' && target instanceof HTMLElement && target.matches('button, summary, a')) target.click();
  else if (key === ' ' && target instanceof HTMLElement && target.matches('button, summary')) target.click();
  else scroll(target.closest('.sheet-frame'), key, isShifted);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: Element): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Through the browser, so that the field's own events come and its Undo knows of it. */
function type(target: Element, text: string): void {
  if (isField(target) && text) document.execCommand('insertText', false, text);
}

function enter(field: Field, key: string): void {
  const command = { Backspace: 'delete', Delete: 'forwardDelete' }[key];
  if (key.length === 1) type(field, key);
  else if (command) document.execCommand(command);
  else if (key === 'Enter' && field instanceof HTMLTextAreaElement) document.execCommand('insertLineBreak');
  else if (key === 'Enter') field.form?.requestSubmit();
}

function choose(select: HTMLSelectElement, key: string, letters: string): void {
  const { options, selectedIndex } = select;
  const last = options.length - 1;
  const begins = ({ text }: HTMLOptionElement) => text.toLowerCase().startsWith(letters.toLowerCase());
  const chosen = {
    ArrowDown: Math.min(last, selectedIndex + 1),
    ArrowUp: Math.max(0, selectedIndex - 1),
    Home: 0,
    End: last,
  }[key];
  const index = letters ? [...options].findIndex(begins) : (chosen ?? -1);
  if (index < 0 || index === selectedIndex) return;
  select.selectedIndex = index;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}

const focusable = 'button, input, select, textarea, summary, a[href]';

function goOn(from: Element, by: 1 | -1): void {
  const sheet = from.closest('.sheet-frame');
  const all = [...(sheet?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  // From the heading, which is none of them: to the first behind it.
  const behind = all.findIndex((one) => from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const at = all.indexOf(from as HTMLElement);
  const next = at < 0 ? behind + (by < 0 ? -1 : 0) : at + by;
  all.at(next % all.length)?.focus();
}

/** What an arrow scrolls by, as browsers do; a page is seven eighths of what is seen. */
const line = 40;

function scroll(box: Element | null, key: string, isShifted: boolean): void {
  if (!box) return;
  const page = box.clientHeight * (7 / 8);
  const by = {
    ArrowDown: line,
    ArrowUp: -line,
    PageDown: page,
    PageUp: -page,
    ' ': isShifted ? -page : page,
    Home: -box.scrollHeight,
    End: box.scrollHeight,
  }[key];
  if (by !== undefined) box.scrollTop += by;
}
