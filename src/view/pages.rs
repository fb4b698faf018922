//! The pupils' pages as the adult looks after them: the way in, who is there, and what to do when nobody comes.

mod seats;

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Key, Modifiers, Rect, Sense, Ui, vec2};

use crate::args;
use crate::session::Token;
use crate::web::{Door, Network, Order};

use super::desk::{Column, box_frame, box_ui, icon_heading_ui, lead_ui, paragraphs_ui};
use super::icon::Icon;
use super::widget::text::{heading_ui, say, text_ui};
use super::widget::{Button, Stepper, check_ui, paint_code, stepper_ui};
use super::{Intent, Scene};

/// The widest a column of this screen is, in points.
const WIDTH: f32 = 860.0;
/// The side of the QR code, in points.
const CODE: f32 = 220.0;
/// The most seats that can be given out.
const MOST_SEATS: u32 = 2_000;

/// What the adult wants with the pages.
#[derive(Clone, Debug, PartialEq)]
pub enum PagesWish {
    /// Opens or leaves the screen that looks after the pages.
    Show(bool),
    /// Opens the room on the network at this place of the list.
    Open(usize),
    /// Closes the room; what was answered stays.
    Close,
    /// Does something with a seat.
    Order(Order),
    /// Lets a vote close once everybody has answered, or not.
    CloseWhenAll(bool),
    /// Shows the three words of one seat on the only screen, or hides them.
    Words(Option<Token>),
}

/// What there is to know of the pages: never an answer.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says one thing of the room by itself"
)]
pub struct PagesView {
    /// The way in, while the room is open.
    pub door: Option<Arc<Door>>,
    /// What may be typed instead of the address, where the network has taken it.
    pub name: Option<String>,
    /// Whether a vote closes once everybody has answered.
    pub closes_when_all: bool,
    /// The most seats.
    pub limit: u16,
    /// The networks the room could be opened on, the likely one first.
    pub networks: Vec<Network>,
    /// Why the room could not be opened.
    pub trouble: Option<String>,
    /// Whether the room has been open for a while and nobody has come.
    pub is_lonely: bool,
    /// Whether answers are let in just now.
    pub is_asking: bool,
    /// Whether the vote is closed and not shown yet: a page may be given more time.
    pub is_closed: bool,
    /// The seat whose three words are shown although the class sees this screen.
    pub words_of: Option<Token>,
    /// Whether the class does not see this screen, so that it may say who has not answered.
    pub is_private: bool,
    /// Every seat, in the order in which they were taken.
    pub seats: Vec<SeatRow>,
}

/// A seat as the adult sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatRow {
    /// Names it within the hour.
    pub token: Token,
    /// Its animal and colour.
    pub name: String,
    /// The three words that move it to another device.
    pub words: String,
    /// Whether a page is there.
    pub is_here: bool,
    /// Whether it was shown out.
    pub is_kicked: bool,
    /// Whether it has answered what is asked now; never what.
    pub has_answered: bool,
}

impl PagesView {
    /// How many pages are there.
    pub fn present(&self) -> usize {
        self.seats.iter().filter(|seat| seat.is_here).count()
    }
}

/// Draws the screen in what is left of `ui`.
pub fn pages_ui(ui: &mut Ui, scene: &Scene<'_>, data: &PagesView, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    look.apply_to(ui);
    let frame = Frame::new().fill(look.ground);
    CentralPanel::default().frame(frame).show(ui, |ui| {
        let whole = ui.max_rect();
        let wide = whole.width().min(look.pt(WIDTH));
        let column = Column {
            salt: "pages",
            rect: Rect::from_center_size(whole.center(), vec2(wide, whole.height())),
            fill: look.ground,
            pad: vec2(look.size.margin, look.pt(14.0)),
        };
        column.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = look.size.gap;
            let back = texts.tr("pages-back");
            if lead_ui(ui, look, (Icon::ArrowLeft, &back), look.meta_text()).clicked() {
                out.push(Intent::Pages(PagesWish::Show(false)));
            }
            let title = look.title_text().at(look.pt(36.0));
            heading_ui(ui, title, &texts.tr("pages-title"));
            match &data.door {
                None => closed_ui(ui, scene, data, out),
                Some(door) => {
                    door_box_ui(ui, scene, (data, door), out);
                    if data.is_lonely {
                        lonely_ui(ui, scene);
                    }
                    seats::seats_ui(ui, scene, data, out);
                }
            }
        });
    });
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.push(Intent::Pages(PagesWish::Show(false)));
    }
}

/// The networks, the likely one first, and what opening means.
fn closed_ui(ui: &mut Ui, scene: &Scene<'_>, data: &PagesView, out: &mut Vec<Intent>) {
    let (look, texts) = (scene.look, scene.texts);
    paragraphs_ui(ui, look.body_text(), &texts.tr("pages-lead"));
    if let Some(trouble) = &data.trouble {
        box_ui(ui, box_frame(look), |ui| {
            icon_heading_ui(ui, look, Icon::WarningFill, &texts.tr("pages-not-open"));
            text_ui(ui, look.body_text(), trouble);
        });
    }
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, Icon::WifiHigh, &texts.tr("pages-networks"));
        let has_likely = data.networks.iter().any(|network| network.kind.is_likely());
        if !has_likely {
            text_ui(ui, look.body_text(), &texts.tr("pages-no-network"));
        }
        for (place, network) in data.networks.iter().enumerate() {
            network_ui(ui, scene, (place, network), out);
        }
        text_ui(ui, look.source_text(), &texts.tr("pages-networks-hint"));
    });
    paragraphs_ui(ui, look.source_text(), &texts.tr("pages-kept"));
}

// keys: network-*
fn network_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (place, network): (usize, &Network),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    let kind = texts.tr(network.kind.key());
    let args = args!(
        "kind" => kind,
        "address" => network.address.to_string(),
        "name" => network.name.as_str(),
    );
    let words = texts.tr_args("pages-open-on", &args);
    let button = if place == 0 {
        Button::primary(&words).icon(Icon::DeviceTablet)
    } else {
        Button::secondary(&words).icon(Icon::DeviceTablet)
    };
    let button = button.small().within(ui, look, ui.available_width());
    if button.show(ui, look).clicked() {
        out.push(Intent::Pages(PagesWish::Open(place)));
    }
}

/// The way in, how many may come, and the way to close it.
fn door_box_ui(
    ui: &mut Ui,
    scene: &Scene<'_>,
    (data, door): (&PagesView, &Door),
    out: &mut Vec<Intent>,
) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        ui.horizontal_top(|ui| {
            if let Some(grid) = &door.grid {
                let side = look.pt(CODE).min(ui.available_width() * 0.45);
                let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
                paint_code(ui.painter(), grid, rect);
                say(
                    ui,
                    rect,
                    eframe::egui::accesskit::Role::Image,
                    &texts.tr_args("pages-code-alt", &args!("url" => door.url.as_str())),
                );
            }
            ui.vertical(|ui| {
                text_ui(ui, look.label_text(), &texts.tr("pages-address"));
                heading_ui(ui, look.count_text().at(look.pt(26.0)), &door.address);
                if let Some(name) = &data.name {
                    let args = args!("name" => name.as_str());
                    text_ui(ui, look.source_text(), &texts.tr_args("pages-name", &args));
                }
                text_ui(ui, look.label_text(), &texts.tr("pages-code"));
                heading_ui(ui, look.count_text().at(look.pt(34.0)), &spaced(&door.code));
                text_ui(ui, look.source_text(), &texts.tr("pages-code-hint"));
                let close = texts.tr("pages-close");
                if Button::secondary(&close).small().show(ui, look).clicked() {
                    out.push(Intent::Pages(PagesWish::Close));
                }
            });
        });
        let closes = texts.tr("pages-close-when-all");
        if check_ui(ui, look, data.closes_when_all, &closes).clicked() {
            let wish = PagesWish::CloseWhenAll(!data.closes_when_all);
            out.push(Intent::Pages(wish));
        }
        let label = texts.tr("pages-limit");
        let stepper = Stepper {
            label: &label,
            name: &label,
            less: &texts.tr("pages-limit-less"),
            more: &texts.tr("pages-limit-more"),
            range: 1..=MOST_SEATS,
        };
        let mut limit = u32::from(data.limit);
        if stepper_ui(ui, look, &stepper, &mut limit).changed()
            && let Ok(limit) = u16::try_from(limit)
        {
            out.push(Intent::Pages(PagesWish::Order(Order::Limit(limit))));
        }
    });
}

/// What to try when no page has come.
fn lonely_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (look, texts) = (scene.look, scene.texts);
    box_ui(ui, box_frame(look), |ui| {
        icon_heading_ui(ui, look, Icon::WarningFill, &texts.tr("pages-lonely"));
        paragraphs_ui(ui, look.body_text(), &texts.tr("pages-lonely-help"));
    });
}

/// Letters with air between them, so that nobody reads a word.
pub(super) fn spaced(code: &str) -> String {
    let letters: Vec<String> = code.chars().map(String::from).collect();
    letters.join("\u{a0}")
}
