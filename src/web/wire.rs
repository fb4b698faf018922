//! The messages between a page and the room, version 1, as `docs/protocol.md` has them.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::session::{Refusal, Token};

/// The version of the messages.
pub const VERSION: u32 = 1;

/// The longest message a page may send, in bytes.
pub const MAX_BYTES: usize = 4096;

/// What a page says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "do", rename_all = "lowercase", deny_unknown_fields)]
pub enum Said {
    /// A new page wants a seat.
    Join {
        /// The version it speaks.
        v: u32,
        /// The letters that were typed.
        code: String,
        /// Its language.
        lang: String,
    },
    /// A page comes back to its seat.
    Back {
        /// The version it speaks.
        v: u32,
        /// Its seat, 32 hexadecimal digits.
        token: String,
        /// Its language.
        lang: String,
        /// The last number it used.
        n: u64,
    },
    /// Another device takes a seat over.
    Move {
        /// The version it speaks.
        v: u32,
        /// The three words of the seat.
        words: String,
        /// The letters that were typed.
        code: String,
        /// Its language.
        lang: String,
    },
    /// An answer.
    Answer {
        /// Rises with each answer of this seat.
        n: u64,
        /// What it answers to.
        at: String,
        /// The answer; `null` takes it back.
        // A function of its own makes the field needed: an answer that lost it must not take one back.
        #[serde(deserialize_with = "Option::deserialize")]
        give: Option<Give>,
    },
    /// Another animal and colour, please.
    Pair {},
    /// Another language, please.
    Lang {
        /// Its code.
        lang: String,
    },
    /// Still there.
    Ping {},
}

/// An answer in keys: `"1"`, `"2"`, … in the order in which things are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Give {
    /// A place of a line from 0, or a number.
    Number(i64),
    /// The choices picked, or all items in their order.
    Keys(Vec<String>),
    /// The box of each item, the right half of each left one, or the words of each gap.
    Pairs(BTreeMap<String, String>),
    /// Points by kind and spot.
    Points(BTreeMap<String, BTreeMap<String, u16>>),
    /// Places on a picture, in thousandths of its width and height.
    Marks(Vec<[u16; 2]>),
}

/// Why an answer was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum No {
    /// The vote is closed.
    Closed,
    /// The class is elsewhere.
    MovedOn,
    /// The answer does not fit the question.
    Misfit,
    /// The question is personal.
    Personal,
    /// Too many messages.
    SlowDown,
}

impl From<Refusal> for No {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Misfit => Self::Misfit,
            Refusal::Personal => Self::Personal,
            Refusal::NotOpen | Refusal::NotJoined => Self::Closed,
            _ => Self::MovedOn,
        }
    }
}

/// Why a page is shown out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The letters are not those of this room.
    Code,
    /// No seat has these words.
    Words,
    /// All seats are taken.
    Full,
    /// The host showed it out.
    Kicked,
    /// Its seat is open on another page.
    Elsewhere,
    /// This seat is not known: it has to join anew.
    Unknown,
    /// The hour is over, and its room is closed.
    Ended,
    /// It speaks another version: it has to load anew.
    Version,
    /// Too many tries.
    SlowDown,
}

/// What the room says to a page, besides the state.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum Hello<'a> {
    /// A seat.
    Seat {
        /// Names it, 32 hexadecimal digits.
        token: String,
        /// The three words that move it.
        words: &'a str,
    },
    /// An answer is in the hour and in the journal.
    Ack {
        /// Its number; lower numbers are dealt with too.
        n: u64,
        /// What it answered to.
        at: &'a str,
        /// What the hour now holds of this page.
        held: Option<&'a Give>,
    },
    /// An answer was not taken.
    No {
        /// Its number.
        n: u64,
        /// Why.
        why: No,
    },
    /// The page is shown out.
    Out {
        /// Why.
        why: Why,
        /// When it may try again, in seconds.
        #[serde(skip_serializing_if = "Option::is_none")]
        secs: Option<u32>,
    },
    /// The host looks for this page.
    Wave {},
    /// Heard.
    Pong {},
}

impl Hello<'_> {
    /// The message as it is sent.
    pub fn text(&self) -> Arc<str> {
        // Nothing in these messages can fail to be written.
        serde_json::to_string(self).unwrap_or_default().into()
    }
}

impl Said {
    /// Reads a message.
    ///
    /// # Errors
    /// [`Unread`] says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, Unread> {
        #[derive(Deserialize)]
        struct Version {
            v: u32,
        }
        if text.len() > MAX_BYTES {
            return Err(Unread::Broken);
        }
        // A page of another version may say what this one does not know: it is to load anew, not to be cut off.
        if let Ok(Version { v }) = serde_json::from_str(text)
            && v != VERSION
        {
            return Err(Unread::OtherVersion);
        }
        serde_json::from_str(text).map_err(|_error| Unread::Broken)
    }
}

/// Why a message could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is no message: too long, cut off, or of unknown words.
    Broken,
    /// Its page speaks another version.
    OtherVersion,
}

/// A token as it travels: 32 hexadecimal digits.
pub fn token_word(token: Token) -> String {
    format!("{:032x}", token.0)
}

/// The token of 32 hexadecimal digits.
pub fn token_of(word: &str) -> Option<Token> {
    let is_whole = word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let value = u128::from_str_radix(word, 16).ok().filter(|_| is_whole)?;
    Some(Token(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a table reads better without references"
    )]
    fn reads(text: &str, expected: Result<Said, Unread>) {
        assert_eq!(Said::read(text), expected, "{text}");
    }

    #[test]
    fn reads_what_pages_say() {
        let join = Said::Join {
            v: 1,
            code: "KRTM".into(),
            lang: "fr".into(),
        };
        reads(r#"{"do":"join","v":1,"code":"KRTM","lang":"fr"}"#, Ok(join));
        reads(r#"{"do":"ping"}"#, Ok(Said::Ping {}));
        let answer = |give| Said::Answer {
            n: 8,
            at: "3.0.1".into(),
            give,
        };
        let with = |give: &str| format!(r#"{{"do":"answer","n":8,"at":"3.0.1","give":{give}}}"#);
        reads(&with("null"), Ok(answer(None)));
        reads(&with("3"), Ok(answer(Some(Give::Number(3)))));
        reads(
            &with(r#"["2"]"#),
            Ok(answer(Some(Give::Keys(vec!["2".into()])))),
        );
        let marks = Give::Marks(vec![[4, 1000]]);
        reads(&with("[[4,1000]]"), Ok(answer(Some(marks))));
        let points = BTreeMap::from([("1".into(), BTreeMap::from([("2".into(), 1)]))]);
        reads(
            &with(r#"{"1":{"2":1}}"#),
            Ok(answer(Some(Give::Points(points)))),
        );
    }

    #[test]
    fn refuses_what_is_no_message() {
        let broken = [
            "",
            "{",
            "[]",
            "null",
            r#"{"do":"fly"}"#,
            r#"{"do":"ping","more":1}"#,
            r#"{"do":"pair","v":1,"x":2}"#,
            r#"{"do":"answer","n":8,"at":"3.0.1"}"#,
            r#"{"do":"answer","n":-1,"at":"3.0.1","give":1}"#,
            r#"{"do":"answer","n":1,"at":"3.0.1","give":1.5}"#,
            r#"{"do":"answer","n":1,"at":"3.0.1","give":true}"#,
            r#"{"do":"join","v":1,"code":"KRTM","lang":"fr","name":"Lou"}"#,
            r#"{"do":"join","v":1,"code":"KRTM"}"#,
        ];
        for text in broken {
            reads(text, Err(Unread::Broken));
        }
        let long = format!(r#"{{"do":"lang","lang":"{}"}}"#, "a".repeat(MAX_BYTES));
        reads(&long, Err(Unread::Broken));
        let deep = format!(
            r#"{{"do":"answer","n":1,"at":"1","give":{}"#,
            "[".repeat(3000)
        );
        reads(&deep, Err(Unread::Broken));
    }

    #[test]
    fn a_page_of_another_version_is_told_so() {
        let text = r#"{"do":"join","v":2,"code":"KRTM","lang":"fr","colour":"red"}"#;
        reads(text, Err(Unread::OtherVersion));
    }

    #[test]
    fn tokens_travel_as_32_digits() {
        let word = token_word(Token(255));
        assert_eq!((word.len(), token_of(&word)), (32, Some(Token(255))));
        for wrong in ["ff", "", &"g".repeat(32), &format!("+{}", "0".repeat(31))] {
            assert_eq!(token_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn says_what_the_contract_says() {
        let ack = Hello::Ack {
            n: 8,
            at: "3.0.1",
            held: None,
        };
        assert_eq!(
            &*ack.text(),
            r#"{"do":"ack","n":8,"at":"3.0.1","held":null}"#
        );
        let no = Hello::No {
            n: 8,
            why: No::MovedOn,
        };
        assert_eq!(&*no.text(), r#"{"do":"no","n":8,"why":"moved-on"}"#);
        let out = Hello::Out {
            why: Why::SlowDown,
            secs: Some(5),
        };
        assert_eq!(&*out.text(), r#"{"do":"out","why":"slow-down","secs":5}"#);
        assert_eq!(&*Hello::Pong {}.text(), r#"{"do":"pong"}"#);
    }
}
