#![doc = include_str!("../README.md")]

pub mod identifier;
pub mod issue;
pub mod json;
pub mod r4;
pub mod search;
pub mod terminology;
mod use_case;
pub mod validate;

pub use use_case::{UnknownUseCase, UseCase};
