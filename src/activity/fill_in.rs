//! Sentences with a gap: say or write the form that is missing.

use serde::{Deserialize, Serialize};

use super::problem::{drawing_problems, list_problems};
use super::spelling::merged;
use super::{
    FOUND, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Right, Rules, Slot, Steps,
};

/// The most gaps one activity may hold: each is talked about.
const MAX_GAPS: usize = 8;

activity! {
    /// Sentences with a gap each; the missing forms are looked at one by one.
    pub struct FillIn {
        /// The gaps, one to eight.
        pub gaps: Vec<Gap>,
    }
}

/// One sentence with a gap.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Gap {
    /// Names the gap; its sentence is `<activity>_gap_<id>`, the whole form `<activity>_answer_<id>`.
    pub id: Id,
    /// Words that are right, by language; capitals, accents and plurals make no difference.
    pub accept: Vec<(String, Vec<String>)>,
    /// One of the kit's drawings to show beside it.
    pub drawing: Option<String>,
}

impl Gap {
    /// The right words of all languages: the class may know the word in another one than it reads.
    fn words(&self) -> Vec<String> {
        let words = self.accept.iter().flat_map(|(_, words)| words);
        words.cloned().collect()
    }

    fn has_word(&self) -> bool {
        self.words().iter().any(|word| !merged(word).is_empty())
    }
}

impl FillIn {
    fn ids(&self) -> Vec<Id> {
        self.gaps.iter().map(|gap| gap.id.clone()).collect()
    }
}

impl Rules for FillIn {
    fn problems(&self) -> Vec<Problem> {
        let gaps: Vec<&str> = self.gaps.iter().map(|gap| gap.id.as_str()).collect();
        let mut problems = list_problems("gaps", &gaps, 1, MAX_GAPS);
        for (index, gap) in self.gaps.iter().enumerate() {
            if !gap.has_word() {
                let problem = Problem::error("nothing-right", "gaps");
                problems.push(problem.at(index).field("accept"));
            }
        }
        problems.extend(drawing_problems(
            "gaps",
            self.gaps.iter().map(|gap| gap.drawing.as_ref()),
        ));
        problems
    }

    fn interaction(&self) -> Interaction {
        let slot = |gap: &Gap| Slot {
            id: gap.id.clone(),
            accept: gap.words(),
        };
        Interaction::Write {
            slots: self.gaps.iter().map(slot).collect(),
            is_open: false,
        }
    }

    fn steps(&self) -> Steps {
        Steps {
            asked: 0,
            shown: self.gaps.len().try_into().unwrap_or(u16::MAX),
        }
    }

    fn nature(&self) -> Nature {
        Nature::Knowledge
    }

    /// The share of gaps filled in rightly; a gap left empty counts as not found.
    fn grade(&self, response: &Response) -> Result<Grade, Mismatch> {
        self.interaction().accept(response)?;
        let Response::Write(words) = response else {
            return Err(Mismatch);
        };
        let is_found = |gap: &&Gap| {
            let given = words.get(&gap.id).map(|word| merged(word));
            given.is_some_and(|given| gap.words().iter().any(|right| merged(right) == given))
        };
        let hits = self.gaps.iter().filter(is_found).count();
        Ok(Grade::of(hits, self.gaps.len()))
    }

    /// Each gap in the bin of words that are right, as the tally counts them.
    fn right(&self) -> Right {
        let gaps = self.ids().into_iter();
        Right::Places(gaps.map(|id| (id, FOUND.to_owned())).collect())
    }

    fn drawing_of(&self, _list: &str, id: &str) -> Option<&str> {
        let found = self.gaps.iter().find(|one| one.id == id)?;
        found.drawing.as_deref()
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("gap", self.ids()), ("answer", self.ids())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gap(id: &str, french: &[&str], english: &[&str]) -> Gap {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Gap {
            id: id.to_owned(),
            accept: vec![
                ("fr".to_owned(), own(french)),
                ("en".to_owned(), own(english)),
            ],
            drawing: None,
        }
    }

    fn jobs() -> FillIn {
        FillIn {
            gaps: vec![
                gap(
                    "incendie",
                    &["pompière", "sapeuse-pompière"],
                    &["firefighter"],
                ),
                gap("malades", &["infirmier"], &["nurse"]),
            ],
            ..FillIn::default()
        }
    }

    #[track_caller]
    fn grades(words: &[(&str, &str)], expected: Result<Grade, Mismatch>) {
        let own = |(gap, word): &(&str, &str)| ((*gap).to_owned(), (*word).to_owned());
        let response = Response::Write(words.iter().map(own).collect());
        assert_eq!(jobs().grade(&response), expected);
    }

    #[test]
    fn grades_the_share_of_gaps_however_they_are_spelt() {
        grades(
            &[("incendie", "Sapeuse pompiere"), ("malades", "infirmier")],
            Ok(Grade::Share(1.0)),
        );
        grades(&[("incendie", "FIREFIGHTERS")], Ok(Grade::Share(0.5)));
        grades(
            &[("incendie", "pompier"), ("malades", "docteur")],
            Ok(Grade::Share(0.0)),
        );
        grades(&[("jardin", "jardinière")], Err(Mismatch));
        assert!(!jobs().interaction().is_moderated());
        assert_eq!(jobs().steps(), Steps { asked: 0, shown: 2 });
    }

    #[track_caller]
    fn finds(gaps: Vec<Gap>, expected: &[&str]) {
        let fill_in = FillIn {
            gaps,
            ..FillIn::default()
        };
        let problems = fill_in.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_a_right_word_for_every_gap() {
        finds(jobs().gaps, &[]);
        finds(vec![gap("vide", &[], &[])], &["nothing-right"]);
        finds(vec![gap("points", &[" … "], &[])], &["nothing-right"]);
        finds(Vec::new(), &["too-few"]);
        let drawn = Gap {
            drawing: Some("rainbow".into()),
            ..gap("arc", &["archère"], &[])
        };
        finds(vec![drawn], &["unknown-drawing"]);
    }
}
