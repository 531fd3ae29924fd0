use keyward_api::iam;
use keyward_gate::refused;
use keyward_identity::{Group, Policies, Role, User};
use keyward_wire::uri::percent_encode;

use crate::checks::{on_bounded, on_named, plan};
use crate::pages::{Page, Paging};

/// The names of an entity's inline policies, in order.
fn names(policies: &Policies, paging: &Paging) -> Page<String> {
    paging.page_after(
        policies.inline.iter().map(|policy| policy.name.clone()),
        Clone::clone,
    )
}

macro_rules! inline_operations {
    ($holder:ident, $name:ident, $find:ident, $check:ident, $put:ident $put_action:literal,
     $get:ident $get_action:literal $get_response:ident, $delete:ident $delete_action:literal,
     $list:ident $list_action:literal $list_response:ident) => {
        operation! {
            Change $put(input, scope, work)
            plan { plan($check::<$holder>(scope, $put_action, &input.$name)) }
            execute {
                let document = &input.policy_document;
                let mut commands = work.commands()?;
                commands.put_inline_policy::<$holder>(&input.$name, &input.policy_name, document).map_err(refused)
            }
        }

        operation! {
            Read $get(input, scope, work)
            plan { plan(on_named::<$holder>(scope, $get_action, &input.$name)) }
            execute {
                let account = work.account()?;
                let policy = account.inline_policy::<$holder>(&input.$name, &input.policy_name).map_err(refused)?;
                Ok(iam::$get_response {
                    $name: input.$name.clone(),
                    policy_name: policy.name.clone(),
                    policy_document: percent_encode(policy.document.text()),
                })
            }
        }

        operation! {
            Change $delete(input, scope, work)
            plan { plan($check::<$holder>(scope, $delete_action, &input.$name)) }
            execute {
                work.commands()?.delete_inline_policy::<$holder>(&input.$name, &input.policy_name).map_err(refused)
            }
        }

        operation! {
            Read $list(input, scope, work)
            plan { plan(on_named::<$holder>(scope, $list_action, &input.$name)) }
            execute {
                let holder = work.account()?.$find(&input.$name).map_err(refused)?;
                let page = names(&holder.policies, &Paging::of(work, input.marker.as_deref(), input.max_items)?);
                Ok(iam::$list_response {
                    policy_names: page.items,
                    is_truncated: page.is_truncated,
                    marker: page.marker,
                })
            }
        }
    };
}

inline_operations!(User, user_name, user, on_bounded, PutUserPolicy "iam:PutUserPolicy",
    GetUserPolicy "iam:GetUserPolicy" GetUserPolicyResponse, DeleteUserPolicy "iam:DeleteUserPolicy",
    ListUserPolicies "iam:ListUserPolicies" ListUserPoliciesResponse);
inline_operations!(Role, role_name, role, on_bounded, PutRolePolicy "iam:PutRolePolicy",
    GetRolePolicy "iam:GetRolePolicy" GetRolePolicyResponse, DeleteRolePolicy "iam:DeleteRolePolicy",
    ListRolePolicies "iam:ListRolePolicies" ListRolePoliciesResponse);
inline_operations!(Group, group_name, group, on_named, PutGroupPolicy "iam:PutGroupPolicy",
    GetGroupPolicy "iam:GetGroupPolicy" GetGroupPolicyResponse, DeleteGroupPolicy "iam:DeleteGroupPolicy",
    ListGroupPolicies "iam:ListGroupPolicies" ListGroupPoliciesResponse);
