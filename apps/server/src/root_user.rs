//! What the root user is given by whoever owns the data directory: MFA devices and a password. AWS does this in its
//! console, where root signs in by its mail address; here the files are the proof.

use std::sync::Arc;

use data_encoding::BASE32_NOPAD;
use keyward_arn::AccountId;
use keyward_gate::{Gate, Randomness as _, SystemRandomness};
use keyward_identity::{Account, Owner, new_mfa_seed};
use zeroize::Zeroizing;

use crate::first_start::{command_by, setup};
use crate::owner::LocalOwner;
use crate::system::StartError;

/// An account, or the first when none is named.
fn account(gate: &Gate, id: Option<AccountId>) -> Result<Arc<Account>, StartError> {
    let state = gate.state();
    let found = match id {
        Some(id) => state.account(id),
        None => state.accounts().next(),
    };
    let missing = || setup("the data directory holds no such account");
    found.cloned().ok_or_else(missing)
}

/// A virtual MFA device for the root user that is not kept yet: it is once two codes show that its seed has arrived.
pub struct RootDevice {
    account: AccountId,
    name: String,
    seed: Zeroizing<Vec<u8>>,
}

impl RootDevice {
    /// A device of this name for the root user of an account, the first unless one is named.
    ///
    /// # Errors
    /// No such account.
    pub fn new(gate: &Gate, id: Option<AccountId>, name: &str) -> Result<Self, StartError> {
        Ok(Self {
            account: account(gate, id)?.id(),
            name: name.to_owned(),
            seed: new_mfa_seed(&mut || SystemRandomness.bits()),
        })
    }

    /// What a generator of codes is given, `otpauth://totp/NAME@ACCOUNT?secret=SEED`.
    #[must_use]
    pub fn address(&self) -> Zeroizing<String> {
        let seed = Zeroizing::new(BASE32_NOPAD.encode(&self.seed));
        Zeroizing::new(format!(
            "otpauth://totp/{}@{}?secret={}",
            self.name,
            self.account,
            seed.as_str()
        ))
    }

    /// Keeps the device and switches it on; its serial number.
    ///
    /// # Errors
    /// Wrong codes, a taken name, the quota of devices.
    pub async fn enable(
        self,
        gate: &Gate,
        owner: &LocalOwner,
        codes: [String; 2],
    ) -> Result<String, StartError> {
        let (name, seed) = (self.name, self.seed);
        let members = [("virtualMFADeviceName", name.as_str())];
        let call = owner.call("EnableRootMFADevice", &members);
        let enabled = command_by(gate, self.account, Some(call), move |commands| {
            let [first, second] = &codes;
            commands.add_root_mfa_device(&name, &seed, [first, second])
        });
        Ok(enabled.await?.serial_number.to_string())
    }
}

/// Switches off and deletes every MFA device of the root user, as when the telephone is lost; their serial numbers.
///
/// # Errors
/// No such account.
pub async fn remove_root_devices(
    gate: &Gate,
    owner: &LocalOwner,
    id: Option<AccountId>,
) -> Result<Vec<String>, StartError> {
    let account = account(gate, id)?;
    let held = account.other_credentials(Owner::Root);
    let devices = held.into_iter().flat_map(|held| &held.mfa_devices);
    let serial_numbers: Vec<String> = devices
        .map(|device| device.serial_number.to_string())
        .collect();
    for serial_number in serial_numbers.clone() {
        let named = serial_number.clone();
        let call = |operation| Some(owner.call(operation, &[("serialNumber", &*serial_number)]));
        let (deactivate, delete) = (call("DeactivateRootMFADevice"), call("DeleteRootMFADevice"));
        command_by(gate, account.id(), deactivate, move |commands| {
            commands.deactivate_mfa_device(Owner::Root, &named)
        })
        .await?;
        command_by(gate, account.id(), delete, move |commands| {
            commands.delete_virtual_mfa_device(&serial_number)
        })
        .await?;
    }
    Ok(serial_numbers)
}

/// Sets the root user's password, or takes it away.
///
/// # Errors
/// No such account, or the password is too weak.
pub async fn set_root_password(
    gate: &Gate,
    owner: &LocalOwner,
    id: Option<AccountId>,
    password: Option<Zeroizing<String>>,
) -> Result<(), StartError> {
    let unhashed = || setup("the password could not be hashed");
    let hash = match &password {
        Some(password) => Some(gate.hash_password(password).ok_or_else(unhashed)?),
        None => None,
    };
    let operation = match &password {
        Some(_) => "SetRootPassword",
        None => "DeleteRootPassword",
    };
    let call = Some(owner.call(operation, &[]));
    command_by(gate, account(gate, id)?.id(), call, move |commands| {
        let password = password.as_ref().zip(hash.as_ref());
        commands.set_root_password(password.map(|(text, hash)| (text.as_str(), hash.as_str())))
    })
    .await
}

/// Registers a hardware device by the serial number on its back and the seed that its maker sent, in base 32.
///
/// # Errors
/// No such account, no seed, a serial number that is taken or none.
pub async fn register_hardware_device(
    gate: &Gate,
    owner: &LocalOwner,
    id: Option<AccountId>,
    serial_number: String,
    seed: Zeroizing<String>,
) -> Result<(), StartError> {
    let text: Zeroizing<String> = Zeroizing::new(
        seed.chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '=')
            .collect::<String>()
            .to_ascii_uppercase(),
    );
    let decoded = BASE32_NOPAD.decode(text.as_bytes()).map(Zeroizing::new);
    let seed = decoded.map_err(|_| setup("the seed is not in base 32"))?;
    let members = [("serialNumber", serial_number.as_str())];
    let call = Some(owner.call("RegisterHardwareMFADevice", &members));
    command_by(gate, account(gate, id)?.id(), call, move |commands| {
        commands.register_hardware_mfa_device(&serial_number, &seed)
    })
    .await?;
    Ok(())
}
