use keyward_api::iam;
use keyward_gate::refused;
use keyward_identity::{InstanceProfile, Role, Tag, User};

use crate::checks::{on_named, on_policy, plan, with_request_tags, with_tag_keys};
use crate::mfa_devices::on_mfa_device;
use crate::oidc_providers::on_oidc_provider;
use crate::pages::{Page, Paging};
use crate::saml_providers::on_saml_provider;
use crate::server_certificates::on_server_certificate;
use crate::shapes;

fn listed(tags: &[Tag], paging: &Paging) -> Page<iam::Tag> {
    paging.page_after(shapes::tags(tags).into_iter(), |tag| tag.key.clone())
}

macro_rules! tag_operations {
    ($name:ident, |$scope:ident, $action:ident, $named:ident| $check:expr, $find:ident,
     $tag:ident $tag_action:literal, $untag:ident $untag_action:literal, $list:ident $list_action:literal $response:ident) => {
        operation! {
            Change $tag(input, scope, work)
            plan {
                let ($scope, $action, $named) = (scope, $tag_action, &input.$name);
                plan(Ok(with_request_tags($check?, &input.tags)))
            }
            execute {
                let account = work.account()?.clone();
                let entity = account.$find(&input.$name).map_err(refused)?;
                work.commands()?.tag(entity, shapes::own_tags(&input.tags)).map_err(refused)
            }
        }

        operation! {
            Change $untag(input, scope, work)
            plan {
                let ($scope, $action, $named) = (scope, $untag_action, &input.$name);
                plan(Ok(with_tag_keys($check?, &input.tag_keys)))
            }
            execute {
                let account = work.account()?.clone();
                let entity = account.$find(&input.$name).map_err(refused)?;
                work.commands()?.untag(entity, &input.tag_keys);
                Ok(())
            }
        }

        operation! {
            Read $list(input, scope, work)
            plan {
                let ($scope, $action, $named) = (scope, $list_action, &input.$name);
                plan($check)
            }
            execute {
                let entity = work.account()?.$find(&input.$name).map_err(refused)?;
                let page = listed(&entity.tags, &Paging::of(work, input.marker.as_deref(), input.max_items)?);
                Ok(iam::$response { tags: page.items, is_truncated: page.is_truncated, marker: page.marker })
            }
        }
    };
}

tag_operations!(user_name, |scope, action, name| on_named::<User>(scope, action, name), user,
    TagUser "iam:TagUser", UntagUser "iam:UntagUser", ListUserTags "iam:ListUserTags" ListUserTagsResponse);
tag_operations!(role_name, |scope, action, name| on_named::<Role>(scope, action, name), role,
    TagRole "iam:TagRole", UntagRole "iam:UntagRole", ListRoleTags "iam:ListRoleTags" ListRoleTagsResponse);
tag_operations!(policy_arn, |scope, action, arn| on_policy(scope, action, arn), policy,
    TagPolicy "iam:TagPolicy", UntagPolicy "iam:UntagPolicy", ListPolicyTags "iam:ListPolicyTags" ListPolicyTagsResponse);
tag_operations!(instance_profile_name, |scope, action, name| on_named::<InstanceProfile>(scope, action, name), instance_profile,
    TagInstanceProfile "iam:TagInstanceProfile", UntagInstanceProfile "iam:UntagInstanceProfile",
    ListInstanceProfileTags "iam:ListInstanceProfileTags" ListInstanceProfileTagsResponse);
tag_operations!(serial_number, |scope, action, serial| on_mfa_device(scope, action, serial), mfa_device,
    TagMFADevice "iam:TagMFADevice", UntagMFADevice "iam:UntagMFADevice",
    ListMFADeviceTags "iam:ListMFADeviceTags" ListMFADeviceTagsResponse);
tag_operations!(server_certificate_name, |scope, action, name| on_server_certificate(scope, action, name), server_certificate,
    TagServerCertificate "iam:TagServerCertificate", UntagServerCertificate "iam:UntagServerCertificate",
    ListServerCertificateTags "iam:ListServerCertificateTags" ListServerCertificateTagsResponse);
tag_operations!(open_id_connect_provider_arn, |scope, action, arn| on_oidc_provider(scope, action, arn), oidc_provider,
    TagOpenIDConnectProvider "iam:TagOpenIDConnectProvider", UntagOpenIDConnectProvider "iam:UntagOpenIDConnectProvider",
    ListOpenIDConnectProviderTags "iam:ListOpenIDConnectProviderTags" ListOpenIDConnectProviderTagsResponse);
tag_operations!(saml_provider_arn, |scope, action, arn| on_saml_provider(scope, action, arn), saml_provider,
    TagSAMLProvider "iam:TagSAMLProvider", UntagSAMLProvider "iam:UntagSAMLProvider",
    ListSAMLProviderTags "iam:ListSAMLProviderTags" ListSAMLProviderTagsResponse);
