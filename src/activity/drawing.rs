//! The kit's own drawings that a lesson may name.
//!
//! To add one: its file `assets/icons/<name>-duotone.svg`, its line below, its name in `docs/lesson-format.md`.

/// Hands all drawings to a macro, behind what stands in the braces: the name of its icon, and its own name.
macro_rules! with_drawings {
    ($then:ident { $($before:tt)* }) => {
        $then! {
            $($before)*
            AirplaneTiltDuotone = "airplane-tilt",
            ArrowsDownUpDuotone = "arrows-down-up",
            BabyDuotone = "baby",
            BenchDuotone = "bench",
            BicycleDuotone = "bicycle",
            BookOpenTextDuotone = "book-open-text",
            BookPileDuotone = "book-pile",
            BroomDuotone = "broom",
            CalendarCheckDuotone = "calendar-check",
            ChatsCircleDuotone = "chats-circle",
            ChessPawnDuotone = "chess-pawn",
            ComputerDuotone = "computer",
            CookingPotDuotone = "cooking-pot",
            DanceShoeDuotone = "dance-shoe",
            DollDuotone = "doll",
            DrumDuotone = "drum",
            FireHelmetDuotone = "fire-helmet",
            FlowArrowDuotone = "flow-arrow",
            FootballGoalDuotone = "football-goal",
            GuitarDuotone = "guitar",
            HammerDuotone = "hammer",
            HandHeartDuotone = "hand-heart",
            HopscotchDuotone = "hopscotch",
            IdentificationBadgeDuotone = "identification-badge",
            ListChecksDuotone = "list-checks",
            MapPinDuotone = "map-pin",
            MapTrifoldDuotone = "map-trifold",
            MicroscopeDuotone = "microscope",
            MusicNotesDuotone = "music-notes",
            NeedleDuotone = "needle",
            NotebookDuotone = "notebook",
            PaintBrushDuotone = "paint-brush",
            RobotDuotone = "robot",
            RocketDuotone = "rocket",
            SailingBoatDuotone = "sailing-boat",
            ScalesDuotone = "scales",
            ScissorsDuotone = "scissors",
            ShieldCheckDuotone = "shield-check",
            SkippingRopeDuotone = "skipping-rope",
            SoccerBallDuotone = "soccer-ball",
            StethoscopeDuotone = "stethoscope",
            SwimmingGogglesDuotone = "swimming-goggles",
            SwingDuotone = "swing",
            TreeDuotone = "tree",
            TreeHouseDuotone = "tree-house",
            TrophyDuotone = "trophy",
            WashingBasketDuotone = "washing-basket",
            WateringCanDuotone = "watering-can",
            YarnDuotone = "yarn",
        }
    };
}

macro_rules! listed {
    ($($icon:ident = $name:literal,)*) => {
        /// Names a lesson may write under `drawing`; each is a file `assets/icons/<name>-duotone.svg`.
        pub const DRAWINGS: &[&str] = &[$($name),*];

        /// The files, in the same order.
        const PICTURES: &[&str] = &[$(include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/assets/icons/",
            $name,
            "-duotone.svg"
        ))),*];
    };
}

with_drawings!(listed {});

pub(crate) use with_drawings;

/// Whether the kit has a drawing of this name.
pub fn is_drawing(name: &str) -> bool {
    DRAWINGS.contains(&name)
}

/// The drawing of this name as a vector picture, white; `None` for a name the kit does not have.
pub fn drawing_svg(name: &str) -> Option<&'static str> {
    let place = DRAWINGS.iter().position(|own| *own == name)?;
    PICTURES.get(place).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drawing_has_a_picture_of_its_own() {
        for name in DRAWINGS {
            let picture = drawing_svg(name).unwrap();
            assert!(picture.starts_with("<svg"), "{name}");
        }
        let pictures: std::collections::BTreeSet<_> = PICTURES.iter().collect();
        assert_eq!(pictures.len(), DRAWINGS.len(), "no drawing stands twice");
        assert!(
            DRAWINGS.is_sorted(),
            "they stand in the order of the alphabet"
        );
        assert_eq!(drawing_svg("unicorn"), None);
    }
}
