//! The languages of the program, and the files their texts come from.

use std::fmt;

/// One Fluent file carried inside the program: its name without `.ftl`, and its text.
type File = (&'static str, &'static str);

/// The files of one language. One line a file, in the order of the alphabet.
macro_rules! files {
    ($code:literal) => {
        files!(
            $code,
            "animal",
            "answer",
            "app",
            "barometer",
            "circles",
            "common",
            "console",
            "end",
            "finding",
            "finding-help",
            "finding-shelf",
            "finding-text",
            "game",
            "grammar",
            "help",
            "hop",
            "kind",
            "memory",
            "network",
            "notice",
            "order",
            "pages",
            "page",
            "pairs",
            "paper",
            "point",
            "pool",
            "paper-count",
            "paper-do",
            "print",
            "prompt",
            "refusal",
            "right",
            "settings",
            "sheet",
            "shelf",
            "solo",
            "stage",
            "team",
            "theme",
            "tool",
            "top-bar",
            "who-can",
            "walk",
            "words",
        )
    };
    ($code:literal, $($name:literal),+ $(,)?) => {
        &[$((
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/", $code, "/", $name, ".ftl")),
        )),+]
    };
}

struct Language {
    code: &'static str,
    own_name: &'static str,
    /// The country whose dates and numbers are written.
    region: &'static str,
    files: &'static [File],
}

/// Every language, the reference first. The pseudo-language has the files of the reference.
const LANGUAGES: [Language; 3] = [
    Language {
        code: "fr",
        own_name: "Français",
        region: "fr",
        files: files!("fr"),
    },
    Language {
        code: "en",
        own_name: "English",
        region: "en-GB",
        files: files!("en"),
    },
    Language {
        code: "qps",
        own_name: "Pseudo",
        region: "fr",
        files: files!("fr"),
    },
];

/// A language the program speaks.
#[derive(Clone, Copy)]
pub struct Lang(&'static Language);

impl Lang {
    /// French: written first; every key exists in it.
    pub const FR: Lang = Lang(&LANGUAGES[0]);
    /// English.
    pub const EN: Lang = Lang(&LANGUAGES[1]);
    /// The pseudo-language `qps`: French made longer, to try layouts.
    pub const PSEUDO: Lang = Lang(&LANGUAGES[2]);

    /// Every language, the pseudo-language last.
    pub fn all() -> impl Iterator<Item = Lang> {
        LANGUAGES.iter().map(Lang)
    }

    /// The languages to offer to people: all but the pseudo-language.
    pub fn offered() -> impl Iterator<Item = Lang> {
        Self::all().filter(|lang| !lang.is_pseudo())
    }

    /// The language with this code; a country after it (`fr-CA`, `en_GB.UTF-8`) is passed over.
    pub fn from_code(code: &str) -> Option<Lang> {
        let primary = code.split(['-', '_', '.', '@']).next()?;
        Self::all().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// The first language of a system's list that the program speaks; French when there is none.
    pub fn choose<S: AsRef<str>>(wanted: impl IntoIterator<Item = S>) -> Lang {
        wanted
            .into_iter()
            .find_map(|code| Self::from_code(code.as_ref()))
            .unwrap_or(Self::FR)
    }

    /// The code of the language: `fr`, `en`, `qps`.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// The name of the language in itself: "Français".
    pub fn own_name(self) -> &'static str {
        self.0.own_name
    }

    /// Whether this is the pseudo-language.
    pub fn is_pseudo(self) -> bool {
        self == Self::PSEUDO
    }

    /// The Fluent files of the language inside the program: name without `.ftl`, and text.
    pub fn files(self) -> &'static [(&'static str, &'static str)] {
        self.0.files
    }

    /// The agreement helpers of the language, as a Fluent text.
    pub fn grammar(self) -> &'static str {
        let grammar = self.files().iter().find(|(name, _)| *name == "grammar");
        grammar.map_or("", |(_, source)| source)
    }

    pub(super) fn region(self) -> &'static str {
        self.0.region
    }
}

impl PartialEq for Lang {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Lang {}

impl Default for Lang {
    fn default() -> Self {
        Self::FR
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Lang({})", self.code())
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &[&str], expected: Lang) {
        assert_eq!(Lang::choose(wanted), expected);
    }

    #[test]
    fn the_first_language_of_the_system_that_is_spoken_is_chosen() {
        check(&["en_GB.UTF-8", "fr-FR"], Lang::EN);
        check(&["de-DE", "fr-CA", "en"], Lang::FR);
        check(&["FR"], Lang::FR);
        check(&["C", "POSIX"], Lang::FR);
        check(&[], Lang::FR);
    }

    #[test]
    fn codes_and_names_are_those_of_the_table() {
        let codes: Vec<_> = Lang::all().map(Lang::code).collect();
        assert_eq!(codes, ["fr", "en", "qps"]);
        assert!(Lang::offered().all(|lang| !lang.is_pseudo()));
        assert_eq!(Lang::FR.own_name(), "Français");
        assert_eq!(Lang::from_code("qps"), Some(Lang::PSEUDO));
        assert_eq!(Lang::from_code("xx"), None);
    }

    #[test]
    fn every_language_has_agreement_helpers() {
        assert!(Lang::all().all(|lang| lang.grammar().contains("$hero")));
    }
}
