//! The messages: EDXL-DE, RC-DE, RC-REF, RS-SAS-RDV and RS-ERROR, as their schemas have them.

use super::{
    declare::{
        Check, ExtraMembers, Field, Inline, Many, Member, Object, One, Reader, Role, Shape, Taken,
        field_check, field_holds, field_type, is_closed, objects,
    },
    value::{
        AppointmentMethod, AppointmentState, ENVELOPE_STATUSES, HubDateTime, MessageKind,
        MessageStatus, Number, Orientation, Step, Text,
    },
};
use crate::json::{RawJson, Scan};

objects! {
    /// The envelope EDXL-DE, which every message on the Hub comes in: who sends it to whom, and until when it may be delivered.
    Envelope = "EDXL-DE", closed {
        /// `<senderID>_<id>`: unique among all messages.
        distribution_id = "distributionID" Required text;
        /// The client that sends it.
        sender_id = "senderID" Required text;
        /// When it was sent.
        date_time_sent = "dateTimeSent" Required instant;
        /// Until when it may be delivered.
        date_time_expires = "dateTimeExpires" Required instant;
        /// Whether it counts.
        distribution_status = "distributionStatus" Required code MessageStatus ENVELOPE_STATUSES;
        /// What it is for: decides the queue that it goes to.
        distribution_kind = "distributionKind" Required code MessageKind;
        /// Language and address.
        descriptor = "descriptor" Required object Descriptor;
        /// What it brings: in the SAS, one message.
        content = "content" Required list Content;
    }

    /// Language and address of an envelope.
    Descriptor = "descriptor", closed {
        /// The language of its texts: `fr-FR`.
        language = "language" Required text;
        /// The client that it is sent to.
        explicit_address = "explicitAddress" Required object ExplicitAddress;
    }

    /// The client that an envelope is sent to.
    ExplicitAddress = "explicitAddress", closed {
        /// What kind of address it is: `hubex`.
        explicit_address_scheme = "explicitAddressScheme" Required text;
        /// The client.
        explicit_address_value = "explicitAddressValue" Required text;
    }

    /// A piece of what an envelope brings.
    Content = "content", closed {
        /// It is JSON.
        json_content = "jsonContent" Required object JsonContent;
    }

    /// The JSON of a piece of content.
    JsonContent = "jsonContent", closed {
        /// It stands in the message itself.
        embedded_json_content = "embeddedJsonContent" Required object EmbeddedJsonContent;
    }

    /// The JSON of a piece of content that stands in the message itself.
    EmbeddedJsonContent = "embeddedJsonContent", open {
        /// The message.
        message = "message" Optional message Message;
    }

    /// A message: the header RC-DE and one payload, or an error without a header.
    Message = "message", open {
        /// The id of the envelope.
        message_id = "messageId" Header text;
        /// Who sends it.
        sender = "sender" Header object Party;
        /// When it was sent.
        sent_at = "sentAt" Header plain_instant;
        /// Whether it counts.
        status = "status" Header code MessageStatus;
        /// What it is for.
        kind = "kind" Header code MessageKind;
        /// Who receives it.
        recipient = "recipient" Header list Party;
        /// An appointment (RS-SAS-RDV).
        appointment = "appointment" Payload object HubAppointment;
        /// A reference to another message (RC-REF).
        reference = "reference" Payload object MessageReference;
        /// An error (RS-ERROR).
        error = "error" Optional object ErrorReport;
    }

    /// A sender or a recipient.
    Party = "sender", closed {
        /// The client.
        name = "name" Required text;
        /// `hubex:` and the client.
        uri = "URI" Required text;
    }

    /// An appointment, as the platform sends it to the software of dispatchers (RS-SAS-RDV).
    HubAppointment = "appointment", closed {
        /// The platform's id: the same in all messages about the appointment.
        appointment_id = "appointmentId" Required text;
        /// Whether it is new.
        method = "method" Required code AppointmentMethod;
        /// When it was made.
        created = "created" Required plain_instant;
        /// What became of it.
        status = "status" Required code AppointmentState;
        /// What kind of care the caller was sent to.
        orientation_category = "orientationCategory" Optional code Orientation;
        /// When it starts.
        start = "start" Required plain_instant;
        /// When it ends.
        end = "end" Optional plain_instant;
        /// With whom, when that is known.
        practitioner = "practitioner" Optional object HubPractitioner;
        /// Where: the structure of the practitioner, or of the appointment when the practitioner is not known.
        organization = "organization" Optional object HubOrganization;
        /// Who booked.
        regulator = "regulator" Required object HubRegulator;
    }

    /// The practitioner of an appointment.
    HubPractitioner = "practitioner", closed {
        /// The RPPS number with its prefix: `81` and ten digits.
        rpps_id = "rppsId" Required rpps;
        /// The family name.
        last_name = "lastName" Required text;
        /// The given name.
        first_name = "firstName" Required text;
        /// The speciality: a code of `TRE_R38`.
        speciality_code = "specialityCode" Optional text;
        /// The address of its code system.
        speciality_url = "specialityUrl" Optional text;
        /// The address of the code system of the profession.
        profession_url = "professionUrl" Optional text;
        /// The profession: a code of `TRE_G15`.
        profession_code = "professionCode" Optional text;
    }

    /// The structure of an appointment.
    HubOrganization = "organization", closed {
        /// The national id with its prefix: FINESS or SIRET.
        organization_id = "organizationId" Required text;
        /// The name.
        name = "name" Required text;
    }

    /// The regulator who booked an appointment.
    HubRegulator = "regulator", closed {
        /// The national id, when there is one.
        regulator_id = "regulatorId" Optional text;
        /// The family name.
        regulator_name = "regulatorName" Required text;
        /// The given name.
        regulator_firstname = "regulatorFirstname" Required text;
        /// The e-mail address.
        regulator_email = "regulatorEmail" Required text;
    }

    /// A reference to another message (RC-REF): which one is acknowledged.
    MessageReference = "reference", closed {
        /// The id of the other message's envelope.
        distribution_id = "distributionID" Required text;
        /// Whether the other message was refused.
        refused = "refused" Optional boolean;
        /// The id of the envelope of the error that explains why.
        error_distribution_id = "errorDistributionID" Optional text;
        /// How far the receiver has got with the other message.
        step = "step" Optional code Step;
    }

    /// An error (RS-ERROR).
    ErrorReport = "error", closed {
        /// Which error.
        error_code = "errorCode" Required object ErrorName;
        /// Why, in words.
        error_cause = "errorCause" Required text;
        /// The message that could not be delivered or processed, as it came.
        source_message = "sourceMessage" Optional json;
        /// The id of that message's envelope.
        referenced_distribution_id = "referencedDistributionID" Required text;
    }

    /// Number and name of an error.
    ErrorName = "errorCode", closed {
        /// The number.
        status_code = "statusCode" Required number;
        /// The name.
        status_string = "statusString" Required text;
    }
}
