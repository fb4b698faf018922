//! Pictures of a lesson inside the page itself, so that it is whole wherever it is opened.

use crate::lesson::PictureKind;

/// A picture of a lesson, ready for a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagePicture {
    kind: PictureKind,
    bytes: Vec<u8>,
    /// Width and height in pixels, at least 1.
    size: (u32, u32),
}

impl PagePicture {
    /// A picture from its file and its size in pixels; `None` for a file that is no picture, or an empty one.
    pub fn new(bytes: Vec<u8>, size: (u32, u32)) -> Option<Self> {
        let kind = PictureKind::of(bytes.get(..12)?)?;
        (size.0 > 0 && size.1 > 0).then_some(Self { kind, bytes, size })
    }

    /// How high it is when it is so wide.
    pub(super) fn height_at(&self, width: i32) -> i32 {
        let high = i64::from(width) * i64::from(self.size.1) / i64::from(self.size.0);
        i32::try_from(high.max(1)).unwrap_or(width)
    }

    /// The picture as an address that holds all of it.
    pub(super) fn address(&self) -> String {
        let kind = match self.kind {
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpeg",
            PictureKind::Webp => "webp",
        };
        format!("data:image/{kind};base64,{}", base64(&self.bytes))
    }
}

/// Bytes in the letters of RFC 4648.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let six = (bits >> (18 - 6 * place)) & 63;
            let letter = usize::try_from(six).ok().and_then(|six| LETTERS.get(six));
            let is_there = place <= three.len();
            text.push(
                letter
                    .filter(|_| is_there)
                    .map_or('=', |letter| char::from(*letter)),
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of RFC 4648, section 10.
    #[test]
    fn writes_the_examples_of_the_standard() {
        let words = ["", "f", "fo", "foo", "foob", "fooba", "foobar"];
        let expected = [
            "", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy",
        ];
        assert_eq!(words.map(|word| base64(word.as_bytes())), expected);
    }

    #[test]
    fn takes_pictures_only() {
        let png = b"\x89PNG\r\n\x1a\n0000".to_vec();
        let picture = PagePicture::new(png.clone(), (400, 300)).unwrap();
        assert_eq!(picture.height_at(1000), 750);
        assert!(
            picture
                .address()
                .starts_with("data:image/png;base64,iVBORw0KGgo")
        );
        assert_eq!(PagePicture::new(png, (0, 300)), None);
        assert_eq!(
            PagePicture::new(b"<svg onload=\"\"/>".to_vec(), (4, 3)),
            None
        );
    }
}
