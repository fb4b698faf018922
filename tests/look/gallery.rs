//! Screenfuls of components: the stage of a quiz, and every component of the desk in every state.

use eframe::egui::{self, Align2, Rect, Ui, Vec2, pos2, vec2};
use marelle::view::icon::Icon;
use marelle::view::look::{Look, Mark, Motion, Theme};
use marelle::view::widget::{self, text};
use marelle::view::widget::{
    Bin, Button, Card, CardState, Cell, CellState, Chip, Direction, DotRow, Field, Finding,
    Hopscotch, Stepper, Tile, TileState,
};

/// What was pressed last, and what was typed.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) pressed: Vec<String>,
    pub(crate) word: String,
    pub(crate) year: String,
    pub(crate) pupils: u32,
    pub(crate) segment: usize,
    pub(crate) cell: Option<usize>,
}

impl Seen {
    fn note(&mut self, response: &egui::Response, name: &str) {
        if response.clicked() {
            self.pressed.push(name.to_owned());
        }
    }
}

/// The window to its edges, past the margin of the harness.
pub(crate) fn whole(ui: &mut Ui) -> Rect {
    let rect = ui.ctx().content_rect();
    ui.set_clip_rect(rect);
    rect
}

pub(crate) fn quiz_cells() -> Vec<Cell> {
    let cell = |first_place, state, second| Cell {
        first_place,
        state,
        second,
        name: format!("Case {first_place}"),
    };
    vec![
        cell(1, CellState::Done, None),
        cell(2, CellState::Current, None),
        cell(3, CellState::ToCome, None),
        cell(4, CellState::ToCome, Some(CellState::ToCome)),
        cell(6, CellState::ToCome, None),
    ]
}

pub(crate) fn way(cells: &[Cell], direction: Direction) -> Hopscotch<'_> {
    Hopscotch {
        cells,
        earth: "Terre",
        sky: "Ciel",
        name: "Parcours, case 2 sur 6 : quiz",
        direction,
        is_over: false,
        is_open: true,
    }
}

// The stage, as in the pictures 03 and 18.

pub(crate) const PROMPT: &str =
    "En France, une femme mariée peut ouvrir seule un compte en banque depuis…";
const YEARS: [&str; 4] = ["1907", "1945", "1965", "1999"];

pub(crate) fn stage_ui(ui: &mut Ui, theme: Theme, seen: &mut Seen) {
    let rect = whole(ui);
    let look = Look::stage(theme, rect).with_motion(Motion::OFF);
    look.apply_to(ui);
    ui.painter().rect_filled(rect, 0.0, look.ground);
    let cells = quiz_cells();
    let (main, top) = if look.is_four_thirds() {
        let main = rect.shrink2(vec2(look.size.margin, 0.0));
        let size = widget::ribbon_size(&cells, look.su(84.0));
        let ribbon = Rect::from_min_size(main.min + vec2(0.0, look.size.margin_top), size);
        seen.cell = widget::hopscotch_ui(ui, &look, ribbon, &way(&cells, Direction::Ribbon));
        (main, ribbon.bottom() + look.su(8.0))
    } else {
        let (rail, main) = rect.split_left_right_at_x(rect.left() + look.size.rail);
        ui.painter().rect_filled(rail, 0.0, look.sunk);
        let line = egui::Stroke::new(look.size.separator, look.line);
        ui.painter()
            .vline(rail.right() - look.su(1.5), rail.y_range(), line);
        let inner = Rect::from_min_max(
            pos2(rail.left(), rail.top() + look.su(66.0)),
            pos2(rail.right(), rail.bottom() - look.size.margin_bottom),
        );
        seen.cell = widget::hopscotch_ui(ui, &look, inner, &way(&cells, Direction::Rail));
        let main = main.shrink2(vec2(look.size.margin, 0.0));
        (main, main.top() + look.size.margin_top)
    };
    stage_main_ui(ui, &look, (main, top), seen);
}

fn stage_main_ui(ui: &Ui, look: &Look, (main, top): (Rect, f32), seen: &mut Seen) {
    let help = Rect::from_min_size(
        pos2(
            main.right() - look.size.help,
            main.top() + look.size.margin_top,
        ),
        Vec2::splat(look.size.help),
    );
    let response = Button::round(Icon::Lifebuoy, "Besoin d’aide").show_at(ui, look, help);
    seen.note(&response, "help");

    let role = look.kicker_text();
    let kicker = Rect::from_min_size(
        pos2(main.left(), top),
        vec2(
            main.width(),
            look.su(if look.is_four_thirds() { 60.0 } else { 88.0 }),
        ),
    );
    let icon = kicker.left_center() + vec2(look.size.icon / 2.0, 0.0);
    Icon::ListChecks.paint(ui.painter(), icon, look.size.icon, look.ink_soft);
    let words = "**Quiz** · question 2 sur 4";
    let galley = text::Words::new(words, role).lay_out(ui.ctx());
    let place = kicker.translate(vec2(look.size.icon + look.su(18.0), 0.0));
    text::text_in_ui(ui, galley, (place, Align2::LEFT_CENTER), words);

    let fit = text::fit_prompt(ui.ctx(), look, PROMPT, main.width());
    assert!(fit.fits);
    let prompt = Rect::from_min_size(
        pos2(main.left(), kicker.bottom() + look.su(14.0)),
        fit.galley.size(),
    );
    text::heading_in_ui(ui, fit.galley, (prompt, Align2::LEFT_TOP), PROMPT);

    let foot = Rect::from_min_max(
        pos2(
            main.left(),
            main.bottom() - look.size.margin_bottom - look.su(96.0),
        ),
        pos2(main.right(), main.bottom() - look.size.margin_bottom),
    );
    let tiles = Rect::from_min_max(
        pos2(main.left(), prompt.bottom() + look.su(40.0)),
        pos2(main.right(), foot.top() - look.su(38.0)),
    );
    tiles_ui(ui, look, tiles, seen);
    foot_ui(ui, look, foot, seen);
}

fn tiles_ui(ui: &Ui, look: &Look, rect: Rect, seen: &mut Seen) {
    let gap = look.size.gap_wide;
    let size = (rect.size() - Vec2::splat(gap)) / 2.0;
    let room = Tile::room(look, size);
    let (role, fits) = text::choices_role(ui.ctx(), look, &YEARS, room);
    assert!(fits);
    for (index, words) in YEARS.into_iter().enumerate() {
        let (column, row) = ((index % 2) as f32, (index / 2) as f32);
        let corner = rect.min + vec2(column * (size.x + gap), row * (size.y + gap));
        let mark = Mark::ALL[index];
        let name = format!("Choix {}, {words}", mark.letter());
        let tile = Tile {
            mark,
            words,
            role,
            name: &name,
            note: "choisi",
            state: TileState::Rest,
        };
        let response = widget::tile_ui(ui, look, Rect::from_min_size(corner, size), &tile);
        seen.note(&response, words);
    }
}

fn foot_ui(ui: &Ui, look: &Look, foot: Rect, seen: &mut Seen) {
    let mut left = foot.left();
    let count = "17 réponses sur 24";
    if !look.is_four_thirds() {
        let dots = Rect::from_min_size(foot.min, vec2(look.su(440.0), foot.height()));
        widget::received_dots_ui(ui, look, dots, (17, 24), "17 points sur 24");
        left = dots.right() + look.su(24.0);
    }
    let galley = text::Words::new(count, look.body_text().bold()).lay_out(ui.ctx());
    let place = Rect::from_min_max(pos2(left, foot.top()), foot.max);
    text::text_in_ui(ui, galley, (place, Align2::LEFT_CENTER), count);
    let reveal = Button::primary("Révéler").icon(Icon::Eye);
    let size = reveal.size(ui, look);
    let place = Rect::from_min_size(
        pos2(foot.right() - size.x, foot.center().y - size.y / 2.0),
        size,
    );
    let response = reveal.show_at(ui, look, place);
    seen.note(&response, "reveal");
    let back = Button::square(Icon::CaretLeft, "Étape précédente");
    let size = back.size(ui, look);
    let corner = pos2(place.left() - look.su(18.0) - size.x, place.top());
    let response = back.show_at(ui, look, Rect::from_min_size(corner, size));
    seen.note(&response, "back");
}

// Everything else, on the desk.

pub(crate) fn gallery_ui(ui: &mut Ui, theme: Theme, seen: &mut Seen) {
    let look = Look::desk(theme, 1.0).with_motion(Motion::OFF);
    look.apply_to(ui);
    let page = whole(ui);
    ui.painter().rect_filled(page, 0.0, look.ground);
    let builder = egui::UiBuilder::new().max_rect(page.shrink2(vec2(30.0, 14.0)));
    ui.scope_builder(builder, |ui| {
        title_ui(ui, &look);
        tile_states_ui(ui, &look);
        buttons_ui(ui, &look, seen);
        cells_ui(ui, &look);
        fields_ui(ui, &look, seen);
        chips_ui(ui, &look, seen);
        charts_ui(ui, &look);
        notes_ui(ui, &look, seen);
    });
}

fn title_ui(ui: &mut Ui, look: &Look) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(40.0), egui::Sense::hover());
        widget::paint_mark(ui.painter(), rect);
        text::heading_ui(ui, look.title_text().at(30.0), "Marelle · composants");
        for mark in Mark::ALL {
            widget::badge_ui(ui, look, mark, 40.0);
        }
    });
}

fn tile_states_ui(ui: &mut Ui, look: &Look) {
    let states = [
        (Mark::A, "repos", TileState::Rest),
        (Mark::C, "pris", TileState::Selected),
        (Mark::D, "fermé", TileState::Disabled),
        (Mark::C, "juste", TileState::Right),
        (Mark::B, "autre", TileState::Other),
        (Mark::E, "« cinq » ?", TileState::Rest),
    ];
    let (rect, _) = ui.allocate_exact_size(vec2(1300.0, 84.0), egui::Sense::hover());
    for (index, (mark, words, state)) in states.into_iter().enumerate() {
        let corner = rect.min + vec2(4.0 + 216.0 * index as f32, 6.0);
        let tile = Tile {
            mark,
            words,
            role: look.short_choice_text(),
            name: words,
            note: "",
            state,
        };
        ui.push_id(index, |ui| {
            let place = Rect::from_min_size(corner, vec2(196.0, 68.0));
            widget::tile_ui(ui, look, place, &tile);
        });
    }
}

fn buttons_ui(ui: &mut Ui, look: &Look, seen: &mut Seen) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let reveal = Button::primary("Révéler").icon(Icon::Eye);
        let response = reveal.show(ui, look);
        seen.note(&response, "reveal");
        let second = Button::secondary("Second vote").icon(Icon::ArrowsDownUp);
        let response = second.key("V").tall().show(ui, look);
        seen.note(&response, "second");
        let closed = Button::secondary("Fermé").icon(Icon::Eye).enabled(false);
        let response = closed.show(ui, look);
        seen.note(&response, "closed");
        let resume = Button::chalk("Reprendre")
            .icon(Icon::PlayFill)
            .show(ui, look);
        seen.note(&resume, "resume");
        let small = Button::secondary("Cacher").small().show(ui, look);
        seen.note(&small, "small");
        let square = Button::square(Icon::ArrowUp, "Monter").small();
        let response = square.show(ui, look);
        seen.note(&response, "up");
        let help = Button::round(Icon::Lifebuoy, "Besoin d’aide").show(ui, look);
        seen.note(&help, "help");
        let link = widget::link_ui(ui, look, "Voir la séquence", Some(Icon::ArrowRight));
        seen.note(&link, "link");
    });
}

fn cells_ui(ui: &mut Ui, look: &Look) {
    let cells = quiz_cells();
    ui.horizontal(|ui| {
        for (state, second) in [
            (CellState::ToCome, None),
            (CellState::Current, None),
            (CellState::Done, None),
            (CellState::ToCome, Some(CellState::ToCome)),
        ] {
            widget::list_cell_ui(ui, look, 52.0, (1, state, second));
        }
        for (direction, high) in [(Direction::Ribbon, 54.0), (Direction::Outline, 30.0)] {
            let size = widget::ribbon_size(&cells, high);
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            ui.push_id(high.to_bits(), |ui| {
                widget::hopscotch_ui(ui, look, rect, &way(&cells, direction));
            });
        }
        let board = look.with_theme(Theme::Board);
        let size = widget::ribbon_size(&cells, 54.0);
        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        ui.painter().rect_filled(rect, 0.0, board.ground);
        let over = Hopscotch {
            is_over: true,
            is_open: false,
            ..way(&cells, Direction::Ribbon)
        };
        ui.push_id("over", |ui| widget::hopscotch_ui(ui, &board, rect, &over));
    });
}

fn fields_ui(ui: &mut Ui, look: &Look, seen: &mut Seen) {
    ui.horizontal_top(|ui| {
        let search = Field::new("Chercher").hint("Chercher").bare();
        search
            .icon(Icon::MagnifyingGlass)
            .width(240.0)
            .show(ui, look, &mut seen.word);
        let year = Field::new("Année")
            .width(220.0)
            .error("L’année a quatre chiffres.");
        year.show(ui, look, &mut seen.year);
        let stepper = Stepper {
            label: "Élèves",
            name: "Nombre d’élèves",
            less: "Un élève de moins",
            more: "Un élève de plus",
            range: 1..=25,
        };
        let response = widget::stepper_ui(ui, look, &stepper, &mut seen.pupils);
        if response.changed() {
            seen.pressed.push("pupils".to_owned());
        }
        let long = Field::new("Retour").lines(2).width(320.0);
        long.show(ui, look, &mut seen.word);
    });
}

fn chips_ui(ui: &mut Ui, look: &Look, seen: &mut Seen) {
    ui.horizontal(|ui| {
        let on = Chip::switch("Cycle 3", true).show(ui, look);
        seen.note(&on, "cycle 3");
        let off = Chip::switch("Cycle 2", false).show(ui, look);
        seen.note(&off, "cycle 2");
        Chip::menu("Tous les thèmes")
            .icon(Icon::Shapes)
            .show(ui, look);
        widget::pill_ui(
            ui,
            look,
            Some(Icon::Clock),
            "**45 min** en tout",
            Some(Mark::A),
        );
        widget::pill_ui(ui, look, None, "classe entière", None);
        widget::level_ui(ui, look, 1, "niveau 1 sur 3");
        widget::radio_ui(ui, look, true, "Bonne réponse : C");
        let sound = widget::check_ui(ui, look, true, "Son");
        seen.note(&sound, "sound");
        let ways = [
            (Some(Icon::HandPalm), "Mains"),
            (Some(Icon::Cards), "Cartes"),
            (Some(Icon::DeviceTablet), "Tablettes"),
        ];
        if let Some(index) = widget::segments_ui(ui, look, &ways, Some(seen.segment)) {
            seen.segment = index;
        }
    });
}

fn charts_ui(ui: &mut Ui, look: &Look) {
    let (rect, _) = ui.allocate_exact_size(vec2(1300.0, 100.0), egui::Sense::hover());
    let row =
        |x: f32, y: f32, wide: f32| Rect::from_min_size(rect.min + vec2(x, y), vec2(wide, 22.0));
    let dots = DotRow {
        count: 9,
        largest: 13,
        is_filled: true,
        colour: Mark::C.colour(look.theme),
        shown: 1.0,
    };
    widget::dot_row_ui(ui, look, row(0.0, 4.0, 300.0), &dots, "9 réponses sur 24");
    let first = DotRow {
        is_filled: false,
        count: 13,
        ..dots
    };
    widget::dot_row_ui(
        ui,
        look,
        row(0.0, 34.0, 300.0),
        &first,
        "13 réponses sur 24",
    );
    let many = DotRow {
        count: 180,
        largest: 210,
        ..dots
    };
    widget::dot_row_ui(
        ui,
        look,
        row(0.0, 64.0, 300.0),
        &many,
        "180 réponses sur 400",
    );
    let bar = (0.6, Mark::D.colour(look.theme));
    widget::bar_ui(ui, look, row(340.0, 4.0, 200.0), bar, "12 minutes sur 20");
    widget::received_dots_ui(ui, look, row(340.0, 44.0, 210.0), (8, 10), "8 sur 10");
    let ring = Rect::from_min_size(rect.min + vec2(580.0, 4.0), Vec2::splat(54.0));
    widget::timer_ring_ui(ui, look, ring, 0.63, "Encore 38 secondes");
    for (index, state) in [CardState::Rest, CardState::Taken, CardState::Right]
        .into_iter()
        .enumerate()
    {
        let place = Rect::from_min_size(
            rect.min + vec2(670.0 + 150.0 * index as f32, 4.0),
            vec2(130.0, 96.0),
        );
        let card = Card {
            words: "consoler",
            icon: Some(Icon::BabyDuotone),
            name: "Consoler, carte 1 sur 3",
            state,
        };
        widget::card_ui(ui, look, (place, index), &card);
    }
    let bin = Bin {
        mark: Mark::A,
        words: "Tout le monde",
        count: 1,
        name: "Boîte A, tout le monde, 1 carte",
        is_target: false,
    };
    let place = Rect::from_min_size(rect.min + vec2(1110.0, 0.0), vec2(196.0, 132.0));
    let reply = widget::bin_ui(ui, look, place, &bin);
    let chip = ("danser", Some(Icon::MusicNotesDuotone));
    widget::bin_chip_ui(ui, look, (reply.inside.min, 0), chip, "Reprendre danser");
}

fn notes_ui(ui: &mut Ui, look: &Look, seen: &mut Seen) {
    ui.add_space(10.0);
    ui.set_max_width(640.0);
    for (is_error, kind) in [(true, "À corriger"), (false, "À voir")] {
        let finding = Finding {
            is_error,
            kind,
            words: "Il manque la source du fait.",
            link: "Aller au champ",
        };
        if let Some(link) = ui
            .push_id(kind, |ui| widget::finding_ui(ui, look, &finding))
            .inner
        {
            seen.note(&link, kind);
        }
    }
}
