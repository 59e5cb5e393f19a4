import { hour } from '@/core/use/duration.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quotePython } from '@/core/use/quote/quote-code.ts';

/**
 * A script with credentials that botocore renews. It asks for the code of an MFA device each time. `source`: the session whose
 * credentials assume the role.
 */
export const boto3Script = (facts: Facts): string => `${imports('boto3')}

source = boto3.Session(profile_name=${quotePython(facts.sourceProfile)})
${assumed(facts, facts.duration.seconds)}
print(session.client("sts").get_caller_identity()["Arn"])
`;

/** By the profile, whatever it gets its credentials from: botocore renews them. */
export const boto3Profile = ({ profile }: Facts): string => `import boto3

session = boto3.Session(profile_name=${quotePython(profile)})
print(session.client("sts").get_caller_identity()["Arn"])
`;

/**
 * Lists the users of the role's account. The function's own role assumes it, for an hour at most; the session outlives one call, so its
 * credentials are renewed.
 */
export const boto3Lambda = (facts: Facts): string => {
  const seconds = facts.duration.seconds && Math.min(facts.duration.seconds, hour);
  return `${imports('boto3')}

source = boto3.Session()
${assumed({ ...facts, mfaSerial: undefined }, seconds)}
iam = session.client("iam")


def lambda_handler(event, context):
    pages = iam.get_paginator("list_users").paginate()
    return [user["UserName"] for page in pages for user in page["Users"]]
`;
};

const imports = (first: string) => `import ${first}
from botocore.credentials import (
    AssumeRoleCredentialFetcher,
    CredentialProvider,
    CredentialResolver,
    DeferredRefreshableCredentials,
)
from botocore.session import get_session


class AssumedRole(CredentialProvider):
    METHOD = "assume-role"

    def __init__(self, fetcher):
        super().__init__()
        self.fetcher = fetcher

    def load(self):
        return DeferredRefreshableCredentials(self.fetcher.fetch_credentials, self.METHOD)`;

function assumed({ arn, sessionName, externalId, mfaSerial, someRegion }: Facts, seconds: number | undefined): string {
  const extra = [
    ['RoleSessionName', quotePython(sessionName)],
    ['DurationSeconds', seconds],
    ['ExternalId', externalId && quotePython(externalId)],
    ['SerialNumber', mfaSerial && quotePython(mfaSerial)],
  ].filter(([, value]) => value !== undefined);
  return `fetcher = AssumeRoleCredentialFetcher(
    client_creator=lambda *args, **kwargs: source.client(*args, **{"region_name": ${quotePython(someRegion)}, **kwargs}),
    source_credentials=source.get_credentials(),
    role_arn=${quotePython(arn)},
    extra_args={
${extra.map(([key, value]) => `        "${key}": ${value},`).join('\n')}
    },
)
core = get_session()
core.register_component("credential_provider", CredentialResolver([AssumedRole(fetcher)]))
session = boto3.Session(botocore_session=core, region_name=${quotePython(someRegion)})`;
}
