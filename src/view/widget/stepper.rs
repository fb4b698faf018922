//! A number with one button for less and one for more.

use std::ops::RangeInclusive;

use eframe::egui::{
    Align2, Context, Event, Id, Key, Memory, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::press::{Press, Pressable, paint_ring, press};
use super::text::{Words, paint, text_ui};
use crate::view::icon::Icon;
use crate::view::look::{Look, radius};

/// A number that is set in small steps.
#[derive(Clone, Debug)]
pub struct Stepper<'a> {
    /// What it counts, shown above; empty shows none.
    pub label: &'a str,
    /// What screen readers call the number.
    pub name: &'a str,
    /// What screen readers call the button for less.
    pub less: &'a str,
    /// What screen readers call the button for more.
    pub more: &'a str,
    /// From and to.
    pub range: RangeInclusive<u32>,
}

/// Shows the number and its two buttons; the arrow keys work on the number. Its response says whether it changed.
pub fn stepper_ui(ui: &mut Ui, look: &Look, stepper: &Stepper<'_>, value: &mut u32) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = look.pt(4.0);
        if !stepper.label.is_empty() {
            text_ui(ui, look.label_text(), stepper.label);
        }
        row_ui(ui, look, stepper, value)
    })
    .inner
}

fn row_ui(ui: &mut Ui, look: &Look, stepper: &Stepper<'_>, value: &mut u32) -> Response {
    let side = look.size.target;
    let gap = look.pt(6.0);
    let middle = side * 1.5;
    let id = ui.next_auto_id().with(("stepper", stepper.name));
    let wide = side * 2.0 + gap * 2.0 + middle;
    let (rect, _) = ui.allocate_exact_size(vec2(wide, side), Sense::hover());
    let (low, high) = (*stepper.range.start(), *stepper.range.end());
    let before = *value;
    let at = |x: f32, wide: f32| {
        Rect::from_min_size(pos2(rect.left() + x, rect.top()), vec2(wide, side))
    };

    let what = Pressable::button(stepper.less, before > low);
    let less = press(ui, look, (at(0.0, side), id.with("less")), &what);
    let number = number_ui(ui, look, (at(side + gap, middle), id));
    let what = Pressable::button(stepper.more, before < high);
    let right = at(side + gap * 2.0 + middle, side);
    let more = press(ui, look, (right, id.with("more")), &what);

    let step = stepped(ui, &number) + i32::from(more.response.clicked())
        - i32::from(less.response.clicked());
    *value = typed(ui, &number, (before, high))
        .saturating_add_signed(step)
        .clamp(low, high);
    number.widget_info(|| WidgetInfo {
        value: Some(f64::from(*value)),
        label: Some(stepper.name.to_owned()),
        ..WidgetInfo::new(Role::SpinButton)
    });
    paint_number(ui, look, number.rect, *value);
    paint_side(ui, look, (&less, before > low), Sign::Less);
    paint_side(ui, look, (&more, before < high), Sign::More);
    let mut response = number.union(less.response).union(more.response);
    if *value != before {
        response.mark_changed();
    }
    response
}

fn number_ui(ui: &Ui, look: &Look, (rect, id): (Rect, Id)) -> Response {
    let response = ui.interact(rect, id.with("number"), Sense::focusable_noninteractive());
    let corner = look.size.field_radius;
    ui.painter().rect(
        rect,
        radius(corner),
        look.panel,
        look.edge_stroke(),
        StrokeKind::Inside,
    );
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(Id::unique(FIGURES), response.id));
        paint_ring(ui.painter(), look, rect, corner);
    }
    response
}

const FIGURES: &str = "the number that figures are typed on";

/// Whether a number has the focus, so that figures belong to it and not to the hour.
pub(crate) fn takes_figures(ctx: &Context) -> bool {
    let last: Option<Id> = ctx.data(|data| data.get_temp(Id::unique(FIGURES)));
    last.is_some() && last == ctx.memory(Memory::focused)
}

/// The arrow keys on the number, and what a screen reader asks for.
fn stepped(ui: &Ui, number: &Response) -> i32 {
    use eframe::egui::accesskit::Action;
    if !number.has_focus() {
        return 0;
    }
    let filter = eframe::egui::EventFilter {
        vertical_arrows: true,
        ..Default::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(number.id, filter));
    ui.input(|input| {
        let more = usize::from(input.key_pressed(Key::ArrowUp))
            + input.num_accesskit_action_requests(number.id, Action::Increment);
        let less = usize::from(input.key_pressed(Key::ArrowDown))
            + input.num_accesskit_action_requests(number.id, Action::Decrement);
        i32::try_from(more).unwrap_or(0) - i32::try_from(less).unwrap_or(0)
    })
}

/// The number after the figures that were typed on it; a figure too many begins anew.
fn typed(ui: &Ui, number: &Response, (before, high): (u32, u32)) -> u32 {
    if !number.has_focus() {
        return before;
    }
    ui.input(|input| {
        input
            .events
            .iter()
            .fold(before, |value, event| match event {
                Event::Text(text) => text
                    .chars()
                    .fold(value, |value, sign| with_figure(value, sign, high)),
                Event::Key {
                    key: Key::Backspace,
                    pressed: true,
                    ..
                } => value / 10,
                _ => value,
            })
    })
}

fn with_figure(value: u32, sign: char, high: u32) -> u32 {
    let Some(figure) = sign.to_digit(10) else {
        return value;
    };
    let longer = value.saturating_mul(10).saturating_add(figure);
    if longer <= high { longer } else { figure }
}

fn paint_number(ui: &Ui, look: &Look, rect: Rect, value: u32) {
    let role = look.field_text().bold();
    let galley = Words::new(&value.to_string(), role).lay_out(ui.ctx());
    paint(ui.painter(), galley, rect, Align2::CENTER_CENTER);
}

#[derive(Clone, Copy)]
enum Sign {
    Less,
    More,
}

fn paint_side(ui: &Ui, look: &Look, (side, is_enabled): (&Press, bool), sign: Sign) {
    let rect = side.response.rect;
    let corner = look.size.button_radius;
    let (border, ink) = if is_enabled {
        (look.edge, look.ink)
    } else {
        (look.line, look.closed_ink)
    };
    let fill = if side.is_hovered {
        look.sunk
    } else {
        look.panel
    };
    ui.painter().rect(
        rect,
        radius(corner),
        fill,
        Stroke::new(look.size.stroke, border),
        StrokeKind::Inside,
    );
    let half = look.size.button_icon * 0.4;
    match sign {
        Sign::More => Icon::Plus.paint(ui.painter(), rect.center(), half * 2.5, ink),
        Sign::Less => {
            // The set has no minus sign that is drawn like its plus.
            let line = Stroke::new(half * 0.25, ink);
            let range = rect.center().x - half..=rect.center().x + half;
            ui.painter().hline(range, rect.center().y, line);
        }
    }
    if side.has_focus {
        paint_ring(ui.painter(), look, rect, corner);
    }
}
