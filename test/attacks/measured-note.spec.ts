import type { Page } from '@playwright/test';
import { expect, type Rolecall, test } from '../e2e/support/rolecall.ts';
import { sampleConfig } from '../sandbox/sample-config.ts';

const page = 'https://signin.aws.amazon.com/switchrole?displayName=x';
/** What a page wants to tell apart: whether the role in its link is in the user's list, and under what name. */
const links = {
  listed: `${page}&account=200000000004&roleName=Admin`,
  unknown: `${page}&account=999900000009&roleName=Admin`,
  warned: `${page.replace(/x$/, 'acme-prod-admin')}&account=999900000009&roleName=Admin`,
};

/** The note, drawn: it is where no test can reach it but by its picture. */
async function noted({ context }: Rolecall, link: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(link);
  await tab.locator('rolecall-note').waitFor({ state: 'attached' });
  await expect.poll(() => colorIn(tab)).not.toBe('');
  return tab;
}

/** The color of its edge: by its picture, the one thing that a page cannot get. Empty: it is not there. */
async function colorIn(tab: Page): Promise<string> {
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const picture = await tab.screenshot({ clip: { x: width - 359, y: height - 120, width: 2, height: 2 } });
  const [red = 0, green = 0, blue = 0] = await tab.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(2, 2).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data];
  }, picture.toString('base64'));
  if (red > 150 && green < 90) return 'warning';
  return red < 60 && green > 90 && blue > 80 ? 'note' : '';
}

/** All that a page can ask of what lies over it. */
const asked = (tab: Page) =>
  tab.evaluate(async () => {
    const entriesOf = async (type: string) => {
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      // What was buffered is told before the next frame but one.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      return entries as (PerformanceEntry & { size: number })[];
    };
    const under: string[] = [];
    for (let x = innerWidth - 420; x < innerWidth; x += 7)
      for (let y = innerHeight - 260; y < innerHeight; y += 7)
        under.push(
          document
            .elementsFromPoint(x, y)
            .map(({ localName }) => localName)
            .join('>'),
        );
    const words = ['In your Rolecall list', 'Neither this role', 'Careful', 'acme-prod-admin', 'Rolecall list'];
    const isTextField = (word: string) =>
      [...document.querySelectorAll('input')].some(({ value }) => value.includes(word));
    getSelection()?.removeAllRanges();
    document.execCommand('selectAll');
    const host = document.querySelector('rolecall-note')!;
    return {
      under,
      found: words.filter(
        (word) => !isTextField(word) && (window as never as { find(text: string): boolean }).find(word),
      ),
      selected: /Rolecall list|Careful/.test(String(getSelection())),
      box: JSON.stringify(host.getBoundingClientRect()),
      shadow: host.shadowRoot,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      painted: (await entriesOf('largest-contentful-paint')).at(-1)?.size,
      shifts: (await entriesOf('layout-shift')).length,
    };
  });

test('the page searches, selects, measures and watches what lies over it: it cannot tell what the note says', async ({
  rolecall,
}) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const listed = await noted(rolecall, links.listed);
  const unknown = await noted(rolecall, links.unknown);
  expect([await colorIn(listed), await colorIn(unknown)]).toEqual(['note', 'note']);
  const learnt = await asked(listed);
  expect(learnt).toMatchObject({ found: [], selected: false, shadow: null, shifts: 0 });
  expect(learnt.under.join()).not.toContain('rolecall-note');
  expect(await asked(unknown)).toEqual(learnt);
  const warned = await noted(rolecall, links.warned);
  expect(await colorIn(warned)).toBe('warning');
  const { painted: _, ...rest } = learnt;
  expect(await asked(warned)).toMatchObject(rest);
});

test('the page asks in our place what the list knows: it gets no answer', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('alice');
  const tab = await noted(rolecall, links.listed);
  const answer = await tab.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      chrome?: { runtime?: { sendMessage?: (...of: unknown[]) => unknown } };
    };
    return (await chrome?.runtime?.sendMessage?.(id, { type: 'about-link' })) ?? 'none';
  }, rolecall.extensionId);
  expect(answer).toBe('none');
});
