//! The drawn components: what they say, what they do, and a picture of each screenful to look at.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test stops at what is wrong"
)]

#[path = "look/gallery.rs"]
mod gallery;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Color32, Key, Pos2, Rect, Ui, Vec2, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use gallery::{Seen, gallery_ui, quiz_cells, stage_ui, way, whole};
use marelle::view::fonts;
use marelle::view::look::{Look, Mark, Motion, Theme};
use marelle::view::widget::{self, Cell, CellState, Direction, Tile, TileState, text};

const DESK: Vec2 = vec2(1366.0, 768.0);
const STAGE: Vec2 = vec2(1920.0, 1080.0);

/// A window of this size; its harness refuses inputs without a name and letters that Andika does not have.
fn harness<'a>(size: Vec2, draw: impl FnMut(&mut Ui, &mut Seen) + 'a) -> Harness<'a, Seen> {
    let seen = Seen {
        pupils: 24,
        ..Seen::default()
    };
    let mut harness = Harness::builder()
        .with_size(size)
        .with_context_setup(fonts::install)
        .wgpu()
        .build_ui_state(draw, seen);
    harness.run();
    harness
}

fn desk<'a>(theme: Theme) -> Harness<'a, Seen> {
    harness(DESK, move |ui, seen| gallery_ui(ui, theme, seen))
}

fn stage<'a>(size: Vec2, theme: Theme) -> Harness<'a, Seen> {
    harness(size, move |ui, seen| stage_ui(ui, theme, seen))
}

#[test]
fn presses_what_is_open_and_nothing_else() {
    let mut harness = desk(Theme::Paper);
    for name in ["Révéler", "Second vote", "Reprendre", "Monter", "Fermé"] {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run();
    }
    assert_eq!(
        harness.state().pressed,
        ["reveal", "second", "resume", "up"]
    );
    let closed = harness.get_by_role_and_label(Role::Button, "Fermé");
    assert!(closed.accesskit_node().is_disabled());
}

#[test]
fn switches_segments_and_chips() {
    let mut harness = desk(Theme::Paper);
    let tablets = harness.get_by_role_and_label(Role::RadioButton, "Tablettes");
    tablets.click();
    harness.run();
    assert_eq!(harness.state().segment, 2);
    harness
        .get_by_role_and_label(Role::Button, "Cycle 2")
        .click();
    harness.run();
    harness.get_by_role_and_label(Role::CheckBox, "Son").click();
    harness.run();
    assert_eq!(harness.state().pressed, ["cycle 2", "sound"]);
}

#[test]
fn writes_in_a_field_by_its_label() {
    let mut harness = desk(Theme::Board);
    let year = harness.get_by_role_and_label(Role::TextInput, "Année");
    year.focus();
    harness.run();
    harness
        .get_by_role_and_label(Role::TextInput, "Année")
        .type_text("1965");
    harness.run();
    assert_eq!(harness.state().year, "1965");
    harness.get_by_role_and_label(Role::Alert, "L’année a quatre chiffres.");
}

#[test]
fn counts_up_to_the_last_and_no_further() {
    let mut harness = desk(Theme::Paper);
    for _ in 0..3 {
        harness.get_by_label("Un élève de plus").click();
        harness.run();
    }
    assert_eq!(harness.state().pupils, 25);
    harness.get_by_label("Un élève de moins").click();
    harness.run();
    assert_eq!(harness.state().pupils, 24);
    harness
        .get_by_role_and_label(Role::SpinButton, "Nombre d’élèves")
        .focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().pupils, 23);
}

#[test]
fn moves_the_focus_with_tab_and_presses_with_space() {
    let mut harness = stage(STAGE, Theme::Paper);
    let mut order = Vec::new();
    for _ in 0..12 {
        harness.key_press(Key::Tab);
        harness.run();
        let focused = harness
            .get_all_by(|node| node.is_focused() && node.label().is_some())
            .find_map(|node| node.accesskit_node().label());
        order.extend(focused);
    }
    let expected = [
        "Case 1",
        "Case 2",
        "Case 3",
        "Case 4",
        "Case 6",
        "Besoin d’aide",
        "Choix A, 1907",
        "Choix B, 1945",
        "Choix C, 1965",
        "Choix D, 1999",
        "Révéler",
        "Étape précédente",
    ];
    assert_eq!(order, expected);
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().pressed, ["back"]);
}

#[test]
fn keeps_the_focus_on_what_was_touched_last_on_the_stage() {
    let mut harness = stage(vec2(1024.0, 768.0), Theme::Board);
    harness.get_by_label("Choix C, 1965").click();
    harness.run();
    assert_eq!(harness.state().pressed, ["1965"]);
    assert!(harness.get_by_label("Choix C, 1965").is_focused());
}

#[test]
fn tells_the_way_through_the_lesson() {
    let mut harness = stage(STAGE, Theme::Paper);
    harness.get_by_role_and_label(Role::Group, "Parcours, case 2 sur 6 : quiz");
    harness.get_by_role_and_label(Role::Heading, gallery::PROMPT);
    harness.get_by_label("17 points sur 24");
    harness
        .get_by_role_and_label(Role::Button, "Case 4")
        .click();
    harness.step();
    assert_eq!(harness.state().cell, Some(3));
}

/// One tile over the window.
fn tile_ui(ui: &mut Ui, state: TileState, seen: &mut Seen) {
    let rect = whole(ui);
    let look = Look::stage(Theme::Paper, rect).with_motion(Motion::OFF);
    let tile = Tile {
        mark: Mark::C,
        words: "1965",
        role: look.short_choice_text(),
        name: "Choix C, 1965",
        note: "bonne réponse",
        state,
    };
    let response = widget::tile_ui(ui, &look, rect.shrink(100.0), &tile);
    if response.clicked() {
        seen.pressed.push(format!("{state:?}"));
    }
}

#[test]
fn lets_only_an_open_choice_be_chosen() {
    let mut chosen = Vec::new();
    for state in [
        TileState::Rest,
        TileState::Selected,
        TileState::Disabled,
        TileState::Right,
        TileState::Other,
    ] {
        let mut harness = harness(STAGE, move |ui, seen| tile_ui(ui, state, seen));
        harness.get_by_label("Choix C, 1965").click();
        harness.run();
        chosen.extend(harness.state().pressed.clone());
    }
    assert_eq!(chosen, ["Rest", "Selected"]);
}

#[test]
fn lets_the_palet_arrive_and_then_rest() {
    let cells = |current: usize| -> Vec<Cell> {
        let mut cells = quiz_cells();
        for (index, cell) in cells.iter_mut().enumerate() {
            cell.state = if index == current {
                CellState::Current
            } else {
                CellState::ToCome
            };
        }
        cells
    };
    let draw = move |ui: &mut Ui, seen: &mut Seen| {
        let look = Look::stage(Theme::Paper, whole(ui));
        let rail = Rect::from_min_max(pos2(0.0, 44.0), pos2(252.0, 1044.0));
        let cells = cells(seen.segment);
        widget::hopscotch_ui(ui, &look, rail, &way(&cells, Direction::Rail));
    };
    let mut harness = harness(STAGE, draw);
    harness.state_mut().segment = 2;
    harness.step();
    let is_moving = |harness: &Harness<'_, Seen>| {
        let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        delay.is_zero()
    };
    harness.step();
    assert!(is_moving(&harness), "the palet is in the air");
    harness.run();
    assert!(!is_moving(&harness), "nothing moves any more");
}

#[test]
fn balances_a_prompt_and_says_when_it_is_too_long() {
    let harness = stage(STAGE, Theme::Paper);
    let look = Look::stage(Theme::Paper, Rect::from_min_size(Pos2::ZERO, STAGE));
    let width = 1540.0;
    let fit = text::fit_prompt(&harness.ctx, &look, gallery::PROMPT, width);
    assert!(fit.fits);
    assert_eq!(fit.galley.rows.len(), 2);
    let [first, second] = [0, 1].map(|row: usize| fit.galley.rows[row].size.x);
    assert!(second / first > 0.75, "{first} and {second}");
    let long = gallery::PROMPT.repeat(2);
    let fit = text::fit_prompt(&harness.ctx, &look, &long, width);
    assert!(!fit.fits);
    assert!((fit.role.size - 64.0).abs() < 0.01);
}

#[test]
fn keeps_the_space_before_a_question_mark_on_its_line() {
    let harness = stage(STAGE, Theme::Paper);
    let look = Look::desk(Theme::Paper, 1.0);
    let words = "Qui peut coudre\u{202F}?";
    let whole = text::Words::new(words, look.body_text()).lay_out(&harness.ctx);
    let wrap = text::Words::new(words, look.body_text()).wrap(whole.size().x - 8.0);
    let rows = wrap.lay_out(&harness.ctx).rows.len();
    assert_eq!(rows, 2);
    let last = wrap.lay_out(&harness.ctx);
    let last: String = last.rows[1].glyphs.iter().map(|glyph| glyph.chr).collect();
    assert_eq!(last, "coudre\u{A0}?");
}

/// Draws into a folder for temporary files, to be looked at beside the reference pictures.
fn picture(name: &str, harness: &mut Harness<'_, Seen>) -> image::RgbaImage {
    let folder = std::env::temp_dir().join("marelle-look");
    std::fs::create_dir_all(&folder).unwrap();
    let picture = harness.render().unwrap();
    picture.save(folder.join(format!("{name}.png"))).unwrap();
    picture
}

#[track_caller]
fn check_colour(picture: &image::RgbaImage, place: (u32, u32), expected: Color32) {
    let [red, green, blue, _] = picture.get_pixel(place.0, place.1).0;
    assert_eq!(
        Color32::from_rgb(red, green, blue),
        expected,
        "at {place:?}"
    );
}

#[test]
fn draws_the_stage_in_both_themes_and_both_grids() {
    for (theme, name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
        let mut wide = stage(STAGE, theme);
        let wide = picture(&format!("stage-{name}-wide"), &mut wide);
        let look = Look::stage(theme, Rect::from_min_size(Pos2::ZERO, STAGE));
        check_colour(&wide, (10, 10), look.sunk);
        check_colour(&wide, (1900, 20), look.ground);
        check_colour(&wide, (340, 400), Mark::A.colour(theme));
        check_colour(&wide, (1000, 600), look.panel);
        check_colour(&wide, (1120, 800), Mark::D.colour(theme));
        let mut narrow = stage(vec2(1024.0, 768.0), theme);
        let narrow = picture(&format!("stage-{name}-narrow"), &mut narrow);
        check_colour(&narrow, (1010, 10), look.ground);
        check_colour(&narrow, (45, 320), Mark::A.colour(theme));
    }
}

#[test]
fn draws_every_component_in_both_themes() {
    for (theme, name) in [(Theme::Paper, "paper"), (Theme::Board, "board")] {
        let mut harness = desk(theme);
        harness
            .get_by_role_and_label(Role::Button, "Révéler")
            .focus();
        harness.run();
        harness.get_by_label("Cacher").hover();
        harness.run();
        let picture = picture(&format!("gallery-{name}"), &mut harness);
        let look = Look::desk(theme, 1.0);
        check_colour(&picture, (4, 4), look.ground);
        // The inner ring of the focus stands directly at the left of the button.
        let button = harness
            .get_by_role_and_label(Role::Button, "Révéler")
            .rect();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in the window"
        )]
        let beside = |points: f32| ((button.left() - points) as u32, button.center().y as u32);
        check_colour(&picture, beside(1.5), look.chalk);
        check_colour(&picture, beside(4.5), look.ink);
    }
}
