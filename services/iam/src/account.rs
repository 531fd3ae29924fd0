use keyward_api::iam;
use keyward_gate::refused;
use keyward_identity::{PasswordPolicy, TokenVersion};

use crate::checks::{on_everything, plan};
use crate::pages::Paging;
use crate::summary;

/// The shortest password that a policy asks for when it does not say.
const SHORTEST_PASSWORD: usize = 6;

operation! {
    Change CreateAccountAlias(input, scope, work)
    plan { plan(on_everything(scope, "iam:CreateAccountAlias")) }
    execute { work.commands()?.create_account_alias(&input.account_alias).map_err(refused) }
}

operation! {
    Change DeleteAccountAlias(input, scope, work)
    plan { plan(on_everything(scope, "iam:DeleteAccountAlias")) }
    execute { work.commands()?.delete_account_alias(&input.account_alias).map_err(refused) }
}

operation! {
    Read ListAccountAliases(input, scope, work)
    plan { plan(on_everything(scope, "iam:ListAccountAliases")) }
    execute {
        let alias = work.account()?.record.settings.alias.clone();
        let page = Paging::of(work, input.marker.as_deref(), input.max_items)?.page_after(alias.into_iter(), String::clone);
        Ok(iam::ListAccountAliasesResponse {
            account_aliases: page.items,
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }
}

operation! {
    Read GetAccountSummary(_input, scope, work)
    plan { plan(on_everything(scope, "iam:GetAccountSummary")) }
    execute {
        let summary_map = summary::summary_map(work.account()?, &work.quotas);
        Ok(iam::GetAccountSummaryResponse { summary_map })
    }
}

operation! {
    Read GetAccountPasswordPolicy(_input, scope, work)
    plan { plan(on_everything(scope, "iam:GetAccountPasswordPolicy")) }
    execute {
        let policy = work.account()?.password_policy().map_err(refused)?;
        Ok(iam::GetAccountPasswordPolicyResponse { password_policy: shown_policy(policy) })
    }
}

fn shown_policy(policy: &PasswordPolicy) -> iam::PasswordPolicy {
    let number = |length: usize| i64::try_from(length).ok();
    iam::PasswordPolicy {
        minimum_password_length: number(policy.minimum_length),
        require_symbols: Some(policy.require_symbols),
        require_numbers: Some(policy.require_numbers),
        require_uppercase_characters: Some(policy.require_uppercase),
        require_lowercase_characters: Some(policy.require_lowercase),
        allow_users_to_change_password: Some(policy.allow_users_to_change),
        expire_passwords: Some(policy.max_age_days.is_some()),
        max_password_age: policy.max_age_days.map(i64::from),
        password_reuse_prevention: policy.reuse_prevention.and_then(number),
        hard_expiry: policy.hard_expiry,
    }
}

operation! {
    Change UpdateAccountPasswordPolicy(input, scope, work)
    plan { plan(on_everything(scope, "iam:UpdateAccountPasswordPolicy")) }
    execute {
        // What is not said goes back to its default, whatever it was before.
        let length = |number: i64| usize::try_from(number).ok();
        let policy = PasswordPolicy {
            minimum_length: input.minimum_password_length.and_then(length).unwrap_or(SHORTEST_PASSWORD),
            require_symbols: input.require_symbols.unwrap_or(false),
            require_numbers: input.require_numbers.unwrap_or(false),
            require_uppercase: input.require_uppercase_characters.unwrap_or(false),
            require_lowercase: input.require_lowercase_characters.unwrap_or(false),
            allow_users_to_change: input.allow_users_to_change_password.unwrap_or(false),
            max_age_days: input.max_password_age.and_then(|days| u32::try_from(days).ok()),
            reuse_prevention: input.password_reuse_prevention.and_then(length),
            hard_expiry: input.hard_expiry,
        };
        work.commands()?.update_password_policy(policy);
        Ok(())
    }
}

operation! {
    Change DeleteAccountPasswordPolicy(_input, scope, work)
    plan { plan(on_everything(scope, "iam:DeleteAccountPasswordPolicy")) }
    execute { work.commands()?.delete_password_policy().map_err(refused) }
}

operation! {
    Change SetSecurityTokenServicePreferences(input, scope, work)
    plan { plan(on_everything(scope, "iam:SetSecurityTokenServicePreferences")) }
    execute {
        // The model's list has these two and no other.
        let version = match input.global_endpoint_token_version.as_str() {
            "v2Token" => TokenVersion::V2,
            _ => TokenVersion::V1,
        };
        work.commands()?.set_token_version(version);
        Ok(())
    }
}
