//! AWS's managed policies.

use std::sync::OnceLock;

use keyward_evaluation::CompiledDocument;
use keyward_policy::Document;

use crate::data::inflate;

/// Written by `cargo run -p xtask -- managed-policies`, which says how.
const INDEX: &[u8] = include_bytes!("../data/index.deflate");
const DOCUMENTS: &[u8] = include_bytes!("../data/documents.deflate");

/// A policy that AWS owns and every account has.
#[derive(Debug)]
pub struct ManagedPolicy {
    path: Box<str>,
    name: Box<str>,
    arn: Box<str>,
    default_version_id: Box<str>,
    create_date: Box<str>,
    update_date: Box<str>,
    block: usize,
    /// Where the document stands in its decompressed block.
    offset: usize,
    length: usize,
    document: OnceLock<CompiledDocument>,
}

impl ManagedPolicy {
    /// `/`, `/service-role/`, `/job-function/`, `/aws-service-role/` or `/root-task/`
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The name, unique among managed policies.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `arn:aws:iam::aws:policy/path/name`
    #[must_use]
    pub fn arn(&self) -> &str {
        &self.arn
    }

    /// `v1`, `v2`, …: the only version that is kept.
    #[must_use]
    pub fn default_version_id(&self) -> &str {
        &self.default_version_id
    }

    /// When AWS made the policy: `2015-02-06T18:39:46Z`.
    #[must_use]
    pub fn create_date(&self) -> &str {
        &self.create_date
    }

    /// When AWS made the default version, likewise.
    #[must_use]
    pub fn update_date(&self) -> &str {
        &self.update_date
    }

    /// Whether it can be attached to users, groups and roles: AWS says so of all of them, and leaves the path to
    /// keep those of service-linked roles apart.
    #[must_use]
    pub fn is_attachable(&self) -> bool {
        true
    }

    /// `ANPA` and 17 characters of `A-Z2-7`: made from the ARN, as the real ids are not in the data. It never
    /// changes.
    #[must_use]
    pub fn policy_id(&self) -> String {
        const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        // FNV-1a in 128 bits; its high half is folded down, as short texts hardly move it.
        let hash = self.arn.bytes().fold(
            0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128,
            |hash, byte| {
                (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013B)
            },
        );
        let mut rest = hash ^ hash >> 43;
        let mut id = String::from("ANPA");
        for _ in 0..17 {
            let digit = DIGITS.get((rest & 31) as usize).copied().unwrap_or(b'A');
            id.push(char::from(digit));
            rest >>= 5;
        }
        id
    }

    /// The document; read at the first call, kept from then on.
    #[must_use]
    pub fn document(&self) -> &Document {
        self.compiled().document()
    }

    /// The same, as decisions are made by it.
    #[must_use]
    #[expect(clippy::expect_used, reason = "a test reads every document")]
    pub fn compiled(&self) -> &CompiledDocument {
        self.document.get_or_init(|| {
            let document = self.read();
            document
                .expect("the documents of the catalog can be read")
                .into()
        })
    }

    /// The text of the document: JSON without white space.
    #[must_use]
    pub fn document_text(&self) -> &str {
        self.document().text()
    }

    fn read(&self) -> Option<Document> {
        let block = catalog().blocks.get(self.block)?.text();
        Document::parse(block.get(self.offset..self.offset + self.length)?).ok()
    }
}

/// All managed policies, ordered by ARN.
pub fn managed_policies() -> impl Iterator<Item = &'static ManagedPolicy> {
    catalog().policies.iter()
}

/// The managed policy of an ARN, `arn:aws:iam::aws:policy/path/name`.
#[must_use]
pub fn managed_policy(arn: &str) -> Option<&'static ManagedPolicy> {
    let policies = &catalog().policies;
    policies
        .binary_search_by(|policy| (*policy.arn).cmp(arn))
        .ok()
        .and_then(|at| policies.get(at))
}

/// Managed policies ordered by name without case, from one of these names on; each with its name in small letters.
pub fn managed_policies_by_name(
    from: Option<&str>,
) -> impl Iterator<Item = (&'static str, &'static ManagedPolicy)> {
    let Catalog {
        policies, by_name, ..
    } = catalog();
    let start = by_name.partition_point(|(name, _)| from.is_some_and(|from| **name < *from));
    let rest = by_name.iter().skip(start);
    rest.filter_map(|(name, place)| Some((&**name, policies.get(*place)?)))
}

struct Catalog {
    policies: Vec<ManagedPolicy>,
    /// Names in small letters, in order, each with the place of its policy.
    by_name: Vec<(Box<str>, usize)>,
    blocks: Vec<Block>,
}

/// Documents that are compressed together.
struct Block {
    compressed: &'static [u8],
    text: OnceLock<String>,
}

impl Block {
    fn text(&self) -> &str {
        self.text.get_or_init(|| inflate(self.compressed))
    }
}

fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog::parse(&inflate(INDEX)))
}

impl Catalog {
    /// Reads the index: a line of compressed block lengths, then a line for each policy.
    fn parse(index: &str) -> Self {
        let (lengths, lines) = index.split_once('\n').unwrap_or_default();
        let mut rest = DOCUMENTS;
        let blocks = lengths.split(' ').filter_map(|length| {
            let (compressed, after) = rest.split_at_checked(length.parse().ok()?)?;
            rest = after;
            Some(Block {
                compressed,
                text: OnceLock::new(),
            })
        });
        let blocks = blocks.collect();
        let (mut block, mut offset) = (0, 0);
        let policies = lines.lines().filter_map(|line| {
            let mut policy = ManagedPolicy::parse(line)?;
            if policy.block != block {
                (block, offset) = (policy.block, 0);
            }
            policy.offset = offset;
            offset += policy.length;
            Some(policy)
        });
        let policies: Vec<ManagedPolicy> = policies.collect();
        let names = policies.iter().enumerate();
        let names = names.map(|(place, policy)| (policy.name.to_ascii_lowercase().into(), place));
        let mut by_name: Vec<(Box<str>, usize)> = names.collect();
        by_name.sort_unstable();
        Self {
            policies,
            by_name,
            blocks,
        }
    }
}

impl ManagedPolicy {
    fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let (path, name) = (fields.next()?, fields.next()?);
        Some(Self {
            arn: ["arn:aws:iam::aws:policy", path, name].concat().into(),
            path: path.into(),
            name: name.into(),
            default_version_id: fields.next()?.into(),
            create_date: fields.next()?.into(),
            update_date: fields.next()?.into(),
            block: fields.next()?.parse().ok()?,
            offset: 0,
            length: fields.next()?.parse().ok()?,
            document: OnceLock::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use keyward_policy::{PolicyKind, validate};

    use super::*;

    #[test]
    fn every_document_is_a_policy() {
        let policies: Vec<_> = managed_policies().collect();
        assert_eq!(policies.len(), 1485);
        for policy in &policies {
            assert!(
                !policy.document().statements().is_empty(),
                "{}",
                policy.arn()
            );
            assert!(policy.document_text().starts_with('{'));
            assert!(
                policy.create_date().ends_with('Z') && policy.update_date().len() == 20,
                "{}",
                policy.arn()
            );
        }
        assert!(policies.is_sorted_by_key(|policy| policy.arn()));
    }

    /// What AWS stores, Keyward stores; save for the tasks of AssumeRoot, which name root users as no customer can.
    #[test]
    fn every_document_passes_validation() {
        let policies = managed_policies().filter(|policy| policy.path() != "/root-task/");
        let refused = policies.filter_map(|policy| {
            let refusal = validate(PolicyKind::InlineIdentity, policy.document_text()).err()?;
            Some(format!("{}: {refusal}", policy.arn()))
        });
        assert_eq!(refused.collect::<Vec<_>>(), Vec::<String>::new());
    }

    #[test]
    fn policies_are_found_by_arn() {
        let administrator = managed_policy("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        assert_eq!(administrator.path(), "/");
        assert_eq!(administrator.default_version_id(), "v1");
        assert_eq!(administrator.create_date(), "2015-02-06T18:39:46Z");
        assert!(administrator.document_text().contains(r#""Action":"*""#));
        let billing = managed_policy("arn:aws:iam::aws:policy/job-function/Billing").unwrap();
        assert_eq!(
            (billing.path(), billing.name()),
            ("/job-function/", "Billing")
        );
        assert!(managed_policy("arn:aws:iam::aws:policy/Billing").is_none());
        assert!(managed_policy("arn:aws:iam::111122223333:policy/AdministratorAccess").is_none());
    }

    #[test]
    fn names_differ_in_more_than_case() {
        let names: BTreeSet<&str> = managed_policies_by_name(None)
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names.len(), 1485);
        let (first, policy) = managed_policies_by_name(Some("billing")).next().unwrap();
        assert_eq!((first, policy.name()), ("billing", "Billing"));
    }

    #[test]
    fn ids_are_distinct_and_stay() {
        let ids: BTreeSet<String> = managed_policies().map(ManagedPolicy::policy_id).collect();
        assert_eq!(ids.len(), 1485);
        assert!(
            ids.iter()
                .all(|id| id.len() == 21 && id.starts_with("ANPA"))
        );
        let administrator = managed_policy("arn:aws:iam::aws:policy/AdministratorAccess").unwrap();
        assert_eq!(administrator.policy_id(), "ANPACUOE2NFJNI3A4YKXY");
    }
}
