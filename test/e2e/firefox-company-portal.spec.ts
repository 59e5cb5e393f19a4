import { sampleConfig } from '../sandbox/sample-config.ts';
import { expect, test } from './support/firefox/rolecall.ts';

const host = 'aws.lumen.example.com';
const question = `${host} is not an AWS address. Open it?`;

test('Firefox: a company’s own portal address is asked about once, and remembered', async ({ firefox }) => {
  await firefox.importConfig(sampleConfig.replace('https://lumen.awsapps.com/start', `https://${host}`));
  await firefox.signIn('alice', { mode: 'multi-session' });
  const popup = await firefox.openPopup();
  await popup.switchTo('lumen-prod');
  await expect.poll(() => popup.panel()).toContain(question);
  expect(firefox.sandbox.requests.filter((request) => request.host === host)).toEqual([]);
  await popup.pressButton('Open it');
  await firefox.tabAt('https://lumen.awsapps.com/start');
  const again = await firefox.openPopup();
  await again.switchTo('lumen-prod');
  await expect
    .poll(() => firefox.sandbox.requests.filter((request) => request.host === host).length)
    .toBeGreaterThanOrEqual(2);
});
