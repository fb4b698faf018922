//! The bar at the top of the adult's screens: the mark, the class, the language, help.

mod keys;

use eframe::egui::{Align, Align2, Layout, Panel, Rect, Role, Ui, pos2, vec2};

use crate::args;
use crate::text::Lang;

use super::desk::{Pill, menu_item_ui, menu_ui, paint_edge, pill_button_ui, sides};
use super::icon::Icon;
use super::widget::text::{Words, paint, say};
use super::widget::{Button, paint_mark};
use super::{Intent, Scene};

/// What the bar reads.
#[derive(Clone, Copy, Debug)]
pub struct TopBarView<'a> {
    /// What the adult calls the class; may be empty.
    pub class_name: &'a str,
    /// Pupils in the class.
    pub class_size: u16,
    /// The title at the left; the program's name where it is `None`.
    pub title: Option<&'a str>,
}

/// What the bar keeps between two frames.
#[derive(Clone, Debug, Default)]
pub struct TopBarDraft {
    /// The page of the keys is open.
    pub shows_keys: bool,
}

/// Draws the bar at the top of `ui` and leaves the rest to the screen below.
pub fn top_bar_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &TopBarView<'_>,
    draft: &mut TopBarDraft,
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    look.apply_to(ui);
    let frame = eframe::egui::Frame::new()
        .fill(look.ground)
        .inner_margin(sides(look.size.margin, 0.0));
    let bar = Panel::top("top-bar")
        .exact_size(look.pt(64.0))
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| bar_ui(ui, scene, data, (&mut *draft, out)));
    let rect = bar.response.rect;
    let y = rect.bottom() - look.size.separator / 2.0;
    paint_edge(ui, look, (pos2(rect.left(), y), pos2(rect.right(), y)));
    if draft.shows_keys && keys::keys_ui(ui, scene) {
        draft.shows_keys = false;
    }
}

fn bar_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    data: &TopBarView<'_>,
    (draft, out): (&mut TopBarDraft, &mut Vec<Intent>),
) {
    let look = scene.look;
    let whole = ui.max_rect();
    let is_narrow = whole.width() < look.pt(820.0);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        help_ui(ui, scene, draft, out);
        ui.add_space(look.size.gap_small);
        language_ui(ui, scene, is_narrow, out);
        class_ui(ui, scene, (data, is_narrow), out);
        let left = ui.available_rect_before_wrap();
        name_ui(ui, scene, data, left);
    });
}

/// The mark and, where there is room, the name of the program or of the lesson.
fn name_ui(ui: &Ui, scene: &Scene<'_>, data: &TopBarView<'_>, room: Rect) {
    let look = scene.look;
    let side = look.pt(40.0);
    let corner = pos2(room.left(), room.center().y - side / 2.0);
    let mark = Rect::from_min_size(corner, vec2(side, side));
    paint_mark(ui.painter(), mark);
    let own = scene.texts.tr("top-bar-name");
    let name = data.title.unwrap_or(&own);
    let left = mark.right() + look.pt(16.0);
    let place = Rect::from_min_max(pos2(left, room.top()), room.max);
    let role = look.heading_text().at(look.pt(24.0));
    if place.width() > look.pt(70.0) {
        let short = super::desk::shorten(ui.ctx(), name, role, place.width() - look.size.gap);
        let galley = Words::new(&short, role).lay_out(ui.ctx());
        paint(ui.painter(), galley, place, Align2::LEFT_CENTER);
    }
    say(ui, mark.union(place), Role::Heading, name);
}

fn class_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, is_narrow): (&TopBarView<'_>, bool),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let args = args!("name" => data.class_name, "n" => data.class_size);
    let is_named = !data.class_name.trim().is_empty();
    let (words, name) = if is_named {
        ("top-bar-class", "top-bar-class-label")
    } else {
        ("top-bar-class-unnamed", "top-bar-class-unnamed-label")
    };
    let words = if is_narrow {
        String::new()
    } else {
        texts.tr_args(words, &args)
    };
    let pill = Pill {
        icon: Icon::ChalkboardTeacher,
        words: &words,
        name: &texts.tr_args(name, &args),
        opens_menu: false,
        most: look.pt(300.0).min(ui.available_width() - look.pt(260.0)),
    };
    if pill_button_ui(ui, look, &pill).clicked() {
        out.push(Intent::ShowSettings(true));
    }
}

fn language_ui(ui: &mut Ui, scene: &Scene<'_>, is_narrow: bool, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    let spoken = texts.lang();
    let args = args!("name" => spoken.own_name());
    let pill = Pill {
        icon: Icon::Translate,
        words: if is_narrow { "" } else { spoken.own_name() },
        name: &texts.tr_args("top-bar-language", &args),
        opens_menu: true,
        most: look.pt(160.0),
    };
    let opener = pill_button_ui(ui, look, &pill);
    let chosen = menu_ui(&opener, look, |ui| {
        let mut chosen = None;
        for lang in Lang::offered() {
            if menu_item_ui(ui, look, (None, lang.own_name()), lang == spoken) {
                chosen = Some(lang);
            }
        }
        chosen
    });
    if let Some(lang) = chosen.filter(|lang| *lang != spoken) {
        out.push(Intent::SetLanguage(lang));
    }
}

/// What the lifebuoy leads to.
#[derive(Clone, Copy)]
enum Help {
    Card,
    Keys,
    Settings,
}

fn help_ui(ui: &mut Ui, scene: &Scene<'_>, draft: &mut TopBarDraft, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    let name = texts.tr("top-bar-help");
    let opener = Button::round(Icon::Lifebuoy, &name).show(ui, look);
    let chosen = menu_ui(&opener, look, |ui| {
        let items = [
            (Help::Card, Icon::HandHeart, "help-adult-menu"),
            (Help::Keys, Icon::Question, "top-bar-keys"),
            (Help::Settings, Icon::PencilRuler, "top-bar-settings"),
        ];
        let mut chosen = None;
        for (help, icon, key) in items {
            if menu_item_ui(ui, look, (Some(icon), &texts.tr(key)), false) {
                chosen = Some(help);
            }
        }
        chosen
    });
    match chosen {
        Some(Help::Card) => out.push(Intent::ShowAdultCard(true)),
        Some(Help::Keys) => draft.shows_keys = true,
        Some(Help::Settings) => out.push(Intent::ShowSettings(true)),
        None => {}
    }
}
