import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '@/core/secrets/without-secrets.ts';
import { casesOf, expectTakenOut } from './taken-out.ts';

/** Put together, so that none is whole in this file. */
const secret = ['Mango7', 'tree', '9Qx'].join('');
const signs = ['Mango', '7!tree'].join('');
const base32 = ['MFRG', 'GZDF', 'MZTW', 'Q2LK'];
const groups = base32.join(' ');
const small = groups.toLowerCase();
const code = ['492', '039'].join('');

const kinds: Record<string, string[]> = {
  'the notation of a wiki': [
    `||User||Password||\n|ann|${secret}|\n|bob|x${secret}|`,
    `|| Env || User || PW ||\n| prod | ann | ${secret} |`,
    `|| Password || ${secret} ||`,
    `||Password|${secret}|`,
    `||*User*||*Password*||\n|ann|{{${secret}}}|`,
    `*Password:* {{${secret}}}`,
    `h2. Password\n{code}\n${secret}\n{code}`,
    `{| class="wikitable"\n|-\n! User !! Password\n|-\n| ann || ${secret}\n|-\n| bob || ${signs}\n|}`,
    `^ User ^ Password ^\n| ann | ${secret} |`,
    `^ Password | ${secret} |`,
  ],
  'a label with marks around it': [
    ...['■パスワード', '●パスワード', '・パスワード', '◆PW', '□ 비밀번호', '▶ 비밀번호', '▷비밀번호', '★ Password'],
    ...[
      '🔑 Password',
      '✅ 비밀번호',
      '※ 비밀번호',
      '① 비밀번호',
      '1. Password',
      '2) 비밀번호',
      '【パスワード】',
      '「パスワード」',
    ],
    ...[
      'h3. Password',
      '### Password',
      '**Password**',
      '■ 初期パスワード',
      '◆ 임시 비밀번호',
      '• Password',
      '- 비밀번호',
    ],
  ].flatMap((label) => [`${label}\n${secret}`, `${label}\n\n${signs}`, `${label}: ${secret}`]),
  'brackets and bold letters': [
    `【パスワード】${secret}`,
    `【PW】${secret}`,
    `【PW】 ${secret}`,
    `「PW」${secret}`,
    `- **pw** – ${secret}`,
    `**Password** – ${secret}`,
    `**Password** — \`${signs}\``,
    `__Password__ - ${secret}`,
    `<b>Password</b> – ${secret}`,
    `■ PW ${secret}`,
    `○ 비밀번호 ${secret}`,
  ],
  'a sentence': [
    `the pw for prod is ${secret}`,
    `ann 10:02 AM\nthe root pw for prod is ${signs}`,
    `pw for prod: ${secret}`,
    `Use ${secret} as the password`,
    `Please use "${signs}" as your temporary password.`,
    `I set the password as ${secret}`,
    `password will be ${secret}`,
    `password should now be ${secret}`,
    `${secret} is the password`,
    `${signs} is the root pw for prod`,
    `${secret} (password)`,
    `${secret} <- password`,
    `P.W : ${secret}`,
    `Sign in with ${secret} for the root password`,
  ],
  'a Korean sentence': [
    `패스워드를 ${secret} 으로 초기화`,
    `암호를 ${secret} 로 바꿨어요`,
    `비밀번호를 ${secret}로 변경했습니다`,
    `비밀번호 초기화 완료 (${secret})`,
    `비밀번호 재설정했습니다: ${secret}`,
    `비번 공유드려요 ${secret}`,
    `비번 공유드립니다.\n${secret}`,
    `비밀번호 알려드립니다:\n\n${signs}`,
    `비번은요 ${secret}`,
    `비번은 일단 ${secret}`,
    `비번만 ${secret} 로 바꾸면 됨`,
    `${secret} ← 비밀번호`,
    `${secret} 가 비밀번호입니다`,
    `${secret} 로 비번 변경`,
    `${secret}로 비밀번호 초기화했습니다`,
    `임시 비밀번호 발급 완료\n${secret}`,
  ],
  'a seed of one-time passwords': [
    `Secret key\n${groups}`,
    `Secret key: ${groups}`,
    `Setup key\n${small}`,
    `setup key: ${small}`,
    `Your secret key is:\n${groups} ${groups}`,
    `시크릿 키\n${groups}`,
    `설정 키: ${groups}`,
    `설정 키\n${small}`,
    `セットアップ キー: ${groups}`,
    `totpUri: ${base32.join('')}`,
    `"totp_uri":"${base32.join('')}"`,
    `OTP_URI=${base32.join('')}`,
    `aws-vault MFA seed ${base32.join('')}`,
    `TOTP secret ${groups}`,
    `otpauth://totp/AWS:kim?secret=${base32.join('')}&issuer=AWS`,
  ],
  'a one-time password': [
    `OTP번호: ${code}`,
    `OTP 번호 ${code}`,
    `인증번호 [${code}]`,
    `인증번호는 ${code} 입니다`,
    `MFA 번호: ${code}`,
    `${code} is your verification code`,
    `${code} is your AWS one-time password.`,
    `Your code is ${code}\nMFA code: ${code}`,
    `OTP = ${code}`,
    `2FA code ${code}`,
    `2FA: ${code}`,
    `확인코드: ${code}`,
    `ワンタイムパスワード ${code}`,
  ],
};

describe('a secret in notes', () => {
  it.each(casesOf(kinds))('is taken out: %s: %s', (_, written) => {
    expectTakenOut(written, [secret, signs, groups, small, base32.join(''), code]);
  });

  it.each([
    '|| Account || Role || Token owner ||\n| 200000000002 | Ops-2 | kim22x |',
    '^ Account ^ Role ^\n| 200000000002 | Ops2 |\n| acme-token | ReadOnly2 |',
    '! Account !! Role\n|-\n| acme-pass || Admin2',
    'if (password || token) {\n  a || b2\n}',
    '■ 비밀번호 정책\nacme-prod2\n● 비밀번호 담당자\n김철수2',
    '■ Token\n[profile x]\n▶ 비밀번호\nrole_arn = arn:aws:iam::200000000002:role/Ops2',
    '【アカウント】200000000002\n【ロール】Ops2\n【パスワード】1Password',
    '**Token** – see wiki2\n**Role** – Ops2\n- **Account** – 200000000002',
    'the password for prod is in 1Password\nthe pw for prod is rotated\nUse 1Password as the password manager',
    'use acme-prod2 as the profile\nuse Ops2 for the token rotation',
    '비밀번호 변경 (2026-01-01)\n비밀번호 초기화 완료 (담당: 김철수)\n비밀번호 공유 금지\n비번은요 1Password에 있어요',
    '비밀번호를 Kim2 에게 문의',
    '설정 키: session.timeout2\nsetup key: region\n설정 키\nacme-prod2',
    'this will have been\nSecret keys\nthese four word text2',
    '200000000002 is the account of prod; 123456 is your ticket\n',
    'MFA 필수\nOTP 필요\n인증번호 확인 필요',
    'Ops2Account is the password rotation account\nacme-prod2 (password)\nReadOnly2 is the password role\nProd2Account for the password team',
    '비밀번호만 변경\n비밀번호는 일단 보류\nteam w 2FA required\n2FA: enabled2',
    'token: {{DB_TOKEN_2}}\nsecret: {{vaultSecret}}',
    'totp_uri: null\nsecret key\nhttps://wiki.acme.example/aws\n',
  ])('is not seen in %j', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, lines: [] });
  });
});
