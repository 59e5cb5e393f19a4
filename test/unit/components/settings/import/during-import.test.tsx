import { describe, expect, it } from 'vitest';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

const role = (name: string) => `[profile ${name}]\nrole_arn = arn:aws:iam::111122223333:role/${name}\n`;

/** Services whose imports are under way until `end` is called; a source to edit is there already. */
async function slowServices() {
  const { services } = fakeServices();
  const { library } = services;
  const shop = await library.import({ text: role('shop'), name: 'Shop', origin: 'pasted' });
  const { importReviewed } = library;
  let end: (fails?: Error) => void = () => {};
  const ended = new Promise<Error | undefined>((resolve) => {
    end = resolve;
  });
  library.importReviewed = async (request) => {
    const failure = await ended;
    if (failure) throw failure;
    return importReviewed(request);
  };
  return { services, shop, end };
}

/** An import that is under way. */
async function importing() {
  const { services, shop, end } = await slowServices();
  const screen = await openSettings(services, '#import');
  await screen.paste(role('mine'));
  await screen.press('Review');
  await screen.press('Import');
  await screen.see('Importing…');
  const drop = (...texts: string[]) => {
    const input = screen.app.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = texts.map((text, index) => new File([text], `config-${index}`));
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { services, screen, shop, end, drop };
}

describe('during an import', () => {
  it('files are held, and reviewed after it', async () => {
    const { services, screen, end, drop } = await importing();
    drop(role('dropped'));
    await screen.see('Another text has arrived');
    end();
    await screen.see('Imported');
    await screen.see('Review, New 1');
    expect(screen.status()).toContain('Imported');
    expect((await screen.editor()).text()).toBe(role('dropped'));
    const [source] = await services.library.list();
    expect(await services.library.text(source?.id ?? '')).toContain('[profile mine]');
  });

  it('a source that is opened for editing is held', async () => {
    const { screen, end } = await importing();
    location.hash = '#sources';
    await screen.press('Edit');
    await screen.see('Another text has arrived');
    end();
    await screen.see('This is the text of');
    expect((await screen.editor()).text()).toContain('[profile shop]');
  });

  it('a former text that an undo brings back is held', async () => {
    const { services, end } = await slowServices();
    const screen = await openSettings(services, '#import');
    await screen.paste('[profile former]');
    location.hash = '#sources';
    await screen.press('Edit');
    await screen.see('has been replaced');
    await screen.paste(role('other'));
    await screen.press('Review');
    await screen.press('Import');
    await screen.see('Importing…');
    await screen.press('Undo');
    await screen.see('Another text has arrived');
    end();
    await screen.see('Imported');
    expect((await screen.editor()).text()).toBe('[profile former]');
  });

  it('that fails, what was held waits beside the text that could not be stored', async () => {
    const { screen, end, drop } = await importing();
    drop(role('dropped'));
    await screen.see('Another text has arrived');
    end(new Error('QUOTA_BYTES'));
    await screen.see('That did not work, and');
    expect((await screen.editor()).text()).toBe(role('mine'));
    await screen.press('Show it now');
    await screen.see('has been replaced');
    await screen.see('Review, New 1');
    expect((await screen.editor()).text()).toBe(role('dropped'));
    await screen.press('Undo');
    await screen.see('Import: 1 new');
    expect((await screen.editor()).text()).toBe(role('mine'));
  });

  it('that empties the box by hand, what was held can still be shown', async () => {
    const { screen, end, drop } = await importing();
    drop(role('dropped'), role('too'));
    await screen.see('Another text has arrived');
    end(new Error('QUOTA_BYTES'));
    await screen.see('That did not work, and');
    await screen.press('Clear');
    await screen.press('Show it now');
    await screen.see('Review, New 2');
  });
});
