import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTeamPage } from '@/components/team-page/start-team-page.ts';

/** Put into the HTML of a page for a team, which is no page of the extension. */
export default defineUnlistedScript(() => void startTeamPage());
