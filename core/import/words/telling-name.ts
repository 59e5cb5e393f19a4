import { columnOf } from './csv-columns.ts';

/** What buttons, links and settings are called everywhere, compared in lower case and without a number behind. */
const untelling = new Set(
  [
    'switch|switch role|switch to role|switch to this role|assume|assume role|sign in|signin|log in|login|log on|open|open console',
    'see|use|use this|use this one|this one|use it|using|via|with|and|or|as|to|is|the|e.g|for example|resource|resources|value|principal|target|action|assumed|assumedroleuser|arn|default',
    'link|url|href|here|click|click here|go|go to|console|aws console|access|access console|management console|view|portal|button|x|n/a|-',
    'role-to-assume|aws-role-to-assume|role-to-assume-arn|roletoassume|configure aws credentials|aws credentials|credentials|aws',
    'more|choose a role|select a role|pick a role|needs mfa|mfa|requires mfa|click here to switch|switch here|여기를 클릭|이동|이동하기',
    'also|args|your|our|my|their|the|this|that|then|plus|please|귀하의|귀하|저희|ご利用の|お客様の',
    '전환|역할 전환|역할 변경|전환하기|링크|바로가기|여기|열기|접속|접속하기|로그인|콘솔|클릭',
    'リンク|こちら|ここ|開く|切り替え|ロールの切り替え|ロール切替|スイッチロール|ログイン|コンソール|链接|点击这里|切换角色|切換角色',
    'rolle wechseln|hier|changer de rôle|ici|cambiar rol|aquí|trocar função|aqui',
  ].flatMap((line) => line.split('|')),
);

/** Names of settings: the word before a `=` or a `:` that an ARN or an address follows. */
const settingName = /^[A-Za-z0-9]{1,40}(?:[_.-][A-Za-z0-9]{1,40}){0,8}$/;
const settingWords = /(?:^|[_.-])(?:arn|role|rolename|role_name|url|uri|link|account|id|resource|principal|value)s?$/i;

/** What goes on with an ARN or a link: `Hi, your role is`, `사용할 역할은`. */
const beginsSentence =
  /\s(?:is|are|was|will be|be|as|to|of|in|into|with|use|using|assume|the|your|this|from|by|via|at)$|^(?:hi|hello|dear|please)(?:[\s,]|$)|(?:^|\s)\S{0,20}(?:역할|권한|계정|링크|주소)(?:은|는|이|을|를|로|으로)$/;

/** A label with its value, an address, what stands before an account: no name of anything, wherever it stands. */
export function isNoName(text: string): boolean {
  const [, label = ''] = /^([^:：]{1,40})[:：]/.exec(text) ?? [];
  return /https?:|:\/\/|@\s{0,9}$/i.test(text) || (label !== '' && columnOf(label) !== undefined);
}

/** Whether a text says which role it is, and not just that there is one: not "Switch role", "link", `role_arn`. */
export function isTelling(name: string): boolean {
  if (isNoName(name)) return false;
  if (!/\p{L}/u.test(name)) return /\d{3}/.test(name);
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^(?:\d{1,7}\s)?[\s~+?>$#│|-]{1,9}/, '')
    .replace(/[\s\d.…»›→:>]{1,20}$/, '');
  // Titles of the AWS CLI's tables.
  if (/^(?:Get|List|Describe)[A-Z][A-Za-z]{1,60}$/.test(name)) return false;
  if (untelling.has(plain) || name.length > 200 || beginsSentence.test(plain)) return false;
  if (/^\w+$/.test(plain) && /(?:^|_)(?:role|arn|assume)_|_(?:role|arn|assume)(?:_|$)/i.test(plain)) return false;
  if (columnOf(plain) !== undefined || /=["']|^(?:please\s)?(?:click|tap|choose|select)\s|^alias\s/.test(plain))
    return false;
  // Of Kubernetes: `eks.amazonaws.com/role-arn`.
  if (/^[\w.-]{1,80}\/[\w.-]{0,40}(?:arn|role)[\w.-]{0,20}$/.test(plain)) return false;
  return !(
    settingName.test(name) &&
    /[_.]|(?:Arn|Id|Url)$/.test(name) &&
    settingWords.test(name.replace(/(?=Arn$|Id$|Url$)/, '_'))
  );
}
