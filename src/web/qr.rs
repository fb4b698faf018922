//! The address of the page as a QR code: a square of dark and light cells, drawn by the screens.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light cells on each side of the code; readers need four.
const QUIET: usize = 4;

/// A square of dark and light cells, its light border included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    side: usize,
    cells: Vec<bool>,
}

impl Grid {
    /// Cells on each side, border included.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Whether the cell in this column and row, both from 0, is dark; outside the square nothing is.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.side && self.cells.get(row * self.side + column) == Some(&true)
    }

    /// The rows from the top, each from the left.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.cells.chunks(self.side.max(1))
    }
}

/// The QR code of a text; `None` where the text is too long for one.
///
/// The middle of four levels of correction: a reflection on the projector's screen may cover a seventh of it.
pub fn qr_code(text: &str) -> Option<Grid> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let inner = usize::try_from(code.size()).ok()?;
    let side = inner + 2 * QUIET;
    let place = |at: usize| i32::try_from(at).unwrap_or(i32::MAX) - 4;
    let cells = (0..side * side)
        // Outside the code itself the library says light, which makes the border.
        .map(|index| code.get_module(place(index % side), place(index / side)))
        .collect();
    Some(Grid { side, cells })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_border_and_its_three_corners() {
        let grid = qr_code("http://192.168.1.23:7070/").unwrap();
        let side = grid.side();
        assert_eq!(grid.rows().count(), side);
        for at in 0..side {
            for border in (0..QUIET).chain(side - QUIET..side) {
                assert!(!grid.is_dark(at, border) && !grid.is_dark(border, at));
            }
        }
        // A corner is a dark ring of seven cells, a light one, and a dark heart of three.
        let corner = |left: usize, top: usize| {
            let row = |row: usize| -> String {
                (0..7)
                    .map(|x| {
                        if grid.is_dark(left + x, top + row) {
                            '#'
                        } else {
                            '.'
                        }
                    })
                    .collect()
            };
            (0..7).map(row).collect::<Vec<_>>().join("\n")
        };
        let ring = "#######\n#.....#\n#.###.#\n#.###.#\n#.###.#\n#.....#\n#######";
        let far = side - QUIET - 7;
        for (left, top) in [(QUIET, QUIET), (far, QUIET), (QUIET, far)] {
            assert_eq!(corner(left, top), ring);
        }
        assert!(!grid.is_dark(side, 0) && !grid.is_dark(0, side));
    }

    #[test]
    fn a_text_too_long_has_no_code() {
        assert_eq!(qr_code(&"x".repeat(5_000)), None);
    }
}
