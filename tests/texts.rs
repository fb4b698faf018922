//! The program's words are whole: every key named exists, every key is used, every language says the same.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent::Catalog;
use marelle::text::{Args, Lang, Texts};
use rust::Named;

#[path = "texts/fluent.rs"]
mod fluent;
#[path = "texts/rust.rs"]
mod rust;

#[track_caller]
fn assert_none(what: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{what}:\n  {}", findings.join("\n  "));
}

fn catalog(lang: Lang) -> Catalog {
    Catalog::read(lang.code(), lang.files().iter().copied())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder that end in `.extension`.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn named_in_sources() -> Named {
    let mut named = Named::default();
    for path in files(&root().join("src"), "rs") {
        named.read(&fs::read_to_string(path).unwrap());
    }
    for path in files(&root().join("src/web/page"), "js") {
        read_script(&mut named, &fs::read_to_string(path).unwrap());
    }
    named.compose();
    named
}

/// Keys of the pupils' page: its script says `'join-title'` for `page-join-title`, and glues `'out-' + why` and `kind + '-short'`.
fn read_script(named: &mut Named, script: &str) {
    let quoted: BTreeSet<&str> = script
        .split('\'')
        .filter(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        })
        .collect();
    for word in &quoted {
        // The beginning of every key says nothing about which one.
        if word.ends_with('-') && !word.starts_with('-') && *word != "page-" {
            named.families.insert(format!("page-{word}*"));
        }
        named.mentioned.insert(format!("page-{word}"));
        named.mentioned.insert((*word).to_owned());
    }
    for ending in quoted.iter().filter(|word| word.starts_with('-')) {
        let glued = quoted.iter().map(|word| format!("page-{word}{ending}"));
        named.mentioned.extend(glued);
    }
}

/// Keys named and not there; families and keys of comments that fit no key.
fn missing(named: &Named, keys: &BTreeSet<String>) -> Vec<String> {
    let required = named.required.iter().filter(|key| !keys.contains(*key));
    let families = named
        .families
        .iter()
        .filter(|family| !keys.iter().any(|key| fits(family, key)));
    required.chain(families).cloned().collect()
}

/// Keys that nothing names.
fn unused(named: &Named, keys: &BTreeSet<String>) -> Vec<String> {
    let is_used = |key: &&String| {
        named.required.contains(*key)
            || named.mentioned.contains(*key)
            || named.families.iter().any(|family| fits(family, key))
    };
    keys.iter().filter(|key| !is_used(key)).cloned().collect()
}

fn fits(family: &str, key: &str) -> bool {
    match family.strip_suffix('*') {
        Some(prefix) => key.starts_with(prefix),
        None => key == family,
    }
}

#[test]
fn every_key_named_in_the_sources_exists_and_every_key_is_used() {
    let named = named_in_sources();
    let keys: BTreeSet<String> = catalog(Lang::FR).variables.into_keys().collect();
    assert!(
        named.required.contains("common-minutes"),
        "the scan finds nothing"
    );
    assert_none(
        "keys named in src and missing from locales/fr",
        &missing(&named, &keys),
    );
    assert_none(
        "keys of locales/fr that nothing in src names",
        &unused(&named, &keys),
    );
}

#[test]
fn every_language_has_the_same_keys_with_the_same_variables() {
    let french = catalog(Lang::FR);
    for lang in Lang::offered() {
        let found = fluent::differences(&french, &catalog(lang));
        assert_none(&format!("French on the left, {lang} on the right"), &found);
    }
}

#[test]
fn every_text_can_be_read_and_is_well_set() {
    for lang in Lang::offered() {
        assert_none("slips", &catalog(lang).findings);
    }
}

#[test]
fn every_key_is_said_in_every_language() {
    for lang in Lang::all() {
        let texts = Texts::new(lang);
        for (key, variables) in catalog(Lang::FR).variables {
            let args = variables
                .iter()
                .fold(Args::new(), |args, name| args.with(name, 2));
            let text = texts.tr_args(&key, &args);
            assert!(texts.has(&key), "{lang}: {key}");
            assert!(
                !text.trim().is_empty() && !text.contains(['{', '}', '⟦']),
                "{lang}: {key}: {text}"
            );
        }
        assert_eq!(texts.missing_count(), 0);
    }
}

#[test]
fn every_file_of_locales_is_inside_the_program() {
    let on_disk: BTreeSet<(String, String)> = files(&root().join("locales"), "ftl")
        .iter()
        .map(|path| {
            let own = path.strip_prefix(root().join("locales")).unwrap();
            (
                own.to_str().unwrap().replace('\\', "/"),
                fs::read_to_string(path).unwrap(),
            )
        })
        .collect();
    let inside: BTreeSet<(String, String)> = Lang::offered()
        .flat_map(|lang| {
            lang.files()
                .iter()
                .map(move |(name, source)| (format!("{lang}/{name}.ftl"), (*source).to_owned()))
        })
        .collect();
    let names = |files: &BTreeSet<(String, String)>| {
        files
            .iter()
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&on_disk),
        names(&inside),
        "the list in src/text/lang.rs is not that of locales/"
    );
    assert_eq!(on_disk, inside);
}

#[test]
fn missing_and_unused_keys_are_found() {
    let set = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<BTreeSet<_>>()
    };
    let named = Named {
        required: set(&["a-b", "a-gone"]),
        mentioned: set(&["a-c", "no-key"]),
        families: set(&["f-*", "g-*", "h-one", "h-two"]),
        ..Named::default()
    };
    let keys = set(&[
        "a-b",
        "a-c",
        "a-unused",
        "f-x",
        "f-y",
        "h-one",
        "h-one-more",
    ]);
    assert_eq!(missing(&named, &keys), ["a-gone", "g-*", "h-two"]);
    assert_eq!(unused(&named, &keys), ["a-unused", "h-one-more"]);
}
