//! What can be asked of an hour, what it answers, and who gives responses.

use serde::{Deserialize, Serialize};

use crate::activity::{Id, Play, Response};

use super::draws::{Draw, Lot};
use super::interlude::Moment;
use super::plan::Wave;
use super::privacy::Shown;
use super::teams::TeamTheme;

/// A random value that stands for one pupil's page; never a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Token(pub u128);

impl Serialize for Token {
    // JSON numbers end at 53 bits on many readers: a token travels as a word of hexadecimal digits.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{:x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        u128::from_str_radix(&word, 16)
            .map(Token)
            .map_err(serde::de::Error::custom)
    }
}

/// Who gives a response that can be told from others and changed; raised hands are counts instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Respondent {
    /// A pupil with a page, by its random token.
    Page(Token),
    /// A pupil with a paper card, by the number of the card.
    Card(u16),
    /// A team, by its number.
    Team(u8),
    /// The whole class together at the board.
    Board,
}

impl Respondent {
    /// Whether others in the room can see what this respondent answers.
    pub fn is_public(self) -> bool {
        !matches!(self, Self::Page(_))
    }
}

/// What the host, a pupil or a replay file asks of an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Sets how many pupils answer without a device.
    Class {
        /// Pupils, 0 to 60.
        hands: u16,
    },
    /// Somebody takes part.
    Join {
        /// Who.
        respondent: Respondent,
    },
    /// Somebody is away; what they answered stays.
    Leave {
        /// Who.
        respondent: Respondent,
    },
    /// Leaves the lobby for the first activity.
    Begin,
    /// One step on: the main button of the stage.
    Forward,
    /// One step back; what was revealed is hidden again.
    Back,
    /// Jumps to an activity.
    GoTo {
        /// Its place, from 0.
        activity: usize,
    },
    /// Leaves the current activity out.
    Skip,
    /// Stops answers without showing them.
    Close,
    /// Lets answers in again.
    Reopen,
    /// Opens the second vote.
    SecondVote,
    /// One respondent answers, or changes the answer.
    Respond {
        /// Who.
        respondent: Respondent,
        /// What.
        response: Response,
    },
    /// One respondent takes the answer back.
    Withdraw {
        /// Who.
        respondent: Respondent,
    },
    /// Lets one respondent answer for as long as the question stands on the stage, also once its vote is closed.
    MoreTime {
        /// Who.
        respondent: Respondent,
    },
    /// The host types how many hands were raised for a response.
    Hands {
        /// For what.
        response: Response,
        /// How many; 0 takes them back.
        count: u16,
    },
    /// One more hand for a response, touched or clicked on the stage.
    Touch {
        /// For what.
        response: Response,
    },
    /// Takes the last touch back.
    TakeBack,
    /// The host picks the way out of a scene.
    Take {
        /// Its id.
        way: Id,
    },
    /// Goes back to an earlier scene to choose again; the way that was walked is kept to compare.
    Rewind {
        /// Its place in the walk, from 0.
        scene: usize,
    },
    /// A move in a game of the whole class.
    Play(Play),
    /// Takes the last move back.
    UndoPlay,
    /// The host has read a word and lets the class see it, or not.
    Moderate {
        /// The word in any spelling.
        word: String,
        /// Whether the class may see it.
        is_kept: bool,
    },
    /// Starts a timer.
    StartTimer {
        /// Its length, 1 to 3600 seconds.
        secs: u32,
    },
    /// Pauses the timer, or lets it go on.
    PauseTimer,
    /// Gives the timer more time.
    AddTime {
        /// Seconds, 1 to 3600.
        secs: u32,
    },
    /// Takes the timer away.
    StopTimer,
    /// Makes teams by counting off, or does without them.
    SetTeams {
        /// How many, 2 to 6; 0 does without.
        count: u8,
        /// What they are named after.
        theme: TeamTheme,
    },
    /// Says which team answers now at the board.
    TeamTurn {
        /// Its number, from 1; `None` lets everybody answer alone again.
        team: Option<u8>,
    },
    /// Draws a lot and puts it on the stage.
    Draw {
        /// What for.
        what: Draw,
    },
    /// Puts something else than the lesson on the stage for a moment.
    Show {
        /// What.
        moment: Moment,
    },
    /// Lets one side after the other talk, each for the same time.
    StartTurns {
        /// The time of each side, 1 to 3600 seconds.
        secs: u32,
        /// How many sides, 2 to 6; `None` gives each team a turn.
        sides: Option<u8>,
    },
    /// Takes away what stands on the stage instead of the lesson.
    LeadBack,
    /// Ends the hour.
    End,
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The number of pupils without a device was set.
    ClassSet {
        /// Everybody present now.
        present: u32,
    },
    /// Somebody takes part.
    Joined {
        /// Who.
        respondent: Respondent,
    },
    /// Somebody is away.
    Left {
        /// Who.
        respondent: Respondent,
    },
    /// The class stands in this activity.
    Entered {
        /// Its id.
        activity: Id,
    },
    /// The class stands in this part of the activity.
    Part {
        /// Its id.
        part: Id,
    },
    /// One thing more, or one less, is uncovered.
    Uncovered {
        /// How many there are now.
        count: u16,
    },
    /// A move was made or taken back.
    Played {
        /// Moves so far.
        moves: usize,
    },
    /// The way out of the scene is this one, if one was picked.
    Way {
        /// Its id.
        way: Option<Id>,
    },
    /// The host has read a word.
    Moderated {
        /// Words that still wait to be read.
        waiting: usize,
    },
    /// The class is back in the lobby.
    Lobby,
    /// An order was drawn for the items of an activity.
    Drawn {
        /// The activity's id.
        activity: Id,
        /// Ids of the items in the order drawn.
        order: Vec<Id>,
    },
    /// Answers are let in.
    Opened {
        /// First or second vote.
        wave: Wave,
    },
    /// Answers came in, changed or were taken back.
    Received {
        /// Respondents of this vote so far.
        received: u32,
        /// Everybody present.
        present: u32,
    },
    /// One respondent may still answer once the vote is closed.
    MoreTimeGiven {
        /// Who.
        respondent: Respondent,
    },
    /// No more answers.
    Closed {
        /// First or second vote.
        wave: Wave,
    },
    /// The result is on the stage.
    Revealed {
        /// The last vote shown.
        wave: Wave,
        /// What the privacy rules let through.
        shown: Shown,
    },
    /// The result was hidden again.
    Hidden,
    /// The class is back at something to look at, which is not answered.
    Looking,
    /// The class talks.
    Talking,
    /// An activity was left out.
    Skipped {
        /// Its id.
        activity: Id,
    },
    /// The timer was started, paused, lengthened or stopped.
    TimerChanged,
    /// There are these teams now.
    TeamsSet {
        /// The id of each name, that of team 1 first.
        names: Vec<Id>,
    },
    /// This team answers now.
    TeamTurn {
        /// Its number; `None` is everybody alone.
        team: Option<u8>,
    },
    /// A lot was drawn.
    LotDrawn {
        /// What came out.
        lot: Lot,
    },
    /// Something else than the lesson stands on the stage.
    MomentShown {
        /// What.
        moment: Moment,
    },
    /// A side begins to talk, or waits for its turn.
    Turn {
        /// Which, from 1.
        side: u8,
        /// Whether it talks.
        is_talking: bool,
    },
    /// The lesson stands on the stage again.
    LessonAgain,
    /// The hour has ended.
    Ended,
}

/// Why a command was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The hour has not begun.
    NotBegun,
    /// The hour has begun already.
    AlreadyBegun,
    /// The hour has ended.
    Ended,
    /// There is nothing before this.
    AtStart,
    /// The lesson has no such activity.
    NoSuchActivity,
    /// The vote is closed.
    NotOpen,
    /// The vote is not closed.
    NotClosed,
    /// The response does not fit the activity.
    Misfit,
    /// The item is personal: no answer that others can see.
    Personal,
    /// More hands than pupils without a device.
    TooManyHands,
    /// There is nothing to take back.
    NothingToTakeBack,
    /// The respondent does not take part.
    NotJoined,
    /// No more respondents are let in.
    Full,
    /// The right answer has been shown: a second vote would say nothing.
    AlreadyRevealed,
    /// The second vote is under way already, or nothing is answered here.
    NoSecondVote,
    /// No timer at emotional level 2 and 3.
    NoTimerHere,
    /// There is no timer.
    NoTimer,
    /// A number outside its range.
    OutOfRange,
    /// This move is not possible now.
    NoSuchMove,
    /// The scene has no such way, or there is no scene.
    NoSuchWay,
    /// Nobody has given this word.
    NoSuchWord,
    /// There are no teams.
    NoTeams,
    /// The class has no register to draw from.
    NobodyToDraw,
}

impl Refusal {
    /// The Fluent key of the sentence that tells people.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotBegun => "refusal-not-begun",
            Self::AlreadyBegun => "refusal-already-begun",
            Self::Ended => "refusal-ended",
            Self::AtStart => "refusal-at-start",
            Self::NoSuchActivity => "refusal-no-such-activity",
            Self::NotOpen => "refusal-not-open",
            Self::NotClosed => "refusal-not-closed",
            Self::Misfit => "refusal-misfit",
            Self::Personal => "refusal-personal",
            Self::TooManyHands => "refusal-too-many-hands",
            Self::NothingToTakeBack => "refusal-nothing-to-take-back",
            Self::NotJoined => "refusal-not-joined",
            Self::Full => "refusal-full",
            Self::AlreadyRevealed => "refusal-already-revealed",
            Self::NoSecondVote => "refusal-no-second-vote",
            Self::NoTimerHere => "refusal-no-timer-here",
            Self::NoTimer => "refusal-no-timer",
            Self::OutOfRange => "refusal-out-of-range",
            Self::NoSuchMove => "refusal-no-such-move",
            Self::NoSuchWay => "refusal-no-such-way",
            Self::NoSuchWord => "refusal-no-such-word",
            Self::NoTeams => "refusal-no-teams",
            Self::NobodyToDraw => "refusal-nobody-to-draw",
        }
    }
}
