//! Sizes, in points: shares of the stage's height, or points of the desk times its zoom.

use super::Ratio;

/// Every size that a screen or a component asks for, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sizes {
    /// Margin at left and right.
    pub margin: f32,
    /// Margin at the top of the stage.
    pub margin_top: f32,
    /// Margin at the bottom of the stage.
    pub margin_bottom: f32,
    /// Smallest gap: between things of one group.
    pub gap_small: f32,
    /// Usual gap.
    pub gap: f32,
    /// Gap between tiles.
    pub gap_wide: f32,
    /// Gap between parts of a screen.
    pub gap_large: f32,
    /// Smallest side of anything that can be pressed.
    pub target: f32,
    /// Height of a button.
    pub button_height: f32,
    /// Space at left and right in a button.
    pub button_pad: f32,
    /// Space between icon and words.
    pub icon_gap: f32,
    /// Side of the icon in a button.
    pub button_icon: f32,
    /// Side of the icon beside body text.
    pub icon: f32,
    /// Diameter of the help button.
    pub help: f32,
    /// Height of a chip or a pill.
    pub chip_height: f32,
    /// Height of a field of one line.
    pub field_height: f32,
    /// Corner of a tile.
    pub tile_radius: f32,
    /// Corner of a card.
    pub card_radius: f32,
    /// Corner of an explanation or a box.
    pub box_radius: f32,
    /// Corner of a button.
    pub button_radius: f32,
    /// Corner of a field.
    pub field_radius: f32,
    /// Border of cards and buttons.
    pub stroke: f32,
    /// Border of a tile.
    pub tile_stroke: f32,
    /// Border of a bin.
    pub bin_stroke: f32,
    /// Border of a cell drawn with a ruler.
    pub cell_stroke: f32,
    /// Separating lines.
    pub separator: f32,
    /// Each of the two rings of the focus.
    pub ring: f32,
    /// How far the solid shadow reaches down.
    pub shadow: f32,
    /// Width of the coloured part of a tile.
    pub badge_column: f32,
    /// Side of the badge in a tile.
    pub badge: f32,
    /// Width of the rail.
    pub rail: f32,
}

impl Sizes {
    pub(super) fn stage(ratio: Ratio, unit: f32) -> Self {
        let pick = |wide: f32, four_thirds: f32| match ratio {
            Ratio::Wide => wide * unit,
            Ratio::FourThirds => four_thirds * unit,
        };
        let su = |units: f32| units * unit;
        Self {
            margin: pick(64.0, 44.0),
            margin_top: pick(40.0, 20.0),
            margin_bottom: pick(36.0, 26.0),
            gap_small: su(12.0),
            gap: su(20.0),
            gap_wide: su(30.0),
            gap_large: su(40.0),
            target: pick(88.0, 92.0),
            button_height: pick(88.0, 92.0),
            button_pad: su(34.0),
            icon_gap: su(18.0),
            button_icon: su(46.0),
            icon: su(50.0),
            help: pick(88.0, 92.0),
            chip_height: pick(88.0, 92.0),
            field_height: pick(88.0, 92.0),
            tile_radius: su(28.0),
            card_radius: su(24.0),
            box_radius: su(22.0),
            button_radius: su(20.0),
            field_radius: su(20.0),
            stroke: su(4.0),
            tile_stroke: su(6.0),
            bin_stroke: su(7.0),
            cell_stroke: su(5.0),
            separator: su(3.0),
            ring: su(6.0),
            shadow: su(8.0),
            badge_column: pick(170.0, 150.0),
            badge: su(132.0),
            rail: su(252.0),
        }
    }

    pub(super) fn desk(zoom: f32) -> Self {
        let pt = |points: f32| points * zoom;
        Self {
            margin: pt(24.0),
            margin_top: pt(16.0),
            margin_bottom: pt(16.0),
            gap_small: pt(8.0),
            gap: pt(12.0),
            gap_wide: pt(16.0),
            gap_large: pt(24.0),
            target: pt(44.0),
            button_height: pt(48.0),
            button_pad: pt(18.0),
            icon_gap: pt(10.0),
            button_icon: pt(20.0),
            icon: pt(20.0),
            help: pt(44.0),
            chip_height: pt(40.0),
            field_height: pt(44.0),
            tile_radius: pt(14.0),
            card_radius: pt(16.0),
            box_radius: pt(14.0),
            button_radius: pt(12.0),
            field_radius: pt(10.0),
            stroke: pt(2.0),
            tile_stroke: pt(3.0),
            bin_stroke: pt(3.5),
            cell_stroke: pt(3.0),
            separator: pt(2.0),
            ring: pt(3.0),
            shadow: pt(4.0),
            badge_column: pt(60.0),
            badge: pt(44.0),
            rail: pt(126.0),
        }
    }
}
