//! A tale read twice, the second time with a hero of the other sex.

use super::problem::list_problems;
use super::{Game, Grade, Id, Interaction, Mismatch, Nature, Problem, Response, Rules, Steps};

/// The most paragraphs: read twice, they take a quarter of an hour.
const MAX_PARAGRAPHS: usize = 6;
/// The value of `$hero` for a girl.
const GIRL: &str = "f";
/// The value of `$hero` for a boy.
const BOY: &str = "m";

activity! {
    /// A tale of a few paragraphs that the class hears twice, with the roles exchanged, and then sees side by side.
    ///
    /// Its texts are written once: what changes depends on the variable `$hero`.
    pub struct Mirror {
        /// Ids of the paragraphs, one to six.
        pub paragraphs: Vec<Id>,
        /// Who is read first, `"f"` or `"m"`; empty is read as `"f"`.
        pub hero: String,
    }
}

impl Rules for Mirror {
    fn problems(&self) -> Vec<Problem> {
        let paragraphs: Vec<&str> = self.paragraphs.iter().map(String::as_str).collect();
        let mut problems = list_problems("paragraphs", &paragraphs, 1, MAX_PARAGRAPHS);
        if !["", GIRL, BOY].contains(&self.hero.as_str()) {
            problems.push(
                Problem::error("not-one-of", "hero")
                    .with("field", "hero")
                    .with("expected", "\"f\", \"m\""),
            );
        }
        problems
    }

    fn interaction(&self) -> Interaction {
        Interaction::Play(Game::Mirror {
            paragraphs: self.paragraphs.clone(),
            girl_first: self.hero != BOY,
        })
    }

    /// Both readings paragraph by paragraph, then both side by side.
    fn steps(&self) -> Steps {
        let pages = self.paragraphs.len() * 2 + 1;
        Steps {
            asked: (pages - 1).try_into().unwrap_or(u16::MAX),
            shown: 0,
        }
    }

    fn nature(&self) -> Nature {
        Nature::Talk
    }

    fn grade(&self, _response: &Response) -> Result<Grade, Mismatch> {
        Err(Mismatch)
    }

    fn lists(&self) -> Vec<(&'static str, Vec<Id>)> {
        vec![("par", self.paragraphs.clone())]
    }

    fn extra_texts(&self) -> &'static [&'static str] {
        &["third"]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tale(hero: &str) -> Mirror {
        Mirror {
            paragraphs: vec!["maison".into(), "tempete".into(), "phare".into()],
            hero: hero.to_owned(),
            ..Mirror::default()
        }
    }

    #[track_caller]
    fn reads_first(hero: &str, is_girl: bool) {
        let Interaction::Play(Game::Mirror { girl_first, .. }) = tale(hero).interaction() else {
            panic!("a tale is read");
        };
        assert_eq!(girl_first, is_girl, "{hero}");
    }

    #[test]
    fn is_read_twice_and_not_answered() {
        reads_first("", true);
        reads_first("f", true);
        reads_first("m", false);
        assert_eq!(tale("f").steps(), Steps { asked: 6, shown: 0 });
        assert_eq!(tale("f").grade(&Response::pick("maison")), Err(Mismatch));
    }

    #[track_caller]
    fn finds(tale: &Mirror, expected: &[&str]) {
        let problems = tale.problems();
        let rules: Vec<&str> = problems.iter().map(|problem| problem.rule).collect();
        assert_eq!(rules, expected);
    }

    #[test]
    fn wants_paragraphs_and_a_known_hero() {
        finds(&tale("m"), &[]);
        finds(&tale("fille"), &["not-one-of"]);
        finds(&Mirror::default(), &["too-few"]);
    }
}
