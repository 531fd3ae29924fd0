//! Exit code and both streams of `keyward lint`.

mod run;

fn check(name: &str, arguments: &[&str], input: &str) {
    run::check("lint", name, &[&["lint"], arguments].concat(), input);
}

#[test]
fn policies_in_directories() {
    check("lint-directory", &["policies"], "");
    check("lint-directory-json", &["policies", "--output", "json"], "");
    check(
        "lint-sarif",
        &["policies/nested/typo.json", "--output", "sarif"],
        "",
    );
    check("lint-good", &["policies/good.json"], "");
}

#[test]
fn templates() {
    check("lint-template-yaml", &["template.yaml"], "");
    check("lint-template-json", &["template.json"], "");
    // As some editors save it.
    let marked = ["\u{feff}", include_str!("lint/template.yaml")].concat();
    check("lint-template-yaml-mark", &["-"], &marked);
}

#[test]
fn plans() {
    check("lint-plan", &["plan.json"], "");
}

/// A policy that is cut short, misspelt or bare is told in a folder and in a plan as it is when it is named.
#[test]
fn broken_policies_are_not_passed_over() {
    check("lint-broken-directory", &["broken"], "");
    check("lint-broken-plan", &["broken-plan.json"], "");
}

#[test]
fn standard_input() {
    let scp = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}}"#;
    check("lint-stdin-scp", &["-", "--kind", "scp"], scp);
    let bare =
        r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}"#;
    check("lint-bare-statement", &["-"], bare);
    check("lint-no-json", &["-"], "{\n  \"Version\": 2012,\n}\n");
}

#[test]
fn what_makes_a_run_fail() {
    let typo = "policies/nested/typo.json";
    check("lint-fail-on-never", &[typo, "--fail-on", "never"], "");
    let ignored = [
        "--ignore",
        "INVALID_ACTION",
        "--ignore",
        "MISSING_OBJECT_PATH",
        "--ignore",
        "MFA_BOOL_IN_DENY",
    ];
    check("lint-ignored", &[&[typo], &ignored[..]].concat(), "");
    check(
        "lint-ignored-unknown",
        &[typo, "--ignore", "INVALID_ACTIONS"],
        "",
    );
    check(
        "lint-fail-on-suggestion",
        &["template.json", "--fail-on", "suggestion"],
        "",
    );
}

/// What can be read is looked at, and the exit code says that something could not.
#[test]
fn inputs_that_cannot_be_used() {
    check("lint-absent", &["absent.json", "policies/good.json"], "");
    check("lint-broken-yaml", &["-"], "Version: [2012\n");
}
