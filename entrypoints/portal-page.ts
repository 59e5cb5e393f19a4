import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lendPortalReader } from '@/platform/page/lent-portal-reader.ts';
import { createPortalReader } from '@/platform/page/portal-reader.ts';

/** Run in an access portal's page when its list is asked for: a reader for the questions that follow. */
export default defineUnlistedScript(() => lendPortalReader(createPortalReader(window)));
