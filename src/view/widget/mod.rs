//! The drawn components.
