//! Forms that are drawn: the plan with its zones, the shield with its fields, two circles that cross.

use crate::activity::{Activity, Area, Id, Plan, Spot};
use crate::paper::html::{Html, plain};
use crate::paper::words::Words;

use super::svg::{Place, drawing, line, shape, words as svg_words};

/// Width and height of a plan on paper.
const PLAN: (i32, i32) = (1000, 700);
/// Width and height of the shield.
const SHIELD: (i32, i32) = (400, 510);
/// Its outline.
const OUTLINE: &str = "M20 10 H380 V260 C380 400 260 470 200 500 C140 470 20 400 20 260 Z";

/// The plan with its named zones, and the kinds of stickers with lines for their numbers.
pub(super) fn plan(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (zones, layers, plan): (&[Spot], &[Id], Plan),
) {
    drawing(html, "plan", PLAN, |html| {
        around(html, plan);
        for zone in zones {
            if let Some(area) = &zone.area {
                self::zone(html, area);
                let (left, top, right, _) = area.bounds();
                let place = Place {
                    x: i32::midpoint(left, right),
                    y: down(top) + 32,
                    size: 24,
                    width: right - left - 10,
                    is_centred: true,
                };
                svg_words(
                    html,
                    place,
                    &plain(&words.of(activity, "zone", &zone.id).words),
                );
            }
        }
    });
    html.element("ul", "legend", |html| {
        for layer in layers {
            html.with("li", &[], |html| {
                html.element("span", "tick", |_| ());
                html.said("span", "", &words.of(activity, "layer", layer));
            });
        }
    });
    html.line("p", "soft", &words.texts.tr("paper-do-things"));
}

/// A place down a plan, from thousandths of its height.
fn down(y: i32) -> i32 {
    y * PLAN.1 / 1000
}

/// What surrounds the zones: a fence, or streets.
fn around(html: &mut Html, plan: Plan) {
    let (width, height) = PLAN;
    match plan {
        Plan::Bare => {}
        Plan::Yard => {
            let edge = [
                ("x", 4),
                ("y", 4),
                ("width", width - 8),
                ("height", height - 8),
                ("rx", 18),
            ];
            shape(html, "rect", &edge);
            for x in (40..width).step_by(40) {
                line(html, (x, 0), (x, 10));
                line(html, (x, height - 10), (x, height));
            }
        }
        Plan::Square => {
            let edge = [
                ("x", 8),
                ("y", 8),
                ("width", width - 16),
                ("height", height - 16),
            ];
            shape(html, "rect", &edge);
            let inner = [
                ("x", 26),
                ("y", 26),
                ("width", width - 52),
                ("height", height - 52),
            ];
            shape(html, "rect", &inner);
        }
    }
}

fn zone(html: &mut Html, area: &Area) {
    match area {
        Area::Rect(x, y, width, height) => {
            let numbers = [
                ("x", *x),
                ("y", down(*y)),
                ("width", *width),
                ("height", down(*height)),
                ("rx", 14),
            ];
            shape(html, "rect", &numbers);
        }
        Area::Circle(x, y, radius) => {
            shape(
                html,
                "circle",
                &[("cx", *x), ("cy", down(*y)), ("r", *radius)],
            );
        }
        Area::Polygon(corners) => {
            let corners = corners.iter().map(|(x, y)| format!("{x},{}", down(*y)));
            let points = corners.collect::<Vec<_>>().join(" ");
            html.with("polygon", &[("points", &points)], |_| ());
        }
    }
}

/// A shield with a field for each drawing. It stays with the pupil.
pub(super) fn shield(html: &mut Html, words: &Words<'_>, activity: &Activity, fields: &[Id]) {
    drawing(html, "shield", SHIELD, |html| {
        html.with("path", &[("d", OUTLINE)], |_| ());
        let count = fields.len();
        let rows = rows(count);
        let is_odd = count % 2 == 1;
        for y in rows.iter().skip(1) {
            line(html, (21, *y), (379, *y));
        }
        // An odd field fills the whole width at the bottom.
        let end = match rows.last() {
            Some(last) if is_odd => *last,
            _ => 500,
        };
        line(html, (200, 10), (200, end));
        for (index, field) in fields.iter().enumerate() {
            let is_wide = is_odd && index + 1 == count;
            let is_left = index % 2 == 0;
            let x = match (is_wide, is_left) {
                (true, _) => 200,
                (false, true) => 112,
                (false, false) => 288,
            };
            let top = rows.get(index / 2).copied().unwrap_or(10);
            let place = Place {
                x,
                y: top + 22,
                size: 15,
                width: 160,
                is_centred: true,
            };
            svg_words(
                html,
                place,
                &plain(&words.of(activity, "field", field).words),
            );
        }
    });
    html.line("p", "lead", &words.texts.tr("print-stays"));
}

/// Where the rows of a shield begin, two fields in each.
fn rows(count: usize) -> Vec<i32> {
    match count {
        0..=2 => vec![10],
        3 | 4 => vec![10, 225],
        _ => vec![10, 150, 295],
    }
}

/// Two circles that cross, and the words to put into them.
pub(super) fn circles(
    html: &mut Html,
    words: &Words<'_>,
    activity: &Activity,
    (bins, items): (&[Id], &[Id]),
) {
    let names = [
        ("both", 500, 235),
        ("left", 190, 36),
        ("right", 810, 36),
        ("outside", 500, 36),
    ];
    drawing(html, "plan", PLAN, |html| {
        shape(html, "circle", &[("cx", 345), ("cy", 375), ("r", 300)]);
        shape(html, "circle", &[("cx", 655), ("cy", 375), ("r", 300)]);
        for (bin, x, y) in names {
            let Some(id) = bins.iter().find(|id| *id == bin) else {
                continue;
            };
            let place = Place {
                x,
                y,
                size: 26,
                width: 240,
                is_centred: true,
            };
            svg_words(html, place, &plain(&words.bin(activity, id).words));
        }
    });
    html.line("h2", "", &words.texts.tr("print-to-place"));
    html.element("ul", "legend", |html| {
        for item in items {
            let said = words.of(activity, activity.rules().item_list(), item);
            html.said("li", "", &said);
        }
    });
}
