//! Loads all managed policies of AWS's, for callgrind: `valgrind --tool=callgrind --toggle-collect='*load_all*'
//! target/release/examples/loading parse`. The phases are `parse`, `check`, `ready` (that a document can be decided by),
//! `first` (an index of each and a decision by it), `compile` (every statement of each, with no index) and `all`, each with what
//! comes before it.

#![expect(clippy::print_stdout, reason = "it is for whoever measures")]

use std::hint::black_box;

use keyward_catalog::managed_policies;
use keyward_evaluation::{
    CompiledDocument, CompiledLayers, Policies, Principal, ReadyRequest, decide_compiled,
};
use keyward_policy::{Document, PolicyKind, validate};

fn main() {
    let phase = std::env::args().nth(1).unwrap_or_default();
    let texts: Vec<&str> = managed_policies()
        .map(|policy| policy.document_text())
        .collect();
    let principal = Principal::User {
        account: "111122223333".into(),
        arn: "arn:aws:iam::111122223333:user/alice".into(),
        id: "AIDAEXAMPLEALICE00001".into(),
    };
    let keys: [(&str, &str); 0] = [];
    let request =
        ReadyRequest::from_parts(&principal, "s3:GetObject", "arn:aws:s3:::b/k", None, keys);
    let check = |text: &str| validate(PolicyKind::InlineIdentity, text);
    let ready = |text: &str| check(text).map(CompiledDocument::new).ok();
    let decide = |document: &CompiledDocument| {
        let layers = CompiledLayers {
            identity: Policies::Each(&[document]),
            ..CompiledLayers::default()
        };
        black_box(decide_compiled(&layers, &request));
    };
    let load: &dyn Fn(&str) -> bool = match &*phase {
        "parse" => &|text| black_box(Document::parse(text)).is_ok(),
        "check" => &|text| black_box(check(text)).is_ok(),
        "ready" => &|text| black_box(ready(text)).is_some(),
        "first" => &|text| ready(text).as_ref().map(decide).is_some(),
        "compile" => &|text| ready(text).map(|it| it.compile()).is_some(),
        "all" => &|text| {
            let document = ready(text);
            let document = document.inspect(CompiledDocument::compile);
            document.as_ref().map(decide).is_some()
        },
        _ => &|_| false,
    };
    println!("{phase}: {} of {}", load_all(&texts, load), texts.len());
}

/// What callgrind is to count.
#[inline(never)]
fn load_all(texts: &[&str], load: &dyn Fn(&str) -> bool) -> usize {
    texts.iter().filter(|text| load(text)).count()
}
