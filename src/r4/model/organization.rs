//! `Organization` and its parts.

use crate::r4::declare_prelude::*;

domain_resource! {
    /// A structure: practice, hospital, association and so on. In the SAS, a CPTS or an SOS Médecins association.
    Organization "Organization" ("organization-definitions.html") {
        /// Number of the structure under `urn:oid:1.2.250.1.71.4.2.2`. SAS: FINESS with prefix `1` for a
        /// CPTS, SIRET with prefix `3` for SOS Médecins.
        identifier: many Identifier = "identifier" 0..*;
        /// `false` when the record of the structure is no longer in use.
        active: value bool = "active" 0..1;
        /// Kind of structure; the French profile codes legal form, sector of activity and establishment
        /// category.
        type_: few_shared CodeableConcept = "type" 0..*;
        /// Official or usual name of the structure; to be sent for a CPTS when known.
        name: value FhirString = "name" 0..1;
        /// Another name, current or former, under which the structure is known.
        alias: values FhirString = "alias" 0..*;
        /// Contact of the structure, phones in E.164 form; to be sent for a CPTS when known.
        telecom: many ContactPoint = "telecom" 0..*;
        /// Address of the structure, such as its registered office.
        address: many Address = "address" 0..*;
        /// The larger structure this one belongs to.
        part_of: one Reference = "partOf" 0..1 [Organization];
        /// A person or desk to approach within the structure for a certain matter.
        contact: many OrganizationContact = "contact" 0..*;
        /// Technical access point of the systems run by the structure.
        endpoint: many Reference = "endpoint" 0..* [Endpoint];
    }
}

backbone! {
    /// A person or desk to approach within the structure for a certain matter.
    OrganizationContact "Organization.contact" ("organization-definitions.html") {
        /// Matter the contact deals with, such as billing or administration.
        purpose: shared CodeableConcept = "purpose" 0..1;
        /// Name of the person to ask for.
        name: boxed HumanName = "name" 0..1;
        /// Phone, e-mail or the like of this contact.
        telecom: many ContactPoint = "telecom" 0..*;
        /// Address at which this contact is visited or written to.
        address: boxed Address = "address" 0..1;
    }
}
