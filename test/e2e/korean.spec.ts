import { sampleConfig } from '../sandbox/sample-config.ts';
import { Composing } from './support/composing.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test.use({ lang: 'ko' });

test('does the main job in Korean', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.import(sampleConfig);
  await expect(options.page.getByRole('status').filter({ hasText: '소스를 가져왔습니다' })).toBeVisible();
  await options.page.close();

  const page = await rolecall.signIn('jisu', { scenario: { locale: 'ko' } });
  const popup = await rolecall.openPopup();
  await expect(popup.page.getByRole('combobox', { name: '역할 검색' })).toBeFocused();
  await popup.switchTo('한빛-운영-조회');
  await popup.closed();
  await expectNav(page, '한빛-운영-조회');
});

test('says in Korean why a switch failed', async ({ rolecall }) => {
  await rolecall.importConfig('[profile 없는-역할]\nrole_arn = arn:aws:iam::310000000002:role/Nobody\n');
  await rolecall.signIn('jisu', { scenario: { locale: 'ko' } });
  const popup = await rolecall.openPopup();
  await popup.switchTo('없는-역할');
  await expect(popup.panel).toContainText('AWS가 거부했습니다');
});

test('finds while an input method composes, and leaves Enter to that', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  const page = await rolecall.signIn('jisu', { scenario: { locale: 'ko' } });
  const popup = await rolecall.openPopup();
  await expect(popup.search).toBeFocused();
  const keyboard = await Composing.at(popup.page);
  const first = (profile: string) => expect(popup.active.locator('.role-row-name')).toHaveText(profile);

  // Syllable by syllable: ㅎ, 하, 한, then 한 is done and ㅂ begins.
  for (const syllable of ['ㅎ', '하', '한']) {
    await keyboard.compose(syllable);
    await first('한빛-개발');
  }
  await keyboard.commit('한');
  for (const syllable of ['ㅂ', '비', '빛']) {
    await keyboard.compose(syllable);
    await first('한빛-개발');
    await expect(popup.active.locator('.role-row-name mark')).toHaveText(syllable === '빛' ? '한빛' : /^한/);
  }
  await expect(popup.search).toHaveValue('한빛');
  await popup.press('Enter');
  await expect(popup.panel).toBeHidden();
  await keyboard.commit('빛');

  // Initials, each a syllable of its own.
  await popup.search.fill('');
  for (const [index, initial] of ['ㅎ', 'ㅂ', 'ㅂ', 'ㅅ'].entries()) {
    await keyboard.compose(initial);
    await expect(popup.search).toHaveValue('ㅎㅂㅂㅅ'.slice(0, index + 1));
    await keyboard.commit(initial);
  }
  await first('한빛-분석');
  await popup.search.fill('');
  // The keyboard was left on Korean: acme-dev.
  for (const syllable of ['ㅁ', '츧', '-', 'ㅇ', 'ㄷ', 'ㅍ']) await keyboard.commit(syllable);
  await first('acme-dev');
  await popup.search.fill('');
  // And on English: 운영 조회.
  await popup.type('dnsdud whghl');
  await first('한빛-운영-조회');
  await popup.press('Enter');
  await popup.closed();
  await expectNav(page, '한빛-운영-조회');
});

test('reads a dimmed row out in Korean as a sentence', async ({ rolecall }) => {
  await rolecall.importConfig(sampleConfig);
  await rolecall.signIn('jisu', { scenario: { locale: 'ko' } });
  const popup = await rolecall.openPopup();
  await expect(
    popup.page.getByRole('option', { name: /, 계정 .*, 역할 .*, 흐리게 표시됨: .+$/ }).first(),
  ).toBeVisible();
});
