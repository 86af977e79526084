//! Primitive values and lists on their own, as fields of somebody's own struct.

use fhir_sas::r4::{
    self, Base, Code, Coding, Date, Decimal, Extension, ExtensionValue, FhirString, HumanName,
    Instant, List, Location, OtherValue, PositiveInt, Primitive, Quantity, SlotStatus, Uri,
};
use serde_json::json;

/// Through serde and back: the same value, and the JSON that is expected.
fn comes_back<T>(value: &T, expected: &serde_json::Value)
where
    T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let json = serde_json::to_value(value).expect("serializes");
    assert_eq!(&json, expected);
    assert_eq!(&serde_json::from_value::<T>(json).expect("deserializes"), value);
}

#[test]
fn values_are_bare_in_serde() {
    comes_back(&SlotStatus::FREE, &json!("free"));
    let start: Instant = "2024-06-12T16:40:00.000+02:00".parse().expect("an instant");
    comes_back(&start, &json!("2024-06-12T16:40:00.000+02:00"));
    comes_back(&"2024-06".parse::<Date>().expect("a month"), &json!("2024-06"));
    comes_back(&PositiveInt::new(3).expect("in range"), &json!(3));
    comes_back(&"-1.5".parse::<Decimal>().expect("a decimal"), &json!(-1.5));
}

#[test]
fn lists_are_arrays_in_serde() {
    let coding = Coding::new(
        Uri::from("http://terminology.hl7.org/CodeSystem/v2-0276"),
        Code::from("ROUTINE"),
    );
    let json =
        json!([{"system": "http://terminology.hl7.org/CodeSystem/v2-0276", "code": "ROUTINE"}]);
    comes_back(&List::one(coding), &json);
    comes_back(&List::<Coding>::new(), &json!([]));
}

#[test]
fn values_of_another_kind_are_refused() {
    let reported =
        |result: Result<PositiveInt, serde_json::Error>| result.expect_err("refused").to_string();
    let expected = "expected a FHIR positiveInt: a whole number from 1 to 2147483647";
    assert_eq!(reported(serde_json::from_value(json!(0))), expected);
    assert_eq!(reported(serde_json::from_value(json!("3"))), expected);
    assert_eq!(
        serde_json::from_value::<Instant>(json!(12)).expect_err("refused").to_string(),
        "expected a FHIR instant: a date, a time with seconds and an offset, as in 2024-06-12T16:40:00.000+02:00"
    );
}

/// The types whose values are kept as JSON.
pub(super) const OTHERS: [&str; 12] = [
    "Annotation",
    "ContactDetail",
    "Contributor",
    "DataRequirement",
    "Dosage",
    "Expression",
    "ParameterDefinition",
    "RelatedArtifact",
    "SampledData",
    "Timing",
    "TriggerDefinition",
    "UsageContext",
];

#[test]
fn values_of_types_that_are_not_modelled_are_kept_as_json() {
    for of_type in OTHERS {
        let text = r#"{"duration":1.50,"\u0078":[{"a":null}]}"#;
        let value = OtherValue::new(of_type, text.parse().expect("JSON")).expect("not modelled");
        assert_eq!(value.of_type(), of_type);
        assert_eq!(value.json().as_str(), text);
        let extension = Extension::new("urn:x", value);
        let written = r4::to_string(&extension);
        assert_eq!(written, format!(r#"{{"url":"urn:x","value{of_type}":{text}}}"#));
        let read = r4::read::<Extension>(written.as_bytes()).expect("JSON");
        assert!(read.is_clean(), "{:?}", read.issues());
        assert_eq!(read.value, extension);
        let Some(ExtensionValue::Other(value)) = &read.value.value else {
            panic!("{:?}", read.value)
        };
        assert_eq!((value.of_type(), value.json().as_str()), (of_type, text));
        assert!(format!("{:?}", read.value).contains(&format!("value{of_type}")));
    }
}

/// Through serde, which knows no order of members and rounds numbers.
#[test]
fn other_values_go_through_serde() {
    let value = |text: &str| {
        let timing = OtherValue::new("Timing", text.parse().expect("JSON")).expect("an object");
        Extension::new("urn:x", timing)
    };
    // in the order of the alphabet, in which the maps of `serde_json` are
    let extension = value(r#"{"event":["2024"],"repeat":{"count":1,"period":1.5}}"#);
    let json = serde_json::to_value(&extension).expect("serializes");
    assert_eq!(json["valueTiming"]["repeat"]["period"], 1.5);
    assert_eq!(serde_json::from_value::<Extension>(json).expect("deserializes"), extension);
    let mut cbor = Vec::new();
    ciborium::into_writer(&extension, &mut cbor).expect("serializes");
    assert_eq!(ciborium::from_reader::<Extension, _>(&cbor[..]).expect("deserializes"), extension);

    let large = serde_json::to_string(&value(r#"{"repeat":{"period":1e400}}"#));
    assert_eq!(
        large.expect_err("no number of serde").to_string(),
        "a number that is too large for serde; write it with fhir_sas::json"
    );
}

#[test]
fn other_values_are_objects_of_types_that_are_not_modelled() {
    let json = |text: &str| text.parse().expect("JSON");
    assert!(OtherValue::new("Period", json("{}")).is_none());
    assert!(OtherValue::new("timing", json("{}")).is_none());
    assert!(OtherValue::new("", json("{}")).is_none());
    assert!(OtherValue::new("Timing", json("[{}]")).is_none());
    assert!(OtherValue::new("Timing", json("\"{}\"")).is_none());
    for value in ["[{}]", "\"P1D\"", "1", "null"] {
        let text = format!(r#"{{"url":"urn:x","valueTiming":{value}}}"#);
        let read = r4::read::<Extension>(text.as_bytes()).expect("JSON");
        let code = if value == "null" { "null" } else { "wrong-shape" };
        let issues = read.issues();
        let reported: Vec<_> =
            issues.iter().map(|issue| (issue.code.as_str(), &*issue.path)).collect();
        assert_eq!(reported, [(code, "Extension.value.ofType(Timing)")], "{text}");
        assert_eq!(read.value.value, None);
        assert_eq!(r4::to_string(&read.value), text);
    }
    // one value only, whatever its type
    let text = r#"{"url":"urn:x","valueTiming":{"a":1},"valueDosage":{"b":2}}"#;
    let read = r4::read::<Extension>(text.as_bytes()).expect("JSON");
    assert_eq!(read.issues()[0].code.as_str(), "second-choice");
    assert_eq!(r4::to_string(&read.value), text);
    assert_ne!(
        ExtensionValue::from(OtherValue::new("Timing", json("{}")).expect("an object")),
        OtherValue::new("Dosage", json("{}")).expect("an object").into()
    );
}

/// A member that is present without a value: its two forms in a list.
#[test]
fn what_stands_beside_a_value_stays_separate_from_it() {
    let reason = || Base::with_extension(vec![Extension::new("urn:x", FhirString::from("why"))]);
    let mut plain: Primitive<FhirString> = "a".into();
    plain.base_mut().set_id(Some("1".into()));
    assert_eq!((plain.value().map(FhirString::as_str), plain.id()), (Some("a"), Some("1")));

    let mut copy = plain.clone();
    copy.base_mut().set_extension(reason().extension().to_vec());
    copy.set_value("b".into());
    assert_eq!((plain.value().map(FhirString::as_str), plain.extension().len()), (Some("a"), 0));
    assert_eq!((copy.value().map(FhirString::as_str), copy.extension().len()), (Some("b"), 1));
    assert_ne!(plain, copy);
    assert_eq!(copy.clone(), copy);
    assert_eq!(copy.into_value(), Some(FhirString::from("b")));

    // nothing beside it is as if there were no place for it
    let mut emptied = plain.clone();
    emptied.base_mut().set_id(None);
    assert_eq!(emptied, Primitive::from("a"));
    assert!(emptied == FhirString::from("a") && plain != FhirString::from("a"));

    let mut none = Primitive::<FhirString>::with_base(None, reason());
    assert_eq!((none.value(), none.clone().into_value()), (None, None));
    assert_eq!(none, Primitive::with_base(None, reason()));
    assert_ne!(none, Primitive::with_base(Some("a".into()), reason()));
    none.set_value("a".into());
    assert_eq!(none, Primitive::with_base(Some("a".into()), reason()));

    // a place in a list whose value is null, and one of a list that has no values
    let read = |text: &str| r4::read::<HumanName>(text.as_bytes()).expect("JSON").value;
    let mut name = read(r#"{"given":[null,"b"],"_given":[{"id":"1"},null]}"#);
    assert_ne!(name.given[0], read(r#"{"_given":[{"id":"1"}]}"#).given[0]);
    assert_eq!(name.clone(), name);
    let mut set = name.given[0].clone();
    set.set_value("a".into());
    name.given = [set, name.given[1].clone()].into_iter().collect();
    assert_eq!(r4::to_string(&name), r#"{"given":["a","b"],"_given":[{"id":"1"},null]}"#);
}

/// Arrays that were of different length grow with what is set.
#[test]
fn arrays_of_different_length_are_filled() {
    let read = |text: &str| r4::read::<HumanName>(text.as_bytes()).expect("JSON").value;
    let shorter = r#"{"given":["a","b"],"_given":[{"id":"x"}]}"#;
    let mut name = read(shorter);
    name.given.push("c".into());
    let expected = r#"{"given":["a","b","c"],"_given":[{"id":"x"}]}"#;
    assert_eq!(r4::to_string(&name), expected);
    assert_eq!(r4::to_string(&read(expected)), expected);
    name.given[2].base_mut().set_id(Some("z".into()));
    let expected = r#"{"given":["a","b","c"],"_given":[{"id":"x"},null,{"id":"z"}]}"#;
    assert_eq!(r4::to_string(&name), expected);
    assert_eq!(read(expected), name);

    let longer = r#"{"given":["a"],"_given":[null,{"id":"x"},{"id":"y"}]}"#;
    let mut name = read(longer);
    name.given[1].set_value("b".into());
    let expected = r#"{"given":["a","b"],"_given":[null,{"id":"x"},{"id":"y"}]}"#;
    assert_eq!(r4::to_string(&name), expected);
    assert_eq!(read(expected), name);
    let mut name = read(longer);
    name.given.push("b".into());
    let expected = r#"{"given":["a",null,null,"b"],"_given":[null,{"id":"x"},{"id":"y"},null]}"#;
    assert_eq!(r4::to_string(&name), expected);
    // without what stood beside the values
    let mut name = read(shorter);
    *name.given[0].base_mut() = Base::default();
    assert_eq!(r4::to_string(&name), r#"{"given":["a","b"]}"#);
}

fn is_free_to_move<T: Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe>() {}

#[test]
fn primitives_may_go_from_thread_to_thread() {
    is_free_to_move::<Primitive<FhirString>>();
    is_free_to_move::<Extension>();
    is_free_to_move::<fhir_sas::r4::Resource>();
}

/// Functions of users that take a primitive of any type need to ask nothing more of it.
#[test]
fn primitives_of_any_type_are_read_by_one_function() {
    fn shown<T: ToString>(field: Option<&Primitive<T>>) -> String {
        field.and_then(Primitive::value).map_or_else(|| "-".to_owned(), T::to_string)
    }
    fn put<T>(primitive: &mut Primitive<T>, value: T)
    where
        T: Clone + Send + Sync + std::panic::UnwindSafe + std::panic::RefUnwindSafe,
    {
        primitive.set_value(value);
    }
    let mut text: Primitive<FhirString> = "a".into();
    put(&mut text, "b".into());
    assert_eq!(shown(Some(&text)), "b");
    let coding = Coding::new("urn:s", "a");
    assert_eq!(shown(coding.code.as_ref()) + &shown(coding.system.as_ref()), "aurn:s");
    let quantity = Quantity { value: Some(Decimal::from(3).into()), ..Quantity::default() };
    assert_eq!(shown(quantity.value.as_ref()) + &shown(quantity.unit.as_ref()), "3-");
}

/// A primitive value is stored inline, and reserves no space for the elements that might be there.
#[test]
fn choices_are_small() {
    let word = size_of::<usize>();
    assert_eq!(size_of::<Option<ExtensionValue>>(), size_of::<Primitive<FhirString>>() + word);
    assert_eq!(size_of::<Extension>(), 6 * word);
    let quantity = || Box::new(Quantity::default());
    assert!(ExtensionValue::Age(quantity()) != ExtensionValue::Count(quantity()));
}

/// The one number that a whole number of serde cannot hold.
#[test]
fn minus_zero_keeps_its_sign_in_serde() {
    for number in ["-0", "-0.0", "-0e3", "0", "0.0", "-1"] {
        let text = format!(
            r#"{{"resourceType":"Location","position":{{"longitude":{number},"latitude":1}},"extension":[{{"url":"urn:a:b","valueDecimal":{number}}}],"x":{number}}}"#
        );
        let location = r4::read::<Location>(text.as_bytes()).expect("JSON").value;
        let expected: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let ours = serde_json::to_value(&location).expect("serializes");
        assert_eq!(ours.to_string(), expected.to_string());
        assert!(r4::to_string(&location).contains(&format!(r#""longitude":{number},"#)));
    }
}
