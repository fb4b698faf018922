//! Reading `lesson.ron`: as much of the lesson as can be read, and every slip on the way.
//!
//! The RON reader stops at the first error. So what it stumbles over is told, covered with spaces, and the text is
//! read again; every field has a default, so nothing that is left out becomes an error of its own.

use ron::error::SpannedError;
use ron::extensions::Extensions;

use super::finding::{Finding, MAX_FINDINGS};
use super::mend::Mend;
use super::model::{FILE, FORMAT, Lesson};
use super::scan::{Scan, Slip, scan};
use super::slip::{Spot, explain};
use super::span::{Lines, Tree};
use crate::activity::Place;

/// Slips after which whole parts may be missing.
const TEARING: [&str; 4] = [
    "not-closed",
    "text-after-end",
    "comment-not-closed",
    "list-too-long",
];

/// How many bytes are read again in all, slip after slip: a huge file full of slips is given up early.
const REREAD_BYTES: usize = 8 * 1024 * 1024;

/// A lesson as far as it could be read, and where its parts stand.
#[derive(Debug, Default)]
pub(super) struct Structure {
    /// The lesson; what could not be read has its default value.
    pub(super) lesson: Lesson,
    /// The slips.
    pub(super) findings: Vec<Finding>,
    /// Whether brackets were wrong in a way that may have moved or lost whole parts.
    pub(super) is_torn: bool,
    /// Whether enough was read for the rules to make sense.
    pub(super) is_readable: bool,
    text: String,
    lines: Lines,
    tree: Tree,
}

impl Structure {
    /// Line and column of a part of the lesson, or of the innermost part around it that is there.
    ///
    /// `None` where reading has left something out on that path: the author has been told already.
    pub(super) fn place(&self, path: &[Place]) -> Option<(u32, u32)> {
        if self.tree.has_gap(0, path) {
            return None;
        }
        let node = self.tree.node(self.tree.walk(0, path));
        Some(self.position(node.map_or(0, |node| node.span.start)))
    }

    fn position(&self, offset: usize) -> (u32, u32) {
        self.lines.position(&self.text, offset)
    }
}

/// The dialect of RON that lessons are written in.
pub(crate) fn ron_options() -> ron::Options {
    ron::Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// Reads a text, whatever it holds.
pub(super) fn read(text: String) -> Structure {
    let Scan {
        tree,
        mended,
        slips,
        is_stopped,
    } = scan(&text);
    let mut structure = Structure {
        is_torn: slips.iter().any(|slip| TEARING.contains(&slip.rule)),
        lines: Lines::of(&text),
        text,
        tree,
        ..Structure::default()
    };
    let findings = slips.iter().map(|slip| {
        let at = structure.position(slip.at);
        told(slip).at(at)
    });
    structure.findings = findings.collect();
    if is_stopped {
        return structure;
    }
    if let Some(finding) = structure.format_finding() {
        let is_newer = finding.rule == "newer-format";
        structure.findings.push(finding);
        if is_newer {
            return structure;
        }
    }
    structure.read_values(mended);
    structure
}

fn told(slip: &Slip) -> Finding {
    Finding::error(slip.rule, FILE)
        .with("found", &slip.found)
        .suggest(slip.suggestion.clone())
}

impl Structure {
    /// What is to be said of the format, which is read before everything else.
    fn format_finding(&self) -> Option<Finding> {
        let Some(node) = self.tree.child(0, Place::Field("format")) else {
            let at = self.place(&[])?;
            let finding = Finding::error("missing-format", FILE).at(at);
            return Some(finding.suggest(Some(format!("format: {FORMAT},"))));
        };
        let span = self.tree.node(node)?.span.clone();
        let format: u64 = self.text.get(span.clone())?.parse().ok()?;
        // keys: finding-missing-format, finding-newer-format
        let rule = match format {
            0 => "missing-format",
            _ if format > u64::from(FORMAT) => "newer-format",
            _ => return None,
        };
        let finding = Finding::error(rule, FILE).with("format", &format);
        Some(finding.at(self.position(span.start)))
    }

    fn read_values(&mut self, mended: String) {
        let options = ron_options();
        let mut current = mended;
        let lines = Lines::of(&current);
        let mut left_out = 0..0;
        let mut budget = REREAD_BYTES;
        while self.findings.len() < MAX_FINDINGS {
            budget = budget.saturating_sub(current.len());
            if budget == 0 {
                self.findings.extend(self.give_up());
                return;
            }
            let error = match options.from_str::<Lesson>(&current) {
                Ok(lesson) => {
                    self.lesson = lesson;
                    self.is_readable = true;
                    return;
                }
                Err(error) => error,
            };
            let offset = lines.offset(&current, error.span.start.line, error.span.start.col);
            let offset = skip_spaces(&current, offset);
            if !left_out.contains(&offset) {
                let finding = self.explain(&error, &current, offset);
                self.findings.push(finding);
            }
            let Some(span) = self.leave_out(&error, &current, offset) else {
                return;
            };
            let mut mend = Mend::of(&current);
            mend.blank(span.clone());
            current = mend.finish();
            left_out = span;
        }
    }

    fn give_up(&self) -> Option<Finding> {
        let last = self.findings.last()?;
        let finding = Finding::error("too-many-findings", FILE).at((last.line, last.column));
        Some(finding.with("most", &self.findings.len()))
    }

    fn explain(&self, error: &SpannedError, current: &str, offset: usize) -> Finding {
        let around = self.tree.innermost(offset);
        let node = around.and_then(|around| self.tree.node(around));
        let owner = around
            .and_then(|around| self.tree.removable(around))
            .and_then(|owner| self.tree.node(owner));
        let field = around.and_then(|around| self.tree.field_around(around));
        let spot = Spot {
            found: node
                .and_then(|node| current.get(node.span.clone()))
                .unwrap_or_default(),
            field: field.unwrap_or_default(),
        };
        let finding = explain(&error.code, &spot);
        let whole_value = owner.filter(|_| finding.rule == "wrong-count");
        let at = whole_value.map_or(offset, |node| node.span.start);
        finding.at(self.position(at))
    }

    /// What to cover so that reading can go on; `None` where nothing can be left out.
    fn leave_out(
        &mut self,
        error: &SpannedError,
        current: &str,
        offset: usize,
    ) -> Option<std::ops::Range<usize>> {
        if let ron::Error::ExpectedDifferentStructName { found, .. } = &error.code {
            let name = offset..offset + found.len();
            let stands_there = current.get(name.clone()) == Some(found.as_str());
            if stands_there {
                return Some(name);
            }
        }
        let node = self.tree.removable(self.tree.innermost(offset)?)?;
        let whole = self.tree.whole(node);
        self.tree.node_mut(node)?.is_gone = true;
        Some(whole)
    }
}

/// The next place that is neither a space nor in a comment.
fn skip_spaces(text: &str, offset: usize) -> usize {
    let mut at = offset;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let trimmed = rest.trim_start();
        at += rest.len() - trimmed.len();
        if !trimmed.starts_with("//") {
            return at;
        }
        at += trimmed.find('\n').unwrap_or(trimmed.len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, u32, u32, Option<&str>)]) {
        let mut structure = read(text.to_owned());
        super::super::finding::sort(&mut structure.findings);
        let found: Vec<_> = structure
            .findings
            .iter()
            .map(|f| (f.rule, f.line, f.column, f.suggestion.as_deref()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn tells_every_slip_in_values() {
        check("Lesson(format: 1, id: \"x\")", &[]);
        check(
            "Lesson(format: 1, minuts: 3,\n themes: [Toys, Jbs, Home],\n cycle: \"2\")",
            &[
                ("unknown-field", 1, 19, Some("minutes")),
                ("unknown-word", 2, 17, Some("Jobs")),
                ("wants-number", 3, 9, Some("2")),
            ],
        );
        check(
            "Lesson(format: 1, activities: [\nSlid(id: \"a\"),\nSlide(id: \"b\", foo: 1, id: \"c\"),\n])",
            &[
                ("unknown-kind", 2, 1, Some("Slide")),
                ("unknown-field", 3, 16, None),
                ("field-twice", 3, 24, None),
            ],
        );
        check(
            "Lesson(format: 1, ages: (7), ages: [7, 8])",
            &[
                ("wrong-count", 1, 25, None),
                ("wants-brackets", 1, 36, Some("(7, 8)")),
            ],
        );
    }

    #[test]
    fn tells_every_slip_in_punctuation_and_reads_on() {
        check(
            "Lesson(format: 1\n id: “a”, drawing = \"tree\", minutes: ,)",
            &[
                ("missing-comma", 1, 17, Some(",")),
                ("curly-quotes", 2, 6, Some("\"a\"")),
                ("equals-sign", 2, 19, Some(":")),
                ("missing-value", 2, 29, None),
            ],
        );
        check(
            "Lesson(format: 1, activities: [\n Slide(id: \"a\", minutes: 3,\n Slide(id: \"b\"),\n]",
            &[
                ("not-closed", 1, 1, Some(")")),
                ("not-closed", 2, 2, Some(")")),
            ],
        );
        check(
            "Lesson(format: 1, levels: [\"CE1\"), cycle: 2)",
            &[("wrong-bracket", 1, 33, Some("]"))],
        );
        check(
            "Lesson(format: 1, cycle: 2)), minutes: 3)",
            &[
                ("stray-bracket", 1, 27, None),
                ("stray-bracket", 1, 28, None),
            ],
        );
        check(
            "Lesson{\"format\": 1, id: \"a\n}",
            &[
                ("curly-bracket", 1, 7, Some("(")),
                ("quoted-name", 1, 8, Some("format")),
                ("quote-not-closed", 1, 25, None),
            ],
        );
    }

    #[test]
    fn reads_the_format_first() {
        check(
            "Lesson(format: 2, nouveau: (a: 1))",
            &[("newer-format", 1, 16, None)],
        );
        check(
            "Lesson(id: \"a\")",
            &[("missing-format", 1, 1, Some("format: 1,"))],
        );
    }

    #[test]
    fn keeps_what_can_be_read() {
        let text = "Lesson(format: 1, activities: [\n Slide(id: \"a\", minutes: 3,\n Slide(id: \"b\", x: 1, minutes: 4),\n]";
        let lesson = read(text.to_owned()).lesson;
        let minutes: Vec<u16> = lesson.activities.iter().map(|a| a.head().minutes).collect();
        assert_eq!(minutes, [3, 4]);
    }

    #[test]
    fn gives_up_on_what_is_no_lesson() {
        check("", &[("no-lesson", 1, 1, None)]);
        let deep = "(".repeat(100);
        check(&deep, &[("too-deep", 1, 17, None)]);
    }
}
