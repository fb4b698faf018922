//! Egui's own widgets in the look of Marelle: fields, scroll bars, menus, selection.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui;
use eframe::egui::style::{ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{
    Color32, Context, CornerRadius, FontId, Margin, Shadow, Stroke, Style, TextStyle, Ui, Visuals,
    vec2,
};

use super::{Look, Theme, margin, radius};
use crate::view::fonts;

impl Look {
    /// Gives this look to everything in `ui`; at the top of each screen.
    pub fn apply_to(&self, ui: &mut Ui) {
        ui.set_style(self.style());
    }

    /// Gives this look to a whole context, for menus and tooltips; when the theme or the zoom changes.
    ///
    /// Both of egui's styles get it: the system's wish for light or dark does not choose between paper and board.
    pub fn apply(&self, ctx: &Context) {
        let theme = match self.theme {
            Theme::Paper => egui::Theme::Light,
            Theme::Board => egui::Theme::Dark,
        };
        ctx.set_theme(theme);
        let style = Arc::new(self.style());
        for theme in [egui::Theme::Light, egui::Theme::Dark] {
            ctx.set_style_of(theme, Arc::clone(&style));
        }
    }

    /// The egui style: no soft shadow, two-point borders, a text cursor that blinks only when things move.
    pub fn style(&self) -> Style {
        let mut style = Style {
            text_styles: self.text_styles(),
            animation_time: self.motion.secs(0.12),
            visuals: self.visuals(),
            ..Style::default()
        };
        if !self.motion.is_on {
            style.scroll_animation = egui::style::ScrollAnimation::none();
        }
        style.interaction.selectable_labels = false;
        style.interaction.tooltip_delay = 0.3;
        let spacing = &mut style.spacing;
        spacing.item_spacing = vec2(self.size.gap_small, self.size.gap_small);
        spacing.button_padding = vec2(self.size.button_pad, self.size.gap_small);
        spacing.interact_size = vec2(self.size.target, self.size.target);
        spacing.menu_margin = margin(self.size.gap_small);
        spacing.window_margin = margin(self.size.gap_wide);
        spacing.icon_width = self.size.icon;
        spacing.icon_width_inner = self.size.icon * 0.6;
        spacing.icon_spacing = self.size.icon_gap;
        spacing.text_edit_width = self.pt(280.0);
        spacing.slider_width = self.pt(200.0);
        spacing.scroll = self.scroll_style();
        style
    }

    fn text_styles(&self) -> BTreeMap<TextStyle, FontId> {
        BTreeMap::from([
            (TextStyle::Heading, self.heading_text().font()),
            (TextStyle::Body, self.body_text().font()),
            (TextStyle::Button, self.button_text().font()),
            (TextStyle::Small, self.source_text().font()),
            (
                TextStyle::Monospace,
                FontId::new(self.body_text().size, fonts::regular()),
            ),
        ])
    }

    /// A bar that always shows, wide enough for a finger on a board.
    fn scroll_style(&self) -> ScrollStyle {
        ScrollStyle {
            bar_width: self.pt(10.0),
            handle_min_length: self.pt(44.0),
            bar_inner_margin: self.pt(4.0),
            bar_outer_margin: self.pt(2.0),
            foreground_color: false,
            dormant_background_opacity: 0.0,
            active_background_opacity: 1.0,
            interact_background_opacity: 1.0,
            dormant_handle_opacity: 1.0,
            active_handle_opacity: 1.0,
            interact_handle_opacity: 1.0,
            fade: egui::style::ScrollFadeStyle {
                strength: 0.0,
                size: 0.0,
            },
            content_margin: Margin::ZERO,
            ..ScrollStyle::solid()
        }
    }

    fn visuals(&self) -> Visuals {
        let base = match self.theme {
            Theme::Paper => Visuals::light(),
            Theme::Board => Visuals::dark(),
        };
        let mut visuals = Visuals {
            override_text_color: None,
            weak_text_color: Some(self.ink_soft),
            widgets: self.widgets(),
            selection: Selection {
                bg_fill: self.chalk,
                stroke: Stroke::new(self.size.stroke, self.on_chalk),
            },
            hyperlink_color: self.ink,
            faint_bg_color: self.sunk,
            extreme_bg_color: self.sunk,
            text_edit_bg_color: Some(self.panel),
            code_bg_color: self.sunk,
            warn_fg_color: self.warning(),
            error_fg_color: self.error(),
            window_corner_radius: radius(self.size.card_radius),
            window_shadow: Shadow::NONE,
            window_fill: self.panel,
            window_stroke: self.edge_stroke(),
            menu_corner_radius: radius(self.size.button_radius),
            panel_fill: self.ground,
            popup_shadow: Shadow::NONE,
            button_frame: true,
            slider_trailing_fill: true,
            interact_cursor: Some(egui::CursorIcon::PointingHand),
            disabled_alpha: 1.0,
            ..base
        };
        visuals.text_cursor.stroke = Stroke::new(self.size.stroke, self.ink);
        visuals.text_cursor.blink = false;
        visuals
    }

    fn widgets(&self) -> Widgets {
        let corner = radius(self.size.button_radius);
        let edge = self.edge_stroke();
        let strong = Stroke::new(self.size.stroke, self.ink);
        Widgets {
            noninteractive: self.widget(self.ground, self.line_stroke(), corner),
            inactive: self.widget(self.panel, edge, corner),
            hovered: self.widget(self.sunk, edge, corner),
            active: self.widget(self.sunk, strong, corner),
            open: self.widget(self.sunk, edge, corner),
        }
    }

    fn widget(&self, fill: Color32, border: Stroke, corner: CornerRadius) -> WidgetVisuals {
        // Egui draws scroll handles and slider rails with `bg_fill`; the edge colour keeps them visible.
        WidgetVisuals {
            bg_fill: border.color,
            weak_bg_fill: fill,
            bg_stroke: border,
            corner_radius: corner,
            fg_stroke: Stroke::new(self.size.stroke, self.ink),
            expansion: 0.0,
        }
    }
}
