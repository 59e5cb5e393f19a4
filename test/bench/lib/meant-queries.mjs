// @ts-check

/**
 * What people would type for a role, made by rule and not by hand, so that no query is chosen to fit the search: the same
 * for the same roles. Not every query can have one answer: an account's roles share most of their words.
 * @param {{ profile: string, roleName: string, account: string }} role
 * @param {{ latinKeys: (word: string) => string | undefined, fromKeys: (word: string) => string }} keyboard
 * @returns {[kind: string, query: string][]}
 */
export function meantQueries({ profile, roleName, account }, { latinKeys, fromKeys }) {
  const words = profile.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [role = ''] = (roleName.split('/').at(-1) ?? '').split(/(?<=[a-z])(?=[A-Z])/);
  /** @type {[string, string][]} */
  const queries = [
    ['profile', profile],
    ['beginnings', words.map((word) => word.slice(0, 3)).join(' ')],
    [
      'beginnings, backwards',
      words
        .map((word) => word.slice(0, 3))
        .reverse()
        .join(' '),
    ],
    ['account and role', `${account.slice(-4)} ${role}`],
  ];
  const at = words.findIndex((word) => word.length >= 5);
  const long = words[at];
  if (long) {
    const middle = long.length >> 1;
    const swap = `${long.slice(0, middle - 1)}${long[middle]}${long[middle - 1]}${long.slice(middle + 1)}`;
    const drop = long.slice(0, middle) + long.slice(middle + 1);
    for (const typo of [swap, drop]) queries.push(['typo', words.with(at, typo).join(' ')]);
  }
  const korean = words.filter((word) => /[가-힣]/.test(word));
  if (korean.length > 0) {
    queries.push(['initials', words.map((word) => Array.from(word, initialOf).join('')).join(' ')]);
    queries.push(['other keys', words.map((word) => latinKeys(word) ?? word).join(' ')]);
  } else queries.push(['other keys', words.map((word) => fromKeys(word.toLowerCase())).join(' ')]);
  return queries;
}

/** @param {string} character */
const initialOf = (character) =>
  /[가-힣]/.test(character)
    ? 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.charAt((character.charCodeAt(0) - 0xac00) / 588)
    : character;
