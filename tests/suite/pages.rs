//! The pages of the codes: that there is one each, in both languages, and that the examples have the faults that they show.

use std::{fmt::Write as _, fs, path::Path};

use chrono::{DateTime, FixedOffset};
use fhir_sas::{
    UseCase,
    diagnostic::{IssueCode, Lang},
    hub::HubCode,
    json::RawJson,
    validate::{Edition, Layer, Report, Validator},
};
use serde_json::Value;

/// No profile closes a list, no text is known that this crate has a fault with, and a sparse list takes thousands of items.
const NO_EXAMPLE: [IssueCode; 3] =
    [IssueCode::NotInSlices, IssueCode::InternalFault, IssueCode::SparseList];

/// The file of a page, or the part of the generic one.
struct Page {
    code: IssueCode,
    /// All that stands before the first section.
    front: String,
    english: String,
    french: String,
    /// What stands behind the fence, and the text within.
    blocks: Vec<(String, String)>,
}

fn read(name: &str) -> String {
    let folder = if name == "generic.md" { "pages" } else { "guide/rules" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/validate").join(folder);
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Page {
    fn of(text: &str) -> Self {
        let (front, rest) = text.split_once("\n## English\n").expect("a section in English");
        let (english, rest) = rest.split_once("\n## Français\n").expect("a section in French");
        let mut parts = rest.split("\n```");
        let french = parts.next().expect("a text").to_owned();
        let mut blocks = Vec::new();
        while let (Some(open), Some(_close)) = (parts.next(), parts.next()) {
            let (kind, body) = open.split_once('\n').expect("a block of lines");
            blocks.push((kind.to_owned(), body.to_owned()));
        }
        let title = front.lines().next().expect("a title");
        let code = title.strip_prefix("# ").expect("a heading").parse();
        let code = code.unwrap_or_else(|error| panic!("{title}: {error}"));
        Self { code, front: front.to_owned(), english: english.to_owned(), french, blocks }
    }

    fn all_of_the_guide() -> Vec<Self> {
        let codes = IssueCode::ALL.iter().filter(|code| code.is_of_the_guide());
        let pages: Vec<_> = codes.map(|code| Self::of(&read(&format!("{code}.md")))).collect();
        assert!(pages.len() >= 49, "{}", pages.len());
        pages
    }

    fn all_generic() -> Vec<Self> {
        let text = read("generic.md");
        let parts: Vec<&str> = text.split("\n# ").collect();
        let pages: Vec<_> = parts
            .iter()
            .map(|part| part.trim_start_matches("# "))
            .map(|part| Self::of(&["# ", part].concat()))
            .collect();
        assert!(pages.len() >= 47, "{}", pages.len());
        pages
    }

    /// The value of a header field.
    fn header(&self, name: &str) -> Option<&str> {
        let start = format!("- {name}: ");
        self.front
            .lines()
            .find_map(|line| line.strip_prefix(&start))
            .map(|text| text.trim_matches('`'))
    }

    fn block(&self, kind: &str) -> Option<&str> {
        self.blocks.iter().find(|(of, _)| of == kind).map(|(_, body)| body.as_str())
    }

    /// The check of an example, as its header describes it.
    fn check(&self, block: &str) -> Report {
        let flow = self.header("Use case").and_then(|flows| flows.split(", ").next());
        let flow = flow.filter(|_| self.code != IssueCode::FlowUnknown);
        let layer = self.header("Layer").map_or(Layer::Guide, |name| {
            *Layer::ALL.iter().find(|layer| layer.as_str() == name).expect("a layer")
        });
        // what the crate builds today has what it is about
        let looks_ahead = self.code == IssueCode::FrCore2;
        let edition = if looks_ahead { Edition::Next } else { Edition::Current };
        let mut validator = Validator::new(layer).edition(edition);
        if let Some(flow) = flow {
            validator = validator.use_case(flow.parse::<UseCase>().expect("a flow"));
        }
        if let Some(request) = self.header("Request") {
            validator = validator.request(request.parse().expect("a request"));
        }
        if let Some(now) = self.header("Now") {
            let now: DateTime<FixedOffset> = now.parse().expect("a time");
            validator = validator.now(&now);
        }
        match self.header("Part of") {
            Some(whole) => {
                let mut answer =
                    serde_json::from_str(&read(&format!("{whole}.json"))).expect("JSON");
                fill(&mut answer, serde_json::from_str(block).expect("JSON"));
                validator.check(answer.to_string().as_bytes())
            }
            None => validator.check(block.as_bytes()),
        }
    }
}

/// Puts a fragment into an answer: an entry changes that with the same type and id, one that has none is added; of two in
/// the fragment the second is added.
fn fill(answer: &mut Value, fragment: Value) {
    let Value::Object(fragment) = fragment else { panic!("a fragment is an object") };
    let mut changed: Vec<usize> = Vec::new();
    for (name, value) in fragment {
        let Value::Array(entries) = value else {
            answer[&name] = value;
            continue;
        };
        if name != "entry" {
            answer[&name] = Value::Array(entries);
            continue;
        }
        let all = answer["entry"].as_array_mut().expect("entries");
        for entry in entries {
            let key = |entry: &Value| {
                let resource = &entry["resource"];
                (resource["resourceType"].clone(), resource["id"].clone())
            };
            match all.iter().position(|other| key(other) == key(&entry)) {
                Some(at) if changed.contains(&at) => {
                    let mut copy = all[at].clone();
                    merge(&mut copy, entry);
                    all.push(copy);
                }
                Some(at) => {
                    merge(&mut all[at], entry);
                    changed.push(at);
                }
                None => all.push(entry),
            }
        }
    }
}

fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (name, value) in from {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, from) => *into = from,
    }
}

#[test]
fn every_code_has_a_page_in_both_languages() {
    for code in IssueCode::ALL {
        for (lang, words) in
            [(Lang::En, ["## Wrong", "## Right"]), (Lang::Fr, ["## Faux", "## Juste"])]
        {
            let page = code.page(lang);
            assert!(page.starts_with(&format!("# {code}\n")), "{code}: {page}");
            assert_eq!(page.contains(words[0]), !NO_EXAMPLE.contains(code), "{code}: {page}");
            assert_eq!(page.contains(words[1]), code.is_of_the_guide(), "{code}: {page}");
            assert!(
                !page.contains("## English") && !page.contains("## Français"),
                "{code}: {page}"
            );
            assert_eq!(page.matches("\n```").count() % 2, 0, "{code}: {page}");
            let french = page.contains("**Pour corriger.**");
            assert_eq!(french, lang == Lang::Fr, "{code}: {page}");
        }
    }
}

#[test]
fn pages_of_the_guide_have_all_their_parts() {
    for page in Page::all_of_the_guide() {
        let code = page.code;
        let flows = page.header("Use case").unwrap_or_else(|| panic!("{code}: no use case"));
        let flows: Vec<UseCase> =
            flows.split(", ").map(|flow| flow.parse().expect("a use case")).collect();
        let declared = code.use_cases();
        assert_eq!(flows.len(), declared.len(), "{code}: {flows:?}");
        assert!(flows.iter().all(|flow| declared.contains(flow)), "{code}: {flows:?}");
        let parts = [
            (&page.english, ["**Why.**", "**Source.**", "**To fix.**"]),
            (&page.french, ["**Pourquoi.**", "**Source.**", "**Pour corriger.**"]),
        ];
        for (text, names) in parts {
            for name in names {
                assert!(text.contains(name), "{code}: no {name}");
            }
            let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
            assert!((8..=25).contains(&lines), "{code}: {lines} lines");
            assert!(text.lines().all(|line| line.chars().count() <= 100), "{code}: a long line");
        }
        let kinds: Vec<_> = page.blocks.iter().map(|(kind, _)| kind.as_str()).collect();
        assert_eq!(kinds, ["json wrong", "json right"], "{code}");
    }
}

#[test]
fn pages_and_files_are_the_same() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/validate/guide/rules");
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .filter_map(|file| {
            file.expect("a file").file_name().to_str()?.strip_suffix(".md").map(str::to_owned)
        })
        .collect();
    names.sort();
    let codes = IssueCode::ALL.iter().filter(|code| code.is_of_the_guide());
    let mut codes: Vec<_> = codes.map(|code| code.as_str().to_owned()).collect();
    codes.sort();
    assert_eq!(names, codes);
    let generic: Vec<_> = Page::all_generic().iter().map(|page| page.code).collect();
    let codes: Vec<_> =
        IssueCode::ALL.iter().copied().filter(|code| !code.is_of_the_guide()).collect();
    assert_eq!(generic, codes);
}

#[test]
fn wrong_examples_are_wrong_and_right_ones_right() {
    let mut bad = String::new();
    for page in Page::all_of_the_guide() {
        let code = page.code;
        let has = |report: &Report| report.issues().iter().any(|issue| issue.code == code);
        let wrong = page.check(page.block("json wrong").expect("a wrong example"));
        if !has(&wrong) {
            writeln!(bad, "{code}, wrong one:\n{wrong}\n").expect("memory");
        }
        let right = page.check(page.block("json right").expect("a right example"));
        if has(&right) || !right.is_conformant() {
            writeln!(bad, "{code}, right one:\n{right}\n").expect("memory");
        }
    }
    assert!(bad.is_empty(), "{bad}");
}

/// A wrong example has nothing but its own fault, except where one brings another.
#[test]
fn wrong_examples_have_no_other_fault() {
    const BESIDE: &[(&str, &[&str])] = &[
        // nothing leads on to the schedule and what it names
        ("answer-reference", &["answer-unused"]),
        // of two with one address, either may be meant
        (
            "answer-duplicate",
            &["answer-unused", "broken-invariant", "reference-profile", "unresolved-reference"],
        ),
        ("cpts-organizations", &["answer-unused"]),
    ];
    let mut bad = String::new();
    for page in Page::all_of_the_guide() {
        let code = page.code;
        let report = page.check(page.block("json wrong").expect("a wrong example"));
        let others = report.issues().iter().filter(|issue| issue.code != code);
        let mut others: Vec<_> = others.map(|issue| issue.code.as_str()).collect();
        others.sort_unstable();
        others.dedup();
        let beside =
            BESIDE.iter().find(|(of, _)| *of == code.as_str()).map_or(&[][..], |(_, all)| all);
        if others != beside {
            writeln!(bad, "{code}: {others:?}\n{report}").expect("memory");
        }
    }
    assert!(bad.is_empty(), "{bad}");
}

#[test]
fn generic_examples_are_wrong() {
    let mut bad = String::new();
    for page in Page::all_generic().into_iter().filter(|page| !NO_EXAMPLE.contains(&page.code)) {
        let code = page.code;
        let [(kind, block)] = page.blocks.as_slice() else { panic!("{code}: one example") };
        let report = match kind.as_str() {
            "json wrong" | "text wrong" => page.check(block),
            // the bytes as hexadecimal digits
            "text bytes" => {
                let byte = |text| u8::from_str_radix(text, 16).expect("a byte");
                let bytes: Vec<u8> = block.split_whitespace().map(byte).collect();
                Validator::new(Layer::Guide).check(&bytes)
            }
            kind => panic!("{code}: {kind}"),
        };
        if !report.issues().iter().any(|issue| issue.code == code) {
            writeln!(bad, "{code}:\n{report}\n").expect("memory");
        }
        for (text, word) in [(&page.english, "**To fix.**"), (&page.french, "**Pour corriger.**")] {
            assert!(text.contains(word), "{code}: no {word}");
        }
    }
    assert!(bad.is_empty(), "{bad}");
}

#[test]
fn code_blocks_are_json() {
    let mut blocks = 0;
    for page in Page::all_of_the_guide().into_iter().chain(Page::all_generic()) {
        for (kind, block) in page.blocks.iter().filter(|(kind, _)| kind.starts_with("json")) {
            let read = block.parse::<RawJson>();
            assert!(read.is_ok(), "{}, {kind}: {read:?}", page.code);
            blocks += 1;
        }
    }
    assert!(blocks >= 140, "{blocks}");
}

#[test]
fn whole_answers_are_right() {
    for flow in UseCase::WITH_SLOTS {
        let answer = read(&format!("answer-{flow}.json"));
        let report = Validator::new(Layer::Guide).use_case(*flow).check(answer.as_bytes());
        assert!(report.issues().is_empty(), "{flow}:\n{report}");
    }
}

#[test]
fn codes_are_read_as_they_are_written() {
    for code in IssueCode::ALL {
        assert_eq!(code.as_str().parse(), Ok(*code));
    }
    for (text, header) in [
        (
            "slot-ordre",
            "no code of an issue: expected one as in `slot-order`; did you mean `slot-order`?",
        ),
        (
            "Answer Total",
            "no code of an issue: expected one as in `slot-order`; did you mean `answer-total`?",
        ),
        ("", "no code of an issue: expected one as in `slot-order`"),
        ("rendez-vous", "no code of an issue: expected one as in `slot-order`"),
    ] {
        let error = text.parse::<IssueCode>().expect_err("no code");
        assert_eq!(error.to_string(), header, "{text}");
    }
    let error = "postal_cod".parse::<IssueCode>().expect_err("no code");
    assert_eq!(error.nearest(), Some(IssueCode::PostalCode));
    assert!(
        "slot-order "
            .repeat(100)
            .parse::<IssueCode>()
            .is_err_and(|error| error.nearest().is_none())
    );
}

#[test]
fn a_page_reads_as_it_should() {
    let page = IssueCode::AnswerTotal.page(Lang::Fr);
    let lines: Vec<_> = page.lines().collect();
    assert_eq!(
        lines[..6],
        [
            "# answer-total",
            "",
            "- Cas d'usage : ps, cpts, sos",
            "- Partie de : `answer-ps`, dans la documentation de `fhir_sas::validate::pages`",
            "",
            "`Bundle.total` manque, ou n'est pas le nombre de créneaux de la réponse. Il",
        ]
    );
    let examples = page.find("## Faux").expect("an example");
    assert_eq!(
        &page[examples..],
        "## Faux\n\n```json\n{\n  \"total\": 4\n}\n```\n\n## Juste\n\n```json\n{\n  \"total\": 1\n}\n```\n"
    );
}

/// The contradictions of the guide: a section each, with the same five items.
#[test]
fn every_contradiction_is_decided() {
    const ITEMS: [&str; 5] =
        ["Profile", "Prose", "Examples", "We write", "We accept, and report by"];
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/validate/contradictions.md");
    let text = fs::read_to_string(file).expect("the page");
    let sections: Vec<_> = text.split("\n# ").skip(1).collect();
    assert_eq!(sections.len(), 41);
    let mut accepted = String::new();
    for (section, number) in sections.into_iter().zip(1..) {
        let mut parts = section.split("\n- **");
        let title = parts.next().expect("a title");
        let about = title.strip_prefix(&format!("I{number}: ")).expect(title);
        assert!(!about.trim().is_empty(), "{title}");
        let items: Vec<_> =
            parts.map(|item| item.split_once(".** ").expect("an item with its name")).collect();
        assert!(items.iter().map(|(name, _)| *name).eq(ITEMS), "{title}: {items:?}");
        assert!(items.iter().all(|(_, text)| !text.trim().is_empty()), "{title}: {items:?}");
        accepted.push_str(items[4].1);
    }
    // what looks like a code is one
    let codes: Vec<_> = accepted
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| {
            word.contains('-') && word.chars().all(|c| c == '-' || c.is_ascii_lowercase())
        })
        .filter(|word| *word != "needs-action")
        .collect();
    assert!(codes.len() >= 30, "{}", codes.len());
    for code in codes {
        let is_known = code.parse::<IssueCode>().is_ok()
            || HubCode::ALL.iter().any(|known| known.as_str() == code);
        assert!(is_known, "{code}");
    }
}
