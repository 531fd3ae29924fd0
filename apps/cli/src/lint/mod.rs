//! `keyward lint`

mod embedded;
#[cfg(test)]
mod hostile;
mod inputs;
mod intrinsics;
mod json;
mod report;
mod sarif;
mod shape;
mod text;

use std::process::ExitCode;

use clap::{Args, ValueEnum};
use keyward_lint::{Finding, FindingType, Kind, Location, lint, lint_guessing};
use keyward_simulation::{Place, Source, Unusable};

use self::report::{Report, Shown, Writer};
use crate::parallel;
use crate::places::Origin;
use crate::screen::Canvas;
use crate::simulation::tell;

/// Say what is wrong with policies, and what could be better.
///
/// Policies are read from JSON and YAML files, from CloudFormation templates and from Terraform plans as `terraform show -json`
/// writes them. Findings have the types and issue codes of IAM Access Analyzer, where it has the check; docs/lint.md lists all.
/// The exit code is 0 if nothing is found at or above --fail-on, 1 if something is, 2 if an input cannot be used.
#[derive(Debug, Args)]
pub(crate) struct Lint {
    /// Files, directories, or `-` for standard input
    #[arg(required = true, value_name = "FILES")]
    files: Vec<String>,

    /// What the policies are for, where a template or plan does not say so [default: what they look like]
    #[arg(long, value_enum)]
    kind: Option<KindFlag>,

    /// The least grave type of finding that makes the exit code 1
    #[arg(long, value_enum, default_value_t = FailOn::Warning, value_name = "TYPE")]
    fail_on: FailOn,

    /// Leave out a check; may be repeated
    #[arg(long = "ignore", value_name = "CODE", value_parser = parse_code)]
    ignored: Vec<String>,

    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Output::Text)]
    output: Output,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum KindFlag {
    /// Attached to users, groups and roles; boundaries and session policies too
    Identity,
    /// Attached to a resource
    Resource,
    /// Attached to an S3 bucket
    Bucket,
    /// Who may assume a role
    Trust,
    /// A service control policy
    Scp,
    /// A resource control policy
    Rcp,
    /// Attached to a VPC endpoint
    Endpoint,
}

impl From<KindFlag> for Kind {
    fn from(flag: KindFlag) -> Self {
        match flag {
            KindFlag::Identity => Self::Identity,
            KindFlag::Resource => Self::Resource,
            KindFlag::Bucket => Self::Bucket,
            KindFlag::Trust => Self::Trust,
            KindFlag::Scp => Self::ServiceControl,
            KindFlag::Rcp => Self::ResourceControl,
            KindFlag::Endpoint => Self::Endpoint,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// What does not work
    Error,
    /// And what lets more happen than is wise
    SecurityWarning,
    /// And what does not do what its author may think
    Warning,
    /// And what could be written better
    Suggestion,
    /// Nothing
    Never,
}

impl FailOn {
    fn is_met_by(self, found: FindingType) -> bool {
        let least = match self {
            Self::Error => FindingType::Error,
            Self::SecurityWarning => FindingType::SecurityWarning,
            Self::Warning => FindingType::Warning,
            Self::Suggestion => FindingType::Suggestion,
            Self::Never => return false,
        };
        found >= least
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Output {
    /// For people
    Text,
    /// For programs, as ValidatePolicy shapes findings
    Json,
    /// For code hosts: SARIF 2.1.0
    Sarif,
}

fn parse_code(code: &str) -> Result<String, String> {
    let known = keyward_lint::checks().any(|check| check.code() == code);
    let fault = || "no check has this code; docs/lint.md lists all".to_owned();
    known.then(|| code.to_owned()).ok_or_else(fault)
}

/// A policy to look at.
struct Subject {
    /// The file that it comes from.
    file: String,
    /// Where in the file, if it is one of several or not as it stands: `aws_iam_role.app.assume_role_policy`.
    part: Option<String>,
    source: Source,
    /// What it is for, if the file says so.
    kind: Option<Kind>,
    /// Where it was taken from, if it does not stand in its file as it is.
    origin: Option<Origin>,
}

impl Subject {
    /// The text that findings are shown in: that of the file, where their places in it are known.
    fn shown_in(&self) -> &Source {
        self.origin.as_ref().map_or(&self.source, Origin::source)
    }

    /// The place of a finding in that text.
    fn place(&self, location: &Location) -> Place {
        match &self.origin {
            Some(origin) => origin.place(location, self.source.text()),
            None => self.source.place(location.range()),
        }
    }
}

/// What was found about a policy.
struct Linted {
    subject: Subject,
    kind: Kind,
    findings: Vec<Finding>,
}

/// What came of a file.
struct Outcome {
    reports: Vec<Report>,
    unknown_until_apply: usize,
    is_left_out: bool,
    unusable: Option<Unusable>,
}

impl Lint {
    pub(crate) fn run(&self) -> ExitCode {
        let canvas = Canvas::of_output();
        let mut unusable: Vec<Unusable> = Vec::new();
        let files = inputs::files(&self.files, &mut unusable);
        let mut writer = Writer::new(self.output, canvas);
        parallel::each_in_order(
            &files,
            |file| self.outcome(file, canvas),
            |outcome| {
                outcome.reports.into_iter().for_each(|it| writer.add(it));
                writer.tally.unknown_until_apply += outcome.unknown_until_apply;
                writer.tally.left_out += usize::from(outcome.is_left_out);
                unusable.extend(outcome.unusable);
            },
        );
        let (tally, written) = writer.end();
        if let Err(error) = written {
            unusable.push(Unusable::new(format!("standard output: {error}")));
        }
        for fault in &unusable {
            tell(fault);
        }
        let mut found = tally.counts.keys();
        if !unusable.is_empty() {
            ExitCode::from(2)
        } else if found.any(|found| self.fail_on.is_met_by(*found)) {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        }
    }

    fn outcome(&self, file: &inputs::File, canvas: Canvas) -> Outcome {
        let mut inputs = inputs::Inputs::default();
        let unusable = inputs.read(file).err();
        let reports = inputs.subjects.into_iter();
        Outcome {
            reports: reports
                .map(|subject| self.report(subject, canvas))
                .collect(),
            unknown_until_apply: inputs.unknown_until_apply,
            is_left_out: inputs.is_left_out && unusable.is_none(),
            unusable,
        }
    }

    fn report(&self, subject: Subject, canvas: Canvas) -> Report {
        let text = subject.source.text();
        let told = subject.kind.or(self.kind.map(Kind::from));
        let (kind, mut findings) = match told {
            Some(kind) => (kind, lint(text, kind)),
            None => lint_guessing(text),
        };
        findings.retain(|finding| !self.ignored.iter().any(|code| code == finding.issue_code()));
        let linted = Linted {
            subject,
            kind,
            findings,
        };
        Report {
            checks: linted.findings.iter().map(Finding::check).collect(),
            shown: match self.output {
                Output::Text => Shown::Text(text::shown(&linted, canvas)),
                Output::Json => Shown::Text(json::shown(&linted)),
                Output::Sarif => Shown::Results(sarif::shown(&linted)),
            },
        }
    }
}

/// What a kind of policy is called.
fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Identity => "identity",
        Kind::Resource => "resource",
        Kind::Bucket => "bucket",
        Kind::Trust => "trust",
        Kind::ServiceControl => "scp",
        Kind::ResourceControl => "rcp",
        Kind::Endpoint => "endpoint",
    }
}
