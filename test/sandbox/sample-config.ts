/** A config that fits the world: three organizations, English and Korean, two kinds of role, two partitions beyond aws. */
export const sampleConfig = `# Acme. Whoever is signed in to acme-login as alice reaches all but the last three.

[profile acme-login]
region = us-east-1
aws_account_id = acme-login

[profile acme-dev]
role_arn = arn:aws:iam::200000000002:role/Developer
source_profile = acme-login
region = ap-northeast-2
color = 2e7d32

[profile acme-dev-admin]
role_arn = arn:aws:iam::200000000002:role/Admin
source_profile = acme-login
color = ef6c00

[profile acme-deploy]
role_arn = arn:aws:iam::200000000003:role/ops/deploy/Deployer
source_profile = acme-login
region = eu-west-1

[profile acme-prod-read]
role_arn = arn:aws:iam::200000000004:role/ReadOnly
source_profile = acme-login
region = us-west-2
color = c62828

[profile acme-prod-admin]
role_arn = arn:aws:iam::200000000004:role/Admin
source_profile = acme-login
color = b71c1c

[profile acme-audit]
role_arn = arn:aws:iam::200000000005:role/audit/security/Auditor
source_profile = acme-login

[profile acme-prod-release]
role_arn = arn:aws:iam::200000000004:role/Release
source_profile = acme-dev

[profile acme-prod-breakglass]
role_arn = arn:aws:iam::200000000004:role/BreakGlass
source_profile = acme-login
external_id = sealed

[profile acme-logs-reader]
role_arn = arn:aws:iam::200000000005:role/teams/platform/observability/production/long-term-retention/Reader
source_profile = acme-login

# 한빛: jisu의 조직

[profile 한빛-로그인]
region = ap-northeast-2
aws_account_id = 310000000001

[profile 한빛-개발]
role_arn = arn:aws:iam::310000000002:role/Developer
source_profile = 한빛-로그인
region = ap-northeast-2
color = 1565c0

[profile 한빛-운영-조회]
role_arn = arn:aws:iam::310000000003:role/ReadOnly
source_profile = 한빛-로그인

[profile 한빛-운영]
role_arn = arn:aws:iam::310000000003:role/ops/Operator
source_profile = 한빛-로그인
color = ad1457

[profile 한빛-분석]
role_arn = arn:aws:iam::012345678901:role/analytics/Analyst
source_profile = 한빛-로그인
color = 6a1b9a

# Lumen: Identity Center, and roles that its permission sets may switch to.

[sso-session lumen]
sso_start_url = https://lumen.awsapps.com/start
sso_region = eu-central-1

[profile lumen-main]
sso_session = lumen
sso_account_id = 420000000001
sso_role_name = AdministratorAccess

[profile lumen-prod]
sso_session = lumen
sso_account_id = 420000000003
sso_role_name = Read_Only

[profile lumen-tester]
role_arn = arn:aws:iam::420000000002:role/Tester
source_profile = lumen-main

[profile lumen-platform]
role_arn = arn:aws:iam::420000000003:role/PlatformAdmin
source_profile = lumen-main
region = eu-central-1

[profile lumen-gov]
role_arn = arn:aws-us-gov:iam::530000000002:role/Admin
region = us-gov-west-1

[profile lumen-china]
role_arn = arn:aws-cn:iam::640000000002:role/Admin
region = cn-north-1

[profile lumen-eusc]
role_arn = arn:aws-eusc:iam::750000000002:role/Admin
region = eusc-de-east-1
`;
