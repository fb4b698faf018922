//! The macro that declares an activity type with the fields all types share.

/// Declares the data of an activity type: its own fields, and those every type has.
///
/// Serde's `flatten` would lose line and column of a mistake, so the common fields are written into each struct.
macro_rules! activity {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        pub struct $name {
            /// Names the activity; its texts are `<id>_title` and so on.
            pub id: $crate::activity::Id,
            /// The time the author plans for it, in minutes.
            pub minutes: u16,
            /// Who works with whom.
            pub grouping: $crate::activity::Grouping,
            /// The id of a picture listed under `media` in the lesson.
            pub image: Option<$crate::activity::Id>,
            /// The name of one of the kit's own drawings, where no picture is needed.
            pub drawing: Option<String>,
            /// Ids of the sources of the facts and figures it states.
            pub sources: Vec<$crate::activity::Id>,
            /// Whether a unanimous result is said in words instead of "all" or "none".
            pub sensitive: bool,
            /// Whether an answer given in public (a hand, a card, the board) is refused.
            pub personal: bool,
            /// Whether a shorter hour may leave it out.
            pub optional: bool,
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $name {
            pub(crate) fn head(&self) -> $crate::activity::Head<'_> {
                $crate::activity::Head {
                    id: &self.id,
                    minutes: self.minutes,
                    grouping: self.grouping,
                    image: self.image.as_ref(),
                    drawing: self.drawing.as_deref(),
                    sources: &self.sources,
                    is_sensitive: self.sensitive,
                    is_personal: self.personal,
                    is_optional: self.optional,
                }
            }

            pub(crate) fn field_names() -> Vec<&'static str> {
                vec![
                    "id", "minutes", "grouping", "image", "drawing", "sources", "sensitive", "personal", "optional",
                    $(stringify!($field),)*
                ]
            }
        }
    };
}
