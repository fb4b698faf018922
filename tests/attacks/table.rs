//! The table of threats is true: every row has its test, and every test its row.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_threat_has_its_test_and_every_test_its_threat() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("docs/threats.md")).unwrap();
    let named: BTreeSet<String> = table
        .lines()
        .filter(|line| line.starts_with('|'))
        .flat_map(|line| line.split('`').skip(1).step_by(2))
        .filter(|word| word.contains("::"))
        .map(ToOwned::to_owned)
        .collect();
    let mut written = BTreeSet::new();
    for entry in fs::read_dir(root.join("tests/attacks")).unwrap() {
        let path = entry.unwrap().path();
        let module = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let tests = text.split("#[test]\nfn ").skip(1);
        written.extend(tests.map(|test| format!("{module}::{}", test.split('(').next().unwrap())));
    }
    written.retain(|name| !name.starts_with("table::"));
    assert_eq!(named, written);
}
