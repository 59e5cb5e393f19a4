import type { Stage, States } from '../gallery.ts';
import { click, press, see, seeText, type, untilThere } from '../hand.ts';
import { keepTexts } from '../kept.ts';
import { chained, few, korean, many, sharedLink } from '../texts.ts';
import { wordsOf } from '../words.ts';
import { keepFew, showFirstScreen } from './list.ts';
import { onConsole, openPopup, signedIn } from './popup-world.tsx';

const box = '[role=combobox]';

const search = (query: string, text?: string) => async (stage: Stage) => {
  await openPopup(stage, text ? await keepTexts({ 'My AWS config': text }) : await keepFew());
  await type(box, query);
  await untilThere(() => document.querySelector('mark') ?? !document.querySelector('[role=option]'));
};

export const states: States = {
  found: search('acme'),
  'found in Korean': search('한빛', korean),
  'found by first consonants': search('ㅎㅂ', korean),
  'found among many': search('shop admin', many(500)),
  'found words like these': async (stage) => {
    await search('acme-depoly')(stage);
    await seeText(wordsOf(stage.lang)('picker_fuzzy'));
  },
  'nothing found': search('nothing has this'),
  'nothing found, for something long': search('nothing-has-this-'.repeat(11)),
  'a resource to land on': async (stage) => {
    await openPopup(stage, await keepFew(), { readTabContext: async () => onConsole(signedIn) });
    await type(box, 'arn:aws:lambda:eu-west-1:222233334444:function:payments-settle-nightly');
    await see('[role=option]');
    await seeText('Lambda › payments-settle-nightly');
  },
  'a role that is not in the list': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'arn:aws:iam::999988887777:role/ops/Auditor');
    await see('.offer .button[data-look=primary]');
  },
  'a role that is not in the list, of an account that is': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'Auditor in 2222-3333-4444');
    await see('.offer .button[data-look=primary]');
  },
  'a role that is not in the list, its row chosen instead': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'Auditor in 2222-3333-4444');
    await see('.offer[data-active=true]');
    press('ArrowDown');
    await see('[role=option][aria-selected=true]');
  },
  'a role in an account with a digit too few': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'Auditor in 2222-3333-444');
    await see('.offer');
  },
  'a role that is not in the list, saved': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'Auditor in 9999-8888-7777');
    await see('.offer .button[data-look=primary]');
    await click(wordsOf(stage.lang)('add_role_save'));
    await see('[role=option]');
  },
  'a role of Identity Center without its portal': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, 'AWSReservedSSO_Audit_0123456789abcdef/ann in 999988887777');
    await see('.offer');
  },
  'a link of several roles': async (stage) => {
    await openPopup(stage, await keepFew());
    await type(box, sharedLink);
    await see('.offer .button[data-look=primary]');
  },
  'before all are read': async (stage) => {
    await showFirstScreen(stage);
    await type(box, 'acme');
    await untilThere(() => !document.querySelector('[role=option]'));
  },
  'a link was copied': async (stage) => {
    await openPopup(stage, await keepFew());
    press('Enter', { shiftKey: true });
    await see('[data-kind=notice]');
  },
  'a link could not be copied': async (stage) => {
    await openPopup(stage, await keepFew(), { copy: async () => false });
    press('Enter', { shiftKey: true });
    await see('[data-kind=failure]');
  },
  'the page has no config': async (stage) => {
    await openPopup(stage, await keepFew(), { readTabContext: async () => onConsole(signedIn) });
    (await see(`[aria-label="${wordsOf(stage.lang)('picker_import_page')}"]`)).click();
    await see('[data-kind=failure]');
  },
  'a role that needs an external id': async (stage) => {
    await openPopup(stage, await keepTexts({ 'My AWS config': few }), {
      readTabContext: async () => onConsole(signedIn),
    });
    await type(box, 'vault');
    await see('[data-kind=reason]');
  },
  'a role that another role takes on': async (stage) => {
    await openPopup(stage, await keepTexts({ 'My AWS config': chained }), {
      readTabContext: async () => onConsole(signedIn),
    });
    await type(box, 'vault');
    await see('[data-kind=reason]');
  },
};
