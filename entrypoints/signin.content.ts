import { defineContentScript } from 'wxt/utils/define-content-script';
import { signInMatchPatterns } from '@/core/aws/partitions.ts';
import { roleInQuery } from '@/core/switching/link.ts';
import { type NoteEdge, noteLink } from '@/platform/page/link-note.ts';
import { offerToSaveLink, type SaveLinkEdge } from '@/platform/page/save-link-button.ts';

type Edge = Partial<SaveLinkEdge & NoteEdge>;
const world = globalThis as { browser?: Edge; chrome?: Edge };

export default defineContentScript({
  // For the manifest, which is made before this script is built. The script itself need not carry the table around.
  matches: import.meta.env.ENTRYPOINT
    ? []
    : signInMatchPatterns.map((pattern) => pattern.replace(/\*$/, 'switchrole*')),
  allFrames: false,
  runAt: 'document_idle',
  main() {
    const edge = world.browser ?? world.chrome;
    // A link of permission sets only leads to the page without a role.
    const isShared = /^#rolecall=\d/.test(location.hash);
    const { runtime, i18n } = edge ?? {};
    if (!runtime?.id || !i18n || !(isShared || roleInQuery(new URLSearchParams(location.search)))) return;
    offerToSaveLink({ runtime, i18n }, document, isShared ? 'signin_review' : 'signin_save');
    // Of shared roles, the link names the first alone.
    if (!isShared) void noteLink({ runtime }, document);
  },
});
