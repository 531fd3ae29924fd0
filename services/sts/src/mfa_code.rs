use keyward_api::sts;
use keyward_authorization::Identity;
use keyward_gate::Work;
use keyward_identity::{CodeFault, Owner};
use keyward_wire::{ApiError, Sensitive};

/// A caller's proof to have an MFA device.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MfaCode<'a> {
    serial_number: &'a str,
    code: &'a str,
}

fn failed(text: &str) -> ApiError {
    sts::error::ACCESS_DENIED.message(format!("MultiFactorAuthentication failed{text}"))
}

fn not_valid() -> ApiError {
    failed(
        ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
    )
}

impl<'a> MfaCode<'a> {
    /// What a request brings: device and code, or neither.
    pub(crate) fn of(
        serial_number: Option<&'a str>,
        code: Option<&'a Sensitive>,
    ) -> Result<Option<Self>, ApiError> {
        match (serial_number, code) {
            (None, None) => Ok(None),
            (Some(serial_number), Some(code)) => Ok(Some(Self {
                serial_number,
                code: code.reveal(),
            })),
            _ => Err(failed(
                ", must provide both MFA serial number and one time pass code.",
            )),
        }
    }

    /// Uses the code up. Users and the root user have devices, and only their own count.
    pub(crate) fn take(self, work: &mut Work<'_>) -> Result<(), ApiError> {
        let owner = match work.caller.identity {
            Identity::User(_, user) => Owner::User(user),
            Identity::Root(_) => Owner::Root,
            _ => return Err(not_valid()),
        };
        let now_ms = work.facts.time_ms;
        let account = work.account()?;
        account
            .enabled_mfa_device(owner, self.serial_number)
            .map_err(|_| not_valid())?;
        // Counted by its seed: a device made anew under the name of an old one inherits nothing.
        let device = account.mfa_device(self.serial_number);
        let seed_id = device.map_err(|_| not_valid())?.seed_secret_id();
        let seed = (work.secret)(&seed_id).unwrap_or_default();
        let wrong_codes = work.wrong_codes;
        let wrong = || failed(" with invalid MFA one time pass code. ");
        if wrong_codes.are_too_many(&seed_id, now_ms) {
            return Err(wrong());
        }
        let mut commands = work.commands()?;
        commands
            .use_mfa_code(owner, self.serial_number, &seed, self.code)
            .map_err(|fault| {
                // Whoever has a code that was taken has the device, and sent it twice.
                if fault != CodeFault::Spent {
                    wrong_codes.note(&seed_id, now_ms);
                }
                wrong()
            })
    }
}
