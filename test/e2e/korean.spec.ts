import { sampleConfig } from '../sandbox/sample-config.ts';
import { expectNav } from './support/nav.ts';
import { expect, test } from './support/rolecall.ts';

test.use({ lang: 'ko' });

test('does the main job in Korean', async ({ rolecall }) => {
  const options = await rolecall.openOptions('#import');
  await options.import(sampleConfig);
  await expect(options.page.getByRole('status')).toContainText('가져오기 완료');
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
