//! Damage is found, and yields an error that names the remedy: never a panic, never other state (STO-5).

use keyward_embedded::{Check, Options};
use keyward_store::StoreError;

use crate::disk::MemoryDisk;
use crate::world::{Everything, everything, fresh, grow, open, random, share};

const NEWEST: u64 = 120;

fn whole() -> (Vec<u8>, Everything) {
    let (store, disk) = fresh();
    grow(&store, NEWEST);
    let expected = everything(&store, NEWEST);
    drop(store);
    (disk.bytes(), expected)
}

/// Whether what is read is the same, or an error that names the remedy.
fn is_same_or_damaged<T: PartialEq>(
    expected: &Result<T, StoreError>,
    found: &Result<T, StoreError>,
) -> bool {
    match found {
        Ok(_) => found == expected,
        Err(StoreError::Damaged(text)) => text.contains("restore the newest backup"),
        Err(StoreError::Io(text)) => text.contains("newer"),
        Err(_) => false,
    }
}

/// Reads a damaged file; says whether the damage was found.
fn check(bytes: Vec<u8>, expected: &Everything, check: Check, what: &str) -> bool {
    let options = Options {
        check,
        ..Options::default()
    };
    let store = match open(MemoryDisk::with(bytes), options) {
        Ok(store) => store,
        Err(StoreError::Damaged(text)) => {
            assert!(text.contains("restore the newest backup"), "{what}: {text}");
            return true;
        }
        Err(other) => {
            assert!(other.to_string().contains("newer"), "{what}: {other}");
            return true;
        }
    };
    let found = everything(&store, NEWEST);
    assert!(
        is_same_or_damaged(&expected.state, &found.state),
        "{what}: {:?}",
        found.state
    );
    assert!(
        is_same_or_damaged(&expected.secrets, &found.secrets),
        "{what}: {:?}",
        found.secrets
    );
    assert!(
        is_same_or_damaged(&expected.log, &found.log),
        "{what}: {:?}",
        found.log
    );
    for (expected, found) in expected.history.iter().zip(&found.history) {
        assert!(is_same_or_damaged(expected, found), "{what}: {found:?}");
    }
    if check == Check::Full {
        assert_eq!(expected.settled, found.settled, "{what}");
    }
    found != *expected
}

#[test]
fn sto_5_flipped_bytes_never_panic_and_never_load_other_state() {
    let (bytes, expected) = whole();
    let mut random = random("flips");
    let mut found = 0;
    let flips = share("flips", 10_000, 300);
    // Most of a young file is empty: flips there change nothing.
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    for flip in 0..flips {
        let at = match flip % 4 {
            // The first sector says which state is the newest.
            0 => random.below(512),
            1 => random.below(bytes.len() as u64),
            _ => used[usize::try_from(random.below(used.len() as u64)).unwrap()] as u64,
        };
        let at = usize::try_from(at).unwrap();
        let mask = match random.below(2) {
            0 => 1 << random.below(8),
            _ => u8::try_from(1 + random.below(255)).unwrap(),
        };
        let mut damaged = bytes.clone();
        damaged[at] ^= mask;
        found += u64::from(check(
            damaged,
            &expected,
            Check::Full,
            &format!("byte {at} ^ {mask:#x}"),
        ));
    }
    println!(
        "flips: {found} of {flips} found in {} bytes, {} of them not zero",
        bytes.len(),
        used.len()
    );
    assert!(found * 3 > flips);
}

#[test]
fn sto_5_flipped_bytes_are_found_as_they_are_read_too() {
    let (bytes, expected) = whole();
    let mut random = random("flips, quick");
    let used: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] != 0).collect();
    for _ in 0..share("flips, quick", 2_000, 100) {
        let at = used[usize::try_from(random.below(used.len() as u64)).unwrap()];
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << random.below(8);
        check(damaged, &expected, Check::Quick, &format!("byte {at}"));
    }
}

#[test]
fn sto_5_every_bit_of_the_first_sector_counts() {
    let (bytes, expected) = whole();
    for bit in (0..512 * 8).step_by(if std::env::var_os("KEYWARD_LONG").is_some() {
        1
    } else {
        17
    }) {
        let mut damaged = bytes.clone();
        damaged[bit / 8] ^= 1 << (bit % 8);
        assert!(
            check(damaged, &expected, Check::Quick, &format!("bit {bit}")),
            "bit {bit}"
        );
    }
}

#[test]
fn sto_5_a_cut_or_extended_file_is_found() {
    let (bytes, expected) = whole();
    let mut random = random("cuts");
    let last = bytes.iter().rposition(|byte| *byte != 0).unwrap();
    for cut in 0..share("cuts", 500, 40) {
        let length = match cut {
            0 => 1,
            1 => 511,
            2 => 512,
            3 => 4096,
            _ => usize::try_from(random.below(last as u64)).unwrap().max(1),
        };
        for mode in [Check::Full, Check::Quick] {
            let damaged = bytes[..length].to_vec();
            assert!(
                check(damaged, &expected, mode, &format!("cut to {length}")),
                "{length}"
            );
        }
    }
    let mut longer = bytes.clone();
    longer.extend_from_slice(b"more");
    check(longer, &expected, Check::Full, "longer");
}

#[test]
fn sto_5_pages_of_an_older_state_are_found() {
    let (store, disk) = fresh();
    grow(&store, NEWEST - 1);
    let older = disk.bytes();
    grow(&store, NEWEST);
    let expected = everything(&store, NEWEST);
    drop(store);
    let newer = disk.bytes();
    let pages = older.len().min(newer.len()) / 4096;
    let mut found = 0;
    for page in 1..pages {
        let range = page * 4096..(page + 1) * 4096;
        if older[range.clone()] != newer[range.clone()] {
            let mut mixed = newer.clone();
            mixed[range.clone()].copy_from_slice(&older[range]);
            found += u64::from(check(
                mixed,
                &expected,
                Check::Quick,
                &format!("page {page}"),
            ));
        }
    }
    println!("older pages: {found} found");
    assert!(found > 0);
}
