//! The marks of the answers: a letter, a shape and a colour for each.

use eframe::egui::Color32;

use super::Theme;
use super::colour::hex;

/// The mark of a choice, a bin or a row: the letter and the shape that goes with it.
///
/// The class answers with A to D. E and F serve longer lists on a screen; there are only four shapes, so they take
/// the circle and the square again in neutral colours, and the letter tells them from A and C.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mark {
    /// Circle.
    A,
    /// Triangle.
    B,
    /// Square.
    C,
    /// Star.
    D,
    /// Circle again, in slate.
    E,
    /// Square again, in earth.
    F,
}

/// The outline of a [`Mark`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A disc.
    Circle,
    /// Point upwards.
    Triangle,
    /// With slightly rounded corners.
    Square,
    /// Five points.
    Star,
}

impl Mark {
    /// Every mark, in order.
    pub const ALL: [Self; 6] = [Self::A, Self::B, Self::C, Self::D, Self::E, Self::F];

    /// The mark of the choice at `index` (from 0); `None` past the sixth.
    pub fn from_index(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }

    /// The letter drawn in the shape and read aloud.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
        }
    }

    /// The outline round the letter.
    pub fn shape(self) -> Shape {
        match self {
            Self::A | Self::E => Shape::Circle,
            Self::B => Shape::Triangle,
            Self::C | Self::F => Shape::Square,
            Self::D => Shape::Star,
        }
    }

    /// The strong colour: badge, border, dots.
    pub fn colour(self, theme: Theme) -> Color32 {
        let (paper, board) = match self {
            Self::A => (0x0000_695C, 0x007F_D8C8),
            Self::B => (0x00B3_4700, 0x00FF_B582),
            Self::C => (0x005E_3A9E, 0x00CD_B8F7),
            Self::D => (0x007A_5C00, 0x00F0_D27A),
            Self::E => (0x003A_4A55, 0x00E2_E6E4),
            Self::F => (0x005C_5442, 0x00C9_C0AB),
        };
        hex(match theme {
            Theme::Paper => paper,
            Theme::Board => board,
        })
    }

    /// The pale colour behind ink.
    pub fn tint(self, theme: Theme) -> Color32 {
        let (paper, board) = match self {
            Self::A => (0x00E0_EFEB, 0x0027_4B4E),
            Self::B => (0x00FA_E7DA, 0x004A_4038),
            Self::C => (0x00EB_E4F5, 0x003C_3F57),
            Self::D => (0x00F3_EAD0, 0x0047_4635),
            Self::E => (0x00E6_EAEC, 0x0037_4A55),
            Self::F => (0x00EE_E9DC, 0x0043_463F),
        };
        hex(match theme {
            Theme::Paper => paper,
            Theme::Board => board,
        })
    }
}
