//! What an adult or the class wants, as a screen understood it; the shell carries it out.

use crate::activity::Id;
use crate::paper::Printing;
use crate::session::Command;
use crate::text::Lang;

use super::look::Theme;
use super::pages::PagesWish;

/// One wish of the person in front of a screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    /// Show the shelf.
    OpenShelf,
    /// Show the sheet of a lesson.
    OpenSheet(Id),
    /// Begin the hour of a lesson: open its lobby on the stage.
    Project(Id),
    /// Begin a lesson for one pupil alone.
    PlayAlone(Id),
    /// Read the page of a pupil alone aloud, or stop reading.
    ReadAloud(bool),
    /// Go on with the hour that was cut short.
    Resume,
    /// Throw the hour that was cut short away.
    ForgetHour,
    /// Ask the running hour for something.
    Command(Command),
    /// Swap the words for another language.
    SetLanguage(Lang),
    /// Paper or board.
    SetTheme(Theme),
    /// Text size of the adult's screens, 0.8 to 2.0.
    SetZoom(f32),
    /// Let things move, or not.
    SetMotion(bool),
    /// Let notes sound, or not.
    SetSounds(bool),
    /// Keep totals of lessons taken alone, or not.
    SetTotals(bool),
    /// Delete the totals of lessons taken alone.
    EraseTotals,
    /// Name and size of the class; the name stays on this computer.
    SetClass {
        /// What the adult calls the class; may be empty.
        name: String,
        /// Pupils, 1 to 60.
        size: u16,
    },
    /// The school's own help contacts; they stay on this computer.
    SetContacts(Contacts),
    /// The contract of the class, line by line; it stays on this computer.
    SetContract(Vec<String>),
    /// Take a tool for the stage, or put it away.
    Board(BoardTool),
    /// Save a page or a table as a file.
    Save(Saving),
    /// Show the folder a file was saved to, with the system's own file window.
    ShowSaved,
    /// Open or close the pupils' help on the stage.
    ShowPupilsHelp(bool),
    /// Open or close the card "if a child confides in you".
    ShowAdultCard(bool),
    /// Open or close the settings.
    ShowSettings(bool),
    /// Make the stage black, or bring it back.
    SetBlack(bool),
    /// Fill the screen with the stage, or leave it.
    SetFullScreen(bool),
    /// Open or close the console drawer beside the stage, on a single screen.
    ShowConsole(bool),
    /// Ask whether to end the hour, or take the question back.
    AskToEnd(bool),
    /// Leave the page of the end; what was not saved is gone.
    Finish,
    /// Delete everything kept of this hour.
    Erase,
    /// Take the message at the bottom away.
    DismissNotice,
    /// Look after the pupils' pages.
    Pages(PagesWish),
    /// Close the program.
    Quit,
}

/// What an adult or the class uses over the stage; nothing of it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoardTool {
    /// Take the pen, or put it away.
    Pen,
    /// Wipe off what was drawn.
    Wipe,
    /// Choose a part to see larger, or see all of the stage again.
    Zoom,
    /// See a quarter larger: its number from 1, read like a page.
    Quarter(u8),
    /// Put everything away.
    Away,
    /// Turn to a page of a tale whose versions stand side by side, from 0.
    Page(usize),
}

/// What can be saved as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// The lesson sheet, as a page for A4.
    LessonSheet,
    /// The note to families, as a page for A4.
    FamilyNote,
    /// The result of the hour, as a page for A4.
    Outcome,
    /// The counts of the hour, as a table.
    Counts,
    /// What was measured, to be added to the counts of other classes.
    Measure,
    /// Things to cut out, to fill in or to hang up.
    Print(Printing),
}

/// The school's own help contacts; free words, never sent anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Contacts {
    /// Head of the school.
    pub head: String,
    /// Nurse, psychologist, social worker.
    pub health: String,
    /// The office of the département for worrying information.
    pub crip: String,
}
