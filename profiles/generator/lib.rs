//! The generator: from `profiles/**/*.toml` to the tables of the crate.
//!
//! It depends on nothing but the TOML files. The package `profiles/compile` runs it and writes the tables; the tests of the
//! crate include it, and compare what it makes with what is there.

pub mod compile;
pub mod model;
