import { payloadOf } from '@/core/share/open-payload.ts';
import { readUnpacked } from '@/core/share/read-unpacked.ts';
import { rolesId } from '@/core/share/team-page.ts';
import { unpackByStream } from '@/core/share/unpack-by-stream.ts';
import { wellFormedRole } from '@/core/share/well-formed.ts';
import { teamPage } from './team-page.ts';

/**
 * Lists the roles that were put into the page; of a page without any, those of its address. An address cannot change what a
 * page has: whoever trusts a page of their team's would trust what a stranger added.
 */
export async function startTeamPage(): Promise<void> {
  const main = document.querySelector('main');
  const kept = document.getElementById(rolesId);
  if (!main || !kept) return;
  const isFromAddress = kept.textContent?.trim() === '';
  const show = teamPage(main, (text) => {
    location.hash = payloadOf(text) || 'none';
  });

  async function read(): Promise<void> {
    // Kept, so that a saved copy of the page has it, and so that Rolecall finds it.
    if (isFromAddress && kept) kept.textContent = payloadOf(location.hash.slice(1));
    const payload = kept?.textContent?.trim() ?? '';
    const bundle =
      payload === '' && location.hash.length < 2
        ? { roles: [], problems: [] }
        : readUnpacked(await unpackByStream(payload), wellFormedRole);
    if (payload !== kept?.textContent?.trim()) return;
    show({ ...bundle, isFromAddress });
  }

  if (isFromAddress) addEventListener('hashchange', () => void read());
  await read();
}
