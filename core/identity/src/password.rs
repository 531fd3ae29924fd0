//! What a new password must be like.

use crate::entity::User;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::settings::PasswordPolicy;

/// The characters that count as symbols, from the API reference of UpdateAccountPasswordPolicy.
const SYMBOLS: &[u8] = b"!@#$%^&*()_+-=[]{}|'";

/// The longest password, in characters; the model says so of those that come by API.
const MAX_LENGTH: usize = 128;

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Which kinds of characters a password has.
struct Classes {
    uppercase: bool,
    lowercase: bool,
    number: bool,
    symbol: bool,
}

impl Classes {
    fn of(password: &str) -> Self {
        let has = |is: fn(u8) -> bool| password.bytes().any(is);
        Self {
            uppercase: has(|byte| byte.is_ascii_uppercase()),
            lowercase: has(|byte| byte.is_ascii_lowercase()),
            number: has(|byte| byte.is_ascii_digit()),
            symbol: has(|byte| SYMBOLS.contains(&byte)),
        }
    }

    fn count(&self) -> usize {
        let present = [self.uppercase, self.lowercase, self.number, self.symbol];
        present.into_iter().filter(|present| *present).count()
    }
}

pub(crate) fn violation(text: impl Into<String>) -> Refusal {
    Refusal::new(RefusalCode::PasswordPolicyViolation, text)
}

fn long_enough(password: &str, minimum: usize) -> Result<(), Refusal> {
    if password.chars().count() < minimum {
        let text = format!("Password should have a minimum length of {minimum}");
        return Err(violation(text));
    }
    Ok(())
}

/// AWS's default: 8 to 128 characters, three of four classes (spec/entities.md#passwords).
fn check_default(password: &str) -> Result<(), Refusal> {
    long_enough(password, 8)?;
    if Classes::of(password).count() < 3 {
        return Err(violation(
            "Password should have at least three of the following: uppercase letters, lowercase letters, numbers, \
             symbols",
        ));
    }
    Ok(())
}

impl PasswordPolicy {
    fn check(&self, password: &str) -> Result<(), Refusal> {
        long_enough(password, self.minimum_length)?;
        let has = Classes::of(password);
        let needed = [
            (self.require_uppercase, has.uppercase, "uppercase letter"),
            (self.require_lowercase, has.lowercase, "lowercase letter"),
            (self.require_numbers, has.number, "number"),
            (self.require_symbols, has.symbol, "symbol"),
        ];
        for (required, present, what) in needed {
            if required && !present {
                let text = format!("Password should have at least one {what}");
                return Err(violation(text));
            }
        }
        Ok(())
    }
}

/// Whether a user may have this password, its earlier ones aside.
pub(crate) fn check_password(
    account: &Account,
    user: &User,
    password: &str,
) -> Result<(), Refusal> {
    match &account.record.settings.password_policy {
        Some(policy) => policy.check(password)?,
        None => check_default(password)?,
    }
    check_own_names(account, &[&user.name], password)
}

/// Whether the root user may have this password.
pub(crate) fn check_root_password(account: &Account, password: &str) -> Result<(), Refusal> {
    if password.chars().count() > MAX_LENGTH {
        return Err(violation(format!(
            "Password should have a maximum length of {MAX_LENGTH}"
        )));
    }
    check_default(password)?;
    check_own_names(account, &[], password)
}

fn check_own_names(account: &Account, more: &[&str], password: &str) -> Result<(), Refusal> {
    let record = &account.record;
    let own_names = [record.name.as_str(), record.email.as_str()];
    if own_names.contains(&password) || more.contains(&password) {
        return Err(violation(
            "Password should not be identical to your account name or email address",
        ));
    }
    Ok(())
}

impl Account {
    /// When a user's password ends, in milliseconds since 1970; `None` if it has none or the policy sets no age.
    #[must_use]
    pub fn password_expires_ms(&self, user: &User) -> Option<i64> {
        let days = self
            .record
            .settings
            .password_policy
            .as_ref()?
            .max_age_days?;
        Some(user.password_changed_ms()? + i64::from(days) * DAY_MS)
    }

    /// How many earlier passwords must not come back.
    #[must_use]
    pub fn remembered_passwords(&self) -> usize {
        let policy = self.record.settings.password_policy.as_ref();
        policy
            .and_then(|policy| policy.reuse_prevention)
            .unwrap_or(0)
    }
}

impl User {
    /// When its password was last set, in milliseconds since 1970.
    #[must_use]
    pub fn password_changed_ms(&self) -> Option<i64> {
        let profile = self.login_profile.as_ref()?;
        Some(
            self.credentials
                .password_changed_ms
                .unwrap_or(profile.created_ms),
        )
    }
}
