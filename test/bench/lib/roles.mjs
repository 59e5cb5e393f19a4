// @ts-check
const stages = ['prod', 'dev', 'staging', 'test', 'shared', 'sandbox'];
const systems = ['billing', 'search', 'orders', '정산', 'media', 'identity', '물류', 'ledger', 'reports', 'gateway'];
const names = ['Admin', 'ReadOnly', 'ops/Deployer', 'Developer', 'Auditor'];
const colors = ['b7ca9d', 'f2b0a9', '83d4e8'];
const regions = ['ap-northeast-2', 'us-east-1', 'eu-central-1', undefined];

/**
 * A catalog as large companies have it: accounts of many systems and stages, five roles in each, 25 accounts an
 * organization. The same for the same count.
 * @param {number} count
 * @returns {import('../../../core/catalog/catalog.ts').Catalog}
 */
export function catalogOf(count) {
  /** @type {import('../../../core/catalog/catalog.ts').Organization[]} */
  const organizations = [];
  for (let i = 0; i < count; i++) {
    const account = Math.floor(i / names.length);
    const organization = Math.floor(account / 25);
    const name = `Organization ${organization + 1}`;
    organizations[organization] ??= { name, roles: [] };
    const region = regions[account % regions.length];
    const roleName = names[i % names.length] ?? '';
    const system = systems[account % systems.length];
    const stage = stages[account % stages.length];
    organizations[organization].roles.push({
      kind: 'iam',
      profile: `${system}-${stage}-${account}-${roleName.split('/').at(-1)?.toLowerCase()}`,
      partition: 'aws',
      account: String(100000000000 + account * 7919),
      roleName,
      organization: name,
      line: i * 5 + 1,
      sourceProfile: 'login',
      sourceId: 'bench',
      color: colors[account % colors.length] ?? '',
      ...(region && { region }),
    });
  }
  return { organizations };
}
