//! Where things stand: rail or ribbon, top row, body and foot.

use eframe::egui::{Rect, Ui, Vec2, pos2, vec2};

use crate::view::look::Look;

/// The parts of the stage, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// All of it.
    pub(super) whole: Rect,
    /// Where the hopscotch stands: the rail at the left, or the ribbon at the top.
    pub(super) way: Rect,
    /// The ground of the rail, at 16:9.
    pub(super) rail: Option<Rect>,
    /// The way in for the pupils' pages, where the room is open.
    pub(super) door: Option<Rect>,
    /// The help button.
    pub(super) help: Rect,
    /// The first row beside the help button, or under the ribbon at 4:3.
    pub(super) top: Rect,
    /// Between the top of the first row and the foot.
    pub(super) body: Rect,
    /// Counts, hints and the two buttons.
    pub(super) foot: Rect,
}

/// Height of the foot, in stage units.
const FOOT: f32 = 96.0;
/// The ribbon and the gap under it, in stage units.
const RIBBON: f32 = 104.0;
const UNDER_RIBBON: f32 = 8.0;
/// Height of the way in under the hopscotch, and its width beside the ribbon, in stage units.
const DOOR: f32 = 320.0;
const DOOR_BESIDE: f32 = 400.0;

impl Frame {
    pub(super) fn new(look: &Look, whole: Rect) -> Self {
        if look.is_four_thirds() {
            Self::ribbon(look, whole)
        } else {
            Self::rail(look, whole)
        }
    }

    fn rail(look: &Look, whole: Rect) -> Self {
        let content = look.content(whole);
        let (rail, main) = content.split_left_right_at_x(content.left() + look.size.rail);
        // The rail reaches the edge of the screen, also beside a very wide one.
        let rail = Rect::from_min_max(pos2(whole.left(), rail.top()), rail.max);
        let way = Rect::from_min_max(
            pos2(content.left(), rail.top() + look.su(66.0)),
            rail.max - vec2(0.0, look.size.margin_bottom),
        );
        let inner = inner(look, main);
        let help = help_rect(look, inner);
        let top = Rect::from_min_max(
            inner.min,
            pos2(help.left() - look.size.gap_large, help.bottom()),
        );
        let foot = foot_rect(look, inner);
        Self {
            whole,
            way,
            door: None,
            rail: Some(rail),
            help,
            top,
            body: Rect::from_min_max(inner.min, pos2(inner.right(), foot.top())),
            foot,
        }
    }

    fn ribbon(look: &Look, whole: Rect) -> Self {
        let inner = inner(look, whole);
        let help = help_rect(look, inner);
        let row = Rect::from_min_size(
            inner.min,
            vec2(
                help.left() - look.size.gap_large - inner.left(),
                look.su(RIBBON),
            ),
        );
        let way = Rect::from_min_size(row.min, vec2(row.width(), look.su(94.0)));
        let top_left = pos2(inner.left(), row.bottom() + look.su(UNDER_RIBBON));
        let top = Rect::from_min_size(top_left, vec2(inner.width(), look.su(60.0)));
        let foot = foot_rect(look, inner);
        Self {
            whole,
            way,
            door: None,
            rail: None,
            help,
            top,
            body: Rect::from_min_max(top.min, pos2(inner.right(), foot.top())),
            foot,
        }
    }

    /// The same with room for the way in beside the hopscotch.
    pub(super) fn with_door(self, look: &Look, is_open: bool) -> Self {
        if !is_open {
            return self;
        }
        let (way, door) = if self.rail.is_some() {
            let (way, below) = self
                .way
                .split_top_bottom_at_y(self.way.bottom() - look.su(DOOR));
            (way, below.with_min_y(below.top() + look.size.gap_small))
        } else {
            let (way, beside) = self
                .way
                .split_left_right_at_x(self.way.right() - look.su(DOOR_BESIDE));
            (way, beside.with_min_x(beside.left() + look.size.gap_small))
        };
        Self {
            way,
            door: Some(door),
            ..self
        }
    }

    /// The body below `y`, with a gap above and below.
    pub(super) fn below(&self, y: f32, gaps: (f32, f32)) -> Rect {
        let top = (y + gaps.0).min(self.body.bottom());
        let bottom = (self.body.bottom() - gaps.1).max(top);
        Rect::from_min_max(pos2(self.body.left(), top), pos2(self.body.right(), bottom))
    }
}

/// The stage without its margins.
pub(super) fn inner(look: &Look, main: Rect) -> Rect {
    Rect::from_min_max(
        main.min + vec2(look.size.margin, look.size.margin_top),
        main.max - vec2(look.size.margin, look.size.margin_bottom),
    )
}

/// The help button stands in the same place on every screen.
pub(super) fn help_rect(look: &Look, inner: Rect) -> Rect {
    let side = look.size.help;
    Rect::from_min_size(pos2(inner.right() - side, inner.top()), Vec2::splat(side))
}

fn foot_rect(look: &Look, inner: Rect) -> Rect {
    Rect::from_min_max(
        pos2(inner.left(), inner.bottom() - look.su(FOOT)),
        inner.max,
    )
}

/// Ground and rail.
pub(super) fn paint_ground(ui: &Ui, look: &Look, frame: &Frame) {
    let painter = ui.painter();
    painter.rect_filled(frame.whole, 0.0, look.ground);
    if let Some(rail) = frame.rail {
        painter.rect_filled(rail, 0.0, look.sunk);
        let line = eframe::egui::Stroke::new(look.size.separator, look.line);
        let x = rail.right() - look.size.separator / 2.0;
        painter.vline(x, rail.y_range(), line);
    }
}

/// `count` rows of equal height one under the other, at most `high` each, from the top of `rect`.
pub(super) fn rows(rect: Rect, count: usize, (high, gap): (f32, f32)) -> Vec<Rect> {
    let lines = count.max(1) as f32;
    let gap = gap.min(rect.height() / lines / 4.0);
    let high = high
        .min((rect.height() - gap * (lines - 1.0)) / lines)
        .max(0.0);
    (0..count)
        .map(|index| {
            let top = rect.top() + (high + gap) * index as f32;
            Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), high))
        })
        .collect()
}

/// `count` columns of the whole height side by side; the first is `first` times as wide as the others.
pub(super) fn columns(rect: Rect, count: usize, (first, gap): (f32, f32)) -> Vec<Rect> {
    let others = count.saturating_sub(1) as f32;
    let wide = ((rect.width() - gap * others) / (first + others)).max(0.0);
    let mut left = rect.left();
    (0..count)
        .map(|index| {
            let own = if index == 0 { wide * first } else { wide };
            let column = Rect::from_min_size(pos2(left, rect.top()), vec2(own, rect.height()));
            left += own + gap;
            column
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::look::Theme;

    #[track_caller]
    fn check(width: f32, height: f32) {
        let whole = Rect::from_min_size(pos2(7.0, 9.0), vec2(width, height));
        let look = Look::stage(Theme::Paper, whole);
        let frame = Frame::new(&look, whole);
        for part in [frame.way, frame.help, frame.top, frame.body, frame.foot] {
            assert!(whole.contains_rect(part), "{part:?} in {whole:?}");
        }
        assert!(frame.body.height() > height / 2.0);
        assert!(!frame.foot.intersects(frame.help));
        assert!(frame.foot.top() >= frame.body.bottom());
    }

    #[test]
    fn stays_inside_at_every_size() {
        check(1920.0, 1080.0);
        check(1024.0, 768.0);
        check(1280.0, 800.0);
        check(3840.0, 2160.0);
        check(2560.0, 1080.0);
        check(548.0, 308.0);
        check(720.0, 1280.0);
    }

    #[test]
    fn shares_rows_and_columns_out() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 100.0));
        let three = rows(rect, 3, (20.0, 5.0));
        assert!(three.iter().all(|row| (row.height() - 20.0).abs() < 0.01));
        let many = rows(rect, 6, (50.0, 4.0));
        assert!(many.last().is_some_and(|row| row.bottom() <= 100.01));
        let wide = columns(rect, 3, (1.28, 2.0));
        assert!(
            wide.last()
                .is_some_and(|last| (last.right() - 100.0).abs() < 0.01)
        );
    }
}
