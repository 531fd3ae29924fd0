//! The typical case: a federated user in three groups with eight managed policies, under a boundary, two levels of
//! service control policies, a session policy and a bucket policy.

use keyward_evaluation::Verdict;

use crate::keyward::Keyward;
use crate::random::Random;
use crate::scenario::{ACCOUNT, Asked, Engine, Texts};

const BUCKET: &str = "team-data";

fn document(statements: &[String]) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{}]}}"#,
        statements.join(",")
    )
}

fn quoted(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
    format!("[{}]", words.join(","))
}

fn statement(effect: &str, actions: &[&str], resources: &[&str], condition: &str) -> String {
    let condition = if condition.is_empty() {
        String::new()
    } else {
        format!(r#","Condition":{{{condition}}}"#)
    };
    let (actions, resources) = (quoted(actions), quoted(resources));
    format!(r#"{{"Effect":"{effect}","Action":{actions},"Resource":{resources}{condition}}}"#)
}

const OWN_TEAM: &str = r#""StringEquals":{"aws:ResourceTag/team":"storage"}"#;
const WITH_MFA: &str = r#""Bool":{"aws:MultiFactorAuthPresent":"true"}"#;
const OFFICE: &str =
    r#""IpAddress":{"aws:SourceIp":["203.0.113.0/24","198.51.100.0/24","2001:db8::/32"]}"#;
const PROJECT: &str = r#""DateGreaterThan":{"aws:CurrentTime":"2026-01-01T00:00:00Z"},"DateLessThan":{"aws:CurrentTime":"2027-01-01T00:00:00Z"}"#;

pub(crate) fn texts() -> Texts {
    Texts {
        identity: vec![
            storage(),
            compute(),
            own_credentials(),
            guardrails(),
            functions(),
            messages(),
            keys_and_logs(),
            read_only(),
        ],
        boundary: Some(document(&[
            statement(
                "Allow",
                &[
                    "s3:*",
                    "ec2:*",
                    "lambda:*",
                    "dynamodb:*",
                    "sqs:*",
                    "sns:*",
                    "kms:*",
                    "logs:*",
                    "cloudwatch:*",
                    "iam:*",
                ],
                &["*"],
                "",
            ),
            statement(
                "Deny",
                &["iam:*Boundary", "iam:CreateUser", "iam:CreateRole"],
                &["*"],
                "",
            ),
        ])),
        session: Some(document(&[
            statement(
                "Allow",
                &["s3:*", "ec2:*", "lambda:*", "dynamodb:*", "iam:*"],
                &["*"],
                "",
            ),
            statement(
                "Allow",
                &["sqs:*", "sns:*", "kms:*", "logs:*"],
                &["*"],
                OFFICE,
            ),
        ])),
        bucket: Some(format!(
            r#"{{"Version":"2012-10-17","Statement":[
{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::{BUCKET}/*","Condition":{{"Bool":{{"aws:SecureTransport":"false"}}}}}},
{{"Effect":"Allow","Principal":{{"AWS":["arn:aws:iam::{ACCOUNT}:user/staff/alice","arn:aws:iam::444455556666:role/audit"]}},"Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::{BUCKET}/shared/*"}},
{{"Effect":"Allow","Principal":{{"Service":"cloudtrail.amazonaws.com"}},"Action":"s3:PutObject","Resource":"arn:aws:s3:::{BUCKET}/trail/*"}}]}}"#
        )),
        scp: vec![
            document(&[statement("Allow", &["*"], &["*"], "")]),
            document(&[
                statement("Allow", &["*"], &["*"], ""),
                format!(
                    r#"{{"Effect":"Deny","NotAction":{},"Resource":"*","Condition":{{"StringNotEquals":{{"aws:RequestedRegion":["us-east-1","eu-west-1"]}}}}}}"#,
                    quoted(&[
                        "iam:*",
                        "organizations:*",
                        "route53:*",
                        "sts:*",
                        "support:*",
                        "cloudfront:*",
                        "budgets:*",
                        "waf:*"
                    ])
                ),
                statement(
                    "Deny",
                    &["organizations:LeaveOrganization", "cloudtrail:StopLogging"],
                    &["*"],
                    "",
                ),
            ]),
        ],
    }
}

fn storage() -> String {
    let mut statements = vec![statement(
        "Allow",
        &["s3:ListBucket", "s3:GetBucketLocation"],
        &["arn:aws:s3:::team-data", "arn:aws:s3:::archive"],
        "",
    )];
    for area in ["raw", "clean", "reports", "models", "exports"] {
        statements.push(statement(
            "Allow",
            &["s3:GetObject", "s3:GetObjectVersion"],
            &[
                &format!("arn:aws:s3:::team-data/{area}/*"),
                &format!("arn:aws:s3:::archive/{area}/*"),
            ],
            "",
        ));
        statements.push(statement(
            "Allow",
            &["s3:PutObject"],
            &[&format!(
                "arn:aws:s3:::team-data/{area}/${{aws:username}}/*"
            )],
            PROJECT,
        ));
    }
    document(&statements)
}

fn compute() -> String {
    document(&[
        statement("Allow", &["ec2:Describe*"], &["*"], ""),
        statement(
            "Allow",
            &[
                "ec2:StartInstances",
                "ec2:StopInstances",
                "ec2:RebootInstances",
            ],
            &["arn:aws:ec2:*:111122223333:instance/*"],
            OWN_TEAM,
        ),
        statement(
            "Allow",
            &["ec2:RunInstances"],
            &[
                "arn:aws:ec2:*:*:subnet/*",
                "arn:aws:ec2:*:*:network-interface/*",
                "arn:aws:ec2:*::image/*",
            ],
            "",
        ),
        statement(
            "Allow",
            &["ec2:RunInstances"],
            &["arn:aws:ec2:*:*:instance/*"],
            r#""StringLike":{"ec2:InstanceType":["t3.*","m7g.*"]}"#,
        ),
        statement(
            "Deny",
            &["ec2:TerminateInstances"],
            &["*"],
            r#""BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}"#,
        ),
        statement(
            "Allow",
            &["ec2:TerminateInstances"],
            &["arn:aws:ec2:*:111122223333:instance/*"],
            OWN_TEAM,
        ),
        statement(
            "Allow",
            &["ec2:CreateTags"],
            &["arn:aws:ec2:*:*:*/*"],
            r#""ForAllValues:StringEquals":{"aws:TagKeys":["team","stage"]}"#,
        ),
        statement(
            "Allow",
            &["ec2:*Volume*"],
            &["arn:aws:ec2:*:111122223333:volume/*"],
            OWN_TEAM,
        ),
    ])
}

fn own_credentials() -> String {
    let own = [
        "arn:aws:iam::*:user/${aws:username}",
        "arn:aws:iam::*:user/staff/${aws:username}",
    ];
    document(&[
        statement(
            "Allow",
            &["iam:GetAccountPasswordPolicy", "iam:ListVirtualMFADevices"],
            &["*"],
            "",
        ),
        statement("Allow", &["iam:ChangePassword", "iam:GetUser"], &own, ""),
        statement("Allow", &["iam:*AccessKey*"], &own, WITH_MFA),
        statement("Allow", &["iam:*SigningCertificate*"], &own, WITH_MFA),
        statement("Allow", &["iam:*SSHPublicKey*"], &own, WITH_MFA),
        statement(
            "Allow",
            &["iam:CreateVirtualMFADevice"],
            &["arn:aws:iam::*:mfa/*"],
            "",
        ),
        statement(
            "Allow",
            &[
                "iam:EnableMFADevice",
                "iam:ListMFADevices",
                "iam:ResyncMFADevice",
            ],
            &own,
            "",
        ),
    ])
}

fn guardrails() -> String {
    document(&[
        format!(
            r#"{{"Effect":"Deny","NotAction":{},"Resource":"*","Condition":{{"BoolIfExists":{{"aws:MultiFactorAuthPresent":"false"}}}}}}"#,
            quoted(&["iam:ListMFADevices", "iam:EnableMFADevice", "iam:GetUser", "sts:GetSessionToken", "s3:Get*", "s3:List*", "ec2:Describe*"])
        ),
        r#"{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"NotIpAddress":{"aws:SourceIp":["203.0.113.0/24","198.51.100.0/24","2001:db8::/32"]},"Bool":{"aws:ViaAWSService":"false"}}}"#.into(),
        statement("Deny", &["s3:DeleteBucket*", "s3:PutBucketPolicy", "kms:ScheduleKeyDeletion"], &["*"], ""),
    ])
}

fn functions() -> String {
    let mut statements = vec![
        statement("Allow", &["lambda:List*", "lambda:Get*"], &["*"], ""),
        statement(
            "Allow",
            &["dynamodb:List*", "dynamodb:Describe*"],
            &["*"],
            "",
        ),
    ];
    for stage in ["dev", "test", "beta", "prod"] {
        statements.push(statement(
            "Allow",
            &["lambda:InvokeFunction", "lambda:UpdateFunctionCode"],
            &[&format!("arn:aws:lambda:*:111122223333:function:{stage}-*")],
            OFFICE,
        ));
        statements.push(statement(
            "Allow",
            &["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"],
            &[&format!("arn:aws:dynamodb:*:111122223333:table/{stage}-*")],
            r#""ForAllValues:StringLike":{"dynamodb:LeadingKeys":["${aws:username}*"]}"#,
        ));
    }
    document(&statements)
}

fn messages() -> String {
    let mut statements = Vec::new();
    for queue in ["orders", "events", "billing", "mail"] {
        statements.push(statement(
            "Allow",
            &["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"],
            &[&format!("arn:aws:sqs:*:111122223333:{queue}-*")],
            "",
        ));
        statements.push(statement(
            "Allow",
            &["sns:Publish"],
            &[&format!("arn:aws:sns:*:111122223333:{queue}")],
            PROJECT,
        ));
    }
    document(&statements)
}

fn keys_and_logs() -> String {
    document(&[
        statement(
            "Allow",
            &["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*"],
            &["arn:aws:kms:*:111122223333:key/*"],
            OWN_TEAM,
        ),
        statement("Allow", &["kms:List*", "kms:Describe*"], &["*"], ""),
        statement(
            "Allow",
            &["logs:Describe*", "logs:FilterLogEvents", "logs:Get*"],
            &["*"],
            "",
        ),
        statement(
            "Allow",
            &["logs:PutRetentionPolicy"],
            &["arn:aws:logs:*:111122223333:log-group:/team/*"],
            r#""NumericLessThanEquals":{"logs:RetentionInDays":"90"}"#,
        ),
        statement(
            "Allow",
            &[
                "cloudwatch:Get*",
                "cloudwatch:List*",
                "cloudwatch:Describe*",
            ],
            &["*"],
            "",
        ),
        statement(
            "Allow",
            &["cloudwatch:PutMetricData"],
            &["*"],
            r#""StringEquals":{"cloudwatch:namespace":"team/storage"}"#,
        ),
    ])
}

fn read_only() -> String {
    document(&[
        statement(
            "Allow",
            &["s3:GetBucket*", "s3:ListAllMyBuckets"],
            &["*"],
            "",
        ),
        statement("Allow", &["iam:Get*", "iam:List*"], &["*"], WITH_MFA),
        statement(
            "Allow",
            &["sns:List*", "sns:Get*", "sqs:List*", "sqs:Get*"],
            &["*"],
            "",
        ),
    ])
}

const AREAS: [&str; 7] = [
    "raw", "clean", "reports", "models", "exports", "shared", "private",
];
const STAGES: [&str; 5] = ["dev", "test", "beta", "prod", "lab"];
const QUEUES: [&str; 5] = ["orders", "events", "billing", "mail", "audit"];

fn question(random: &mut Random) -> (String, String) {
    let text = |text: &str| text.to_owned();
    match random.below(12) {
        0 | 1 => (
            text(random.pick(&["s3:GetObject", "s3:GetObjectVersion", "s3:DeleteObject"])),
            format!(
                "arn:aws:s3:::team-data/{}/2026/{}.parquet",
                random.pick(&AREAS),
                random.below(1000)
            ),
        ),
        2 => (
            text("s3:PutObject"),
            format!(
                "arn:aws:s3:::team-data/{}/{}/{}.csv",
                random.pick(&AREAS),
                random.pick(&["alice", "bob"]),
                random.below(1000)
            ),
        ),
        3 => (
            text(random.pick(&[
                "s3:ListBucket",
                "s3:GetBucketLocation",
                "s3:PutBucketPolicy",
                "s3:GetBucketTagging",
            ])),
            format!(
                "arn:aws:s3:::{}",
                random.pick(&["team-data", "archive", "other"])
            ),
        ),
        4 => (
            text(random.pick(&[
                "ec2:DescribeInstances",
                "ec2:DescribeVpcs",
                "ec2:DescribeImages",
            ])),
            text("*"),
        ),
        5 => (
            text(random.pick(&[
                "ec2:StartInstances",
                "ec2:StopInstances",
                "ec2:TerminateInstances",
                "ec2:RunInstances",
            ])),
            format!(
                "arn:aws:ec2:eu-west-1:111122223333:instance/i-{:017x}",
                random.next() >> 4
            ),
        ),
        6 => (
            text(random.pick(&[
                "iam:GetUser",
                "iam:CreateAccessKey",
                "iam:ListMFADevices",
                "iam:CreateUser",
            ])),
            format!(
                "arn:aws:iam::111122223333:user/staff/{}",
                random.pick(&["alice", "bob"])
            ),
        ),
        7 => (
            text(random.pick(&[
                "lambda:InvokeFunction",
                "lambda:UpdateFunctionCode",
                "lambda:GetFunction",
            ])),
            format!(
                "arn:aws:lambda:eu-west-1:111122223333:function:{}-resize",
                random.pick(&STAGES)
            ),
        ),
        8 => (
            text(random.pick(&["dynamodb:GetItem", "dynamodb:Query", "dynamodb:DeleteItem"])),
            format!(
                "arn:aws:dynamodb:eu-west-1:111122223333:table/{}-users",
                random.pick(&STAGES)
            ),
        ),
        9 => (
            text(random.pick(&["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:PurgeQueue"])),
            format!(
                "arn:aws:sqs:eu-west-1:111122223333:{}-inbox",
                random.pick(&QUEUES)
            ),
        ),
        10 => (
            text(random.pick(&[
                "kms:Decrypt",
                "kms:GenerateDataKeyWithoutPlaintext",
                "kms:ScheduleKeyDeletion",
            ])),
            text("arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
        ),
        _ => (
            text(random.pick(&[
                "logs:FilterLogEvents",
                "cloudwatch:GetMetricData",
                "sns:Publish",
                "cloudtrail:StopLogging",
            ])),
            format!(
                "arn:aws:sns:eu-west-1:111122223333:{}",
                random.pick(&QUEUES)
            ),
        ),
    }
}

fn asked(random: &mut Random) -> Asked {
    let (action, resource) = question(random);
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut add = |key: &str, value: &str| pairs.push((key.into(), value.into()));
    add("aws:CurrentTime", "2026-11-22T10:00:00Z");
    add(
        "aws:SourceIp",
        random.pick(&[
            "203.0.113.7",
            "198.51.100.23",
            "2001:db8::7",
            "203.0.113.99",
            "203.0.113.200",
            "192.0.2.1",
        ]),
    );
    add(
        "aws:RequestedRegion",
        random.pick(&[
            "eu-west-1",
            "us-east-1",
            "eu-west-1",
            "eu-west-1",
            "ap-south-1",
        ]),
    );
    add("aws:ViaAWSService", "false");
    if random.below(8) > 0 {
        add(
            "aws:MultiFactorAuthPresent",
            random.pick(&["true", "true", "true", "true", "false"]),
        );
        add(
            "aws:SecureTransport",
            random.pick(&["true", "true", "true", "false"]),
        );
        add("aws:username", "alice");
        add("aws:userid", "111122223333:alice");
        add(
            "aws:PrincipalArn",
            "arn:aws:sts::111122223333:federated-user/alice",
        );
        add("aws:PrincipalTag/team", "storage");
        add(
            "aws:ResourceTag/team",
            random.pick(&["storage", "storage", "network"]),
        );
        add("aws:PrincipalAccount", ACCOUNT);
        add("aws:PrincipalType", "FederatedUser");
    }
    if random.below(2) > 0 {
        add(
            "aws:UserAgent",
            "aws-sdk-rust/1.3.3 os/linux lang/rust/1.95",
        );
        add("aws:EpochTime", "1795341600");
        add("aws:PrincipalOrgID", "o-a1b2c3d4e5");
        add("aws:ResourceAccount", ACCOUNT);
        add(
            "dynamodb:LeadingKeys",
            random.pick(&["alice", "alice-7", "bob"]),
        );
        add("logs:RetentionInDays", random.pick(&["30", "365"]));
        add("aws:TokenIssueTime", "2026-11-22T09:00:00Z");
    }
    Asked {
        action,
        resource,
        pairs,
    }
}

/// A thousand questions: half allowed, a fifth explicitly denied, the rest allowed by nobody.
pub(crate) fn questions(engine: &Keyward) -> Vec<Asked> {
    let mut random = Random(7);
    let (mut allowed, mut denied, mut silent) = (500, 200, 300);
    let mut questions = Vec::new();
    while questions.len() < 1000 {
        let asked = asked(&mut random);
        let left = match engine.decide(&asked, &engine.ready(&asked)) {
            Verdict::Allowed { .. } => &mut allowed,
            Verdict::ExplicitDeny { .. } => &mut denied,
            Verdict::ImplicitDeny { .. } => &mut silent,
        };
        if *left > 0 {
            *left -= 1;
            questions.push(asked);
        }
    }
    questions
}
