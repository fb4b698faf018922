//! Which cards are shown, and where: made anew only when the filters, the lessons or the width change.

use std::collections::BTreeMap;

use eframe::egui::{Pos2, Rect, vec2};

use crate::lesson::Theme;
use crate::view::Scene;
use crate::view::look::Look;

use super::{ShelfCard, ShelfView};

/// What the adult looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Words that all stand in the title, the summary, the sequence or the levels.
    pub search: String,
    /// One French cycle; `None` for all.
    pub cycle: Option<u8>,
    /// One theme; `None` for all.
    pub theme: Option<Theme>,
    /// One range of time; `None` for all.
    pub length: Option<Length>,
}

/// How long an hour is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// 30 minutes or less.
    Short,
    /// 31 to 45 minutes.
    Usual,
    /// More than 45 minutes.
    Long,
}

impl Length {
    /// All ranges, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Usual, Self::Long];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Short => "shelf-length-short",
            Self::Usual => "shelf-length-usual",
            Self::Long => "shelf-length-long",
        }
    }

    fn holds(self, minutes: u16) -> bool {
        match self {
            Self::Short => minutes <= 30,
            Self::Usual => (31..=45).contains(&minutes),
            Self::Long => minutes > 45,
        }
    }
}

/// What a plan is made for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    filters: Filters,
    revision: u64,
    count: usize,
    sizes: CardSizes,
}

impl Wanted {
    pub(super) fn new(
        scene: &Scene<'_>,
        data: &ShelfView<'_>,
        filters: &Filters,
        width: f32,
    ) -> Self {
        Self {
            filters: filters.clone(),
            revision: data.revision,
            count: data.cards.len(),
            sizes: CardSizes::new(scene.look, width),
        }
    }
}

/// The sizes of the grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct CardSizes {
    columns: usize,
    card: eframe::egui::Vec2,
    gap: f32,
    heading: f32,
}

impl CardSizes {
    fn new(look: &Look, width: f32) -> Self {
        // The bounds hold for the window, which is two margins wider.
        let columns = match (width + 2.0 * look.size.margin) / look.pt(1.0) {
            wide if wide > 1700.0 => 5.0,
            wide if wide >= 1200.0 => 4.0,
            wide if wide >= 760.0 => 3.0,
            wide if wide >= 520.0 => 2.0,
            _ => 1.0,
        };
        let gap = look.pt(18.0);
        let wide = (width - gap * (columns - 1.0)) / columns;
        Self {
            columns: usize::from(crate::view::look::small(columns)),
            card: vec2(wide.floor(), look.pt(192.0)),
            gap,
            heading: look.pt(36.0),
        }
    }

    /// Height of a row of cards with the gap below it.
    pub(super) fn card_row(&self) -> f32 {
        self.card.y + self.gap
    }

    /// The place of a card in a row that begins at `corner`.
    pub(super) fn card_at(&self, corner: Pos2, column: usize) -> Rect {
        let x = (self.card.x + self.gap) * column as f32;
        Rect::from_min_size(corner + vec2(x, 0.0), self.card)
    }
}

/// A row and where it stands, in points from the top of the first one.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) top: f32,
    pub(super) bottom: f32,
    pub(super) content: Row,
}

/// What stands in a row.
#[derive(Clone, Debug)]
pub(super) enum Row {
    /// The title of a sequence and how many of its lessons follow; `None` for lessons without a sequence.
    Heading { title: Option<String>, count: usize },
    /// The places of cards.
    Cards(Vec<usize>),
}

/// Where an arrow key leads.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    Before,
    After,
    Above,
    Below,
}

/// Headings and cards in rows.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    wanted: Wanted,
    pub(super) sizes: CardSizes,
    pub(super) rows: Vec<Placed>,
    pub(super) height: f32,
}

impl Plan {
    pub(super) fn new(wanted: Wanted, cards: &[ShelfCard], index: &Index) -> Self {
        let sizes = wanted.sizes;
        let mut plan = Self {
            wanted,
            sizes,
            rows: Vec::new(),
            height: 0.0,
        };
        let words = words(&plan.wanted.filters.search);
        let shown: Vec<usize> = cards
            .iter()
            .enumerate()
            .filter(|(place, card)| {
                plan.wanted.filters.let_through(card) && index.has_all(*place, &words)
            })
            .map(|(place, _)| place)
            .collect();
        for (title, places) in groups(cards, &shown) {
            let count = places.len();
            plan.push(Row::Heading { title, count }, sizes.heading);
            for row in places.chunks(sizes.columns.max(1)) {
                plan.push(Row::Cards(row.to_vec()), sizes.card_row());
            }
        }
        plan
    }

    /// Whether nothing has changed since it was made.
    pub(super) fn is_for(&self, wanted: &Wanted) -> bool {
        self.wanted == *wanted
    }

    fn push(&mut self, content: Row, height: f32) {
        let top = self.height;
        self.height += height;
        self.rows.push(Placed {
            top,
            bottom: self.height,
            content,
        });
    }

    fn card_rows(&self) -> impl Iterator<Item = (&[usize], f32)> {
        self.rows.iter().filter_map(|row| match &row.content {
            Row::Cards(places) => Some((places.as_slice(), row.top)),
            Row::Heading { .. } => None,
        })
    }

    /// Where the row of a card begins.
    pub(super) fn top_of(&self, place: usize) -> Option<f32> {
        self.card_rows()
            .find(|(places, _)| places.contains(&place))
            .map(|(_, top)| top)
    }

    /// The card an arrow key leads to from a card, and where its row begins.
    pub(super) fn step(&self, from: usize, way: Way) -> Option<(usize, f32)> {
        let rows: Vec<(&[usize], f32)> = self.card_rows().collect();
        let row = rows.iter().position(|(places, _)| places.contains(&from))?;
        let (places, _) = rows.get(row)?;
        let column = places.iter().position(|place| *place == from)?;
        let nearest = |(places, top): &(&[usize], f32), column: usize| {
            let place = places.get(column).or(places.last()).copied();
            place.map(|place| (place, *top))
        };
        match way {
            Way::Before if column > 0 => nearest(rows.get(row)?, column - 1),
            Way::Before => nearest(rows.get(row.checked_sub(1)?)?, usize::MAX),
            Way::After if column + 1 < places.len() => nearest(rows.get(row)?, column + 1),
            Way::After => nearest(rows.get(row + 1)?, 0),
            Way::Above => nearest(rows.get(row.checked_sub(1)?)?, column),
            Way::Below => nearest(rows.get(row + 1)?, column),
        }
    }
}

impl Filters {
    fn let_through(&self, card: &ShelfCard) -> bool {
        self.cycle.is_none_or(|cycle| cycle == card.cycle)
            && self.theme.is_none_or(|theme| card.themes.contains(&theme))
            && self.length.is_none_or(|length| length.holds(card.minutes))
    }
}

/// The words of every card, folded; made when somebody searches, and kept until the lessons change.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    revision: Option<u64>,
    words: Vec<String>,
}

impl Index {
    pub(super) fn refresh(&mut self, data: &ShelfView<'_>) {
        if self.revision != Some(data.revision) || self.words.len() != data.cards.len() {
            self.revision = Some(data.revision);
            self.words = data.cards.iter().map(searched).collect();
        }
    }

    fn has_all(&self, place: usize, words: &[String]) -> bool {
        let text = self.words.get(place).map_or("", String::as_str);
        words.iter().all(|word| text.contains(word))
    }
}

/// What a card is found by.
fn searched(card: &ShelfCard) -> String {
    let sequence = card.sequence.as_ref().map_or("", |(_, title, _)| title);
    let levels = card.levels.join(" ");
    folded(&[&card.title, &card.summary, sequence, &levels, &card.id].join("\n"))
}

/// The words of a search, folded.
fn words(search: &str) -> Vec<String> {
    folded(search)
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

/// Small letters without accents, so that "egalite" finds "Égalité".
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'â' | 'ä' | 'á' => folded.push('a'),
            'ç' => folded.push('c'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' => folded.push('i'),
            'ô' | 'ö' | 'ó' => folded.push('o'),
            'ù' | 'û' | 'ü' | 'ú' => folded.push('u'),
            'ÿ' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            other => folded.push(other),
        }
    }
    folded
}

/// A title, and the places of cards.
type Group = (Option<String>, Vec<usize>);
/// A title, and for each card its place in the sequence and among the cards.
type Sequence = (String, Vec<(u8, usize)>);

/// The cards of each sequence in the order of their places, then all others.
fn groups(cards: &[ShelfCard], shown: &[usize]) -> Vec<Group> {
    let mut order: Vec<&str> = Vec::new();
    let mut sequences: BTreeMap<&str, Sequence> = BTreeMap::new();
    let mut others = Vec::new();
    for &place in shown {
        let Some((id, title, at)) = cards.get(place).and_then(|card| card.sequence.as_ref()) else {
            others.push(place);
            continue;
        };
        let (_, places) = sequences.entry(id).or_insert_with(|| {
            order.push(id);
            (title.clone(), Vec::new())
        });
        places.push((*at, place));
    }
    let mut groups: Vec<Group> = order
        .into_iter()
        .filter_map(|id| sequences.remove(id))
        .map(|(title, mut places)| {
            places.sort_unstable();
            let places = places.into_iter().map(|(_, place)| place).collect();
            (Some(title), places)
        })
        .collect();
    if !others.is_empty() {
        groups.push((None, others));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::look::Theme as Material;

    fn card(id: &str, sequence: Option<(&str, u8)>) -> ShelfCard {
        ShelfCard {
            id: id.to_owned(),
            title: format!("L’égalité {id}"),
            cycle: 3,
            minutes: 45,
            themes: vec![Theme::Rights],
            sequence: sequence.map(|(id, place)| (id.to_owned(), id.to_uppercase(), place)),
            ..ShelfCard::default()
        }
    }

    fn plan(cards: &[ShelfCard], filters: Filters) -> Plan {
        let look = Look::desk(Material::Paper, 1.0);
        let data = ShelfView {
            cards,
            revision: 0,
            resume: None,
            loading: None,
        };
        let mut index = Index::default();
        index.refresh(&data);
        let wanted = Wanted {
            filters,
            revision: 0,
            count: cards.len(),
            sizes: CardSizes::new(&look, 1318.0),
        };
        Plan::new(wanted, cards, &index)
    }

    fn shown(cards: &[ShelfCard], filters: Filters) -> Vec<usize> {
        let plan = plan(cards, filters);
        plan.card_rows()
            .flat_map(|(places, _)| places.to_vec())
            .collect()
    }

    #[test]
    fn puts_sequences_first_and_in_order() {
        let cards = [
            card("a", None),
            card("b", Some(("s", 2))),
            card("c", Some(("s", 1))),
        ];
        assert_eq!(shown(&cards, Filters::default()), [2, 1, 0]);
    }

    #[test]
    fn finds_words_whatever_their_accents() {
        let cards = [card("vote", None), card("jeu", None)];
        let search = |words: &str| Filters {
            search: words.to_owned(),
            ..Filters::default()
        };
        assert_eq!(shown(&cards, search("EGALITE vo")), [0]);
        assert_eq!(shown(&cards, search("l'égalité")), [0, 1]);
        assert_eq!(shown(&cards, search("sport")), Vec::<usize>::new());
    }

    #[test]
    fn filters_by_cycle_theme_and_length() {
        let cards = [card("a", None)];
        let none = Vec::<usize>::new();
        let length = |length| Filters {
            length: Some(length),
            ..Filters::default()
        };
        assert_eq!(shown(&cards, length(Length::Usual)), [0]);
        assert_eq!(shown(&cards, length(Length::Short)), none);
        let theme = Filters {
            theme: Some(Theme::Toys),
            ..Filters::default()
        };
        assert_eq!(shown(&cards, theme), none);
        let cycle = Filters {
            cycle: Some(3),
            ..Filters::default()
        };
        assert_eq!(shown(&cards, cycle), [0]);
    }

    #[test]
    fn arrows_walk_over_rows_and_groups() {
        let mut cards: Vec<ShelfCard> = (0..5)
            .map(|n| card(&format!("s{n}"), Some(("s", n))))
            .collect();
        cards.push(card("x", None));
        let plan = plan(&cards, Filters::default());
        let step = |from, way| plan.step(from, way).map(|(place, _)| place);
        assert_eq!(step(0, Way::After), Some(1));
        assert_eq!(step(3, Way::After), Some(4));
        assert_eq!(step(3, Way::Below), Some(4));
        assert_eq!(step(4, Way::Below), Some(5));
        assert_eq!(step(5, Way::Above), Some(4));
        assert_eq!(step(4, Way::Before), Some(3));
        assert_eq!(step(0, Way::Above), None);
        assert_eq!(step(5, Way::After), None);
    }
}
