//! The page of the pupils as it ships: its files, and its words in each language.
//!
//! The words go with the page itself, so that a tablet needs one answer to show something, and are there again as
//! `/words/<lang>.json` for those who change language.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::lesson::{HelpLines, help_when};
use crate::text::{Args, Lang, Texts};

use super::files::{File, Pages};

const PAGE: &str = include_str!("../page/page.html");
const STYLE: &str = include_str!("../page/page.css");
const SCRIPT: &str = include_str!("../page/page.js");

/// The program's sign, for browsers that ask for it without being told to.
const ICON: &str = concat!(
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#20303A"/>"##,
    r##"<path d="M20 20A12 12 0 0 1 44 20Z" fill="#F6F4EC"/><path d="M12 24h40v8H12zM12 36h40v8H12z" fill="#FFD257"/>"##,
    r##"<path d="M24 48h16v10H24z" fill="#F6F4EC"/></svg>"##,
);

/// The words of the page stand in this file of each language.
const WORDS: &str = "page";

impl Pages {
    /// The page that ships, in these languages, the usual one first.
    ///
    /// It shows those help lines that pupils of a class of this youngest age are to see.
    pub fn shipped(langs: &[Lang], help: Option<&HelpLines>, class_age: u8) -> Self {
        let words: Vec<(Lang, Value)> = langs
            .iter()
            .map(|lang| (*lang, words(*lang, langs, help, class_age)))
            .collect();
        let pages = words.iter().map(|(lang, words)| {
            let page = PAGE
                .replace("{{lang}}", lang.code())
                .replace("{{dir}}", "ltr")
                .replace("{{words}}", &inside_a_page(words));
            (*lang, File::new("/page.html", page))
        });
        let tables = words.iter().map(|(lang, words)| {
            let path = format!("/words/{}.json", lang.code());
            let file = File::new(&path, words.to_string());
            (path, file)
        });
        let mut icon = File::new("/favicon.svg", ICON);
        icon.kind = "image/svg+xml";
        let files = [
            ("/page.css".to_owned(), File::new("/page.css", STYLE)),
            ("/page.js".to_owned(), File::new("/page.js", SCRIPT)),
            ("/favicon.ico".to_owned(), icon),
        ];
        Self::new(pages, tables.chain(files).collect::<Vec<_>>())
    }
}

/// What the page says in one language, and what it has to know besides.
fn words(lang: Lang, langs: &[Lang], help: Option<&HelpLines>, class_age: u8) -> Value {
    let texts = Texts::new(lang);
    let source = source(lang);
    let gaps: BTreeMap<String, String> = gaps(source)
        .into_iter()
        .map(|name| (name.to_owned(), format!("{{{name}}}")))
        .collect();
    let mut table: Map<String, Value> = keys(source)
        .map(|key| {
            // The page fills its gaps itself: it alone knows what goes there.
            let args: Args<'_> = gaps
                .iter()
                .map(|(name, gap)| (name.as_str(), gap.as_str()))
                .collect();
            (key.to_owned(), Value::from(texts.tr_args(key, &args)))
        })
        .collect();
    let named = |lang: &Lang| json!({"code": lang.code(), "name": lang.own_name()});
    table.insert("lang".to_owned(), lang.code().into());
    table.insert("dir".to_owned(), "ltr".into());
    table.insert("langs".to_owned(), langs.iter().map(named).collect());
    let lines = help.into_iter().flat_map(|help| help.for_pupils(class_age));
    let lines = lines.map(|line| {
        let purpose = texts.tr(&format!("help-line-{}-for", line.id));
        // In danger nobody reads opening times, and there are none.
        let text = if line.emergency {
            purpose
        } else {
            format!("{purpose}. {}", help_when(&texts, line))
        };
        json!({"number": line.number, "text": text, "danger": line.emergency})
    });
    table.insert("help".to_owned(), lines.collect());
    Value::Object(table)
}

fn source(lang: Lang) -> &'static str {
    let mut files = lang.files().iter();
    files
        .find(|(name, _)| *name == WORDS)
        .map_or("", |(_, source)| source)
}

/// The messages of a Fluent file, each on a line that begins with its id.
fn keys(source: &str) -> impl Iterator<Item = &str> {
    source.lines().filter_map(|line| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with("page-").then_some(key)
    })
}

/// The names of what the page puts into its words.
fn gaps(source: &str) -> BTreeSet<&str> {
    source
        .split('$')
        .skip(1)
        .filter_map(|rest| {
            rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-')
                .next()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// JSON that stays JSON inside a page: no sign of it can end the element it stands in.
fn inside_a_page(words: &Value) -> String {
    let mut safe = words.to_string();
    for sign in ['<', '>', '&', '\u{2028}', '\u{2029}'] {
        safe = safe.replace(sign, &format!("\\u{:04x}", u32::from(sign)));
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lesson::help_lines;

    fn shipped() -> Pages {
        Pages::shipped(&[Lang::FR, Lang::EN], help_lines("FR"), 8)
    }

    fn table(code: &str) -> Value {
        let file = shipped().file(&format!("/words/{code}.json")).unwrap();
        serde_json::from_slice(&file.bytes).unwrap()
    }

    #[test]
    fn the_page_says_all_its_words_in_each_language() {
        let (french, english) = (table("fr"), table("en"));
        let keys =
            |table: &Value| -> Vec<String> { table.as_object().unwrap().keys().cloned().collect() };
        assert!(keys(&french).len() > 60);
        assert_eq!(keys(&french), keys(&english));
        assert_eq!(french["lang"], "fr");
        assert_eq!(english["langs"][0]["name"], "Français");
        let said = french.to_string() + &english.to_string();
        assert!(!said.contains('⟦') && !said.contains('$'), "{said}");
        assert!(french["page-place"].as_str().unwrap().contains("{n}"));
    }

    #[test]
    fn the_page_shows_the_numbers_for_children_alone() {
        let lines = table("fr")["help"].as_array().unwrap().clone();
        let numbers: Vec<&str> = lines
            .iter()
            .map(|line| line["number"].as_str().unwrap())
            .collect();
        assert!(
            numbers.contains(&"119") && numbers.contains(&"3018"),
            "{numbers:?}"
        );
        assert!(
            !numbers.contains(&"3919") && !numbers.contains(&"3020"),
            "{numbers:?}"
        );
    }

    #[test]
    fn the_page_is_whole() {
        let pages = shipped();
        let page = pages.page(Some("en"), "").unwrap();
        let text = std::str::from_utf8(&page.bytes).unwrap();
        assert!(
            text.contains("lang=\"en\"") && !text.contains("{{"),
            "{text}"
        );
        for path in ["/page.css", "/page.js", "/favicon.ico"] {
            assert!(pages.file(path).is_some(), "{path}");
        }
    }

    #[test]
    fn words_cannot_end_the_element_they_stand_in() {
        let safe = inside_a_page(&json!({"a": "</script><!--&\u{2028}"}));
        assert_eq!(safe, r#"{"a":"\u003c/script\u003e\u003c!--\u0026\u2028"}"#);
        let read: Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(read["a"], "</script><!--&\u{2028}");
    }
}
