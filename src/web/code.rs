//! The four letters that lead into the room.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

/// Letters that no other letter or figure looks like, on a board or when they are said.
pub const CODE_LETTERS: &str = "ABCDEFGHJKLMNPRSTUVWXYZ";

/// How many letters a code has.
const LENGTH: usize = 4;

/// Keeps what is drawn here apart from what the hour draws from the same seed.
const SALT: u64 = 0x6d61_7265_6c6c_6501;

/// The four letters of this hour; a host that was restarted has the same.
pub fn join_code(seed: u64) -> String {
    let mut rng = ChaCha8Rng::seed_from_u64(seed ^ SALT);
    let letters: Vec<char> = CODE_LETTERS.chars().collect();
    (0..LENGTH)
        .filter_map(|_| letters.get(rng.random_range(0..letters.len())))
        .collect()
}

/// Whether these typed letters are the code; capitals and spaces do not matter.
pub(super) fn is_code(typed: &str, code: &str) -> bool {
    let typed = typed.chars().filter(|letter| letter.is_alphanumeric());
    typed
        .map(|letter| letter.to_ascii_uppercase())
        .eq(code.chars())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_four_letters_that_cannot_be_taken_for_others() {
        for seed in 0..500 {
            let code = join_code(seed);
            assert_eq!((code.len(), &code), (4, &join_code(seed)));
            assert!(
                code.chars().all(|letter| CODE_LETTERS.contains(letter)),
                "{code}"
            );
        }
        assert!(!CODE_LETTERS.contains(['I', 'O', 'Q']));
        assert_ne!(join_code(1), join_code(2));
    }

    #[test]
    fn a_typed_code_may_be_small_and_spaced() {
        for typed in ["KRTM", "krtm", " k r t m", "KR-TM"] {
            assert!(is_code(typed, "KRTM"), "{typed}");
        }
        for typed in ["", "KRT", "KRTMM", "KRTN"] {
            assert!(!is_code(typed, "KRTM"), "{typed}");
        }
    }
}
