//! Every word for people, in their language.
