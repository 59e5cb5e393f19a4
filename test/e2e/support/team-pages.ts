import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readConfig } from '@/core/config/read-config.ts';
import { writeTeamPage } from '@/core/export/team-page.ts';
import { shareRoles } from '@/core/share/bundle.ts';
import { extensionDirs, teamPageFile } from '../../../scripts/lib/paths.mjs';
import { sampleConfig } from '../../sandbox/sample-config.ts';

const built = (path: string) => readFileSync(join(extensionDirs.chrome, path), 'utf8');

/** What the build leaves beside the packages: a page without roles. */
export const emptyPage = (): string => readFileSync(teamPageFile, 'utf8');

/** The roles of the sample config, as they are sent. */
export const sent = shareRoles(readConfig(sampleConfig).roles).roles;

/** A page with these roles, of the script and the style that were built. */
export function teamPage(): Promise<string> {
  const parts = { script: built('team-page.js'), style: built('assets/team-page-style.css') };
  return writeTeamPage(sent, parts);
}

/** Serves one page as a static host does, and keeps the addresses that were asked for. */
export async function serveStatic(html: string) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(url === '/team.html' ? 200 : 404, { 'content-type': 'text/html' });
    response.end(url === '/team.html' ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/team.html`,
    asked,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}
