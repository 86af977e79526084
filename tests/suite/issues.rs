//! Reports on damaged texts: a corpus with expectations, and the messages.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use fhir_sas::{
    diagnostic::{IssueCode, Lang, Severity},
    json::ReadError,
    r4::{self, Reader, Resource},
};

use super::{
    round::{assert_loss_free, assert_serde},
    shared,
    tree::Tree,
};

/// The files by name, and the issues that the list gives each.
type Corpus = (Vec<(String, Vec<u8>)>, BTreeMap<String, Vec<String>>);

fn corpus() -> Corpus {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let expected = fs::read_to_string(folder.join("expected.txt")).expect("the list");
    let mut listed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut file = String::new();
    for line in expected.lines().filter(|line| !line.starts_with('#')) {
        if let Some(issue) = line.strip_prefix("    ") {
            listed.get_mut(&file).expect("a file first").push(issue.to_owned());
        } else {
            line.clone_into(&mut file);
            assert!(listed.insert(file.clone(), Vec::new()).is_none(), "{file} is listed twice");
        }
    }
    (shared::json_files(&folder), listed)
}

#[test]
fn every_damaged_text_gives_its_issues() {
    let (files, listed) = corpus();
    let names: BTreeSet<_> = files.iter().map(|(name, _)| name).collect();
    assert_eq!(names, listed.keys().collect(), "the files and the list");
    assert!(files.len() >= 60);

    let mut codes = BTreeMap::new();
    let mut failures = Vec::new();
    for (name, text) in &files {
        let read = r4::read::<Resource>(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let issues = read.issues();
        assert_eq!(read.issue_count(), issues.len(), "{name}");
        assert_eq!(read.is_clean(), issues.is_empty(), "{name}");
        let reported: Vec<_> = issues
            .iter()
            .map(|issue| {
                *codes.entry(issue.code).or_insert(0) += 1;
                let at = issue.position.expect("a text was read");
                format!("{} {} {}:{}", issue.code, issue.path, at.line, at.column)
            })
            .collect();
        if reported != listed[name] {
            failures
                .push(format!("{name}\n  reported {reported:#?}\n  expected {:#?}", listed[name]));
        }
    }
    assert!(failures.is_empty(), "{} files:\n{}", failures.len(), failures.join("\n"));
    // that takes hundreds of items: see `sparse`
    for code in reader_codes().filter(|code| *code != IssueCode::SparseList) {
        assert!(
            codes.get(&code).is_some_and(|count| *count >= 3),
            "{code} in three places at least"
        );
    }
}

#[test]
fn every_damaged_text_comes_back() {
    for (name, text) in &corpus().0 {
        println!("{name}");
        let value = r4::read::<Resource>(text).expect("JSON").value;
        assert_loss_free(&value, text);
        // serde has neither byte-order marks nor halves of surrogate pairs
        if serde_json::from_slice::<serde_json::Value>(text).is_ok() {
            assert_serde(&value, text);
        }
    }
}

#[test]
fn a_position_is_a_byte_of_the_text() {
    for (name, text) in &corpus().0 {
        for issue in r4::read::<Resource>(text).expect("JSON").issues() {
            let at = issue.position.expect("a text was read");
            let before = &text[..at.offset];
            assert_eq!(at.line, before.split(|byte| *byte == b'\n').count(), "{name}");
            let here =
                text[at.offset..].iter().take(8).map(|byte| char::from(*byte)).collect::<String>();
            let starts_with = |starts: &str| here.starts_with(|c| starts.contains(c));
            let right = match issue.code {
                IssueCode::ByteOrderMark => at.offset == 0,
                IssueCode::UnknownMember | IssueCode::DuplicateMember | IssueCode::SecondChoice => {
                    starts_with("\"")
                }
                IssueCode::EmptyArray | IssueCode::MisalignedArrays => starts_with("["),
                IssueCode::EmptyObject => starts_with("{"),
                IssueCode::Null => starts_with("n["),
                IssueCode::EmptyString
                | IssueCode::ControlCharacter
                | IssueCode::LoneSurrogate
                | IssueCode::UnknownResourceType => starts_with("\""),
                _ => true,
            };
            assert!(right, "{name}: {issue} stands before {here:?}");
        }
    }
}

/// `resourceType` is a member like the others in this.
#[test]
fn the_last_resource_type_counts() {
    let text = br#"{"resourceType": "Slot", "resourceType": "Schedule", "comment": "a"}"#;
    let read = r4::read::<Resource>(text).expect("JSON");
    assert!(!read.is_clean());
    assert_eq!(Tree::of(&r4::to_vec(&read.value)), Tree::of(text));
}

/// Paths are those of the type that a text was read as.
#[test]
fn paths_follow_the_last_resource_type() {
    for first in ["\"Schedule\"", "\"Slots\"", "\"\"", "7", "{}", "\"Patient\"", "\"Slot\""] {
        let slot = format!(
            r#"{{"resourceType":{first},"deceasedBoolean":7,"resourceType":"Slot","comment":7}}"#
        );
        let entry = format!(r#"{{"resourceType":"Bundle","entry":[{{"resource":{slot}}}]}}"#);
        for (text, root) in [(&slot, "Slot"), (&entry, "Bundle.entry[0].resource")] {
            let read = r4::read::<Resource>(text.as_bytes()).expect("JSON");
            let found: Vec<_> = read
                .issues()
                .iter()
                .map(|issue| format!("{} {}", issue.code, issue.path))
                .collect();
            let expected = [
                format!("unknown-member {root}.deceasedBoolean"),
                format!("duplicate-member {root}.resourceType"),
                format!("wrong-shape {root}.comment"),
            ];
            assert_eq!(found, expected, "{text}");
        }
    }
    let both = r4::read::<r4::Slot>(br#"{"resourceType":"Schedule","resourceType":"Slot"}"#);
    assert_eq!(both.expect("a slot").issues()[0].path, "Slot.resourceType");
}

/// What a text is not takes no memory, and leaves no faults.
#[test]
fn a_first_reading_as_another_type_leaves_nothing() {
    let smallest = |text: &str| {
        let reads = |bytes: usize| {
            Reader::new().max_memory(bytes).read::<Resource>(text.as_bytes()).is_ok()
        };
        let (mut low, mut high) = (0, 1 << 20);
        while low < high {
            let middle = usize::midpoint(low, high);
            if reads(middle) { high = middle } else { low = middle + 1 }
        }
        low
    };
    let comment = "x".repeat(10_000);
    let with = |first: &str| {
        format!(r#"{{"resourceType":{first},"resourceType":"Slot","comment":"{comment}"}}"#)
    };
    let issues = vec!["{}"; 300].join(",");
    let empty = |first: &str| {
        format!(r#"{{"resourceType":{first},"resourceType":"Slot","issue":[{issues}]}}"#)
    };
    for (other, same) in [
        (with("\"Slots\""), with("\"Slot\"")),
        (with("\"Schedule\""), with("\"Slot\"")),
        (empty("\"OperationOutcome\""), empty("\"Slot\"")),
        (empty("7"), empty("\"Slot\"")),
    ] {
        let (other, same) = (smallest(&other), smallest(&same));
        // the value that was set aside may take some bytes more or less
        assert!(other.abs_diff(same) < 500, "{other} instead of {same}");
    }
    let entries = vec!["{}"; 3000].join(",");
    let text = format!(
        r#"{{"resourceType":"Bundle","foo":1,"entry":[{{"resource":{{"resourceType":"Bundle","entry":[{entries}],"resourceType":"Slot"}}}}]}}"#
    );
    let read = Reader::new().max_issues(1).read::<Resource>(text.as_bytes()).expect("JSON");
    assert_eq!(read.issues()[0].path, "Bundle.foo");
}

/// The first step of a path is the requested type, whatever the text has.
#[test]
fn paths_start_with_the_type() {
    let first = |issues: Vec<fhir_sas::diagnostic::Issue>| {
        issues.into_iter().next().expect("an issue").path
    };
    let text = br#"{"start": "", "resourceType": "Slot"}"#;
    assert_eq!(first(r4::read::<r4::Period>(text).expect("an object").issues()), "Period.start");
    let text = br#"{"search": {"mode": 5}}"#;
    assert_eq!(
        first(r4::read::<r4::BundleEntry>(text).expect("an object").issues()),
        "Bundle.entry.search.mode"
    );
    let text = br#"{"valueString": ""}"#;
    assert_eq!(
        first(r4::read::<r4::Extension>(text).expect("an object").issues()),
        "Extension.value.ofType(string)"
    );
}

/// Code, a text or the members of a slot that have the fault, its message in English and in French.
const MESSAGES: &[(IssueCode, &str, &str, &str)] = &[
    (
        IssueCode::ByteOrderMark,
        "\u{feff}{\"resourceType\": \"Slot\"}",
        "The text starts with a byte-order mark. Send UTF-8 without one.",
        "Le texte commence par une marque d'ordre des octets (BOM). Envoyez de l'UTF-8 sans BOM.",
    ),
    (
        IssueCode::UnknownMember,
        r#""x": 1"#,
        "FHIR R4 has no member of this name here. Check its spelling and its place, or remove it.",
        "FHIR R4 ne connaît aucun membre de ce nom à cet endroit. Vérifiez son orthographe et sa place, ou \
             supprimez-le.",
    ),
    (
        IssueCode::DuplicateMember,
        r#""comment": "a", "comment": "b""#,
        "This member stands more than once in its object. Keep one; the last one was taken.",
        "Ce membre figure plusieurs fois dans son objet. Gardez-en un ; le dernier a été retenu.",
    ),
    (
        IssueCode::SecondChoice,
        r#""extension": [{"valueString": "a", "valueCode": "b"}]"#,
        "Only one value is allowed here, and another one came first. Keep one of them.",
        "Une seule valeur est permise ici, et une autre est venue avant. Gardez l'une des deux.",
    ),
    (
        IssueCode::WrongShape,
        r#""schedule": "Schedule/7""#,
        "Expected an object (Reference), found a string. Send the value in that form.",
        "Attendu : un objet (Reference) ; trouvé : une chaîne. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::WrongShape,
        r#""identifier": {}"#,
        "Expected an array (of Identifier), found an object. Send the value in that form.",
        "Attendu : un tableau (de Identifier) ; trouvé : un objet. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::WrongShape,
        r#""contained": true"#,
        "Expected an array (of Resource), found a boolean. Send the value in that form.",
        "Attendu : un tableau (de Resource) ; trouvé : un booléen. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::WrongShape,
        r#""overbooked": 0"#,
        "Expected true or false (boolean), found a number. Send the value in that form.",
        "Attendu : true ou false (boolean) ; trouvé : un nombre. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::WrongShape,
        r#""start": []"#,
        "Expected a string in quotes (instant), found an array. Send the value in that form.",
        "Attendu : une chaîne entre guillemets (instant) ; trouvé : un tableau. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::WrongShape,
        r#""extension": [{"valueDecimal": "1"}]"#,
        "Expected a number without quotes (decimal), found a string. Send the value in that form.",
        "Attendu : un nombre sans guillemets (decimal) ; trouvé : une chaîne. Envoyez la valeur sous cette forme.",
    ),
    (
        IssueCode::Null,
        r#""comment": null"#,
        "`null` is not allowed here. Leave the member out.",
        "`null` n'est pas permis ici. Omettez le membre.",
    ),
    (
        IssueCode::EmptyArray,
        r#""identifier": []"#,
        "An array must have at least one item. Leave the member out.",
        "Un tableau doit avoir au moins un élément. Omettez le membre.",
    ),
    (
        IssueCode::EmptyObject,
        r#""schedule": {}"#,
        "An object must have at least one member. Leave it out.",
        "Un objet doit avoir au moins un membre. Omettez-le.",
    ),
    (
        IssueCode::LoneSurrogate,
        r#""comment": "a\ud83d""#,
        "The string holds half a character: an escape from \\ud800 to \\udfff without its other half. Cut texts between \
         characters, or remove the escape.",
        "La chaîne contient la moitié d'un caractère : un échappement de \\ud800 à \\udfff sans son autre moitié. Coupez \
         les textes entre les caractères, ou retirez l'échappement.",
    ),
    (
        IssueCode::EmptyString,
        r#""comment": """#,
        "A string must have at least one character; found none. Leave the member out.",
        "Une chaîne doit avoir au moins un caractère ; trouvé : aucun. Omettez le membre.",
    ),
    (
        IssueCode::BlankString,
        r#""comment": " \u00a0""#,
        "A string should have text; found blanks alone. Leave the member out.",
        "Une chaîne devrait dire quelque chose ; trouvé : des blancs seulement. Omettez le membre.",
    ),
    (
        IssueCode::ControlCharacter,
        r#""comment": "a\u0000""#,
        "Of control characters a string should have tab, line feed and carriage return only; found another one, \
             which XML cannot hold. Remove it.",
        "Des caractères de contrôle, une chaîne ne devrait avoir que la tabulation, le saut de ligne et le retour \
             chariot ; trouvé : un autre, que le XML ne peut pas contenir. Retirez-le.",
    ),
    (
        IssueCode::LooseBase64,
        r#""extension": [{"url": "urn:a:b", "valueBase64Binary": "Q=U="}]"#,
        "Base64 is written in groups of four, with its padding at the end; found blanks within a group, or padding \
             before the end. Encode the bytes again.",
        "Le base64 s'écrit par groupes de quatre, avec son remplissage à la fin ; trouvé : des blancs dans un groupe, \
             ou du remplissage avant la fin. Encodez de nouveau les octets.",
    ),
    (
        IssueCode::MisalignedArrays,
        r#""meta": {"profile": ["http://a"], "_profile": [{"id": "1"}, {"id": "2"}]}"#,
        "The two arrays of this element should have one item for each other; the shorter one was read as if it ended \
             with `null`. Fill the gaps with `null` on either side.",
        "Les deux tableaux de cet élément devraient se répondre élément par élément ; le plus court a été lu comme s'il \
             finissait par des `null`. Comblez les vides par `null` de part et d'autre.",
    ),
    (
        IssueCode::NoResourceType,
        "{}",
        "A resource must state its type in a member `resourceType` that is a string. Add it, for example \"Slot\".",
        "Une ressource doit dire son type dans un membre `resourceType` de type chaîne. Ajoutez-le, par exemple \
             \"Slot\".",
    ),
    (
        IssueCode::UnknownResourceType,
        r#"{"resourceType": "Slots"}"#,
        "FHIR R4 has no resource of this type. Check the spelling of `resourceType`.",
        "FHIR R4 n'a aucune ressource de ce type. Vérifiez l'orthographe de `resourceType`.",
    ),
];

#[test]
fn messages_are_pinned() {
    let mut codes = BTreeSet::from([IssueCode::BadPrimitive, IssueCode::SparseList]);
    for (code, text, english, french) in MESSAGES {
        let text = if text.starts_with('"') {
            format!(r#"{{"resourceType": "Slot", {text}}}"#)
        } else {
            (*text).to_owned()
        };
        let issues = r4::read::<Resource>(text.as_bytes()).expect("JSON").issues();
        let issue = issues.first().expect("an issue");
        assert_eq!(issue.code, *code, "{text}");
        assert_eq!(issue.message(Lang::En), *english);
        assert_eq!(issue.message(Lang::Fr), *french);
        codes.insert(*code);
    }
    assert_eq!(codes, reader_codes().collect());
}

/// The codes that reading alone gives; a validator adds others after them.
fn reader_codes() -> impl Iterator<Item = IssueCode> {
    let last = IssueCode::UnknownResourceType;
    IssueCode::ALL.iter().copied().take_while(move |code| *code <= last)
}

/// Member, a value that breaks its type's format, the type, the format in English and in French.
const FORMATS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "valueInstant",
        "\"a\"",
        "instant",
        "a date, a time with seconds and an offset, as in 2024-06-12T16:40:00.000+02:00",
        "une date, une heure avec secondes et un décalage, comme 2024-06-12T16:40:00.000+02:00",
    ),
    (
        "valueDateTime",
        "\"a\"",
        "dateTime",
        "a year, a month, a date, or a date with time and offset, as in 2024-06-12T16:40:00+02:00",
        "une année, un mois, une date, ou une date avec heure et décalage, comme 2024-06-12T16:40:00+02:00",
    ),
    (
        "valueDate",
        "\"a\"",
        "date",
        "a year, a month or a date, as in 2024-06-12",
        "une année, un mois ou une date, comme 2024-06-12",
    ),
    (
        "valueTime",
        "\"a\"",
        "time",
        "hours, minutes and seconds, as in 08:30:00",
        "heures, minutes et secondes, comme 08:30:00",
    ),
    (
        "valueId",
        "\"é\"",
        "id",
        "1 to 64 letters without accent, digits, `-` and `.`",
        "1 à 64 lettres sans accent, chiffres, `-` et `.`",
    ),
    (
        "valueCode",
        "\" a\"",
        "code",
        "a code without blanks at its ends nor two in a row",
        "un code sans blanc aux extrémités ni deux de suite",
    ),
    ("valueUri", "\"a b\"", "uri", "an address without blanks", "une adresse sans blanc"),
    ("valueUrl", "\"a b\"", "url", "an address without blanks", "une adresse sans blanc"),
    (
        "valueCanonical",
        "\"a b\"",
        "canonical",
        "an address in full, without blanks, or \"#\" and an id",
        "une adresse complète, sans blanc, ou « # » et un identifiant",
    ),
    (
        "valueOid",
        "\"1.2\"",
        "oid",
        "an OID, as in urn:oid:1.2.250.1.71.4.2.1",
        "un OID, comme urn:oid:1.2.250.1.71.4.2.1",
    ),
    (
        "valueUuid",
        "\"1\"",
        "uuid",
        "a UUID in lower case, as in urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "un UUID en minuscules, comme urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
    ),
    ("valueBase64Binary", "\"a\"", "base64Binary", "base64 text", "un texte en base64"),
    (
        "valueInteger",
        "1.5",
        "integer",
        "a whole number from -2147483648 to 2147483647",
        "un entier de -2147483648 à 2147483647",
    ),
    (
        "valueUnsignedInt",
        "-1",
        "unsignedInt",
        "a whole number from 0 to 2147483647",
        "un entier de 0 à 2147483647",
    ),
    (
        "valuePositiveInt",
        "0",
        "positiveInt",
        "a whole number from 1 to 2147483647",
        "un entier de 1 à 2147483647",
    ),
];

#[test]
fn messages_state_the_format_of_every_type() {
    let long = format!("\"{}\"", "é".repeat(1024 * 1024 + 1));
    let too_long = [(
        "valueString",
        long.as_str(),
        "string",
        "a text of at most 1,048,576 characters",
        "un texte d'au plus 1 048 576 caractères",
    )];
    for (member, value, kind, english, french) in FORMATS.iter().chain(&too_long) {
        let text = format!(r#"{{"resourceType": "Slot", "extension": [{{"{member}": {value}}}]}}"#);
        let issues = r4::read::<Resource>(text.as_bytes()).expect("JSON").issues();
        assert_eq!(issues.len(), 1, "{member}");
        assert_eq!(issues[0].code, IssueCode::BadPrimitive);
        assert_eq!(
            issues[0].message(Lang::En),
            format!("The value is no FHIR {kind}: expected {english}.")
        );
        assert_eq!(
            issues[0].message(Lang::Fr),
            format!("La valeur n'est pas du type FHIR {kind} ; attendu : {french}.")
        );
    }
}

#[test]
fn an_issue_shows_as_one_line() {
    let text = b"{\n  \"resourceType\": \"Slot\",\n  \"foo\": 1\n}";
    let issue = r4::read::<Resource>(text).expect("JSON").issues().remove(0);
    assert_eq!(
        issue.to_string(),
        "error unknown-member at Slot.foo (line 3, column 3): FHIR R4 has no member of this name here. Check its \
         spelling and its place, or remove it."
    );
    let text = "\u{feff}{\"resourceType\": \"Slot\"}";
    let issue = r4::read::<Resource>(text.as_bytes()).expect("JSON").issues().remove(0);
    assert_eq!(
        issue.to_string(),
        "warning byte-order-mark at Slot (line 1, column 1): The text starts with a byte-order mark. Send UTF-8 \
         without one."
    );
}

#[test]
fn values_are_never_quoted() {
    let secret = "Jeanne-Maryvonne";
    let forms = [
        r#""S""#,
        r#"" S""#,
        r#""S ""#,
        r#"["S"]"#,
        r#"{"S": 1}"#,
        r#"{"a": "S"}"#,
        r#""S\u0000""#,
        r#"["S", null]"#,
    ];
    for member in [
        "id",
        "status",
        "start",
        "schedule",
        "overbooked",
        "identifier",
        "contained",
        "meta",
        "extension",
    ] {
        for form in forms {
            let text =
                format!(r#"{{"resourceType": "Slot", "{member}": {}}}"#, form.replace('S', secret));
            for issue in r4::read::<Resource>(text.as_bytes()).expect("JSON").issues() {
                for lang in [Lang::En, Lang::Fr] {
                    assert!(!issue.message(lang).contains(secret), "{issue}");
                }
            }
        }
    }
}

/// Code, severity, and type of issue; later versions only add to it.
const MEANINGS: &[&str] = &[
    "byte-order-mark warning structure",
    "unknown-member error structure",
    "duplicate-member error structure",
    "second-choice error structure",
    "wrong-shape error structure",
    "null error structure",
    "empty-array error structure",
    "empty-object error structure",
    "sparse-list error structure",
    "empty-string error value",
    "blank-string warning value",
    "control-character warning value",
    "lone-surrogate error value",
    "bad-primitive error value",
    "loose-base64 warning value",
    "misaligned-arrays warning structure",
    "no-resource-type error structure",
    "unknown-resource-type error structure",
    "not-json fatal structure",
    "internal-fault fatal exception",
    "not-checked information informational",
    "blank-content error value",
    "not-in-xml error value",
    "missing-element error required",
    "too-many error structure",
    "empty-element error invariant",
    "missing-id error required",
    "duplicate-id error duplicate",
    "unknown-code error code-invalid",
    "code-not-allowed error code-invalid",
    "code-required error code-invalid",
    "wrong-value error value",
    "wrong-type error structure",
    "too-long error too-long",
    "broken-invariant error invariant",
    "missing-slice error required",
    "not-in-slices error structure",
    "bad-reference error value",
    "unresolved-reference error not-found",
    "reference-type error structure",
    "reference-profile error structure",
    "reference-place error structure",
    "profile-type error structure",
    "unknown-profile warning not-supported",
    "extension-address error value",
    "extension-place error structure",
    "extension-value error structure",
    "relative-system error value",
    "orphan-contained error structure",
    "bundle-full-url error value",
    "search-entry error structure",
    "bundle-link error structure",
    "unreachable-entry error structure",
    "duplicate-label error duplicate",
    "bad-narrative error structure",
    "fr-core-2 information informational",
    "slot-instant-format error value",
    "slot-order error business-rule",
    "slot-booking-url error business-rule",
    "slot-walk-in-url warning business-rule",
    "slot-booking-url-query warning business-rule",
    "slot-visibility error business-rule",
    "slot-consultation-type error business-rule",
    "slot-consultation-missing warning business-rule",
    "slot-appointment-type error business-rule",
    "specialty-as-text warning business-rule",
    "slot-outside-window error business-rule",
    "slot-day-after error business-rule",
    "slot-cpts-label error business-rule",
    "schedule-actors error business-rule",
    "schedule-place error business-rule",
    "practitioner-national-id error value",
    "practitioner-name warning business-rule",
    "phone-format error value",
    "postal-code error value",
    "structure-id error value",
    "structure-id-adeli warning value",
    "structure-id-missing warning required",
    "structure-id-incomplete warning required",
    "role-place error business-rule",
    "role-practitioner error business-rule",
    "cpts-details warning business-rule",
    "claimed-profile error business-rule",
    "relative-reference error business-rule",
    "answer-reference error not-found",
    "answer-total error business-rule",
    "answer-self-link error business-rule",
    "self-link-plus warning value",
    "answer-mode error business-rule",
    "answer-duplicate error duplicate",
    "answer-unused warning business-rule",
    "answer-foreign warning business-rule",
    "answer-full-url warning value",
    "answer-not-asked error business-rule",
    "cpts-organizations error business-rule",
    "empty-answer warning business-rule",
    "regulator-name error required",
    "regulator-email error required",
    "regulator-id error value",
    "regulator-two-ids warning business-rule",
    "regulator-source warning business-rule",
    "appointment-status error business-rule",
    "appointment-id error value",
    "appointment-order error business-rule",
    "appointment-practitioner error value",
    "appointment-operator error value",
    "appointment-participation warning business-rule",
    "appointment-created warning business-rule",
    "flow-unknown warning incomplete",
    "sos-home-visit warning business-rule",
    "sos-details warning business-rule",
    "role-phone warning business-rule",
    "practitioner-adeli warning value",
    "appointment-first-participant warning business-rule",
    "appointment-operator-first warning business-rule",
    "slot-begun warning business-rule",
    "capability-missing warning business-rule",
    "regulator-technical-id information value",
];

#[test]
fn codes_keep_their_meaning() {
    let codes: Vec<_> = IssueCode::ALL
        .iter()
        .map(|code| format!("{code} {} {}", code.severity(), code.issue_type().as_str()))
        .collect();
    assert_eq!(codes, MEANINGS);
    assert!(Severity::Information < Severity::Warning && Severity::Error < Severity::Fatal);
}

#[test]
fn what_is_something_else_is_refused() {
    fn refused<T: r4::Node + std::fmt::Debug>(text: &str) -> ReadError {
        let error = r4::read::<T>(text.as_bytes()).expect_err(text);
        assert!(!error.is_syntax());
        error
    }
    let cases = [
        (
            refused::<r4::Slot>("{\n  \"resourceType\": \"Schedule\"\n}"),
            "expected \"resourceType\": \"Slot\", found \"Schedule\" (line 2, column 19)",
            "attendu : \"resourceType\": \"Slot\" ; trouvé : \"Schedule\" (ligne 2, colonne 19)",
        ),
        (
            refused::<r4::Slot>(" {}"),
            "expected \"resourceType\": \"Slot\", found none (line 1, column 2)",
            "attendu : \"resourceType\": \"Slot\" ; il manque (ligne 1, colonne 2)",
        ),
        (
            refused::<r4::Slot>("{\"resourceType\": null}"),
            "expected \"resourceType\": \"Slot\", found none (line 1, column 18)",
            "attendu : \"resourceType\": \"Slot\" ; il manque (ligne 1, colonne 18)",
        ),
        (
            refused::<r4::Slot>("\n[]"),
            "expected a JSON object, of type Slot (line 2, column 1)",
            "attendu : un objet JSON, de type Slot (ligne 2, colonne 1)",
        ),
        (
            refused::<r4::Period>("null"),
            "expected a JSON object, of type Period (line 1, column 1)",
            "attendu : un objet JSON, de type Period (ligne 1, colonne 1)",
        ),
    ];
    for (error, english, french) in cases {
        assert_eq!(error.to_string(), english);
        assert_eq!(error.message(Lang::En), english);
        assert_eq!(error.message(Lang::Fr), french);
    }
    // that the text is no JSON matters more than what it is
    for text in ["{\"resourceType\": \"Schedule\",}", "[1", "null null"] {
        assert!(r4::read::<r4::Slot>(text.as_bytes()).expect_err(text).is_syntax(), "{text}");
    }

    let error = Reader::new().max_bytes(3).read::<Resource>(b"null").expect_err("four bytes");
    assert!(!error.is_syntax());
    assert_eq!(error.position(), None);
    assert!(error.is_too_large());
    assert_eq!(
        error.to_string(),
        "expected a text of at most 3 bytes; found a longer one. Send less at once, or raise the limit with \
         Reader::max_bytes"
    );
    assert_eq!(
        error.message(Lang::Fr),
        "attendu : un texte d'au plus 3 octets ; il est plus long. Envoyez-en moins à la fois, ou relevez la limite \
         avec Reader::max_bytes"
    );
}
