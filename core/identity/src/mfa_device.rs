use std::sync::Arc;

use keyward_arn::{AccountId, iam_arn};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::change::{Key, Secret, Stored};
use crate::commands::{Commands, within_quota};
use crate::credentials::EnabledMfaDevice;
use crate::entity::Tag;
use crate::holdings::Account;
use crate::refusal::{Refusal, RefusalCode};
use crate::state::Owner;
use crate::table::Entity;
use crate::totp::{CodeFault, Codes, Seen};

/// The longest serial number that the calls on a device take.
const MAX_SERIAL_NUMBER_LENGTH: usize = 256;

/// The shortest serial number that the calls on a device take.
const MIN_SERIAL_NUMBER_LENGTH: usize = 9;

/// The shortest seed of a device that was not made here, in bytes: what RFC 4226 demands.
const MIN_SEED_BYTES: usize = 16;

/// Bytes of a seed: what AWS's seeds have, 64 characters of base 32.
const SEED_BYTES: usize = 40;

/// An MFA device: a virtual one, or a hardware one whose seed was registered. Its seed stands outside the state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MfaDevice {
    /// The ARN, `arn:aws:iam::123456789012:mfa/path/name`; of a hardware device what stands on its back.
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

    /// Whether it was made here, and not in a factory.
    #[must_use]
    pub fn is_virtual(&self) -> bool {
        self.serial_number.starts_with("arn:")
    }

    /// `arn:aws:iam::123456789012:mfa/path/name`.
    #[must_use]
    pub fn arn_of(account: AccountId, path: &str, name: &str) -> String {
        iam_arn(account, "mfa", path, name)
    }
}

/// A seed for a virtual device.
#[must_use]
pub fn new_mfa_seed(random: &mut dyn FnMut() -> u128) -> Zeroizing<Vec<u8>> {
    let mut seed = Zeroizing::new(Vec::with_capacity(SEED_BYTES + 16));
    while seed.len() < SEED_BYTES {
        seed.extend_from_slice(&random().to_be_bytes());
    }
    seed.truncate(SEED_BYTES);
    seed
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
        self.check_new_device(&serial_number)?;
        let seed = new_mfa_seed(&mut *self.random);
        let device = self.new_device(&serial_number, name, tags);
        Ok((self.keep_device(device, &seed), seed))
    }

    /// Registers a hardware device, whose seed came with it, so that a user can switch it on by its serial number.
    ///
    /// # Errors
    /// A taken serial number or one that no call could name, a seed that is too short, more devices than the account
    /// may have users.
    pub fn register_hardware_mfa_device(
        &mut self,
        serial_number: &str,
        seed: &[u8],
    ) -> Result<Arc<MfaDevice>, Refusal> {
        let invalid = |text: &str| Err(Refusal::new(RefusalCode::InvalidInput, text));
        let is_serial = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=/:,.@-".contains(&byte);
        if serial_number.len() < MIN_SERIAL_NUMBER_LENGTH
            || !serial_number.bytes().all(is_serial)
            || serial_number.starts_with("arn:")
        {
            return invalid(
                "A hardware device's serial number has 9 to 256 letters, digits and any of _+=/:,.@-, and is no ARN.",
            );
        }
        if seed.len() < MIN_SEED_BYTES {
            return invalid("A seed has at least 16 bytes.");
        }
        self.check_new_device(serial_number)?;
        let device = self.new_device(serial_number, serial_number, Vec::new());
        Ok(self.keep_device(device, seed))
    }

    /// Makes a virtual device for the root user and switches it on, if two codes prove that its seed has arrived.
    ///
    /// # Errors
    /// A taken name, the quota of devices, wrong codes.
    pub fn add_root_mfa_device(
        &mut self,
        name: &str,
        seed: &[u8],
        codes: [&str; 2],
    ) -> Result<Arc<MfaDevice>, Refusal> {
        let serial_number = MfaDevice::arn_of(self.account.id(), "/", name);
        self.check_new_device(&serial_number)?;
        self.check_room(Owner::Root)?;
        let found = Codes::new(seed, self.now_ms).consecutive(codes, None);
        let seen = found.ok_or_else(invalid_code)?;
        let device = MfaDevice {
            owner: Some(Owner::Root),
            ..self.new_device(&serial_number, name, Vec::new())
        };
        self.switch_on(&device.serial_number, Owner::Root, seen);
        Ok(self.keep_device(device, seed))
    }

    fn check_new_device(&self, serial_number: &str) -> Result<(), Refusal> {
        if serial_number.len() > MAX_SERIAL_NUMBER_LENGTH {
            let text = format!(
                "The serial number of a device must have length less than or equal to {MAX_SERIAL_NUMBER_LENGTH}."
            );
            return Err(Refusal::new(RefusalCode::ValidationError, text));
        }
        if self.account.mfa_devices.taken(serial_number).is_some() {
            let text = "MFADevice entity at the same path and name already exists.";
            return Err(Refusal::new(RefusalCode::EntityAlreadyExists, text));
        }
        let count = self.account.mfa_devices.len();
        within_quota(count, "VirtualMFADevicesPerAccount", self.quotas.users)
    }

    fn check_room(&self, owner: Owner) -> Result<(), Refusal> {
        let held = self.account.other_credentials(owner);
        let count = held.map_or(0, |held| held.mfa_devices.len());
        within_quota(count, "MFADevicesPerUser", self.quotas.mfa_devices_per_user)
    }

    fn new_device(&mut self, serial_number: &str, name: &str, tags: Vec<Tag>) -> MfaDevice {
        MfaDevice {
            serial_number: serial_number.into(),
            name: name.to_owned(),
            created_ms: self.now_ms,
            seed_id: format!("{:032x}", (self.random)()),
            owner: None,
            last_step: None,
            tags,
        }
    }

    fn keep_device(&mut self, device: MfaDevice, seed: &[u8]) -> Arc<MfaDevice> {
        let device = Arc::new(device);
        let seed = Zeroizing::new(seed.to_vec());
        self.set_secret(device.seed_secret_id(), Some(Secret(seed)));
        self.put(Stored::MfaDevice(device.clone()));
        device
    }

    fn switch_on(&mut self, serial_number: &Arc<str>, owner: Owner, seen: Seen) {
        let enabled = EnabledMfaDevice {
            serial_number: serial_number.clone(),
            enabled_ms: self.now_ms,
            last_step: seen.step,
            drift_steps: seen.drift_steps,
        };
        self.change_credentials(owner, |held| held.mfa_devices.push(enabled));
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
        self.check_room(owner)?;
        let found = Codes::new(seed, self.now_ms).consecutive(codes, device.last_step);
        let seen = found.ok_or_else(invalid_code)?;
        let mut device = device.as_ref().clone();
        device.owner = Some(owner);
        self.switch_on(&device.serial_number, owner, seen);
        self.put(Stored::MfaDevice(Arc::new(device)));
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
