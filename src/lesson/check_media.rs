//! Rules for pictures: there, small enough, of a kind that can be shown, and owned up to.

use super::check_lesson::ids;
use super::files::{MAX_PICTURE_BYTES, PictureFile};
use super::finding::{Finding, did_you_mean};
use super::model::Medium;
use super::subject::Subject;
use crate::activity::Activity;
use crate::activity::Place::{Field, Index};

/// From this size on a picture is slow on an old PC and in a pack.
const LARGE_PICTURE_BYTES: u64 = 400 * 1024;

/// What is to be said of the pictures.
pub(super) fn findings(subject: &Subject<'_>) -> Vec<Finding> {
    let media = &subject.lesson().media;
    let names: Vec<&str> = media.iter().map(|medium| medium.id.as_str()).collect();
    let mut findings = ids(subject, "media", &names);
    for (index, medium) in media.iter().enumerate() {
        findings.extend(missing(subject, index, medium));
        findings.extend(file(subject, index, medium));
        findings.extend(unused(subject, index, medium));
    }
    findings
}

fn missing(subject: &Subject<'_>, index: usize, medium: &Medium) -> Vec<Finding> {
    let needed = [
        ("file", medium.file.is_empty()),
        ("credit", medium.credit.is_empty()),
        ("licence", medium.licence.is_empty()),
    ];
    let missing = needed.iter().filter(|(_, is_missing)| *is_missing);
    missing
        .filter_map(|(field, _)| {
            let path = [Field("media"), Index(index), Field(field)];
            Some(subject.error("missing-field", &path)?.with("field", field))
        })
        .collect()
}

fn file(subject: &Subject<'_>, index: usize, medium: &Medium) -> Option<Finding> {
    if medium.file.is_empty() {
        return None;
    }
    let path = [Field("media"), Index(index), Field("file")];
    let pictures = &subject.files.pictures;
    let Some(picture) = pictures.get(&medium.file) else {
        let finding = subject.error("no-such-picture", &path)?;
        let near = did_you_mean(&medium.file, pictures.keys().map(String::as_str));
        return Some(finding.with("file", &medium.file).suggest(near));
    };
    let PictureFile { bytes, kind } = *picture;
    let finding = if !kind.is_some_and(|kind| kind.fits(&medium.file)) {
        subject.error("picture-kind", &path)
    } else if bytes > MAX_PICTURE_BYTES {
        let most = MAX_PICTURE_BYTES / 1024 / 1024;
        let finding = subject.error("picture-too-large", &path);
        finding.map(|finding| finding.with("most", &most))
    } else if bytes > LARGE_PICTURE_BYTES {
        let most = LARGE_PICTURE_BYTES / 1024;
        let finding = subject.warning("picture-large", &path);
        finding.map(|finding| finding.with("most", &most))
    } else {
        None
    };
    Some(finding?.with("file", &medium.file))
}

fn unused(subject: &Subject<'_>, index: usize, medium: &Medium) -> Option<Finding> {
    let activities = &subject.lesson().activities;
    let mut images = activities
        .iter()
        .map(Activity::head)
        .filter_map(|head| head.image);
    if medium.id.is_empty() || images.any(|image| *image == medium.id) {
        return None;
    }
    // An activity that could not be read may be the one that shows it.
    subject.structure.place(&[Field("activities")])?;
    let finding = subject.warning("unused-picture", &[Field("media"), Index(index)])?;
    Some(finding.with("id", &medium.id))
}
