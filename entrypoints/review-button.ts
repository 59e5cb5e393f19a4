import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerToSaveLink, type SaveLinkEdge } from '@/platform/page/save-link-button.ts';

const world = globalThis as { browser?: SaveLinkEdge; chrome?: SaveLinkEdge; offersReview?: true };

/** Run in a page of AWS's sign-in that a link with shared roles led to. A page that tells of itself twice gets one button. */
export default defineUnlistedScript(() => {
  const edge = world.browser ?? world.chrome;
  if (!edge || world.offersReview) return;
  world.offersReview = true;
  offerToSaveLink(edge, document, 'signin_review');
});
