//! The one typeface: Andika, regular and bold, built into the program.
//!
//! No system font is ever used, so that every screen is the same on every computer. Signs that Andika does not have
//! (arrows, ticks, stars) are icons, never text.

use std::sync::{Arc, LazyLock};

use eframe::egui::{Context, FontData, FontDefinitions, FontFamily};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Andika-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/Andika-Bold.ttf");

/// The family of body text.
pub fn regular() -> FontFamily {
    FontFamily::Proportional
}

/// The family of emphasis and titles.
pub fn bold() -> FontFamily {
    static NAME: LazyLock<Arc<str>> = LazyLock::new(|| "bold".into());
    FontFamily::Name(Arc::clone(&NAME))
}

/// The fonts of the program: nothing but Andika.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("andika", REGULAR), ("andika-bold", BOLD)] {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    for (family, name) in [
        (FontFamily::Proportional, "andika"),
        (FontFamily::Monospace, "andika"),
        (bold(), "andika-bold"),
    ] {
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    fonts
}

/// Gives the fonts to `ctx`; once, when a window is made.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
}
