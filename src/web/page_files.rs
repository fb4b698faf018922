//! The page of the pupils as the program carries it: its files, and its words in every language.

use serde_json::{Map, Value, json};

use crate::args;
use crate::lesson::{HelpLine, HelpLines, help_when};
use crate::text::{Lang, Texts};

use super::server::{File, Pages};

const PAGE: &str = include_str!("page/page.html");
const STYLE: &str = include_str!("page/page.css");
const SCRIPT: &str = include_str!("page/page.js");
/// The small picture of a tab.
const ICON: &str = include_str!("../../assets/svg/marelle-32.svg");

/// The help lines that pages show, and to whom.
#[derive(Clone, Copy, Debug)]
pub struct HelpFor {
    /// Those of the country.
    pub lines: &'static HelpLines,
    /// The youngest age of the class.
    pub age: u8,
}

impl Pages {
    /// The page with its words in each of these languages, the usual one first.
    pub fn shipped(program: &[Texts], help: Option<HelpFor>) -> Self {
        let words: Vec<(Lang, String)> = program
            .iter()
            .map(|texts| (texts.lang(), words(texts, program, help)))
            .collect();
        let pages = words.iter().map(|(lang, words)| {
            let page = filled(*lang, words);
            (*lang, File::new("/page.html", page))
        });
        let words = words.iter().map(|(lang, words)| {
            let path = format!("/words/{}.json", lang.code());
            let file = File::new(&path, words.clone());
            (path, file)
        });
        let files = [
            ("/page.css", STYLE),
            ("/page.js", SCRIPT),
            ("/favicon.svg", ICON),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), File::new(path, text)));
        let tab = File::new("/favicon.svg", ICON);
        let tab = [("/favicon.ico".to_owned(), tab)];
        Self::new(pages, words.chain(files).chain(tab))
    }
}

/// The page in one language. Words stand in a part that is no script, and nothing in them can end that part.
fn filled(lang: Lang, words: &str) -> String {
    PAGE.replace("{{lang}}", lang.code())
        .replace("{{dir}}", "ltr")
        .replace("{{words}}", &words.replace('<', "\\u003c"))
}

/// The words of the page: all of its file. A gap stays as its name in braces: the page fills it.
// keys: page-*
fn words(texts: &Texts, program: &[Texts], help: Option<HelpFor>) -> String {
    let gaps = args!(
        "letter" => "{letter}",
        "words" => "{words}",
        "n" => "{n}",
        "total" => "{total}",
        "low" => "{low}",
        "high" => "{high}",
        "unit" => "{unit}",
        "other" => "{other}",
    );
    let mut all: Map<String, Value> = texts
        .lang()
        .keys("page")
        .map(|key| (key.to_owned(), Value::String(texts.tr_args(key, &gaps))))
        .collect();
    let langs = program.iter().map(|other| {
        let lang = other.lang();
        json!({ "code": lang.code(), "name": lang.own_name() })
    });
    let lines = help.map(|help| help_words(texts, help)).unwrap_or_default();
    all.insert("lang".to_owned(), json!(texts.lang().code()));
    all.insert("langs".to_owned(), langs.collect());
    all.insert("help".to_owned(), Value::Array(lines));
    Value::Object(all).to_string()
}

// keys: help-line-*
fn help_words(texts: &Texts, help: HelpFor) -> Vec<Value> {
    let row = |line: &HelpLine| {
        let purpose = texts.tr(&format!("help-line-{}-for", line.id));
        let when = help_when(texts, line);
        let words = if line.emergency {
            purpose
        } else {
            format!("{purpose}. {when}")
        };
        json!({ "number": line.number, "text": words, "danger": line.emergency })
    };
    help.lines.for_pupils(help.age).map(row).collect()
}
