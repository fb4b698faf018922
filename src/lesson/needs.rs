//! Which texts a lesson needs and may have: their ids are computed from the ids in `lesson.ron`.

use super::model::{LESSON_TEXTS, Lesson};
use super::subject::is_id;
use crate::activity::{Activity, Nature, Wanted};

/// Who reads a text, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The class, in large letters.
    Title,
    /// The class, under the title.
    Body,
    /// The class, after the reveal.
    Why,
    /// The class, to talk about.
    Ask,
    /// The class, on a choice, a box or a small card.
    Element,
    /// The class, on a card that fills the stage.
    Card,
    /// The class, as a paragraph that is read aloud.
    Passage,
    /// The adult or the family, on paper and on the console.
    Adult,
    /// Who cannot see the picture.
    Alternative,
}

/// One text of a lesson.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Its Fluent id.
    pub id: String,
    /// The activity it belongs to; `lesson` and `img` are groups too.
    pub group: String,
    /// Whether the lesson can do without.
    pub wanted: Wanted,
    /// Who reads it.
    pub reader: Reader,
    /// The variables the program gives it, without `$`.
    pub variables: &'static [&'static str],
    /// The place of its activity in the lesson, from 0.
    pub activity: Option<usize>,
}

impl Need {
    /// Whether the class sees it at the projector.
    pub fn is_projected(&self) -> bool {
        !matches!(self.reader, Reader::Adult | Reader::Alternative)
    }
}

/// All texts a lesson needs or may have, in the order of the lesson.
pub fn needs(lesson: &Lesson) -> Vec<Need> {
    let mut needs = lesson_needs(lesson);
    for (index, activity) in lesson.activities.iter().enumerate() {
        needs.extend(activity_needs(index, activity));
    }
    needs
}

fn lesson_needs(lesson: &Lesson) -> Vec<Need> {
    let need = |id: String, group: &str, wanted, reader| Need {
        id,
        group: group.to_owned(),
        wanted,
        reader,
        variables: &[],
        activity: None,
    };
    let whole = LESSON_TEXTS.iter().map(|(id, wanted)| {
        let is_needed_here = match *id {
            "lesson_adult" => lesson.emotion >= 1,
            "lesson_sequence" => lesson.sequence.is_some(),
            _ => false,
        };
        let wanted = if is_needed_here {
            Wanted::Required
        } else {
            *wanted
        };
        let reader = match *id {
            "lesson_title" => Reader::Title,
            "lesson_keep" => Reader::Body,
            _ => Reader::Adult,
        };
        need((*id).to_owned(), "lesson", wanted, reader)
    });
    let programmes = lesson.programmes.iter().map(|programme| {
        let id = format!("lesson_programme_{}", programme.id);
        need(id, "lesson", Wanted::Required, Reader::Adult)
    });
    let pictures = lesson.media.iter().map(|medium| {
        let id = format!("img_{}_alt", medium.id);
        need(id, "img", Wanted::Required, Reader::Alternative)
    });
    whole.chain(programmes).chain(pictures).collect()
}

fn activity_needs(index: usize, activity: &Activity) -> Vec<Need> {
    let rules = activity.rules();
    let group = activity.head().id;
    let need = |name: &str, wanted, reader, variables| Need {
        id: format!("{group}_{name}"),
        group: group.clone(),
        wanted,
        reader,
        variables,
        activity: Some(index),
    };
    let when = |is_required: bool| {
        if is_required {
            Wanted::Required
        } else {
            Wanted::Optional
        }
    };
    // Where every part has an explanation of its own, there may be none for the whole.
    let has_fact = rules.nature() == Nature::Knowledge && rules.why_list().is_none();
    let is_asked = rules.has_talk() && !rules.keeps_sentence();
    let mut needs = vec![
        need("title", Wanted::Required, Reader::Title, &[]),
        need("text", Wanted::Optional, Reader::Body, &[]),
        need("why", when(has_fact), Reader::Why, &[]),
        need("ask", when(is_asked), Reader::Ask, &[]),
        need("notes", Wanted::Optional, Reader::Adult, &[]),
    ];
    for (list, ids) in rules.lists() {
        // An id that is none has been told of; its text would have to change with it.
        let ids = ids.into_iter().filter(|id| is_id(id));
        needs.extend(ids.map(|id| {
            let name = format!("{list}_{id}");
            need(&name, Wanted::Required, reader(list), variables(list))
        }));
    }
    for name in rules.extra_texts() {
        let variables = variables(name);
        needs.push(need(name, Wanted::Optional, Reader::Element, variables));
    }
    needs
}

/// Who reads the texts of a list.
fn reader(list: &str) -> Reader {
    match list {
        "statement" | "question" => Reader::Title,
        "because" => Reader::Why,
        "card" | "clue" | "spot" => Reader::Card,
        "scene" | "par" => Reader::Passage,
        _ => Reader::Element,
    }
}

/// The variables the program gives the texts of a list, or an extra text.
fn variables(name: &str) -> &'static [&'static str] {
    match name {
        "answer_unit" => &["n"],
        "par" => &["hero"],
        _ => &[],
    }
}
