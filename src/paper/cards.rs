//! The cards of a lesson, eight on a page, to cut out.

use crate::activity::Activity;
use crate::args;
use crate::lesson::Lesson;
use crate::text::{LessonTexts, Texts};

use super::drawing::{SCISSORS, picture};
use super::html::{Html, plain};
use super::page;
use super::print::card_ids;
use super::words::{Said, Words};

/// How many lie on one page.
pub(super) const PER_PAGE: usize = 8;

/// One card.
struct Card<'a> {
    said: Said<'a>,
    drawing: Option<&'a str>,
    foot: String,
}

/// All cards of the lesson: things to sort, to order, to match, to draw, and clues.
pub fn lesson_cards(lesson: &Lesson, lesson_texts: &LessonTexts, texts: &Texts) -> String {
    let words = Words {
        lesson,
        lesson_texts,
        texts,
    };
    let activities = lesson.activities.iter();
    let cards: Vec<Card<'_>> = activities
        .flat_map(|activity| cards_of(&words, activity))
        .collect();
    page::printed(texts, &words.title().words, |html| {
        for cards in cards.chunks(PER_PAGE) {
            html.element("section", "cards", |html| {
                html.picture(SCISSORS);
                for card in cards {
                    html.element("div", "card", |html| face(html, card));
                }
            });
        }
    })
}

fn cards_of<'a>(words: &Words<'a>, activity: &'a Activity) -> Vec<Card<'a>> {
    let ids = card_ids(activity);
    let title = plain(
        &words
            .say(activity.head().id, "title", activity.head().id)
            .words,
    );
    let all = ids.len();
    let card = |(index, (list, id)): (usize, &(&'static str, String))| Card {
        said: words.of(activity, list, id),
        drawing: activity.rules().drawing_of(list, id),
        foot: words.texts.tr_args(
            "print-card-place",
            &args!("title" => &title, "n" => index + 1, "all" => all),
        ),
    };
    ids.iter().enumerate().map(card).collect()
}

fn face(html: &mut Html, card: &Card<'_>) {
    if let Some(picture) = card.drawing.and_then(picture) {
        html.picture(picture);
    }
    html.said("p", size(&card.said.words), &card.said);
    html.line("span", "foot", &card.foot);
}

/// How large words are set, so that long ones fit.
pub(super) fn size(words: &str) -> &'static str {
    match plain(words).chars().count() {
        0..=24 => "huge",
        25..=60 => "big",
        61..=140 => "usual",
        _ => "small",
    }
}
