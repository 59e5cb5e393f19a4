import { generate } from 'selfsigned';

/** Names that a wildcard of one label reaches; browsers of the tests are told to accept the rest unseen. */
const names = ['*.console.aws.amazon.com', '*.signin.aws.amazon.com', '*.aws.amazon.com', '*.awsapps.com'];

/** A certificate of its own for each start: no key is kept anywhere, so none can be trusted by mistake. */
export async function makeCertificate(hosts: readonly string[] = names): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Rolecall sandbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
