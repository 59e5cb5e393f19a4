import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Words } from '@/components/kit/words.ts';
import { SharePanel } from '@/components/settings/sharing/share-panel.tsx';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { Source } from '@/core/store/source.ts';
import { until } from '../../../until.ts';
import { english } from '../../english.ts';

const role = (profile: string, account: string): CatalogRole => ({
  ...{ kind: 'iam', profile, partition: 'aws', account, roleName: 'Admin' },
  ...{ organization: 'acme', line: 1, sourceId: 'a' },
});
const dev = role('acme-dev', '111122223333');
const prod = role('acme-prod', '444455556666');
const moved = role('acme-prod', '777788889999');

let app: HTMLElement;
let listed: CatalogRole[];

beforeEach(() => {
  document.body.replaceChildren();
  app = document.body.appendChild(document.createElement('div'));
  listed = [dev, prod];
});
afterEach(() => render(null, app));

function show(changedAt: number): void {
  const tools = { last: undefined, keep: async () => {}, copy: async () => true };
  render(
    <Words.Provider value={english}>
      <SharePanel
        source={{ id: 'a', name: 'Mine', changedAt } as Source}
        services={{ rolesOf: async () => listed, share: async () => tools } as never}
        attempt={async (work: () => Promise<unknown>) => void (await work())}
        onClose={() => {}}
      />
    </Words.Provider>,
    app,
  );
}
const see = (text: string) => until(() => expect(app.textContent).toContain(text));
const boxOf = (name: string) =>
  [...app.querySelectorAll('label')].find((label) => label.textContent?.includes(name))!.querySelector('input')!;

it('shares nothing where the source was changed, and none of the marked roles is left: all were not what was chosen', async () => {
  show(1);
  await see('acme-prod');
  boxOf('acme-prod').click();
  await see('1 role, as below');

  listed = [dev, moved];
  show(2);
  await see('Marked before and no longer in it: 1 role.');
  await see('Nothing is marked any more.');
  expect(app.textContent).not.toContain('as below');

  boxOf('acme-dev').click();
  await see('1 role, as below');
  expect(app.textContent).not.toContain('no longer in it');
});

it('keeps the marks of roles that have another place in the changed source', async () => {
  show(1);
  await see('acme-prod');
  boxOf('acme-prod').click();
  await see('1 role, as below');

  listed = [prod, dev];
  show(2);
  await until(() => expect(boxOf('acme-prod').checked).toBe(true));
  expect(boxOf('acme-dev').checked).toBe(false);
  expect(app.textContent).not.toContain('no longer in it');
});
