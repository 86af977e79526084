//! The R4 types of a searchset answer as a plain serde model of the members that the guide names, and no other: what a backend
//! writes that needs nothing else. Unknown members are lost without notice.

// Members carry their JSON names, which spares a rename attribute each.
#![allow(non_snake_case)]

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::model::Member;

type Text = Option<String>;

resources! {
    Slot Schedule Practitioner PractitionerRole Location HealthcareService Organization
}

structure! {
    #[serde(tag = "resourceType")]
    Bundle<R> {
        id: Text,
        meta: Option<Meta>,
        r#type: Text,
        total: Option<i64>,
        link: Vec<Link>,
        entry: Vec<Entry<R>>,
    }
}

structure! {
    Link {
        relation: Text,
        url: Text,
    }
}

structure! {
    Entry<R> {
        fullUrl: Text,
        resource: Option<R>,
        search: Option<Search>,
    }
}

structure! {
    Search {
        mode: Text,
    }
}

structure! {
    Meta {
        lastUpdated: Text,
        profile: Vec<String>,
        security: Vec<Coding>,
    }
}

structure! {
    Coding {
        system: Text,
        code: Text,
        display: Text,
    }
}

structure! {
    CodeableConcept {
        coding: Vec<Coding>,
        text: Text,
    }
}

structure! {
    Identifier {
        r#type: Option<CodeableConcept>,
        system: Text,
        value: Text,
    }
}

structure! {
    Reference {
        reference: Text,
        identifier: Option<Box<Identifier>>,
    }
}

structure! {
    HumanName {
        family: Text,
        given: Vec<String>,
        prefix: Vec<String>,
    }
}

structure! {
    ContactPoint {
        system: Text,
        value: Text,
    }
}

structure! {
    Address {
        line: Vec<String>,
        city: Text,
        postalCode: Text,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    Slot<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        serviceType: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        appointmentType: Option<CodeableConcept>,
        schedule: Option<Reference>,
        status: Text,
        start: Text,
        end: Text,
        comment: Text,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    Schedule<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        actor: Vec<Reference>,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    Practitioner<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        identifier: Vec<Identifier>,
        name: Vec<HumanName>,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    PractitionerRole<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        practitioner: Option<Reference>,
        organization: Option<Reference>,
        code: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        location: Vec<Reference>,
        healthcareService: Vec<Reference>,
        telecom: Vec<ContactPoint>,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    Location<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        identifier: Vec<Identifier>,
        name: Text,
        address: Option<Address>,
        managingOrganization: Option<Reference>,
        hoursOfOperation: Vec<Hours>,
    }
}

structure! {
    Hours {
        daysOfWeek: Vec<String>,
        openingTime: Text,
        closingTime: Text,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    HealthcareService<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        identifier: Vec<Identifier>,
        providedBy: Option<Reference>,
        name: Text,
        telecom: Vec<ContactPoint>,
    }
}

structure! {
    #[serde(tag = "resourceType")]
    Organization<R> {
        id: Text,
        meta: Option<Meta>,
        contained: Vec<R>,
        identifier: Vec<Identifier>,
        name: Text,
        telecom: Vec<ContactPoint>,
        address: Vec<Address>,
    }
}
