//! A message at the bottom of a screen of the desk, or at the top of the stage: it stays until it is closed.

use eframe::egui::{
    Align, Align2, Area, Frame, Id, Layout, Order, Panel, Rect, Sense, Stroke, Ui, UiBuilder, pos2,
    vec2,
};

use super::icon::Icon;
use super::look::{Look, TextRole, radius};
use super::widget::Button;
use super::widget::text::{Words, announce, paint};
use super::{Intent, Scene};
use crate::args;

/// A message.
#[derive(Clone, Copy, Debug)]
pub struct NoticeView<'a> {
    /// The sentence.
    pub words: &'a str,
    /// Whether it is about something that went wrong.
    pub is_warning: bool,
    /// Whether a file was saved whose folder can be shown.
    pub has_folder: bool,
}

/// Shows the message.
///
/// On the desk it takes the bottom of `ui`, so call it before the screen above; on the stage it lies over the top of
/// `ui`, where neither the help button nor the buttons of the foot are.
pub fn notice_ui(ui: &mut Ui, scene: &Scene<'_>, notice: &NoticeView<'_>, out: &mut Vec<Intent>) {
    let look = scene.look;
    look.apply_to(ui);
    if look.is_stage() {
        stage_ui(ui, scene, notice, out);
        return;
    }
    let frame = Frame::new()
        .fill(look.ground)
        .inner_margin(super::desk::sides(look.size.margin, look.size.gap_small));
    Panel::bottom("notice")
        .resizable(false)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            let bar = Bar::new(ui, scene, notice, ui.available_width());
            let size = vec2(ui.available_width(), bar.height);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            bar.show(ui, scene, (rect, notice), out);
        });
}

fn stage_ui(ui: &Ui, scene: &Scene<'_>, notice: &NoticeView<'_>, out: &mut Vec<Intent>) {
    let look = scene.look;
    let stage = look.content(ui.max_rect());
    // The help button stands in the right corner, and is never hidden.
    let beside = look.size.help + look.size.gap_large;
    let left = stage.left() + look.size.margin;
    let width = stage.right() - look.size.margin - beside - left;
    let corner = pos2(left, stage.top() + look.size.margin_top);
    Area::new(Id::unique("marelle-notice"))
        .order(Order::Foreground)
        .fixed_pos(corner)
        .movable(false)
        .show(ui.ctx(), |ui| {
            look.apply_to(ui);
            let bar = Bar::new(ui, scene, notice, width);
            let (rect, _) = ui.allocate_exact_size(vec2(width, bar.height), Sense::hover());
            bar.show(ui, scene, (rect, notice), out);
        });
}

/// The message, measured: words at the left and buttons at the right, or below where it is narrow.
struct Bar {
    galley: std::sync::Arc<eframe::egui::Galley>,
    folder: Option<String>,
    close: String,
    close_name: String,
    is_stacked: bool,
    buttons: f32,
    height: f32,
}

impl Bar {
    fn new(ui: &Ui, scene: &Scene<'_>, notice: &NoticeView<'_>, width: f32) -> Self {
        let (look, texts) = (scene.look, scene.texts);
        let folder = notice.has_folder.then(|| texts.tr("notice-show-folder"));
        let (close, close_name) = (texts.tr("notice-close"), texts.tr("notice-close-name"));
        let wide = |words: &str| Button::secondary(words).small().size(ui, look).x;
        let buttons = wide(&close)
            + folder
                .as_ref()
                .map_or(0.0, |words| wide(words) + look.size.gap);
        let beside = width - before(look) - pad(look) - buttons - look.size.gap_wide;
        let is_stacked = beside < look.pt(320.0);
        let room = if is_stacked {
            width - before(look) - pad(look)
        } else {
            beside
        };
        let galley = Words::new(notice.words, role(look))
            .wrap(room)
            .lay_out(ui.ctx());
        let text_high = galley.size().y;
        let inside = if is_stacked {
            text_high + look.size.gap_small + look.size.target
        } else {
            text_high.max(look.size.target)
        };
        Self {
            galley,
            folder,
            close,
            close_name,
            is_stacked,
            buttons,
            height: inside + 2.0 * look.size.gap_small,
        }
    }

    fn show(
        self,
        ui: &mut Ui,
        scene: &Scene<'_>,
        (rect, notice): (Rect, &NoticeView<'_>),
        out: &mut Vec<Intent>,
    ) {
        let look = scene.look;
        let inside = rect.shrink2(vec2(pad(look), look.size.gap_small));
        let row_bottom = inside.bottom() - look.size.target;
        let (words, buttons) = if self.is_stacked {
            let words = inside.with_max_y(row_bottom - look.size.gap_small);
            (words, inside.with_min_y(row_bottom))
        } else {
            inside.split_left_right_at_x(inside.right() - self.buttons)
        };
        paint_bar(ui, look, (rect, words), notice.is_warning);
        let place = words.with_min_x(rect.left() + before(look));
        paint(ui.painter(), self.galley, place, Align2::LEFT_CENTER);
        let said = if notice.is_warning {
            let args = args!("words" => notice.words);
            scene.texts.tr_args("notice-warning", &args)
        } else {
            notice.words.to_owned()
        };
        announce(ui, "notice", words, &said);
        let builder = UiBuilder::new()
            .max_rect(buttons)
            .layout(Layout::right_to_left(Align::Center));
        let folder = self.folder;
        let (close, close_name) = (self.close, self.close_name);
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.x = look.size.gap;
            let button = Button::secondary(&close).name(&close_name).small();
            if button.show(ui, look).clicked() {
                out.push(Intent::DismissNotice);
            }
            let Some(words) = folder else { return };
            if Button::secondary(&words).small().show(ui, look).clicked() {
                out.push(Intent::ShowSaved);
            }
        });
    }
}

/// Ground, border and icon.
fn paint_bar(ui: &Ui, look: &Look, (rect, words): (Rect, Rect), is_warning: bool) {
    let (icon, colour) = if is_warning {
        (Icon::WarningFill, look.warning())
    } else {
        (Icon::Info, look.ink)
    };
    let corner = radius(look.size.box_radius);
    let painter = ui.painter();
    painter.add(look.solid_shadow().as_shape(rect, corner));
    painter.rect(
        rect,
        corner,
        look.panel,
        Stroke::new(look.size.stroke, colour),
        eframe::egui::StrokeKind::Inside,
    );
    let side = icon_side(look);
    let centre = pos2(rect.left() + pad(look) + side / 2.0, words.center().y);
    icon.paint(painter, centre, side, colour);
}

fn role(look: &Look) -> TextRole {
    look.field_text()
}

fn icon_side(look: &Look) -> f32 {
    look.size.icon * 1.2
}

fn pad(look: &Look) -> f32 {
    look.size.gap_wide
}

/// The width before the words: margin, icon, gap.
fn before(look: &Look) -> f32 {
    pad(look) + icon_side(look) + look.size.icon_gap
}
