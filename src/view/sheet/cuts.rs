//! How long the hour may be: the whole lesson, or a shorter way through it that keeps the talk.

use eframe::egui::Ui;

use crate::args;
use crate::lesson::Lesson;
use crate::session::{Cut, LENGTHS, cut};
use crate::view::Scene;
use crate::view::desk::{box_frame, box_ui};
use crate::view::widget::segments_ui;
use crate::view::widget::text::text_ui;

/// Shows the lengths this lesson can have, and the minutes the chosen one really takes; nothing where the lesson is
/// too short to be cut.
pub(super) fn cuts_ui(ui: &mut Ui, scene: &Scene<'_>, lesson: &Lesson, chosen: &mut Option<u16>) {
    let (look, texts) = (scene.look, scene.texts);
    let offers = offers(lesson);
    let shortest = cut(lesson, 0).err();
    if offers.is_empty() {
        *chosen = None;
        return;
    }
    box_ui(ui, box_frame(look), |ui| {
        text_ui(ui, look.label_text(), &texts.tr("tool-length"));
        let whole = texts.tr("tool-length-whole");
        let words: Vec<String> = offers
            .iter()
            .map(|(length, _)| texts.minutes((*length).into()))
            .collect();
        let mut names: Vec<_> = words.iter().map(|words| (None, words.as_str())).collect();
        names.push((None, whole.as_str()));
        let place = |minutes: u16| offers.iter().position(|(length, _)| *length == minutes);
        let on = chosen.and_then(place).unwrap_or(offers.len());
        if let Some(picked) = segments_ui(ui, look, &names, Some(on)) {
            *chosen = offers.get(picked).map(|(length, _)| *length);
        }
        let taken = chosen.and_then(|minutes| offers.iter().find(|(length, _)| *length == minutes));
        let words = match taken {
            Some((_, cut)) => {
                let args = args!("minutes" => cut.minutes, "n" => cut.count());
                texts.tr_args("tool-length-takes", &args)
            }
            None => texts.tr_args("tool-length-all", &args!("minutes" => all(lesson))),
        };
        text_ui(ui, look.meta_text(), &words);
        let first = LENGTHS.iter().min();
        if let Some(minutes) = shortest.filter(|least| first.is_some_and(|first| least > first)) {
            let words = texts.tr_args("tool-length-shortest", &args!("minutes" => minutes));
            text_ui(ui, look.meta_text(), &words);
        }
    });
}

/// The lengths that leave something out and can be reached, with the way of each.
fn offers(lesson: &Lesson) -> Vec<(u16, Cut)> {
    LENGTHS
        .into_iter()
        .filter_map(|length| Some((length, cut(lesson, length).ok()?)))
        .filter(|(_, cut)| cut.count() > 0)
        .collect()
}

fn all(lesson: &Lesson) -> u32 {
    let minutes = lesson.activities.iter().map(|it| it.head().minutes);
    minutes.map(u32::from).sum()
}
