//! What a check is, and the list of all.

use std::fmt;

/// A check: what it looks for, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Check {
    origin: Origin,
    finding_type: FindingType,
    code: &'static str,
    reason: &'static str,
    way_out: &'static str,
}

/// Whose check it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// IAM Access Analyzer's, listed at
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>.
    Aws,
    /// Keyward's own; ValidatePolicy would not tell of it.
    Keyward,
}

/// How grave a finding is; AWS's four, the gravest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingType {
    /// Could be written better; access is not affected.
    Suggestion,
    /// Does not do what its author may think.
    Warning,
    /// Lets more happen than is wise.
    SecurityWarning,
    /// Does not work, or would not be stored.
    Error,
}

impl FindingType {
    /// AWS's spelling, as `SECURITY_WARNING`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Suggestion => "SUGGESTION",
            Self::Warning => "WARNING",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Error => "ERROR",
        }
    }

    /// What AWS's page calls it in the names of its sections.
    fn section(self) -> &'static str {
        match self {
            Self::Suggestion => "suggestion",
            Self::Warning => "general-warning",
            Self::SecurityWarning => "security-warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for FindingType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl Check {
    pub(crate) const fn new(
        origin: Origin,
        finding_type: FindingType,
        code: &'static str,
        reason: &'static str,
        way_out: &'static str,
    ) -> Self {
        Self {
            origin,
            finding_type,
            code,
            reason,
            way_out,
        }
    }

    /// Whose it is.
    #[must_use]
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// How grave its findings are.
    #[must_use]
    pub fn finding_type(&self) -> FindingType {
        self.finding_type
    }

    /// The issue code, as `INVALID_ACTION`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Why it matters.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// What to do.
    #[must_use]
    pub fn way_out(&self) -> &'static str {
        self.way_out
    }

    /// Where to learn more: AWS's `learnMoreLink`, or Keyward's page.
    #[must_use]
    pub fn learn_more_link(&self) -> String {
        let subject = self.code.to_ascii_lowercase().replace('_', "-");
        match self.origin {
            Origin::Aws => format!(
                "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html\
                 #access-analyzer-reference-policy-checks-{}-{subject}",
                self.finding_type.section()
            ),
            Origin::Keyward => format!("docs/lint.md#{}", self.code.to_ascii_lowercase()),
        }
    }
}

/// Declares the checks of a family: origin, type, code, why it matters, what to do.
macro_rules! checks {
    ($($origin:ident $finding_type:ident $code:ident: $reason:literal => $way_out:literal;)+) => {
        $(pub(crate) static $code: $crate::Check = $crate::Check::new(
            $crate::Origin::$origin,
            $crate::FindingType::$finding_type,
            stringify!($code),
            $reason,
            $way_out,
        );)+

        /// The checks of this family.
        pub(crate) static CHECKS: &[&$crate::Check] = &[$(&$code),+];
    };
}
pub(crate) use checks;
