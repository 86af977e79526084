//! Primitive values and lists on their own, as fields of somebody's own struct.

use fhir_sas::{
    json,
    r4::{
        Annotation, AnnotationAuthor, Code, Coding, Contributor, ContributorType, DataRequirement,
        DataRequirementDateFilter, DataRequirementDateFilterValue, DataRequirementSort, Date,
        DateTime, Decimal, Dosage, DosageDoseAndRate, Expression, Extension, ExtensionValue,
        FhirType, Instant, List, OperationParameterUse, ParameterDefinition, Period, PositiveInt,
        Primitive, Quantity, Range, Ratio, Reference, RelatedArtifact, RelatedArtifactType,
        SampledData, SlotStatus, SortDirection, Text, Timing, TimingRepeat, TimingRepeatBounds,
        TriggerDefinition, TriggerType, UnitsOfTime, Uri, UsageContext,
    },
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

/// What the constructors and conversions give, as an extension holds it.
#[test]
fn every_type_is_built_as_it_is_written() {
    let held = |value: ExtensionValue| {
        let name = value.json_name();
        let text = json::to_string(&Extension::new("urn:x", value));
        let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(json["url"], "urn:x");
        json[name].clone()
    };
    let number = |text: &str| -> Decimal { text.parse().expect("a decimal") };
    let quantity = |text: &str, unit: &str| Quantity {
        value: Some(number(text).into()),
        unit: Some(unit.into()),
        ..Quantity::default()
    };
    let twice_a_day = TimingRepeat {
        bounds: Some(TimingRepeatBounds::Duration(Box::new(quantity("7", "d")))),
        frequency: Some(PositiveInt::new(2).expect("positive").into()),
        period: Some(number("1").into()),
        period_unit: Some(UnitsOfTime::DAY.into()),
        ..TimingRepeat::default()
    };
    let timing = Timing { repeat: Some(twice_a_day), ..Timing::default() };
    let timing_json = json!({"repeat": {
        "boundsDuration": {"value": 7, "unit": "d"}, "frequency": 2, "period": 1, "periodUnit": "d",
    }});
    assert_eq!(held(timing.clone().into()), timing_json);

    let dose = DosageDoseAndRate {
        dose: Some(quantity("1.50", "mg").into()),
        rate: Some(Ratio::default().into()),
        ..DosageDoseAndRate::default()
    };
    let dosage = Dosage {
        timing: Some(Box::new(timing.clone())),
        as_needed: Some(true.into()),
        dose_and_rate: vec![dose],
        ..Dosage::default()
    };
    assert_eq!(
        held(dosage.into()),
        json!({
            "timing": timing_json, "asNeededBoolean": true,
            "doseAndRate": [{"doseQuantity": {"value": 1.50, "unit": "mg"}, "rateRatio": {}}],
        })
    );

    let note = Annotation { author: Some(Text::from("Z").into()), ..Annotation::new("*a*") };
    assert_eq!(note.author.as_ref().map(AnnotationAuthor::json_name), Some("authorString"));
    assert_eq!(held(note.into()), json!({"authorString": "Z", "text": "*a*"}));

    let filter = DataRequirementDateFilter {
        value: Some(DateTime::from_text("2024-06").into()),
        ..DataRequirementDateFilter::default()
    };
    assert!(matches!(&filter.value, Some(DataRequirementDateFilterValue::DateTime(_))));
    let data = DataRequirement {
        subject: Some(Reference::to("Group/1").into()),
        date_filter: vec![filter],
        sort: vec![DataRequirementSort::new("start", SortDirection::DESCENDING)],
        ..DataRequirement::new(FhirType::SLOT)
    };
    let data_json = json!({
        "type": "Slot", "subjectReference": {"reference": "Group/1"},
        "dateFilter": [{"valueDateTime": "2024-06"}],
        "sort": [{"path": "start", "direction": "descending"}],
    });
    assert_eq!(held(data.clone().into()), data_json);
    let trigger = TriggerDefinition {
        timing: Some("2024-06-12".parse::<Date>().expect("a date").into()),
        data: vec![data],
        condition: Some(Box::new(Expression::new("text/fhirpath", "true"))),
        ..TriggerDefinition::new(TriggerType::DATA_ADDED)
    };
    assert_eq!(
        held(trigger.into()),
        json!({
            "type": "data-added", "timingDate": "2024-06-12", "data": [data_json],
            "condition": {"language": "text/fhirpath", "expression": "true"},
        })
    );

    let context = UsageContext::new(Coding::new("urn:s", "focus"), Range::default());
    let context_json = json!({"code": {"system": "urn:s", "code": "focus"}, "valueRange": {}});
    assert_eq!(held(context.into()), context_json);
    assert_eq!(
        held(Contributor::new(ContributorType::AUTHOR, "Z").into()),
        json!({"type": "author", "name": "Z"})
    );
    assert_eq!(
        held(ParameterDefinition::new(OperationParameterUse::IN, FhirType::STRING).into()),
        json!({"use": "in", "type": "string"})
    );
    let artifact = RelatedArtifact::new(RelatedArtifactType::DERIVED_FROM);
    assert_eq!(held(artifact.into()), json!({"type": "derived-from"}));
    let samples =
        SampledData::new(quantity("0", "V"), number("10"), PositiveInt::new(1).expect("positive"));
    assert_eq!(
        held(samples.into()),
        json!({"origin": {"value": 0, "unit": "V"}, "period": 10, "dimensions": 1})
    );
}

/// A value is held in place when it is primitive, and makes no room for the elements that might be there.
#[test]
fn choices_are_small() {
    let word = size_of::<usize>();
    assert_eq!(size_of::<Option<ExtensionValue>>(), size_of::<Primitive<Text>>() + word);
    assert_eq!(size_of::<Option<TimingRepeatBounds>>(), 2 * word);
    assert_eq!(size_of::<Extension>(), 6 * word);
    assert!(TimingRepeatBounds::from(Period::default()) != Range::default().into());
}
