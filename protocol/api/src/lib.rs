//! What AWS's services take, answer and refuse: a module per service, generated from `models/`.
//!
//! Each operation is a type (`iam::CreateUser`) that names its input, its output and its table; each service has its
//! table (`iam::SERVICE`) and its errors (`iam::error::NO_SUCH_ENTITY`). Hand-written code surrounds the generated
//! files and never edits them.

mod generated;

pub use generated::{iam, keyward, s3, sts};

/// The tables of every service, ordered by name.
pub static SERVICES: [&keyward_wire::ServiceShape; 4] = [
    &iam::SERVICE,
    &keyward::SERVICE,
    &s3::SERVICE,
    &sts::SERVICE,
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use keyward_wire::constraint::{compile_pattern, matches_pattern};
    use keyward_wire::{Kind, Shape};

    /// The expression of account aliases, which stands for more than what is compiled.
    const ALIAS: &str = r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$";

    fn visit(shape: &'static Shape, seen: &mut BTreeSet<usize>) {
        if !seen.insert(std::ptr::from_ref(shape).addr()) {
            return;
        }
        if let Some(pattern) = shape.pattern {
            let Some(regex) = compile_pattern(pattern) else {
                panic!("{}: {pattern}", shape.name);
            };
            // Patterns that only name letters are matched without the engine, to the same end.
            let letters = (0..0x180).filter_map(char::from_u32).map(String::from);
            let texts = ["", "ab", "a-b", "a\n", "/a/", "é"].map(String::from);
            for text in letters.chain(texts) {
                if pattern != ALIAS {
                    assert_eq!(
                        matches_pattern(pattern, &text),
                        regex.is_match(&text),
                        "{pattern} {text:?}"
                    );
                }
            }
        }
        match &shape.kind {
            Kind::Structure(members) => members.iter().for_each(|member| visit(member.shape, seen)),
            Kind::List { member, .. } => visit(member, seen),
            Kind::Map { key, value, .. } => [key, value]
                .into_iter()
                .for_each(|shape| visit(shape, seen)),
            _ => {}
        }
    }

    #[test]
    fn every_pattern_of_the_models_compiles() {
        let mut seen = BTreeSet::new();
        for service in crate::SERVICES {
            for operation in service.operations {
                operation
                    .input
                    .into_iter()
                    .for_each(|shape| visit(shape, &mut seen));
            }
        }
        assert!(seen.len() > 300, "{}", seen.len());
    }

    #[test]
    fn operations_stand_in_the_order_of_their_names_each_once() {
        for service in crate::SERVICES {
            let names = service.operations.iter().map(|operation| operation.name);
            assert!(
                names.is_sorted_by(|one, next| one < next),
                "{}",
                service.name
            );
        }
    }
}
