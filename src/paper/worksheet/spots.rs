//! Forms under a picture: what is found is numbered on it, and written beside its number.

use crate::activity::{Activity, Area, Id, Spot};
use crate::paper::PagePicture;
use crate::paper::html::{Html, plain};
use crate::paper::words::Words;

use super::shapes::{legend, zone};
use super::svg::{Place, drawing, shape, words as svg_words};

/// The width of a picture, in the units of its drawing.
const WIDTH: i32 = 1000;
/// The radius of the circle round the number of a zone.
const DISC: i32 = 26;

/// The picture without its spots, and a numbered line for each of them.
pub(super) fn search(
    html: &mut Html,
    words: &Words<'_>,
    (activity, picture): (&Activity, Option<&PagePicture>),
    count: usize,
) {
    html.line("p", "lead", &words.texts.tr("print-search"));
    under(html, words, (activity, picture), |_, _| ());
    html.element("ol", "ordered", |html| {
        for place in 1..=count {
            html.with("li", &[], |html| {
                html.line("span", "", &place.to_string());
                html.element("span", "rule", |_| ());
            });
        }
    });
}

/// The picture with its zones in numbers, the name of each beside a line, and the kinds of stickers.
pub(super) fn zones(
    html: &mut Html,
    words: &Words<'_>,
    (activity, picture): (&Activity, Option<&PagePicture>),
    (zones, layers): (&[Spot], &[Id]),
) {
    under(html, words, (activity, picture), |html, height| {
        for (place, area) in (1..).zip(zones.iter().map(|zone| &zone.area)) {
            if let Some(area) = area {
                zone(html, area, height);
                number(html, area, (place, height));
            }
        }
    });
    html.element("ol", "ordered", |html| {
        for (place, zone) in (1_usize..).zip(zones) {
            html.with("li", &[], |html| {
                html.line("span", "", &place.to_string());
                html.said("span", "", &words.of(activity, "zone", &zone.id));
                html.element("span", "rule", |_| ());
            });
        }
    });
    legend(html, words, activity, layers);
}

/// The number of a zone, on white so that it is read on any picture.
fn number(html: &mut Html, area: &Area, (place, height): (usize, i32)) {
    let (left, top, right, bottom) = area.bounds();
    let (x, y) = (
        i32::midpoint(left, right),
        i32::midpoint(top, bottom) * height / 1000,
    );
    let radius = DISC.to_string();
    let (across, down) = (x.to_string(), y.to_string());
    let disc = [
        ("cx", across.as_str()),
        ("cy", &down),
        ("r", &radius),
        ("fill", "#ffffff"),
    ];
    html.with("circle", &disc, |_| ());
    let at = Place {
        x,
        y: y + 11,
        size: 32,
        width: DISC * 2,
        is_centred: true,
    };
    svg_words(html, at, &place.to_string());
}

/// The picture in a frame and what is drawn over it, which is told how high it is; nothing without a picture.
fn under(
    html: &mut Html,
    words: &Words<'_>,
    (activity, picture): (&Activity, Option<&PagePicture>),
    over: impl FnOnce(&mut Html, i32),
) {
    let Some(picture) = picture else {
        return;
    };
    let high = picture.height_at(WIDTH);
    let named = activity
        .head()
        .image
        .and_then(|id| words.find("img", &format!("{id}_alt")));
    let named = named.map(|said| plain(&said.words)).unwrap_or_default();
    drawing(html, "picture", (WIDTH, high), |html| {
        let (width, height) = (WIDTH.to_string(), high.to_string());
        let address = picture.address();
        let attributes = [
            ("href", address.as_str()),
            ("width", &width),
            ("height", &height),
            ("role", "img"),
            ("aria-label", &named),
        ];
        html.with("image", &attributes, |_| ());
        let frame = [("x", 0), ("y", 0), ("width", WIDTH), ("height", high)];
        shape(html, "rect", &frame);
        over(html, high);
    });
}
