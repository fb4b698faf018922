//! Any bytes may stand in a lesson folder: the check returns. Run `cargo +nightly fuzz run check`.
//!
//! The input is `lesson.ron`, then a byte 0xFE, then `fr.ftl`; without that byte it is `lesson.ron` alone. The same
//! function is tried at random without nightly tools in `tests/mutation.rs`.

#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use marelle::lesson::{Files, MAX_FINDINGS, check};

/// A byte that no UTF-8 text holds.
const BETWEEN: u8 = 0xFE;

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(2, |byte| *byte == BETWEEN);
    let structure = parts.next().map(<[u8]>::to_vec);
    let french = parts.next().map(|text| ("fr".to_owned(), text.to_vec()));
    let files = Files {
        name: "essai".to_owned(),
        structure,
        texts: BTreeMap::from_iter(french),
        ..Files::default()
    };
    let checked = check(&files, jiff::civil::date(2026, 11, 23));
    assert!(checked.findings.len() <= MAX_FINDINGS);
});
