/** The one table of AWS's partitions. The manifest, the matchers, the plans and the tests all read it. */
export type PartitionId = 'aws' | 'aws-us-gov' | 'aws-cn' | 'aws-eusc';

/** Match patterns of the console pages of every partition, for the manifest. */
export const consoleMatchPatterns: string[] = ['https://*.console.aws.amazon.com/*'];
/** Match patterns of the sign-in hosts of every partition, for the manifest. */
export const signInMatchPatterns: string[] = ['https://*.signin.aws.amazon.com/*'];
