use keyward_api::iam;
use keyward_gate::{Work, refused};
use keyward_identity::{Owner, SshPublicKey, User};
use keyward_wire::{ApiError, Timestamp};

use crate::access_keys::owner_name;
use crate::checks::{Subject, on_named, on_subject, owner, plan, subject};
use crate::credential_status::{listed, status};
use crate::pages::Paging;
use crate::ssh_key::SshKey;

fn named(work: &Work<'_>, user_name: &str) -> Result<Owner, ApiError> {
    owner(work.account()?, &Subject::Named(user_name.to_owned()))
}

fn shape(user_name: &str, key: &SshPublicKey, body: String) -> iam::SSHPublicKey {
    iam::SSHPublicKey {
        user_name: user_name.to_owned(),
        ssh_public_key_id: key.id.clone(),
        fingerprint: key.fingerprint.clone(),
        ssh_public_key_body: body,
        status: key.status.as_str().to_owned(),
        upload_date: Some(Timestamp(key.uploaded_ms)),
    }
}

operation! {
    Change UploadSSHPublicKey(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:UploadSSHPublicKey", &input.user_name)) }
    execute {
        let owner = named(work, &input.user_name)?;
        let key = SshKey::parse(&input.ssh_public_key_body)?;
        let uploaded = work.commands()?.upload_ssh_public_key(owner, &key.open_ssh(), &key.fingerprint());
        let shape = shape(&input.user_name, &uploaded.map_err(refused)?, input.ssh_public_key_body.clone());
        Ok(iam::UploadSSHPublicKeyResponse { ssh_public_key: Some(shape) })
    }
}

operation! {
    Read GetSSHPublicKey(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:GetSSHPublicKey", &input.user_name)) }
    execute {
        let owner = named(work, &input.user_name)?;
        let key: &SshPublicKey = work.account()?.listed_credential(owner, &input.ssh_public_key_id).map_err(refused)?;
        // The model's list of encodings has these two and no other.
        let body = match input.encoding.as_str() {
            "PEM" => SshKey::parse(&key.body)?.pem(),
            _ => key.body.clone(),
        };
        Ok(iam::GetSSHPublicKeyResponse { ssh_public_key: Some(shape(&input.user_name, key, body)) })
    }
}

operation! {
    Read ListSSHPublicKeys(input, scope, work)
    plan { plan(on_subject(scope, "iam:ListSSHPublicKeys", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let owner = owner(account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let page = listed::<SshPublicKey>(account, owner, &paging);
        let user_name = owner_name(account, owner);
        let shape = |key: &SshPublicKey| iam::SSHPublicKeyMetadata {
            user_name: user_name.clone(),
            ssh_public_key_id: key.id.clone(),
            status: key.status.as_str().to_owned(),
            upload_date: Timestamp(key.uploaded_ms),
        };
        Ok(iam::ListSSHPublicKeysResponse {
            ssh_public_keys: page.items.into_iter().map(shape).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateSSHPublicKey(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:UpdateSSHPublicKey", &input.user_name)) }
    execute {
        let (owner, status) = (named(work, &input.user_name)?, status(&input.status)?);
        work.commands()?.set_credential_status::<SshPublicKey>(owner, &input.ssh_public_key_id, status).map_err(refused)
    }
}

operation! {
    Change DeleteSSHPublicKey(input, scope, work)
    plan { plan(on_named::<User>(scope, "iam:DeleteSSHPublicKey", &input.user_name)) }
    execute {
        let owner = named(work, &input.user_name)?;
        work.commands()?.delete_credential::<SshPublicKey>(owner, &input.ssh_public_key_id).map_err(refused)
    }
}
