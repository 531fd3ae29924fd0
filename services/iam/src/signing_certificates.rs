use keyward_api::iam;
use keyward_gate::refused;
use keyward_identity::SigningCertificate;
use keyward_wire::Timestamp;

use crate::access_keys::owner_name;
use crate::certificates;
use crate::checks::{on_subject, owner, plan, subject};
use crate::credential_status::{listed, status};
use crate::pages::Paging;

operation! {
    Change UploadSigningCertificate(input, scope, work)
    plan { plan(on_subject(scope, "iam:UploadSigningCertificate", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?.clone();
        let owner = owner(&account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let validity = certificates::read_one(&input.certificate_body)?;
        if validity.not_after_ms < work.facts.time_ms {
            return Err(iam::error::INVALID_CERTIFICATE.message("The certificate has expired."));
        }
        let uploaded = work.commands()?.upload_signing_certificate(owner, &input.certificate_body);
        let certificate = shape(&owner_name(&account, owner), &uploaded.map_err(refused)?);
        Ok(iam::UploadSigningCertificateResponse { certificate })
    }
}

operation! {
    Read ListSigningCertificates(input, scope, work)
    plan { plan(on_subject(scope, "iam:ListSigningCertificates", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let account = work.account()?;
        let owner = owner(account, &subject(work.scope(), input.user_name.as_deref())?)?;
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let page = listed::<SigningCertificate>(account, owner, &paging);
        let user_name = owner_name(account, owner);
        Ok(iam::ListSigningCertificatesResponse {
            certificates: page.items.into_iter().map(|certificate| shape(&user_name, certificate)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateSigningCertificate(input, scope, work)
    plan { plan(on_subject(scope, "iam:UpdateSigningCertificate", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let owner = owner(work.account()?, &subject(work.scope(), input.user_name.as_deref())?)?;
        let status = status(&input.status)?;
        work.commands()?.set_credential_status::<SigningCertificate>(owner, &input.certificate_id, status).map_err(refused)
    }
}

operation! {
    Change DeleteSigningCertificate(input, scope, work)
    plan { plan(on_subject(scope, "iam:DeleteSigningCertificate", &subject(scope, input.user_name.as_deref())?)) }
    execute {
        let owner = owner(work.account()?, &subject(work.scope(), input.user_name.as_deref())?)?;
        work.commands()?.delete_credential::<SigningCertificate>(owner, &input.certificate_id).map_err(refused)
    }
}

fn shape(user_name: &str, certificate: &SigningCertificate) -> iam::SigningCertificate {
    iam::SigningCertificate {
        user_name: user_name.to_owned(),
        certificate_id: certificate.id.clone(),
        certificate_body: certificate.body.clone(),
        status: certificate.status.as_str().to_owned(),
        upload_date: Some(Timestamp(certificate.uploaded_ms)),
    }
}
