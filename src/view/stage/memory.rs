//! A memory.
