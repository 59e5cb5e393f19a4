import type { Stage, States } from '../gallery.ts';
import { click, see, type, untilThere } from '../hand.ts';
import { type Kept, keep, keepTexts, now } from '../kept.ts';
import { faulty, few, fewLater, korean, long, many, one } from '../texts.ts';
import { type Language, wordsOf } from '../words.ts';
import { openSettings } from './settings-world.tsx';

const show = (keeping: () => Promise<Kept> | Kept) => async (stage: Stage) =>
  openSettings(stage, 'sources', await keeping());

/** Of which the second repeats roles of the first, and calls others by the same names. */
const keepTwo = () => keepTexts({ 'My AWS config': few, 한빛소프트: few.replaceAll('222233334444', '999900001111') });

/** A source that was imported three times. */
async function keepVersions(): Promise<Kept> {
  const kept = await keepTexts({ Mine: few });
  const [{ id } = { id: '' }] = await kept.library.list();
  for (const text of [fewLater, few, fewLater])
    await kept.library.import({ text, name: 'Mine', origin: 'pasted', replaces: id });
  return kept;
}

/** The button of a row, by what it does. */
const row = (lang: Language, words: Parameters<ReturnType<typeof wordsOf>>[0]) =>
  click(wordsOf(lang)(words), 'tbody tr');

const versions = (keeping: () => Promise<Kept>) => async (stage: Stage) => {
  await show(keeping)(stage);
  await row(stage.lang, 'sources_versions');
  await see('.versions-panel .data-table, .versions-panel .lead');
};

const sharing = (keeping: () => Promise<Kept>) => async (stage: Stage) => {
  await show(keeping)(stage);
  await row(stage.lang, 'share_open');
  await see('.share-panel [data-text]');
};

/** Marks what a search finds first, by the box of its organization. */
async function markFound(query: string): Promise<void> {
  await type('.role-chooser input[type=search]', query);
  const box = await see('.role-chooser-group input');
  box.click();
  await untilThere(() => document.querySelectorAll('.role-chooser input:checked').length > 1);
}

export const states: States = {
  empty: show(keep),
  one: show(() => keepTexts({ 'My AWS config': one })),
  'two with the same roles': async (stage) => {
    await show(keepTwo)(stage);
    await see('.source-row-repeats');
  },
  'one with profiles left out': show(() => keepTexts({ 'My AWS config': faulty })),
  many: show(() => keepTexts(Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Team ${n + 1}`, one])))),
  'long names': show(() => keepTexts({ ['W'.repeat(100)]: long, ['a name with many words '.repeat(4).trim()]: one })),
  'Korean names': show(() => keepTexts({ '한빛소프트 클라우드플랫폼 운영팀 공용 설정': korean, 개인: one })),
  renaming: async (stage) => {
    await show(keepTwo)(stage);
    await row(stage.lang, 'sources_rename');
    await see('.rename-form');
  },
  'renaming to a name that is taken': async (stage) => {
    await show(keepTwo)(stage);
    await row(stage.lang, 'sources_rename');
    await type('.rename-form input', '한빛소프트');
    await see('.rename-form [aria-invalid=true]');
  },
  'after one was removed': async (stage) => {
    await show(keepTwo)(stage);
    await row(stage.lang, 'common_remove');
    await see('.notice-bar .banner');
  },
  'after both were removed, one of them before the page was opened': async (stage) => {
    const kept = await keepTwo();
    await kept.library.remove('id-1');
    await openSettings(stage, 'sources', kept);
    await row(stage.lang, 'common_remove');
    await see('.gone-name');
  },
  'one that was removed is to be deleted for good': async (stage) => {
    const kept = await keepTwo();
    await kept.library.remove('id-1');
    await openSettings(stage, 'sources', kept);
    await click(wordsOf(stage.lang)('sources_removed_forget'), '.removed-list');
    await see('.removed-list [data-look=danger]');
  },
  'to be shared': sharing(() => keepTexts({ 'My AWS config': few })),
  'to be shared, an organization marked': async (stage) => {
    await sharing(() => keepTexts({ 'My AWS config': few }))(stage);
    await markFound('한빛');
    await type('.role-chooser input[type=search]', '');
    await untilThere(() => document.querySelector('.role-chooser-role input:not(:checked)'));
  },
  'to be shared, none found': async (stage) => {
    await sharing(() => keepTexts({ 'My AWS config': few }))(stage);
    await type('.role-chooser input[type=search]', 'globex');
    await see('.role-chooser-none');
  },
  'to be shared, many, with long names': sharing(() => keepTexts({ ['W'.repeat(60)]: `${long}\n${many(400)}` })),
  'no versions': versions(() => keepTexts({ Mine: few })),
  versions: versions(keepVersions),
  'a version seen': async (stage) => {
    await versions(keepVersions)(stage);
    await click(wordsOf(stage.lang)('versions_view'), '.versions-panel');
    await see('.version-text-lines');
  },
  'a version compared': async (stage) => {
    await versions(keepVersions)(stage);
    await click(wordsOf(stage.lang)('versions_compare'), '.versions-panel');
    await see('.versions-panel .restore-changes');
  },
  'a version is to be restored, and roles would go': async (stage) => {
    const kept = await keepVersions();
    const [{ id } = { id: '' }] = await kept.library.list();
    const text = `${few.replaceAll('222233334444', '999900001111')}${korean}`;
    await kept.library.import({ text, name: 'Mine', origin: 'pasted', replaces: id });
    await versions(async () => kept)(stage);
    await click(wordsOf(stage.lang)('versions_restore'), '.versions-panel');
    await see('.versions-panel .restore-changes .checkbox');
  },
  'secrets were taken out of it by an update': async (stage) => {
    const kept = await keepTwo();
    const sources = [{ name: 'My AWS config', lines: 2 }];
    await openSettings(stage, 'sources', kept, {
      cleaned: async () => ({ cleaner: 1, at: now(), sources, others: 3, seen: false }),
    });
    await see('.banner');
  },
  'a text that could not be read': async (stage) => {
    const kept = await keepTwo();
    kept.stored.set('text:id-1', 'damaged');
    await openSettings(stage, 'sources', kept);
    await untilThere(() => document.querySelector('.banner'));
  },
};
