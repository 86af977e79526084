//! Narratives.

use fhir_sas::{
    diagnostic::IssueCode,
    r4::{self, Resource},
    validate::{Layer, Validator},
};

use crate::{exercise::LANGS, tree::Tree};

/// A resource of that type with the narrative, and with what links may lead to.
fn resource(of_type: &str, narrative: &str) -> String {
    let text = |text: &str| Tree::Text(text.to_owned());
    let member = |name: &str, value: Tree| (name.to_owned(), value);
    let narrative =
        Tree::Object(vec![member("status", text("generated")), member("div", text(narrative))]);
    let identifier = Tree::Object(vec![
        member("id", text("a")),
        member("system", text("urn:oid:1.2.250.1.999")),
        member("value", text("é")),
    ]);
    let members = vec![
        member("resourceType", text(of_type)),
        member("text", narrative),
        member("identifier", Tree::Array(vec![identifier])),
    ];
    Tree::Object(members).to_text()
}

pub(crate) fn xhtml(input: &[u8]) {
    let narrative = String::from_utf8_lossy(input);
    let mut verdicts = Vec::new();
    // one that is modelled, and one that is kept as JSON
    for of_type in ["Practitioner", "Patient"] {
        let text = resource(of_type, &narrative);
        let validator = Validator::new(Layer::R4);
        let of_text = validator.check(text.as_bytes());
        let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
        let written = r4::to_vec(&read.value);
        assert_eq!(Tree::parse(&written), Tree::parse(text.as_bytes()));
        assert_eq!(of_text.issues(), validator.check_read(&read).issues());
        let of_value = validator.check_value(&read.value);
        assert_eq!(of_text.error_count(), of_value.error_count(), "{of_text}\n---\n{of_value}");
        assert_eq!(of_text.is_conformant(), validator.is_valid(&read.value));
        let found = of_text.issues().iter().filter(|issue| issue.code != IssueCode::NotChecked);
        let found = found.map(|issue| {
            let path = issue.path.replacen(of_type, "", 1);
            (issue.code, path, issue.message_with_values(LANGS[0]))
        });
        let mut found: Vec<_> = found.collect();
        found.sort();
        verdicts.push(found);
    }
    assert_eq!(verdicts[0], verdicts[1], "modelled or kept as JSON");
}
