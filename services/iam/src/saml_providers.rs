use std::sync::Arc;

use keyward_api::iam;
use keyward_arn::iam_arn;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, refused};
use keyward_identity::{
    AssertionEncryption, SamlEncryption, SamlMetadata, SamlPrivateKey, SamlProvider, Tag,
};
use keyward_wire::xml::{self, Element};
use keyward_wire::{ApiError, Sensitive, Timestamp};

use crate::certificates::public_key_of;
use crate::checks::{on_everything, on_tagged, plan, with_request_tags};
use crate::shapes;

/// How long metadata counts that does not say how long: a hundred years, in milliseconds.
const DEFAULT_VALIDITY_MS: i64 = 100 * 365 * 24 * 60 * 60 * 1000;

/// A check on a provider named by its ARN; it need not exist.
pub(crate) fn on_saml_provider(
    scope: Scope<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Check, ApiError> {
    let provider = scope.account()?.saml_provider(arn);
    let tags: &[Tag] = provider.map_or(&[], |provider| &provider.tags);
    on_tagged(scope, action, arn, tags)
}

fn unreadable() -> ApiError {
    iam::error::INVALID_INPUT.message("Could not parse metadata")
}

/// An instant of XML Schema: without a zone it is UTC's, and the last days of the year 9999, which stand for never, are
/// as late as instants go.
fn instant(text: &str) -> Option<Timestamp> {
    let text = ["9999-12-30", "9999-12-31"]
        .iter()
        .fold(text.trim().to_owned(), |text, last| {
            match text.strip_prefix(last) {
                Some(rest) => format!("9999-12-29{rest}"),
                None => text,
            }
        });
    if !text.contains('T') {
        return None;
    }
    Timestamp::parse(&text).or_else(|| Timestamp::parse(&format!("{text}Z")))
}

/// Reads a metadata document so far that an identity provider, its certificate and its address are in it.
fn read_metadata(text: &str, now_ms: i64) -> Result<SamlMetadata<'_>, ApiError> {
    SamlMetadata::check_size(text).map_err(refused)?;
    let root = xml::parse(text.as_bytes()).map_err(|_| unreadable())?;
    let named = |parent: &Element, name: &str| {
        let children = parent.children.iter();
        children.filter(|child| child.name == name).count()
    };
    let providers = root.children.iter();
    let providers: Vec<&Element> = providers
        .filter(|child| root.name == "EntityDescriptor" && child.name == "IDPSSODescriptor")
        .collect();
    let attribute = |name: &str| {
        let found = root.attributes.iter().find(|(held, _)| held == name);
        found.map(|(_, value)| value.as_str())
    };
    let has_id = attribute("entityID").is_some_and(|id| !id.is_empty());
    let is_whole = |provider: &&Element| {
        let has_address = provider.child("SingleSignOnService").is_some();
        has_address && provider.children.iter().any(has_certificate)
    };
    if !has_id || providers.is_empty() || !providers.iter().all(is_whole) {
        return Err(unreadable());
    }
    let valid_until_ms = match attribute("validUntil") {
        Some(text) => instant(text).ok_or_else(unreadable)?.0,
        None => now_ms + DEFAULT_VALIDITY_MS,
    };
    if valid_until_ms < now_ms {
        return Err(iam::error::INVALID_INPUT.message("The metadata has expired."));
    }
    Ok(SamlMetadata {
        text,
        valid_until_ms,
        identity_providers: providers.len(),
        keys: providers
            .iter()
            .map(|provider| named(provider, "KeyDescriptor"))
            .sum(),
    })
}

/// Whether a key of a provider carries a certificate: base 64 of DER, without the lines of PEM.
fn has_certificate(key: &Element) -> bool {
    let path = ["KeyInfo", "X509Data", "X509Certificate"];
    let found = path
        .into_iter()
        .try_fold(key, |element, name| element.child(name));
    found.is_some_and(|certificate| {
        let bare: String = certificate.text.split_ascii_whitespace().collect();
        let pem = format!("-----BEGIN CERTIFICATE-----\n{bare}\n-----END CERTIFICATE-----\n");
        crate::certificates::read_one(&pem).is_ok()
    })
}

fn encryption<'a>(
    mode: Option<&str>,
    add: Option<&'a Sensitive>,
    remove: Option<&'a str>,
) -> Result<SamlEncryption<'a>, ApiError> {
    if add.is_some_and(|key| public_key_of(key.reveal()).is_none()) {
        return Err(iam::error::INVALID_INPUT.message("The private key could not be parsed."));
    }
    Ok(SamlEncryption {
        // The model's list has these two and no other.
        mode: mode.map(|mode| match mode {
            "Required" => AssertionEncryption::Required,
            _ => AssertionEncryption::Allowed,
        }),
        add: add.map(Sensitive::reveal),
        remove,
    })
}

operation! {
    Change CreateSAMLProvider(input, scope, work)
    plan {
        let arn = iam_arn(scope.account_id()?, "saml-provider", "/", &input.name);
        let on_provider = |action| Ok::<_, ApiError>(with_request_tags(on_tagged(scope, action, &arn, &[])?, &input.tags));
        let mut checks = vec![on_provider("iam:CreateSAMLProvider")?];
        if !input.tags.is_empty() {
            checks.push(on_provider("iam:TagSAMLProvider")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let account = work.account()?.id();
        let metadata = read_metadata(&input.saml_metadata_document, work.facts.time_ms)?;
        let encryption = encryption(input.assertion_encryption_mode.as_deref(), input.add_private_key.as_ref(), None)?;
        let tags = shapes::own_tags(&input.tags);
        let made = work.commands()?.create_saml_provider(&input.name, metadata, encryption, tags);
        let provider = made.map_err(refused)?;
        Ok(iam::CreateSAMLProviderResponse {
            saml_provider_arn: Some(provider.arn(account)),
            tags: shapes::tags(&provider.tags),
        })
    }
}

operation! {
    Change UpdateSAMLProvider(input, scope, work)
    plan { plan(on_saml_provider(scope, "iam:UpdateSAMLProvider", &input.saml_provider_arn)) }
    execute {
        let document = input.saml_metadata_document.as_deref();
        let metadata = document.map(|document| read_metadata(document, work.facts.time_ms)).transpose()?;
        let (mode, remove) = (input.assertion_encryption_mode.as_deref(), input.remove_private_key.as_deref());
        let encryption = encryption(mode, input.add_private_key.as_ref(), remove)?;
        work.commands()?.update_saml_provider(&input.saml_provider_arn, metadata, encryption).map_err(refused)?;
        Ok(iam::UpdateSAMLProviderResponse { saml_provider_arn: Some(input.saml_provider_arn.clone()) })
    }
}

operation! {
    Read GetSAMLProvider(input, scope, work)
    plan { plan(on_saml_provider(scope, "iam:GetSAMLProvider", &input.saml_provider_arn)) }
    execute {
        let provider = work.account()?.saml_provider(&input.saml_provider_arn).map_err(refused)?;
        let key = |key: &SamlPrivateKey| iam::SAMLPrivateKey {
            key_id: Some(key.id.clone()),
            timestamp: Some(Timestamp(key.added_ms)),
        };
        let mode = provider.assertion_encryption.map(|mode| match mode {
            AssertionEncryption::Required => "Required",
            AssertionEncryption::Allowed => "Allowed",
        });
        Ok(iam::GetSAMLProviderResponse {
            saml_provider_uuid: Some(provider.uuid.clone()),
            saml_metadata_document: Some(provider.metadata.clone()),
            create_date: Some(Timestamp(provider.created_ms)),
            valid_until: Some(Timestamp(provider.valid_until_ms)),
            tags: shapes::tags(&provider.tags),
            assertion_encryption_mode: mode.map(str::to_owned),
            private_key_list: provider.private_keys.iter().map(key).collect(),
        })
    }
}

operation! {
    Read ListSAMLProviders(_input, scope, work)
    plan { plan(on_everything(scope, "iam:ListSAMLProviders")) }
    execute {
        let account = work.account()?;
        let entry = |provider: &Arc<SamlProvider>| iam::SAMLProviderListEntry {
            arn: Some(provider.arn(account.id())),
            valid_until: Some(Timestamp(provider.valid_until_ms)),
            create_date: Some(Timestamp(provider.created_ms)),
        };
        Ok(iam::ListSAMLProvidersResponse { saml_provider_list: account.saml_providers.iter().map(entry).collect() })
    }
}

operation! {
    Change DeleteSAMLProvider(input, scope, work)
    plan { plan(on_saml_provider(scope, "iam:DeleteSAMLProvider", &input.saml_provider_arn)) }
    execute { work.commands()?.delete_saml_provider(&input.saml_provider_arn).map_err(refused) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_of_xml_schema() {
        let read = |text| instant(text).map(Timestamp::iso8601);
        for (text, expected) in [
            ("2090-01-01T00:00:00Z", "2090-01-01T00:00:00Z"),
            ("2090-01-01T00:00:00.123Z", "2090-01-01T00:00:00Z"),
            ("2090-01-01T00:00:00", "2090-01-01T00:00:00Z"),
            ("2090-01-01T02:00:00+02:00", "2090-01-01T00:00:00Z"),
            (" 2090-01-01T00:00:00Z ", "2090-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59Z", "9999-12-29T23:59:59Z"),
            ("9999-12-31T23:59:59.999", "9999-12-29T23:59:59Z"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
        for text in [
            "",
            "never",
            "2090-01-01",
            "4102444800",
            "2090-13-01T00:00:00Z",
            "T",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
