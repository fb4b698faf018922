//! The icons, drawn from vector files at the exact size asked for, in any colour.

use eframe::egui::load::SizeHint;
use eframe::egui::{
    Color32, ColorImage, Context, Painter, Pos2, Rect, TextureHandle, TextureId, TextureOptions,
    pos2, vec2,
};

use super::kept::{Kind, kept};

macro_rules! icons {
    ($($icon:ident = $name:literal $file:literal,)*) => {
        /// A picture from the set; `…Duotone` and `…Fill` are the other weights, all the rest are bold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Icon {
            $(
                #[doc = concat!("`", $file, "`")]
                $icon,
            )*
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$icon,)*];

            /// The name by which a lesson or a file asks for it, such as `clock` or `tree-duotone`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $name,)*
                }
            }

            fn bytes(self) -> &'static [u8] {
                match self {
                    $(Self::$icon => include_bytes!(concat!("../../assets/icons/", $file)),)*
                }
            }
        }
    };
}

icons! {
    AirplaneTiltDuotone = "airplane-tilt-duotone" "airplane-tilt-duotone.svg",
    ArrowDown = "arrow-down" "arrow-down-bold.svg",
    ArrowLeft = "arrow-left" "arrow-left-bold.svg",
    ArrowRight = "arrow-right" "arrow-right-bold.svg",
    ArrowUUpLeft = "arrow-u-up-left" "arrow-u-up-left-bold.svg",
    ArrowUp = "arrow-up" "arrow-up-bold.svg",
    ArrowsDownUp = "arrows-down-up" "arrows-down-up-bold.svg",
    ArrowsDownUpDuotone = "arrows-down-up-duotone" "arrows-down-up-duotone.svg",
    BabyDuotone = "baby-duotone" "baby-duotone.svg",
    Backpack = "backpack" "backpack-bold.svg",
    BenchDuotone = "bench-duotone" "bench-duotone.svg",
    BicycleDuotone = "bicycle-duotone" "bicycle-duotone.svg",
    BookOpenTextDuotone = "book-open-text-duotone" "book-open-text-duotone.svg",
    BookPileDuotone = "book-pile-duotone" "book-pile-duotone.svg",
    Books = "books" "books-bold.svg",
    Broom = "broom" "broom-bold.svg",
    BroomDuotone = "broom-duotone" "broom-duotone.svg",
    CalendarCheckDuotone = "calendar-check-duotone" "calendar-check-duotone.svg",
    Cards = "cards" "cards-bold.svg",
    CardsThree = "cards-three" "cards-three-bold.svg",
    CaretDown = "caret-down" "caret-down-bold.svg",
    CaretLeft = "caret-left" "caret-left-bold.svg",
    ChalkboardTeacher = "chalkboard-teacher" "chalkboard-teacher-bold.svg",
    ChatCircleText = "chat-circle-text" "chat-circle-text-bold.svg",
    ChatsCircleDuotone = "chats-circle-duotone" "chats-circle-duotone.svg",
    Check = "check" "check-bold.svg",
    CheckCircle = "check-circle" "check-circle-bold.svg",
    CheckFatFill = "check-fat-fill" "check-fat-fill.svg",
    ChessPawnDuotone = "chess-pawn-duotone" "chess-pawn-duotone.svg",
    ClipboardText = "clipboard-text" "clipboard-text-bold.svg",
    Clock = "clock" "clock-bold.svg",
    ComputerDuotone = "computer-duotone" "computer-duotone.svg",
    CookingPotDuotone = "cooking-pot-duotone" "cooking-pot-duotone.svg",
    Copy = "copy" "copy-bold.svg",
    DanceShoeDuotone = "dance-shoe-duotone" "dance-shoe-duotone.svg",
    DeviceTablet = "device-tablet" "device-tablet-bold.svg",
    DollDuotone = "doll-duotone" "doll-duotone.svg",
    DotsSixVertical = "dots-six-vertical" "dots-six-vertical-bold.svg",
    DrumDuotone = "drum-duotone" "drum-duotone.svg",
    Export = "export" "export-bold.svg",
    Eye = "eye" "eye-bold.svg",
    EyeSlash = "eye-slash" "eye-slash-bold.svg",
    EyeSlashDuotone = "eye-slash-duotone" "eye-slash-duotone.svg",
    FilePdf = "file-pdf" "file-pdf-bold.svg",
    FireHelmetDuotone = "fire-helmet-duotone" "fire-helmet-duotone.svg",
    FlagCheckered = "flag-checkered" "flag-checkered-bold.svg",
    FlowArrowDuotone = "flow-arrow-duotone" "flow-arrow-duotone.svg",
    FootballGoalDuotone = "football-goal-duotone" "football-goal-duotone.svg",
    GuitarDuotone = "guitar-duotone" "guitar-duotone.svg",
    HammerDuotone = "hammer-duotone" "hammer-duotone.svg",
    HandHeart = "hand-heart" "hand-heart-bold.svg",
    HandHeartDuotone = "hand-heart-duotone" "hand-heart-duotone.svg",
    HandPalm = "hand-palm" "hand-palm-bold.svg",
    HandTap = "hand-tap" "hand-tap-bold.svg",
    Heart = "heart" "heart-bold.svg",
    HopscotchDuotone = "hopscotch-duotone" "hopscotch-duotone.svg",
    HouseLine = "house-line" "house-line-bold.svg",
    IdentificationBadgeDuotone = "identification-badge-duotone" "identification-badge-duotone.svg",
    Info = "info" "info-bold.svg",
    Lifebuoy = "lifebuoy" "lifebuoy-bold.svg",
    ListChecks = "list-checks" "list-checks-bold.svg",
    ListChecksDuotone = "list-checks-duotone" "list-checks-duotone.svg",
    MagnifyingGlass = "magnifying-glass" "magnifying-glass-bold.svg",
    MapPinDuotone = "map-pin-duotone" "map-pin-duotone.svg",
    MapTrifoldDuotone = "map-trifold-duotone" "map-trifold-duotone.svg",
    MicroscopeDuotone = "microscope-duotone" "microscope-duotone.svg",
    Monitor = "monitor" "monitor-bold.svg",
    MusicNotesDuotone = "music-notes-duotone" "music-notes-duotone.svg",
    NeedleDuotone = "needle-duotone" "needle-duotone.svg",
    NotebookDuotone = "notebook-duotone" "notebook-duotone.svg",
    Notepad = "notepad" "notepad-bold.svg",
    PaintBrushDuotone = "paint-brush-duotone" "paint-brush-duotone.svg",
    PaperPlaneRight = "paper-plane-right" "paper-plane-right-bold.svg",
    PauseFill = "pause-fill" "pause-fill.svg",
    PencilLine = "pencil-line" "pencil-line-bold.svg",
    PencilRuler = "pencil-ruler" "pencil-ruler-bold.svg",
    PhoneCall = "phone-call" "phone-call-bold.svg",
    PlayFill = "play-fill" "play-fill.svg",
    Plus = "plus" "plus-bold.svg",
    Printer = "printer" "printer-bold.svg",
    Prohibit = "prohibit" "prohibit-bold.svg",
    ProjectorScreen = "projector-screen" "projector-screen-bold.svg",
    Question = "question" "question-bold.svg",
    RobotDuotone = "robot-duotone" "robot-duotone.svg",
    RocketDuotone = "rocket-duotone" "rocket-duotone.svg",
    SailingBoatDuotone = "sailing-boat-duotone" "sailing-boat-duotone.svg",
    ScalesDuotone = "scales-duotone" "scales-duotone.svg",
    Scissors = "scissors" "scissors-bold.svg",
    ScissorsDuotone = "scissors-duotone" "scissors-duotone.svg",
    SealCheck = "seal-check" "seal-check-bold.svg",
    Shapes = "shapes" "shapes-bold.svg",
    ShieldCheckDuotone = "shield-check-duotone" "shield-check-duotone.svg",
    SkippingRopeDuotone = "skipping-rope-duotone" "skipping-rope-duotone.svg",
    SoccerBallDuotone = "soccer-ball-duotone" "soccer-ball-duotone.svg",
    SpeakerHigh = "speaker-high" "speaker-high-bold.svg",
    StethoscopeDuotone = "stethoscope-duotone" "stethoscope-duotone.svg",
    StopFill = "stop-fill" "stop-fill.svg",
    Student = "student" "student-bold.svg",
    SwimmingGogglesDuotone = "swimming-goggles-duotone" "swimming-goggles-duotone.svg",
    SwingDuotone = "swing-duotone" "swing-duotone.svg",
    Target = "target" "target-bold.svg",
    Translate = "translate" "translate-bold.svg",
    TreeDuotone = "tree-duotone" "tree-duotone.svg",
    TreeHouseDuotone = "tree-house-duotone" "tree-house-duotone.svg",
    TrophyDuotone = "trophy-duotone" "trophy-duotone.svg",
    Users = "users" "users-bold.svg",
    UsersThree = "users-three" "users-three-bold.svg",
    WarningFill = "warning-fill" "warning-fill.svg",
    WashingBasketDuotone = "washing-basket-duotone" "washing-basket-duotone.svg",
    WateringCanDuotone = "watering-can-duotone" "watering-can-duotone.svg",
    WifiHigh = "wifi-high" "wifi-high-bold.svg",
    XCircleFill = "x-circle-fill" "x-circle-fill.svg",
    YarnDuotone = "yarn-duotone" "yarn-duotone.svg",
}

impl Icon {
    /// The icon with this [`Icon::name`], if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|icon| icon.name() == name)
    }

    /// Paints the icon in a square of `side` points round `centre`.
    ///
    /// It is a picture without a name: the thing that is pressed, or the words beside it, carry the name.
    pub fn paint(self, painter: &Painter, centre: Pos2, side: f32, colour: Color32) {
        let Some((texture, rect)) = self.placed(painter, centre, side) else {
            return;
        };
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture, rect, whole, colour);
    }

    /// The picture in white, and the square of about `side` points round `centre` that it fills.
    pub(super) fn placed(
        self,
        painter: &Painter,
        centre: Pos2,
        side: f32,
    ) -> Option<(TextureId, Rect)> {
        let pixels_per_point = painter.pixels_per_point();
        let pixels = whole_pixels(side * pixels_per_point);
        let texture = kept(painter.ctx(), Kind::Icon, (self, pixels), || {
            self.texture(painter.ctx(), pixels)
        })?;
        let drawn = f32::from(pixels) / pixels_per_point;
        let corner = centre - vec2(drawn, drawn) / 2.0;
        // On whole pixels, so that the picture is not smeared over its neighbours.
        let corner = pos2(
            (corner.x * pixels_per_point).round() / pixels_per_point,
            (corner.y * pixels_per_point).round() / pixels_per_point,
        );
        Some((
            texture.id(),
            Rect::from_min_size(corner, vec2(drawn, drawn)),
        ))
    }

    fn texture(self, ctx: &Context, pixels: u16) -> Option<TextureHandle> {
        let image = self.rasterise(pixels)?;
        Some(ctx.load_texture(self.name(), image, TextureOptions::LINEAR))
    }

    fn rasterise(self, pixels: u16) -> Option<ColorImage> {
        let size = SizeHint::Size {
            width: u32::from(pixels),
            height: u32::from(pixels),
            maintain_aspect_ratio: true,
        };
        let drawn = egui_extras::image::load_svg_bytes_with_size(
            self.bytes(),
            size,
            &egui_extras_options(),
        );
        drawn.ok()
    }
}

/// The options of the vector renderer, whose type egui does not name.
fn egui_extras_options<T: Default>() -> T {
    T::default()
}

/// A side in whole pixels; nothing on a screen is larger than 2048.
fn whole_pixels(side: f32) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the range"
    )]
    let whole = side.round().clamp(1.0, 2048.0) as u16;
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_every_icon_in_white() {
        for &icon in Icon::ALL {
            let image = icon.rasterise(32).unwrap_or_default();
            assert_eq!(image.size, [32, 32], "{icon:?}");
            let ink = image.pixels.iter().filter(|pixel| pixel.a() > 128).count();
            assert!(ink > 20, "{icon:?} is empty");
            assert!(
                image.pixels.iter().all(|pixel| pixel.r() == pixel.a()),
                "{icon:?} is not white"
            );
        }
    }

    #[test]
    fn finds_an_icon_by_its_name() {
        for &icon in Icon::ALL {
            assert_eq!(Icon::from_name(icon.name()), Some(icon));
        }
        assert_eq!(Icon::from_name("unicorn"), None);
    }
}
