//! Text laid out once and painted where it belongs: bold spans, balanced lines, the largest size that fits.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Align2, Context, Galley, Id, Painter, Pos2, Rect, Response, Role, Sense, Ui, Vec2,
    WidgetInfo, pos2,
};

use crate::view::kept::{Kind, kept};
use crate::view::look::{Look, TextRole};

/// A text to be laid out.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    text: &'a str,
    role: TextRole,
    width: f32,
    align: Align,
    is_balanced: bool,
}

impl<'a> Words<'a> {
    /// `text` on one line; `**bold**` parts are bold.
    pub fn new(text: &'a str, role: TextRole) -> Self {
        Self {
            text,
            role,
            width: f32::INFINITY,
            align: Align::Min,
            is_balanced: false,
        }
    }

    /// On as many lines as it needs at this width.
    #[must_use]
    pub fn wrap(self, width: f32) -> Self {
        Self { width, ..self }
    }

    /// Each line in the middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self {
            align: Align::Center,
            ..self
        }
    }

    /// Lines of about the same length: as narrow as the number of lines allows.
    #[must_use]
    pub fn balanced(self) -> Self {
        Self {
            is_balanced: true,
            ..self
        }
    }

    /// Lays the text out.
    pub fn lay_out(self, ctx: &Context) -> Arc<Galley> {
        let width = if self.is_balanced && self.width.is_finite() {
            balanced_width(ctx, self)
        } else {
            self.width
        };
        galley(ctx, self, width)
    }
}

/// The text without its marks of bold, for names and measures.
pub fn plain(text: &str) -> String {
    text.replace("**", "")
}

/// A text at the size that was found for it.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The role at the size that was found.
    pub role: TextRole,
    /// The text, laid out.
    pub galley: Arc<Galley>,
    /// `false` if it is too long even at the smallest size: a finding for the author.
    pub fits: bool,
}

/// A prompt in at most two lines: 76, 68 or 64 stage units high, at 4:3 64 or 60.
pub fn fit_prompt(ctx: &Context, look: &Look, text: &str, width: f32) -> Fit {
    let sizes: &[f32] = if look.is_four_thirds() {
        &[64.0, 60.0]
    } else {
        &[76.0, 68.0, 64.0]
    };
    let words = Words::new(text, look.prompt_text()).wrap(width).balanced();
    fit(ctx, look, words, sizes, Vec2::new(width, f32::INFINITY))
}

/// A text in at most two lines at the first of `sizes` (stage units) that fits in `room`.
pub fn fit(ctx: &Context, look: &Look, words: Words<'_>, sizes: &[f32], room: Vec2) -> Fit {
    let mut role = words.role;
    for &size in sizes {
        role = words.role.at(look.su(size));
        let galley = Words { role, ..words }.lay_out(ctx);
        if galley.rows.len() <= 2 && fits(&galley, room) {
            return Fit {
                role,
                galley,
                fits: true,
            };
        }
    }
    Fit {
        role,
        galley: Words { role, ..words }.lay_out(ctx),
        fits: false,
    }
}

/// The one role in which every choice fits in `room`, and whether it does.
///
/// Choices of at most 12 signs are 92 stage units high, longer ones 60 or 54; all have the same size.
pub fn choices_role(ctx: &Context, look: &Look, choices: &[&str], room: Vec2) -> (TextRole, bool) {
    let long = look.choice_text();
    let mut roles = vec![long, long.at(long.size * 0.9)];
    let are_short = choices
        .iter()
        .all(|choice| plain(choice).chars().count() <= 12);
    if are_short {
        roles.insert(0, look.short_choice_text());
    }
    let mut last = long;
    for role in roles {
        last = role;
        let all_fit = choices.iter().all(|choice| {
            let words = Words::new(choice, role).wrap(room.x);
            fits(&words.lay_out(ctx), room)
        });
        if all_fit {
            return (role, true);
        }
    }
    (last, false)
}

fn fits(galley: &Galley, room: Vec2) -> bool {
    galley.size().x <= room.x + 0.5 && galley.size().y <= room.y + 0.5
}

/// Paints laid-out text in `rect`, at its left, middle or right, top, centre or bottom.
pub fn paint(painter: &Painter, galley: Arc<Galley>, rect: Rect, align: Align2) {
    let corner = align.align_size_within_rect(galley.size(), rect).min;
    // The rectangle of a centred galley begins left of its origin.
    let origin = corner - galley.rect.min.to_vec2();
    painter.galley(origin, galley, eframe::egui::Color32::PLACEHOLDER);
}

/// Paints text so that its capitals and figures stand in the middle of `centre`, as in a badge or a cell.
pub fn paint_sign(painter: &Painter, text: &str, role: TextRole, centre: Pos2) {
    let galley = Words::new(text, role).lay_out(painter.ctx());
    let size = galley.size();
    // Andika's capitals stand 0.07 em below the middle of its row.
    let top = centre.y - size.y / 2.0 - role.size * 0.07;
    painter.galley(
        pos2(centre.x - size.x / 2.0, top),
        galley,
        eframe::egui::Color32::PLACEHOLDER,
    );
}

/// Paints laid-out text in `rect` and says `name` to screen readers and tests.
pub fn text_in_ui(
    ui: &Ui,
    galley: Arc<Galley>,
    (rect, align): (Rect, Align2),
    name: &str,
) -> Response {
    paint(ui.painter(), galley, rect, align);
    say(ui, rect, Role::Label, name)
}

/// A heading: as [`text_in_ui`], and screen readers can jump to it.
pub fn heading_in_ui(
    ui: &Ui,
    galley: Arc<Galley>,
    (rect, align): (Rect, Align2),
    name: &str,
) -> Response {
    paint(ui.painter(), galley, rect, align);
    say(ui, rect, Role::Heading, name)
}

/// Text in the flow of `ui`, wrapped at the width there is; `**bold**` parts are bold.
pub fn text_ui(ui: &mut Ui, role: TextRole, text: &str) -> Response {
    let width = ui.available_width();
    let galley = Words::new(text, role).wrap(width).lay_out(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    text_in_ui(ui, galley, (rect, Align2::LEFT_TOP), text)
}

/// A heading in the flow of `ui`, wrapped at the width there is.
pub fn heading_ui(ui: &mut Ui, role: TextRole, text: &str) -> Response {
    let width = ui.available_width();
    let galley = Words::new(text, role).wrap(width).lay_out(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    heading_in_ui(ui, galley, (rect, Align2::LEFT_TOP), text)
}

/// Says `name` about what is drawn in `rect`; it cannot be pressed.
pub fn say(ui: &Ui, rect: Rect, role: Role, name: &str) -> Response {
    let id = said_id(ui, name, rect);
    let response = ui.interact(rect, id, Sense::hover());
    let name = plain(name);
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    response
}

/// Says `words` about `rect`, and screen readers say them aloud when they change: a count, "results shown".
pub fn announce(ui: &Ui, salt: &str, rect: Rect, words: &str) -> Response {
    let id = ui.scope_id().with(("announced", salt));
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, words));
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_live(eframe::egui::accesskit::Live::Polite);
    });
    response
}

/// The same words may stand twice in one place, so where they stand is part of who says them.
fn said_id(ui: &Ui, name: &str, rect: Rect) -> Id {
    let place = rect.min - ui.max_rect().min;
    let place = (place.x.round().to_bits(), place.y.round().to_bits());
    ui.scope_id().with(("said", name, place))
}

fn galley(ctx: &Context, words: Words<'_>, width: f32) -> Arc<Galley> {
    let mut job = job(words.text, words.role);
    job.wrap.max_width = width;
    job.halign = words.align;
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// `text` with its bold parts, in `role`; for a widget of egui that takes a job.
pub fn job(text: &str, role: TextRole) -> LayoutJob {
    let mut job = LayoutJob::default();
    for (index, part) in text.split("**").enumerate() {
        let role = if index % 2 == 1 {
            role.bold().in_colour(role.strong)
        } else {
            role
        };
        append(&mut job, part, role);
    }
    if job.sections.is_empty() {
        job.append("", 0.0, role.format());
    }
    job
}

/// Adds `text` to a job of one's own; every sign of it is one sign of the job.
pub(crate) fn append(job: &mut LayoutJob, text: &str, role: TextRole) {
    for (place, piece) in text.split('\u{202F}').enumerate() {
        if place > 0 {
            narrow_space(job, role);
        }
        if !piece.is_empty() {
            job.append(piece, 0.0, role.format());
        }
    }
}

/// Egui breaks lines at U+202F, so the narrow space is drawn as a tightened U+00A0, where it never does.
fn narrow_space(job: &mut LayoutJob, role: TextRole) {
    let mut format = role.format();
    format.extra_letter_spacing = -0.12 * role.size;
    job.append("\u{A0}", 0.0, format);
}

/// The narrowest width at which the text keeps its number of lines; found once per text, size and width.
fn balanced_width(ctx: &Context, words: Words<'_>) -> f32 {
    let key = (
        words.text.to_owned(),
        words.width.to_bits(),
        words.role.size.to_bits(),
        words.role.is_bold,
    );
    kept(ctx, Kind::Width, key, || {
        let rows = galley(ctx, words, words.width).rows.len();
        let (mut too_narrow, mut enough) = (0.0, words.width);
        if rows < 2 {
            return words.width;
        }
        for _ in 0..8 {
            let middle = f32::midpoint(too_narrow, enough);
            if galley(ctx, words, middle).rows.len() > rows {
                too_narrow = middle;
            } else {
                enough = middle;
            }
        }
        // Room for the space at the end of a line: without it, egui begins the next line with the space.
        (enough + words.role.size * 0.3).min(words.width)
    })
}
