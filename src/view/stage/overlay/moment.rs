//! A quiet screen, and a word to end.

use eframe::egui::{Align2, Rect, Ui, pos2, vec2};

use super::{hint, label_ui, room};
use crate::view::icon::Icon;
use crate::view::stage::board::Board;
use crate::view::stage::foot::Left;
use crate::view::stage::frame::Frame;
use crate::view::stage::words::Setting;

/// « On souffle. » and nothing to do.
pub(super) fn breath_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> Left {
    let look = board.look();
    let room = room(board, frame);
    let setting = Setting::new(look.short_choice_text(), Align2::CENTER_CENTER).balanced();
    let upper = room.with_max_y(room.top() + room.height() * 0.6);
    setting.show_heading(ui, upper, &board.tr("tool-breath"));
    let lower = room.with_min_y(upper.bottom());
    let setting = Setting::new(look.body_text(), Align2::CENTER_TOP).balanced();
    setting.show(ui, lower, &board.tr("tool-breath-how"));
    Left::Empty
}

/// Everybody may say one word, and nobody has to.
pub(super) fn last_word_ui(ui: &Ui, board: &Board<'_>, frame: &Frame) -> Left {
    let look = board.look();
    let label = board.tr("tool-last-word");
    label_ui(ui, board, frame, (Icon::ChatCircleText, &label));
    let room = room(board, frame);
    let side = look.su(if look.is_four_thirds() { 150.0 } else { 240.0 });
    let centre = pos2(room.right() - side / 2.0, room.center().y);
    Icon::ChatsCircleDuotone.paint(ui.painter(), centre, side, look.ink);
    let words = room.with_max_x(room.right() - side - look.size.gap_large);
    let split = words.top() + words.height() * 0.62;
    let upper = Rect::from_min_max(words.min, pos2(words.right(), split));
    let setting = Setting::new(look.short_choice_text(), Align2::LEFT_CENTER).balanced();
    setting.show_heading(ui, upper, &board.tr("tool-last-word-ask"));
    let lower = words.with_min_y(split + look.size.gap);
    let lower = Rect::from_min_size(lower.min, vec2(lower.width(), lower.height()));
    let setting = Setting::new(look.body_text(), Align2::LEFT_TOP).balanced();
    setting.show(ui, lower, &board.tr("tool-last-word-how"));
    hint(board, Icon::HandPalm, "tool-may-pass")
}
