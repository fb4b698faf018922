//! The look of Marelle as data: colours, sizes, words, strokes.
//!
//! A screen asks a [`Look`] for a role and never writes a number. There are two places: the *stage*, where every
//! size is a share of the stage's height, and the *desk* (shelf, sheet, console, atelier), where sizes are points.

use eframe::egui::{Color32, CornerRadius, Margin, Rect, Shadow, Stroke, vec2};

mod colour;
mod mark;
mod motion;
mod size;
mod style;
mod words;

pub use colour::{Theme, contrast};
pub use mark::{Mark, Shape};
pub use motion::Motion;
pub use size::Sizes;
pub use words::TextRole;

/// Where something is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Projected to the class; sizes are shares of the stage's height.
    Stage,
    /// On the adult's screen; sizes are points.
    Desk,
}

/// The two grids of the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ratio {
    /// 1.5 or wider: 16:9, 16:10. The hopscotch stands at the left.
    Wide,
    /// Narrower than 1.5, as 4:3: the hopscotch lies at the top.
    FourThirds,
}

/// Every colour, size and text role, for one place in one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Paper or board.
    pub theme: Theme,
    /// Stage or desk.
    pub place: Place,
    /// The grid of the stage; always [`Ratio::Wide`] on the desk.
    pub ratio: Ratio,
    /// Whether things move.
    pub motion: Motion,
    /// Sizes in points.
    pub size: Sizes,
    /// Points in one stage unit (1/1080 of the stage's height); half a point times the zoom on the desk.
    pub unit: f32,
    /// The page.
    pub ground: Color32,
    /// Cards and choices.
    pub panel: Color32,
    /// The rail and explanations.
    pub sunk: Color32,
    /// Body text and strong outlines.
    pub ink: Color32,
    /// Sources and small labels.
    pub ink_soft: Color32,
    /// Border of anything that can be pressed.
    pub edge: Color32,
    /// Decorative separation only.
    pub line: Color32,
    /// Primary button, chip that is on.
    pub action: Color32,
    /// Text on [`Look::action`].
    pub on_action: Color32,
    /// "You are here": current cell, selected card, inner focus ring.
    pub chalk: Color32,
    /// Text and outlines on [`Look::chalk`], dark in both themes.
    pub on_chalk: Color32,
    /// Finished cell.
    pub done: Color32,
    /// Solid edge under cards.
    pub shadow: Color32,
    /// Letter or shape on the colour of a mark.
    pub on_mark: Color32,
    /// Fill of a closed tile's badge.
    pub closed: Color32,
    /// Text of a closed button.
    pub closed_ink: Color32,
}

/// Widest content of the stage, in stage units; beyond, the ground shows on both sides.
const WIDEST: f32 = 1920.0;
/// Ratio from which the content keeps [`WIDEST`].
const TOO_WIDE: f32 = 1.9;
/// Narrowest stage, in stage units: a narrower rectangle shrinks the unit, so that nothing is cut off.
const NARROWEST: f32 = 1440.0;

impl Look {
    /// The look of a stage drawn in `rect`, whatever its size: the projected screen or a small preview.
    ///
    /// One stage unit is the height / 1080, or the width / 1440 in a rectangle narrower than 4:3.
    pub fn stage(theme: Theme, rect: Rect) -> Self {
        let (width, height) = (rect.width().max(1.0), rect.height().max(1.0));
        let unit = (height / 1080.0).min(width / NARROWEST);
        let ratio = if width / height < 1.5 {
            Ratio::FourThirds
        } else {
            Ratio::Wide
        };
        Self::new(theme, Place::Stage, ratio, unit)
    }

    /// The look of shelf, sheet, console and atelier; `zoom` is 1.0 for one point a point.
    pub fn desk(theme: Theme, zoom: f32) -> Self {
        Self::new(theme, Place::Desk, Ratio::Wide, zoom.clamp(0.5, 3.0) / 2.0)
    }

    fn new(theme: Theme, place: Place, ratio: Ratio, unit: f32) -> Self {
        let size = match place {
            Place::Stage => Sizes::stage(ratio, unit),
            Place::Desk => Sizes::desk(unit * 2.0),
        };
        colour::fill(theme, place, ratio, (unit, size))
    }

    /// The same place in another theme, for a board on a paper page.
    #[must_use]
    pub fn with_theme(self, theme: Theme) -> Self {
        Self::new(theme, self.place, self.ratio, self.unit).with_motion(self.motion)
    }

    /// The same look, moving or still.
    #[must_use]
    pub fn with_motion(self, motion: Motion) -> Self {
        Self { motion, ..self }
    }

    /// `units` stage units in points.
    pub fn su(&self, units: f32) -> f32 {
        units * self.unit
    }

    /// `points` of the desk at zoom 1.0, in points of this look; on the stage one such point is two stage units.
    pub fn pt(&self, points: f32) -> f32 {
        points * self.unit * 2.0
    }

    /// Whether this is the 4:3 grid of the stage.
    pub fn is_four_thirds(&self) -> bool {
        self.ratio == Ratio::FourThirds
    }

    /// Whether this is drawn for the class.
    pub fn is_stage(&self) -> bool {
        self.place == Place::Stage
    }

    /// The part of a stage's rectangle that holds content: all of it, or the middle when it is very wide.
    pub fn content(&self, stage: Rect) -> Rect {
        if stage.width() <= stage.height() * TOO_WIDE {
            return stage;
        }
        Rect::from_center_size(stage.center(), vec2(self.su(WIDEST), stage.height()))
    }

    /// Whether a source line can be read from afar: at least 27 pixels high. Else it stands on console and sheet only.
    pub fn source_is_readable(&self, pixels_per_point: f32) -> bool {
        self.su(38.0) * pixels_per_point >= 27.0
    }

    /// The solid shadow under cards and tiles.
    pub fn solid_shadow(&self) -> Shadow {
        #[expect(clippy::cast_possible_truncation, reason = "clamped to the range")]
        let down = self.size.shadow.round().clamp(1.0, 127.0) as i8;
        Shadow {
            offset: [0, down],
            blur: 0,
            spread: 0,
            color: self.shadow,
        }
    }

    /// The border of anything that can be pressed.
    pub fn edge_stroke(&self) -> Stroke {
        Stroke::new(self.size.stroke, self.edge)
    }

    /// The border of a thing that cannot be pressed.
    pub fn line_stroke(&self) -> Stroke {
        Stroke::new(self.size.stroke, self.line)
    }

    /// The colour that marks an error; it always goes with the cross icon and a word.
    pub fn error(&self) -> Color32 {
        Mark::B.colour(self.theme)
    }

    /// The colour that marks a warning; it always goes with the triangle icon and a word.
    pub fn warning(&self) -> Color32 {
        Mark::D.colour(self.theme)
    }
}

/// `points` as a corner radius, which egui holds in whole points.
pub fn radius(points: f32) -> CornerRadius {
    CornerRadius::same(small(points))
}

/// `points` as a margin on all sides, which egui holds in whole points.
pub fn margin(points: f32) -> Margin {
    #[expect(clippy::cast_possible_truncation, reason = "clamped to the range")]
    Margin::same(points.round().clamp(0.0, 127.0) as i8)
}

/// `points` as a whole number from 0 to 255.
pub(crate) fn small(points: f32) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range"
    )]
    let whole = points.round().clamp(0.0, 255.0) as u8;
    whole
}

#[cfg(test)]
mod tests {
    use eframe::egui::pos2;

    use super::*;

    #[track_caller]
    fn check(width: f32, height: f32, unit: f32, ratio: Ratio) {
        let rect = Rect::from_min_size(pos2(10.0, 20.0), vec2(width, height));
        let look = Look::stage(Theme::Paper, rect);
        assert!(
            (look.unit - unit).abs() < 0.001,
            "{} for {width}x{height}",
            look.unit
        );
        assert_eq!(look.ratio, ratio, "{width}x{height}");
    }

    #[test]
    fn takes_its_unit_from_the_height() {
        check(1920.0, 1080.0, 1.0, Ratio::Wide);
        check(3840.0, 2160.0, 2.0, Ratio::Wide);
        check(1280.0, 800.0, 0.741, Ratio::Wide);
        check(1024.0, 768.0, 0.711, Ratio::FourThirds);
        check(1280.0, 960.0, 0.889, Ratio::FourThirds);
        check(1280.0, 1024.0, 0.889, Ratio::FourThirds);
        check(548.0, 308.0, 0.285, Ratio::Wide);
    }

    #[test]
    fn keeps_the_content_of_a_very_wide_stage_in_the_middle() {
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(2560.0, 1080.0));
        let content = Look::stage(Theme::Paper, rect).content(rect);
        assert!((content.left() - 320.0).abs() < 0.01);
        assert!((content.width() - 1920.0).abs() < 0.01);
        let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(1728.0, 1080.0));
        assert_eq!(Look::stage(Theme::Paper, rect).content(rect), rect);
    }

    #[test]
    fn changes_theme_and_keeps_the_rest() {
        let look = Look::desk(Theme::Paper, 1.5).with_motion(Motion::OFF);
        let board = look.with_theme(Theme::Board);
        assert_eq!(board.size, look.size);
        assert_eq!(board.motion, Motion::OFF);
        assert_ne!(board.ground, look.ground);
    }
}
