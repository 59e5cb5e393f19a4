// biome-ignore lint/performance/noBarrelFile: a promise to who calls the reader from outside, beside `read-config.ts`
export { withoutSecrets } from '@/core/secrets/without-secrets.ts';
