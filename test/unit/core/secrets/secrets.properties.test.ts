import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { config, junk, scraps } from '../config/arbitraries.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const word = (unit: string[], minLength: number, maxLength = minLength) =>
  fc.string({ unit: fc.constantFrom(...unit), minLength, maxLength });

const keyId = word([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'], 16).map((rest) => `AK${'IA'}${rest}`);
/** What somebody may have typed: letters, digits and a sign. */
const typed = word(letters, 6, 20).map((text) => `q${text}7!`);
const labels = fc.constantFrom(
  'password',
  'db_password',
  'AWS_SECRET_ACCESS_KEY',
  'clientSecret',
  'refresh_token',
  'Secret access key',
  'API-Key',
  '비밀번호',
  '시크릿 액세스 키',
  'パスワード',
  '密码',
  'Kennwort',
  'Mot de passe',
  'Contraseña',
);
const wrappers = fc.constantFrom<(label: string, secret: string) => string>(
  (label, secret) => `${label} = ${secret}`,
  (label, secret) => `${label}: ${secret}`,
  (label, secret) => `# ${label} = ${secret}`,
  (label, secret) => `> ${label}: "${secret}"`,
  (label, secret) => `{"${label}":"${secret}","x":1}`,
  (label, secret) => JSON.stringify({ body: JSON.stringify({ [label]: secret }) }),
  (label, secret) => `| ${label} | ${secret} |`,
  (label, secret) => `| User | ${label} |\n|---|---|\n| bob | ${secret} |`,
  (label, secret) => `User,${label}\nbob,${secret}`,
  (label, secret) => `<tr><td>${label}</td><td>${secret}</td></tr>`,
  (label, secret) => `- name: ${label}\n  value: ${secret}`,
  (label, secret) => `${label} ＝ ${secret}`,
  (label, secret) => `${label.slice(0, 3)}\u200b${label.slice(3)} = ${secret}`,
  (label, secret) => `${label}\u00a0:\u00a0${secret}`,
);

it('takes any secret out of any wrapper, wherever it stands', () => {
  fc.assert(
    fc.property(labels, wrappers, typed, junk, config, (label, wrap, secret, before, after) => {
      const text = `${before}\n\n${wrap(label, secret)}\n\n${after}`;
      expect(withoutSecrets(text).text).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

it('takes any access key id and its secret key out of anything', () => {
  const secretKey = word([...letters, '+', '/'], 40).filter(
    (text) => /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text),
  );
  const between = fc.constantFrom(' ', '\n', '\t', ',', ' : ', '" "', '\n\n', '</td><td>', ' | ');
  fc.assert(
    fc.property(keyId, secretKey, between, config, (id, secret, gap, text) => {
      const clean = withoutSecrets(`${text}\n${id}${gap}${secret}\n`).text;
      expect(clean).not.toContain(id);
      expect(clean).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

it('leaves configs as they are', () => {
  fc.assert(
    fc.property(config, (text) => {
      expect(withoutSecrets(text)).toEqual({ text, lines: [] });
    }),
    { numRuns: 300 },
  );
});

it('keeps the number of lines, and finds nothing in what it left', () => {
  const anything = fc.oneof(
    scraps,
    fc.tuple(labels, wrappers, typed).map(([label, wrap, secret]) => wrap(label, secret)),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 6 }), (pieces) => {
      const text = pieces.join('\n');
      const clean = withoutSecrets(text);
      expect(clean.text.split('\n')).toHaveLength(text.split(/\r\n?|\n/).length);
      expect(withoutSecrets(clean.text)).toEqual({ text: clean.text, lines: [] });
    }),
    { numRuns: 300 },
  );
});
