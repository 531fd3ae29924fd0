//! Exit code and both streams of the verbs that ask policies in files. `KEYWARD_UPDATE_SNAPSHOTS=1` writes the
//! snapshots anew.

mod run;

use std::path::Path;
use std::process::Command;

/// Runs `keyward` in the folder of inputs and compares all that comes with `snapshots/NAME.txt`.
fn check(name: &str, arguments: &[&str], input: &str) {
    run::check("simulation", name, arguments, input);
}

#[test]
fn tests_that_pass() {
    check(
        "test-passes",
        &["test", "../../../../spec/policy-cases.jsonl", "cases.yaml"],
        "",
    );
}

#[test]
fn tests_that_fail() {
    check(
        "test-fails",
        &["test", "failing.json", "--junit", "/dev/stderr"],
        "",
    );
}

#[test]
fn tests_from_standard_input() {
    let case = r#"{"name": "nothing allows", "request": {"principal": "arn:aws:iam::111122223333:user/alice",
        "action": "s3:GetObject"}, "expect": "implicitDeny"}"#;
    check("test-stdin", &["test", "-"], case);
}

#[test]
fn tests_that_cannot_be_read() {
    check("test-broken-policy", &["test", "broken-policy.json"], "");
    check(
        "test-broken-policy-yaml",
        &["test", "broken-policy.yaml"],
        "",
    );
    check("test-fails-yaml", &["test", "failing.yaml"], "");
    check(
        "test-missing-member-yaml",
        &["test", "-"],
        "- name: x\n  layers: &none {}\n- name: y\n  layers: *none\n",
    );
    check(
        "test-misspelled-member",
        &["test", "-"],
        "[{\"name\": \"x\",\n  \"reqest\": {}}]",
    );
    check(
        "test-broken-yaml",
        &["test", "-"],
        "name: x\nrequest: {action: s3:GetObject\n",
    );
    check("test-no-file", &["test", "absent.json"], "");
    check(
        "test-one-of-three",
        &["test", "failing.json", "absent.json", "cases.yaml"],
        "",
    );
    check("test-empty", &["test", "-"], "");
    check("test-no-cases", &["test", "-"], "[]");
}

/// Alice's own photos, under the policies of files.
const OWN_PHOTO: &str = "arn:aws:s3:::photos/alice/cat.jpg";
const ALICE: &str = "arn:aws:iam::111122223333:user/alice";

fn ask<'a>(verb: &'a str, action: &'a str, resource: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec![verb, action, resource, "--principal", ALICE];
    arguments.extend(more);
    arguments
}

/// The same questions to both verbs, as text and as JSON.
fn check_question(name: &str, action: &str, resource: &str, more: &[&str]) {
    for verb in ["simulate", "explain"] {
        check(
            &format!("{verb}-{name}"),
            &ask(verb, action, resource, more),
            "",
        );
        let more = [more, &["--output", "json"]].concat();
        check(
            &format!("{verb}-{name}-json"),
            &ask(verb, action, resource, &more),
            "",
        );
    }
}

#[test]
fn a_call_that_is_allowed() {
    check_question(
        "allowed",
        "s3:GetObject",
        OWN_PHOTO,
        &["--policy", "developer.json"],
    );
}

#[test]
fn a_call_that_is_denied() {
    let resource = "arn:aws:s3:::payroll/may.csv";
    check_question(
        "denied",
        "s3:GetObject",
        resource,
        &["--policy", "developer.json"],
    );
}

#[test]
fn a_call_that_several_statements_deny() {
    let resource = "arn:aws:s3:::payroll/may.csv";
    let more = [
        "--policy",
        "developer.json",
        "--scp",
        "denials.json,read-only-boundary.json",
        "--policy",
        "arn:aws:iam::aws:policy/AWSDenyAll",
    ];
    check_question("denials", "s3:PutObject", resource, &more);
}

#[test]
fn a_call_that_a_boundary_leaves_out() {
    let more = [
        "--policy",
        "developer.json",
        "--boundary",
        "read-only-boundary.json",
    ];
    check_question("boundary", "s3:PutObject", OWN_PHOTO, &more);
}

#[test]
fn a_call_that_lacks_a_condition_key() {
    let more = [
        "--policy",
        "developer.json",
        "--scp",
        "arn:aws:iam::aws:policy/AmazonS3FullAccess",
    ];
    check_question("missing-key", "s3:DeleteObject", OWN_PHOTO, &more);
    let more = [
        "--policy",
        "developer.json",
        "--context",
        "aws:MultiFactorAuthPresent=true",
    ];
    check_question("given-key", "s3:DeleteObject", OWN_PHOTO, &more);
}

#[test]
fn a_call_under_the_policies_of_an_account() {
    let bob = |verb, action, resource| {
        let details = "--account-details";
        vec![
            verb,
            action,
            resource,
            "--principal",
            "bob",
            details,
            "account-details.json",
        ]
    };
    check("simulate-account", &bob("simulate", "iam:GetUser", "*"), "");
    check(
        "simulate-account-own-boundary",
        &bob("simulate", "iam:GetRole", "*"),
        "",
    );
    check(
        "explain-account-group",
        &bob("explain", "s3:DeleteBucket", "arn:aws:s3:::photos"),
        "",
    );
    let role = "arn:aws:iam::111122223333:role/deploy";
    check(
        "explain-account-trust",
        &bob("explain", "sts:AssumeRole", role),
        "",
    );
}

#[test]
fn questions_that_cannot_be_put() {
    let policy = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*",
  "Action": "s3:GetObject", "Resource": "*"}}"#;
    check(
        "simulate-principal",
        &ask("simulate", "s3:GetObject", "*", &["--policy", "-"]),
        policy,
    );
    check("simulate-action", &["simulate", "s3:Get*"], "");
    check(
        "simulate-no-policy",
        &ask(
            "simulate",
            "s3:GetObject",
            "*",
            &["--policy", "arn:aws:iam::aws:policy/None"],
        ),
        "",
    );
    let nobody = [
        "simulate",
        "s3:GetObject",
        "--principal",
        "nobody",
        "--account-details",
        "account-details.json",
    ];
    check("simulate-nobody", &nobody, "");
    check(
        "simulate-bad-principal",
        &["explain", "s3:GetObject", "--principal", "alice"],
        "",
    );
}

#[test]
fn who_can_do_what() {
    let ask = |action, resource| {
        vec![
            "who-can",
            action,
            resource,
            "--account-details",
            "account-details.json",
        ]
    };
    let bucket = "arn:aws:s3:::photos";
    check("who-can", &ask("s3:DeleteBucket", bucket), "");
    check(
        "who-can-json",
        &[ask("s3:DeleteBucket", bucket), vec!["--output", "json"]].concat(),
        "",
    );
    let role = "arn:aws:iam::111122223333:role/deploy";
    check("who-can-assume", &ask("sts:AssumeRole", role), "");
    let scp = vec!["--scp", "read-only-boundary.json"];
    check(
        "who-can-nobody",
        &[ask("s3:DeleteBucket", bucket), scp].concat(),
        "",
    );
    check(
        "who-can-of-nothing",
        &["who-can", "s3:DeleteBucket", bucket],
        "",
    );
    let elsewhere = vec!["--account-details", "-"];
    check(
        "who-can-no-details",
        &[vec!["who-can", "s3:DeleteBucket", bucket], elsewhere].concat(),
        "{}",
    );
}

#[test]
fn what_somebody_can_do() {
    let ask = |principal| {
        vec![
            "can",
            principal,
            "--account-details",
            "account-details.json",
        ]
    };
    check("can", &ask("bob"), "");
    check(
        "can-json",
        &[ask("alice"), vec!["--output", "json"]].concat(),
        "",
    );
    let boundary = vec!["--boundary", "read-only-boundary.json"];
    check("can-withheld", &[ask("alice"), boundary].concat(), "");
    let scp = ["--scp", "nothing.json"];
    check("can-nothing", &[ask("alice"), scp.to_vec()].concat(), "");
    check("can-root", &ask("arn:aws:iam::111122223333:root"), "");
    check("can-of-nobody", &ask("eve"), "");
    check("can-no-details", &["can", "alice"], "");
}

#[test]
fn what_changes_between_policies() {
    let changed = ["diff", "old-rights.json", "new-rights.json"];
    check("diff", &changed, "");
    check(
        "diff-json",
        &[&changed[..], &["--output", "json"]].concat(),
        "",
    );
    check(
        "diff-same",
        &["diff", "old-rights.json", "old-rights.json"],
        "",
    );
    let buckets = ["old-bucket-policy.json", "new-bucket-policy.json"];
    let of_kind = ["diff", "--kind", "resource"];
    check("diff-buckets", &[&of_kind[..], &buckets[..]].concat(), "");
    check("diff-wrong-kind", &[&["diff"], &buckets[..]].concat(), "");
    check(
        "diff-accounts",
        &["diff", "account-details.json", "account-details-later.json"],
        "",
    );
    check(
        "diff-account-and-policy",
        &["diff", "account-details.json", "new-rights.json"],
        "",
    );
    check(
        "diff-scp",
        &[
            "diff",
            "--kind",
            "scp",
            "nothing.json",
            "read-only-boundary.json",
        ],
        "",
    );
    let one = ["diff", "account-details.json", "account-details-later.json"];
    check(
        "diff-accounts-one",
        &[&one[..], &["--principal", "bob"]].concat(),
        "",
    );
    check(
        "diff-accounts-nobody",
        &[&one[..], &["--principal", "eve"]].concat(),
        "",
    );
    let trust = [
        "diff",
        "account-details.json",
        "account-details-other-trust.json",
    ];
    check("diff-accounts-trust", &trust, "");
    let opened = ["diff", "trusts.json", "trusts-opened.json"];
    check("diff-accounts-trust-opened", &opened, "");
    let of_elsewhere = ["--principal", "arn:aws:iam::444455556666:user/bob"];
    check(
        "diff-accounts-trust-one",
        &[&trust[..], &of_elsewhere].concat(),
        "",
    );
    check("diff-twice-stdin", &["diff", "-", "-"], "{}");
    for (name, principal) in [
        ("federated", "arn:aws:sts::111122223333:federated-user/eve"),
        (
            "session",
            "arn:aws:sts::111122223333:assumed-role/app/build",
        ),
    ] {
        let arguments = [&changed[..], &["--principal", principal]].concat();
        check(&format!("diff-{name}-principal"), &arguments, "");
    }
    check(
        "diff-provider",
        &[
            "diff",
            "--kind",
            "trust",
            "trust-old.json",
            "trust-new.json",
            "--principal",
            "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
        ],
        "",
    );
    check(
        "diff-broken",
        &["diff", "old-rights.json", "-"],
        "{\"Statement\": [}",
    );
}

#[test]
fn layers_as_they_stand_at_aws() {
    // RCPFullAWSAccess is there whatever is given, and policies that only deny stand beside FullAWSAccess.
    let rcp = ["--rcp", "rcp-of-the-organization.json"];
    check(
        "simulate-rcp",
        &ask(
            "simulate",
            "s3:GetObject",
            OWN_PHOTO,
            &[&["--policy", "developer.json"][..], &rcp].concat(),
        ),
        "",
    );
    let changed = [
        "rcp-of-the-organization.json",
        "rcp-of-another-organization.json",
    ];
    check(
        "diff-rcp",
        &[&["diff", "--kind", "rcp"][..], &changed].concat(),
        "",
    );
    let denials = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3:*", "Resource": "*"}}"#;
    check(
        "diff-scp-denials",
        &["diff", "--kind", "scp", "nothing.json", "-"],
        denials,
    );
    let session = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#;
    check(
        "diff-session",
        &["diff", "--kind", "session", "nothing.json", "-"],
        session,
    );
}

#[test]
fn what_aws_would_not_store_is_told() {
    let no_resource =
        r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*"}}"#;
    check(
        "simulate-no-resource",
        &["simulate", "s3:GetObject", "*", "--policy", "-"],
        no_resource,
    );
    let no_service = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "s3*", "Resource": "*"}}"#;
    check(
        "simulate-no-service",
        &["simulate", "s3:GetObject", "*", "--policy", "-"],
        no_service,
    );
}

#[test]
fn completions_and_manual_pages_know_every_verb() {
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyward"));
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let help = run(&["--help"]);
    let verbs: Vec<&str> = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .map_while(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .filter(|verb| *verb != "help")
        .collect();
    assert!(verbs.len() > 8, "{verbs:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = run(&["completions", shell]);
        let missing = verbs.iter().find(|verb| !script.contains(**verb));
        assert_eq!(missing, None, "{shell}");
    }
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("man");
    run(&["man", &directory.to_string_lossy()]);
    for verb in verbs {
        let page = directory.join(format!("keyward-{verb}.1"));
        assert!(
            std::fs::read_to_string(page)
                .unwrap()
                .contains(".SH SYNOPSIS")
        );
    }
}

#[test]
fn colour_is_for_those_who_ask_for_it() {
    let output = |variable: &str, more: &[&str]| {
        let child = std::process::Command::new(env!("CARGO_BIN_EXE_keyward"))
            .args(ask(
                "explain",
                "s3:GetObject",
                OWN_PHOTO,
                &["--policy", "developer.json"],
            ))
            .args(more)
            .current_dir(run::tests().join("simulation"))
            .env_remove("CLICOLOR_FORCE")
            .env(variable, "1")
            .output();
        String::from_utf8(child.unwrap().stdout).unwrap()
    };
    let is_green = |text: String| text.contains("\u{1b}[32m");
    assert!(is_green(output("CLICOLOR_FORCE", &[])));
    assert!(is_green(output("NO_COLOR", &["--color", "always"])));
    for (variable, more) in [
        ("NO_COLOR", &[][..]),
        ("CLICOLOR_FORCE", &["--color", "never"]),
        ("PATH", &["--color", "auto"]),
    ] {
        assert!(!output(variable, more).contains('\u{1b}'));
    }
}
