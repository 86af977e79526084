//! `Practitioner` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A health professional as a person, without their places of work. In the SAS also a regulator's user account.
    Practitioner "Practitioner" ("practitioner-definitions.html") {
        /// Number of the person: RPPS or ADELI under `urn:oid:1.2.250.1.71.4.2.1`, or for a regulator an
        /// internal id under `urn:oid:1.2.250.1.213.3.6`.
        identifier: many Identifier = "identifier" 0..*;
        /// Whether the record is in use. For a SAS regulator account, `true` means entitled and `false` means
        /// access removed.
        active: value bool = "active" 0..1;
        /// Name of the professional. A SAS regulator has one family name and one given name.
        name: many HumanName = "name" 0..*;
        /// Direct contact of the person, wherever they work; for a SAS regulator account, the e-mail address
        /// used to match the user.
        telecom: many ContactPoint = "telecom" 0..*;
        /// Address of the person as such; places of consultation are reached through
        /// `PractitionerRole.location`.
        address: many Address = "address" 0..*;
        /// Administrative gender: `male`, `female`, `other` or `unknown`.
        gender: value AdministrativeGender = "gender" 0..1;
        /// Date of birth, `YYYY-MM-DD` or only its first parts.
        birth_date: value Date = "birthDate" 0..1;
        /// A portrait of the person.
        photo: many Attachment = "photo" 0..*;
        /// A diploma, licence or other qualification of the person; the French profile codes it in several
        /// slices.
        qualification: many PractitionerQualification = "qualification" 0..*;
        /// A language in which the professional can talk with patients, as a BCP 47 tag.
        communication: few_shared CodeableConcept = "communication" 0..*;
    }
}

backbone! {
    /// A diploma, licence or other qualification of the person; the French profile codes it in several slices.
    PractitionerQualification "Practitioner.qualification" ("practitioner-definitions.html") {
        /// Number of the diploma or licence.
        identifier: many Identifier = "identifier" 0..*;
        /// Which diploma, licence or skill it is, as a code.
        code: shared CodeableConcept = "code" 1..1;
        /// Dates between which the qualification is or was valid.
        period: boxed Period = "period" 0..1;
        /// The body that awarded the qualification.
        issuer: one Reference = "issuer" 0..1 [Organization];
    }
}
