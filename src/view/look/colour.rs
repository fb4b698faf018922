//! The two materials, paper and blackboard, and the contrast between two colours.

use eframe::egui::Color32;

use super::{Look, Motion, Place, Ratio, Sizes};

/// The material everything is drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Theme {
    /// Cream paper and ink.
    #[default]
    Paper,
    /// Slate and chalk.
    Board,
}

impl Theme {
    /// The other material.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Paper => Self::Board,
            Self::Board => Self::Paper,
        }
    }
}

/// The contrast of two opaque colours by the WCAG 2 formula, from 1.0 to 21.0.
pub fn contrast(one: Color32, other: Color32) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Color32) -> f32 {
    let channel = |value: u8| {
        let share = f32::from(value) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(colour.r()) + 0.7152 * channel(colour.g()) + 0.0722 * channel(colour.b())
}

/// `0xRRGGBB` as an opaque colour.
pub(super) const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}

/// A look with the colours of `theme`.
pub(super) fn fill(theme: Theme, place: Place, ratio: Ratio, (unit, size): (f32, Sizes)) -> Look {
    let pick = |paper: u32, board: u32| match theme {
        Theme::Paper => hex(paper),
        Theme::Board => hex(board),
    };
    Look {
        theme,
        place,
        ratio,
        motion: Motion::ON,
        size,
        unit,
        ground: pick(0x00FF_FDF7, 0x0020_303A),
        panel: pick(0x00FF_FFFF, 0x002A_3C47),
        sunk: pick(0x00F4_EEDF, 0x001A_2830),
        ink: pick(0x001F_2430, 0x00F6_F4EC),
        ink_soft: pick(0x004A_5060, 0x00C8_D2D6),
        edge: pick(0x0085_7B66, 0x008F_A2AC),
        line: pick(0x00D8_CFB9, 0x004C_616D),
        action: pick(0x0020_303A, 0x00F6_F4EC),
        on_action: pick(0x00F6_F4EC, 0x0020_303A),
        chalk: hex(0x00FF_D257),
        on_chalk: hex(0x001F_2430),
        done: pick(0x00E6_DEC9, 0x003D_515C),
        shadow: pick(0x00E4_DBC5, 0x0016_222A),
        on_mark: pick(0x00FF_FFFF, 0x0016_222A),
        closed: pick(0x00C9_C0AB, 0x004C_616D),
        closed_ink: pick(0x006A_6552, 0x00A9_B8C0),
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Rect, pos2};

    use super::super::Mark;
    use super::*;

    fn look(theme: Theme) -> Look {
        Look::stage(
            theme,
            Rect::from_min_max(pos2(0.0, 0.0), pos2(1920.0, 1080.0)),
        )
    }

    /// Holds a figure of the table of colours: to the tenth, as printed there.
    #[track_caller]
    fn check(text: Color32, ground: Color32, expected: f32) {
        let found = contrast(text, ground);
        assert!((found - expected).abs() < 0.06, "{found}, not {expected}");
    }

    #[test]
    fn keeps_the_contrasts_of_paper() {
        let look = look(Theme::Paper);
        check(look.ink, look.ground, 15.3);
        check(look.ink, look.panel, 15.5);
        check(look.ink, look.sunk, 13.4);
        check(look.ink_soft, look.ground, 7.9);
        check(look.ink_soft, look.sunk, 7.0);
        check(look.edge, look.ground, 4.1);
        check(look.line, look.ground, 1.5);
        check(look.on_action, look.action, 12.3);
        check(look.on_chalk, look.chalk, 10.8);
        check(look.ink, look.done, 11.6);
        check(look.closed_ink, look.ground, 5.8);
    }

    #[test]
    fn keeps_the_contrasts_of_the_board() {
        let look = look(Theme::Board);
        check(look.ink, look.ground, 12.3);
        check(look.ink, look.panel, 10.4);
        check(look.ink, look.sunk, 13.7);
        check(look.ink_soft, look.ground, 8.8);
        check(look.ink_soft, look.panel, 7.4);
        check(look.edge, look.ground, 5.1);
        check(look.line, look.ground, 2.1);
        check(look.on_action, look.action, 12.3);
        check(look.on_chalk, look.chalk, 10.8);
        check(look.ink, look.done, 7.5);
        assert!(contrast(look.closed_ink, look.ground) >= 5.8);
    }

    #[test]
    fn keeps_the_letters_of_the_marks_readable() {
        let figures = [
            (Theme::Paper, [6.6, 5.5, 8.2, 6.3]),
            (Theme::Board, [9.7, 9.4, 9.1, 11.0]),
        ];
        for (theme, expected) in figures {
            for (mark, expected) in Mark::ALL.into_iter().zip(expected) {
                check(look(theme).on_mark, mark.colour(theme), expected);
            }
            for mark in Mark::ALL {
                assert!(contrast(look(theme).on_mark, mark.colour(theme)) >= 5.4);
                assert!(
                    contrast(look(theme).ink, mark.tint(theme)) >= 7.0,
                    "{mark:?}"
                );
            }
        }
    }
}
