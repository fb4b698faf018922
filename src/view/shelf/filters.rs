//! Search and filters.

use eframe::egui::{Key, Modifiers, Response, Sense, Stroke, Ui, vec2};

use crate::args;
use crate::lesson::Theme;
use crate::view::Scene;
use crate::view::desk::{menu_item_ui, menu_ui};
use crate::view::icon::Icon;
use crate::view::widget::{Chip, Field};

use super::{Filters, Length, ShelfDraft};

/// The French cycles.
const CYCLES: [u8; 4] = [1, 2, 3, 4];

/// Shows the search and the filters in one row, or in two where it does not fit.
pub(super) fn filters_ui(ui: &mut Ui, scene: &Scene<'_>, draft: &mut ShelfDraft) {
    let look = scene.look;
    let is_narrow = ui.available_width() < look.pt(1120.0);
    if is_narrow {
        let width = ui.available_width();
        search_ui(ui, scene, (draft, width));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = vec2(look.pt(9.0), look.pt(9.0));
            ui.horizontal_wrapped(|ui| chips_ui(ui, scene, &mut draft.filters));
        });
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = look.pt(9.0);
        // The search takes what the chips leave; their width is known from the frame before.
        let id = ui.scope_id().with("chips");
        let known: Option<f32> = ui.data(|data| data.get_temp(id));
        let most = ui.available_width();
        let width = most - known.unwrap_or(most * 0.74) - look.pt(9.0);
        search_ui(ui, scene, (draft, width.max(look.pt(180.0))));
        let chips = ui.horizontal(|ui| chips_ui(ui, scene, &mut draft.filters));
        let found = chips.response.rect.width();
        if known != Some(found) {
            ui.data_mut(|data| data.insert_temp(id, found));
            ui.request_discard("the filters have another width");
        }
    });
}

fn search_ui(ui: &mut Ui, scene: &Scene<'_>, (draft, width): (&mut ShelfDraft, f32)) {
    let (look, texts) = (scene.look, scene.texts);
    let label = texts.tr("shelf-search");
    let response = Field::new(&label)
        .hint(&label)
        .icon(Icon::MagnifyingGlass)
        .bare()
        .at_most(80)
        .width(width)
        .show(ui, look, &mut draft.filters.search);
    let is_asked = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F));
    if is_asked || std::mem::take(&mut draft.wants_search) {
        response.request_focus();
        response.scroll_to_me(None);
    }
}

fn chips_ui(ui: &mut Ui, scene: &Scene<'_>, filters: &mut Filters) {
    let (look, texts) = (scene.look, scene.texts);
    for cycle in CYCLES {
        let words = texts.tr_args("shelf-cycle", &args!("n" => cycle));
        let is_on = filters.cycle == Some(cycle);
        if Chip::switch(&words, is_on).show(ui, look).clicked() {
            filters.cycle = (!is_on).then_some(cycle);
        }
    }
    let (line, _) = ui.allocate_exact_size(vec2(look.pt(8.0), look.pt(28.0)), Sense::hover());
    let stroke = Stroke::new(look.size.separator, look.line);
    ui.painter().vline(line.center().x, line.y_range(), stroke);
    theme_ui(ui, scene, filters);
    length_ui(ui, scene, filters);
}

fn theme_ui(ui: &mut Ui, scene: &Scene<'_>, filters: &mut Filters) {
    let texts = scene.texts;
    let all = texts.tr("shelf-all-themes");
    let chosen = filters.theme.map(|theme| texts.tr(theme.key()));
    let opener = menu_chip_ui(ui, scene, (Icon::Shapes, &all), chosen.as_deref());
    let choices = Theme::ALL.map(|theme| (theme, texts.tr(theme.key())));
    choose_ui(&opener, scene, (&all, &choices), &mut filters.theme);
}

fn length_ui(ui: &mut Ui, scene: &Scene<'_>, filters: &mut Filters) {
    let texts = scene.texts;
    let all = texts.tr("shelf-all-lengths");
    let chosen = filters.length.map(|length| texts.tr(length.key()));
    let opener = menu_chip_ui(ui, scene, (Icon::Clock, &all), chosen.as_deref());
    let choices = Length::ALL.map(|length| (length, texts.tr(length.key())));
    choose_ui(&opener, scene, (&all, &choices), &mut filters.length);
}

fn menu_chip_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (icon, all): (Icon, &str),
    chosen: Option<&str>,
) -> Response {
    Chip::menu(chosen.unwrap_or(all))
        .icon(icon)
        .show(ui, scene.look)
}

/// The menu of one filter: all, or one of the choices.
fn choose_ui<T: Copy + PartialEq>(
    opener: &Response,
    scene: &Scene<'_>,
    (all, choices): (&str, &[(T, String)]),
    chosen: &mut Option<T>,
) {
    let look = scene.look;
    let picked = menu_ui(opener, look, |ui| {
        let mut picked = None;
        if menu_item_ui(ui, look, (None, all), chosen.is_none()) {
            picked = Some(None);
        }
        for (value, words) in choices {
            if menu_item_ui(ui, look, (None, words), *chosen == Some(*value)) {
                picked = Some(Some(*value));
            }
        }
        picked
    });
    if let Some(picked) = picked {
        *chosen = picked;
    }
}
