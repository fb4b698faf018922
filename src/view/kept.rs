//! What is dear to make and cheap to keep between frames: icons, line widths, sizes of texts, chalk points, squares.

use std::collections::BTreeMap;

use eframe::egui::{Context, Id};

/// What is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// Textures of icons.
    Icon,
    /// Widths of balanced texts.
    Width,
    /// Shares of its size at which a text fits in its place.
    Share,
    /// The same for several texts in one place.
    Shares,
    /// Points of chalk lines.
    Chalk,
    /// Squares that lie in an outline.
    Squares,
}

impl Kind {
    /// Entries kept; past this, all are forgotten and made again, so that a resized window does not pile up.
    fn most(self) -> usize {
        match self {
            Self::Icon => 400,
            Self::Width | Self::Share | Self::Shares | Self::Chalk => 4000,
            Self::Squares => 1000,
        }
    }
}

/// The value for `key` among those of `kind`, made the first time.
///
/// `make` may use the context.
pub(super) fn kept<K, V>(ctx: &Context, kind: Kind, key: K, make: impl FnOnce() -> V) -> V
where
    K: Ord + Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    let id = Id::unique(("marelle", kind));
    let found = ctx.data_mut(|data| {
        data.get_temp_mut_or_default::<BTreeMap<K, V>>(id)
            .get(&key)
            .cloned()
    });
    if let Some(value) = found {
        return value;
    }
    let value = make();
    // What is forgotten is dropped outside the closure: a texture asks the context when it goes.
    let forgotten = ctx.data_mut(|data| {
        let entries: &mut BTreeMap<K, V> = data.get_temp_mut_or_default(id);
        let forgotten = if entries.len() >= kind.most() {
            std::mem::take(entries)
        } else {
            BTreeMap::new()
        };
        entries.insert(key, value.clone());
        forgotten
    });
    drop(forgotten);
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_a_value_once() {
        let ctx = Context::default();
        assert_eq!(kept(&ctx, Kind::Width, "word", || 4), 4);
        assert_eq!(kept(&ctx, Kind::Width, "word", || 5), 4);
        assert_eq!(kept(&ctx, Kind::Width, "other", || 5), 5);
    }

    #[test]
    fn forgets_rather_than_grow_without_end() {
        let ctx = Context::default();
        let most = Kind::Icon.most();
        for number in 0..most {
            kept(&ctx, Kind::Icon, number, || "old");
        }
        assert_eq!(kept(&ctx, Kind::Icon, 0_usize, || "new"), "old");
        kept(&ctx, Kind::Icon, most, || "old");
        assert_eq!(kept(&ctx, Kind::Icon, 0_usize, || "new"), "new");
    }
}
