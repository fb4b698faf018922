//! The way in for the pupils' pages, in sight during the whole hour: the letters, the address and the QR code.

use eframe::egui::{Align2, Rect, Role, Ui, pos2, vec2};

use super::board::Board;
use super::frame::Frame;
use super::words::Setting;
use crate::args;
use crate::view::look::radius;
use crate::view::pages::spaced;
use crate::view::widget::paint_code;
use crate::view::widget::text::say;
use crate::web::Door;

/// Shows the way in at its place beside the hopscotch.
pub(super) fn door_ui(ui: &Ui, board: &Board<'_>, frame: &Frame, door: &Door) {
    let Some(rect) = frame.door else {
        return;
    };
    let (code, words) = if frame.rail.is_some() {
        let side = rect.width().min(rect.height() - board.look().su(108.0));
        let code = Rect::from_min_size(
            pos2(rect.center().x - side / 2.0, rect.top()),
            vec2(side, side),
        );
        (code, rect.with_min_y(code.bottom()))
    } else {
        let side = rect.height();
        let code = Rect::from_min_size(pos2(rect.right() - side, rect.top()), vec2(side, side));
        (
            code,
            rect.with_max_x(code.left() - board.look().size.gap_small),
        )
    };
    paint_ui(ui, board, door, (code, words));
}

/// Shows the way in large, for the lobby.
pub(super) fn large_door_ui(ui: &Ui, board: &Board<'_>, rect: Rect, door: &Door) {
    let look = board.look();
    ui.painter()
        .rect_filled(rect, radius(look.size.box_radius), look.sunk);
    let inner = rect.shrink(look.size.gap);
    let words = look.su(240.0).min(inner.height() * 0.45);
    let (code, below) = inner.split_top_bottom_at_y(inner.bottom() - words);
    if let Some(grid) = &door.grid {
        paint_code(ui.painter(), grid, code);
    }
    let lines = [
        (board.tr("stage-door"), look.meta_text(), 0.22),
        (door.address.clone(), look.short_choice_text(), 0.3),
        (spaced(&door.code), look.count_text(), 0.48),
    ];
    let mut top = below.top();
    for (words, role, share) in lines {
        let high = below.height() * share;
        let row = Rect::from_min_size(pos2(below.left(), top), vec2(below.width(), high));
        Setting::new(role, Align2::CENTER_CENTER).show(ui, row, &words);
        top += high;
    }
}

fn paint_ui(ui: &Ui, board: &Board<'_>, door: &Door, (code, words): (Rect, Rect)) {
    let look = board.look();
    if let Some(grid) = &door.grid {
        paint_code(ui.painter(), grid, code);
    }
    let (letters, address) = words.split_top_bottom_at_y(words.top() + words.height() * 0.6);
    let role = look.short_choice_text();
    Setting::new(role, Align2::CENTER_CENTER).show(ui, letters, &spaced(&door.code));
    Setting::new(look.meta_text(), Align2::CENTER_CENTER).show(ui, address, &door.address);
    let args = args!("address" => door.address.as_str(), "code" => door.code.as_str());
    let name = board.tr_args("stage-door-name", &args);
    say(ui, code.union(words), Role::Label, &name);
}
