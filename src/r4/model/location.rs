//! `Location` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A place where care is provided: a site, practice, room or vehicle.
    Location "Location" ("location-definitions.html") {
        /// Business identifier of the place. For SOS Médecins the SAS profile wants type `INTRN` and the
        /// vendor's own namespace.
        identifier: many Identifier = "identifier" 0..*;
        /// Whether the place is in use at all: `active`, `suspended` or `inactive`.
        status: value LocationStatus = "status" 0..1;
        /// Momentary state of a bed, room or other unit, such as occupied or being cleaned.
        operational_status: one Coding = "operationalStatus" 0..1;
        /// Name of the place as the public knows it. The SAS requires it for an SOS Médecins place.
        name: value FhirString = "name" 0..1;
        /// Another name, current or former, under which the place may be searched for.
        alias: values FhirString = "alias" 0..*;
        /// Further words that help find or recognise the place.
        description: value FhirString = "description" 0..1;
        /// Whether this is one actual place (`instance`) or a class of places (`kind`).
        mode: value LocationMode = "mode" 0..1;
        /// What the place is used for, such as a practice or a pharmacy.
        type_: few_shared CodeableConcept = "type" 0..*;
        /// Contact of the place itself, such as its front desk phone in E.164 form.
        telecom: many ContactPoint = "telecom" 0..*;
        /// Address of the place. The SAS profiles require one line, the city and the post code.
        address: one Address = "address" 0..1;
        /// Physical form of the place, such as building, wing, room or vehicle.
        physical_type: shared CodeableConcept = "physicalType" 0..1;
        /// Geographic coordinates of the place, in WGS84.
        position: one LocationPosition = "position" 0..1;
        /// The structure in charge of the place. For SOS Médecins the SAS requires a reference to its
        /// `Organization`.
        managing_organization: one Reference = "managingOrganization" 0..1 [Organization];
        /// The larger place this one lies in, such as the building of a room.
        part_of: one Reference = "partOf" 0..1 [Location];
        /// A weekly pattern of opening hours of the place.
        hours_of_operation: many LocationHoursOfOperation = "hoursOfOperation" 0..*;
        /// Free text on departures from the usual opening hours of the place.
        availability_exceptions: value FhirString = "availabilityExceptions" 0..1;
        /// Technical access point of the systems serving the place.
        endpoint: many Reference = "endpoint" 0..* [Endpoint];
    }
}

backbone! {
    /// Geographic coordinates of the place, in WGS84.
    LocationPosition "Location.position" ("location-definitions.html") {
        /// Longitude in WGS84 decimal degrees, positive eastwards, about 2.35 in Paris.
        longitude: value Decimal = "longitude" 1..1;
        /// Latitude in WGS84 decimal degrees, positive northwards, about 48.85 in Paris.
        latitude: value Decimal = "latitude" 1..1;
        /// Height in metres in the WGS84 system.
        altitude: value Decimal = "altitude" 0..1;
    }
}

backbone! {
    /// A weekly pattern of opening hours of the place.
    LocationHoursOfOperation "Location.hoursOfOperation" ("location-definitions.html") {
        /// Days the opening hours apply to, `mon` to `sun`.
        days_of_week: values DaysOfWeek = "daysOfWeek" 0..*;
        /// `true` when the place is open round the clock on those days.
        all_day: value bool = "allDay" 0..1;
        /// Hour at which the place opens, local time `hh:mm:ss` without offset.
        opening_time: value Time = "openingTime" 0..1;
        /// Hour at which the place closes, local time `hh:mm:ss` without offset.
        closing_time: value Time = "closingTime" 0..1;
    }
}
