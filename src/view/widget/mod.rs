//! The drawn components: each takes the look and plain data, draws, and returns what was done in this frame.
//!
//! A component knows no session, no lesson and no words of its own: names for screen readers come in as text. Everything
//! that can be pressed has a name, shows the focus with two rings, and is pressed with Enter and Space.

mod badge;
mod bin;
mod button;
mod card;
mod cell;
mod chalk;
mod chart;
mod chip;
mod choice;
mod code;
mod dots;
mod field;
mod hopscotch;
mod key;
mod mark;
mod note;
mod press;
mod stepper;
pub mod text;
mod tile;
mod timer;

pub use badge::{badge_ui, paint_badge, paint_badge_cut, paint_shape};
pub use bin::{Bin, BinReply, bin_chip_ui, bin_ui};
pub use button::Button;
pub use card::{
    Card, CardState, card_frame, card_ui, explanation_frame, paint_card, paint_panel,
    pressable_card, warning_frame,
};
pub use cell::{CellState, list_cell_ui, paint_box_cell};
pub use chalk::{Pen, paint_chalk_box, paint_chalk_line, paint_half_disc};
pub use chart::{DotRow, bar_ui, dot_row_ui, paint_bar};
pub use chip::{Chip, link_ui, pill_ui, segments_ui};
pub use choice::{check_ui, radio_ui};
pub use code::paint_code;
pub use dots::{level_ui, received_dots_ui};
pub use field::Field;
pub use hopscotch::{Cell, Direction, Hopscotch, hopscotch_ui, paint_stone, ribbon_size};
pub use key::{key_cap_size, paint_key_cap};
pub use mark::paint_mark;
pub use note::{Finding, finding_ui};
pub use press::{Press, paint_ring};
pub(crate) use press::{Pressable, press};
pub(crate) use stepper::takes_figures;
pub use stepper::{Stepper, stepper_ui};
pub use tile::{Tile, TileState, tile_ui};
pub use timer::timer_ring_ui;
