//! Opening the window: OpenGL first, then the other way to draw, and plain words where neither works.

use eframe::egui;

use crate::args;
use crate::text::Texts;

use super::cli::Renderer;

/// The order in which the two ways to draw are tried.
///
/// OpenGL first: on a computer without a graphics card it needs a fifth of the time per frame. What worked the last
/// time comes before that, so that a computer on which OpenGL fails does not try it at each start.
fn order(wanted: Option<Renderer>, last: Option<&str>) -> Vec<Renderer> {
    match (wanted, last) {
        (Some(renderer), _) => vec![renderer],
        (None, Some("wgpu")) => vec![Renderer::Wgpu, Renderer::Glow],
        (None, _) => vec![Renderer::Glow, Renderer::Wgpu],
    }
}

/// The name under which a way to draw is remembered.
pub(super) fn name(renderer: Renderer) -> &'static str {
    match renderer {
        Renderer::Glow => "glow",
        Renderer::Wgpu => "wgpu",
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// One line in the user's language that says what is missing and how to go on.
pub(super) fn open(
    texts: &Texts,
    (wanted, last): (Option<Renderer>, Option<&str>),
    make: &dyn Fn(Renderer, &eframe::CreationContext<'_>) -> Box<dyn eframe::App>,
) -> Result<(), String> {
    let mut failures = Vec::new();
    for renderer in order(wanted, last) {
        let creator = |creation: &eframe::CreationContext<'_>| Ok(make(renderer, creation));
        match eframe::run_native("Marelle", options(renderer), Box::new(creator)) {
            Ok(()) => return Ok(()),
            Err(error) if is_without_display(&error) => return Err(texts.tr("app-no-display")),
            Err(error) => failures.push(format!("{}: {error}", name(renderer))),
        }
    }
    Err(texts.tr_args("app-no-graphics", &args!("causes" => failures.join(" · "))))
}

fn options(renderer: Renderer) -> eframe::NativeOptions {
    eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default()
            .with_title("Marelle")
            .with_app_id("marelle")
            .with_icon(icon())
            .with_inner_size([1366.0, 768.0])
            .with_min_inner_size([800.0, 600.0]),
        renderer: match renderer {
            Renderer::Glow => eframe::Renderer::Glow,
            Renderer::Wgpu => eframe::Renderer::Wgpu,
        },
        // The same letters on every computer, and no search for fonts at the start.
        system_font_fallback: false,
        persist_window: false,
        ..eframe::NativeOptions::default()
    }
}

fn icon() -> egui::IconData {
    image::load_from_memory(include_bytes!("../../assets/icon-256.png"))
        .map(|picture| {
            let picture = picture.into_rgba8();
            let (width, height) = picture.dimensions();
            egui::IconData {
                rgba: picture.into_raw(),
                width,
                height,
            }
        })
        .unwrap_or_default()
}

/// Whether the system has no display at all; another way to draw would not help.
fn is_without_display(error: &eframe::Error) -> bool {
    matches!(error, eframe::Error::WinitEventLoop(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_what_is_asked_for_or_what_worked_or_opengl() {
        assert_eq!(order(None, None), [Renderer::Glow, Renderer::Wgpu]);
        assert_eq!(order(None, Some("wgpu")), [Renderer::Wgpu, Renderer::Glow]);
        assert_eq!(order(Some(Renderer::Wgpu), Some("glow")), [Renderer::Wgpu]);
    }

    #[test]
    fn the_icon_is_a_picture() {
        assert_eq!((icon().width, icon().height), (256, 256));
    }
}
