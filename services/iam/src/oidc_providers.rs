use keyward_api::iam;
use keyward_authorization::Check;
use keyward_gate::{Plan, Scope, refused};
use keyward_identity::{OidcProvider, Tag};
use keyward_wire::{ApiError, Timestamp};

use crate::checks::{on_everything, on_tagged, plan, with_request_tags};
use crate::shapes;

/// A check on a provider named by its ARN; it need not exist.
pub(crate) fn on_oidc_provider(
    scope: Scope<'_>,
    action: &'static str,
    arn: &str,
) -> Result<Check, ApiError> {
    let provider = scope.account()?.find_oidc_provider(arn);
    let tags: &[Tag] = provider.map_or(&[], |provider| &provider.tags);
    on_tagged(scope, action, arn, tags)
}

operation! {
    Change CreateOpenIDConnectProvider(input, scope, work)
    plan {
        let account = scope.account_id()?;
        // What is no URL is refused by the command; until then it stands in the ARN as it was sent.
        let url = OidcProvider::url_of(&input.url).unwrap_or(&input.url);
        let arn = OidcProvider::arn_of(account, url);
        let on_provider = |action| Ok::<_, ApiError>(with_request_tags(on_tagged(scope, action, &arn, &[])?, &input.tags));
        let mut checks = vec![on_provider("iam:CreateOpenIDConnectProvider")?];
        if !input.tags.is_empty() {
            checks.push(on_provider("iam:TagOpenIDConnectProvider")?);
        }
        Ok(Plan::checks(checks))
    }
    execute {
        let account = work.account()?.id();
        let tags = shapes::own_tags(&input.tags);
        let made = work.commands()?.create_oidc_provider(&input.url, &input.client_id_list, &input.thumbprint_list, tags);
        let provider = made.map_err(refused)?;
        Ok(iam::CreateOpenIDConnectProviderResponse {
            open_id_connect_provider_arn: Some(provider.arn(account)),
            tags: shapes::tags(&provider.tags),
        })
    }
}

operation! {
    Read GetOpenIDConnectProvider(input, scope, work)
    plan { plan(on_oidc_provider(scope, "iam:GetOpenIDConnectProvider", &input.open_id_connect_provider_arn)) }
    execute {
        let arn = &input.open_id_connect_provider_arn;
        let Some(provider) = work.account()?.find_oidc_provider(arn) else {
            let text = format!("OpenIDConnect Provider not found for arn {arn}");
            return Err(iam::error::NO_SUCH_ENTITY.message(text));
        };
        Ok(iam::GetOpenIDConnectProviderResponse {
            url: Some(provider.url.to_string()),
            client_id_list: provider.client_ids.clone(),
            thumbprint_list: provider.thumbprints.clone(),
            create_date: Some(Timestamp(provider.created_ms)),
            tags: shapes::tags(&provider.tags),
        })
    }
}

operation! {
    Read ListOpenIDConnectProviders(_input, scope, work)
    plan { plan(on_everything(scope, "iam:ListOpenIDConnectProviders")) }
    execute {
        let account = work.account()?;
        let entry = |provider: &std::sync::Arc<OidcProvider>| iam::OpenIDConnectProviderListEntry {
            arn: Some(provider.arn(account.id())),
        };
        Ok(iam::ListOpenIDConnectProvidersResponse {
            open_id_connect_provider_list: account.oidc_providers.iter().map(entry).collect(),
        })
    }
}

operation! {
    Change AddClientIDToOpenIDConnectProvider(input, scope, work)
    plan { plan(on_oidc_provider(scope, "iam:AddClientIDToOpenIDConnectProvider", &input.open_id_connect_provider_arn)) }
    execute {
        let arn = &input.open_id_connect_provider_arn;
        work.commands()?.add_oidc_client_id(arn, &input.client_id).map_err(refused)
    }
}

operation! {
    Change RemoveClientIDFromOpenIDConnectProvider(input, scope, work)
    plan { plan(on_oidc_provider(scope, "iam:RemoveClientIDFromOpenIDConnectProvider", &input.open_id_connect_provider_arn)) }
    execute {
        let arn = &input.open_id_connect_provider_arn;
        work.commands()?.remove_oidc_client_id(arn, &input.client_id).map_err(refused)
    }
}

operation! {
    Change UpdateOpenIDConnectProviderThumbprint(input, scope, work)
    plan { plan(on_oidc_provider(scope, "iam:UpdateOpenIDConnectProviderThumbprint", &input.open_id_connect_provider_arn)) }
    execute {
        let arn = &input.open_id_connect_provider_arn;
        work.commands()?.update_oidc_thumbprints(arn, &input.thumbprint_list).map_err(refused)
    }
}

operation! {
    Change DeleteOpenIDConnectProvider(input, scope, work)
    plan { plan(on_oidc_provider(scope, "iam:DeleteOpenIDConnectProvider", &input.open_id_connect_provider_arn)) }
    execute { work.commands()?.delete_oidc_provider(&input.open_id_connect_provider_arn).map_err(refused) }
}
