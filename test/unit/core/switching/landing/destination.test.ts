import { expect, it } from 'vitest';
import { isSafeDestination } from '@/core/switching/landing/destination.ts';

const token = ['Signin', 'Token'].join('');
const home = 'https://us-east-1.console.aws.amazon.com/console/home';
const signIn = 'https://us-east-1.signin.aws.amazon.com';

it.each([
  home,
  `${home}?region=us-east-1&login_hint=200000000002-abcd1234`,
  'https://200000000002-abcd1234.us-east-1.console.aws.amazon.com/ec2/home?region=us-east-1#Instances:',
  `${signIn}/sessions/limit?redirect_uri=${encodeURIComponent(home)}`,
  `${signIn}/sessions/selector`,
  `${home}?next=/console/logout-page`,
  'https://us-east-1.console.aws.amazon.com/console/logouts',
  `${home}?q=100%`,
  'https://us-east-1.console.aws.amazon.com/cognito/federations/list',
  `${home}?zipcode=1&errorCode=x&state=y`,
  'https://us-east-1.console.aws.amazon.com/lambda/home?region=us-east-1#/functions/x?tab=code&code=1',
])('opens %s', (url) => {
  expect(isSafeDestination(url)).toBe(true);
});

it.each([
  // A link into somebody else's account.
  `${signIn}/federation?Action=login&Destination=${encodeURIComponent(home)}&${token}=x`,
  `${signIn}/federation`,
  `${signIn}/FEDERATION?Action=login`,
  `${signIn}/%66ederation`,
  `${signIn}/%2566ederation`,
  `${signIn}//federation`,
  `${signIn}/x/../federation`,
  `${signIn}/federation;x`,
  `${signIn}\\federation`,
  `${signIn}/oauth?${token}=x`,
  `${signIn}/oauth?${token.toUpperCase()}=x`,
  `${signIn}/oauth?Signin%54oken=x`,
  `${signIn}/oauth#${token}=x`,
  `${signIn}/oauth?redirect_uri=${encodeURIComponent(`${signIn}/federation?${token}=x`)}`,
  `${signIn}/oauth?redirect_uri=${encodeURIComponent(encodeURIComponent(`${signIn}/federation`))}`,
  `${signIn}/%2525252525252566ederation`,
  // What signs somebody in, out, or into another role.
  `${signIn}/oauth?client_id=arn%3Aaws%3Asignin`,
  `${signIn}/saml`,
  `${signIn}/switchrole?account=555566667777&roleName=Ops`,
  `${signIn}/%73witchrole?account=555566667777&roleName=Ops`,
  `${signIn}/sessions/../switchrole?account=555566667777&roleName=Ops`,
  `${signIn}/sessions/%2e%2e/switchrole?account=555566667777&roleName=Ops`,
  `${signIn}/sessions/..%2fswitchrole?account=555566667777&roleName=Ops`,
  `${signIn}/sessions/..%5cswitchrole`,
  `${signIn}/sessions/limit/../v1/opt-in`,
  `${signIn}/sessions/222233334444-k3j9x0ab/v1/logout`,
  `${signIn}/sessions/222233334444-k3j9x0ab/v1/switchrole`,
  `${signIn}/logout`,
  `${signIn}/signin`,
  `${signIn}/`,
  'https://us-east-1.console.aws.amazon.com/console/logout!doLogout',
  'https://200000000002-abcd1234.us-east-1.console.aws.amazon.com/console/logout!doLogout',
  'https://us-east-1.console.aws.amazon.com//console//logout!doLogout',
  'https://us-east-1.console.aws.amazon.com/console/LOGOUT%21doLogout',
  'https://us-east-1.console.aws.amazon.com/x/..%2fconsole/logout;x',
  'https://us-east-1.console.aws.amazon.com/console/logout',
  // The code that ends somebody else's sign-in.
  `${home}?region=us-east-1&isauthcode=true&code=eyJ&state=hashArgs%23`,
  `${home}?code=eyJ&state=x`,
  `${home}?c%6fde=eyJ`,
  `${home}?CODE=eyJ`,
  `${home}?a=1;code=eyJ`,
  `${home}?next=${encodeURIComponent(`${home}?isauthcode=true`)}`,
  `${home.replace('us-east-1', '200000000002-abcd1234.us-east-1')}?isAuthCode=true&%2563ode=eyJ`,
  // Not AWS's, or not by https.
  home.replace('https', 'http'),
  home.replace('amazon.com', 'amazon.com.evil.example'),
  home.replace('console.aws', 'console-aws'),
  home.replace('https://', 'https://user:pass@'),
  home.replace('https://', 'https://console.aws.amazon.com@evil.example/'),
  home.replace('amazon.com', 'amazon.com:8443'),
  'https://console.aws.amazоn.com/',
  'javascript:alert(1)//console.aws.amazon.com',
  'data:text/html,x',
  'blob:https://console.aws.amazon.com/x',
  '/console/home',
  '',
  `${home}?${'x'.repeat(9000)}`,
])('opens nothing for %s', (url) => {
  expect(isSafeDestination(url)).toBe(false);
});
