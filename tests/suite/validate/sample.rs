//! Cases with a verdict: those of the shared corpus, our own sample, and the base instances that it was made from.
//!
//! The sample has changes of the bases and the verdict of the official validator on each; which of some 17,000 it has was
//! picked by hash, so that every kind of change, every base and every rule that the official validator named is there.

use std::{env, fs, io::Read as _, path::Path, sync::LazyLock};

use flate2::read::GzDecoder;

use super::{
    super::shared,
    spans::{Node, Span},
};

/// One text, and the verdict of the official validator on it.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) op: String,
    /// Where the base was changed.
    pub(super) path: String,
    /// `valid`, `invalid`, or `unknown`.
    pub(super) verdict: String,
    /// Where it sees a fault.
    pub(super) must: Vec<String>,
    /// Where it sees what follows from a fault elsewhere.
    pub(super) also: Vec<String>,
    pub(super) text: String,
}

/// Rules that are broken when something else is: a reference to what does not conform, a slice whose item does not.
const CONSEQUENCES: [&str; 2] =
    ["Reference_REF_CantMatchChoice", "Validation_VAL_Profile_Minimum_SLICE"];

/// Our own cases.
pub(super) fn own() -> &'static [Case] {
    static OWN: LazyLock<Vec<Case>> = LazyLock::new(|| {
        let packed = include_bytes!("../../data/judged.jsonl.gz");
        let cases = unpack(packed);
        assert_eq!(cases.len(), 3000);
        cases
    });
    &OWN
}

/// Our own cases of other kinds: random resources of all types that have no struct, documents and messages, extensions that R4
/// defines.
pub(super) fn types() -> Vec<Case> {
    unpack(include_bytes!("../../data/judged-types.jsonl.gz"))
}

/// Our own cases of random resources and bundles of the modelled types with up to four faults of any kind. They were picked so that
/// each rule that the official validator named is there, six times where it can be, and as many right ones of each type.
pub(super) fn generated() -> Vec<Case> {
    unpack(include_bytes!("../../data/judged-generated.jsonl.gz"))
}

/// The cases of the shared corpus. `None`: it is not here.
pub(super) fn corpus() -> Option<Vec<Case>> {
    shared::files("oracle")?; // reports what is missing
    Some(unpack(&fs::read(shared::path("oracle/corpus.jsonl.gz")).expect("the corpus")))
}

/// The base instances, by name.
pub(super) fn bases() -> &'static [(String, String)] {
    static BASES: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bases");
        let files = shared::json_files(&folder).into_iter();
        let bases: Vec<_> =
            files.map(|(name, text)| (name, String::from_utf8(text).expect("UTF-8"))).collect();
        assert_eq!(bases.len(), 50);
        bases
    });
    &BASES
}

/// Every text of ours: the bases and the sample, with a name.
pub(super) fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    let bases = bases().iter().map(|(name, text)| (&**name, &**text));
    bases.chain(own().iter().map(|case| (&*case.id, &*case.text)))
}

fn unpack(packed: &[u8]) -> Vec<Case> {
    let mut lines = String::new();
    GzDecoder::new(packed).read_to_string(&mut lines).expect("packed UTF-8");
    lines.lines().map(case).collect()
}

fn case(line: &str) -> Case {
    let span = Span::of(line);
    let text = |name: &str| {
        span.get(name).and_then(Span::text).unwrap_or_else(|| panic!("{name} in {line}")).to_owned()
    };
    let texts = |name: &str| {
        let items = span.get(name).map_or(&[][..], Span::items);
        items.iter().filter_map(Span::text).map(str::to_owned).collect::<Vec<_>>()
    };
    let (mut must, mut also) = (texts("must"), texts("also"));
    let errors = span.get("errors").map_or(&[][..], Span::items);
    for error in errors {
        let of = |name: &str| error.get(name).and_then(Span::text).unwrap_or_default();
        let caused = CONSEQUENCES.contains(&of("rule"));
        if caused { &mut also } else { &mut must }.push(of("path").to_owned());
    }
    if must.is_empty() {
        must = std::mem::take(&mut also);
    }
    let resource = span.get("resource").expect("a resource");
    let mut verdict = text("verdict");
    if must.is_empty() && verdict == "invalid" && !breaks_the_format(resource, line) {
        "unknown".clone_into(&mut verdict);
    } else {
        must.extend(span.get("json_path").and_then(Span::text).map(str::to_owned));
    }
    Case {
        id: text("id"),
        op: text("op"),
        path: text("path"),
        verdict,
        must,
        also,
        text: resource.cut(line).to_owned(),
    }
}

/// Whether a resource has what the JSON format of FHIR forbids: `null`, a list, an object or a string without anything. The
/// cases call blanks alone and control characters such faults too, of which the official validator only warns: R4 advises
/// against these in a string ("SHOULD always contain non-whitespace content"), and the format of other types forbids them.
fn breaks_the_format(resource: &Span, line: &str) -> bool {
    let mut found = false;
    resource.each(&mut |value| {
        found |= match &value.node {
            Node::Object(members) => members.is_empty(),
            Node::Array(items) => items.is_empty(),
            Node::Text(text) => text.is_empty(),
            Node::Plain => value.cut(line) == "null",
        };
    });
    found
}
