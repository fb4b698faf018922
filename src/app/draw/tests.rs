//! How an hour ends on the only screen: with the way to help where a lesson comes close to what pupils live.

use std::path::Path;

use eframe::egui::{self, Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::super::folders::Folders;
use super::super::model::{Model, Screen};
use crate::session::Command;
use crate::text::Lang;
use crate::view::{Intent, fonts};

fn at_work(home: &Path, lesson: &str) -> Model {
    let mut model = Model::new(Folders::under(home), Some(Lang::FR), &[]);
    model.settings.has_motion = false;
    let Model { library, texts, .. } = &mut model;
    library.wait(texts, &[]);
    model.apply(Intent::Project(lesson.to_owned()));
    model.apply(Intent::Command(Command::Begin));
    model
}

fn show<'a>(model: Model) -> Harness<'a, Model> {
    let mut harness = Harness::builder()
        .with_size(vec2(1366.0, 768.0))
        .with_max_steps(30)
        .with_context_setup(fonts::install)
        .build_ui_state(
            |ui, model: &mut Model| {
                let screen = ui.ctx().content_rect();
                ui.set_clip_rect(screen);
                let builder = egui::UiBuilder::new().max_rect(screen);
                let root = |ui: &mut egui::Ui| super::root(ui, model);
                let intents = ui.scope_builder(builder, root).inner;
                if !intents.is_empty() {
                    super::super::apply_all(model, intents);
                    ui.ctx().request_repaint();
                }
            },
            model,
        );
    harness.run();
    harness
}

fn says(harness: &Harness<'_, Model>, words: &str) -> bool {
    harness.query_all_by_label_contains(words).next().is_some()
}

const ERASE: &str = "Tout effacer ici";

/// Ends early, or from the last page on.
fn ended(home: &Path, lesson: &str, is_early: bool) -> Harness<'static, Model> {
    let mut model = at_work(home, lesson);
    if is_early {
        model.apply(Intent::Command(Command::End));
    } else {
        let last = model.hour.as_ref().unwrap().session().lesson();
        let activity = last.activities.len() - 1;
        model.apply(Intent::Command(Command::GoTo { activity }));
        for _ in 0..20 {
            if model.screen == Screen::Hour {
                model.apply(Intent::Command(Command::Forward));
            }
        }
    }
    assert_eq!(model.screen, Screen::End);
    show(model)
}

#[test]
fn a_lesson_close_to_what_pupils_live_closes_with_help() {
    for is_early in [true, false] {
        for key in [Key::PageDown, Key::Escape] {
            let home = tempfile::tempdir().unwrap();
            let mut harness = ended(home.path(), "que-dire-que-faire", is_early);
            assert!(says(&harness, "119"), "the class sees where to find help");
            assert!(!says(&harness, ERASE));
            harness.key_press(key);
            harness.run();
            assert!(says(&harness, ERASE), "then the screen is the adult's");
        }
    }
}

#[test]
fn other_lessons_end_with_the_page_of_the_adult() {
    let home = tempfile::tempdir().unwrap();
    let harness = ended(home.path(), "qui-peut", true);
    assert!(says(&harness, ERASE) && !says(&harness, "3018"));
}
