import { describe, expect, it } from 'vitest';
import { record } from '../../../core/history/records.ts';
import { fakeServices } from '../fake-services.ts';
import { openSettings } from '../settings-screen.tsx';

describe('what was set aside', () => {
  async function withAside(lying: Record<string, unknown>, hash = '#preferences') {
    const made = fakeServices();
    for (const [name, value] of Object.entries(lying)) made.stored.set(name, value);
    const screen = await openSettings(made.services, hash);
    return { ...made, screen };
  }
  const asideAs = `set-aside:history:${Date.UTC(2026, 10, 24, 12)}`;

  it('is told with what it is, why and when, and marked in the navigation', async () => {
    const { screen } = await withAside({ history: 'broken' });
    await screen.see('History');
    await screen.see('Damaged, for example by a browser crash');
    await screen.see('Set aside on Nov 24, 2026');
    await screen.see('(something was set aside)');
  });

  it('can be seen and saved, without secrets', async () => {
    const secret = ['wJalrXUtnFEMI/K7MDENG', 'bPxRfiCYEXAMPLEKEY'].join('/');
    const { screen, services } = await withAside({ history: { version: 1, data: { aws_secret_access_key: secret } } });
    await screen.press('View: History');
    await screen.see('"aws_secret_access_key": "***"');
    await screen.press('Hide: History');
    await expect.poll(() => screen.text()).not.toContain('aws_secret_access_key');
    await screen.press('Save as a file: History');
    await expect.poll(() => services.download.mock.calls.length).toBe(1);
    expect(services.download.mock.calls[0]).toEqual([
      'rolecall-set-aside-history-2026-11-24.txt',
      'text/plain',
      expect.not.stringContaining(secret),
    ]);
  });

  it('is not restored, with words, while it cannot be read', async () => {
    const { screen, stored } = await withAside({ history: 'broken' });
    await screen.press('Restore: History');
    await screen.see('Nothing was restored');
    expect(stored.get(asideAs)).toBe('broken');
  });

  it('is restored when it can be read', async () => {
    const note = { key: 'history', why: 'newer', asideAs: 'set-aside:history:7' };
    const raw = { version: 1, data: [record('a')] };
    const { screen, services, stored } = await withAside({ 'set-aside': [note], 'set-aside:history:7': raw });
    await screen.press('Restore: History');
    await screen.see('Restored everything readable: History.');
    expect(await services.history.list()).toHaveLength(1);
    expect([...stored.keys()]).not.toContain('set-aside:history:7');
  });

  it('is deleted after a question, and comes back with Undo', async () => {
    const { screen, stored } = await withAside({ history: 'broken' });
    await screen.press('Delete: History');
    await screen.press('Keep');
    expect(stored.get(asideAs)).toBe('broken');
    await screen.press('Delete: History');
    await screen.press('Delete');
    await screen.see('Deleted: History.');
    expect(stored.has(asideAs)).toBe(false);
    await screen.press('Undo');
    await screen.see('Set aside on');
    expect(stored.get(asideAs)).toBe('broken');
  });

  it('tells of entries that lie where they lay, and how many', async () => {
    const { screen, stored } = await withAside({ history: { version: 1, data: [record('a'), { rung: 'teleport' }] } });
    await screen.see('1 entry could not be read. Damaged, or saved by a newer version');
    await screen.press('View: History');
    await screen.see('teleport');
    await screen.press('Delete: History');
    await screen.press('Delete');
    await expect.poll(() => stored.get('history')).toEqual({ version: 1, data: [record('a')] });
    await screen.press('Undo');
    await expect.poll(() => JSON.stringify(stored.get('history'))).toContain('teleport');
  });

  it('is told above the sources when roles may be missing for it', async () => {
    const { screen } = await withAside({ sources: 'broken' }, '#sources');
    await screen.see('roles may be missing');
  });
});
