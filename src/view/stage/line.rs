//! The number line of an estimate: where a number stands, its ticks, and how it is touched.

use eframe::egui::{
    Align2, EventFilter, Id, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    accesskit, pos2, vec2,
};

use super::board::Board;
use super::words::Setting;
use crate::view::widget::paint_ring;

/// The numbers that can be given, and where their line stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) low: i64,
    pub(super) high: i64,
    pub(super) step: i64,
    /// From the first to the last number; its middle is the line itself.
    pub(super) rect: Rect,
}

/// Most distances between two labelled numbers.
const MOST_TICKS: i64 = 6;

impl Line {
    /// Where a number stands.
    pub(super) fn x(&self, number: i64) -> f32 {
        let span = self.high.saturating_sub(self.low).max(1) as f32;
        let share = number.saturating_sub(self.low) as f32 / span;
        self.rect.left() + self.rect.width() * share.clamp(0.0, 1.0)
    }

    /// The number that can be given nearest to `x`.
    pub(super) fn number_at(&self, x: f32) -> i64 {
        let span = self.high.saturating_sub(self.low) as f32;
        let share = ((x - self.rect.left()) / self.rect.width().max(1.0)).clamp(0.0, 1.0);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a line has a thousand steps at most"
        )]
        let steps = (span * share / self.step.max(1) as f32).round() as i64;
        self.clamp(
            self.low
                .saturating_add(steps.saturating_mul(self.step.max(1))),
        )
    }

    /// The number `steps` further on, as far as the line goes.
    pub(super) fn moved(&self, number: i64, steps: i64) -> i64 {
        self.clamp(number.saturating_add(steps.saturating_mul(self.step.max(1))))
    }

    /// The number in the middle.
    pub(super) fn middle(&self) -> i64 {
        self.number_at(self.rect.center().x)
    }

    /// The last number that is a whole number of steps from the first.
    fn last(&self) -> i64 {
        let step = self.step.max(1);
        let span = self.high.saturating_sub(self.low).max(0);
        self.low.saturating_add(span / step * step)
    }

    fn clamp(&self, number: i64) -> i64 {
        number.clamp(self.low, self.last().max(self.low))
    }

    /// The numbers written under the line: both ends and round ones between.
    pub(super) fn ticks(&self) -> Vec<i64> {
        let span = self.high.saturating_sub(self.low).max(1);
        let mut unit = 1;
        let factors = [2, 5, 10];
        'found: loop {
            for factor in [1].into_iter().chain(factors) {
                let step = unit * factor;
                if span / step <= MOST_TICKS {
                    unit = step;
                    break 'found;
                }
            }
            unit = unit.saturating_mul(10);
        }
        let first = self
            .low
            .div_euclid(unit)
            .saturating_add(1)
            .saturating_mul(unit);
        let mut ticks = vec![self.low];
        let mut tick = first;
        while tick < self.high {
            // Numbers close to an end would run into it.
            let is_free = tick - self.low > unit / 2 && self.high - tick > unit / 2;
            if is_free {
                ticks.push(tick);
            }
            tick = tick.saturating_add(unit);
        }
        ticks.push(self.high);
        ticks
    }

    /// Draws the line, its ticks, and their numbers `drop` points under it.
    pub(super) fn paint(&self, ui: &Ui, board: &Board<'_>, drop: f32) {
        let look = board.look();
        let painter = ui.painter();
        let y = self.rect.center().y;
        let stroke = Stroke::new(look.su(8.0), look.ink);
        painter.hline(self.rect.x_range(), y, stroke);
        let role = look.body_text();
        for tick in self.ticks() {
            let x = self.x(tick);
            let half = look.su(22.0);
            painter.vline(x, y - half..=y + half, Stroke::new(look.su(6.0), look.ink));
            let room = Rect::from_min_size(
                pos2(x - look.su(130.0), y + half + drop),
                vec2(look.su(260.0), role.row_height()),
            );
            let words = board.scene.texts.number(tick);
            Setting::new(role, Align2::CENTER_TOP).paint(ui, room, &words);
        }
    }

    /// Lets the line be touched, dragged and moved along with the arrows; returns its response and the new number.
    pub(super) fn touch(
        &self,
        ui: &Ui,
        board: &Board<'_>,
        number: Option<i64>,
        (id, name): (Id, &str),
    ) -> (Response, Option<i64>) {
        let look = board.look();
        let area = self.rect.expand2(vec2(look.su(40.0), 0.0));
        let response = ui.interact(area, id, Sense::click_and_drag());
        let mut new = None;
        if (response.clicked() || response.dragged())
            && let Some(pointer) = response.interact_pointer_pos()
        {
            new = Some(self.number_at(pointer.x));
        }
        if response.clicked() || response.drag_started() {
            response.request_focus();
        }
        let steps = steps(ui, &response);
        if steps != 0 {
            new = Some(number.map_or_else(|| self.middle(), |number| self.moved(number, steps)));
        }
        let shown = new.or(number);
        response.widget_info(|| WidgetInfo {
            label: Some(name.to_owned()),
            value: shown.map(|number| number as f64),
            ..WidgetInfo::new(Role::Slider)
        });
        if response.has_focus() {
            paint_ring(ui.painter(), look, area, look.size.button_radius);
        }
        (response, new)
    }

    /// The number placed but not added yet: a stone on the line.
    pub(super) fn paint_stone(&self, ui: &Ui, board: &Board<'_>, number: i64) {
        let look = board.look();
        let centre = pos2(self.x(number), self.rect.center().y);
        let stroke = Stroke::new(look.su(7.0), look.ink);
        ui.painter()
            .circle(centre, look.su(34.0), look.chalk, stroke);
    }
}

/// How far the arrow keys and screen readers move the number.
fn steps(ui: &Ui, line: &Response) -> i64 {
    if !line.has_focus() {
        return 0;
    }
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(line.id, filter));
    ui.input_mut(|input| {
        let mut pressed = |key| {
            let count = input.count_and_consume_key(eframe::egui::Modifiers::NONE, key);
            i64::try_from(count).unwrap_or(0)
        };
        let more = pressed(Key::ArrowRight) + pressed(Key::ArrowUp);
        let less = pressed(Key::ArrowLeft) + pressed(Key::ArrowDown);
        let asked = |action| {
            let count = input.num_accesskit_action_requests(line.id, action);
            i64::try_from(count).unwrap_or(0)
        };
        more - less + asked(accesskit::Action::Increment) - asked(accesskit::Action::Decrement)
    })
}

/// A neutral figure, round head over round shoulders, standing in `rect`: coloured in or only outlined.
pub(super) fn paint_figure(ui: &Ui, board: &Board<'_>, rect: Rect, is_filled: bool) {
    let look = board.look();
    let (fill, line) = if is_filled {
        (look.action, look.action)
    } else {
        (look.panel, look.edge)
    };
    let stroke = Stroke::new(look.size.tile_stroke, line);
    let wide = rect.width().min(rect.height() * 0.5);
    let head = wide * 0.29;
    let painter = ui.painter();
    let centre = pos2(rect.center().x, rect.top() + head + stroke.width);
    let top = centre.y + head + wide * 0.09;
    let body = Rect::from_min_max(
        pos2(rect.center().x - wide * 0.42, top),
        pos2(rect.center().x + wide * 0.42, rect.bottom()),
    );
    let round = crate::view::look::small(wide * 0.4);
    let corner = eframe::egui::CornerRadius {
        nw: round,
        ne: round,
        sw: round / 3,
        se: round / 3,
    };
    painter.rect(body, corner, fill, stroke, StrokeKind::Inside);
    painter.circle(centre, head, fill, stroke);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(low: i64, high: i64, step: i64) -> Line {
        let rect = Rect::from_min_max(pos2(100.0, 0.0), pos2(1100.0, 50.0));
        Line {
            low,
            high,
            step,
            rect,
        }
    }

    #[test]
    fn finds_the_nearest_number_that_can_be_given() {
        let deputies = line(0, 577, 1);
        assert_eq!(deputies.number_at(0.0), 0);
        assert_eq!(deputies.number_at(5000.0), 577);
        assert_eq!(deputies.number_at(deputies.x(208)), 208);
        let tens = line(5, 98, 10);
        assert_eq!(tens.number_at(5000.0), 95);
        assert_eq!(tens.moved(95, 1), 95);
        assert_eq!(tens.moved(95, -2), 75);
        assert_eq!(tens.moved(5, -1), 5);
    }

    #[test]
    fn writes_both_ends_and_a_few_round_numbers() {
        assert_eq!(line(0, 577, 1).ticks(), [0, 100, 200, 300, 400, 500, 577]);
        assert_eq!(line(0, 10, 1).ticks(), [0, 2, 4, 6, 8, 10]);
        assert_eq!(
            line(1900, 2026, 1).ticks(),
            [1900, 1920, 1940, 1960, 1980, 2000, 2026]
        );
        assert_eq!(line(-5, 5, 1).ticks().first(), Some(&-5));
        assert!(line(0, 1_000_000_000, 1_000_000).ticks().len() < 9);
    }
}
