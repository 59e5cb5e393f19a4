import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import { consoleMatchPatterns, signInMatchPatterns } from '@/core/aws/partitions.ts';
import config from '@/wxt.config.ts';

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  return typeof config.manifest === 'function' ? await config.manifest(env) : ((await config.manifest) ?? {});
}

describe.each(['chrome', 'firefox'])('the manifest for %s', async (browser) => {
  const manifest = await manifestFor(browser);

  // Chrome disables an extension that asks for more than at install until its user agrees. Nothing is ever added.
  it('asks for exactly these permissions', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('asks for the hosts of the partition table and no other, by https', () => {
    expect(manifest.host_permissions).toEqual([...consoleMatchPatterns, ...signInMatchPatterns]);
    expect(manifest.host_permissions?.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
  });

  it('opens no door to pages or other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('keeps the default content security policy', () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('opens the popup by a shortcut, and leaves the keys of other commands to the user', () => {
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Comma', mac: 'Command+Shift+Comma' } },
      'last-role': { description: '__MSG_command_last_role__' },
      'back-to-base': { description: '__MSG_command_back_to_base__' },
    });
  });

  it('is found in the address bar by a keyword', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'role' });
  });
});
