//! The way in: what pupils point a camera at, or type.

use super::qr::{Grid, qr_code};

/// The way into the room, as the stage and the console show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    /// What is typed into the browser, such as `192.168.1.20:8370`.
    pub address: String,
    /// The four letters that are typed then.
    pub code: String,
    /// The address with the letters in it, for whatever opens links.
    pub url: String,
    /// The same as a QR code.
    pub grid: Option<Grid>,
}

impl Door {
    /// The way into a room that listens at this address, such as `192.168.1.20:8370`.
    pub fn new(address: &str, code: &str) -> Self {
        let url = format!("http://{address}/?c={code}");
        Self {
            address: address.to_owned(),
            code: code.to_owned(),
            grid: qr_code(&url),
            url,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_where_to_go() {
        let door = Door::new("192.168.1.20:8370", "KRTM");
        assert_eq!(door.address, "192.168.1.20:8370");
        assert_eq!(door.url, "http://192.168.1.20:8370/?c=KRTM");
        assert!(door.grid.is_some_and(|grid| grid.side() >= 29));
    }
}
