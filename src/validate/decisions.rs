#![doc = include_str!("contradictions.md")]
