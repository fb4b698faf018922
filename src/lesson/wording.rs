//! The wordings that a lesson avoids, as a table; where they come from stands in `docs/sources.md#wordings`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::words::beginnings;
use crate::activity::Severity::{self, Error, Warning};

/// A wording to avoid.
pub(super) struct Wording {
    /// The languages it is said in: the beginning of their code.
    pub(super) lang: &'static str,
    /// The rule, and with it the sentence that says why.
    pub(super) rule: &'static str,
    /// How bad it is.
    pub(super) severity: Severity,
    /// The words, as `words.rs` reads them.
    pub(super) pattern: &'static str,
    /// What could be said instead.
    pub(super) instead: Option<&'static str>,
}

const fn fr(
    rule: &'static str,
    severity: Severity,
    pattern: &'static str,
    instead: Option<&'static str>,
) -> Wording {
    Wording {
        lang: "fr",
        rule,
        severity,
        pattern,
        instead,
    }
}

const fn en(
    rule: &'static str,
    severity: Severity,
    pattern: &'static str,
    instead: Option<&'static str>,
) -> Wording {
    Wording {
        lang: "en",
        rule,
        severity,
        pattern,
        instead,
    }
}

/// Every wording to avoid, with what could be said instead where one thing fits most often.
pub(super) const WORDINGS: &[Wording] = &[
    fr(
        "hurting-word",
        Error,
        "garçon|garçons manqué|manqués|manquée|manquées",
        None,
    ),
    en("hurting-word", Error, "tomboy|tomboys", None),
    fr(
        "new-pronoun",
        Error,
        "iel|iels|celleux|toustes|ielles",
        Some("elles et ils"),
    ),
    fr(
        "group-claim",
        Warning,
        "les filles|garçons sont",
        Some("Certaines personnes sont…"),
    ),
    en(
        "group-claim",
        Warning,
        "girls|boys are",
        Some("Some people are…"),
    ),
    fr(
        "boys-as-norm",
        Warning,
        "aussi|plus|moins * que les|des garçons|hommes",
        Some("Tout le monde peut…"),
    ),
    fr(
        "boys-as-norm",
        Warning,
        "comme les garçons|hommes",
        Some("comme tout le monde"),
    ),
    fr(
        "boys-as-norm",
        Warning,
        "contrairement aux garçons|hommes|filles|femmes",
        None,
    ),
    en(
        "boys-as-norm",
        Warning,
        "as * as boys|men",
        Some("Everyone can…"),
    ),
    en(
        "boys-as-norm",
        Warning,
        "better|worse|more|less * than boys|men",
        Some("Everyone can…"),
    ),
    en("boys-as-norm", Warning, "unlike boys|men|girls|women", None),
    fr(
        "moving-date",
        Warning,
        "il y a # an|ans|siècles|siècle",
        None,
    ),
    en("moving-date", Warning, "# year|years|centuries ago", None),
    fr("brain", Warning, "cerveau|cerveaux", None),
    en("brain", Warning, "brain|brains", None),
    fr(
        "normal",
        Warning,
        "normal|normale|normaux|normales|anormal|anormale",
        None,
    ),
    en("normal", Warning, "normal|abnormal", None),
    fr("asks-sex", Error, "es tu|toi un|une garçon|fille", None),
    fr("asks-sex", Error, "tu es|serais un|une garçon|fille", None),
    fr(
        "asks-sex",
        Error,
        "êtes vous * un|une|des garçon|fille|garçons|filles",
        None,
    ),
    fr("asks-sex", Error, "je suis un|une garçon|fille", None),
    fr("asks-sex", Error, "ton|votre sexe|genre", None),
    fr(
        "asks-sex",
        Error,
        "filles|garçons lèvent|lèveront|levez|lever * main|doigt",
        None,
    ),
    fr("asks-sex", Error, "filles|garçons d un côté", None),
    fr("asks-sex", Error, "filles|garçons à gauche|droite", None),
    en("asks-sex", Error, "are you a boy|girl", None),
    en("asks-sex", Error, "i am|m a boy|girl", None),
    en("asks-sex", Error, "your sex|gender", None),
    en("asks-sex", Error, "girls|boys raise|put * hand|hands", None),
    en("asks-sex", Error, "girls|boys on the left|right", None),
    fr("wrong-help-number", Error, "3020", Some("3018")),
    fr("help-number", Warning, "3018|3919", None),
    fr(
        "help-number",
        Warning,
        "appelle|appeler|appelez|compose|composer|composez|le|au 119|17|112|114|15|18",
        None,
    ),
    en("wrong-help-number", Error, "3020", Some("3018")),
    en("help-number", Warning, "3018|3919", None),
    en(
        "help-number",
        Warning,
        "call|dial|ring|phone 119|17|112|114|15|18|999",
        None,
    ),
];

/// The wordings by the words they can start with: a text of a thousand words is gone through once, not forty times.
pub(super) static BY_BEGINNING: LazyLock<BTreeMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut by_beginning: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, wording) in WORDINGS.iter().enumerate() {
        for beginning in beginnings(wording.pattern) {
            by_beginning.entry(beginning).or_default().push(number);
        }
    }
    by_beginning
});

/// Words that turn an instruction into its opposite: « on ne demande jamais… ».
pub(super) const REFUSALS: &[&str] = &["jamais", "ne", "n", "pas", "never", "not", "don"];
