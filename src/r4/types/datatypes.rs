//! The datatypes that resources are made of.

use crate::r4::declare_prelude::*;

element! {
    /// One code taken from one code system, with its label.
    Coding "Coding" ("datatypes-definitions.html") {
        /// URI of the code system the code belongs to; without it the code has no defined meaning.
        system: value Uri = "system" 0..1;
        /// Edition of the code system in use, when the meaning of the code depends on it.
        version: rare_value FhirString = "version" 0..1;
        /// The code itself, without padding blanks, such as `AMB`, `ROUTINE` or `PUBLIC`.
        code: value Code = "code" 0..1;
        /// Label of the code as worded by its code system. It is for readers; never compare on it.
        display: value FhirString = "display" 0..1;
        /// `true` when a user picked this very coding, as opposed to one derived from it by mapping.
        user_selected: rare_value bool = "userSelected" 0..1;
    } remembered coding
}

element! {
    /// A notion as codes from one or several code systems, as plain text, or as both.
    CodeableConcept "CodeableConcept" ("datatypes-definitions.html") {
        /// The notion as a code of some code system. Several codings have the same meaning in different
        /// vocabularies.
        coding: few Coding = "coding" 0..*;
        /// The notion in plain words, as entered or shown. The SAS guide puts free-text consultation reasons
        /// and uncoded specialities here.
        text: value FhirString = "text" 0..1;
    } shared concept
}

element! {
    /// A business identifier: a value plus the URI of the namespace in which it is unique, such as an RPPS or
    /// FINESS number.
    Identifier "Identifier" ("datatypes-definitions.html") {
        /// Standing of the identifier: `usual`, `official`, `temp`, `secondary` or `old`.
        use_: value IdentifierUse = "use" 0..1;
        /// Kind of identifier as a code. The SAS uses `IDNPS` for professionals, `IDNST` for structures and
        /// `INTRN` for internal ids.
        type_: shared CodeableConcept = "type" 0..1;
        /// URI of the namespace of the value; an OID is written `urn:oid:`, as in
        /// `urn:oid:1.2.250.1.71.4.2.1` for a national professional id.
        system: value Uri = "system" 0..1;
        /// The identifier in its namespace, national ids with their kind digit: `8` and 11 digits for RPPS,
        /// `1` and 9 for FINESS, `3` and 14 for SIRET.
        value: value FhirString = "value" 0..1;
        /// Dates between which the identifier is or was valid.
        period: boxed Period = "period" 0..1;
        /// The organization that issued or manages the identifier, often named only by its `display`.
        assigner: one Reference = "assigner" 0..1 [Organization];
    }
}

element! {
    /// A link to another resource by URL, by business identifier, or merely by name.
    Reference "Reference" ("references-definitions.html") {
        /// Where the target is: relative (`Slot/12`), absolute, or `#id` for a contained one. SAS bundles use
        /// relative ones.
        reference: value FhirString = "reference" 0..1;
        /// Resource type of the target, such as `Practitioner`, handy when there is only an identifier.
        type_: value Uri = "type" 0..1;
        /// Business identifier of the target when no URL is known. In a SAS `Appointment` it names the
        /// professional or the regulator.
        identifier: boxed Identifier = "identifier" 0..1;
        /// Short label of the target for display; not meant for matching.
        display: value FhirString = "display" 0..1;
    } remembered reference
}

element! {
    /// Housekeeping data about a resource: its version, source, profiles and labels.
    Meta "Meta" ("resource-definitions.html") {
        /// Version of the resource on its server, changed at each update and used in the HTTP `ETag`.
        version_id: value Id = "versionId" 0..1;
        /// Instant of the last change on the server, in RFC 3339 form with an offset.
        last_updated: value Instant = "lastUpdated" 0..1;
        /// URI of the system the content comes from. On SAS regulator accounts it is
        /// `urn:oid:1.2.250.1.213.3.6`.
        source: value Uri = "source" 0..1;
        /// Canonical URL of a profile the resource claims to follow. It is a claim, not a proof; SAS tests
        /// select resources by it.
        profile: few_values Canonical = "profile" 0..*;
        /// A security label. On a SAS `Slot` it holds the slot type: `PUBLIC`, `PRO`, `SNP` or `CPTS`.
        security: many Coding = "security" 0..*;
        /// A free label for sorting or workflow; it changes nothing in what the resource means.
        tag: many Coding = "tag" 0..*;
    } shared meta
}

element! {
    /// A human-readable rendering of a resource as a restricted piece of XHTML.
    Narrative "Narrative" ("narrative-definitions.html") {
        /// How the text relates to the data: `generated`, `extensions`, `additional` or `empty`.
        status: value NarrativeStatus = "status" 1..1;
        /// One XHTML `div` element as a string, in the XHTML namespace and without scripts or forms. Sanitise
        /// it before showing.
        div: value Xhtml = "div" 1..1;
    }
}

element! {
    /// A span of time with a start, an end or both. An absent bound means unknown or, for the end, still running.
    Period "Period" ("datatypes-definitions.html") {
        /// First moment of the span, included; a date alone counts from its beginning.
        start: value DateTime = "start" 0..1;
        /// Last moment of the span, included: an end of `2024-03-31` covers that whole day.
        end: value DateTime = "end" 0..1;
    }
}

element! {
    /// A person's name in parts: family name, given names, civility and titles.
    HumanName "HumanName" ("datatypes-definitions.html") {
        /// Situation in which the name applies: `usual`, `official`, `temp`, `nickname`, `anonymous`, `old`
        /// or `maiden`.
        use_: value NameUse = "use" 0..1;
        /// The full name as one string ready for display.
        text: value FhirString = "text" 0..1;
        /// Family name (nom de famille). The SAS profile requires it in a regulator's name.
        family: value FhirString = "family" 0..1;
        /// A given name (prénom), first and middle names in order. The SAS regulator profile wants exactly
        /// one.
        given: values FhirString = "given" 0..*;
        /// What comes before the name; in France the civility, such as `M` or `MME`.
        prefix: values FhirString = "prefix" 0..*;
        /// What comes after the name; the French profiles put the professional title, such as `DR`, here.
        suffix: values FhirString = "suffix" 0..*;
        /// Dates between which the person bears or bore this name.
        period: boxed Period = "period" 0..1;
    }
}

element! {
    /// One way to reach someone or something: a phone number, e-mail address, web page and so on.
    ContactPoint "ContactPoint" ("datatypes-definitions.html") {
        /// Kind of contact: `phone`, `fax`, `email`, `pager`, `url`, `sms` or `other`. SAS regulator accounts
        /// use `email`.
        system: value ContactPointSystem = "system" 0..1;
        /// The number or address itself. The SAS expects phones in E.164 form: `+33` and nine digits, or an
        /// overseas prefix such as `+262`.
        value: value FhirString = "value" 0..1;
        /// Purpose of the contact: `home`, `work`, `temp`, `old` or `mobile`.
        use_: value ContactPointUse = "use" 0..1;
        /// Order of preference among several contacts; 1 is to be tried first.
        rank: value PositiveInt = "rank" 0..1;
        /// Dates between which this contact can or could be used.
        period: boxed Period = "period" 0..1;
    }
}

element! {
    /// A postal or physical address, split into street lines, town, post code and country so that it can be
    /// printed or geocoded.
    Address "Address" ("datatypes-definitions.html") {
        /// What the address serves for: `home`, `work`, `temp`, `old` or `billing`.
        use_: value AddressUse = "use" 0..1;
        /// Whether mail can be sent there (`postal`), people can go there (`physical`) or `both`.
        type_: value AddressType = "type" 0..1;
        /// The whole address as one ready-to-display string; it repeats the parts rather than adding to them.
        text: value FhirString = "text" 0..1;
        /// A street line, such as number and street, building or PO box, in printing order. The SAS profiles
        /// want exactly one for a place of consultation.
        line: values FhirString = "line" 0..*;
        /// Name of the town or municipality. The SAS profiles require it for a place of consultation.
        city: value FhirString = "city" 0..1;
        /// Sub-regional administrative area; in a French address, the département, if present.
        district: value FhirString = "district" 0..1;
        /// Main subdivision of the country; in a French address, the région, if present.
        state: value FhirString = "state" 0..1;
        /// Post code; in France five digits kept as text (`01000`, `20000`, `97400`). The SAS profiles
        /// require it for a place.
        postal_code: value FhirString = "postalCode" 0..1;
        /// Country of the address, as a name or an ISO 3166 two- or three-letter code such as `FR`.
        country: value FhirString = "country" 0..1;
        /// Dates between which this address is or was valid.
        period: boxed Period = "period" 0..1;
    }
}

element! {
    /// A document or picture, either embedded in base64 or pointed at by a URL, with what is needed to display
    /// it.
    Attachment "Attachment" ("datatypes-definitions.html") {
        /// Media (MIME) type of the content, such as `image/png` or `application/pdf`.
        content_type: value Code = "contentType" 0..1;
        /// Language of the content as a BCP 47 tag, such as `fr-FR`.
        language: value Code = "language" 0..1;
        /// The content itself, encoded in base64, when it travels inside the resource.
        data: value Base64Binary = "data" 0..1;
        /// Address at which the content can be fetched when it is not embedded.
        url: value Url = "url" 0..1;
        /// Size of the content in bytes, counted before base64 encoding.
        size: value UnsignedInt = "size" 0..1;
        /// SHA-1 digest of the content, in base64, to check that a fetched copy is intact.
        hash: value Base64Binary = "hash" 0..1;
        /// Caption to show in place of, or next to, the content.
        title: value FhirString = "title" 0..1;
        /// Date, or date and time, at which the attached content was first made.
        creation: value DateTime = "creation" 0..1;
    }
}

element! {
    /// A measured amount: number, unit and, if needed, a sign such as `<`.
    Quantity "Quantity" ("datatypes-definitions.html") {
        /// The number as an exact decimal, whose written precision matters.
        value: value Decimal = "value" 0..1;
        /// How to read the number when it is only a bound: `<`, `<=`, `>=` or `>`. Absent means the value is
        /// exact.
        comparator: value QuantityComparator = "comparator" 0..1;
        /// The unit as readers see it, such as `min` or `kg`.
        unit: value FhirString = "unit" 0..1;
        /// URI of the code system of the coded unit, usually UCUM, `http://unitsofmeasure.org`.
        system: value Uri = "system" 0..1;
        /// The unit as a code for computation, such as UCUM `min`; it needs `system` beside it.
        code: value Code = "code" 0..1;
    }
}

element! {
    /// An interval between two quantities in the same unit, both bounds included.
    Range "Range" ("datatypes-definitions.html") {
        /// Lower bound, included; absent means unknown.
        low: one Quantity = "low" 0..1;
        /// Upper bound, included; if absent the interval is open upwards.
        high: one Quantity = "high" 0..1;
    }
}

element! {
    /// One quantity over another, kept as the two parts, such as an amount per unit of time.
    Ratio "Ratio" ("datatypes-definitions.html") {
        /// The quantity above the fraction bar.
        numerator: one Quantity = "numerator" 0..1;
        /// The quantity below the fraction bar, which must not be zero.
        denominator: one Quantity = "denominator" 0..1;
    }
}

element! {
    /// An amount with its currency.
    Money "Money" ("datatypes-definitions.html") {
        /// The amount as an exact decimal; do not go through binary floating point.
        value: value Decimal = "value" 0..1;
        /// Currency as an ISO 4217 three-letter code, such as `EUR`.
        currency: value Code = "currency" 0..1;
    }
}

element! {
    /// A digital or scanned signature: who signed, when, why, and the signature bytes.
    Signature "Signature" ("datatypes-definitions.html") {
        /// Why the signer signed, as a code, for example author or witness.
        type_: many Coding = "type" 1..*;
        /// Instant of signing, in RFC 3339 form with an offset.
        when: value Instant = "when" 1..1;
        /// The person, organization or device that signed.
        who: one Reference = "who" 1..1 [Practitioner PractitionerRole RelatedPerson Patient Device Organization];
        /// The party represented by the signer when not signing for itself.
        on_behalf_of: one Reference = "onBehalfOf" 0..1 [Practitioner PractitionerRole RelatedPerson Patient Device Organization];
        /// Media type of the content as it was signed, such as `application/fhir+json`.
        target_format: value Code = "targetFormat" 0..1;
        /// Media type of the signature, such as `application/jose` for JWS or `image/png` for a scan.
        sig_format: value Code = "sigFormat" 0..1;
        /// The signature bytes in base64, in the form named by `sigFormat`.
        data: value Base64Binary = "data" 0..1;
    }
}
