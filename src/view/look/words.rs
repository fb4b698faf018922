//! The roles of text: size, weight, colour and row height of each.

use eframe::egui::{Color32, FontId, RichText, TextFormat};

use super::{Look, Place, Ratio};
use crate::view::fonts;

/// How a kind of text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextRole {
    /// Size in points.
    pub size: f32,
    /// Bold or regular; there are no italics.
    pub is_bold: bool,
    /// Colour of the letters.
    pub colour: Color32,
    /// Colour of the letters of `**bold**` parts.
    pub strong: Color32,
    /// Height of a row, as a multiple of the size.
    pub row: f32,
}

impl TextRole {
    /// The font of this role.
    pub fn font(&self) -> FontId {
        let family = if self.is_bold {
            fonts::bold()
        } else {
            fonts::regular()
        };
        FontId::new(self.size, family)
    }

    /// Height of a row in points.
    pub fn row_height(&self) -> f32 {
        self.size * self.row
    }

    /// The format for a job of one's own.
    pub fn format(&self) -> TextFormat {
        TextFormat {
            line_height: Some(self.row_height()),
            ..TextFormat::simple(self.font(), self.colour)
        }
    }

    /// `text` in this role, for egui's own widgets.
    pub fn rich(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(self.font())
            .color(self.colour)
            .line_height(Some(self.row_height()))
    }

    /// The same in bold.
    #[must_use]
    pub fn bold(self) -> Self {
        Self {
            is_bold: true,
            ..self
        }
    }

    /// The same in regular.
    #[must_use]
    pub fn regular(self) -> Self {
        Self {
            is_bold: false,
            ..self
        }
    }

    /// The same in another colour.
    #[must_use]
    pub fn in_colour(self, colour: Color32) -> Self {
        Self {
            colour,
            strong: colour,
            ..self
        }
    }

    /// The same at another size, in points.
    #[must_use]
    pub fn at(self, size: f32) -> Self {
        Self { size, ..self }
    }
}

/// Sizes of one role: stage units at 16:9 and at 4:3, points on the desk.
struct Sized(f32, f32, f32);

impl Look {
    fn role(&self, sized: &Sized, row: f32) -> TextRole {
        let size = match (self.place, self.ratio) {
            (Place::Stage, Ratio::Wide) => self.su(sized.0),
            (Place::Stage, Ratio::FourThirds) => self.su(sized.1),
            (Place::Desk, _) => self.pt(sized.2),
        };
        TextRole {
            size,
            is_bold: false,
            colour: self.ink,
            strong: self.ink,
            row,
        }
    }

    /// The words that ask, at their largest; `widget::text::fit_prompt` finds the size for a text.
    pub fn prompt_text(&self) -> TextRole {
        self.role(&Sized(76.0, 64.0, 36.0), 1.22).bold()
    }

    /// A prompt in the top row of the stage, beside the help button.
    pub fn prompt_row_text(&self) -> TextRole {
        self.role(&Sized(70.0, 62.0, 30.0), 1.22).bold()
    }

    /// A prompt above results.
    pub fn prompt_small_text(&self) -> TextRole {
        self.role(&Sized(60.0, 60.0, 24.0), 1.22).bold()
    }

    /// Quoted statement of a barometer.
    pub fn statement_text(&self) -> TextRole {
        self.role(&Sized(68.0, 64.0, 30.0), 1.22).bold()
    }

    /// A choice of at most 12 signs.
    pub fn short_choice_text(&self) -> TextRole {
        self.role(&Sized(92.0, 92.0, 19.0), 1.15).bold()
    }

    /// A longer choice.
    pub fn choice_text(&self) -> TextRole {
        self.role(&Sized(60.0, 60.0, 17.0), 1.2).bold()
    }

    /// Body, labels.
    pub fn body_text(&self) -> TextRole {
        self.role(&Sized(54.0, 54.0, 17.0), 1.34)
    }

    /// What the adult alone reads while leading.
    pub fn notes_text(&self) -> TextRole {
        self.role(&Sized(54.0, 54.0, 18.5), 1.46)
    }

    /// Labels of rows and bins, and counts.
    pub fn count_text(&self) -> TextRole {
        self.role(&Sized(60.0, 58.0, 24.0), 1.2).bold()
    }

    /// Kind of activity and place in it, above the prompt.
    pub fn kicker_text(&self) -> TextRole {
        TextRole {
            colour: self.ink_soft,
            ..self.role(&Sized(44.0, 44.0, 16.0), 1.2)
        }
    }

    /// Words on a button.
    pub fn button_text(&self) -> TextRole {
        self.role(&Sized(46.0, 46.0, 17.0), 1.2).bold()
    }

    /// Words on a small button of the desk.
    pub fn small_button_text(&self) -> TextRole {
        self.role(&Sized(46.0, 46.0, 16.0), 1.2).bold()
    }

    /// Words on a chip or a pill.
    pub fn chip_text(&self) -> TextRole {
        self.role(&Sized(54.0, 54.0, 15.5), 1.2)
    }

    /// Numbers in the cells of the hopscotch.
    pub fn cell_text(&self) -> TextRole {
        self.role(&Sized(46.0, 46.0, 22.0), 1.0).bold()
    }

    /// Source of a fact.
    pub fn source_text(&self) -> TextRole {
        TextRole {
            colour: self.ink_soft,
            ..self.role(&Sized(38.0, 38.0, 14.0), 1.3)
        }
    }

    /// Title of a page of the desk.
    pub fn title_text(&self) -> TextRole {
        self.role(&Sized(76.0, 64.0, 37.0), 1.22).bold()
    }

    /// Heading of a sheet or a card.
    pub fn heading_text(&self) -> TextRole {
        self.role(&Sized(60.0, 60.0, 19.0), 1.3).bold()
    }

    /// Small label in bold, above a group or a field.
    pub fn label_text(&self) -> TextRole {
        TextRole {
            colour: self.ink_soft,
            ..self.role(&Sized(44.0, 44.0, 14.0), 1.35).bold()
        }
    }

    /// Small facts beside a title.
    pub fn meta_text(&self) -> TextRole {
        TextRole {
            colour: self.ink_soft,
            ..self.role(&Sized(44.0, 44.0, 15.5), 1.35)
        }
    }

    /// What is typed in a field.
    pub fn field_text(&self) -> TextRole {
        self.role(&Sized(54.0, 54.0, 16.0), 1.35)
    }

    /// Words on a key.
    pub fn key_text(&self) -> TextRole {
        self.role(&Sized(44.0, 44.0, 14.0), 1.2)
    }
}
