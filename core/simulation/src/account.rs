//! The policies of a whole account, from the output of `aws iam get-account-authorization-details`.

use std::collections::BTreeMap;

use keyward_evaluation::{Layer, Principal, ResourcePolicyKind};
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::caller::Caller;
use crate::policy::{Policy, PolicyLayers};
use crate::question::{Answer, Asked, Question};
use crate::source::{Source, Unusable};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DetailsText<'a> {
    #[serde(borrow, default)]
    user_detail_list: Vec<UserText<'a>>,
    #[serde(borrow, default)]
    group_detail_list: Vec<GroupText<'a>>,
    #[serde(borrow, default)]
    role_detail_list: Vec<RoleText<'a>>,
    #[serde(borrow, default)]
    policies: Vec<ManagedText<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct UserText<'a> {
    user_id: String,
    arn: String,
    #[serde(borrow, default)]
    user_policy_list: Vec<InlineText<'a>>,
    #[serde(default)]
    group_list: Vec<String>,
    #[serde(default)]
    attached_managed_policies: Vec<AttachedText>,
    permissions_boundary: Option<BoundaryText>,
    #[serde(default)]
    tags: Vec<TagText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct GroupText<'a> {
    group_name: String,
    #[serde(borrow, default)]
    group_policy_list: Vec<InlineText<'a>>,
    #[serde(default)]
    attached_managed_policies: Vec<AttachedText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct RoleText<'a> {
    role_id: String,
    arn: String,
    #[serde(borrow)]
    assume_role_policy_document: &'a RawValue,
    #[serde(borrow, default)]
    role_policy_list: Vec<InlineText<'a>>,
    #[serde(default)]
    attached_managed_policies: Vec<AttachedText>,
    permissions_boundary: Option<BoundaryText>,
    #[serde(default)]
    tags: Vec<TagText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct InlineText<'a> {
    policy_name: String,
    #[serde(borrow)]
    policy_document: &'a RawValue,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AttachedText {
    policy_arn: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct BoundaryText {
    permissions_boundary_arn: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct TagText {
    key: String,
    value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ManagedText<'a> {
    policy_name: String,
    arn: String,
    #[serde(borrow)]
    policy_version_list: Vec<VersionText<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct VersionText<'a> {
    #[serde(borrow)]
    document: &'a RawValue,
    is_default_version: bool,
}

/// The users and roles of an account with the policies that apply to them.
#[derive(Clone, Debug)]
pub struct AccountDetails {
    account: String,
    /// By ARN.
    holders: BTreeMap<String, Holder>,
}

/// A user or role.
#[derive(Clone, Debug)]
struct Holder {
    caller: Caller,
    identity: Vec<Policy>,
    boundary: Option<Policy>,
    /// The trust policy of a role.
    trust: Option<Policy>,
}

/// Somebody of an account, and what came of a question about it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The ARN of the root user, user or role.
    pub arn: String,
    /// The question.
    pub question: Question,
    /// What came.
    pub answer: Answer,
}

impl AccountDetails {
    /// Reads the output of `aws iam get-account-authorization-details`; policies may be objects, as the `aws` command
    /// prints them, or URL-encoded strings, as the API answers. Managed policies of AWS's that it leaves out are known.
    ///
    /// # Errors
    /// If it is something else, a policy cannot be read, or somebody has a group or policy that is not in it.
    pub fn read(source: &Source) -> Result<Self, Unusable> {
        let text: DetailsText<'_> =
            serde_json::from_str(source.text()).map_err(|error| source.json_error(0, &error))?;
        let reading = Reading::new(source, &text)?;
        let mut holders = BTreeMap::new();
        for user in &text.user_detail_list {
            holders.insert(user.arn.clone(), reading.user(user)?);
        }
        for role in &text.role_detail_list {
            holders.insert(role.arn.clone(), reading.role(role)?);
        }
        let account = holders.keys().find_map(|arn| arn.split(':').nth(4));
        let account = account.ok_or_else(|| {
            Unusable::new(format!(
                "{} holds no users and no roles: the output of `aws iam get-account-authorization-details` is expected",
                source.name()
            ))
        })?;
        Ok(Self {
            account: account.to_owned(),
            holders,
        })
    }

    /// A user or role by ARN, or by name if only one has it; a session of a role and the root user by ARN.
    ///
    /// # Errors
    /// If there is none or more than one.
    pub fn caller(&self, name: &str) -> Result<(Caller, PolicyLayers), Unusable> {
        let root = self.root();
        if root.principal.arn_text() == name {
            return Ok((root, PolicyLayers::default()));
        }
        let session = Caller::role_and_session(name)
            .filter(|_| name.split(':').nth(4) == Some(self.account.as_str()));
        let is_meant = |arn: &str| {
            let last = arn.rsplit('/').next();
            match session {
                // The ARN of a session leaves the path of its role out.
                Some((role, _)) => arn.contains(":role/") && last == Some(role),
                None => arn == name || last == Some(name),
            }
        };
        let mut meant = self.holders.iter().filter(|(arn, _)| is_meant(arn));
        match (meant.next(), meant.next()) {
            (Some((_, holder)), None) => {
                let caller = match session {
                    Some((_, session)) => holder.caller.in_session(session),
                    None => holder.caller.clone(),
                };
                Ok((caller, holder.layers()))
            }
            (Some((first, _)), Some((second, _))) => Err(Unusable::new(format!(
                "`{name}` may be {first} or {second}: write the ARN"
            ))),
            (None, _) => Err(Unusable::new(format!(
                "the account {} has no user or role `{name}`",
                self.account
            ))),
        }
    }

    /// Every user and role by ARN, with what applies to it.
    pub fn callers(&self) -> impl Iterator<Item = (&str, &Caller, PolicyLayers)> {
        let holders = self.holders.iter();
        holders.map(|(arn, holder)| (arn.as_str(), &holder.caller, holder.layers()))
    }

    /// What applies to the user or role of an ARN.
    #[must_use]
    pub fn layers_of(&self, arn: &str) -> Option<PolicyLayers> {
        self.holders.get(arn).map(Holder::layers)
    }

    /// The roles by ARN, with who may assume them.
    pub fn trusts(&self) -> impl Iterator<Item = (&str, &Policy)> {
        let holders = self.holders.iter();
        holders.filter_map(|(arn, holder)| Some((arn.as_str(), holder.trust.as_ref()?)))
    }

    /// Who may assume the role of an ARN, if there is such a role.
    #[must_use]
    pub fn trust_of(&self, arn: &str) -> Option<&Policy> {
        self.holders.get(arn)?.trust.as_ref()
    }

    fn root(&self) -> Caller {
        Caller::of(Principal::Root {
            account: self.account.clone(),
        })
    }

    /// A question about a call of somebody's. `over` is what is known beside the account: its policies come after the
    /// caller's own, its other layers before.
    #[must_use]
    pub fn question(&self, own: PolicyLayers, over: &PolicyLayers, asked: Asked) -> Question {
        let mut layers = over.clone();
        layers.identity = own.identity;
        layers.identity.extend(over.identity.iter().cloned());
        layers.boundary = over.boundary.clone().or(own.boundary);
        let assumes = asked
            .action
            .to_ascii_lowercase()
            .starts_with("sts:assumerole");
        if assumes && layers.resource.is_none() {
            let role = self.holders.get(&asked.resource);
            let trust = role.and_then(|role| role.trust.clone());
            layers.resource = trust.map(|policy| (policy, ResourcePolicyKind::Trust));
        }
        Question::new(layers, asked)
    }

    /// What comes if the root user, each user and each role in turn makes a call; `asked` makes the call of a caller.
    #[must_use]
    pub fn ask_all(&self, over: &PolicyLayers, asked: impl Fn(Caller) -> Asked) -> Vec<Found> {
        let ask = |arn: String, caller, own| {
            let question = self.question(own, over, asked(caller));
            Found {
                arn,
                answer: question.answer(),
                question,
            }
        };
        let root = self.root();
        let root_arn = root.principal.arn_text().into_owned();
        let mut found = vec![ask(root_arn, root, PolicyLayers::default())];
        for (arn, holder) in &self.holders {
            found.push(ask(arn.clone(), holder.caller.clone(), holder.layers()));
        }
        found
    }
}

impl Holder {
    fn layers(&self) -> PolicyLayers {
        PolicyLayers {
            identity: self.identity.clone(),
            boundary: self.boundary.clone(),
            ..PolicyLayers::default()
        }
    }
}

/// What users and roles refer to.
struct Reading<'r> {
    source: &'r Source,
    groups: BTreeMap<&'r str, Vec<Policy>>,
    managed: BTreeMap<&'r str, Policy>,
}

impl<'r> Reading<'r> {
    fn new(source: &'r Source, text: &'r DetailsText<'_>) -> Result<Self, Unusable> {
        let mut reading = Self {
            source,
            groups: BTreeMap::new(),
            managed: BTreeMap::new(),
        };
        for policy in &text.policies {
            let mut versions = policy.policy_version_list.iter();
            let default = versions.find(|version| version.is_default_version);
            let default = default.ok_or_else(|| {
                Unusable::new(format!("the policy {} has no default version", policy.arn))
            })?;
            let document =
                reading.document(default.document, &policy.policy_name, Layer::Identity)?;
            reading
                .managed
                .insert(&policy.arn, document.with_arn(&policy.arn));
        }
        for group in &text.group_detail_list {
            let own = (&group.group_policy_list, &group.attached_managed_policies);
            let policies = reading.policies(own.0, own.1)?;
            reading.groups.insert(&group.group_name, policies);
        }
        Ok(reading)
    }

    fn user(&self, user: &UserText<'_>) -> Result<Holder, Unusable> {
        let mut identity =
            self.policies(&user.user_policy_list, &user.attached_managed_policies)?;
        for name in &user.group_list {
            let group = self.groups.get(name.as_str()).ok_or_else(|| {
                Unusable::new(format!(
                    "{} is in the group `{name}`, which is not listed",
                    user.arn
                ))
            })?;
            identity.extend(group.iter().cloned());
        }
        let mut caller = Caller::user(account_of(&user.arn)?, &user.arn, &user.user_id);
        tag(&mut caller, &user.tags);
        Ok(Holder {
            caller,
            identity,
            boundary: self.boundary(user.permissions_boundary.as_ref())?,
            trust: None,
        })
    }

    fn role(&self, role: &RoleText<'_>) -> Result<Holder, Unusable> {
        let mut caller = Caller::role(account_of(&role.arn)?, &role.arn, &role.role_id);
        tag(&mut caller, &role.tags);
        let trust = self.document(role.assume_role_policy_document, &role.arn, Layer::Trust)?;
        Ok(Holder {
            caller,
            identity: self.policies(&role.role_policy_list, &role.attached_managed_policies)?,
            boundary: self.boundary(role.permissions_boundary.as_ref())?,
            trust: Some(trust),
        })
    }

    fn policies(
        &self,
        inline: &[InlineText<'_>],
        attached: &[AttachedText],
    ) -> Result<Vec<Policy>, Unusable> {
        let inline = inline.iter().map(|policy| {
            self.document(policy.policy_document, &policy.policy_name, Layer::Identity)
        });
        let attached = attached
            .iter()
            .map(|policy| self.managed(&policy.policy_arn));
        inline.chain(attached).collect()
    }

    fn boundary(&self, text: Option<&BoundaryText>) -> Result<Option<Policy>, Unusable> {
        text.map(|text| self.managed(&text.permissions_boundary_arn))
            .transpose()
    }

    fn managed(&self, arn: &str) -> Result<Policy, Unusable> {
        let listed = self.managed.get(arn).cloned();
        listed
            .or_else(|| Policy::of_aws(arn))
            .ok_or_else(|| Unusable::new(format!("the policy {arn} is in use and not listed")))
    }

    fn document(&self, raw: &RawValue, name: &str, layer: Layer) -> Result<Policy, Unusable> {
        if !raw.get().starts_with('"') {
            return Policy::of_slice(self.source, raw.get(), name.to_owned(), layer);
        }
        let base = self.source.offset_of(raw.get());
        let text: String = serde_json::from_str(raw.get())
            .map_err(|error| self.source.json_error(base, &error))?;
        let decoded = percent_decode_str(&text).decode_utf8().map_err(|_| {
            let place = self.source.place(base..base + raw.get().len());
            place.unusable("the document is not UTF-8 once it is decoded")
        })?;
        let source = Source::new(format!("{} ({name})", self.source.name()), decoded);
        Policy::of_slice(&source, source.text(), name.to_owned(), layer)
    }
}

fn tag(caller: &mut Caller, tags: &[TagText]) {
    for tag in tags {
        caller.tag(&tag.key, &tag.value);
    }
}

fn account_of(arn: &str) -> Result<&str, Unusable> {
    let account = arn
        .split(':')
        .nth(4)
        .filter(|id| crate::question::is_account(id));
    account.ok_or_else(|| Unusable::new(format!("`{arn}` names no account")))
}
