import type { PartitionId } from '../partitions.ts';

export interface Account {
  id: string;
  partition: PartitionId;
  organization: string;
  alias?: string;
}

/** Three organizations, none of which exists. One id begins with a zero: ids are text. */
const accounts: readonly Account[] = [
  { id: '200000000001', partition: 'aws', organization: 'Acme', alias: 'acme-login' },
  { id: '200000000002', partition: 'aws', organization: 'Acme', alias: 'acme-dev' },
  { id: '200000000003', partition: 'aws', organization: 'Acme' },
  { id: '200000000004', partition: 'aws', organization: 'Acme', alias: 'acme-prod' },
  { id: '200000000005', partition: 'aws', organization: 'Acme', alias: 'acme-logs' },

  { id: '310000000001', partition: 'aws', organization: '한빛', alias: 'hanbit-id' },
  { id: '310000000002', partition: 'aws', organization: '한빛', alias: 'hanbit-dev' },
  { id: '310000000003', partition: 'aws', organization: '한빛' },
  { id: '012345678901', partition: 'aws', organization: '한빛', alias: 'hanbit-data' },

  { id: '420000000001', partition: 'aws', organization: 'Lumen', alias: 'lumen-main' },
  { id: '420000000002', partition: 'aws', organization: 'Lumen' },
  { id: '420000000003', partition: 'aws', organization: 'Lumen', alias: 'lumen-prod' },

  { id: '530000000001', partition: 'aws-us-gov', organization: 'Lumen', alias: 'lumen-gov' },
  { id: '530000000002', partition: 'aws-us-gov', organization: 'Lumen' },
  { id: '640000000001', partition: 'aws-cn', organization: 'Lumen', alias: 'lumen-cn' },
  { id: '640000000002', partition: 'aws-cn', organization: 'Lumen' },
  { id: '750000000001', partition: 'aws-eusc', organization: 'Lumen', alias: 'lumen-eusc' },
  { id: '750000000002', partition: 'aws-eusc', organization: 'Lumen' },
];

/** By id or alias, in one partition: no name of another partition means anything there. */
export function findAccount(partition: PartitionId, idOrAlias: string): Account | undefined {
  return accounts.find(
    (account) => account.partition === partition && (account.id === idOrAlias || account.alias === idOrAlias),
  );
}

export function accountOf(id: string): Account {
  return accounts.find((account) => account.id === id)!;
}
