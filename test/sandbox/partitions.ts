/**
 * AWS's partitions as the sandbox knows them: stated a second time, on purpose, so that a slip in the extension's table
 * does not agree with itself. Hosts: AWS's SDK sign-in ruleset, AWS's console help on DNS names, shipping extensions.
 */
export type PartitionId = 'aws' | 'aws-us-gov' | 'aws-cn' | 'aws-eusc';

export interface Partition {
  id: PartitionId;
  consoleDomain: string;
  signInDomains: string[];
  /** The European Sovereign Cloud is reached by regional hosts; a global one is not proven, so it is not served. */
  globalSignIn: boolean;
  /** Console pages outside the console domain. */
  extraConsoleHosts: string[];
  cookieDomain: string;
  homeRegion: string;
  regions: Record<string, { en: string; ko: string }>;
}

export const partitions: readonly Partition[] = [
  {
    id: 'aws',
    consoleDomain: 'console.aws.amazon.com',
    signInDomains: ['signin.aws.amazon.com'],
    globalSignIn: true,
    extraConsoleHosts: ['health.aws.amazon.com', 'phd.aws.amazon.com', 'lightsail.aws.amazon.com'],
    cookieDomain: '.aws.amazon.com',
    homeRegion: 'us-east-1',
    regions: {
      'us-east-1': { en: 'N. Virginia', ko: '버지니아 북부' },
      'us-east-2': { en: 'Ohio', ko: '오하이오' },
      'us-west-2': { en: 'Oregon', ko: '오레곤' },
      'ap-northeast-1': { en: 'Tokyo', ko: '도쿄' },
      'ap-northeast-2': { en: 'Seoul', ko: '서울' },
      'ap-southeast-1': { en: 'Singapore', ko: '싱가포르' },
      'eu-central-1': { en: 'Frankfurt', ko: '프랑크푸르트' },
      'eu-west-1': { en: 'Ireland', ko: '아일랜드' },
    },
  },
  {
    id: 'aws-us-gov',
    consoleDomain: 'console.amazonaws-us-gov.com',
    signInDomains: ['signin.amazonaws-us-gov.com', 'signin-fips.amazonaws-us-gov.com'],
    globalSignIn: true,
    extraConsoleHosts: ['phd.amazonaws-us-gov.com'],
    cookieDomain: '.amazonaws-us-gov.com',
    homeRegion: 'us-gov-west-1',
    regions: {
      'us-gov-west-1': { en: 'AWS GovCloud (US-West)', ko: 'AWS GovCloud(미국 서부)' },
      'us-gov-east-1': { en: 'AWS GovCloud (US-East)', ko: 'AWS GovCloud(미국 동부)' },
    },
  },
  {
    id: 'aws-cn',
    consoleDomain: 'console.amazonaws.cn',
    signInDomains: ['signin.amazonaws.cn'],
    globalSignIn: true,
    extraConsoleHosts: ['health.amazonaws.cn', 'phd.amazonaws.cn'],
    cookieDomain: '.amazonaws.cn',
    homeRegion: 'cn-north-1',
    regions: {
      'cn-north-1': { en: 'Beijing', ko: '베이징' },
      'cn-northwest-1': { en: 'Ningxia', ko: '닝샤' },
    },
  },
  {
    id: 'aws-eusc',
    consoleDomain: 'console.amazonaws-eusc.eu',
    signInDomains: ['signin.amazonaws-eusc.eu'],
    globalSignIn: false,
    extraConsoleHosts: [],
    cookieDomain: '.amazonaws-eusc.eu',
    homeRegion: 'eusc-de-east-1',
    regions: { 'eusc-de-east-1': { en: 'Germany (Brandenburg)', ko: '독일(브란덴부르크)' } },
  },
];

export function partitionOf(id: PartitionId): Partition {
  return partitions.find((partition) => partition.id === id)!;
}

/** The sign-in host of a region; without one the global host, or the home region's where there is no global one. */
export function signInHost(partition: Partition, region?: string): string {
  const label = region ?? (partition.globalSignIn ? undefined : partition.homeRegion);
  return [...(label ? [label] : []), partition.signInDomains[0]].join('.');
}

export function consoleHome(partition: Partition, region: string = partition.homeRegion): string {
  return `https://${region}.${partition.consoleDomain}/console/home?region=${region}`;
}
