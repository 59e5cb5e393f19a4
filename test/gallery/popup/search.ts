import type { Stage, States } from '../gallery.ts';
import { press, see, seeText, type, untilThere } from '../hand.ts';
import { keepTexts } from '../kept.ts';
import { few, korean, many } from '../texts.ts';
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
};
