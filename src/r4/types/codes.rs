//! The codes that R4 requires.

use crate::r4::{
    RequiredCodes,
    types::text::{CodeKind, TextKind, TextOf, TextType},
};

codes! {
    /// What an address is for.
    AddressUse "address-use" {
        /// Where the person lives.
        HOME = "home",
        /// A professional address, for visits or business mail.
        WORK = "work",
        /// An address used for a limited time.
        TEMP = "temp",
        /// A former or wrong address, kept for the record.
        OLD = "old",
        /// Where invoices are sent.
        BILLING = "billing",
    }
    /// Whether an address can be visited, written to, or both.
    AddressType "address-type" {
        /// For mail only, such as a PO box.
        POSTAL = "postal",
        /// A spot one can go to, not meant for mail.
        PHYSICAL = "physical",
        /// Good for visits as well as for mail.
        BOTH = "both",
    }
    /// Means of contact.
    ContactPointSystem "contact-point-system" {
        /// A number for voice calls, best written in E.164 form.
        PHONE = "phone",
        /// A number for fax transmissions.
        FAX = "fax",
        /// An e-mail address.
        EMAIL = "email",
        /// A pager number, possibly reached through an operator.
        PAGER = "pager",
        /// A web address or other contact that is a URL and fits no other code.
        URL = "url",
        /// A number that serves for text messages only.
        SMS = "sms",
        /// A means of contact that none of the other codes covers.
        OTHER = "other",
    }
    /// What a contact point is for.
    ContactPointUse "contact-point-use" {
        /// Private contact at the person's home.
        HOME = "home",
        /// Professional contact, to be tried first for business matters.
        WORK = "work",
        /// Contact valid for a short while only.
        TEMP = "temp",
        /// Contact no longer in use or never correct.
        OLD = "old",
        /// Device the person carries along, such as a mobile phone.
        MOBILE = "mobile",
    }
    /// What a name is for.
    NameUse "name-use" {
        /// The name the person normally goes by.
        USUAL = "usual",
        /// The legal name, as in official registers.
        OFFICIAL = "official",
        /// A name used for a limited time.
        TEMP = "temp",
        /// An informal name used by friends or family.
        NICKNAME = "nickname",
        /// A made-up name that hides the person's identity.
        ANONYMOUS = "anonymous",
        /// A name no longer borne, or recorded by mistake.
        OLD = "old",
        /// The family name borne before marriage.
        MAIDEN = "maiden",
    }
    /// What an identifier is for.
    IdentifierUse "identifier-use" {
        /// The identifier to prefer in everyday exchanges.
        USUAL = "usual",
        /// The most trusted identifier, such as a national one.
        OFFICIAL = "official",
        /// A provisional identifier.
        TEMP = "temp",
        /// An identifier for secondary purposes, not the main one.
        SECONDARY = "secondary",
        /// An identifier no longer valid.
        OLD = "old",
    }
    /// How a narrative came to be.
    NarrativeStatus "narrative-status" {
        /// The text was built wholly from the standard data elements.
        GENERATED = "generated",
        /// The text was built from the data, extensions included.
        EXTENSIONS = "extensions",
        /// The text may have content that the data lacks.
        ADDITIONAL = "additional",
        /// The text is a placeholder without useful content.
        EMPTY = "empty",
    }
    /// How to read a quantity that is a bound.
    QuantityComparator "quantity-comparator" {
        /// The real value is below the stated number.
        LESS = "<",
        /// The real value is the stated number or less.
        LESS_OR_EQUAL = "<=",
        /// The real value is the stated number or more.
        GREATER_OR_EQUAL = ">=",
        /// The real value is above the stated number.
        GREATER = ">",
    }
    /// Whether a place is in use.
    LocationStatus "location-status" {
        /// The place is in use.
        ACTIVE = "active",
        /// The place is closed for the time being.
        SUSPENDED = "suspended",
        /// The place is no longer used.
        INACTIVE = "inactive",
    }
    /// Whether a place is one, or a kind of place.
    LocationMode "location-mode" {
        /// One actual place, such as one practice.
        INSTANCE = "instance",
        /// A class of places, such as any ambulance.
        KIND = "kind",
    }
    /// Days of the week.
    DaysOfWeek "days-of-week" {
        /// Monday.
        MON = "mon",
        /// Tuesday.
        TUE = "tue",
        /// Wednesday.
        WED = "wed",
        /// Thursday.
        THU = "thu",
        /// Friday.
        FRI = "fri",
        /// Saturday.
        SAT = "sat",
        /// Sunday.
        SUN = "sun",
    }
    /// Gender for administrative purposes.
    AdministrativeGender "administrative-gender" {
        /// Recorded as male.
        MALE = "male",
        /// Recorded as female.
        FEMALE = "female",
        /// Recorded as neither male nor female.
        OTHER = "other",
        /// The gender has not been recorded.
        UNKNOWN = "unknown",
    }
    /// Whether a slot can be booked.
    SlotStatus "slotstatus" {
        /// The slot is taken by one or more bookings.
        BUSY = "busy",
        /// The slot can be booked; the only status sent to the SAS.
        FREE = "free",
        /// The slot is blocked and cannot be booked.
        BUSY_UNAVAILABLE = "busy-unavailable",
        /// The slot is reserved by a booking not yet confirmed.
        BUSY_TENTATIVE = "busy-tentative",
        /// The slot was created by mistake and must be ignored.
        ENTERED_IN_ERROR = "entered-in-error",
    }
    /// How far an appointment has come.
    AppointmentStatus "appointmentstatus" {
        /// A time was suggested that no participant has agreed to yet.
        PROPOSED = "proposed",
        /// Some participants still have to answer.
        PENDING = "pending",
        /// Everyone needed has accepted and the time is set.
        BOOKED = "booked",
        /// The patient is there, not yet being seen.
        ARRIVED = "arrived",
        /// The appointment took place, or its planning stage is over.
        FULFILLED = "fulfilled",
        /// The appointment was called off.
        CANCELLED = "cancelled",
        /// Someone expected, usually the patient, did not come.
        NOSHOW = "noshow",
        /// The record was made by mistake and must be ignored.
        ENTERED_IN_ERROR = "entered-in-error",
        /// Admission formalities are done and the visit can begin.
        CHECKED_IN = "checked-in",
        /// The request waits for a place to come free.
        WAITLIST = "waitlist",
    }
    /// Whether a participant has to attend.
    ParticipantRequired "participantrequired" {
        /// The appointment cannot take place without this participant.
        REQUIRED = "required",
        /// The participant may come but is not needed.
        OPTIONAL = "optional",
        /// The participant is informed of the appointment and need not come.
        INFORMATION_ONLY = "information-only",
    }
    /// Whether a participant agrees to attend.
    ParticipationStatus "participationstatus" {
        /// The participant has agreed to come.
        ACCEPTED = "accepted",
        /// The participant has refused.
        DECLINED = "declined",
        /// The participant may come, without commitment.
        TENTATIVE = "tentative",
        /// The participant has not answered yet.
        NEEDS_ACTION = "needs-action",
    }
    /// What a bundle is for.
    BundleType "bundle-type" {
        /// A clinical document whose first entry is a `Composition`.
        DOCUMENT = "document",
        /// A message whose first entry is a `MessageHeader`.
        MESSAGE = "message",
        /// Requests that the server carries out all together or not at all.
        TRANSACTION = "transaction",
        /// The answer to a transaction, one entry for each request.
        TRANSACTION_RESPONSE = "transaction-response",
        /// Independent requests grouped in one call.
        BATCH = "batch",
        /// The answer to a batch, one entry for each request.
        BATCH_RESPONSE = "batch-response",
        /// Past versions of one or more resources.
        HISTORY = "history",
        /// The results of a search, as in SAS answers.
        SEARCHSET = "searchset",
        /// A plain set of resources with no processing attached.
        COLLECTION = "collection",
    }
    /// Why an entry is in the answer to a search.
    SearchEntryMode "search-entry-mode" {
        /// The resource meets the search criteria.
        MATCH = "match",
        /// The resource comes along because a match is linked to it.
        INCLUDE = "include",
        /// The entry is an `OperationOutcome` about the search itself.
        OUTCOME = "outcome",
    }
    /// HTTP methods.
    HttpVerb "http-verb" {
        /// Reads a resource or runs a search.
        GET = "GET",
        /// Same as `GET`, without the body in the response.
        HEAD = "HEAD",
        /// Creates a resource or calls an operation.
        POST = "POST",
        /// Replaces a resource, or creates it where the server allows that.
        PUT = "PUT",
        /// Removes a resource.
        DELETE = "DELETE",
        /// Changes parts of a resource.
        PATCH = "PATCH",
    }
    /// How bad an issue is.
    IssueSeverity "issue-severity" {
        /// The failure stopped processing, so nothing further was checked.
        FATAL = "fatal",
        /// The problem is serious enough for the action to fail.
        ERROR = "error",
        /// The action went through, yet its result may be doubtful.
        WARNING = "warning",
        /// A warning that has no bearing on success.
        INFORMATION = "information",
    }
    /// What kind of issue it is.
    IssueType "issue-type" {
        /// The content does not follow the rules of the format or profile.
        INVALID = "invalid",
        /// The content cannot be parsed or is laid out wrongly.
        STRUCTURE = "structure",
        /// An element that must be there is missing.
        REQUIRED = "required",
        /// An element holds a value that is not acceptable.
        VALUE = "value",
        /// A consistency rule between elements is broken.
        INVARIANT = "invariant",
        /// A problem of authentication, permission or confidentiality.
        SECURITY = "security",
        /// The client must log in first.
        LOGIN = "login",
        /// The user or system could not be authenticated.
        UNKNOWN = "unknown",
        /// The session has timed out and must be renewed.
        EXPIRED = "expired",
        /// The user lacks the rights for this action.
        FORBIDDEN = "forbidden",
        /// Some data was or may have been withheld for privacy.
        SUPPRESSED = "suppressed",
        /// The request is well formed yet could not be processed.
        PROCESSING = "processing",
        /// The server does not handle this interaction, resource or profile.
        NOT_SUPPORTED = "not-supported",
        /// The record to create already exists.
        DUPLICATE = "duplicate",
        /// Several records meet the criteria where at most one was expected.
        MULTIPLE_MATCHES = "multiple-matches",
        /// The thing referred to does not exist.
        NOT_FOUND = "not-found",
        /// The thing referred to has been deleted.
        DELETED = "deleted",
        /// The content exceeds a size limit, of the server or of a field.
        TOO_LONG = "too-long",
        /// A code or its system is unknown, or not allowed there.
        CODE_INVALID = "code-invalid",
        /// An extension is unknown, not allowed or misplaced.
        EXTENSION = "extension",
        /// The request would take too many resources, such as an over-wide search.
        TOO_COSTLY = "too-costly",
        /// A rule of the application forbids the action.
        BUSINESS_RULE = "business-rule",
        /// The content clashes with a change made meanwhile by someone else.
        CONFLICT = "conflict",
        /// A passing failure; the same request may succeed later.
        TRANSIENT = "transient",
        /// A resource needed is locked and cannot be had now.
        LOCK_ERROR = "lock-error",
        /// The data store cannot be reached.
        NO_STORE = "no-store",
        /// An unexpected internal error occurred.
        EXCEPTION = "exception",
        /// The processing ran out of time.
        TIMEOUT = "timeout",
        /// Not all data sources answered, so results may be partial.
        INCOMPLETE = "incomplete",
        /// The client has sent too many requests and must slow down.
        THROTTLED = "throttled",
        /// A message that reports no problem at all.
        INFORMATIONAL = "informational",
    }
}
