//! Somebody with a keyboard alone, or with one finger alone, in front of both windows.

use std::cell::{Ref, RefCell};
use std::path::Path;
use std::rc::Rc;

use eframe::egui::accesskit::Role;
use eframe::egui::{
    Event, Key, Modifiers, PointerButton, Pos2, Rect, Shape, TouchDeviceId, TouchId, TouchPhase,
};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use marelle::activity::{Interaction, Response};
use marelle::session::{Command, Respondent, Session, Stop};

use super::room::{Hour, Side, Window, hour, window};

/// The one device there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// No pointer ever.
    Keys,
    /// No key ever; letters come from the keyboard on the screen.
    Touch,
}

/// The most presses of Tab until anything must have been reached.
const MOST_TABS: usize = 150;

/// One hour, both windows, and one device.
pub(crate) struct Hands {
    pub(crate) way: Way,
    pub(crate) lesson: String,
    hour: Rc<RefCell<Hour>>,
    stage: Harness<'static, Window>,
    desk: Harness<'static, Window>,
    /// What is not as it should be, and goes on all the same.
    pub(crate) faults: Vec<String>,
}

impl Hands {
    pub(crate) fn new(lesson: &Path, way: Way) -> Self {
        let hour = hour(lesson);
        let name = lesson.file_name().unwrap().to_string_lossy();
        Self {
            way,
            lesson: name.into_owned(),
            stage: window(&hour, Side::Stage),
            desk: window(&hour, Side::Desk),
            hour,
            faults: Vec::new(),
        }
    }

    pub(crate) fn hour(&self) -> Ref<'_, Hour> {
        self.hour.borrow()
    }

    pub(crate) fn session(&self) -> Ref<'_, Session> {
        Ref::map(self.hour.borrow(), |hour| &hour.session)
    }

    pub(crate) fn interaction(&self) -> Option<Interaction> {
        let session = self.session();
        session.interaction(session.current_index()).cloned()
    }

    /// What the class at the board has given.
    pub(crate) fn board(&self) -> Option<Response> {
        self.session().response_of(Respondent::Board).cloned()
    }

    /// The text of the current activity.
    pub(crate) fn text(&self, suffix: &str) -> String {
        let hour = self.hour();
        let id = hour.session.current().unwrap().head().id.clone();
        plain(&hour.text(&format!("{id}_{suffix}")))
    }

    /// Where the hour stands, for people.
    pub(crate) fn place(&self) -> String {
        let session = self.session();
        let id = session.current().map_or("", |activity| activity.head().id);
        let (way, lesson, stop) = (self.way, &self.lesson, session.stop());
        let part = session.current_part().cloned().unwrap_or_default();
        format!("{way:?}, {lesson}, {id} {part}, {stop:?}")
    }

    /// What is said on a window: role, words, place.
    pub(crate) fn nodes(&self, side: Side) -> Vec<(Role, String, Rect)> {
        let nodes = self.window(side).root().children_recursive();
        nodes
            .filter_map(|node| {
                let inner = node.accesskit_node();
                inner.raw_bounds()?;
                let said = inner.label().or_else(|| inner.value())?;
                (!inner.is_disabled()).then(|| (inner.role(), plain(&said), node.rect()))
            })
            .collect()
    }

    pub(crate) fn says(&self, side: Side, words: &str) -> bool {
        let nodes = self.nodes(side);
        nodes.iter().any(|(_, said, _)| said.contains(words))
    }

    /// What can be pressed or typed into and whose name is so, in the order in which it is said.
    pub(crate) fn found(&self, side: Side, is: &dyn Fn(&str) -> bool) -> Option<(String, Rect)> {
        let mut nodes = self.nodes(side).into_iter();
        let is_used = |role: Role| {
            !matches!(
                role,
                Role::Label | Role::Heading | Role::Status | Role::Image | Role::GenericContainer
            )
        };
        let found = nodes.find(|(role, said, _)| is_used(*role) && is(said));
        found.map(|(_, said, rect)| (said, rect))
    }

    #[track_caller]
    pub(crate) fn rect(&self, side: Side, is: &dyn Fn(&str) -> bool) -> Rect {
        match self.found(side, is) {
            Some((_, rect)) => rect,
            None => panic!("{}: not there\n{:#?}", self.place(), self.nodes(side)),
        }
    }

    fn window(&self, side: Side) -> &Harness<'static, Window> {
        match side {
            Side::Stage => &self.stage,
            Side::Desk => &self.desk,
        }
    }

    fn window_mut(&mut self, side: Side) -> &mut Harness<'static, Window> {
        match side {
            Side::Stage => &mut self.stage,
            Side::Desk => &mut self.desk,
        }
    }

    /// Both windows follow what was asked for in one of them.
    fn follow(&mut self) {
        self.stage.run();
        self.desk.run();
        let hour = self.hour.borrow();
        assert_eq!(hour.others, [], "only commands are asked for");
        let refused = hour.asked.iter().find(|(_, is_done)| !is_done);
        assert_eq!(refused, None, "nothing that is offered is refused");
    }

    /// Presses what is called so: by Tab and Enter, or with the finger on its middle.
    #[track_caller]
    pub(crate) fn press(&mut self, side: Side, is: &dyn Fn(&str) -> bool) {
        match self.way {
            Way::Keys => {
                self.reach(side, is);
                self.key(side, Key::Enter);
            }
            Way::Touch => {
                let at = self.rect(side, is).center();
                self.tap(side, at);
            }
        }
    }

    /// One finger down and up again, as a window hears it: the touch itself, and the pointer that goes with it.
    #[track_caller]
    pub(crate) fn tap(&mut self, side: Side, pos: Pos2) {
        assert_eq!(self.way, Way::Touch, "{}: no finger here", self.place());
        let touch = |phase| Event::Touch {
            device_id: TouchDeviceId(1),
            id: TouchId(1),
            phase,
            pos,
            force: None,
        };
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let window = self.window_mut(side);
        window.event(touch(TouchPhase::Start));
        window.event(Event::PointerMoved(pos));
        window.event(button(true));
        window.step();
        window.event(touch(TouchPhase::End));
        window.event(button(false));
        window.event(Event::PointerGone);
        window.step();
        self.follow();
    }

    /// Letters into the field that was pressed.
    pub(crate) fn write(&mut self, side: Side, words: &str) {
        self.window_mut(side).event(Event::Text(words.to_owned()));
        self.follow();
    }

    /// One key; whoever had the focus still has it, or somebody else has, unless the hour went on.
    #[track_caller]
    pub(crate) fn key(&mut self, side: Side, key: Key) {
        assert_eq!(self.way, Way::Keys, "{}: no keyboard here", self.place());
        let (before, had_focus) = (self.standing(), self.focused(side));
        self.window_mut(side).key_press(key);
        self.follow();
        let is_lost = self.focused(side).is_none();
        if let Some((name, _)) = had_focus.filter(|_| is_lost && before == self.standing()) {
            let fault = format!("{}: {key:?} on “{name}” loses the focus", self.place());
            self.faults.push(fault);
        }
    }

    /// What has the focus, and where it is.
    pub(crate) fn focused(&self, side: Side) -> Option<(String, Rect)> {
        let mut nodes = self.window(side).root().children_recursive();
        let node = nodes.find(|node| node.accesskit_node().is_focused())?;
        let inner = node.accesskit_node();
        inner.raw_bounds()?;
        let said = inner.label().or_else(|| inner.value()).unwrap_or_default();
        Some((plain(&said), node.rect()))
    }

    /// Leads the focus on until what is called so has it.
    #[track_caller]
    pub(crate) fn reach(&mut self, side: Side, is: &dyn Fn(&str) -> bool) {
        let mut met = Vec::new();
        for _ in 0..MOST_TABS {
            let focused = self.focused(side).map(|(name, _)| name);
            if focused.as_ref().is_some_and(|name| is(name)) {
                return;
            }
            met.extend(focused);
            self.tab(side);
        }
        panic!("{}: not reached past {met:#?}", self.place());
    }

    /// The focus is always somewhere on the window, and something there is painted otherwise than before.
    fn tab(&mut self, side: Side) {
        let before = outlines(self.window(side));
        self.key(side, Key::Tab);
        let Some((name, rect)) = self.focused(side) else {
            let fault = format!("{}: Tab leads nowhere", self.place());
            self.faults.push(fault);
            return;
        };
        let window = self.window(side);
        let screen = window.ctx.content_rect();
        let near = |all: &[(Rect, String)]| -> Vec<String> {
            let all = all.iter().filter(|(at, _)| at.intersects(rect.expand(2.0)));
            all.map(|(_, shape)| shape.clone()).collect()
        };
        let is_seen = screen.expand(1.0).contains_rect(rect);
        let is_marked = near(&before) != near(&outlines(window));
        if !is_seen || !is_marked {
            let fault = format!(
                "{}: “{name}” at {rect:?} has the focus and does not show it",
                self.place()
            );
            self.faults.push(fault);
        }
    }

    fn standing(&self) -> (usize, Option<String>, Stop, (u16, u16)) {
        let session = self.session();
        let part = session.current_part().cloned();
        let at = session.current_index();
        (at, part, session.stop(), session.uncovered())
    }

    /// The main button, or its key: one step on.
    #[track_caller]
    pub(crate) fn go_on(&mut self) {
        match self.way {
            Way::Keys => self.key(Side::Stage, Key::PageDown),
            Way::Touch => {
                let names = self.hour().main_names();
                self.press(Side::Stage, &|said| names.iter().any(|name| said == name));
            }
        }
        let hour = self.hour();
        let Some((last, _)) = hour.asked.last() else {
            panic!("{}: nothing is asked for", self.place());
        };
        let is_on = matches!(last, Command::Begin | Command::Forward);
        assert!(is_on, "{}: {last:?} leads nowhere", self.place());
    }

    /// Takes the last hand or move back, with the key for it or its button.
    #[track_caller]
    pub(crate) fn undo(&mut self, key: Key, button: &str) {
        match self.way {
            Way::Keys => self.key(Side::Stage, key),
            Way::Touch => self.press(Side::Stage, &|said| said == button),
        }
    }
}

/// Outlines that are painted, each with its bounds.
fn outlines(harness: &Harness<'_, Window>) -> Vec<(Rect, String)> {
    let shapes = harness.output().shapes.iter().map(|clipped| &clipped.shape);
    let outlines = shapes.filter(|shape| {
        matches!(
            shape,
            Shape::Rect(_) | Shape::Path(_) | Shape::Circle(_) | Shape::LineSegment { .. }
        )
    });
    outlines
        .map(|shape| (shape.visual_bounding_rect(), format!("{shape:?}")))
        .collect()
}

/// With spaces as they are typed.
pub(crate) fn plain(words: &str) -> String {
    words.replace(['\u{A0}', '\u{202F}'], " ").replace("**", "")
}
