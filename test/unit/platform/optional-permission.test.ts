import { describe, expect, it, vi } from 'vitest';
import { optionalPermission } from '@/platform/optional-permission.ts';
import { fakeBrowser } from './fake-browser.ts';
import { fakeEvent } from './fake-event.ts';

function edgeWith(optional: string[] | undefined) {
  const { edge } = fakeBrowser();
  const given = new Set<string>();
  const [onAdded, onRemoved] = [fakeEvent(), fakeEvent()];
  const permissions = {
    contains: vi.fn(async ({ permissions }: { permissions: string[] }) => permissions.every((one) => given.has(one))),
    request: vi.fn(async ({ permissions }: { permissions: string[] }) => {
      for (const one of permissions) given.add(one);
      onAdded.tell();
      return true;
    }),
    remove: vi.fn(async ({ permissions }: { permissions: string[] }) => {
      for (const one of permissions) given.delete(one);
      onRemoved.tell();
      return true;
    }),
    onAdded,
    onRemoved,
  };
  const runtime = { getManifest: () => ({ optional_permissions: optional }) };
  return { edge: { ...edge, permissions, runtime } as unknown as typeof edge, permissions };
}

describe('a permission that is optional', () => {
  it.each([[undefined], [[]], [['cookies']]])('is none where the manifest has %j', (optional) => {
    expect(optionalPermission(edgeWith(optional).edge, 'tabGroups')).toBeUndefined();
  });

  it('is asked for alone, given back alone, and watched', async () => {
    const { edge, permissions } = edgeWith(['tabGroups']);
    const permission = optionalPermission(edge, 'tabGroups')!;
    const changed = vi.fn();
    const end = permission.watch(changed);
    expect(await permission.isGiven()).toBe(false);
    expect(permissions.request).not.toHaveBeenCalled();
    expect(await permission.ask()).toBe(true);
    expect(permissions.request).toHaveBeenCalledWith({ permissions: ['tabGroups'] });
    expect(await permission.isGiven()).toBe(true);
    await permission.giveBack();
    expect(await permission.isGiven()).toBe(false);
    expect(changed).toHaveBeenCalledTimes(2);
    end();
    await permission.ask();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
