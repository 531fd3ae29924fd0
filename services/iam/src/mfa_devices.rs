use std::sync::Arc;

use data_encoding::BASE32_NOPAD;
use keyward_api::iam;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, Work, refused};
use keyward_identity::{Account, EnabledMfaDevice, MfaDevice, Owner, Tag, User, name_key};
use keyward_wire::uri::percent_encode;
use keyward_wire::{ApiError, Blob, Timestamp};
use zeroize::Zeroizing;

use crate::access_keys::owner_name;
use crate::checks::{
    Subject, on_collection, on_named, on_new, on_subject, on_tagged, owner, plan, subject,
    with_request_tags,
};
use crate::pages::{Paging, merged};
use crate::qr_code;
use crate::shapes;

operation! {
    Change CreateVirtualMFADevice(input, scope, work)
    plan {
        let on_device = |action| on_new(scope, action, "mfa", input.path.as_deref(), &input.virtual_mfa_device_name);
        let mut checks = vec![with_request_tags(on_device("iam:CreateVirtualMFADevice")?, &input.tags)];
        if !input.tags.is_empty() {
            checks.push(with_request_tags(on_device("iam:TagMFADevice")?, &input.tags));
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let (path, tags) = (input.path.as_deref().unwrap_or("/"), shapes::own_tags(&input.tags));
        let made = work.commands()?.create_virtual_mfa_device(path, &input.virtual_mfa_device_name, tags);
        let (device, seed) = made.map_err(refused)?;
        let seed = Zeroizing::new(BASE32_NOPAD.encode(&seed));
        let address = address(work.account()?, &device, &seed);
        let virtual_mfa_device = iam::VirtualMFADevice {
            serial_number: device.serial_number.to_string(),
            base32_string_seed: Some(Blob(seed.as_bytes().to_vec())),
            qr_code_png: qr_code::png(&address).map(Blob),
            tags: shapes::tags(&device.tags),
            ..iam::VirtualMFADevice::default()
        };
        Ok(iam::CreateVirtualMFADeviceResponse { virtual_mfa_device })
    }
}

/// What the picture says, `otpauth://totp/NAME@ACCOUNT?secret=SEED`, with the account's alias if it has one.
/// Source: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_VirtualMFADevice.html>
fn address(account: &Account, device: &MfaDevice, seed: &str) -> Zeroizing<String> {
    let id = account.id().to_string();
    let alias = account.record.settings.alias.as_deref().unwrap_or(&id);
    let name = percent_encode(&device.name);
    Zeroizing::new(format!("otpauth://totp/{name}@{alias}?secret={seed}"))
}

/// The seed of a device of the caller's account; of one that does not exist or has lost its seed no code is right.
fn seed(work: &Work<'_>, serial_number: &str) -> Result<Zeroizing<Vec<u8>>, ApiError> {
    let device = work.account()?.mfa_device(serial_number);
    let seed = device
        .ok()
        .and_then(|device| (work.secret)(&device.seed_secret_id()));
    Ok(seed.unwrap_or_default())
}

fn named_owner(work: &Work<'_>, user_name: &str) -> Result<Owner, ApiError> {
    owner(work.account()?, &Subject::Named(user_name.to_owned()))
}

operation! {
    Change EnableMFADevice(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:EnableMFADevice", &input.user_name)) }
    execute {
        let owner = named_owner(work, &input.user_name)?;
        let seed = seed(work, &input.serial_number)?;
        let codes = [input.authentication_code1.reveal(), input.authentication_code2.reveal()];
        work.commands()?.enable_mfa_device(owner, &input.serial_number, &seed, codes).map_err(refused)
    }
}

operation! {
    Change ResyncMFADevice(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:ResyncMFADevice", &input.user_name)) }
    execute {
        let owner = named_owner(work, &input.user_name)?;
        let seed = seed(work, &input.serial_number)?;
        let codes = [input.authentication_code1.reveal(), input.authentication_code2.reveal()];
        work.commands()?.resync_mfa_device(owner, &input.serial_number, &seed, codes).map_err(refused)
    }
}

operation! {
    Change DeactivateMFADevice(input, scope, work)
    plan { plan(on_subject(scope, "iam:DeactivateMFADevice", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let owner = owner(work.account()?, &subject(work.scope(), input.user_name.as_deref())?)?;
        work.commands()?.deactivate_mfa_device(owner, &input.serial_number).map_err(refused)
    }
}

operation! {
    Change DeleteVirtualMFADevice(input, scope, work)
    plan { plan(on_mfa_device(scope, "iam:DeleteVirtualMFADevice", &input.serial_number)) }
    execute { work.commands()?.delete_virtual_mfa_device(&input.serial_number).map_err(refused) }
}

/// A check on a device named by its serial number.
pub(crate) fn on_mfa_device(
    scope: Scope<'_>,
    action: &'static str,
    serial_number: &str,
) -> Result<Check, ApiError> {
    let device = scope.account()?.mfa_devices.get(serial_number);
    let tags: &[Tag] = device.map_or(&[], |device| &device.tags);
    on_tagged(scope, action, serial_number, tags)
}

operation! {
    Read ListMFADevices(input, scope, work)
    plan { plan(on_subject(scope, "iam:ListMFADevices", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let owner = owner(account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let user_name = owner_name(account, owner);
        let mut devices: Vec<_> = account.other_credentials(owner).into_iter().flat_map(|held| &held.mfa_devices).collect();
        devices.sort_by(|left, right| left.serial_number.cmp(&right.serial_number));
        let key = |device: &&EnabledMfaDevice| device.serial_number.to_string();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(devices.into_iter(), key);
        let shape = |device: &EnabledMfaDevice| iam::MFADevice {
            user_name: user_name.clone(),
            serial_number: device.serial_number.to_string(),
            enable_date: Timestamp(device.enabled_ms),
        };
        Ok(iam::ListMFADevicesResponse {
            mfa_devices: page.items.into_iter().map(shape).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Read GetMFADevice(input, scope, work)
    plan { plan(on_subject(scope, "iam:GetMFADevice", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let owner = owner(account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let device = account.enabled_mfa_device(owner, &input.serial_number).map_err(refused)?;
        Ok(iam::GetMFADeviceResponse {
            user_name: Some(owner_name(account, owner)),
            serial_number: device.serial_number.to_string(),
            enable_date: Some(Timestamp(device.enabled_ms)),
            certifications: Vec::new(),
        })
    }
}

operation! {
    Read ListVirtualMFADevices(input, scope, work)
    plan { plan(on_collection(scope, "iam:ListVirtualMFADevices", "mfa", None)) }
    execute {
        let account = work.account()?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let of_status = |status: &str, is_assigned| {
            let is_wanted = input.assignment_status.as_deref().is_none_or(|wanted| wanted == status || wanted == "Any");
            let devices = is_wanted.then(|| account.virtual_mfa_devices(is_assigned, paging.after()));
            devices.into_iter().flatten()
        };
        let key = |device: &&Arc<MfaDevice>| name_key(&device.serial_number).to_string();
        let devices = merged(of_status("Assigned", true), of_status("Unassigned", false), key);
        let page = paging.page(devices, key);
        Ok(iam::ListVirtualMFADevicesResponse {
            virtual_mfa_devices: page.items.iter().map(|device| listed(account, device)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

fn listed(account: &Account, device: &MfaDevice) -> iam::VirtualMFADevice {
    let enabled = device.owner.and_then(|owner| {
        let enabled = account.enabled_mfa_device(owner, &device.serial_number);
        Some((owner, enabled.ok()?))
    });
    let user = enabled.and_then(|(owner, _)| match owner {
        Owner::Root => Some(shapes::root_user(account)),
        Owner::User(id) => Some(shapes::listed_user(account.id(), account.users.by_id(id)?)),
    });
    iam::VirtualMFADevice {
        serial_number: device.serial_number.to_string(),
        user,
        enable_date: enabled.map(|(_, enabled)| Timestamp(enabled.enabled_ms)),
        ..iam::VirtualMFADevice::default()
    }
}
