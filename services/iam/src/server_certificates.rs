use keyward_api::iam;
use keyward_arn::{AccountId, iam_arn};
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, refused};
use keyward_identity::{NewServerCertificate, ServerCertificate, Tag, name_key};
use keyward_wire::{ApiError, Timestamp};

use crate::certificates;
use crate::checks::{on_collection, on_new, on_tagged, plan, with_request_tags};
use crate::pages::Paging;
use crate::shapes;

/// A check on a certificate named by a request; it need not exist.
pub(crate) fn on_server_certificate(
    scope: Scope<'_>,
    action: &'static str,
    name: &str,
) -> Result<Check, ApiError> {
    let account = scope.account()?;
    let (arn, tags): (String, &[Tag]) = match account.server_certificates.get(name) {
        Some(found) => (found.arn(account.id()), &found.tags),
        None => (iam_arn(account.id(), "server-certificate", "/", name), &[]),
    };
    on_tagged(scope, action, &arn, tags)
}

fn metadata(account: AccountId, certificate: &ServerCertificate) -> iam::ServerCertificateMetadata {
    iam::ServerCertificateMetadata {
        path: certificate.path.clone(),
        server_certificate_name: certificate.name.clone(),
        server_certificate_id: certificate.id.to_string(),
        arn: certificate.arn(account),
        upload_date: Some(Timestamp(certificate.uploaded_ms)),
        expiration: Some(Timestamp(certificate.expires_ms)),
    }
}

operation! {
    Change UploadServerCertificate(input, scope, work)
    plan {
        let on_certificate = |action| {
            let name = &input.server_certificate_name;
            let check = on_new(scope, action, "server-certificate", input.path.as_deref(), name)?;
            Ok::<_, ApiError>(with_request_tags(check, &input.tags))
        };
        let mut checks = vec![on_certificate("iam:UploadServerCertificate")?];
        if !input.tags.is_empty() {
            checks.push(on_certificate("iam:TagServerCertificate")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let chain = input.certificate_chain.as_deref();
        ServerCertificate::check_chain_size(chain).map_err(refused)?;
        let validity = certificates::read_server(&input.certificate_body, input.private_key.reveal(), chain)?;
        let now_ms = work.facts.time_ms;
        if now_ms < validity.not_before_ms || now_ms > validity.not_after_ms {
            let text = "The certificate is not valid at this time.";
            return Err(iam::error::INVALID_CERTIFICATE.message(text));
        }
        let new = NewServerCertificate {
            name: &input.server_certificate_name,
            path: input.path.as_deref().unwrap_or("/"),
            body: &input.certificate_body,
            private_key: input.private_key.reveal(),
            chain,
            expires_ms: validity.not_after_ms,
            tags: shapes::own_tags(&input.tags),
        };
        let certificate = work.commands()?.upload_server_certificate(new).map_err(refused)?;
        Ok(iam::UploadServerCertificateResponse {
            server_certificate_metadata: Some(metadata(work.account()?.id(), &certificate)),
            tags: shapes::tags(&certificate.tags),
        })
    }
}

operation! {
    Read GetServerCertificate(input, scope, work)
    plan { plan(on_server_certificate(scope, "iam:GetServerCertificate", &input.server_certificate_name)) }
    execute {
        let account = work.account()?;
        let certificate = account.server_certificate(&input.server_certificate_name).map_err(refused)?;
        let server_certificate = iam::ServerCertificate {
            server_certificate_metadata: metadata(account.id(), certificate),
            certificate_body: certificate.body.clone(),
            certificate_chain: certificate.chain.clone(),
            tags: shapes::tags(&certificate.tags),
        };
        Ok(iam::GetServerCertificateResponse { server_certificate })
    }
}

operation! {
    Read ListServerCertificates(input, scope, work)
    plan { plan(on_collection(scope, "iam:ListServerCertificates", "server-certificate", input.path_prefix.as_deref())) }
    execute {
        let account = work.account()?;
        let prefix = input.path_prefix.as_deref().unwrap_or("/");
        let paging = Paging::of(work, input.marker.as_deref(), input.max_items)?;
        let below = account.server_certificates.below(prefix, paging.after());
        let page = paging.page(below, |certificate| name_key(&certificate.name).to_string());
        Ok(iam::ListServerCertificatesResponse {
            server_certificate_metadata_list: page.items.iter().map(|certificate| metadata(account.id(), certificate)).collect(),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Change UpdateServerCertificate(input, scope, work)
    plan {
        // Renaming and moving need the right on both sides.
        let name = &input.server_certificate_name;
        let mut checks = vec![on_server_certificate(scope, "iam:UpdateServerCertificate", name)?];
        if input.new_server_certificate_name.is_some() || input.new_path.is_some() {
            let held = scope.account()?.server_certificates.get(name).map(|held| held.path.clone());
            let path = input.new_path.clone().or(held);
            let name = input.new_server_certificate_name.as_deref().unwrap_or(name);
            checks.push(on_new(scope, "iam:UpdateServerCertificate", "server-certificate", path.as_deref(), name)?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let (name, path) = (input.new_server_certificate_name.as_deref(), input.new_path.as_deref());
        work.commands()?.update_server_certificate(&input.server_certificate_name, name, path).map_err(refused)
    }
}

operation! {
    Change DeleteServerCertificate(input, scope, work)
    plan { plan(on_server_certificate(scope, "iam:DeleteServerCertificate", &input.server_certificate_name)) }
    execute { work.commands()?.delete_server_certificate(&input.server_certificate_name).map_err(refused) }
}
