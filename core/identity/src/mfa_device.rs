use std::sync::Arc;

use keyward_arn::{AccountId, iam_arn};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::change::{Key, Secret, Stored};
use crate::commands::{Commands, within_quota};
use crate::credentials::EnabledMfaDevice;
use crate::entity::Tag;
use crate::refusal::{Refusal, RefusalCode};
use crate::state::{Account, Owner};
use crate::table::Entity;
use crate::totp::{CodeFault, Codes, Seen};

/// The longest serial number that the calls on a device take.
const MAX_SERIAL_NUMBER_LENGTH: usize = 256;

/// Bytes of a seed: what AWS's seeds have, 64 characters of base 32.
const SEED_BYTES: usize = 40;

/// A virtual MFA device. Its seed stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaDevice {
    /// The ARN, `arn:aws:iam::123456789012:mfa/path/name`.
    pub serial_number: Arc<str>,
    /// As created.
    pub name: String,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// Names the seed among the secrets.
    pub seed_id: String,
    /// Who has switched it on.
    pub owner: Option<Owner>,
    /// The time step of the last code that was taken before it was last switched off: no earlier code is good again.
    pub last_step: Option<u64>,
    /// Ordered by key.
    pub tags: Vec<Tag>,
}

impl Entity for MfaDevice {
    type Id = Arc<str>;

    fn id(&self) -> Arc<str> {
        self.serial_number.clone()
    }

    fn name(&self) -> &str {
        &self.serial_number
    }
}

impl MfaDevice {
    /// `totp/…`, the id of its seed among the secrets.
    #[must_use]
    pub fn seed_secret_id(&self) -> String {
        format!("totp/{}", self.seed_id)
    }

    /// `arn:aws:iam::123456789012:mfa/path/name`.
    #[must_use]
    pub fn arn_of(account: AccountId, path: &str, name: &str) -> String {
        iam_arn(account, "mfa", path, name)
    }
}

fn invalid_code() -> Refusal {
    let text = "Authentication code for device is not valid.";
    Refusal::new(RefusalCode::InvalidAuthenticationCode, text)
}

fn not_enabled(serial_number: &str) -> Refusal {
    let text = format!("MFA Device invalid for user: {serial_number} is not active.");
    Refusal::new(RefusalCode::NoSuchEntity, text)
}

impl Account {
    /// The virtual device of exactly this serial number.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn mfa_device(&self, serial_number: &str) -> Result<&Arc<MfaDevice>, Refusal> {
        self.mfa_devices.get(serial_number).ok_or_else(|| {
            let text =
                format!("VirtualMFADevice with serial number {serial_number} doesn't exist.");
            Refusal::new(RefusalCode::NoSuchEntity, text)
        })
    }

    /// A device that the root user or a user has switched on.
    ///
    /// # Errors
    /// `NoSuchEntity`.
    pub fn enabled_mfa_device(
        &self,
        owner: Owner,
        serial_number: &str,
    ) -> Result<&EnabledMfaDevice, Refusal> {
        let held = self.other_credentials(owner);
        let mut devices = held.into_iter().flat_map(|held| &held.mfa_devices);
        devices
            .find(|device| *device.serial_number == *serial_number)
            .ok_or_else(|| not_enabled(serial_number))
    }
}

impl Commands<'_> {
    /// Makes a virtual device that nobody has switched on, and its seed.
    ///
    /// # Errors
    /// A taken path and name, bad tags, more devices than the account may have users.
    pub fn create_virtual_mfa_device(
        &mut self,
        path: &str,
        name: &str,
        tags: Vec<Tag>,
    ) -> Result<(Arc<MfaDevice>, Zeroizing<Vec<u8>>), Refusal> {
        let tags = self.new_tags::<MfaDevice>(tags)?;
        let serial_number = MfaDevice::arn_of(self.account.id(), path, name);
        if serial_number.len() > MAX_SERIAL_NUMBER_LENGTH {
            let text = format!(
                "The serial number of a device must have length less than or equal to {MAX_SERIAL_NUMBER_LENGTH}."
            );
            return Err(Refusal::new(RefusalCode::ValidationError, text));
        }
        if self.account.mfa_devices.taken(&serial_number).is_some() {
            let text = "MFADevice entity at the same path and name already exists.";
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        let count = self.account.mfa_devices.len();
        within_quota(count, "VirtualMFADevicesPerAccount", self.quotas.users)?;
        let mut seed = Zeroizing::new(Vec::with_capacity(SEED_BYTES + 16));
        while seed.len() < SEED_BYTES {
            seed.extend_from_slice(&(self.random)().to_be_bytes());
        }
        seed.truncate(SEED_BYTES);
        let device = Arc::new(MfaDevice {
            serial_number: serial_number.into(),
            name: name.to_owned(),
            created_ms: self.now_ms,
            seed_id: format!("{:032x}", (self.random)()),
            owner: None,
            last_step: None,
            tags,
        });
        self.set_secret(device.seed_secret_id(), Some(Secret(seed.clone())));
        self.put(Stored::MfaDevice(device.clone()));
        Ok((device, seed))
    }

    /// Switches a device on for the root user or a user, who proves with two codes to have it.
    ///
    /// # Errors
    /// No such device, it is somebody's, the quota of devices, wrong codes.
    pub fn enable_mfa_device(
        &mut self,
        owner: Owner,
        serial_number: &str,
        seed: &[u8],
        codes: [&str; 2],
    ) -> Result<(), Refusal> {
        let device = self.account.mfa_device(serial_number)?;
        if device.owner.is_some() {
            let text = "MFA Device is already in use.";
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        let held = self.account.other_credentials(owner);
        let count = held.map_or(0, |held| held.mfa_devices.len());
        within_quota(count, "MFADevicesPerUser", self.quotas.mfa_devices_per_user)?;
        let found = Codes::new(seed, self.now_ms).consecutive(codes, device.last_step);
        let seen = found.ok_or_else(invalid_code)?;
        let enabled = EnabledMfaDevice {
            serial_number: device.serial_number.clone(),
            enabled_ms: self.now_ms,
            last_step: seen.step,
            drift_steps: seen.drift_steps,
        };
        let mut device = device.as_ref().clone();
        device.owner = Some(owner);
        self.put(Stored::MfaDevice(Arc::new(device)));
        self.change_credentials(owner, |held| held.mfa_devices.push(enabled));
        Ok(())
    }

    /// Switches a device off.
    ///
    /// # Errors
    /// The owner has not switched it on.
    pub fn deactivate_mfa_device(
        &mut self,
        owner: Owner,
        serial_number: &str,
    ) -> Result<(), Refusal> {
        let last_step = self
            .account
            .enabled_mfa_device(owner, serial_number)?
            .last_step;
        if let Ok(device) = self.account.mfa_device(serial_number) {
            let mut device = device.as_ref().clone();
            device.owner = None;
            device.last_step = Some(last_step);
            self.put(Stored::MfaDevice(Arc::new(device)));
        }
        self.change_credentials(owner, |held| {
            held.mfa_devices
                .retain(|device| *device.serial_number != *serial_number);
        });
        Ok(())
    }

    /// Finds a device's clock again by two codes.
    ///
    /// # Errors
    /// The owner has not switched it on, or wrong codes.
    pub fn resync_mfa_device(
        &mut self,
        owner: Owner,
        serial_number: &str,
        seed: &[u8],
        codes: [&str; 2],
    ) -> Result<(), Refusal> {
        let enabled = self.account.enabled_mfa_device(owner, serial_number)?;
        let found = Codes::new(seed, self.now_ms).consecutive(codes, Some(enabled.last_step));
        let seen = found.ok_or_else(invalid_code)?;
        self.see(owner, serial_number, seen);
        Ok(())
    }

    /// Takes a code: no other call is let in by it, nor by one before it.
    ///
    /// # Errors
    /// The owner has not switched the device on, or the code is wrong or was taken before.
    pub fn use_mfa_code(
        &mut self,
        owner: Owner,
        serial_number: &str,
        seed: &[u8],
        code: &str,
    ) -> Result<(), CodeFault> {
        let enabled = self.account.enabled_mfa_device(owner, serial_number);
        let enabled = enabled.map_err(|_| CodeFault::Wrong)?;
        let codes = Codes::new(seed, self.now_ms);
        let seen = codes.single(code, enabled.drift_steps, enabled.last_step)?;
        self.see(owner, serial_number, seen);
        Ok(())
    }

    fn see(&mut self, owner: Owner, serial_number: &str, seen: Seen) {
        self.change_credentials(owner, |held| {
            let mut devices = held.mfa_devices.iter_mut();
            if let Some(device) = devices.find(|device| *device.serial_number == *serial_number) {
                device.last_step = seen.step;
                device.drift_steps = seen.drift_steps;
            }
        });
    }

    /// Deletes a virtual device that is switched off.
    ///
    /// # Errors
    /// No such device; `DeleteConflict` while it is somebody's.
    pub fn delete_virtual_mfa_device(&mut self, serial_number: &str) -> Result<(), Refusal> {
        let device = self.account.mfa_device(serial_number)?;
        if device.owner.is_some() {
            let text = "MFA VirtualDevice in use. Must deactivate first.";
            return Err(Refusal::new(RefusalCode::DeleteConflict, text));
        }
        self.set_secret(device.seed_secret_id(), None);
        self.delete(Key::MfaDevice(device.serial_number.clone()));
        Ok(())
    }
}
