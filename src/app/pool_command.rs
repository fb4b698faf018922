//! `marelle pool`: the measures of several classes, added up; no class is ever set beside another.

use std::fs;
use std::path::{Path, PathBuf};

use crate::activity::{CardSet, Moment};
use crate::session::{
    Change, ClassCounts, Pooled, PooledMoment, PooledRow, Range, Share, Subject, pooled,
};
use crate::text::Texts;

use super::cli::Format;
use super::outcome::Outcome;

/// The version of the JSON shape (`docs/measure.md`).
const JSON_VERSION: u32 = 1;
/// The most bytes of a file of counts: sixteen cards take less than two thousand.
const MAX_BYTES: u64 = 64 * 1024;

/// Reads the files and says what they add up to; a file that cannot be used stops it.
pub(super) fn run(texts: &Texts, files: &[PathBuf], format: Format) -> Outcome {
    let mut all: Vec<ClassCounts> = Vec::new();
    let mut told = String::new();
    for path in files {
        match read(texts, path, all.first()) {
            Err(words) => return Outcome::failed(format!("{words}\n")),
            // No two classes answer the same to every card: the same file was named twice.
            Ok(counts) if all.contains(&counts) => {
                told.push_str(&say(texts, "pool-twice", path));
                told.push('\n');
            }
            Ok(counts) => all.push(counts),
        }
    }
    let Some(pooled) = pooled(&all) else {
        return Outcome::default();
    };
    let out = match format {
        Format::Text => text(texts, &pooled),
        Format::Json => json(&pooled),
    };
    Outcome {
        errors: told,
        ..Outcome::well(out)
    }
}

fn say(texts: &Texts, key: &str, path: &Path) -> String {
    texts.tr_args(key, &crate::args!("path" => path.display().to_string()))
}

fn read(texts: &Texts, path: &Path, first: Option<&ClassCounts>) -> Result<ClassCounts, String> {
    let is_sane = fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() <= MAX_BYTES);
    let text = is_sane.then(|| fs::read_to_string(path).ok()).flatten();
    let text = text.ok_or_else(|| say(texts, "pool-unread", path))?;
    let shown = path.display().to_string();
    let counts = ClassCounts::read(&text).map_err(|error| {
        let args = crate::args!("path" => shown.clone(), "why" => texts.tr(error.key()));
        texts.tr_args("pool-broken", &args)
    })?;
    if first.is_some_and(|first| first.measure != counts.measure) {
        let args = crate::args!("path" => shown, "measure" => counts.measure.clone());
        return Err(texts.tr_args("pool-other-measure", &args));
    }
    Ok(counts)
}

fn json(pooled: &Pooled) -> String {
    let answer = serde_json::json!({ "marelle_pool": JSON_VERSION, "pooled": pooled });
    format!("{answer:#}\n")
}

fn text(texts: &Texts, pooled: &Pooled) -> String {
    let title = texts.tr_args(
        "pool-title",
        &crate::args!("measure" => pooled.measure.clone()),
    );
    let mut blocks = vec![title];
    blocks.extend(pooled.moments.iter().map(|moment| table(texts, moment)));
    let between = |one: &Change, other: &Change| (one.from, one.to) == (other.from, other.to);
    blocks.extend(
        pooled
            .changes
            .chunk_by(between)
            .map(|changes| changed(texts, changes)),
    );
    let notes = [texts.tr("pool-note"), texts.tr("pool-note-alike")];
    blocks.push(notes.join("\n"));
    blocks.join("\n\n") + "\n"
}

fn moment_words(texts: &Texts, moment: Moment) -> String {
    texts.tr(match moment {
        Moment::Before => "pool-before",
        Moment::After => "pool-after",
        Moment::Later => "pool-later",
    })
}

fn table(texts: &Texts, moment: &PooledMoment) -> String {
    let args = crate::args!(
        "moment" => moment_words(texts, moment.moment),
        "n" => moment.classes,
    );
    let mut rows = vec![vec![
        texts.tr("pool-card"),
        texts.tr("pool-set"),
        texts.tr("pool-classes"),
        texts.tr("pool-responses"),
        texts.tr("answer-everyone"),
        texts.tr("answer-girls"),
        texts.tr("answer-boys"),
    ]];
    rows.extend(moment.rows.iter().map(|row| row_cells(texts, row)));
    format!(
        "{}\n{}",
        texts.tr_args("pool-moment", &args),
        aligned(&rows)
    )
}

fn row_cells(texts: &Texts, row: &PooledRow) -> Vec<String> {
    let [name, set] = subject_words(texts, &row.subject);
    let mut cells = vec![
        name,
        set,
        row.classes.to_string(),
        texts.number(i64::from(row.n)),
    ];
    let shares = [&row.everyone, &row.girls, &row.boys];
    cells.extend(shares.map(|share| share_words(texts, share)));
    if row.everyone.share.is_none() {
        cells.push(texts.tr("pool-no-conclusion"));
    }
    cells
}

fn subject_words(texts: &Texts, subject: &Subject) -> [String; 2] {
    match subject {
        Subject::Card(id, set) => {
            let key = match set {
                CardSet::A => "pool-set-a",
                CardSet::B => "pool-set-b",
                CardSet::Both => "pool-set-both",
                CardSet::Untaught => "pool-set-untaught",
            };
            [id.clone(), texts.tr(key)]
        }
        Subject::Taught => [texts.tr("pool-taught"), String::new()],
        Subject::Comparison => [texts.tr("pool-comparison"), String::new()],
    }
}

fn share_words(texts: &Texts, share: &Share) -> String {
    let count = texts.number(i64::from(share.k));
    let Some(range) = share.share else {
        return count;
    };
    let args = crate::args!(
        "share" => texts.percent(range.value),
        "low" => texts.percent(range.low),
        "high" => texts.percent(range.high),
    );
    texts.tr_args("pool-share", &args)
}

fn changed(texts: &Texts, changes: &[Change]) -> String {
    let Some(first) = changes.first() else {
        return String::new();
    };
    let args = crate::args!(
        "from" => moment_words(texts, first.from),
        "to" => moment_words(texts, first.to),
        "answer" => texts.tr("answer-everyone"),
    );
    let rows: Vec<Vec<String>> = changes
        .iter()
        .map(|change| {
            let [name, set] = subject_words(texts, &change.subject);
            let words = match &change.change {
                Some(range) => points_words(texts, range),
                None => texts.tr("pool-no-conclusion"),
            };
            vec![name, set, words]
        })
        .collect();
    format!(
        "{}\n{}",
        texts.tr_args("pool-change", &args),
        aligned(&rows)
    )
}

fn points_words(texts: &Texts, range: &Range) -> String {
    let args = crate::args!(
        "change" => signed(texts, range.value),
        "low" => signed(texts, range.low),
        "high" => signed(texts, range.high),
    );
    texts.tr_args("pool-points", &args)
}

/// A difference of shares in whole points, with its sign.
fn signed(texts: &Texts, share: f64) -> String {
    let points = (share * 100.0).round();
    let figure = texts.decimal(points.abs());
    if points > 0.0 {
        format!("+{figure}")
    } else if points < 0.0 {
        format!("−{figure}")
    } else {
        figure
    }
}

/// Rows with their columns one under the other.
fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wide = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(wide).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths);
        let line: String = cells
            .map(|(cell, wide)| format!("  {cell}{}", " ".repeat(wide - cell.chars().count())))
            .collect();
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    const FILE: &str = r#"{"marelle_counts":1,"lesson":"barometre","measure":"qui-peut","form":"A","moment":"Before",
        "cards":[{"card":"ile","set":"Untaught","everyone":20,"girls":6,"boys":K,"n":N}]}"#;

    /// Writes a file of 26 responses and `boys` more.
    fn written(folder: &Path, name: &str, boys: u32) -> PathBuf {
        let text = FILE
            .replace('K', &boys.to_string())
            .replace("\"n\":N", &format!("\"n\":{}", 26 + boys));
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    #[track_caller]
    fn says(outcome: &Outcome, wanted: &[&str]) {
        let said =
            format!("{}{}", outcome.out, outcome.errors).replace(['\u{202F}', '\u{A0}'], " ");
        for words in wanted {
            assert!(said.contains(words), "“{words}” is missing:\n{said}");
        }
    }

    #[test]
    fn adds_up_classes_and_concludes_from_four_on() {
        let folder = tempfile::tempdir().unwrap();
        let texts = Texts::new(Lang::FR);
        let files: Vec<PathBuf> = (0..4)
            .map(|boys| written(folder.path(), &format!("{boys}.json"), boys))
            .collect();
        let run_text = |files: &[PathBuf]| run(&texts, files, Format::Text);
        // 80 of 110, by hand: 72.7 %, and by Wilson 63.7 to 80.2 %.
        says(
            &run_text(&files),
            &[
                "Mesure « qui-peut »",
                "Avant les séances : 4 classes",
                "110",
                "73 % (de 64 % à 80 %)",
            ],
        );
        let few = run_text(&files[..3]);
        says(&few, &["3 classes", "on ne peut pas conclure"]);
        assert!(!few.out.contains('('), "{}", few.out);
        let twice = [files[0].clone(), files[0].clone()];
        says(&run_text(&twice), &["déjà compté", "1 classe"]);
        let answer = run(&texts, &files, Format::Json);
        let answer: serde_json::Value = serde_json::from_str(&answer.out).unwrap();
        let row = &answer["pooled"]["moments"][0]["rows"][0];
        assert_eq!(
            (&row["n"], &row["everyone"]["k"]),
            (&110.into(), &80.into())
        );
        assert!((row["everyone"]["share"]["low"].as_f64().unwrap() - 0.637).abs() < 0.001);
    }

    #[test]
    fn stops_at_a_file_that_cannot_be_used() {
        let folder = tempfile::tempdir().unwrap();
        let texts = Texts::new(Lang::FR);
        let good = written(folder.path(), "good.json", 1);
        let bad = folder.path().join("bad.json");
        fs::write(&bad, "{}").unwrap();
        let other = folder.path().join("other.json");
        let text = fs::read_to_string(&good).unwrap();
        fs::write(&other, text.replace("qui-peut", "metiers")).unwrap();
        let nowhere = folder.path().join("nowhere.json");
        for (file, words) in [
            (bad, "ce n’est pas un fichier de mesure"),
            (other, "mesure autre chose (metiers)"),
            (nowhere, "ne se laisse pas lire"),
        ] {
            let outcome = run(&texts, &[good.clone(), file], Format::Text);
            assert_eq!((outcome.code, outcome.out.as_str()), (2, ""));
            says(&outcome, &[words]);
        }
    }

    #[test]
    fn writes_points_with_their_sign() {
        let texts = Texts::new(Lang::FR);
        let found = [0.0995, -0.021, -0.001].map(|share| signed(&texts, share));
        assert_eq!(found, ["+10", "−2", "0"]);
    }
}
