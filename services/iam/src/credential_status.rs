//! What the credentials of which a user has a few have in common.

use keyward_api::iam;
use keyward_identity::{Account, KeyStatus, ListedCredential, Owner};
use keyward_wire::ApiError;

use crate::pages::{Page, Paging};

/// What a caller may set a credential to.
pub(crate) fn status(text: &str) -> Result<KeyStatus, ApiError> {
    match text {
        "Active" => Ok(KeyStatus::Active),
        "Inactive" => Ok(KeyStatus::Inactive),
        // `Expired` is in the model's list, but nobody can set it.
        _ => Err(iam::error::INVALID_INPUT.message("Status must be Active or Inactive.")),
    }
}

/// A page of an owner's credentials of one kind, by id.
pub(crate) fn listed<'a, T: ListedCredential>(
    account: &'a Account,
    owner: Owner,
    paging: &Paging,
) -> Page<&'a T> {
    let held = account.other_credentials(owner).map_or(&[][..], T::all);
    let mut held: Vec<&T> = held.iter().collect();
    held.sort_by(|left, right| left.id().cmp(right.id()));
    paging.page_after(held.into_iter(), |held| held.id().to_owned())
}
