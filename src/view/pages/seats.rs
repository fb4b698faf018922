//! The seats, one line each: an animal, never a name and never an answer.

use eframe::egui::{Align, Layout, Ui};

use crate::args;
use crate::session::{Command, Respondent};
use crate::view::desk::{box_frame, box_ui, icon_heading_ui};
use crate::view::icon::Icon;
use crate::view::widget::Button;
use crate::view::widget::text::text_ui;
use crate::view::{Intent, Scene};
use crate::web::Order;

use super::{PagesView, PagesWish, SeatRow};

/// Narrower than this, what can be done for a seat stands under its name, in points.
const NARROW: f32 = 660.0;

/// Lists the seats with what can be done for each.
pub(super) fn seats_ui(ui: &mut Ui, scene: &Scene<'_>, data: &PagesView, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        let args = args!("n" => data.present(), "all" => data.seats.len());
        icon_heading_ui(
            ui,
            look,
            Icon::DeviceTablet,
            &texts.tr_args("pages-present", &args),
        );
        if data.seats.is_empty() {
            text_ui(ui, look.body_text(), &texts.tr("pages-nobody"));
        }
        for seat in &data.seats {
            ui.push_id(seat.token.0, |ui| seat_ui(ui, scene, (data, seat), out));
        }
    });
}

fn seat_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, seat): (&PagesView, &SeatRow),
    out: &mut Vec<Intent>,
) {
    let look = scene.look;
    if ui.available_width() < look.pt(NARROW) {
        who_ui(ui, scene, (data, seat));
        ui.horizontal_wrapped(|ui| buttons_ui(ui, scene, (data, seat), out));
        return;
    }
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.set_width(ui.available_width() * 0.42);
            who_ui(ui, scene, (data, seat));
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            buttons_ui(ui, scene, (data, seat), out);
        });
    });
}

/// The animal, and how it is with it.
fn who_ui(ui: &mut Ui, scene: &Scene<'_>, (data, seat): (&PagesView, &SeatRow)) {
    let (look, texts) = (scene.look, scene.texts);
    text_ui(ui, look.label_text(), &seat.name);
    let state = texts.tr(state_key(data, seat));
    // Whoever reads the three words can take the seat: on the only screen they are shown one seat at a time.
    if data.is_private || data.words_of == Some(seat.token) {
        let args = args!("words" => seat.words.as_str());
        let words = texts.tr_args("pages-words", &args);
        text_ui(ui, look.source_text(), &format!("{state} · {words}"));
    } else {
        text_ui(ui, look.source_text(), &state);
    }
}

fn buttons_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, seat): (&PagesView, &SeatRow),
    out: &mut Vec<Intent>,
) {
    let mut button = |key: &str, wish: Intent| {
        let words = scene.texts.tr(key);
        let args = args!("action" => words.as_str(), "seat" => seat.name.as_str());
        let name = scene.texts.tr_args("pages-action", &args);
        let button = Button::secondary(&words).name(&name).small();
        if button.show(ui, scene.look).clicked() {
            out.push(wish);
        }
    };
    let order = |order| Intent::Pages(PagesWish::Order(order));
    if seat.is_kicked {
        return button("pages-unkick", order(Order::Unkick(seat.token)));
    }
    button("pages-kick", order(Order::Kick(seat.token)));
    if seat.is_here {
        button("pages-wave", order(Order::Wave(seat.token)));
    }
    if !data.is_private {
        let is_shown = data.words_of == Some(seat.token);
        let shown = (!is_shown).then_some(seat.token);
        let key = if is_shown {
            "pages-words-hide"
        } else {
            "pages-words-show"
        };
        button(key, Intent::Pages(PagesWish::Words(shown)));
    }
    if data.is_closed && seat.is_here {
        let respondent = Respondent::Page(seat.token);
        button(
            "pages-more-time",
            Intent::Command(Command::MoreTime { respondent }),
        );
    }
}

/// Whether somebody is there and has answered; the class is not told who is waited for.
fn state_key(data: &PagesView, seat: &SeatRow) -> &'static str {
    match seat {
        _ if seat.is_kicked => "pages-kicked",
        _ if !seat.is_here => "pages-away",
        _ if !data.is_private || !(data.is_asking || data.is_closed) => "pages-here",
        _ if seat.has_answered => "pages-answered",
        _ => "pages-waiting",
    }
}
