//! A lesson as a card: its cover with the way through it, its title and what can be said in a line.

use eframe::egui::{Align2, Id, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::args;
use crate::lesson::Theme;
use crate::view::Scene;
use crate::view::desk::{paint_line, top_corners};
use crate::view::icon::Icon;
use crate::view::look::{Mark, radius};
use crate::view::way;
use crate::view::widget::text::{Words, paint};
use crate::view::widget::{Direction, Hopscotch, Press, hopscotch_ui, pressable_card, ribbon_size};

use super::ShelfCard;

/// Draws a card and lets it be pressed.
pub(super) fn card_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (rect, id): (Rect, Id),
    card: &ShelfCard,
) -> Press {
    let look = scene.look;
    let press = pressable_card(ui, look, (rect, id), &name(scene, card));
    let rect = if press.is_held {
        rect.translate(vec2(0.0, look.size.shadow))
    } else {
        rect
    };
    let split = rect.top() + look.pt(116.0);
    let inside = rect.shrink(look.size.stroke);
    let cover = Rect::from_min_max(inside.min, pos2(inside.right(), split));
    paint_cover(ui, scene, cover, card);
    let line = Stroke::new(look.size.separator, look.line);
    ui.painter().hline(inside.x_range(), split, line);
    let body = Rect::from_min_max(pos2(rect.left(), split), rect.max)
        .shrink2(vec2(look.pt(16.0), look.pt(9.0)));
    paint_body(ui, scene, body, card);
    hint(press, card)
}

/// The whole title and the summary, for what was shortened.
fn hint(press: Press, card: &ShelfCard) -> Press {
    let response = if card.summary.is_empty() {
        press.response.on_hover_text(&card.title)
    } else {
        press
            .response
            .on_hover_text(format!("{}\n{}", card.title, card.summary))
    };
    Press { response, ..press }
}

fn paint_cover(ui: &mut Ui, scene: &Scene<'_>, cover: Rect, card: &ShelfCard) {
    let look = scene.look;
    let mark = mark(card);
    let corner = top_corners(look.size.card_radius - look.size.stroke);
    ui.painter()
        .rect_filled(cover, corner, mark.tint(look.theme));
    let pad = look.pt(18.0);
    let side = look.pt(72.0);
    let centre = pos2(cover.left() + pad + side / 2.0, cover.center().y);
    icon(card).paint(ui.painter(), centre, side, mark.colour(look.theme));
    let cells = way::cells(scene.texts, &card.cells, None);
    let room = Rect::from_min_max(
        pos2(centre.x + side / 2.0 + look.pt(8.0), cover.top()),
        pos2(cover.right() - pad, cover.bottom()),
    );
    let usual = ribbon_size(&cells, look.pt(31.0));
    let fitting = usual * (room.width() / usual.x).min(1.0);
    let name = scene
        .texts
        .tr_args("shelf-cells", &args!("n" => way::count(&card.cells)));
    let ribbon = Hopscotch {
        cells: &cells,
        earth: "",
        sky: "",
        name: &name,
        direction: Direction::Outline,
        is_over: false,
        is_open: false,
    };
    if !cells.is_empty() {
        let rect = Align2::RIGHT_CENTER.align_size_within_rect(fitting, room);
        hopscotch_ui(ui, look, rect, &ribbon);
    }
    paint_notes(ui, scene, cover, card);
}

/// What must be known before: it is to be mended, or it is in another language.
fn paint_notes(ui: &Ui, scene: &Scene<'_>, cover: Rect, card: &ShelfCard) {
    let look = scene.look;
    let mut right = cover.right() - look.pt(8.0);
    if card.error_count > 0 {
        let words = scene.texts.tr("shelf-to-mend");
        let note = (Icon::XCircleFill, look.error(), words.as_str());
        right = paint_note(ui, scene, (right, cover.top()), note) - look.pt(6.0);
    }
    if let Some(language) = &card.fallback {
        let note = (Icon::Translate, look.ink, language.as_str());
        paint_note(ui, scene, (right, cover.top()), note);
    }
}

/// A small plate at the top right; returns its left edge.
fn paint_note(
    ui: &Ui,
    scene: &Scene<'_>,
    (right, top): (f32, f32),
    (icon, colour, words): (Icon, eframe::egui::Color32, &str),
) -> f32 {
    let look = scene.look;
    let role = look.label_text().in_colour(look.ink);
    let galley = Words::new(words, role).lay_out(ui.ctx());
    let side = look.pt(17.0);
    let (pad, gap) = (look.pt(8.0), look.pt(6.0));
    let wide = galley.size().x + side + gap + 2.0 * pad;
    let corner = pos2(right - wide, top + look.pt(6.0));
    let plate = Rect::from_min_size(corner, vec2(wide, look.pt(28.0)));
    let stroke = Stroke::new(look.size.stroke, colour);
    let round = radius(look.size.field_radius);
    ui.painter()
        .rect(plate, round, look.panel, stroke, StrokeKind::Inside);
    let centre = pos2(plate.left() + pad + side / 2.0, plate.center().y);
    icon.paint(ui.painter(), centre, side, colour);
    let right_of_icon = plate.translate(vec2(pad + side + gap, 0.0));
    paint(ui.painter(), galley, right_of_icon, Align2::LEFT_CENTER);
    plate.left()
}

fn paint_body(ui: &Ui, scene: &Scene<'_>, body: Rect, card: &ShelfCard) {
    let (look, texts) = (scene.look, scene.texts);
    let title = look.heading_text().at(look.pt(18.5));
    let (upper, lower) = body.split_top_bottom_at_fraction(0.52);
    paint_line(ui, &card.title, title, upper);
    let role = look.meta_text();
    let mut left = lower.left();
    let mut right = lower.right();
    if card.is_done {
        let words = texts.tr("shelf-done");
        let galley = Words::new(&words, role.bold().in_colour(look.ink)).lay_out(ui.ctx());
        right -= galley.size().x;
        let place = Rect::from_min_max(pos2(right, lower.top()), lower.max);
        paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
        let side = look.pt(17.0);
        right -= side + look.pt(6.0);
        let centre = pos2(right + side / 2.0, lower.center().y);
        Icon::CheckFatFill.paint(ui.painter(), centre, side, look.ink);
    }
    for (icon, words) in facts(scene, card) {
        let galley = Words::new(&words, role).lay_out(ui.ctx());
        let side = icon.map_or(0.0, |_| look.pt(17.0) + look.pt(4.0));
        if left + side + galley.size().x > right {
            break;
        }
        if let Some(icon) = icon {
            let centre = pos2(left + look.pt(8.5), lower.center().y);
            icon.paint(ui.painter(), centre, look.pt(17.0), role.colour);
        }
        let wide = galley.size().x;
        let place = Rect::from_min_max(pos2(left + side, lower.top()), lower.max);
        paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
        left += side + wide + look.pt(13.0);
    }
}

/// Levels, minutes and cells, each with its icon.
fn facts(scene: &Scene<'_>, card: &ShelfCard) -> Vec<(Option<Icon>, String)> {
    let texts = scene.texts;
    let mut facts = Vec::new();
    let levels = levels(&card.levels);
    if !levels.is_empty() {
        facts.push((None, levels));
    }
    if card.minutes > 0 {
        facts.push((Some(Icon::Clock), texts.minutes(card.minutes.into())));
    }
    if !card.cells.is_empty() {
        let args = args!("n" => way::count(&card.cells));
        facts.push((None, texts.tr_args("shelf-cells", &args)));
    }
    facts
}

/// "CM1-CM2", or the one level.
pub(in crate::view) fn levels(levels: &[String]) -> String {
    match (levels.first(), levels.last()) {
        (Some(first), Some(last)) if first != last => format!("{first}-{last}"),
        (Some(only), _) => only.clone(),
        _ => String::new(),
    }
}

/// All that is on the card, in one sentence.
fn name(scene: &Scene<'_>, card: &ShelfCard) -> String {
    let texts = scene.texts;
    let mut parts = vec![card.title.clone()];
    parts.extend(facts(scene, card).into_iter().map(|(_, words)| words));
    if card.error_count > 0 {
        parts.push(texts.tr("shelf-to-mend"));
    }
    if card.is_done {
        parts.push(texts.tr("shelf-done"));
    }
    parts.extend(card.fallback.clone());
    parts.join(", ")
}

/// One of the four tints by theme; icon and title carry the meaning.
fn mark(card: &ShelfCard) -> Mark {
    match card.themes.first() {
        Some(Theme::Rights | Theme::Sport | Theme::Respect) | None => Mark::A,
        Some(Theme::Toys | Theme::Home | Theme::Science) => Mark::B,
        Some(Theme::Media | Theme::Language | Theme::Culture) => Mark::C,
        Some(Theme::Space | Theme::Jobs | Theme::History) => Mark::D,
    }
}

fn icon(card: &ShelfCard) -> Icon {
    drawing(card.drawing.as_deref()).unwrap_or(Icon::BookOpenTextDuotone)
}

/// The icon of a drawing of the kit.
pub(in crate::view) fn drawing(name: Option<&str>) -> Option<Icon> {
    Icon::from_name(&format!("{}-duotone", name?))
}
