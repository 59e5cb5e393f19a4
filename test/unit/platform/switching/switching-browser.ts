import type { PageFacts } from '@/core/session/session.ts';
import type { PlannedRole } from '@/core/switching/plan.ts';
import type { SwitchRequest } from '@/platform/messages.ts';
import { createBrake } from '@/platform/popup/brake.ts';
import { createStore } from '@/platform/store/store.ts';
import { createCourses } from '@/platform/switching/courses.ts';
import { createHistory } from '@/platform/switching/history.ts';
import { switchRole } from '@/platform/switching/switcher.ts';
import { fakeBrowser, type InPage, settled } from '../fake-browser.ts';
import { fakeLocks } from '../fake-storage.ts';
import { type FakeTab, tab } from '../fake-tabs.ts';

type More = Partial<Omit<SwitchRequest, 'type' | 'role'>>;

/** A browser whose first tab is in front, with what a switch from there comes to. */
export function browserWith(open: FakeTab[], inPage?: InPage) {
  const fake = fakeBrowser(open, inPage);
  const store = createStore(fake.local.area, fakeLocks(), () => 0);
  const history = createHistory(store);
  const courses = createCourses();
  const switchTo = (role: PlannedRole, more: More = {}) =>
    settled(
      courses.run('popup', (course) =>
        switchRole(
          { edge: fake.edge, store, history, now: () => 77, isUnconfirmed: createBrake(fake.edge, store) },
          { type: 'switch', role, where: 'here', ...more },
          course,
        ),
      ),
    );
  return { ...fake, store, history, courses, switchTo };
}

export const front = (facts?: PageFacts) => tab({ active: true, index: 3, ...(facts && { facts }) });

/** A console page whose form works: AWS lands the tab on a page of the session given. */
export function formLandsOn(open: FakeTab[], url: string, facts?: PageFacts) {
  const made = browserWith(open, (id) => {
    queueMicrotask(() => made.pages.load(id, url, facts));
    return { ok: true, leaving: true };
  });
  return made;
}
