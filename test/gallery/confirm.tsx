import { render } from 'preact';
import { ConfirmPage } from '@/components/confirm/confirm-page.tsx';
import { Words } from '@/components/kit/words.ts';
import type { CatalogRole } from '@/core/catalog/catalog.ts';
import type { States } from './gallery.ts';
import { click, press, see, type } from './hand.ts';
import { wordsOf } from './words.ts';

const production: CatalogRole = {
  ...{ kind: 'iam', profile: 'acme-prod-admin', partition: 'aws', account: '444455556666', roleName: 'OrgAdmin' },
  ...{ organization: 'acme', line: 1, sourceId: '', color: 'b71c1c', confirm: true },
};
const { color: _, ...colorless } = production;
const billing: CatalogRole = {
  ...{
    ...colorless,
    profile: '정산 담당자가 월말에만 쓰는 역할 · 회계 시스템과 세금 계산서 발행용, 김지수에게 먼저 물어볼 것',
  },
  ...{
    account: 'hanbit-billing-and-invoices',
    roleName: 'team/billing/MonthEndClosingOperatorWithALongName',
  },
};

const never = () => new Promise<never>(() => {});

/** `onConfirm`: what becomes of it. */
const asking =
  (role: CatalogRole | undefined, onConfirm: () => Promise<boolean> = never): States[string] =>
  async ({ app, lang }) => {
    render(
      <Words.Provider value={wordsOf(lang)}>
        <ConfirmPage role={role} onConfirm={onConfirm} onCancel={() => {}} />
      </Words.Provider>,
      app,
    );
    await see('.confirm-page');
  };

export const states: States = {
  'a production role': asking(production),
  'a role with a long name, of an account by its alias': asking(billing),
  'other digits': async (stage) => {
    await asking(production)(stage);
    await type('.confirm-form-digits input', '1234');
    await click(wordsOf(stage.lang)('confirm_switch'));
    await see('.field-error');
  },
  'held by a key': async (stage) => {
    await asking(production)(stage);
    press('Enter');
    await see('[data-held]');
  },
  'nothing waits any more': asking(undefined),
  'confirmed elsewhere meanwhile': async (stage) => {
    await asking(production, async () => false)(stage);
    await type('.confirm-form-digits input', '6666');
    await click(wordsOf(stage.lang)('confirm_switch'));
    await see('.confirm-page > p');
  },
};
