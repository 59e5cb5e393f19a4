import type { CDPSession, Page } from '@playwright/test';

/** What the browser paints of a page, frame by frame: more than scripts see, for a scroll is painted before any of them runs. */
export class PaintedFrames {
  readonly #browser: CDPSession;
  readonly #frames: string[] = [];

  private constructor(browser: CDPSession) {
    this.#browser = browser;
    browser.on('Page.screencastFrame', ({ data, sessionId }) => {
      this.#frames.push(data);
      // The page may be closed by now.
      browser.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
    });
  }

  static async of(page: Page): Promise<PaintedFrames> {
    return new PaintedFrames(await page.context().newCDPSession(page));
  }

  /** Frames painted while something is done, as PNG in base 64; it is done again until there are so many. */
  async during(what: () => Promise<void>, least: number): Promise<string[]> {
    this.#frames.length = 0;
    await this.#browser.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
    do await what();
    while (this.#frames.length < least);
    await this.#browser.send('Page.stopScreencast');
    return [...this.#frames];
  }
}

/** Part of a frame, in its pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The height of the highest band of one color across an area of a frame, in pixels: of a list with text in each row, less
 * than a row. `blankPage`: any page, which reads the picture.
 */
export const highestBlank = (blankPage: Page, frame: string, area: Area): Promise<number> =>
  blankPage.evaluate(measure, { frame, area });

/** Runs in the page. */
async function measure({ frame, area }: { frame: string; area: Area }): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${frame}`;
  await picture.decode();
  const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
  drawing.drawImage(picture, 0, 0);
  const { data } = drawing.getImageData(area.x, area.y, area.width, area.height);
  const isOneColor = (row: number) => {
    const first = row * area.width * 4;
    for (let at = first; at < first + area.width * 4; at += 4) {
      // Red and green: what a slight shade differs by is less.
      if (Math.abs((data[at] ?? 0) - (data[first] ?? 0)) > 12) return false;
    }
    return true;
  };
  let highest = 0;
  let band = 0;
  for (let row = 0; row < area.height; row++) {
    band = isOneColor(row) ? band + 1 : 0;
    highest = Math.max(highest, band);
  }
  return highest;
}
