//! What can be wrong with the texts of a lesson.

use std::fmt;

use super::args::Args;

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
            ProblemKind::TooLarge => "problem-text-large",
            ProblemKind::TooDeep => "problem-text-deep",
            ProblemKind::BadEscape => "problem-text-escape",
            ProblemKind::Syntax(_) => "problem-text-syntax",
            ProblemKind::Duplicate(_) => "problem-text-duplicate",
            ProblemKind::TooManyPlaceables(_) => "problem-text-placeables",
            ProblemKind::Circular(_) => "problem-text-circular",
            ProblemKind::UnknownReference { .. } => "problem-text-reference",
            ProblemKind::Attribute(_) => "problem-text-attribute",
            ProblemKind::Function(_) => "problem-text-function",
            ProblemKind::LongNumber(_) => "problem-text-number",
        }
    }

    /// What fills the gaps of that sentence.
    pub fn args(&self) -> Args<'_> {
        match &self.kind {
            ProblemKind::TooLarge | ProblemKind::TooDeep | ProblemKind::BadEscape => Args::new(),
            ProblemKind::Syntax(detail) => Args::new().with("detail", detail),
            ProblemKind::UnknownReference { id, reference } => {
                Args::new().with("id", id).with("reference", reference)
            }
            ProblemKind::Duplicate(id)
            | ProblemKind::TooManyPlaceables(id)
            | ProblemKind::Circular(id)
            | ProblemKind::Attribute(id)
            | ProblemKind::Function(id)
            | ProblemKind::LongNumber(id) => Args::new().with("id", id),
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
