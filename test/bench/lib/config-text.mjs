// @ts-check

/**
 * A config that every reader takes, in the notation that people have most: a base, and roles below it. The same for the
 * same count.
 * @param {number} count of roles
 */
export function configOf(count) {
  const roles = Array.from({ length: count }, (_, index) => {
    const account = String(100_000_000_000 + index * 7919);
    return `[profile team-${index % 97}-${index}-admin]
role_arn = arn:aws:iam::${account}:role/Admin
source_profile = login
region = ${index % 3 ? 'eu-central-1' : 'ap-northeast-2'}
color = ${['b7ca9d', 'f2b0a9', '83d4e8'][index % 3]}
`;
  });
  return `[profile login]\naws_account_id = 200000000001\nregion = us-east-1\n\n${roles.join('\n')}`;
}
