//! LOG-4: what was changed, removed or put elsewhere is found.

use std::path::{Path, PathBuf};

use keyward_journal::{Damage, FileJournal, Journal, verify};

use crate::world::{directory, entry, segment, segments, small, write};

fn lines(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap();
    text.split_inclusive('\n').map(str::to_owned).collect()
}

/// A journal of a few segments, in which `tamper` has its way with the lines of the second or of the last.
fn damage(last: bool, tamper: impl FnOnce(&mut Vec<String>)) -> (PathBuf, Option<Damage>) {
    let (_kept, path) = directory();
    write(&path, small(), 1..=40);
    let all = segments(&path);
    assert!(all.len() >= 3);
    assert!(verify(&path).is_ok());
    let victim = segment(&path, if last { *all.last().unwrap() } else { 2 });
    let mut held = lines(&victim);
    assert!(held.len() >= 3, "{}", held.len());
    tamper(&mut held);
    std::fs::write(&victim, held.concat()).unwrap();
    let found = verify(&path).err();
    // Opening it neither fails nor hides anything.
    let journal = FileJournal::open(&path, small()).unwrap();
    journal.append_synced(vec![entry(100)]).unwrap();
    drop(journal);
    assert_eq!(verify(&path).is_err(), found.is_some());
    (victim, found)
}

#[test]
fn log_4_every_kind_of_tampering_is_named() {
    for last in [false, true] {
        let found = |line: u64, reason: &str, tamper: &dyn Fn(&mut Vec<String>)| {
            let (file, damage) = damage(last, tamper);
            let damage = damage.unwrap_or_else(|| panic!("{reason}"));
            assert!(damage.reason.contains(reason), "{damage}");
            assert_eq!(
                (damage.file, damage.line),
                (file, line),
                "{}",
                damage.reason
            );
        };
        found(2, "was changed", &|lines| {
            lines[1] = lines[1].replace("GetUser", "GetRole")
        });
        found(2, "was changed", &|lines| {
            lines[1] = lines[1].replace("time_ms\":4", "time_ms\":3")
        });
        found(2, "was changed", &|lines| {
            lines[1] = lines[1].replace("\"revision\":0", "\"revision\":7")
        });
        found(2, "follows line", &|lines| drop(lines.remove(1)));
        found(2, "follows line", &|lines| lines.swap(1, 2));
        found(2, "follows line", &|lines| {
            lines.insert(1, lines[0].clone())
        });
        found(2, "no line of a journal", &|lines| {
            lines.insert(1, "{}\n".to_owned())
        });
        found(1, "follows line", &|lines| drop(lines.remove(0)));
    }
    // What other lines refer to is as good as a part of them.
    for last in [false, true] {
        let mut place = 0;
        let (_, damage) = damage(last, |lines| {
            let shares = |line: &String| line.contains("\"shared\":{");
            place = lines.iter().position(shares).unwrap();
            lines[place] = lines[place].replace("caller-", "caller-x");
        });
        let damage = damage.unwrap();
        assert!(damage.reason.contains("was changed"), "{damage}");
        assert_eq!(damage.line, place as u64 + 1);
    }
    // A line made anew has a hash of its own, which the next line does not name.
    let (_, damage) = damage(false, |lines| {
        let foreign = {
            let (_kept, path) = directory();
            write(&path, small(), 1..=20);
            lines.len();
            self::lines(&segment(&path, 2))
        };
        lines[1] = foreign[1].clone();
    });
    assert!(damage.is_none_or(|damage| damage.line == 2 || damage.line == 3));
}

#[test]
fn log_4_a_journal_cut_short_is_found() {
    for cut in 1..=3 {
        let (_, damage) = damage(true, |lines| lines.truncate(lines.len() - cut));
        let reason = damage.unwrap().reason;
        assert!(reason.contains("missing"), "{reason}");
    }
    let (_, damage) = damage(true, |lines| {
        let last = lines.last_mut().unwrap();
        last.pop();
        last.pop();
    });
    assert!(damage.is_some());
    let (file, damage) = self::damage(false, |lines| lines.truncate(lines.len() - 1));
    let damage = damage.unwrap();
    assert_ne!(damage.file, file, "the gap shows in the next segment");
    assert_eq!(damage.line, 1);
}

#[test]
fn log_4_removed_segments_are_found() {
    for gone in ["first", "middle", "last", "all"] {
        let (_kept, path) = directory();
        write(&path, small(), 1..=40);
        let all = segments(&path);
        let gone = match gone {
            "first" => &all[..1],
            "middle" => &all[1..2],
            "last" => &all[all.len() - 1..],
            _ => &all[..],
        };
        for number in gone {
            std::fs::remove_file(segment(&path, *number)).unwrap();
        }
        assert!(verify(&path).is_err(), "{gone:?}");
        let journal = FileJournal::open(&path, small()).unwrap();
        journal.append_synced(vec![entry(100)]).unwrap();
        assert!(journal.find("request-100").is_some());
        drop(journal);
        assert!(verify(&path).is_err(), "{gone:?} after writing on");
    }
}

#[test]
fn log_4_a_journal_without_its_head_is_found() {
    let (_kept, path) = directory();
    write(&path, small(), 1..=10);
    std::fs::remove_file(path.join("head")).unwrap();
    assert!(verify(&path).unwrap_err().reason.contains("head"));
}
