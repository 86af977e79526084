//! The FHIR codec: how resources and elements are read from JSON and written to it.
//!
//! One pass fills typed values in place and notes faults by their byte offset (`parse`, `faults`, `notes`); paths, lines and columns
//! are computed on demand, by a second walk over the text (`locate`). `reader` has the options, `document` what surrounds the value in a
//! text, `resource` the choice of a type by `resourceType`. `field`, `object` and `primitives` read and write members of each kind, `write`
//! whole values. `interner` shares values that repeat, `memory` counts allocations, `transcode` serves serde.

mod document;
mod faults;
pub(crate) mod field;
mod interner;
mod locate;
pub(crate) mod memory;
pub(crate) mod node;
mod notes;
pub(crate) mod object;
mod parse;
pub(crate) mod primitives;
mod reader;
mod resource;
mod transcode;
mod write;

pub(crate) use document::NotThis;
pub(crate) use field::Storage;
pub(crate) use interner::Place;
pub(crate) use locate::{broken_at, issues, places, quoted_name};
pub(crate) use node::Codec;
pub use node::Node;
pub(crate) use notes::{ListForm, Notes};
pub(crate) use object::{Blank, Object, Shape};
pub(crate) use parse::{FoundType, Parser, Taken};
pub(crate) use reader::read_kept;
pub use reader::{Read, Reader, read};
pub(crate) use resource::resource;
pub(crate) use transcode::{deserialize, serialize};
pub use write::{
    to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty, write_into,
};
