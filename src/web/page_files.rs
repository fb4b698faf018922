//! The page as the program carries it, in every language.

use serde_json::json;

use crate::text::Texts;

use super::server::{File, Pages};

impl Pages {
    /// The page with its words in each of these languages, the usual one first.
    pub fn shipped(_program: &[Texts]) -> Self {
        Self::new(
            [],
            [(
                "/words.json".to_owned(),
                File::new("/words.json", json!({}).to_string()),
            )],
        )
    }
}
