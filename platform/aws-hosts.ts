import type { BrowserApi } from './browser.ts';

/** All hosts of the manifest. In Firefox the user grants them, and may take them back (AESR#330, AESR#336). */
export const awsHosts = ({ runtime }: Pick<BrowserApi, 'runtime'>) => ({
  origins: runtime.getManifest().host_permissions ?? [],
});
