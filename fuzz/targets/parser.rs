//! Any text, as every kind of policy: nothing panics, and what is stored can be read.
#![no_main]

use keyward_evaluation::CompiledDocument;
use keyward_lint::{Kind, OPAQUE, lint};
use keyward_policy::{Document, PolicyKind, validate};
use libfuzzer_sys::fuzz_target;

const KINDS: [PolicyKind<'_>; 8] = [
    PolicyKind::ManagedIdentity,
    PolicyKind::InlineIdentity,
    PolicyKind::Session,
    PolicyKind::Trust,
    PolicyKind::Bucket { bucket: "photos" },
    PolicyKind::Scp,
    PolicyKind::Rcp,
    PolicyKind::Endpoint,
];

fuzz_target!(|text: &str| {
    let parsed = Document::parse(text);
    for kind in KINDS {
        if let Ok(stored) = validate(kind, text) {
            assert!(parsed.is_ok(), "{kind:?} is stored and cannot be read");
            std::hint::black_box(CompiledDocument::new(stored));
        }
    }
    // What is not known is nobody's fault.
    let is_whole = !text.contains(OPAQUE) && !text.contains("\\u");
    for kind in [Kind::Identity, Kind::Resource, Kind::Trust] {
        let findings = lint(text, kind);
        assert!(
            parsed.is_ok() || !findings.is_empty() || !is_whole,
            "{kind:?} says nothing"
        );
        for finding in findings {
            for place in finding.locations() {
                assert!(place.start.offset <= place.end.offset);
            }
        }
    }
    std::hint::black_box(keyward_policy::size(text));
});
