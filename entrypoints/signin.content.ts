import { defineContentScript } from 'wxt/utils/define-content-script';
import { signInMatchPatterns } from '@/core/aws/partitions.ts';
import { parseSwitchRoleLink } from '@/core/switching/link.ts';
import { offerToSaveLink, type SaveLinkEdge } from '@/platform/page/save-link-button.ts';

const world = globalThis as { browser?: SaveLinkEdge; chrome?: SaveLinkEdge };

export default defineContentScript({
  matches: signInMatchPatterns.map((pattern) => pattern.replace(/\*$/, 'switchrole*')),
  allFrames: false,
  runAt: 'document_idle',
  main() {
    const edge = world.browser ?? world.chrome;
    if (edge && parseSwitchRoleLink(location.href)) offerToSaveLink(edge, document);
  },
});
