//! The map is true: the rooms that ARCHITECTURE.md names exist, every room is on it, and dependencies point down only.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the bottom; `xtask` stands beside them and may use none.
const LAYERS: [&str; 5] = ["core", "storage", "protocol", "services", "apps"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every room, as `core/arn`, with the names of the workspace crates it depends on.
fn rooms() -> BTreeMap<String, Vec<String>> {
    let mut rooms = BTreeMap::new();
    for layer in LAYERS {
        for entry in fs::read_dir(root().join(layer)).unwrap() {
            let folder = entry.unwrap().path();
            if let Ok(manifest) = fs::read_to_string(folder.join("Cargo.toml")) {
                let name = folder.file_name().unwrap().to_string_lossy().into_owned();
                rooms.insert(format!("{layer}/{name}"), dependencies(&manifest));
            }
        }
    }
    rooms
}

/// The `keyward-` crates of the manifest's `[dependencies]`; what tests alone use may point anywhere.
fn dependencies(manifest: &str) -> Vec<String> {
    let section = manifest
        .split("\n[dependencies]")
        .nth(1)
        .unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let named = section
        .lines()
        .filter_map(|line| line.split(['.', ' ', '=']).next());
    named
        .filter(|name| name.starts_with("keyward-"))
        .map(str::to_owned)
        .collect()
}

fn crate_name(room: &str) -> String {
    format!("keyward-{}", room.split('/').nth(1).unwrap())
}

fn layer_of(room: &str) -> usize {
    LAYERS
        .iter()
        .position(|layer| room.starts_with(&format!("{layer}/")))
        .unwrap()
}

#[test]
fn dependencies_point_down_only() {
    let rooms = rooms();
    let by_name: BTreeMap<String, &String> =
        rooms.keys().map(|room| (crate_name(room), room)).collect();
    for (room, dependencies) in &rooms {
        for dependency in dependencies {
            let target = by_name
                .get(dependency)
                .unwrap_or_else(|| panic!("{room}: no room holds {dependency}"));
            assert!(
                layer_of(target) <= layer_of(room),
                "{room} reaches up to {target}"
            );
            let core_only = room.starts_with("core/");
            assert!(
                !core_only || target.starts_with("core/"),
                "{room} reaches out of core to {target}"
            );
        }
    }
}

#[test]
fn core_has_no_runtime_and_no_input_or_output() {
    for (room, _) in rooms().iter().filter(|(room, _)| room.starts_with("core/")) {
        let manifest = fs::read_to_string(root().join(room).join("Cargo.toml")).unwrap();
        let section = manifest
            .split("\n[dependencies]")
            .nth(1)
            .unwrap_or_default();
        let section = section.split("\n[").next().unwrap_or_default();
        for banned in ["tokio", "hyper", "redb", "getrandom", "aws-lc-rs", "http"] {
            let named = section
                .lines()
                .any(|line| line.split(['.', ' ']).next() == Some(banned));
            assert!(!named, "{room} depends on {banned}");
        }
    }
}

#[test]
fn the_map_names_every_room_and_no_other() {
    let map = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let named: BTreeSet<String> = map
        .lines()
        .filter_map(|line| line.strip_prefix("### "))
        .map(|heading| heading.trim_matches('`').to_owned())
        .filter(|heading| {
            LAYERS
                .iter()
                .any(|layer| heading.starts_with(&format!("{layer}/")))
        })
        .collect();
    let rooms: BTreeSet<String> = rooms().into_keys().collect();
    assert_eq!(named, rooms, "left: on the map; right: in the tree");
}

#[test]
fn generated_files_say_who_wrote_them() {
    let folder = root().join("protocol/api/src/generated");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.contains("cargo run -p xtask -- generate"),
            "{}",
            path.display()
        );
    }
}
