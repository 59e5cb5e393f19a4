import type { Sandbox } from '../../../sandbox/sandbox.ts';

/** The host of `moz-extension://` pages. Firefox draws one for each profile unless the preference says which. */
export const extensionHost = '7c1d6a52-3f0e-4b8a-9d27-5e64a1c0b3f8';

const extensionId = 'rolecall@rolecall.dev';

/** What leads AWS's names to the sandbox. Plain http goes there too, and is refused: nothing leaves the machine. */
export const preferences = ({ proxyPort }: Sandbox): Record<string, string | number | boolean> => ({
  ...quiet,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
});

/** Keeps Firefox from talking to anyone on its own, beyond what puppeteer switches off already. */
const quiet = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

/** Without it a release build of Firefox asks Mozilla's settings server, whatever the preference says. */
export const environment = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
