import type { PartitionId } from './partition-ids.ts';

/** What AWS says of a partition. */
export interface Partition {
  /** Every console page is on this host or below it: `{region}.`, `{session}.{region}.`, `s3.`, `global.` and more. */
  consoleDomain: string;
  /** Consoles that live beside the console domain. They serve one host each, for all regions. */
  extraConsoleHosts: readonly string[];
  /** Sign-in hosts are these and one label below, `{region}.`. The first is the one to use. */
  signInDomains: readonly string[];
  /** Whether `signInDomains[0]` itself answers, or only `{region}.` below it. */
  signIn: 'global' | 'regional';
  /**
   * Hosts of Identity Center's access portals. `*` is one or more labels, `{region}` is one: where it names a region, the
   * portal is of that region's partition, whatever the domain. A host without either is an issuer's: it stands for a portal
   * in configs and has no address of its own (https://github.com/aws/aws-cli/issues/10502, 2026-07).
   */
  portalHosts: readonly string[];
  /** What the pages of older portals ask for their lists. `{region}` is the portal's. */
  portalApi: string;
  /** Where the console lands without a region. */
  defaultRegion: string;
  /**
   * Regions to suggest, by AWS's own lists as of 2026-11, with blanks between. Only for suggesting: a region that opens tomorrow
   * is read and used all the same.
   */
  regions: string;
  /** How the names of all regions begin. Empty: none of the other prefixes. */
  regionPrefix: string;
}

/**
 * The one table of AWS's partitions. The manifest, the matchers, the plans and the tests all read it.
 *
 * Hosts by AWS's console documentation (`dns-configuration-console-signin`), the sign-in rules of AWS's SDKs, and, for
 * portals, what the AWS CLI and the SDK for .NET count as AWS's (`resolve.py`, `SSOEndpointResolver.cs`, 2026-07). A sign-in host is a function of partition and region, never a constant: see
 * https://github.com/tilfinltd/aws-extend-switch-roles/issues/387 (GovCloud) and issues/407 (EU Sovereign Cloud).
 * The list was made complete for 1.0: a host added later makes Chrome disable the extension until it is allowed again
 * (https://github.com/tilfinltd/aws-extend-switch-roles/issues/276).
 */
export const partitions: Readonly<Record<PartitionId, Partition>> = {
  aws: {
    consoleDomain: 'console.aws.amazon.com',
    extraConsoleHosts: ['health.aws.amazon.com', 'phd.aws.amazon.com', 'lightsail.aws.amazon.com'],
    signInDomains: ['signin.aws.amazon.com'],
    signIn: 'global',
    portalHosts: [
      '*.awsapps.com',
      '*.{region}.portal.amazonaws.com',
      '*.portal.amazonaws.com',
      '*.portal.{region}.app.aws',
      '*.app.aws',
      'identitycenter.amazonaws.com',
    ],
    portalApi: 'portal.sso.{region}.amazonaws.com',
    defaultRegion: 'us-east-1',
    regions:
      'us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 ca-west-1 mx-central-1 sa-east-1 ' +
      'eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 ' +
      'ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ' +
      'ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ' +
      'af-south-1 il-central-1 me-central-1 me-south-1',
    regionPrefix: '',
  },
  'aws-us-gov': {
    consoleDomain: 'console.amazonaws-us-gov.com',
    extraConsoleHosts: ['phd.amazonaws-us-gov.com'],
    signInDomains: ['signin.amazonaws-us-gov.com', 'signin-fips.amazonaws-us-gov.com'],
    signIn: 'global',
    portalHosts: [
      '*.us-gov-home.awsapps.com',
      '*.{region}.portal.amazonaws.com',
      'identitycenter.us-gov.amazonaws.com',
    ],
    portalApi: 'portal.sso.{region}.amazonaws.com',
    defaultRegion: 'us-gov-west-1',
    regions: 'us-gov-east-1 us-gov-west-1',
    regionPrefix: 'us-gov-',
  },
  'aws-cn': {
    consoleDomain: 'console.amazonaws.cn',
    extraConsoleHosts: ['health.amazonaws.cn', 'phd.amazonaws.cn'],
    signInDomains: ['signin.amazonaws.cn'],
    signIn: 'global',
    portalHosts: [
      '*.awsapps.cn',
      '*.{region}.portal.amazonaws.com.cn',
      '*.portal.amazonaws.com.cn',
      '*.portal.{region}.app.amazonwebservices.com.cn',
      '*.app.amazonwebservices.com.cn',
      'identitycenter.amazonaws.com.cn',
    ],
    portalApi: 'portal.sso.{region}.amazonaws.com.cn',
    defaultRegion: 'cn-north-1',
    regions: 'cn-north-1 cn-northwest-1',
    regionPrefix: 'cn-',
  },
  'aws-eusc': {
    consoleDomain: 'console.amazonaws-eusc.eu',
    extraConsoleHosts: [],
    signInDomains: ['signin.amazonaws-eusc.eu'],
    signIn: 'regional',
    portalHosts: [
      '*.{region}.portal.amazonaws.eu',
      '*.portal.amazonaws.eu',
      '*.portal.{region}.api.amazonwebservices.eu',
      '*.api.amazonwebservices.eu',
      'identitycenter.amazonaws.eu',
    ],
    portalApi: 'portal.sso.{region}.amazonaws.eu',
    defaultRegion: 'eusc-de-east-1',
    regions: 'eusc-de-east-1',
    regionPrefix: 'eusc-',
  },
};
