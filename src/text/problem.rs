//! What can be wrong with the texts of a lesson.

use std::fmt;

/// One thing that is wrong with a text file of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextProblem {
    /// The language whose file it is in.
    pub lang: String,
    /// Where in that file, in bytes from its start.
    pub offset: usize,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with a text. The message named is left out of the lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file holds more bytes than the limit; nothing of it is read.
    TooLarge,
    /// Braces stand too deep inside each other; nothing of the file is read.
    TooDeep,
    /// A `\u` is not followed by its digits; nothing of the file is read.
    BadEscape,
    /// The rules of Fluent are broken; the detail is English.
    Syntax(String),
    /// A message of this id stands earlier in the file; the later one is used.
    Duplicate(String),
    /// The message holds more placeables than Fluent fills, counting those of the messages it refers to.
    TooManyPlaceables(String),
    /// The message refers to itself, at once or by way of others.
    Circular(String),
    /// The message refers to another that does not exist.
    UnknownReference {
        /// The message that refers.
        id: String,
        /// The one it refers to.
        reference: String,
    },
    /// The message or term has an attribute, or refers to one; one message is one text here.
    Attribute(String),
    /// The message calls a function, and there are none.
    Function(String),
    /// The message holds a number with too many digits.
    LongNumber(String),
}

impl TextProblem {
    /// The key of the sentence for the author.
    pub fn key(&self) -> &'static str {
        match self.kind {
            ProblemKind::TooLarge => "finding-text-large",
            ProblemKind::TooDeep => "finding-text-deep",
            ProblemKind::BadEscape => "finding-text-escape",
            ProblemKind::Syntax(_) => "finding-text-syntax",
            ProblemKind::Duplicate(_) => "finding-text-duplicate",
            ProblemKind::TooManyPlaceables(_) => "finding-text-placeables",
            ProblemKind::Circular(_) => "finding-text-circular",
            ProblemKind::UnknownReference { .. } => "finding-text-reference",
            ProblemKind::Attribute(_) => "finding-text-attribute",
            ProblemKind::Function(_) => "finding-text-function",
            ProblemKind::LongNumber(_) => "finding-text-number",
        }
    }

    /// The rule that is broken: the key without `finding-`, as every other finding names it.
    pub fn rule(&self) -> &'static str {
        let key = self.key();
        key.strip_prefix("finding-").unwrap_or(key)
    }

    /// What fills the gaps of that sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match &self.kind {
            ProblemKind::TooLarge | ProblemKind::TooDeep | ProblemKind::BadEscape => Vec::new(),
            ProblemKind::Syntax(detail) => vec![("detail", detail.clone())],
            ProblemKind::UnknownReference { id, reference } => {
                vec![("id", id.clone()), ("reference", reference.clone())]
            }
            ProblemKind::Duplicate(id)
            | ProblemKind::TooManyPlaceables(id)
            | ProblemKind::Circular(id)
            | ProblemKind::Attribute(id)
            | ProblemKind::Function(id)
            | ProblemKind::LongNumber(id) => vec![("id", id.clone())],
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(out, "the file is too large"),
            Self::TooDeep => write!(out, "braces are nested too deeply"),
            Self::BadEscape => write!(out, "\\u needs four digits, \\U six"),
            Self::Syntax(detail) => write!(out, "{detail}"),
            Self::Duplicate(id) => write!(out, "\"{id}\" stands here for the second time"),
            Self::TooManyPlaceables(id) => write!(out, "\"{id}\" holds too many placeables"),
            Self::Circular(id) => write!(out, "\"{id}\" refers to itself"),
            Self::UnknownReference { id, reference } => {
                write!(
                    out,
                    "\"{id}\" refers to \"{reference}\", which does not exist"
                )
            }
            Self::Attribute(id) => write!(out, "\"{id}\" uses an attribute"),
            Self::Function(id) => write!(out, "\"{id}\" calls a function"),
            Self::LongNumber(id) => write!(out, "\"{id}\" holds a number with too many digits"),
        }
    }
}

impl fmt::Display for TextProblem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} (language {}, byte {})",
            self.kind, self.lang, self.offset
        )
    }
}
