//! Validators report all faults and nothing else, at the right place; and no input harms them.

mod bundles;
mod code_systems;
mod datatypes;
mod decided;
mod documents;
mod editions;
mod entry_order;
mod examples;
mod exceptions;
mod follow_ups;
mod judged;
mod layers;
mod limits;
mod mutants;
mod places;
mod questions;
mod sample;
mod spans;
mod typed_and_untyped;
