//! Text for people: causes, groups, suggestions, hints.

use super::{SLOT, finish, folder, run_as_is};

const PS: &str = include_str!("../../../src/validate/guide/rules/answer-ps.json");
const CPTS: &str = include_str!("../../../src/validate/guide/rules/answer-cpts.json");

/// A slot's answer with so many slots.
fn answer_of(slots: usize) -> String {
    let start = PS.find("    {\n      \"fullUrl\"").expect("an entry");
    let end = start + PS[start..].find("\n    },").expect("its end") + "\n    },\n".len();
    let entry = &PS[start..end];
    let entries: String = (0..slots)
        .map(|at| {
            entry
                .replace("Slot/c1", &format!("Slot/c{at}"))
                .replace("\"c1\"", &format!("\"c{at}\""))
        })
        .collect();
    PS.replacen(entry, &entries, 1).replacen("\"total\": 1", &format!("\"total\": {slots}"), 1)
}

#[test]
fn consequences_stand_with_their_cause() {
    let start = CPTS.find(",\n        \"providedBy\"").expect("a member");
    let end = start + CPTS[start..].find('}').expect("its end") + 1;
    let text = [&CPTS[..start], &CPTS[end..]].concat();
    let out = run_as_is(&[], &text).out;
    let blocks = out.matches("\nerror[").count() + usize::from(out.starts_with("error["));
    assert_eq!(blocks, 1, "{out}");
    assert!(out.starts_with("error[missing-element]: Bundle.entry["), "{out}");
    for part in [
        "= because of Bundle.entry[",
        "].resource: missing-slice at Bundle; ",
        "reference-profile at Bundle.entry[0].resource.serviceType[1]",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
    assert!(out.contains(": not conformant (guide current): 3 errors"), "{out}");
    let all = run_as_is(&["--all"], &text).out;
    assert_eq!(all.matches("error[").count(), 3, "{all}");
    assert!(all.contains("= because of Bundle.entry[4].resource: missing-element\n"), "{all}");
    let french = run_as_is(&["--lang", "fr"], &text).out;
    assert!(french.contains("= à cause de Bundle.entry["), "{french}");
}

#[test]
fn a_misspelt_member_is_why_another_is_missing() {
    let out = run_as_is(&["--layer", "r4"], SLOT.replace("\"status\"", "\"statu\"")).out;
    assert_eq!(out.matches("error[").count(), 1, "{out}");
    for part in [
        "error[unknown-member]: Slot.statu\n",
        "= did you mean `status`?\n",
        "= because of Slot.statu: missing-element at Slot\n",
    ] {
        assert!(out.contains(part), "{part}\n{out}");
    }
}

#[test]
fn equal_faults_stand_once() {
    let text = answer_of(1000).replace("09:00:00.000+01:00\"", "09:00:00+01:00\"");
    let ran = run_as_is(&[], &text);
    assert!(ran.out.lines().count() <= 24, "{}", ran.out);
    assert_eq!(ran.out.matches("slot-instant-format]").count(), 1, "{}", ran.out);
    assert!(ran.out.contains("= and 999 more: lines "), "{}", ran.out);
    assert!(
        ran.out.contains(", …\n")
            && ran.out.contains(": not conformant (guide current): 1000 errors\n")
    );
    let all =
        run_as_is(&["--all"], answer_of(12).replace("09:00:00.000+01:00\"", "09:00:00+01:00\""))
            .out;
    assert_eq!(all.matches("slot-instant-format]").count(), 12, "{all}");
    // in one line
    let line = answer_of(12).replace("09:00:00.000+01:00\"", "09:00:00+01:00\"").replace('\n', "");
    let out = run_as_is(&["--lang", "fr"], &line).out;
    assert!(out.contains("= et 11 autres : dans la même ligne\n"), "{out}");
}

#[test]
fn misspelt_texts_have_suggestions() {
    let profile =
        |url: &str| SLOT.replacen(',', &format!(r#","meta":{{"profile":["{url}"]}},"#), 1);
    for (text, meant) in [
        (profile("http://sas.fr/fhir/StructureDefinition/FrSlotAgregatuer"), "http://sas.fr/fhir/StructureDefinition/FrSlotAgregateur"),
        (SLOT.replace("\"free\"", "\"fre\""), "free"),
        (SLOT.replace("\"reference\"", "\"referense\""), "reference"),
        (SLOT.replace("\"end\"", "\"appointmentTyp\":{\"text\":\"x\"},\"end\""), "appointmentType"),
        (
            SLOT.replace("\"end\"", "\"extension\":[{\"url\":\"http://example.org/x\",\"valueStrin\":\"x\"}],\"end\""),
            "valueString",
        ),
        (
            SLOT.replace("\"end\"", "\"serviceType\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\",\"code\":\"AMBB\"}]}],\"end\""),
            "AMB",
        ),
    ] {
        let out = run_as_is(&["--layer", "profile"], &text).out;
        assert!(out.contains(&format!("= did you mean `{meant}`?\n")), "{meant}\n{out}");
        let french = run_as_is(&["--layer", "profile", "--lang", "fr"], &text).out;
        assert!(french.contains(&format!("= vouliez-vous écrire « {meant} » ?\n")), "{french}");
    }
    let far = run_as_is(&["--layer", "r4"], SLOT.replace("\"end\"", "\"colour\":1,\"end\"")).out;
    assert!(!far.contains("did you mean"), "{far}");
    let ran = run_as_is(&["--profile", "BundleAggregateur"], "");
    assert!(ran.printed.contains("Did you mean `BundleAgregateur`?"), "{}", ran.printed);
    let ran = run_as_is(&["--use-cas", "ps"], "");
    assert!(ran.printed.contains("--use-case"), "{}", ran.printed);
}

#[test]
fn what_is_no_resource_has_a_hint() {
    for (text, hint) in [
        ("<html><body>502 Bad Gateway</body></html>", "hint: the text is an HTML page"),
        ("", "hint: the text is empty"),
        (
            "<br />\n<b>Warning</b>:  x in <b>a.php</b> on line <b>3</b><br />\n{}",
            "hint: a message of PHP",
        ),
        ("{\0\"\0a\0\"\0", "hint: the text is UTF-16"),
        ("\"{\\\"resourceType\\\":\\\"Slot\\\"}\"", "hint: the JSON stands in a string"),
    ] {
        let ran = run_as_is(&[], text);
        assert_ne!(ran.code, Some(0), "{}", ran.out);
        assert!(ran.out.contains(hint), "{hint}\n{}", ran.out);
        let french = run_as_is(&["--lang", "fr"], text).out;
        assert!(french.contains("= piste : "), "{french}");
    }
    assert!(!run_as_is(&[], "{").out.contains("hint"));
}

#[test]
fn requests_are_refused_in_the_language() {
    let ran = |lang: &str| {
        run_as_is(
            &["--lang", lang, "--request", "https://a.example.fr/fhir/Slot?status=free"],
            SLOT,
        )
    };
    let (english, french) = (ran("en"), ran("fr"));
    assert_eq!((english.code, french.code), (Some(2), Some(2)));
    assert!(
        english.printed.starts_with("error: invalid value for --request: "),
        "{}",
        english.printed
    );
    assert!(
        french.printed.starts_with("erreur : valeur de --request refusée : "),
        "{}",
        french.printed
    );
    assert!(english.out.is_empty() && french.out.is_empty());
    // of a configuration too
    let config = "request = \"https://a.example.fr/fhir/Slot\"\nlanguage = \"fr\"\n";
    let folder = folder("request", &[("sas-validate.toml", config), ("a.json", SLOT)]);
    let child = super::command(["a.json"]).current_dir(&folder).spawn().expect("it starts");
    let ran = finish(child, "");
    let start = "erreur : sas-validate.toml:1 est inutilisable : valeur de request refusée : ";
    assert!(
        ran.printed.replace(&*folder.join("").to_string_lossy(), "").starts_with(start),
        "{}",
        ran.printed
    );
}
