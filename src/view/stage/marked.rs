//! A text in which some words are marked: on tint, with one line under them or with two.

use std::ops::Range;
use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Context, Galley, Pos2, Rect, Ui, pos2, vec2};

use crate::view::look::{Look, Mark, TextRole, radius};
use crate::view::widget::text::append;

/// How the words of a version are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// The first version: one line.
    Single,
    /// The second version: two lines.
    Double,
}

impl Lines {
    fn mark(self) -> Mark {
        match self {
            Self::Single => Mark::D,
            Self::Double => Mark::C,
        }
    }
}

/// Lays `text` out with the parts in `marks` (ranges of bytes) in bold.
pub(super) fn lay_out(
    ctx: &Context,
    (text, marks): (&str, &[Range<usize>]),
    role: TextRole,
    width: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    let mut from = 0;
    for mark in marks {
        append(&mut job, text.get(from..mark.start).unwrap_or(""), role);
        let words = text.get(mark.clone()).unwrap_or("");
        append(&mut job, words, role.bold());
        from = mark.end;
    }
    append(&mut job, text.get(from..).unwrap_or(""), role);
    if job.sections.is_empty() {
        job.append("", 0.0, role.format());
    }
    job.wrap.max_width = width;
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints a text that was laid out so, with tint and lines under its marked parts.
pub(super) fn paint(
    ui: &Ui,
    look: &Look,
    (galley, corner): (Arc<Galley>, Pos2),
    (text, marks, lines): (&str, &[Range<usize>], Lines),
) {
    for mark in marks {
        for rect in rects(&galley, &signs(text, mark)) {
            paint_mark(ui, look, rect.translate(corner.to_vec2()), lines);
        }
    }
    let colour = eframe::egui::Color32::PLACEHOLDER;
    ui.painter().galley(corner, galley, colour);
}

/// A range of bytes as a range of signs.
fn signs(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let count = |end: usize| text.get(..end).map_or(0, |part| part.chars().count());
    count(bytes.start)..count(bytes.end)
}

/// Where the signs stand: one rectangle in each row, as high as its letters, without spaces at its ends.
fn rects(galley: &Galley, signs: &Range<usize>) -> Vec<Rect> {
    let mut first = 0;
    let mut found = Vec::new();
    for row in &galley.rows {
        let glyphs = row.glyphs.iter().enumerate();
        let inside = glyphs
            .filter(|(place, glyph)| signs.contains(&(first + place)) && !glyph.chr.is_whitespace())
            .map(|(_, glyph)| (glyph.pos.x, glyph.max_x()));
        let ends = inside.reduce(|ends, glyph| (ends.0, glyph.1));
        if let Some((left, right)) = ends {
            let (top, bottom) = (row.min_y(), row.max_y());
            found.push(Rect::from_min_max(
                pos2(row.pos.x + left, top),
                pos2(row.pos.x + right, bottom),
            ));
        }
        first += row.char_count_including_newline().0;
    }
    found
}

fn paint_mark(ui: &Ui, look: &Look, row: Rect, lines: Lines) {
    let painter = ui.painter();
    let mark = lines.mark();
    let rect = row
        .shrink2(vec2(0.0, row.height() * 0.04))
        .expand2(vec2(look.su(5.0), 0.0));
    let pixel = 1.0 / ui.pixels_per_point();
    let thick = (rect.height() * 0.06).max(pixel);
    painter.rect_filled(rect, radius(look.su(8.0)), mark.tint(look.theme));
    let offsets: &[f32] = match lines {
        Lines::Single => &[0.0],
        Lines::Double => &[0.0, 2.0],
    };
    for offset in offsets {
        let bottom = rect.bottom() - offset * thick;
        let line = Rect::from_min_max(
            pos2(rect.left(), bottom - thick),
            pos2(rect.right(), bottom),
        );
        painter.rect_filled(line, 0.0, mark.colour(look.theme));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_signs_and_not_bytes() {
        assert_eq!(signs("élève fière", &(7..13)), 5..11);
        assert_eq!(signs("abc", &(0..3)), 0..3);
        assert_eq!(signs("é", &(1..9)), 0..0, "no part of the text");
    }
}
