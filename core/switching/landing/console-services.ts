import type { PartitionId } from '@/core/aws/partition-ids.ts';
import { pageAt } from './one-time-landing.ts';
import { services } from './resource-pages.ts';

/** Services that people open and paste no ARNs of. Paths as the console has them in the address bar (2026). */
const others: readonly (readonly [name: string, home: string])[] = [
  ['AppSync', '/appsync/home'],
  ['Batch', '/batch/home'],
  ['Billing and Cost Management', '/costmanagement/home'],
  ['CloudShell', '/cloudshell/home'],
  ['Config', '/config/home'],
  ['Elastic Beanstalk', '/elasticbeanstalk/home'],
  ['EMR', '/emr/home'],
  ['GuardDuty', '/guardduty/home'],
  ['IAM Identity Center', '/singlesignon/home'],
  ['Organizations', '/organizations/v2/home'],
  ['Security Hub', '/securityhub/home'],
  ['Service Quotas', '/servicequotas/home'],
  ['SES', '/ses/home'],
  ['Support', '/support/home'],
  ['Trusted Advisor', '/trustedadvisor/home'],
  ['VPC', '/vpcconsole/home'],
];

const all = [...Object.values(services), ...others].sort(([a], [b]) => a.localeCompare(b, 'en'));

/** The homes of the console's services in a partition, by name; without a region: a switch lands in the role's. */
export function consoleServices(partition: PartitionId): { name: string; page: string }[] {
  return all.flatMap(([name, home]) => {
    const page = pageAt({ partition }, undefined, home);
    return page === undefined ? [] : { name, page };
  });
}
