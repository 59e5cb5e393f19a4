import type { Facts } from '@/core/use/facts.ts';
import { importLine, quoteJavascript as quote } from '@/core/use/quote/quote-code.ts';

const stsImport = importLine('{ GetCallerIdentityCommand, STSClient }', '@aws-sdk/client-sts');
const providers = '@aws-sdk/credential-providers';

/** AWS SDK for JavaScript v3, whose clients renew such credentials. */
export function javascript(facts: Facts): string {
  const { arn, sessionName, duration, externalId, mfaSerial, sourceProfile, someRegion } = facts;
  const parameters = [
    `RoleArn: ${quote(arn)}`,
    `RoleSessionName: ${quote(sessionName)}`,
    ...(duration.seconds === undefined ? [] : [`DurationSeconds: ${duration.seconds}`]),
    ...(externalId === undefined ? [] : [`ExternalId: ${quote(externalId)}`]),
    ...(mfaSerial === undefined ? [] : [`SerialNumber: ${quote(mfaSerial)}`]),
  ];
  const hasMfa = mfaSerial !== undefined;
  return `${hasMfa ? `${importLine('{ createInterface }', 'node:readline/promises')}\n` : ''}${stsImport}
${importLine('{ fromIni, fromTemporaryCredentials }', providers)}

const region = ${quote(someRegion)};
${hasMfa ? askForCode : ''}const credentials = fromTemporaryCredentials({
  masterCredentials: fromIni({ profile: ${quote(sourceProfile)} }),
  clientConfig: { region },
  params: {
    ${parameters.join(',\n    ')},
  },${hasMfa ? '\n  mfaCodeProvider: askForCode,' : ''}
});

const sts = new STSClient({ region, credentials });
console.log((await sts.send(new GetCallerIdentityCommand({}))).Arn);
`;
}

const askForCode = `async function askForCode() {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const code = await terminal.question('MFA code: ');
  terminal.close();
  return code;
}
`;

/** By the profile. */
export const javascriptProfile = ({ profile, someRegion }: Facts): string => `${stsImport}
${importLine('{ fromIni }', providers)}

const sts = new STSClient({ region: ${quote(someRegion)}, credentials: fromIni({ profile: ${quote(profile)} }) });
console.log((await sts.send(new GetCallerIdentityCommand({}))).Arn);
`;
