//! A finding for an author: kind, one sentence, where to mend it.

use eframe::egui::{Align, Layout, Response, Stroke, Ui};

use super::chip::link_ui;
use super::text::text_ui;
use crate::view::icon::Icon;
use crate::view::look::{Look, margin, radius};

/// A finding to show.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// It has to be mended; else it is worth a look.
    pub is_error: bool,
    /// "À corriger" or "À voir".
    pub kind: &'a str,
    /// One sentence.
    pub words: &'a str,
    /// What the link says; empty for none.
    pub link: &'a str,
}

/// Shows a finding over the whole width; returns the response of its link.
pub fn finding_ui(ui: &mut Ui, look: &Look, finding: &Finding<'_>) -> Option<Response> {
    let (icon, colour) = if finding.is_error {
        (Icon::XCircleFill, look.error())
    } else {
        (Icon::WarningFill, look.warning())
    };
    let frame = eframe::egui::Frame::new()
        .fill(look.panel)
        .stroke(Stroke::new(look.size.stroke, colour))
        .corner_radius(radius(look.size.button_radius))
        .inner_margin(eframe::egui::Margin {
            top: 1,
            bottom: 1,
            ..margin(look.size.gap)
        });
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                let side = look.size.icon * 1.1;
                let square = eframe::egui::Vec2::splat(side);
                let (rect, _) = ui.allocate_exact_size(square, eframe::egui::Sense::hover());
                icon.paint(ui.painter(), rect.center(), side, colour);
                text_ui(ui, look.field_text().bold(), finding.kind);
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let link =
                        (!finding.link.is_empty()).then(|| link_ui(ui, look, finding.link, None));
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        text_ui(ui, look.field_text(), finding.words);
                    });
                    link
                })
                .inner
            })
            .inner
        })
        .inner
}
