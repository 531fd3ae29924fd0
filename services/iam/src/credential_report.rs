//! The credential report: every user of an account and the state of its credentials, as CSV.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use keyward_api::iam;
use keyward_arn::AccountId;
use keyward_gate::{Handler, Kind, Permit, Plan, Scope, Uses, Work};
use keyward_identity::{
    AccessKey, Account, KeyStatus, OtherCredentials, Owner, SigningCertificate, User,
};
use keyward_reports::{ReportName, ReportStore};
use keyward_wire::{ApiError, Blob, Timestamp};
use serde::{Deserialize, Serialize};

use crate::Iam;
use crate::checks::{on_everything, plan};
use crate::jobs::{keep, kept};

/// How long a report is the newest that AWS makes, in milliseconds: four hours.
const LIFETIME_MS: i64 = 4 * 60 * 60 * 1000;

/// Keys, and certificates, that a row has columns for.
const COLUMNS_OF_A_KIND: usize = 2;

/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>
const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
                      password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,\
                      access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,\
                      access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
                      access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,\
                      cert_2_active,cert_2_last_rotated";

/// The newest report of each account, kept over restarts.
#[derive(Debug)]
pub(crate) struct Reports {
    kept: Arc<ReportStore>,
    newest: Mutex<HashMap<AccountId, Report>>,
}

/// A report that was asked for. It is made at once, unless what came before a start is still being read: then it is
/// made when somebody asks again once that is done.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Report {
    /// When it was asked for or, once it is there, made; milliseconds since 1970.
    made_ms: i64,
    /// Absent while it is in progress.
    content: Option<Arc<str>>,
}

impl Report {
    fn is_expired(&self, now_ms: i64) -> bool {
        now_ms - self.made_ms >= LIFETIME_MS
    }
}

impl Reports {
    pub(crate) fn new(kept: Arc<ReportStore>) -> Self {
        Self {
            kept,
            newest: Mutex::default(),
        }
    }

    /// The newest report of the caller's account, made now if it was asked for before it could be.
    fn newest(&self, work: &Work<'_>) -> Result<Option<Report>, ApiError> {
        let account = work.account()?.id();
        let held = self.held(account);
        let is_due = held.as_ref().is_some_and(|held| held.content.is_none());
        if is_due && work.uses.are_complete() {
            return self.make(work).map(Some);
        }
        Ok(held)
    }

    fn held(&self, account: AccountId) -> Option<Report> {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(held) = newest.get(&account) {
            return Some(held.clone());
        }
        let kept: Report = kept(&self.kept, account, ReportName::Credentials)?;
        newest.insert(account, kept.clone());
        Some(kept)
    }

    /// Makes a report, or notes that one is to be made.
    fn make(&self, work: &Work<'_>) -> Result<Report, ApiError> {
        let account = work.account()?;
        let made_ms = work.facts.time_ms;
        let is_known = work.uses.are_complete();
        let content = is_known.then(|| csv(account, work.uses).into());
        let report = Report { made_ms, content };
        let name = ReportName::Credentials;
        keep(&self.kept, account.id(), name, made_ms, &report);
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        newest.insert(account.id(), report.clone());
        Ok(report)
    }
}

impl Handler<iam::GenerateCredentialReport> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

    fn plan(&self, _input: &(), scope: Scope<'_>) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "iam:GenerateCredentialReport"))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GenerateCredentialReport>,
        _input: &(),
        work: &mut Work<'_>,
    ) -> Result<iam::GenerateCredentialReportResponse, ApiError> {
        let now_ms = work.facts.time_ms;
        let (state, description) = match self.reports.newest(work)? {
            Some(Report { content: None, .. }) => ("INPROGRESS", None),
            Some(report) if !report.is_expired(now_ms) => ("COMPLETE", None),
            _ => {
                self.reports.make(work)?;
                let text = "No report exists. Starting a new report generation task";
                ("STARTED", Some(text.to_owned()))
            }
        };
        Ok(iam::GenerateCredentialReportResponse {
            state: Some(state.to_owned()),
            description,
        })
    }
}

impl Handler<iam::GetCredentialReport> for Iam {
    const KIND: Kind = Kind::Read;
    const IS_LONG: bool = true;

    fn plan(&self, _input: &(), scope: Scope<'_>) -> Result<Plan, ApiError> {
        plan(on_everything(scope, "iam:GetCredentialReport"))
    }

    fn execute(
        &self,
        _permit: Permit<iam::GetCredentialReport>,
        _input: &(),
        work: &mut Work<'_>,
    ) -> Result<iam::GetCredentialReportResponse, ApiError> {
        let Some(report) = self.reports.newest(work)? else {
            return Err(iam::error::REPORT_NOT_PRESENT.bare());
        };
        let Some(content) = &report.content else {
            let text = "The credential report is being generated.";
            return Err(iam::error::REPORT_IN_PROGRESS.message(text));
        };
        if report.is_expired(work.facts.time_ms) {
            return Err(iam::error::REPORT_EXPIRED.message("The credential report has expired."));
        }
        Ok(iam::GetCredentialReportResponse {
            content: Some(Blob(content.as_bytes().to_vec())),
            report_format: Some("text/csv".to_owned()),
            generated_time: Some(Timestamp(report.made_ms)),
        })
    }
}

/// `2026-01-01T00:00:00+00:00`
fn date(ms: i64) -> String {
    Timestamp(ms).iso8601().replace('Z', "+00:00")
}

fn optional_date(ms: Option<i64>) -> String {
    ms.map_or_else(|| "N/A".to_owned(), date)
}

/// A field: quoted where it has a comma, which names may have.
fn quoted(text: &str) -> String {
    if text.contains(',') {
        format!("\"{text}\"")
    } else {
        text.to_owned()
    }
}

/// What stands between the creation of a user and its keys: five fields.
struct Password {
    enabled: &'static str,
    last_used: &'static str,
    last_changed: String,
    next_rotation: String,
}

/// The root user's password is not built, and AWS does not tell of it either.
fn root_password() -> Password {
    Password {
        enabled: "not_supported",
        last_used: "no_information",
        last_changed: "not_supported".to_owned(),
        next_rotation: "not_supported".to_owned(),
    }
}

fn password(account: &Account, user: &User) -> Password {
    let has_one = user.login_profile.is_some();
    Password {
        enabled: if has_one { "true" } else { "false" },
        // There is nothing to sign in to yet.
        last_used: if has_one { "no_information" } else { "N/A" },
        last_changed: optional_date(user.password_changed_ms()),
        next_rotation: optional_date(account.password_expires_ms(user)),
    }
}

fn csv(account: &Account, uses: &Uses) -> String {
    let mut text = String::from(HEADER);
    let root = account.other_credentials(Owner::Root);
    let record = &account.record;
    row(
        &mut text,
        [
            "<root_account>",
            &account.id().root_arn(),
            &date(record.created_ms),
        ],
        &root_password(),
        (root, &record.root_access_keys),
        uses,
    );
    for user in account.users.iter() {
        row(
            &mut text,
            [
                &quoted(&user.name),
                &quoted(&user.arn(account.id())),
                &date(user.created_ms),
            ],
            &password(account, user),
            (Some(&user.credentials), &user.access_keys),
            uses,
        );
    }
    text
}

fn row(
    text: &mut String,
    who: [&str; 3],
    password: &Password,
    (other, keys): (Option<&OtherCredentials>, &[AccessKey]),
    uses: &Uses,
) {
    let Password {
        enabled,
        last_used: password_used,
        last_changed,
        next_rotation,
    } = password;
    let has_mfa = other.is_some_and(|other| !other.mfa_devices.is_empty());
    let _ = write!(
        text,
        "\n{},{enabled},{password_used},{last_changed},{next_rotation},{has_mfa}",
        who.join(",")
    );
    for place in 0..COLUMNS_OF_A_KIND {
        let key = keys.get(place);
        let used = key.and_then(|key| uses.last_used(key.id.as_str()));
        let _ = write!(
            text,
            ",{},{},{},{},{}",
            key.is_some_and(|key| key.status == KeyStatus::Active),
            optional_date(key.map(|key| key.created_ms)),
            optional_date(used.as_ref().map(|used| used.time_ms)),
            used.as_ref().map_or("N/A", |used| &used.region),
            used.as_ref().map_or("N/A", |used| &used.service),
        );
    }
    let certificates: &[SigningCertificate] =
        other.map_or(&[], |other| &other.signing_certificates);
    for place in 0..COLUMNS_OF_A_KIND {
        let certificate = certificates.get(place);
        let _ = write!(
            text,
            ",{},{}",
            certificate.is_some_and(|held| held.status == KeyStatus::Active),
            optional_date(certificate.map(|held| held.uploaded_ms)),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_the_newest_for_four_hours() {
        let report = Report {
            made_ms: 1000,
            content: Some("".into()),
        };
        assert!(!report.is_expired(1000 + LIFETIME_MS - 1));
        assert!(report.is_expired(1000 + LIFETIME_MS));
    }

    #[test]
    fn every_row_has_a_field_for_each_column() {
        let mut text = String::new();
        row(
            &mut text,
            ["a", "b", "c"],
            &root_password(),
            (None, &[]),
            &Uses::default(),
        );
        assert_eq!(text.split(',').count(), HEADER.split(',').count());
        assert_eq!(HEADER.split(',').count(), 22);
    }
}
