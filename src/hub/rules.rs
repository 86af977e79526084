//! What the guide's page on messages demands beyond the schemas: that ids, addresses, kinds and statuses agree, and what texts may
//! contain.

use super::{
    client::ClientId,
    code::HubCode,
    document::{Document, read},
    error::KnownError,
    issue::{HubIssue, Word, is_word, shown},
    model::{
        Envelope, ErrorReport, HubAppointment, HubOrganization, HubPractitioner, HubRegulator,
        Message, Party,
    },
    value::{HubDateTime, MessageKind, MessageStatus, Text, is_plain_date_time},
};
use crate::{
    identifier::{RegulatorId, StructureId},
    lang::is_blank,
    terminology::{
        Specialty,
        system::{TRE_G15, TRE_R38},
    },
};

pub(super) fn check(document: &Document) -> Vec<HubIssue> {
    let mut rules = Rules { issues: Vec::new(), path: "$".to_owned() };
    match document {
        Document::Envelope(envelope) => rules.envelope(envelope),
        Document::Message(message) => rules.message(message, None),
    }
    rules.issues
}

struct Rules {
    issues: Vec<HubIssue>,
    /// Of what is checked.
    path: String,
}

impl Rules {
    /// An issue of a member of what is checked.
    fn issue(&self, code: HubCode, member: &str) -> HubIssue {
        HubIssue::new(code, [&self.path, ".", member].concat())
    }

    fn push(&mut self, code: HubCode, member: &str, expected: impl Into<Word>, found: &str) {
        let issue = self.issue(code, member).expected(expected).found(Word::shown(found));
        self.issues.push(issue);
    }

    /// Runs a check of a member, with its path.
    fn within<T>(&mut self, member: &str, inner: &T, check: impl FnOnce(&mut Self, &T)) {
        let length = self.path.len();
        self.path.extend([".", member]);
        check(self, inner);
        self.path.truncate(length);
    }

    /// Reports blank texts.
    fn texts(&mut self, texts: &[(&str, Option<&Text>)]) {
        for (member, text) in texts {
            if text.is_some_and(|text| text.trim_matches(is_blank).is_empty()) {
                let issue = self.issue(HubCode::EmptyText, member);
                self.issues.push(issue);
            }
        }
    }

    fn envelope(&mut self, envelope: &Envelope) {
        let Envelope { sender_id, distribution_id, .. } = envelope;
        self.texts(&[
            ("distributionID", distribution_id.as_ref()),
            ("senderID", sender_id.as_ref()),
        ]);
        if let (Some(sender), Some(id)) = (sender_id, distribution_id) {
            let start = [sender.as_str(), "_"].concat();
            if id.strip_prefix(&start).is_none_or(str::is_empty) {
                self.push(HubCode::DistributionId, "distributionID", Word::shown(&start), id);
            }
        }
        if let Some(status) = &envelope.distribution_status {
            self.status("distributionStatus", status, None);
        }
        self.times(envelope);
        if let Some(descriptor) = &envelope.descriptor {
            self.within("descriptor", descriptor, |rules, descriptor| {
                if let Some(language) =
                    descriptor.language.as_ref().filter(|text| **text != *"fr-FR")
                {
                    rules.push(HubCode::Language, "language", "fr-FR", language);
                }
                let address = descriptor.explicit_address.as_ref();
                let scheme = address.and_then(|address| address.explicit_address_scheme.as_ref());
                if let Some(scheme) = scheme.filter(|text| **text != *"hubex") {
                    let member = "explicitAddress.explicitAddressScheme";
                    rules.push(HubCode::AddressScheme, member, "hubex", scheme);
                }
                let value = address.and_then(|address| address.explicit_address_value.as_ref());
                rules.texts(&[("explicitAddress.explicitAddressValue", value)]);
            });
        }
        self.direction(envelope);
        self.content(envelope);
    }

    fn times(&mut self, envelope: &Envelope) {
        let times = [
            ("dateTimeSent", &envelope.date_time_sent),
            ("dateTimeExpires", &envelope.date_time_expires),
        ];
        for (member, time) in times {
            let bad = time
                .as_ref()
                .filter(|time| time.to_chrono().is_some() && !is_plain_date_time(time.as_str()));
            if let Some(time) = bad {
                self.push(HubCode::DateTimeForm, member, "", time.as_str());
            }
        }
        let [sent, expires] = times.map(|(_, time)| time.as_ref().and_then(HubDateTime::to_chrono));
        if let (Some(sent), Some(expires), Some(text)) =
            (sent, expires, &envelope.date_time_expires)
            && expires <= sent
        {
            let expected = envelope.date_time_sent.as_ref().map_or("", HubDateTime::as_str);
            let expected = Word::shown(expected);
            self.push(HubCode::Expiry, "dateTimeExpires", expected, text.as_str());
        }
    }

    /// Appointments come from the platform; what the software of dispatchers sends goes there.
    fn direction(&mut self, envelope: &Envelope) {
        let is_platform = |client: &str| ClientId::is_platform_id(client);
        let recipient = envelope.recipient();
        match &envelope.distribution_kind {
            Some(MessageKind::Report) if envelope.appointment().is_some() => {
                if let Some(sender) = envelope.sender_id.as_ref().filter(|id| !is_platform(id)) {
                    self.push(HubCode::Direction, "senderID", "", sender);
                }
            }
            Some(MessageKind::Ack) => {
                if let Some(recipient) = recipient.filter(|id| !is_platform(id)) {
                    let member = "descriptor.explicitAddress.explicitAddressValue";
                    self.push(HubCode::Direction, member, "", recipient);
                }
            }
            _ => {}
        }
    }

    fn content(&mut self, envelope: &Envelope) {
        if envelope.content.len() > 1 {
            let count = envelope.content.len().to_string();
            let only_ours = envelope.messages().any(has_payload);
            if only_ours {
                let issue = self.issue(HubCode::SeveralPayloads, "content").expected("message");
                self.issues.push(issue.found(count));
            }
        }
        for (index, content) in envelope.content.iter().enumerate() {
            let embedded = content.json_content.as_ref();
            let Some(embedded) = embedded.and_then(|json| json.embedded_json_content.as_ref())
            else {
                continue;
            };
            let place = format!("content[{index}].jsonContent.embeddedJsonContent");
            match &embedded.message {
                Some(message) => {
                    let place = [&place, ".message"].concat();
                    self.within(&place, message, |rules, message| {
                        rules.message(message, Some(envelope));
                    });
                }
                // one of the wrong type is reported already
                None if embedded.extra.get("message").is_some() => {}
                None => {
                    let issue = self.issue(HubCode::NoPayload, &[&place, ".message"].concat());
                    let nothing = Word::Both(["nothing", "rien"]);
                    self.issues.push(issue.found(nothing));
                }
            }
        }
    }

    fn status(&mut self, member: &str, status: &MessageStatus, envelope: Option<&MessageStatus>) {
        let known = !matches!(status, MessageStatus::Other(_));
        let expected = envelope.unwrap_or(&MessageStatus::Actual);
        if known && status != expected {
            let expected = Word::shown(expected.as_str());
            self.push(HubCode::Status, member, expected, status.as_str());
        }
    }

    /// A message, in its envelope when it has one.
    fn message(&mut self, message: &Message, envelope: Option<&Envelope>) {
        self.payloads(message);
        let kind = if message.error.is_some() {
            Some(MessageKind::Error)
        } else if message.appointment.is_some() {
            Some(MessageKind::Report)
        } else if message.reference.is_some() {
            Some(MessageKind::Ack)
        } else {
            None
        };
        if let Some(kind) = kind {
            self.kind(message, &kind, envelope);
        }
        self.header(message, envelope);
        if let Some(appointment) = &message.appointment {
            self.within("appointment", appointment, Self::appointment);
        }
        if let Some(reference) = &message.reference {
            self.within("reference", reference, |rules, reference| {
                rules.texts(&[("distributionID", reference.distribution_id.as_ref())]);
            });
        }
        if let Some(error) = &message.error {
            self.within("error", error, Self::error);
        }
    }

    fn payloads(&mut self, message: &Message) {
        let ours = [
            message.appointment.is_some() || message.extra.get("appointment").is_some(),
            message.reference.is_some() || message.extra.get("reference").is_some(),
            message.error.is_some() || message.extra.get("error").is_some(),
        ];
        let count = ours.iter().filter(|is_there| **is_there).count();
        let issue = match count {
            0 => {
                let name = message.extra.iter().map(|(name, _)| name).next();
                let issue = HubIssue::new(HubCode::OtherPayload, self.path.clone());
                match name {
                    Some(name) => issue.found(shown(if is_word(name) { name } else { "…" }, 64)),
                    None => HubIssue::new(HubCode::NoPayload, self.path.clone())
                        .found(Word::Both(["no payload", "aucun contenu"])),
                }
            }
            1 => return,
            _ => HubIssue::new(HubCode::SeveralPayloads, self.path.clone())
                .expected(Word::Both(["payload", "contenu"]))
                .found(count.to_string()),
        };
        self.issues.push(issue);
    }

    fn kind(&mut self, message: &Message, expected: &MessageKind, envelope: Option<&Envelope>) {
        let is_wrong =
            |kind: &&MessageKind| !matches!(kind, MessageKind::Other(_)) && *kind != expected;
        if let Some(kind) = message.kind.as_ref().filter(is_wrong) {
            let expected = Word::shown(expected.as_str());
            self.push(HubCode::Kind, "kind", expected, kind.as_str());
        }
        let kind = envelope.and_then(|envelope| envelope.distribution_kind.as_ref());
        if let Some(kind) = kind.filter(is_wrong) {
            let issue = HubIssue::new(HubCode::Kind, "$.distributionKind".to_owned());
            let expected = Word::shown(expected.as_str());
            self.issues.push(issue.expected(expected).found(Word::shown(kind.as_str())));
        }
    }

    fn header(&mut self, message: &Message, envelope: Option<&Envelope>) {
        if let Some(status) = &message.status {
            let of_envelope = envelope.and_then(|envelope| envelope.distribution_status.as_ref());
            self.status("status", status, of_envelope);
        }
        self.texts(&[("messageId", message.message_id.as_ref())]);
        let sender = envelope.and_then(|envelope| envelope.sender_id.as_deref());
        let recipient = envelope.and_then(Envelope::recipient);
        if let Some(party) = &message.sender {
            self.within("sender", party, |rules, party| {
                rules.party(HubCode::Sender, party, sender);
            });
        }
        for (index, party) in message.recipient.iter().enumerate() {
            self.within(&format!("recipient[{index}]"), party, |rules, party| {
                rules.party(HubCode::Recipient, party, recipient);
            });
        }
        // a message may list all who get one like it, but the envelope's recipient is one of them
        let is_listed = |client: &&str| {
            message.recipient.iter().any(|party| party.name.as_deref() == Some(*client))
        };
        if let (Some(client), [first, ..]) =
            (recipient.filter(|client| !is_listed(client)), &message.recipient[..])
            && let Some(name) = &first.name
        {
            self.push(HubCode::Recipient, "recipient[0].name", Word::shown(client), name);
        }
        let Some(envelope) = envelope else { return };
        if let (Some(id), Some(own)) = (&message.message_id, &envelope.distribution_id) {
            // the page's table has the id of the acknowledged message here, its example the envelope's own
            let reference = message.reference.as_ref();
            let acknowledged = reference.and_then(|reference| reference.distribution_id.as_ref());
            if id != own && acknowledged != Some(id) {
                self.push(HubCode::MessageId, "messageId", Word::shown(own), id);
            }
        }
        let sent = [&message.sent_at, &envelope.date_time_sent].map(Option::as_ref);
        if let [Some(sent), Some(of_envelope)] = sent
            && let (Some(at), Some(other)) = (sent.to_chrono(), of_envelope.to_chrono())
            && at.timestamp() != other.timestamp()
        {
            let expected = Word::shown(of_envelope.as_str());
            self.push(HubCode::SentAt, "sentAt", expected, sent.as_str());
        }
    }

    /// A sender or a recipient: its address is made of its name, and its name is that of the envelope.
    fn party(&mut self, code: HubCode, party: &Party, client: Option<&str>) {
        if let (Some(name), Some(client)) = (&party.name, client)
            && name.as_str() != client
            && code == HubCode::Sender
        {
            self.push(code, "name", Word::shown(client), name);
        }
        if let (Some(name), Some(uri)) = (&party.name, &party.uri) {
            let expected = ["hubex:", name].concat();
            if uri.as_str() != expected {
                self.push(code, "URI", Word::shown(&expected), uri);
            }
        }
    }

    fn appointment(&mut self, appointment: &HubAppointment) {
        self.texts(&[("appointmentId", appointment.appointment_id.as_ref())]);
        let [start, end] = [&appointment.start, &appointment.end].map(Option::as_ref);
        if let (Some(start), Some(end)) = (start, end)
            && let (Some(starts), Some(ends)) = (start.to_chrono(), end.to_chrono())
            && ends <= starts
        {
            let expected = Word::shown(start.as_str());
            self.push(HubCode::AppointmentOrder, "end", expected, end.as_str());
        }
        if let Some(practitioner) = &appointment.practitioner {
            self.within("practitioner", practitioner, Self::practitioner);
        }
        if let Some(organization) = &appointment.organization {
            self.within("organization", organization, Self::organization);
        }
        if let Some(regulator) = &appointment.regulator {
            self.within("regulator", regulator, Self::regulator);
        }
    }

    fn practitioner(&mut self, practitioner: &HubPractitioner) {
        let HubPractitioner { last_name, first_name, .. } = practitioner;
        self.texts(&[("lastName", last_name.as_ref()), ("firstName", first_name.as_ref())]);
        let codes = [
            ("speciality", &practitioner.speciality_code, &practitioner.speciality_url, TRE_R38),
            ("profession", &practitioner.profession_code, &practitioner.profession_url, TRE_G15),
        ];
        for (name, code, url, system) in codes {
            let found = match (code, url) {
                (Some(_), Some(url)) if url.trim_end_matches('/') == system => continue,
                (None, None) => continue,
                (Some(_), Some(url)) => Word::shown(url),
                (Some(_), None) => Word::Both(["the code alone", "le code seul"]),
                (None, Some(_)) => Word::Both(["the address alone", "l'adresse seule"]),
            };
            let member = [name, if code.is_some() { "Code" } else { "Url" }].concat();
            let issue = self.issue(HubCode::CodeSystem, &member).expected(system).found(found);
            self.issues.push(issue);
        }
        if let Some(code) = practitioner.speciality_code.as_ref()
            && practitioner
                .speciality_url
                .as_ref()
                .is_none_or(|url| url.trim_end_matches('/') == TRE_R38)
            && !code.parse::<Specialty>().is_ok_and(|known| known.code() == code.as_str())
        {
            self.push(HubCode::Speciality, "specialityCode", "", code);
        }
    }

    fn organization(&mut self, organization: &HubOrganization) {
        self.texts(&[("name", organization.name.as_ref())]);
        let is_id = |id: &str| match id.parse() {
            Ok(known @ (StructureId::Finess(_) | StructureId::Siret(_))) => known.as_str() == id,
            _ => false,
        };
        if organization.organization_id.as_ref().is_some_and(|id| !is_id(id)) {
            let issue = self.issue(HubCode::StructureId, "organizationId");
            self.issues.push(issue);
        }
    }

    fn regulator(&mut self, regulator: &HubRegulator) {
        let HubRegulator { regulator_name, regulator_firstname, regulator_email, .. } = regulator;
        self.texts(&[
            ("regulatorName", regulator_name.as_ref()),
            ("regulatorFirstname", regulator_firstname.as_ref()),
            ("regulatorEmail", regulator_email.as_ref()),
        ]);
        let is_email = |email: &str| {
            email.split_once('@').is_some_and(|(own, host)| !own.is_empty() && host.contains('.'))
                && !email.contains(is_blank)
        };
        let is_there = |email: &&Text| !email.trim_matches(is_blank).is_empty();
        if regulator_email.as_ref().filter(is_there).is_some_and(|email| !is_email(email)) {
            let issue = self.issue(HubCode::RegulatorEmail, "regulatorEmail");
            self.issues.push(issue);
        }
        if let Some(id) = &regulator.regulator_id {
            let code = match id.parse::<RegulatorId>() {
                Ok(id) if !id.is_national() => HubCode::RegulatorId,
                Ok(known) if known.value() == id.as_str() => return,
                _ => HubCode::RegulatorIdForm,
            };
            let issue = self.issue(code, "regulatorId");
            self.issues.push(issue);
        }
    }

    fn error(&mut self, error: &ErrorReport) {
        self.texts(&[("errorCause", error.error_cause.as_ref())]);
        if let Some(name) = &error.error_code
            && let (Some(number), Some(text)) = (&name.status_code, &name.status_string)
        {
            let known = KnownError::of_number(number);
            let known = known.filter(|known| !known.names().contains(&text.as_str()));
            if let Some(known) = known {
                let expected = format!("{} {}", known.number(), known.name());
                let found = [number.as_str(), " ", text].concat();
                self.push(HubCode::ErrorName, "errorCode", expected, &found);
            }
        }
        let source = error.source_message.as_ref();
        let source = source.and_then(|source| read(source.as_str().as_bytes()).ok());
        if let Some(Document::Envelope(source)) = source.map(super::Received::into_document)
            && let (Some(id), Some(of_source)) =
                (&error.referenced_distribution_id, &source.distribution_id)
            && id != of_source
        {
            let expected = Word::shown(of_source);
            self.push(HubCode::ReferencedId, "referencedDistributionID", expected, id);
        }
    }
}

/// Whether a message brings something of the SAS.
fn has_payload(message: &Message) -> bool {
    message.appointment.is_some() || message.reference.is_some() || message.error.is_some()
}
