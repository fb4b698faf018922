//! What an author wrote: the model of a lesson, reading with all findings at once, checking, the shelf.
//!
//! Only `shelf.rs` opens files. To add a rule for authors, see `check.rs`; its sentence is `finding-<rule>`
//! in `locales/<code>/finding.ftl`.

mod model;

pub use model::{FORMAT, LESSON_TEXTS, Lesson, Medium, Programme, Sequence, Source, Theme};

#[cfg(test)]
mod tests {
    use super::Lesson;

    #[test]
    fn reads_an_activity_of_each_early_type() {
        let text = r#"Lesson(format: 1, id: "x", activities: [
            Slide(id: "a", minutes: 3, drawing: "tree"),
            Choice(id: "b", options: ["oui", "non"], correct: ["oui"]),
            TrueFalse(id: "c", answer: true),
            Poll(id: "d", second: true),
            Estimate(id: "e", range: (0, 577), answer: 208, shape: Line, year: 2024),
            Sort(id: "f", bins: ["tout-le-monde", "x"], items: [(id: "i", bin: "x")]),
        ])"#;
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
            .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES);
        let lesson: Lesson = options.from_str(text).unwrap();
        let kinds: Vec<&str> = lesson
            .activities
            .iter()
            .map(crate::activity::Activity::kind)
            .collect();
        assert_eq!(
            kinds,
            ["Slide", "Choice", "TrueFalse", "Poll", "Estimate", "Sort"]
        );
    }
}
