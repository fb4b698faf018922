//! The program; everything it does is in `app`.

fn main() {}
