//! The codes: one declaration gives text, severity and `OperationOutcome` type.

use std::{fmt, str::FromStr};

use super::{
    Layer,
    declare::{codes, kind},
    nearest,
};

/// How bad an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; nothing to fix.
    Information,
    /// Allowed, but probably not meant.
    Warning,
    /// Not conformant. The value that was read holds all that was right, and keeps the rest aside.
    Error,
    /// Nothing could be read.
    Fatal,
}

impl Severity {
    /// Its name: `information`, `warning`, `error`, `fatal`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

macro_rules! issue_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident, $kind:ident;)*) => {
        codes! {
            /// What is wrong, as a code that never changes its meaning.
            ///
            /// Later versions add codes and never rename or re-use one.
            IssueCode {
                $(
                    $(#[$doc])*
                    ///
                    #[doc = concat!("[Explained, with examples](crate::validate::pages#", $code, ").")]
                    $name = $code;
                )*
            }
        }

        impl IssueCode {
            /// Whether it is of a rule of the guide's text or acceptance tests, not of R4 or of a profile.
            #[must_use]
            pub fn is_of_the_guide(self) -> bool {
                self >= Self::SlotInstantFormat
            }

            /// The code of a reader's fault in a check of that layer. R4 advises against blanks alone and control characters; from
            /// the layer of profiles on they are errors.
            pub(crate) fn in_layer(self, layer: Layer) -> Self {
                match self {
                    Self::BlankString if layer >= Layer::Profile => Self::BlankContent,
                    Self::ControlCharacter if layer >= Layer::Profile => Self::NotInXml,
                    _ => self,
                }
            }

            /// How bad an issue with this code is.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// The type of issue in the words of an `OperationOutcome`.
            pub(crate) const fn kind(self) -> &'static str {
                match self { $(Self::$name => kind::$kind,)* }
            }
        }
    };
}

issue_codes! {
    /// The text starts with a byte-order mark, which JSON texts that are exchanged must not have. It is stepped over.
    ByteOrderMark = "byte-order-mark", Warning, STRUCTURE;
    /// R4 knows no member of this name here. It is kept as an extra member.
    UnknownMember = "unknown-member", Error, STRUCTURE;
    /// The member stands twice in its object. The last one counts; the earlier one is kept as an extra member.
    DuplicateMember = "duplicate-member", Error, STRUCTURE;
    /// A choice element (`value[x]`) has a second value. The first one counts; the other is kept as an extra member.
    SecondChoice = "second-choice", Error, STRUCTURE;
    /// The value is of another JSON kind than the element's type. The member is kept as an extra member.
    WrongShape = "wrong-shape", Error, STRUCTURE;
    /// `null` where FHIR allows none.
    Null = "null", Error, STRUCTURE;
    /// An array without items: leave the member out instead.
    EmptyArray = "empty-array", Error, STRUCTURE;
    /// An object without members: leave it out instead.
    EmptyObject = "empty-object", Error, STRUCTURE;
    /// A list whose items take many times the memory of their text, as next to nothing is in them. The member is kept as an extra
    /// member.
    SparseList = "sparse-list", Error, STRUCTURE;
    /// A string without characters: leave the member out instead.
    EmptyString = "empty-string", Error, VALUE;
    /// A string of blanks alone, be they of any script: R4 advises against it.
    BlankString = "blank-string", Warning, VALUE;
    /// A string holds a control character other than tab, line feed and carriage return: R4 advises against it, and XML cannot
    /// hold it.
    ControlCharacter = "control-character", Warning, VALUE;
    /// A string or a name has half a surrogate pair, as in `"\ud83d"`. It reads as U+FFFD, and is written as it came.
    LoneSurrogate = "lone-surrogate", Error, VALUE;
    /// The value breaks the format of its type. A text stays in its field as it came; a number is kept as an extra member.
    BadPrimitive = "bad-primitive", Error, VALUE;
    /// A base64 text has signs, padding and blanks in an order that RFC 4648 has not: blanks within a group of four, or padding before
    /// the end. It stays in its field as it came.
    LooseBase64 = "loose-base64", Warning, VALUE;
    /// The array of ids and extensions (`_given`) has not one item for each value: both are read by their indexes, and the longer one
    /// has items of its own.
    MisalignedArrays = "misaligned-arrays", Warning, STRUCTURE;
    /// A resource without `resourceType`, or with one that is no text. It is kept as JSON.
    NoResourceType = "no-resource-type", Error, STRUCTURE;
    /// `resourceType` names no resource of FHIR R4. It is kept as JSON.
    UnknownResourceType = "unknown-resource-type", Error, STRUCTURE;
    /// The text is not JSON, is nested too deeply, or is no JSON object: nothing of it was read.
    NotJson = "not-json", Fatal, STRUCTURE;
    /// The check stopped at a fault of this crate: nothing is known of the text. See
    /// [`Report::internal_fault`](crate::validate::Report::internal_fault).
    InternalFault = "internal-fault", Fatal, EXCEPTION;
    /// Some rules of R4 for the type of a resource, or a profile that it claims, are not known to the crate: the message names
    /// what was not checked.
    NotChecked = "not-checked", Information, INFORMATIONAL;
    /// The same as `blank-string`, from the layer of profiles on: the guide leaves an element without a value out.
    BlankContent = "blank-content", Error, VALUE;
    /// The same as `control-character`, from the layer of profiles on: what FHIR exchanges must fit into XML.
    NotInXml = "not-in-xml", Error, VALUE;
    /// A mandatory element is missing.
    MissingElement = "missing-element", Error, REQUIRED;
    /// The element stands more often than allowed, or is not allowed at all.
    TooMany = "too-many", Error, STRUCTURE;
    /// An element has neither a value nor members other than its id.
    EmptyElement = "empty-element", Error, INVARIANT;
    /// A resource that others point to must have an id.
    MissingId = "missing-id", Error, REQUIRED;
    /// Two elements of one resource, or two contained resources, have the same id.
    DuplicateId = "duplicate-id", Error, DUPLICATE;
    /// The code is not one of its code system.
    UnknownCode = "unknown-code", Error, CODE_INVALID;
    /// The code is not one of those that the binding allows.
    CodeNotAllowed = "code-not-allowed", Error, CODE_INVALID;
    /// A code is required, and none is there: text alone is not enough.
    CodeRequired = "code-required", Error, CODE_INVALID;
    /// The profile sets the value, and it is another one or missing.
    WrongValue = "wrong-value", Error, VALUE;
    /// The value is of a type that the profile or the extension does not allow.
    WrongType = "wrong-type", Error, STRUCTURE;
    /// The text is longer than the profile allows.
    TooLong = "too-long", Error, TOO_LONG;
    /// A rule that ties elements together is broken: the rule's key names it.
    BrokenInvariant = "broken-invariant", Error, INVARIANT;
    /// None of the items is the one that the profile demands.
    MissingSlice = "missing-slice", Error, REQUIRED;
    /// The item is not one of those that the profile allows here.
    NotInSlices = "not-in-slices", Error, STRUCTURE;
    /// The text of a reference is no reference.
    BadReference = "bad-reference", Error, VALUE;
    /// What the reference points to is not there.
    UnresolvedReference = "unresolved-reference", Error, NOT_FOUND;
    /// The reference points to a resource of a type that is not allowed here.
    ReferenceType = "reference-type", Error, STRUCTURE;
    /// What the reference points to does not conform to the profile that is demanded of it.
    ReferenceProfile = "reference-profile", Error, STRUCTURE;
    /// What the reference points to stands elsewhere than the profile allows: contained, in the bundle, outside.
    ReferencePlace = "reference-place", Error, STRUCTURE;
    /// The profile that is claimed is one for another type of resource.
    ProfileType = "profile-type", Error, STRUCTURE;
    /// The profile that is claimed is not one that this crate knows: nothing was checked against it.
    UnknownProfile = "unknown-profile", Warning, NOT_SUPPORTED;
    /// The address of an extension is missing or is no absolute address.
    ExtensionAddress = "extension-address", Error, VALUE;
    /// The extension may not stand on this element.
    ExtensionPlace = "extension-place", Error, STRUCTURE;
    /// The extension has no value, one of a type that it does not allow, or parts where a value is due.
    ExtensionValue = "extension-value", Error, STRUCTURE;
    /// The system of an identifier or code is no absolute address.
    RelativeSystem = "relative-system", Error, VALUE;
    /// Nothing in the resource refers to the contained resource, nor does it refer to the resource.
    OrphanContained = "orphan-contained", Error, STRUCTURE;
    /// The address of an entry is missing, is not absolute, or is not that of its resource.
    BundleFullUrl = "bundle-full-url", Error, VALUE;
    /// The entry of a search answer has no resource, or one that its mode does not allow.
    SearchEntry = "search-entry", Error, STRUCTURE;
    /// A link of that relation may stand only once, or not at all, in a bundle of this type.
    BundleLink = "bundle-link", Error, STRUCTURE;
    /// No chain of references connects the entry of a document with its Composition.
    UnreachableEntry = "unreachable-entry", Error, STRUCTURE;
    /// The same security label stands twice.
    DuplicateLabel = "duplicate-label", Error, DUPLICATE;
    /// The narrative is not the plain XHTML that FHIR allows.
    BadNarrative = "bad-narrative", Error, STRUCTURE;
    /// `FrCore` 2, which the guide announces, has something else in the place of this: reported by checks against the next edition.
    FrCore2 = "fr-core-2", Information, INFORMATIONAL;

    // The rules of the guide's text and of its acceptance tests, each with a code of its own.

    /// `Slot.start` and `end` are written with milliseconds and a numeric offset: `2026-03-02T09:00:00.000+01:00`.
    SlotInstantFormat = "slot-instant-format", Error, VALUE;
    /// A slot starts before it ends.
    SlotOrder = "slot-order", Error, BUSINESS_RULE;
    /// A slot that can be booked has the address for it in `Slot.comment`: an absolute `http` or `https` address.
    SlotBookingUrl = "slot-booking-url", Error, BUSINESS_RULE;
    /// A slot for patients who come without appointment may lead to the agenda too.
    SlotWalkInUrl = "slot-walk-in-url", Warning, BUSINESS_RULE;
    /// The acceptance tests append `&origin=…` to the address, which then needs a query already.
    SlotBookingUrlQuery = "slot-booking-url-query", Warning, BUSINESS_RULE;
    /// A slot has labels with those who may see it, in `Slot.meta.security`.
    SlotVisibility = "slot-visibility", Error, BUSINESS_RULE;
    /// Of the kinds of encounter, a slot has `AMB`, `HH` or `VR`.
    SlotConsultationType = "slot-consultation-type", Error, BUSINESS_RULE;
    /// A slot states how the patient is seen.
    SlotConsultationMissing = "slot-consultation-missing", Warning, BUSINESS_RULE;
    /// `Slot.appointmentType` is `ROUTINE` or `WALKIN`, of v2-0276.
    SlotAppointmentType = "slot-appointment-type", Error, BUSINESS_RULE;
    /// A speciality as text alone: the official validator refuses it, the guide accepts it.
    SpecialtyAsText = "specialty-as-text", Warning, BUSINESS_RULE;
    /// A slot lies within the window of the request.
    SlotOutsideWindow = "slot-outside-window", Error, BUSINESS_RULE;
    /// The slot starts on a day after the last one of the request, whose bound is marked `+00:00`.
    SlotDayAfter = "slot-day-after", Error, BUSINESS_RULE;
    /// A slot that leads to a CPTS has the label `CPTS`, and a slot with the label leads to a CPTS.
    SlotCptsLabel = "slot-cpts-label", Error, BUSINESS_RULE;
    /// The schedule of a place names one practitioner and one role; that of an association, one place.
    ScheduleActors = "schedule-actors", Error, BUSINESS_RULE;
    /// Each place has a schedule of its own.
    SchedulePlace = "schedule-place", Error, BUSINESS_RULE;
    /// A practitioner is known by an RPPS (`8` and eleven digits) or an ADELI number (`0` and the number).
    PractitionerNationalId = "practitioner-national-id", Error, VALUE;
    /// A practitioner is shown by family name and given name.
    PractitionerName = "practitioner-name", Warning, BUSINESS_RULE;
    /// A telephone number is international: `+33` and nine digits, or the code of an overseas department.
    PhoneFormat = "phone-format", Error, VALUE;
    /// A post code has five digits.
    PostalCode = "postal-code", Error, VALUE;
    /// A structure is known by FINESS (`1` and nine digits), SIRET (`3` and fourteen) or RPPS rang (`4` and fourteen).
    StructureId = "structure-id", Error, VALUE;
    /// An ADELI rang (`0…`): the guide's questions allow it, its acceptance tests do not.
    StructureIdAdeli = "structure-id-adeli", Warning, VALUE;
    /// A role names its structure by its national id.
    StructureIdMissing = "structure-id-missing", Warning, REQUIRED;
    /// The id of a structure goes with its type and its system.
    StructureIdIncomplete = "structure-id-incomplete", Warning, REQUIRED;
    /// A role contains its place, and that alone, and refers to it.
    RolePlace = "role-place", Error, BUSINESS_RULE;
    /// A role belongs to a practitioner: the one whose schedule names the role.
    RolePractitioner = "role-practitioner", Error, BUSINESS_RULE;
    /// A CPTS is shown by its name and how it is reached.
    CptsDetails = "cpts-details", Warning, BUSINESS_RULE;
    /// A resource claims the one profile that its flow has for it.
    ClaimedProfile = "claimed-profile", Error, BUSINESS_RULE;
    /// References within an answer are relative: `Schedule/12`.
    RelativeReference = "relative-reference", Error, BUSINESS_RULE;
    /// What a resource of an answer refers to is in the answer.
    AnswerReference = "answer-reference", Error, NOT_FOUND;
    /// `total` is the number of slots.
    AnswerTotal = "answer-total", Error, BUSINESS_RULE;
    /// The answer has one link, `self`: the request as it was received.
    AnswerSelfLink = "answer-self-link", Error, BUSINESS_RULE;
    /// A raw `+` in the self link reads as a blank: it is written `%2B`.
    SelfLinkPlus = "self-link-plus", Warning, VALUE;
    /// Each entry states whether it matches or is included.
    AnswerMode = "answer-mode", Error, BUSINESS_RULE;
    /// Each resource stands once in an answer.
    AnswerDuplicate = "answer-duplicate", Error, DUPLICATE;
    /// What no slot leads to has no place in an answer.
    AnswerUnused = "answer-unused", Warning, BUSINESS_RULE;
    /// A resource of a type that the flow does not have.
    AnswerForeign = "answer-foreign", Warning, BUSINESS_RULE;
    /// `fullUrl` is the address of the server, the type and the id, and all of them have the same server.
    AnswerFullUrl = "answer-full-url", Warning, VALUE;
    /// An answer has those whom the request names, and nobody else.
    AnswerNotAsked = "answer-not-asked", Error, BUSINESS_RULE;
    /// An answer has as many CPTS organizations as healthcare services.
    CptsOrganizations = "cpts-organizations", Error, BUSINESS_RULE;
    /// An answer without slots: the profiles of CPTS and SOS refuse it, the guide wants it so.
    EmptyAnswer = "empty-answer", Warning, BUSINESS_RULE;
    /// A regulator has a family name and a given name.
    RegulatorName = "regulator-name", Error, REQUIRED;
    /// A regulator has an e-mail address.
    RegulatorEmail = "regulator-email", Error, REQUIRED;
    /// A regulator is known by a national id or by the platform's technical one.
    RegulatorId = "regulator-id", Error, VALUE;
    /// A regulator is known by one id at a time.
    RegulatorTwoIds = "regulator-two-ids", Warning, BUSINESS_RULE;
    /// A regulator's account names the platform as its source, in `meta.source`.
    RegulatorSource = "regulator-source", Warning, BUSINESS_RULE;
    /// An appointment is `booked`, `fulfilled`, `noshow` or `cancelled`; of SOS Médecins also `pending`.
    AppointmentStatus = "appointment-status", Error, BUSINESS_RULE;
    /// An appointment is known by a system and a value that a conditional update can carry.
    AppointmentId = "appointment-id", Error, VALUE;
    /// An appointment starts before it ends.
    AppointmentOrder = "appointment-order", Error, BUSINESS_RULE;
    /// An appointment names the practitioner by RPPS or ADELI number.
    AppointmentPractitioner = "appointment-practitioner", Error, VALUE;
    /// An appointment names the regulator who booked it by the id that the platform sent.
    AppointmentOperator = "appointment-operator", Error, VALUE;
    /// The participant of an appointment has `accepted`.
    AppointmentParticipation = "appointment-participation", Warning, BUSINESS_RULE;
    /// An appointment has the time when it was made.
    AppointmentCreated = "appointment-created", Warning, BUSINESS_RULE;
    /// Nothing shows to which flow the value belongs, so that none of the guide's rules was checked.
    FlowUnknown = "flow-unknown", Warning, INCOMPLETE;
    /// A home visit of an SOS Médecins association: the guide allows it, the acceptance tests refuse it.
    SosHomeVisit = "sos-home-visit", Warning, BUSINESS_RULE;
    /// The acceptance tests want an association to have a name, and a place to have a telephone number first among its contacts.
    SosDetails = "sos-details", Warning, BUSINESS_RULE;
    /// A role has a telephone number: the acceptance tests want it.
    RolePhone = "role-phone", Warning, BUSINESS_RULE;
    /// A practitioner is known by an ADELI number alone: the guide allows it, the acceptance tests refuse it.
    PractitionerAdeli = "practitioner-adeli", Warning, VALUE;
    /// The acceptance tests look for the practitioner's RPPS number in the first participant, and nowhere else.
    AppointmentFirstParticipant = "appointment-first-participant", Warning, BUSINESS_RULE;
    /// The acceptance tests look for the regulator in the first extension, and nowhere else.
    AppointmentOperatorFirst = "appointment-operator-first", Warning, BUSINESS_RULE;
    /// The slot has begun at the time of the check: the acceptance tests refuse it.
    SlotBegun = "slot-begun", Warning, BUSINESS_RULE;
    /// The statement of what a server can do lacks something that the guide demands of it.
    CapabilityMissing = "capability-missing", Warning, BUSINESS_RULE;
    /// The platform's own id of a regulator is no UUID, as those that it makes are.
    RegulatorTechnicalId = "regulator-technical-id", Information, VALUE;
}

/// A text that is no code of an issue.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownIssueCode {
    nearest: Option<IssueCode>,
}

impl UnknownIssueCode {
    /// The code that was meant, judged by its spelling.
    #[must_use]
    pub const fn nearest(&self) -> Option<IssueCode> {
        self.nearest
    }
}

impl fmt::Display for UnknownIssueCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no code of an issue: expected one as in `slot-order`")?;
        self.nearest.map_or(Ok(()), |code| write!(f, "; did you mean `{code}`?"))
    }
}

impl FromStr for IssueCode {
    type Err = UnknownIssueCode;

    /// Reads a code as [`IssueCode::as_str`] writes it.
    fn from_str(text: &str) -> Result<Self, UnknownIssueCode> {
        if let Some(code) = Self::ALL.iter().find(|code| code.as_str() == text) {
            return Ok(*code);
        }
        Err(UnknownIssueCode { nearest: nearest(text, Self::ALL.iter().copied(), Self::as_str) })
    }
}
