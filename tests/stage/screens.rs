//! Every thing that stands on the stage, by name.

use marelle::session::{Stop, Wave};
use marelle::view::StageMode;

use super::fixture::World;

const FIRST: Stop = Stop::Result(Wave::First);
const SECOND: Stop = Stop::Result(Wave::Second);

const ALL_TO_EVERYBODY: [(&str, &str); 8] = [
    ("velo", "tout-le-monde"),
    ("bebe", "tout-le-monde"),
    ("coudre", "tout-le-monde"),
    ("avion", "tout-le-monde"),
    ("danser", "tout-le-monde"),
    ("foot", "tout-le-monde"),
    ("cuisiner", "tout-le-monde"),
    ("bricoler", "tout-le-monde"),
];

/// A thing that stands on the stage.
pub(crate) struct Screen {
    pub(crate) name: &'static str,
    pub(crate) world: fn() -> World,
}

fn screen(name: &'static str, world: fn() -> World) -> Screen {
    Screen { name, world }
}

/// All of them.
pub(crate) fn screens() -> Vec<Screen> {
    [asking(), voted(), counted(), others()]
        .into_iter()
        .flatten()
        .collect()
}

fn asking() -> Vec<Screen> {
    vec![
        screen("choose", || {
            World::new()
                .at("compte")
                .hands(&[("a", 5), ("b", 8), ("c", 4)])
        }),
        screen("choose-six", || World::new().at("sport")),
        screen("choose-two", || World::new().at("vote")),
        screen("choose-personal", || World::new().at("chez-soi")),
        screen("choose-sentences", || World::new().at("phrase")),
        screen("line", || World::new().at("deputees")),
        screen("figures", || World::new().at("dix")),
        screen("sort", || {
            World::new().at("qui-peut").placed(&[
                ("danser", "tout-le-monde"),
                ("foot", "tout-le-monde"),
                ("cuisiner", "tout-le-monde"),
                ("bricoler", "garcons"),
            ])
        }),
        screen("sort-full", || {
            World::new().at("qui-peut").placed(&ALL_TO_EVERYBODY)
        }),
        screen("second", || {
            World::new().at("loi").until(Stop::Ask(Wave::Second))
        }),
    ]
}

fn voted() -> Vec<Screen> {
    vec![
        screen("votes", || {
            let counts = [("a", 5), ("b", 8), ("c", 9), ("d", 2)];
            World::new().at("compte").hands(&counts).until(FIRST)
        }),
        screen("votes-six", || {
            let counts = [
                ("un", 5),
                ("deux", 18),
                ("trois", 9),
                ("quatre", 2),
                ("cinq", 21),
                ("six", 12),
            ];
            World::new().at("sport").hands(&counts).until(FIRST)
        }),
        screen("votes-few", || {
            World::new().at("compte").hands(&[("a", 2)]).until(FIRST)
        }),
        screen("votes-few-opinion", || {
            World::new().at("peur").hands(&[("agree", 2)]).until(FIRST)
        }),
        screen("votes-words", || {
            World::new()
                .at("peur")
                .hands(&[("agree", 20), ("unsure", 4)])
                .until(FIRST)
        }),
        screen("votes-opinion", || {
            World::new()
                .at("loi")
                .hands(&[("agree", 11), ("unsure", 6), ("disagree", 7)])
                .until(FIRST)
        }),
        screen("both", || {
            World::new()
                .at("loi")
                .hands(&[("agree", 11), ("unsure", 6), ("disagree", 7)])
                .until(Stop::Ask(Wave::Second))
                .hands(&[("agree", 6), ("unsure", 5), ("disagree", 13)])
                .until(SECOND)
        }),
        screen("both-right", || {
            World::new()
                .at("vote")
                .hands(&[("true", 9), ("false", 15)])
                .until(Stop::Ask(Wave::Second))
                .hands(&[("true", 20), ("false", 4)])
                .until(SECOND)
        }),
    ]
}

fn counted() -> Vec<Screen> {
    vec![
        screen("numbers", || {
            World::new()
                .at("deputees")
                .guesses(&[
                    (20, 1),
                    (100, 4),
                    (150, 3),
                    (200, 6),
                    (208, 1),
                    (230, 2),
                    (290, 5),
                    (400, 2),
                ])
                .until(FIRST)
        }),
        screen("numbers-figures", || {
            World::new()
                .at("dix")
                .guesses(&[(1, 2), (2, 5), (3, 9), (5, 8)])
                .until(FIRST)
        }),
        screen("numbers-few", || {
            World::new().at("dix").guesses(&[(1, 2)]).until(FIRST)
        }),
        screen("sorted", || {
            World::new()
                .at("qui-peut")
                .placed(&[
                    ("danser", "tout-le-monde"),
                    ("foot", "tout-le-monde"),
                    ("cuisiner", "tout-le-monde"),
                    ("bricoler", "garcons"),
                    ("coudre", "filles"),
                    ("velo", "tout-le-monde"),
                ])
                .until(FIRST)
        }),
        screen("sorted-full", || {
            World::new()
                .at("qui-peut")
                .placed(&ALL_TO_EVERYBODY)
                .until(FIRST)
        }),
    ]
}

fn others() -> Vec<Screen> {
    vec![
        screen("lobby", World::new),
        screen("lobby-door", || World::new().with_door()),
        screen("question-door", || World::new().at("compte").with_door()),
        screen("slide", || World::new().at("regles")),
        screen("slide-image", || World::new().at("cour")),
        screen("black", || {
            World::new().at("compte").in_mode(StageMode::Black)
        }),
        screen("help", || {
            World::new().at("compte").in_mode(StageMode::Help)
        }),
        screen("preview", || {
            World::new()
                .at("compte")
                .hands(&[("a", 9), ("c", 15)])
                .until(FIRST)
                .preview()
        }),
        screen("talk", || World::new().at("compte").until(Stop::Talk)),
        screen("ended", || World::new().at("phrase").until(Stop::Ended)),
    ]
}
