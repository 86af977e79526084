#![doc = include_str!("../README.md")]

pub mod issue;
pub mod json;
pub mod r4;
mod use_case;
pub mod validate;

pub use use_case::{UnknownUseCase, UseCase};
