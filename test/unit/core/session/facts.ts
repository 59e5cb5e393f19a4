import type { PageFacts } from '@/core/session/session.ts';

/** Facts as pages of each era give them. All names and numbers are made up. */

export const sessionData = (data: Record<string, unknown>) => JSON.stringify(data);
export const cookie = (data: Record<string, unknown>) => encodeURIComponent(JSON.stringify(data));

const home = 'https://ap-northeast-2.console.aws.amazon.com/console/home?region=ap-northeast-2';

/** Until 2020: an IAM user, by the menu's texts alone. */
export const user2018: PageFacts = {
  url: home,
  signInEndpoint: 'signin.aws.amazon.com',
  region: 'ap-northeast-2',
  accountLabel: 'jiwoo @ 2222-3333-4444',
  accountTitle: 'jiwoo @ 222233334444',
  loginAccount: '2222-3333-4444',
  loginUser: 'jiwoo',
};

/** Until 2020: the same user, switched. */
export const switched2018: PageFacts = {
  ...user2018,
  accountLabel: 'prod',
  accountTitle: 'Ops/jiwoo @ 555566667777',
  roleAccount: '5555-6666-7777',
  roleUser: 'Ops',
  displayName: 'prod',
  color: 'rgb(153, 188, 227)',
  canExit: true,
};

/** 2021 to 2024: Identity Center, by the button's title and the user cookie. */
export const identityCenter2022: PageFacts = {
  url: home,
  signInEndpoint: 'ap-northeast-2.signin.aws.amazon.com',
  userInfo: cookie({
    arn: 'arn:aws:sts::222233334444:assumed-role/AWSReservedSSO_Power_User_00112233445566aa/jiwoo@example.com',
    alias: 'acme-main',
    username: 'assumed-role%2FAWSReservedSSO_Power_User_00112233445566aa%2Fjiwoo%40example.com',
    issuer: 'https://acme.awsapps.com/start/#/saml/custom/x',
  }),
  accountLabel: 'Power_User/jiwoo@example.com',
  accountTitle: 'AWSReservedSSO_Power_User_00112233445566aa/jiwoo@example.com @ acme-main',
};

/** 2021 to 2024: switched, told by the cookies; the menu was never opened. */
export const switched2022: PageFacts = {
  url: home,
  userInfo: cookie({ arn: 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo', alias: 'acme-prod' }),
  roleInfo: cookie({
    bn: 'jiwoo',
    ba: '222233334444',
    rl: [{ a: '555566667777', r: 'team/Ops', d: 'prod', c: 'F2B0A9' }],
  }),
  accountLabel: 'prod',
  accountTitle: 'Ops/jiwoo @ 5555-6666-7777',
  displayName: 'prod',
  color: 'rgb(242, 176, 169)',
};

/** 2025 and later, classic: session data without a sign-in host. */
export const user2025: PageFacts = {
  url: home,
  sessionData: sessionData({
    prismModeEnabled: false,
    infrastructureRegion: 'ap-northeast-2',
    sessionARN: 'arn:aws:iam::222233334444:user/people/jiwoo',
    accountAlias: 'acme-main',
  }),
  accountLabel: 'acme (2222-3333-4444)',
};

/** 2025 and later, multi-session, signed in through Identity Center. */
export const multiSession2025: PageFacts = {
  url: 'https://222233334444-k3j9x0ab.ap-northeast-2.console.aws.amazon.com/ec2/home?region=ap-northeast-2#Instances:',
  sessionData: sessionData({
    prismModeEnabled: true,
    sessionDifferentiator: '222233334444-k3j9x0ab',
    signInEndpoint: 'ap-northeast-2.signin.aws.amazon.com',
    infrastructureRegion: 'ap-northeast-2',
    sessionARN: 'arn:aws:sts::222233334444:assumed-role/AWSReservedSSO_Admin_00112233445566aa/jiwoo',
  }),
  accountLabel: '계정 ID: 2222-3333-4444',
};

/** The session opened from it: cookies are those of whichever session wrote last. */
export const child2025: PageFacts = {
  url: 'https://555566667777-q8w7e6r5.ap-northeast-2.console.aws.amazon.com/console/home?region=ap-northeast-2',
  sessionData: sessionData({
    prismModeEnabled: 'true',
    sessionDifferentiator: '555566667777-q8w7e6r5',
    signInEndpoint: 'https://ap-northeast-2.signin.aws.amazon.com/',
    sessionARN: 'arn:aws:sts::555566667777:assumed-role/Ops/jiwoo',
  }),
  userInfo: cookie({ arn: 'arn:aws:iam::999999999999:user/other', alias: 'other' }),
  roleInfo: cookie({ bn: 'other', ba: '999999999999' }),
  accountAlias: 'other',
  displayName: 'prod',
};
