//! The ways to take part: one file per activity type, and the vocabulary every surface draws.
//!
//! This room knows rules only: no screen, no file, no clock. To add a type, write `src/activity/<type>.rs`
//! (declare it with `activity!`, give it [`Rules`]), then two lines here: its `mod` line and its line in
//! the list at the end of this file. Its program words, if it has any, go into `locales/<code>/answer.ftl`.

#[macro_use]
mod declare;
mod accept;
mod area;
mod barometer;
mod blazon;
mod board;
mod brainstorm;
mod budget;
mod choice;
mod count;
mod course;
mod draw;
mod drawing;
mod estimate;
mod fill_in;
mod game;
mod identity;
mod map;
mod mirror;
mod pairs;
mod poll;
mod poster;
mod problem;
mod rank;
mod scenario;
mod slide;
mod slogan;
mod sort;
mod spelling;
mod spots;
mod tally;
mod timeline;
mod true_false;
mod unveil;
mod venn;
mod vocabulary;
mod who_can;

pub use area::{Area, Point};
pub use board::BoardQuestion;
pub use budget::BudgetItem;
pub use count::Counted;
pub use course::{Course, Scene, steps_to_end};
pub use draw::DrawCard;
pub use drawing::{DRAWINGS, is_drawing};
pub use fill_in::Gap;
pub use game::{Card, Face, Game, Play, Table};
pub use map::Zone;
pub use pairs::Pair;
pub use problem::{Place, Problem, Severity};
pub use rank::RankItem;
pub use scenario::{ScenarioScene, ScenarioWay};
pub use sort::{EVERYONE, SortItem};
pub use spelling::{Merged, merged};
pub use spots::HiddenSpot;
pub use tally::{FOUND, OTHER, Tally};
pub use timeline::TimelineEvent;
pub use venn::{Region, VennItem};
pub use vocabulary::{
    Grade, Ground, Grouping, Head, Id, Interaction, Layout, Limit, MAX_CHOICES, Mismatch, Nature,
    Plan, Response, Right, Shape, Slot, Spot, Wanted, Wording,
};
pub use who_can::{CardSet, Form, Moment, WhoCanCard};

/// How many things are uncovered one by one while an activity is asked and while its result is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// Before the way on leads to the result.
    pub asked: u16,
    /// Before the way on leads away from the result.
    pub shown: u16,
}

/// What every activity type must offer.
pub trait Rules {
    /// What an author has to mend in this activity, whatever its texts say.
    fn problems(&self) -> Vec<Problem>;
    /// What the class sees and can do; for an activity of several parts, in the first of them.
    fn interaction(&self) -> Interaction;
    /// The parts it goes through.
    fn course(&self) -> Course {
        Course::One
    }
    /// What the class sees and can do in one part.
    fn interaction_of(&self, _part: &str) -> Interaction {
        self.interaction()
    }
    /// What is right in one part.
    fn right_of(&self, _part: &str) -> Right {
        self.right()
    }
    /// The list in which the question of a part stands: `<activity>_<list>_<part>`.
    fn part_list(&self) -> Option<&'static str> {
        None
    }
    /// The list in which the explanation of a part stands, where it has its own.
    fn why_list(&self) -> Option<&'static str> {
        None
    }
    /// What is uncovered one by one.
    fn steps(&self) -> Steps {
        Steps::default()
    }
    /// The kit's drawing that goes with an element of a list, such as (`item`, `ballon`).
    fn drawing_of(&self, _list: &str, _id: &str) -> Option<&str> {
        None
    }
    /// The list in which the words of sorted or ordered items stand: `<activity>_<list>_<item>`.
    fn item_list(&self) -> &'static str {
        "item"
    }
    /// From how many responses on its counts may be shown, where that is not what its nature asks for.
    fn least_responses(&self) -> Option<u32> {
        None
    }
    /// The youngest age it may be given to, in years.
    fn least_age(&self) -> u8 {
        0
    }
    /// Whether there is something to know, an opinion to give, or only something to look at.
    fn nature(&self) -> Nature;
    /// What one response is worth.
    ///
    /// # Errors
    /// [`Mismatch`] when the response is not one this activity can receive.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch>;
    /// What is right, to be shown at the reveal; [`Right::Open`] where nothing is.
    fn right(&self) -> Right {
        Right::Open
    }
    /// The lists of texts this type needs: (list name, ids), for `<activity>_<list>_<id>`.
    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        Vec::new()
    }
    /// Texts besides the common ones that this type may have, such as `answer_unit`.
    fn extra_texts(&self) -> &'static [&'static str] {
        &[]
    }
    /// Whether the author planned a second vote after the talk (a double cell of the hopscotch).
    fn has_second_vote(&self) -> bool {
        false
    }
    /// Whether the class then talks about the question `<activity>_ask`; such an activity needs that text.
    fn has_talk(&self) -> bool {
        true
    }
    /// Whether the choice with the most responses is the sentence the class keeps.
    fn keeps_sentence(&self) -> bool {
        false
    }
}

/// Lists the activity types in one place: the enum of a lesson file and every look-up grow from it.
macro_rules! activities {
    ($($file:ident::$name:ident,)+) => {
        $(pub use $file::$name;)+

        /// One step of a lesson, of any type.
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub enum Activity {
            $(
                #[doc = concat!("See [`", stringify!($name), "`].")]
                $name($name),
            )+
        }

        impl Activity {
            /// The names of all types as they stand in a lesson file.
            pub const KINDS: &'static [&'static str] = &[$(stringify!($name)),+];

            /// The name of this type as it stands in a lesson file.
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => stringify!($name),)+
                }
            }

            /// The Fluent key of its name for people: `kind-true-false` for `TrueFalse`.
            // keys: kind-*
            pub fn kind_key(&self) -> String {
                let mut key = String::from("kind");
                for letter in self.kind().chars() {
                    if letter.is_ascii_uppercase() {
                        key.push('-');
                    }
                    key.push(letter.to_ascii_lowercase());
                }
                key
            }

            /// What all types have: id, minutes, picture, sources and flags.
            pub fn head(&self) -> Head<'_> {
                match self {
                    $(Self::$name(activity) => activity.head(),)+
                }
            }

            /// The rules of this type.
            pub fn rules(&self) -> &dyn Rules {
                match self {
                    $(Self::$name(activity) => activity,)+
                }
            }

            /// The fields a type may have in a lesson file, in the order of its declaration.
            ///
            /// `None` for a name that is no type.
            pub fn field_names(kind: &str) -> Option<Vec<&'static str>> {
                match kind {
                    $(stringify!($name) => Some($name::field_names()),)+
                    _ => None,
                }
            }
        }
    };
}

activities! {
    slide::Slide,
    choice::Choice,
    true_false::TrueFalse,
    poll::Poll,
    estimate::Estimate,
    sort::Sort,
    slogan::Slogan,
    barometer::Barometer,
    blazon::Blazon,
    board::Board,
    brainstorm::Brainstorm,
    budget::Budget,
    count::Count,
    draw::Draw,
    fill_in::FillIn,
    identity::Identity,
    map::Map,
    mirror::Mirror,
    pairs::Pairs,
    poster::Poster,
    rank::Rank,
    scenario::Scenario,
    spots::Spots,
    timeline::Timeline,
    unveil::Unveil,
    venn::Venn,
    who_can::WhoCan,
}
