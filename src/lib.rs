#![doc = include_str!("../README.md")]

pub mod issue;
pub mod json;
pub mod r4;
pub mod validate;
