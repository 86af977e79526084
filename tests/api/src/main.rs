//! Lists the public API of the crate from what rustdoc writes as JSON: an item a line, with its signature.
//!
//! ```sh
//! RUSTC_BOOTSTRAP=1 cargo rustdoc --all-features --lib -- -Z unstable-options --output-format json
//! cargo run --manifest-path tests/api/Cargo.toml -- target/doc/fhir_sas.json        # compares with tests/api/public.txt
//! cargo run --manifest-path tests/api/Cargo.toml -- target/doc/fhir_sas.json --write
//! ```
//!
//! The JSON is not a stable format of Rust: with a toolchain that writes another version nothing is compared, which is reported.

use std::{collections::BTreeSet, env, fs, path::Path, process::ExitCode};

use serde_json::Value;

/// The version of rustdoc's JSON that is understood here.
const FORMAT: u64 = 57;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("expected the path of rustdoc's JSON");
        return ExitCode::from(2);
    };
    let json: Value = match fs::read_to_string(&file).map(|text| serde_json::from_str(&text)) {
        Ok(Ok(json)) => json,
        Ok(Err(error)) => return failed(&format!("{file}: {error}")),
        Err(error) => return failed(&format!("{file}: {error}")),
    };
    if json["format_version"] != FORMAT {
        println!(
            "not compared: rustdoc writes version {} of its JSON, and {FORMAT} is what is understood here",
            json["format_version"]
        );
        return ExitCode::SUCCESS;
    }
    let mut api = Api { index: &json["index"], lines: BTreeSet::new() };
    api.module(&json["root"], "fhir_sas");
    let listing: String = api.lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    let expected_file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public.txt");
    if arguments.next().as_deref() == Some("--write") {
        return match fs::write(&expected_file, listing) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => failed(&format!("{}: {error}", expected_file.display())),
        };
    }
    let expected = fs::read_to_string(&expected_file).unwrap_or_default();
    let expected: BTreeSet<&str> = expected.lines().collect();
    let found: BTreeSet<&str> = api.lines.iter().map(String::as_str).collect();
    for gone in expected.difference(&found) {
        println!("- {gone}");
    }
    for new in found.difference(&expected) {
        println!("+ {new}");
    }
    if expected == found {
        println!("{} public items", found.len());
        return ExitCode::SUCCESS;
    }
    failed(
        "the public API differs from tests/api/public.txt. If that is meant, write it anew with --write",
    )
}

fn failed(why: &str) -> ExitCode {
    eprintln!("{why}");
    ExitCode::FAILURE
}

struct Api<'j> {
    index: &'j Value,
    lines: BTreeSet<String>,
}

/// The one member of an object: rustdoc's form of a Rust enum.
fn variant(value: &Value) -> (&str, &Value) {
    match value {
        Value::Object(members) => {
            members.iter().next().map_or(("", &Value::Null), |(name, inner)| (name, inner))
        }
        Value::String(name) => (name, &Value::Null),
        _ => ("", &Value::Null),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

impl<'j> Api<'j> {
    fn item(&self, id: &Value) -> Option<&'j Value> {
        self.index.get(id.to_string())
    }

    fn module(&mut self, id: &Value, path: &str) {
        let Some(item) = self.item(id) else { return };
        for child in list(&item["inner"]["module"]["items"]) {
            self.child(child, path);
        }
    }

    fn child(&mut self, id: &Value, path: &str) {
        let Some(item) = self.item(id) else { return };
        let (kind, inner) = variant(&item["inner"]);
        if kind == "use" {
            let name = inner["name"].as_str().unwrap_or_default();
            match self.item(&inner["id"]) {
                Some(_) if inner["is_glob"] == true => self.module(&inner["id"], path),
                Some(target) => self.named(target, &format!("{path}::{name}")),
                None => {
                    let source = inner["source"].as_str().unwrap_or_default();
                    self.lines.insert(format!("use {path}::{name} = {source}"));
                }
            }
            return;
        }
        let name = item["name"].as_str().unwrap_or_default();
        self.named(item, &format!("{path}::{name}"));
    }

    fn named(&mut self, item: &'j Value, path: &str) {
        let (kind, inner) = variant(&item["inner"]);
        match kind {
            "module" => {
                self.lines.insert(format!("mod {path}"));
                self.module(&item["id"], path);
            }
            "function" => self.function(inner, path),
            "constant" => {
                self.lines.insert(format!("const {path}: {}", type_of(&inner["type"])));
            }
            "type_alias" => {
                self.lines.insert(format!("type {path} = {}", type_of(&inner["type"])));
            }
            "trait" => {
                self.lines.insert(format!("trait {path}{}", bounds(&inner["bounds"], ": ")));
                for member in list(&inner["items"]) {
                    self.member(member, path, true);
                }
            }
            "struct" | "enum" => self.data(kind, item, inner, path),
            _ => {
                self.lines.insert(format!("{kind} {path}"));
            }
        }
    }

    fn data(&mut self, kind: &str, item: &Value, inner: &'j Value, path: &str) {
        let open = list(&item["attrs"])
            .iter()
            .any(|attribute| attribute.to_string().contains("non_exhaustive"));
        let open = if open { " (non-exhaustive)" } else { "" };
        self.lines.insert(format!("{kind} {path}{}{open}", generics(&inner["generics"])));
        for id in list(&inner["variants"]) {
            if let Some(variant) = self.item(id) {
                let name = variant["name"].as_str().unwrap_or_default();
                self.lines.insert(format!("variant {path}::{name}"));
            }
        }
        for id in list(&inner["kind"]["plain"]["fields"]) {
            let Some(field) = self.item(id) else { continue };
            if field["visibility"] == "public" {
                let name = field["name"].as_str().unwrap_or_default();
                let of = type_of(&field["inner"]["struct_field"]);
                self.lines.insert(format!("field {path}::{name}: {of}"));
            }
        }
        for id in list(&inner["impls"]) {
            let Some(block) = self.item(id).map(|item| &item["inner"]["impl"]) else { continue };
            if block["is_synthetic"] == true || !block["blanket_impl"].is_null() {
                continue;
            }
            if block["trait"].is_null() {
                for member in list(&block["items"]) {
                    self.member(member, path, false);
                }
            } else {
                let of = [path_of(&block["trait"]), arguments(&block["trait"]["args"])].concat();
                self.lines.insert(format!("impl {of} for {path}"));
            }
        }
    }

    fn member(&mut self, id: &Value, path: &str, of_trait: bool) {
        let Some(item) = self.item(id) else { return };
        if !of_trait && item["visibility"] != "public" {
            return;
        }
        let name = item["name"].as_str().unwrap_or_default();
        let path = format!("{path}::{name}");
        match variant(&item["inner"]) {
            ("function", inner) => self.function(inner, &path),
            ("assoc_const", inner) => {
                self.lines.insert(format!("const {path}: {}", type_of(&inner["type"])));
            }
            (kind, _) => {
                self.lines.insert(format!("{kind} {path}"));
            }
        }
    }

    fn function(&mut self, inner: &Value, path: &str) {
        let inputs: Vec<_> = list(&inner["sig"]["inputs"])
            .iter()
            .map(|input| match input[0].as_str() {
                Some("self") => match type_of(&input[1]).as_str() {
                    "Self" => "self".to_owned(),
                    "&Self" => "&self".to_owned(),
                    "&mut Self" => "&mut self".to_owned(),
                    other => format!("self: {other}"),
                },
                name => format!("{}: {}", name.unwrap_or("_"), type_of(&input[1])),
            })
            .collect();
        let output = match &inner["sig"]["output"] {
            Value::Null => String::new(),
            output => format!(" -> {}", type_of(output)),
        };
        let constant = if inner["header"]["is_const"] == true { "const " } else { "" };
        let generics = generics(&inner["generics"]);
        self.lines.insert(format!("{constant}fn {path}{generics}({}){output}", inputs.join(", ")));
    }
}

/// The last step of a path: its whole depends on how the source spells it.
fn path_of(value: &Value) -> String {
    let path = value["path"].as_str().unwrap_or_default();
    path.rsplit("::").next().unwrap_or_default().to_owned()
}

fn generics(value: &Value) -> String {
    let params: Vec<_> = list(&value["params"])
        .iter()
        .filter_map(|param| {
            let name = param["name"].as_str().unwrap_or_default();
            let (kind, inner) = variant(&param["kind"]);
            match kind {
                "type" if inner["is_synthetic"] == true => None,
                "type" => Some([name, &bounds(&inner["bounds"], ": ")].concat()),
                _ => Some(name.to_owned()),
            }
        })
        .collect();
    if params.is_empty() { String::new() } else { format!("<{}>", params.join(", ")) }
}

fn bounds(value: &Value, before: &str) -> String {
    let bounds: Vec<_> = list(value)
        .iter()
        .map(|bound| match variant(bound) {
            ("trait_bound", inner) => {
                let modifier = if inner["modifier"] == "maybe" { "?" } else { "" };
                [modifier, &path_of(&inner["trait"]), &arguments(&inner["trait"]["args"])].concat()
            }
            ("outlives", lifetime) => lifetime.as_str().unwrap_or_default().to_owned(),
            ("use", _) => "use<..>".to_owned(),
            (kind, _) => kind.to_owned(),
        })
        .collect();
    if bounds.is_empty() { String::new() } else { format!("{before}{}", bounds.join(" + ")) }
}

fn arguments(value: &Value) -> String {
    let (kind, inner) = variant(value);
    match kind {
        "angle_bracketed" => {
            let arguments = list(&inner["args"]).iter().map(|argument| match variant(argument) {
                ("type", of) => type_of(of),
                ("lifetime", name) => name.as_str().unwrap_or_default().to_owned(),
                ("const", inner) => inner["expr"].as_str().unwrap_or_default().to_owned(),
                (kind, _) => kind.to_owned(),
            });
            let bound = list(&inner["constraints"]).iter().map(|constraint| {
                let name = constraint["name"].as_str().unwrap_or_default();
                match variant(&constraint["binding"]) {
                    ("equality", of) => format!("{name} = {}", type_of(&of["type"])),
                    (_, of) => format!("{name}{}", bounds(of, ": ")),
                }
            });
            let all: Vec<_> = arguments.chain(bound).collect();
            if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) }
        }
        "parenthesized" => {
            let inputs: Vec<_> = list(&inner["inputs"]).iter().map(type_of).collect();
            let output = match &inner["output"] {
                Value::Null => String::new(),
                output => format!(" -> {}", type_of(output)),
            };
            format!("({}){output}", inputs.join(", "))
        }
        _ => String::new(),
    }
}

fn type_of(value: &Value) -> String {
    let (kind, inner) = variant(value);
    match kind {
        "resolved_path" => [path_of(inner), arguments(&inner["args"])].concat(),
        "generic" | "primitive" => inner.as_str().unwrap_or_default().to_owned(),
        "borrowed_ref" => {
            let lifetime =
                inner["lifetime"].as_str().map(|name| format!("{name} ")).unwrap_or_default();
            let mutable = if inner["is_mutable"] == true { "mut " } else { "" };
            format!("&{lifetime}{mutable}{}", type_of(&inner["type"]))
        }
        "slice" => format!("[{}]", type_of(inner)),
        "array" => {
            format!("[{}; {}]", type_of(&inner["type"]), inner["len"].as_str().unwrap_or_default())
        }
        "tuple" => {
            let parts: Vec<_> = list(inner).iter().map(type_of).collect();
            format!("({})", parts.join(", "))
        }
        "impl_trait" => format!("impl{}", bounds(inner, " ")),
        "dyn_trait" => {
            let traits: Vec<_> = list(&inner["traits"])
                .iter()
                .map(|one| [path_of(&one["trait"]), arguments(&one["trait"]["args"])].concat())
                .collect();
            format!("dyn {}", traits.join(" + "))
        }
        "qualified_path" => {
            let name = inner["name"].as_str().unwrap_or_default();
            format!("<{}>::{name}", type_of(&inner["self_type"]))
        }
        other => other.to_owned(),
    }
}
