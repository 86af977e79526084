//! The R4 types of a searchset answer as a plain serde model, with every R4 element.
//!
//! All members are optional, because FHIR lets a primitive be absent when its `_` sibling is
//! there. What is recursive or rare in an answer is boxed.

// Members carry their JSON names, which spares a rename attribute each.
#![allow(non_snake_case)]

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

type Text = Option<String>;
type Sibling = Option<Box<Element>>;

/// A member that is left out of the JSON when it holds nothing.
pub trait Member {
    fn absent() -> Self;
    fn is_absent(&self) -> bool;
}

impl<T> Member for Option<T> {
    fn absent() -> Self {
        None
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T> Member for Vec<T> {
    fn absent() -> Self {
        Self::new()
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

macro_rules! structure {
    ($(#[$attribute:meta])* $name:ident $(<$r:ident>)? {
        $($member:ident: $type:ty,)*
    }) => {
        #[derive(Deserialize, Serialize)]
        $(#[$attribute])*
        pub struct $name $(<$r>)? {
            $(
                #[serde(default = "Member::absent", skip_serializing_if = "Member::is_absent")]
                $member: $type,
            )*
        }
    };
}

/// Structures with the members of their FHIR base type added.
macro_rules! structures {
    () => {};
    (element $name:ident { $($members:tt)* } $($rest:tt)*) => {
        structure! { $name { id: Text, extension: Vec<Extension>, $($members)* } }
        structures! { $($rest)* }
    };
    (backbone $name:ident $(<$r:ident>)? { $($members:tt)* } $($rest:tt)*) => {
        structure! { $name $(<$r>)? {
            id: Text,
            extension: Vec<Extension>,
            modifierExtension: Vec<Extension>,
            $($members)*
        } }
        structures! { $($rest)* }
    };
    (resource $name:ident<$r:ident> { $($members:tt)* } $($rest:tt)*) => {
        structure! { #[serde(tag = "resourceType")] $name<$r> {
            id: Text,
            meta: Option<Meta>,
            implicitRules: Text, _implicitRules: Sibling,
            language: Text, _language: Sibling,
            $($members)*
        } }
        structures! { $($rest)* }
    };
    (domain $name:ident<$r:ident> { $($members:tt)* } $($rest:tt)*) => {
        structures! {
            resource $name<$r> {
                text: Option<Box<Narrative>>,
                contained: Vec<$r>,
                extension: Vec<Extension>,
                modifierExtension: Vec<Extension>,
                $($members)*
            }
            $($rest)*
        }
    };
}

/// The two resource enums: their variants are the same, only the reader differs.
macro_rules! resources {
    ($($name:ident)*) => {
        /// Read through serde's internal tagging, which buffers a resource before it is typed.
        #[derive(Deserialize)]
        #[serde(tag = "resourceType")]
        pub enum Tagged {
            $($name(Box<$name<Tagged>>),)*
        }

        /// Read without a buffer, provided that `resourceType` comes first.
        pub enum FirstKey {
            $($name(Box<$name<FirstKey>>),)*
        }

        // The structures write `resourceType` themselves.
        impl Serialize for Tagged {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$name(resource) => resource.serialize(serializer),)*
                }
            }
        }

        impl Serialize for FirstKey {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$name(resource) => resource.serialize(serializer),)*
                }
            }
        }

        #[derive(Deserialize)]
        enum ResourceType {
            $($name,)*
        }

        impl<'de> Visitor<'de> for FirstKeyVisitor {
            type Value = FirstKey;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a resource that starts with resourceType")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<FirstKey, A::Error> {
                let Some((Key::ResourceType, name)) = map.next_entry()? else {
                    return Err(A::Error::custom("a resource is empty"));
                };
                let rest = MapAccessDeserializer::new(map);
                match name {
                    $(ResourceType::$name => Deserialize::deserialize(rest).map(FirstKey::$name),)*
                }
            }
        }

        struct FirstKeyVisitor;

        /// The only key that a resource may start with.
        #[derive(Deserialize)]
        enum Key {
            #[serde(rename = "resourceType")]
            ResourceType,
        }

        impl<'de> Deserialize<'de> for FirstKey {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(FirstKeyVisitor)
            }
        }
    };
}

resources! {
    Bundle Slot Schedule Practitioner PractitionerRole Location HealthcareService Organization
    Appointment OperationOutcome
}

structure! { Element { id: Text, extension: Vec<Extension>, } }

structures! {
    element Extension {
        url: Text,
        valueBase64Binary: Text, _valueBase64Binary: Sibling,
        valueBoolean: Option<bool>, _valueBoolean: Sibling,
        valueCanonical: Text, _valueCanonical: Sibling,
        valueCode: Text, _valueCode: Sibling,
        valueDate: Text, _valueDate: Sibling,
        valueDateTime: Text, _valueDateTime: Sibling,
        valueDecimal: Option<f64>, _valueDecimal: Sibling,
        valueId: Text, _valueId: Sibling,
        valueInstant: Text, _valueInstant: Sibling,
        valueInteger: Option<i64>, _valueInteger: Sibling,
        valueMarkdown: Text, _valueMarkdown: Sibling,
        valueOid: Text, _valueOid: Sibling,
        valuePositiveInt: Option<i64>, _valuePositiveInt: Sibling,
        valueString: Text, _valueString: Sibling,
        valueTime: Text, _valueTime: Sibling,
        valueUnsignedInt: Option<i64>, _valueUnsignedInt: Sibling,
        valueUri: Text, _valueUri: Sibling,
        valueUrl: Text, _valueUrl: Sibling,
        valueUuid: Text, _valueUuid: Sibling,
        valueAddress: Option<Box<Address>>,
        valueAge: Option<Box<Quantity>>,
        valueAttachment: Option<Box<Attachment>>,
        valueCodeableConcept: Option<Box<CodeableConcept>>,
        valueCoding: Option<Box<Coding>>,
        valueContactPoint: Option<Box<ContactPoint>>,
        valueCount: Option<Box<Quantity>>,
        valueDistance: Option<Box<Quantity>>,
        valueDuration: Option<Box<Quantity>>,
        valueHumanName: Option<Box<HumanName>>,
        valueIdentifier: Option<Box<Identifier>>,
        valueMoney: Option<Box<Money>>,
        valuePeriod: Option<Box<Period>>,
        valueQuantity: Option<Box<Quantity>>,
        valueRange: Option<Box<Range>>,
        valueRatio: Option<Box<Ratio>>,
        valueReference: Option<Box<Reference>>,
        valueSignature: Option<Box<Signature>>,
        valueMeta: Option<Box<Meta>>,
    }
    element Address {
        r#use: Text, _use: Sibling,
        r#type: Text, _type: Sibling,
        text: Text, _text: Sibling,
        line: Vec<Option<String>>, _line: Vec<Option<Element>>,
        city: Text, _city: Sibling,
        district: Text, _district: Sibling,
        state: Text, _state: Sibling,
        postalCode: Text, _postalCode: Sibling,
        country: Text, _country: Sibling,
        period: Option<Period>,
    }
    element Attachment {
        contentType: Text, _contentType: Sibling,
        language: Text, _language: Sibling,
        data: Text, _data: Sibling,
        url: Text, _url: Sibling,
        size: Option<i64>, _size: Sibling,
        hash: Text, _hash: Sibling,
        title: Text, _title: Sibling,
        creation: Text, _creation: Sibling,
    }
    element CodeableConcept {
        coding: Vec<Coding>,
        text: Text, _text: Sibling,
    }
    element Coding {
        system: Text, _system: Sibling,
        version: Text, _version: Sibling,
        code: Text, _code: Sibling,
        display: Text, _display: Sibling,
        userSelected: Option<bool>, _userSelected: Sibling,
    }
    element ContactPoint {
        system: Text, _system: Sibling,
        value: Text, _value: Sibling,
        r#use: Text, _use: Sibling,
        rank: Option<i64>, _rank: Sibling,
        period: Option<Period>,
    }
    element HumanName {
        r#use: Text, _use: Sibling,
        text: Text, _text: Sibling,
        family: Text, _family: Sibling,
        given: Vec<Option<String>>, _given: Vec<Option<Element>>,
        prefix: Vec<Option<String>>, _prefix: Vec<Option<Element>>,
        suffix: Vec<Option<String>>, _suffix: Vec<Option<Element>>,
        period: Option<Period>,
    }
    element Identifier {
        r#use: Text, _use: Sibling,
        r#type: Option<CodeableConcept>,
        system: Text, _system: Sibling,
        value: Text, _value: Sibling,
        period: Option<Period>,
        assigner: Option<Box<Reference>>,
    }
    element Meta {
        versionId: Text, _versionId: Sibling,
        lastUpdated: Text, _lastUpdated: Sibling,
        source: Text, _source: Sibling,
        profile: Vec<Option<String>>, _profile: Vec<Option<Element>>,
        security: Vec<Coding>,
        tag: Vec<Coding>,
    }
    element Money {
        value: Option<f64>, _value: Sibling,
        currency: Text, _currency: Sibling,
    }
    element Narrative {
        status: Text, _status: Sibling,
        div: Text,
    }
    element Period {
        start: Text, _start: Sibling,
        end: Text, _end: Sibling,
    }
    element Quantity {
        value: Option<f64>, _value: Sibling,
        comparator: Text, _comparator: Sibling,
        unit: Text, _unit: Sibling,
        system: Text, _system: Sibling,
        code: Text, _code: Sibling,
    }
    element Range {
        low: Option<Quantity>,
        high: Option<Quantity>,
    }
    element Ratio {
        numerator: Option<Quantity>,
        denominator: Option<Quantity>,
    }
    element Reference {
        reference: Text, _reference: Sibling,
        r#type: Text, _type: Sibling,
        identifier: Option<Box<Identifier>>,
        display: Text, _display: Sibling,
    }
    element Signature {
        r#type: Vec<Coding>,
        when: Text, _when: Sibling,
        who: Option<Reference>,
        onBehalfOf: Option<Reference>,
        targetFormat: Text, _targetFormat: Sibling,
        sigFormat: Text, _sigFormat: Sibling,
        data: Text, _data: Sibling,
    }

    resource Bundle<R> {
        identifier: Option<Identifier>,
        r#type: Text, _type: Sibling,
        timestamp: Text, _timestamp: Sibling,
        total: Option<i64>, _total: Sibling,
        link: Vec<BundleLink>,
        entry: Vec<BundleEntry<R>>,
        signature: Option<Box<Signature>>,
    }
    backbone BundleLink {
        relation: Text, _relation: Sibling,
        url: Text, _url: Sibling,
    }
    backbone BundleEntry<R> {
        link: Vec<BundleLink>,
        fullUrl: Text, _fullUrl: Sibling,
        resource: Option<R>,
        search: Option<BundleEntrySearch>,
        request: Option<Box<BundleEntryRequest>>,
        response: Option<Box<BundleEntryResponse<R>>>,
    }
    backbone BundleEntrySearch {
        mode: Text, _mode: Sibling,
        score: Option<f64>, _score: Sibling,
    }
    backbone BundleEntryRequest {
        method: Text, _method: Sibling,
        url: Text, _url: Sibling,
        ifNoneMatch: Text, _ifNoneMatch: Sibling,
        ifModifiedSince: Text, _ifModifiedSince: Sibling,
        ifMatch: Text, _ifMatch: Sibling,
        ifNoneExist: Text, _ifNoneExist: Sibling,
    }
    backbone BundleEntryResponse<R> {
        status: Text, _status: Sibling,
        location: Text, _location: Sibling,
        etag: Text, _etag: Sibling,
        lastModified: Text, _lastModified: Sibling,
        outcome: Option<Box<OperationOutcome<R>>>,
    }
    domain Slot<R> {
        identifier: Vec<Identifier>,
        serviceCategory: Vec<CodeableConcept>,
        serviceType: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        appointmentType: Option<CodeableConcept>,
        schedule: Option<Reference>,
        status: Text, _status: Sibling,
        start: Text, _start: Sibling,
        end: Text, _end: Sibling,
        overbooked: Option<bool>, _overbooked: Sibling,
        comment: Text, _comment: Sibling,
    }
    domain Schedule<R> {
        identifier: Vec<Identifier>,
        active: Option<bool>, _active: Sibling,
        serviceCategory: Vec<CodeableConcept>,
        serviceType: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        actor: Vec<Reference>,
        planningHorizon: Option<Period>,
        comment: Text, _comment: Sibling,
    }
    domain Practitioner<R> {
        identifier: Vec<Identifier>,
        active: Option<bool>, _active: Sibling,
        name: Vec<HumanName>,
        telecom: Vec<ContactPoint>,
        address: Vec<Address>,
        gender: Text, _gender: Sibling,
        birthDate: Text, _birthDate: Sibling,
        photo: Vec<Attachment>,
        qualification: Vec<PractitionerQualification>,
        communication: Vec<CodeableConcept>,
    }
    backbone PractitionerQualification {
        identifier: Vec<Identifier>,
        code: Option<CodeableConcept>,
        period: Option<Period>,
        issuer: Option<Reference>,
    }
    domain PractitionerRole<R> {
        identifier: Vec<Identifier>,
        active: Option<bool>, _active: Sibling,
        period: Option<Period>,
        practitioner: Option<Reference>,
        organization: Option<Reference>,
        code: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        location: Vec<Reference>,
        healthcareService: Vec<Reference>,
        telecom: Vec<ContactPoint>,
        availableTime: Vec<PractitionerRoleAvailableTime>,
        notAvailable: Vec<PractitionerRoleNotAvailable>,
        availabilityExceptions: Text, _availabilityExceptions: Sibling,
        endpoint: Vec<Reference>,
    }
    backbone PractitionerRoleAvailableTime {
        daysOfWeek: Vec<Option<String>>, _daysOfWeek: Vec<Option<Element>>,
        allDay: Option<bool>, _allDay: Sibling,
        availableStartTime: Text, _availableStartTime: Sibling,
        availableEndTime: Text, _availableEndTime: Sibling,
    }
    backbone PractitionerRoleNotAvailable {
        description: Text, _description: Sibling,
        during: Option<Period>,
    }
    domain Location<R> {
        identifier: Vec<Identifier>,
        status: Text, _status: Sibling,
        operationalStatus: Option<Coding>,
        name: Text, _name: Sibling,
        alias: Vec<Option<String>>, _alias: Vec<Option<Element>>,
        description: Text, _description: Sibling,
        mode: Text, _mode: Sibling,
        r#type: Vec<CodeableConcept>,
        telecom: Vec<ContactPoint>,
        address: Option<Address>,
        physicalType: Option<CodeableConcept>,
        position: Option<LocationPosition>,
        managingOrganization: Option<Reference>,
        partOf: Option<Reference>,
        hoursOfOperation: Vec<LocationHoursOfOperation>,
        availabilityExceptions: Text, _availabilityExceptions: Sibling,
        endpoint: Vec<Reference>,
    }
    backbone LocationPosition {
        longitude: Option<f64>, _longitude: Sibling,
        latitude: Option<f64>, _latitude: Sibling,
        altitude: Option<f64>, _altitude: Sibling,
    }
    backbone LocationHoursOfOperation {
        daysOfWeek: Vec<Option<String>>, _daysOfWeek: Vec<Option<Element>>,
        allDay: Option<bool>, _allDay: Sibling,
        openingTime: Text, _openingTime: Sibling,
        closingTime: Text, _closingTime: Sibling,
    }
    domain HealthcareService<R> {
        identifier: Vec<Identifier>,
        active: Option<bool>, _active: Sibling,
        providedBy: Option<Reference>,
        category: Vec<CodeableConcept>,
        r#type: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        location: Vec<Reference>,
        name: Text, _name: Sibling,
        comment: Text, _comment: Sibling,
        extraDetails: Text, _extraDetails: Sibling,
        photo: Option<Attachment>,
        telecom: Vec<ContactPoint>,
        coverageArea: Vec<Reference>,
        serviceProvisionCode: Vec<CodeableConcept>,
        eligibility: Vec<HealthcareServiceEligibility>,
        program: Vec<CodeableConcept>,
        characteristic: Vec<CodeableConcept>,
        communication: Vec<CodeableConcept>,
        referralMethod: Vec<CodeableConcept>,
        appointmentRequired: Option<bool>, _appointmentRequired: Sibling,
        availableTime: Vec<HealthcareServiceAvailableTime>,
        notAvailable: Vec<HealthcareServiceNotAvailable>,
        availabilityExceptions: Text, _availabilityExceptions: Sibling,
        endpoint: Vec<Reference>,
    }
    backbone HealthcareServiceEligibility {
        code: Option<CodeableConcept>,
        comment: Text, _comment: Sibling,
    }
    backbone HealthcareServiceAvailableTime {
        daysOfWeek: Vec<Option<String>>, _daysOfWeek: Vec<Option<Element>>,
        allDay: Option<bool>, _allDay: Sibling,
        availableStartTime: Text, _availableStartTime: Sibling,
        availableEndTime: Text, _availableEndTime: Sibling,
    }
    backbone HealthcareServiceNotAvailable {
        description: Text, _description: Sibling,
        during: Option<Period>,
    }
    domain Organization<R> {
        identifier: Vec<Identifier>,
        active: Option<bool>, _active: Sibling,
        r#type: Vec<CodeableConcept>,
        name: Text, _name: Sibling,
        alias: Vec<Option<String>>, _alias: Vec<Option<Element>>,
        telecom: Vec<ContactPoint>,
        address: Vec<Address>,
        partOf: Option<Reference>,
        contact: Vec<OrganizationContact>,
        endpoint: Vec<Reference>,
    }
    backbone OrganizationContact {
        purpose: Option<CodeableConcept>,
        name: Option<HumanName>,
        telecom: Vec<ContactPoint>,
        address: Option<Address>,
    }
    domain Appointment<R> {
        identifier: Vec<Identifier>,
        status: Text, _status: Sibling,
        cancelationReason: Option<CodeableConcept>,
        serviceCategory: Vec<CodeableConcept>,
        serviceType: Vec<CodeableConcept>,
        specialty: Vec<CodeableConcept>,
        appointmentType: Option<CodeableConcept>,
        reasonCode: Vec<CodeableConcept>,
        reasonReference: Vec<Reference>,
        priority: Option<i64>, _priority: Sibling,
        description: Text, _description: Sibling,
        supportingInformation: Vec<Reference>,
        start: Text, _start: Sibling,
        end: Text, _end: Sibling,
        minutesDuration: Option<i64>, _minutesDuration: Sibling,
        slot: Vec<Reference>,
        created: Text, _created: Sibling,
        comment: Text, _comment: Sibling,
        patientInstruction: Text, _patientInstruction: Sibling,
        basedOn: Vec<Reference>,
        participant: Vec<AppointmentParticipant>,
        requestedPeriod: Vec<Period>,
    }
    backbone AppointmentParticipant {
        r#type: Vec<CodeableConcept>,
        actor: Option<Reference>,
        required: Text, _required: Sibling,
        status: Text, _status: Sibling,
        period: Option<Period>,
    }
    domain OperationOutcome<R> {
        issue: Vec<OperationOutcomeIssue>,
    }
    backbone OperationOutcomeIssue {
        severity: Text, _severity: Sibling,
        code: Text, _code: Sibling,
        details: Option<CodeableConcept>,
        diagnostics: Text, _diagnostics: Sibling,
        location: Vec<Option<String>>, _location: Vec<Option<Element>>,
        expression: Vec<Option<String>>, _expression: Vec<Option<Element>>,
    }
}
