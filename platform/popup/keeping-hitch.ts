import type { BrowserApi } from '@/platform/browser.ts';
import { activeTab, isPrivate } from '@/platform/switching/console-tabs.ts';
import { type KeptHitch, keepHitch } from './hitch.ts';

/**
 * Does what may have to be told of later, and keeps that, as well as it can be kept; nothing of a private window. Gives
 * what the work gives.
 */
export async function keepingHitch<Report>(
  edge: Pick<BrowserApi, 'storage' | 'tabs'>,
  work: () => Promise<Report>,
  hitchOf: (report: Report) => KeptHitch | undefined,
): Promise<Report> {
  const unkept = isPrivate(await activeTab(edge));
  const report = await work();
  const hitch = unkept ? undefined : hitchOf(report);
  if (hitch) await keepHitch(edge, hitch).catch(() => {});
  return report;
}
