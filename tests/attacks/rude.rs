//! What no page sends.

use std::net::TcpStream;

use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use super::pupil::Pupil;

impl Pupil {
    /// Sends any message, such as a binary one.
    pub(crate) fn send(&mut self, message: Message) {
        drop(self.socket.send(message));
    }

    /// Sends one text in this many pieces of the same words.
    pub(crate) fn say_in_pieces(&mut self, piece: &str, count: usize) {
        for number in 0..count {
            let kind = if number == 0 {
                Data::Text
            } else {
                Data::Continue
            };
            let frame = Frame::message(piece.to_owned(), OpCode::Data(kind), number + 1 == count);
            self.send(Message::Frame(frame));
        }
    }

    /// The connection under the WebSocket, to send what no WebSocket would.
    pub(crate) fn raw(&mut self) -> &mut TcpStream {
        self.socket.get_mut()
    }
}
