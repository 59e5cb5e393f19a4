import { expect, it, vi } from 'vitest';
import { askerOf } from '@/core/session/asker.ts';
import { press, see } from '../../../../gallery/hand.ts';
import { keepTexts } from '../../../../gallery/kept.ts';
import { openPopup, sessionTools } from '../../../../gallery/popup/popup-world.tsx';
import { fiveSessions } from '../../../../gallery/popup/sessions.ts';
import { few } from '../../../../gallery/texts.ts';
import { until } from '../../../until.ts';

vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));

it('at the limit, offers every session but the one that switches, and starts at the first of them', async () => {
  document.body.innerHTML = '<main id="app"></main>';
  const from = askerOf(fiveSessions.sessions[0]?.session);
  const limit = { state: 'failed', rung: 'multi-session', outcome: 'session-limit', next: 'link' } as const;
  await openPopup({ app: document.querySelector('#app')!, lang: 'en' }, await keepTexts({ 'My AWS config': few }), {
    switchTo: async () => ({ ...limit, ...(from && { from }) }),
    sessions: async () => sessionTools(fiveSessions),
  });
  press('Enter');
  await see('.session-line');
  const buttons = [...document.querySelectorAll<HTMLElement>('.session-line button')];
  expect(fiveSessions.sessions).toHaveLength(5);
  expect(buttons).toHaveLength(4);
  await until(() => expect(document.activeElement).toBe(buttons[0]));
});
