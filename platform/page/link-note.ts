import { type Look, madeIn } from './made-in.ts';

/** As much of the extension's API as is used here. */
export interface NoteEdge {
  runtime: { sendMessage(message: { type: 'about-link' }): Promise<unknown> };
}

/** In CSS pixels. Of one size whatever it says: a page could measure it. */
const [width, height, padding, lineHeight] = [344, 142, 14, 19];
/** Below the line that says who speaks. */
const most = Math.floor((height - 2 * padding) / lineHeight) - 1;

/** Above the button, in the same corner. Clicks and questions for what is under the pointer go through it. */
const corner: Look = {
  inset: 'auto 16px 76px auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  pointerEvents: 'none',
};

/**
 * Says, on AWS's switch-role page, what the user's list knows of the role in its link. It only informs.
 *
 * The page learns nothing of the list: the note is in a closed shadow tree, in the browser's top layer, and its element is there
 * before anything is known. What it says is drawn and not written, for a page can search written text (`window.find`), and be
 * told how large the largest is, in a closed tree too.
 */
export async function noteLink({ runtime }: NoteEdge, doc: Document): Promise<void> {
  const made = madeIn(doc);
  const host = doc.createElement('rolecall-note');
  const layer = made('div', corner);
  const frame = made('div', { all: 'initial', display: 'block', pointerEvents: 'none' });
  layer.popover = 'manual';
  layer.append(frame);
  host.attachShadow({ mode: 'closed' }).append(layer);
  doc.body.append(host);

  const { text, isWarning } = noteIn(await runtime.sendMessage({ type: 'about-link' }).catch(() => undefined));
  if (text === '') return;
  const canvas = made('canvas', {
    display: 'block',
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  canvas.role = 'img';
  canvas.ariaLabel = text;
  drawAtEachScale(canvas, () => draw(canvas, text, isWarning));
  frame.role = 'status';
  frame.append(canvas);
  layer.showPopover();
}

/**
 * Draws now, and whenever the page is zoomed: it has other pixels then. The browser alone says so: an event that the page
 * could make would let it measure, again and again, how long the drawing takes, and so what it says.
 */
function drawAtEachScale(canvas: HTMLCanvasElement, paint: () => void): void {
  paint();
  const { defaultView: view } = canvas.ownerDocument;
  const scale = view?.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
  scale?.addEventListener('change', () => drawAtEachScale(canvas, paint), { once: true });
}

function noteIn(answer: unknown): { text: string; isWarning: boolean } {
  const { text, isWarning } = (answer ?? {}) as { text?: unknown; isWarning?: unknown };
  return { text: typeof text === 'string' ? text : '', isWarning: isWarning === true };
}

function draw(canvas: HTMLCanvasElement, text: string, isWarning: boolean): void {
  const scale = canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const fill = (color: string, ...box: [number, number, number, number]) => {
    context.fillStyle = color;
    context.fillRect(...box);
  };
  const accent = isWarning ? '#b3261e' : '#0b7f72';
  context.scale(scale, scale);
  fill(accent, 0, 0, width, height);
  fill(isWarning ? '#fdf0ee' : '#ffffff', 5, 1, width - 6, height - 2);
  context.textBaseline = 'middle';
  const write = (line: string, at: number) => context.fillText(line, padding + 5, padding + (at + 0.5) * lineHeight);
  context.fillStyle = accent;
  context.font = '600 13px system-ui, sans-serif';
  write('Rolecall', 0);
  context.fillStyle = '#171b23';
  context.font = '14px system-ui, sans-serif';
  const lines = wrapped(text, (line) => context.measureText(line).width <= width - 2 * padding - 5);
  for (const [at, line] of lines.entries()) write(line, at + 1);
}

/** Breaks a text into lines: between words, within one only where it is too long. What has no room ends in an ellipsis. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<= )/u)) {
    if (line !== '' && !fits((line + word).trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
    }
    for (const letter of word) {
      if (line !== '' && !fits((line + letter).trimEnd())) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] ?? '')];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}
