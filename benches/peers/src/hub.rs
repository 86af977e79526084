//! Messages of the Hub, and the same model as serde derives it.

use std::hint::black_box;

use chrono::DateTime;
use fhir_sas::hub::{self, Addressing, ClientId, Envelope, HubAppointment};
use fhir_sas::terminology::{OrientationCategory, Profession, Specialty};

use crate::peer::Job;

/// The model of messages with appointments: `Field` is what a member holds, `$extra` what keeps the others.
macro_rules! model {
    ($module:ident, $field:ident, { $($extra:tt)* }) => {
        #[allow(dead_code)]
        pub mod $module {
            use super::$field as Field;
            use serde::{Deserialize, Serialize};

            model! { @objects { $($extra)* }
                Envelope {
                    distribution_id "distributionID" String, sender_id "senderID" String, sent "dateTimeSent" String,
                    expires "dateTimeExpires" String, status "distributionStatus" String, kind "distributionKind" String,
                    descriptor "descriptor" Descriptor, content "content" Vec<Content>
                }
                Descriptor { language "language" String, address "explicitAddress" Address }
                Address { scheme "explicitAddressScheme" String, value "explicitAddressValue" String }
                Content { json "jsonContent" Json }
                Json { embedded "embeddedJsonContent" Embedded }
                Embedded { message "message" Box<Message> }
                Message {
                    message_id "messageId" String, sender "sender" Party, sent_at "sentAt" String, status "status" String,
                    kind "kind" String, recipient "recipient" Vec<Party>, appointment "appointment" Appointment
                }
                Party { name "name" String, uri "URI" String }
                Appointment {
                    appointment_id "appointmentId" String, method "method" String, created "created" String,
                    status "status" String, orientation "orientationCategory" String, start "start" String, end "end" String,
                    practitioner "practitioner" Practitioner, organization "organization" Organization,
                    regulator "regulator" Regulator
                }
                Practitioner {
                    rpps_id "rppsId" String, last_name "lastName" String, first_name "firstName" String,
                    speciality_code "specialityCode" String, speciality_url "specialityUrl" String,
                    profession_url "professionUrl" String, profession_code "professionCode" String
                }
                Organization { organization_id "organizationId" String, name "name" String }
                Regulator {
                    id "regulatorId" String, name "regulatorName" String, first_name "regulatorFirstname" String,
                    email "regulatorEmail" String
                }
            }
        }
    };
    (@objects $extra:tt $($name:ident { $($field:ident $json:literal $of:ty),* })*) => {
        $(model! { @object $extra $name { $($field $json $of),* } })*
    };
    (@object { $($extra:tt)* } $name:ident { $($field:ident $json:literal $of:ty),* }) => {
        #[derive(Serialize, Deserialize)]
        pub struct $name {
            $(
                #[serde(rename = $json, default = "super::none", skip_serializing_if = "Option::is_none")]
                $field: Option<Field<$of>>,
            )*
            $($extra)*
        }
    };
}

fn none<T>() -> Option<T> {
    None
}

/// A member of the right shape.
type Right<T> = T;

/// A member of whatever shape.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Any<T> {
    Right(T),
    Other(serde_json::Value),
}

// what is unknown is lost, what has the wrong shape an error
model!(lossy, Right, {});
// what is unknown is kept
model!(open, Right, { #[serde(flatten)] extra: std::collections::BTreeMap<String, serde_json::Value>, });
// and what has the wrong shape too: the model of this crate
model!(whole, Any, { #[serde(flatten)] extra: std::collections::BTreeMap<String, serde_json::Value>, });

/// A message with all that the guide has for it.
pub fn message() -> Envelope {
    let at = |text| DateTime::parse_from_rfc3339(text).expect("an instant");
    let mut builder = HubAppointment::builder("2d2db05f-e2b0-4169-be8f-891806da2c74");
    builder
        .time(at("2026-03-02T09:00:00+01:00"), at("2026-03-02T09:15:00+01:00"))
        .created(at("2026-03-01T18:00:00+01:00"))
        .status(hub::AppointmentState::Booked)
        .orientation(OrientationCategory::Ps)
        .practitioner("810002909371".parse().ok())
        .practitioner_name("MARTIN", "Claire")
        .specialty(Specialty::MEDECINE_GENERALE)
        .profession(Profession::MEDECIN)
        .structure("1950047225".parse().ok(), "Cabinet de la Paix")
        .regulator_id("3456780581/11242343".parse().ok())
        .regulator("LORIDON", "Sébastien", "s.loridon@example.fr");
    let (sent, expires) = (at("2026-03-01T18:00:02+01:00"), at("2026-03-03T18:00:02+01:00"));
    let samu = "fr.health.samu330".parse().expect("a client");
    let id = "30c8e00d-68b2-4092-a4f2-a9cb19b416e9";
    let to = Addressing::new(&ClientId::PLATFORM, &samu, id, sent, expires);
    to.report(builder.create().expect("complete")).expect("right")
}

pub const NAMES: [&str; 4] = ["fhir-sas", "derive, lossy", "derive, open", "derive, whole"];

/// Reading, the drop of the value included.
pub fn readers(text: &[u8]) -> Vec<Option<Job<'_>>> {
    vec![
        Some(Box::new(|| drop(black_box(hub::read(black_box(text)))))),
        Some(Box::new(|| {
            drop(black_box(serde_json::from_slice::<lossy::Envelope>(black_box(text))))
        })),
        Some(Box::new(|| {
            drop(black_box(serde_json::from_slice::<open::Envelope>(black_box(text))))
        })),
        Some(Box::new(|| {
            drop(black_box(serde_json::from_slice::<whole::Envelope>(black_box(text))))
        })),
    ]
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn all_read_and_write_the_same() {
        let text = message().to_json();
        let value: Value = serde_json::from_slice(&text).expect("JSON");
        assert!(hub::read(&text).expect("a message").report().issues().is_empty());
        macro_rules! round {
            ($($module:ident)*) => {$(
                let read: $module::Envelope = serde_json::from_slice(&text).expect("a message");
                assert_eq!(serde_json::to_value(&read).expect("JSON"), value, stringify!($module));
            )*};
        }
        round!(lossy open whole);
        // what only two of them take
        let mut odd = value.clone();
        odd["senderID"] = 5.into();
        odd["future"] = 1.into();
        let text = odd.to_string();
        let read: whole::Envelope = serde_json::from_str(&text).expect("a message");
        assert_eq!(serde_json::to_value(&read).expect("JSON"), odd);
        let ours = hub::read(text.as_bytes()).expect("a message").into_document().to_json();
        assert_eq!(serde_json::from_slice::<Value>(&ours).expect("JSON"), odd);
        assert!(serde_json::from_str::<open::Envelope>(&text).is_err());
    }
}
