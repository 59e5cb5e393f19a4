import { hour } from '@/core/use/duration.ts';
import type { Facts } from '@/core/use/facts.ts';
import { quoteGo as quote } from '@/core/use/quote/quote-code.ts';

/** AWS SDK for Go v2. The cache renews the credentials. */
export function go(facts: Facts): string {
  const { arn, sessionName, duration, externalId, mfaSerial, sourceProfile, someRegion } = facts;
  const options = [
    `o.RoleSessionName = ${quote(sessionName)}`,
    // Its own default is a quarter of an hour.
    `o.Duration = ${duration.seconds ?? hour} * time.Second`,
    ...(externalId === undefined ? [] : [`o.ExternalID = aws.String(${quote(externalId)})`]),
    ...(mfaSerial === undefined
      ? []
      : [`o.SerialNumber = aws.String(${quote(mfaSerial)})`, 'o.TokenProvider = stscreds.StdinTokenProvider']),
  ];
  return `package main

import (
	"context"
	"fmt"
	"log"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/credentials/stscreds"
	"github.com/aws/aws-sdk-go-v2/service/sts"
)

func main() {
	ctx := context.Background()
	cfg, err := config.LoadDefaultConfig(ctx,
		config.WithSharedConfigProfile(${quote(sourceProfile)}),
		config.WithRegion(${quote(someRegion)}),
	)
	if err != nil {
		log.Fatal(err)
	}
	role := stscreds.NewAssumeRoleProvider(sts.NewFromConfig(cfg), ${quote(arn)}, func(o *stscreds.AssumeRoleOptions) {
		${options.join('\n		')}
	})
	cfg.Credentials = aws.NewCredentialsCache(role)

	identity, err := sts.NewFromConfig(cfg).GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(aws.ToString(identity.Arn))
}
`;
}
