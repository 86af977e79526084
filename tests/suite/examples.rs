//! The published examples of the guide.

use std::fmt::Debug;

use fhir_sas::r4::{self, Node, Resource};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    round::{assert_loss_free, assert_serde, assert_stable},
    shared,
};

#[test]
fn every_example_comes_back_as_it_came() {
    let Some(examples) = shared::files("ig/examples") else { return };
    assert_eq!(examples.len(), 45);
    for (name, text) in &examples {
        println!("{name}");
        let resource = check::<Resource>(text);
        assert!(!matches!(resource, Resource::Other(_)), "{name} is of a type that is modelled");
        let own = resource.resource_type().expect("a type");
        assert_eq!(name.split('-').next(), Some(own.as_str()));
        check_as(&own, text);
    }
}

fn check<T>(text: &[u8]) -> T
where
    T: Node + Clone + PartialEq + Debug + Serialize + DeserializeOwned,
{
    let read = r4::read::<T>(text).expect("an example is read");
    assert_eq!(read.issues(), [], "nothing is wrong with an example");
    assert!(read.is_clean());
    assert_loss_free(&read.value, text);
    assert_stable(&read.value);
    assert_serde(&read.value, text);
    read.value
}

fn check_as(name: &str, text: &[u8]) {
    macro_rules! as_one_of {
        ($($of_type:ident)*) => {
            match name {
                $(stringify!($of_type) => drop(check::<r4::$of_type>(text)),)*
                other => panic!("no type {other}"),
            }
        };
    }
    as_one_of! {
        Slot Schedule Practitioner PractitionerRole Location HealthcareService Organization Appointment Bundle
        OperationOutcome
    }
}
