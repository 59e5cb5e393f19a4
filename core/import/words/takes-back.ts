/** What somebody writes who takes back what else the text says, above it or in what it quotes. */
const back =
  /\b(?:sorry|wrong|incorrect|mistake|mistaken|my bad|correction|corrected|retracted|withdrawn|scratch that|ignore (?:the|my|that)|disregard|instead of the|(?:do not|don['’]?t) use)\b|잘못|정정|수정합니다|수정드|아닙니다|아니라|무시해|죄송|誤り|間違|訂正|失礼しました|すみません|更正|抱歉|错了/i;

/** Words of one sentence that deny, except, replace or leave a choice. None is a part of a longer word. */
const english =
  'not cannot never neither nor or but without except unless rather instead avoid gone removed deleted decommissioned deprecated retired obsolete replaced replaces superseded renamed closed forbidden prohibited';
const european =
  'nicht kein keine keinen statt sondern oder ohne pas jamais sauf sans sino sin nunca não nem sem senão non invece';
const alone = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:${`${english} ${european}`.replaceAll(' ', '|')}|no (?:longer|more)|\p{L}{1,9}n['’]t|dont)(?![\p{L}\p{N}_-])`,
  'iu',
);
const within =
  /말고|마세요|마십시오|지 ?마|지 ?말|아니라|아니고|아니면|아닌|아님|아닙|않|없|못|대신|금지|삭제|취소|폐기|또는|혹은|ではな|じゃな|でなく|ない|なし|ません|代わり|かわり|廃止|削除|禁止|または|もしくは|やめ|不|别|勿|而非|代替|改用|废|删除|取消|或/;

const forbidden =
  /(?:\b(?:not|never|avoid)|n['’]t)\s(?:be\s)?(?:us(?:e|ed|ing)|assum(?:e|ed|ing)|switch(?:ing)? to|pick|choose|select)\b|(?:쓰|사용하|선택하|전환하)지 ?(?:마|말|않)|사용 ?금지|使わない|使用しない|使用禁止/i;

const open = /\b(?:not|never|respectively)\b|n['’]t\b|말고|마세요|않|각각|それぞれ|ではなく|ない/i;

/** Whether a text takes back something that it says elsewhere. */
export const takesBack = (text: string): boolean => back.test(text);

/** Whether a sentence denies something that it names, or leaves a choice: `not Admin`, `ReadOnly instead`, `A or B`, `Admin 말고`. */
export const deniesOrChooses = (sentence: string): boolean => alone.test(sentence) || within.test(sentence);

/** Whether a part of a sentence says not to use what it names. */
export const forbids = (part: string): boolean => forbidden.test(part);

/** Whether a role of a sentence may be in another account than the one beside it. `A in 1 or B in 2` is clear: it may say “or”. */
export const pairsOtherwise = (part: string): boolean => open.test(part);
