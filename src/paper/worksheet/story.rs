//! A story with ways as a booklet: read a scene, tick a way, go on at the scene it leads to.

use crate::activity::{Activity, Id, Scene};
use crate::args;
use crate::paper::drawing::picture;
use crate::paper::html::Html;
use crate::paper::words::Words;

/// All scenes, numbered.
pub(super) fn story(html: &mut Html, words: &Words<'_>, activity: &Activity, scenes: &[Scene]) {
    for (place, scene) in (1_usize..).zip(scenes) {
        html.element("div", "step", |html| {
            html.line("b", "", &place.to_string());
            html.with("div", &[], |html| {
                html.said("p", "", &words.part(activity, &scene.id));
                for (way, to) in &scene.ways {
                    html.element("p", "choice", |html| {
                        html.element("span", "tick", |_| ());
                        html.said("span", "", &words.choice(activity, way));
                        html.line("strong", "", &target(words, to, scenes));
                    });
                }
                if scene.ways.is_empty() {
                    html.line("p", "soft", &words.texts.tr("paper-do-ending"));
                }
            });
            let drawing = activity.rules().drawing_of("scene", &scene.id);
            if let Some(picture) = drawing.and_then(picture) {
                html.picture(picture);
            }
        });
    }
}

fn target(words: &Words<'_>, to: &Id, scenes: &[Scene]) -> String {
    let Some(place) = scenes.iter().position(|scene| scene.id == *to) else {
        return to.clone();
    };
    let args = args!("n" => place + 1);
    format!("→ {}", words.texts.tr_args("paper-do-to-scene", &args))
}
