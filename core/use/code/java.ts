import type { Facts } from '@/core/use/facts.ts';
import { quoteJava as quote } from '@/core/use/quote/quote-code.ts';

/** AWS SDK for Java 2.x. The provider renews the credentials, and asks for a new code where the role wants one. */
export function java(facts: Facts): string {
  const { arn, sessionName, duration, externalId, mfaSerial, sourceProfile, someRegion } = facts;
  const request = [
    `.roleArn(${quote(arn)})`,
    `.roleSessionName(${quote(sessionName)})`,
    ...(duration.seconds === undefined ? [] : [`.durationSeconds(${duration.seconds})`]),
    ...(externalId === undefined ? [] : [`.externalId(${quote(externalId)})`]),
    ...(mfaSerial === undefined
      ? []
      : [`.serialNumber(${quote(mfaSerial)})`, '.tokenCode(System.console().readLine("MFA code: "))']),
  ];
  return `import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

public class AssumeRole {
    public static void main(String[] args) {
        Region region = Region.of(${quote(someRegion)});
        try (StsClient source = StsClient.builder()
                        .region(region)
                        .credentialsProvider(ProfileCredentialsProvider.create(${quote(sourceProfile)}))
                        .build();
                StsAssumeRoleCredentialsProvider role = StsAssumeRoleCredentialsProvider.builder()
                        .stsClient(source)
                        .refreshRequest(() -> AssumeRoleRequest.builder()
                                ${request.join('\n                                ')}
                                .build())
                        .build();
                StsClient sts = StsClient.builder().region(region).credentialsProvider(role).build()) {
            System.out.println(sts.getCallerIdentity().arn());
        }
    }
}
`;
}
