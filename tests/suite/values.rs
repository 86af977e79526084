//! Primitive values and lists on their own, as fields of somebody's own struct.

use fhir_sas::r4::{Code, Coding, Date, Decimal, Instant, List, PositiveInt, SlotStatus, Uri};
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
    let told =
        |result: Result<PositiveInt, serde_json::Error>| result.expect_err("refused").to_string();
    let expected = "expected a FHIR positiveInt: a whole number from 1 to 2147483647";
    assert_eq!(told(serde_json::from_value(json!(0))), expected);
    assert_eq!(told(serde_json::from_value(json!("3"))), expected);
    assert_eq!(
        serde_json::from_value::<Instant>(json!(12)).expect_err("refused").to_string(),
        "expected a FHIR instant: a date, a time with seconds and an offset, as in 2024-06-12T16:40:00.000+02:00"
    );
}
