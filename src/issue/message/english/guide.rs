//! Of the rules of the guide's text and acceptance tests.

use super::{super::super::IssueCode, Told, characters, either, found, found_or, names, shown};

/// An address as `Slot.comment` has it.
const AGENDA: &str = "https://agenda.example.fr/rdv?lieu=12";

pub(super) fn of_guide(code: IssueCode, told: &Told<'_>) -> String {
    of_slot(code, told)
        .or_else(|| of_people(code, told))
        .or_else(|| of_place(code, told))
        .or_else(|| of_answer(code, told))
        .or_else(|| of_regulator(code, told))
        .unwrap_or_else(|| of_appointment(code, told))
}

fn of_slot(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::SlotInstantFormat => format!(
            "`{}` must have milliseconds and the offset from UTC in digits; found {}. Write it as in \
             \"2026-03-02T09:00:00.000+01:00\".",
            told.facts.subject,
            found(told)
        ),
        IssueCode::SlotOrder => {
            "The slot must end after it starts; found an `end` that is not later than `start`. Correct one of them."
                .to_owned()
        }
        IssueCode::SlotBookingUrl => booking_url(told),
        IssueCode::SlotWalkInUrl => format!(
            "For a slot without booking (WALKIN) the guide demands no address, but the acceptance tests want one in \
             the `comment` of every slot; found none. Add that of the agenda, such as \"{AGENDA}\"."
        ),
        IssueCode::SlotBookingUrlQuery => format!(
            "The acceptance tests append \"&origin=…\" to the address in `comment`; found one without a \"?\". Write an address with a parameter, such as \"{AGENDA}\", or make sure that the page opens all the \
             same."
        ),
        IssueCode::SlotVisibility => format!(
            "The slot must say in `meta.security` who may see it: {}; found nothing. Add a label with the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" and such a code, as \
             \"PUBLIC\" for a slot that is open to everybody.",
            either(&names(&told.facts.expected, ["", ""]))
        ),
        IssueCode::SlotConsultationType => format!(
            "The patient is seen at the practice (AMB), at home (HH) or remotely (VR); found {}. Write one of these \
             three codes.",
            found_or(told, "another code")
        ),
        IssueCode::SlotConsultationMissing => {
            "The slot should say how the patient is seen; found nothing. Add to `serviceType` a coding with the \
             system \"http://terminology.hl7.org/CodeSystem/v3-ActCode\" and the code \"AMB\" (at the practice), \
             \"HH\" (at home) or \"VR\" (remotely)."
                .to_owned()
        }
        IssueCode::SlotAppointmentType => format!(
            "`appointmentType` must say whether patients book the slot (ROUTINE) or come without booking (WALKIN); found {}. Write a coding with the system \"http://terminology.hl7.org/CodeSystem/v2-0276\" and \
             one of these two codes.",
            found_or(told, "no code of the system for it")
        ),
        IssueCode::SpecialtyAsText => {
            "The speciality has a text and no code: the official validator refuses this; the SAS accepts it. Where \
             there is a code, write it, such as \"SM54\" of the system \
             \"https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale\"."
                .to_owned()
        }
        IssueCode::SlotOutsideWindow => match told.facts.subject {
            "before" => {
                "The request asks for slots that start later (`start=ge…`). Leave this one out, or correct its `start` \
                 or the offset in it."
            }
            _ => {
                "The request asks for slots that start earlier (`start=le…`). Leave this one out, or correct its \
                 `start` or the offset in it."
            }
        }
        .to_owned(),
        IssueCode::SlotDayAfter => format!(
            "The request asks for slots up to the day before (`start=le…%2B00:00`); found a start on {}. The platform marks \
             times of Paris with +00:00, and the acceptance tests refuse the day after. Leave this one out.",
            found(told)
        ),
        IssueCode::SlotCptsLabel => match told.facts.subject {
            "label" => {
                "The service type leads to a CPTS, so the slot must have the label \"CPTS\"; found none. Add to \
                 `meta.security` the system \
                 \"https://mos.esante.gouv.fr/NOS/TRE_R314-TypeCreneau/FHIR/TRE-R314-TypeCreneau\" with the code \
                 \"CPTS\", or leave this service type out."
            }
            _ => {
                "The slot has the label \"CPTS\", so it must lead to that community; found no service type that does. \
                 Add to `serviceType` one with the code \"604\" of the system \
                 \"https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement\" \
                 and a reference to its service, such as \"HealthcareService/12\", or leave the label out."
            }
        }
        .to_owned(),
        IssueCode::ScheduleActors => schedule_actors(told),
        IssueCode::SchedulePlace => {
            let what = match told.facts.subject {
                "Location" => "place (Location)",
                _ => "place (PractitionerRole)",
            };
            format!(
                "A {what} has one schedule only; found another one that names it too. Keep one of the two, and let \
                 the slots of both refer to it."
            )
        }
        _ => return None,
    };
    Some(text)
}

/// How long a text is that may say who or where somebody is, and so is not quoted.
fn length(told: &Told<'_>) -> String {
    let found = told.facts.found.as_deref().unwrap_or_default();
    format!("a text of {}", characters(found.chars().count()))
}

fn booking_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        // not quoted: an agenda may have had remarks on people there
        "address" => format!(
            "`comment` must be an address that a browser opens, and nothing else; found another text. Write the \
             address of the agenda in full, such as \"{AGENDA}\"."
        ),
        _ => format!(
            "A slot that can be booked must have in `comment` the address where the regulator books it; found none. Add \
             that of the agenda, such as \"{AGENDA}\"."
        ),
    }
}

fn schedule_actors(told: &Told<'_>) -> String {
    let name = told.facts.subject;
    match told.facts.bound {
        0 => format!(
            "`actor` of a schedule must name one {name}; found none. Add a reference to it, such as \"{name}/12\"."
        ),
        count => format!(
            "`actor` of a schedule must name one {name} only; found {count}. Keep one, and make a schedule for each of \
             the others."
        ),
    }
}

fn of_people(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::PractitionerNationalId => format!(
            "The national id of a practitioner is the digit 8 and the 11 digits of the RPPS number, or the digit 0 and \
             the 9 characters of the ADELI number; found {}. Write it with that first digit, such as \
             \"810002909371\".",
            found(told)
        ),
        IssueCode::PractitionerName => {
            "The platform shows a practitioner by family name and given name; one of the two is missing. Write both in `name`: `family`, such as \"Foret\", and \
             the list `given`, such as \"Pierre\"."
                .to_owned()
        }
        IssueCode::PhoneFormat => format!(
            "A telephone number has \"+33\", or \"+262\", \"+590\", \"+594\" or \"+596\" overseas, then 9 digits \
             without the first 0 and without blanks; found {}. Write it as in \"+33102030405\".",
            found(told)
        ),
        _ => return None,
    };
    Some(text)
}

fn of_place(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::PostalCode => format!(
            "A post code has five digits; found {}. Write all of them and nothing else, such as \"01000\".",
            length(told)
        ),
        IssueCode::StructureId => format!(
            "The national id of a structure is 1 and the 9 digits of the FINESS number, else 3 and the 14 digits of \
             the SIRET number, else 4 and the 14 digits of the RPPS rang; found {}. Write the number with that first \
             digit, such as \"1950047225\".",
            length(told)
        ),
        IssueCode::StructureIdAdeli => format!(
            "The guide allows a structure to be named by its ADELI rang, which starts with 0, but the acceptance tests \
             do not; found {}. Where there is one, write the FINESS number after a 1, such as \"1950047225\", or the \
             SIRET number after a 3.",
            length(told)
        ),
        IssueCode::StructureIdMissing => {
            "A role should name its structure by the national id; found none. Write `organization.identifier` with the \
             system \"urn:oid:1.2.250.1.71.4.2.2\" and a `value` such as \"1950047225\" (1 and the FINESS number)."
                .to_owned()
        }
        IssueCode::StructureIdIncomplete => match told.facts.subject {
            "type" => {
                "The id of the structure should stand with `type` and `system`; found no `type`. Write as `type` the \
                 code \"IDNST\" of the system \"http://interopsante.org/fhir/CodeSystem/fr-v2-0203\", and as `system` \
                 \"urn:oid:1.2.250.1.71.4.2.2\"."
            }
            _ => {
                "The id of the structure should stand with `type` and `system`; found no `system`. Write \
                 \"urn:oid:1.2.250.1.71.4.2.2\"."
            }
        }
        .to_owned(),
        IssueCode::RolePlace => role_place(told),
        IssueCode::RolePractitioner => match told.facts.subject {
            "missing" => {
                "A role must refer to its practitioner; found no reference. Write \"Practitioner/\" and the `id`, such as \
                 \"Practitioner/12\", in `practitioner.reference`."
            }
            _ => {
                "A role and the schedule that names it belong to one practitioner; found two. Correct `practitioner` of \
                 the role, or `actor` of the schedule."
            }
        }
        .to_owned(),
        IssueCode::CptsDetails => match told.facts.subject {
            "telecom" => {
                "The platform shows the telephone number of a CPTS; found none. Add it in `telecom`, such as \
                 \"+33102030405\"."
            }
            _ => "The platform shows a CPTS by its name; found none. Add it in `name`, such as \"CPTS Axe Majeur\".",
        }
        .to_owned(),
        _ => return None,
    };
    Some(text)
}

fn role_place(told: &Told<'_>) -> String {
    if told.facts.subject == "reference" {
        return "`location` of a role must refer to the place in its `contained`. Write \"#\" and the `id` of that \
                place, such as \"#lieu-1\"."
            .to_owned();
    }
    let count = match told.facts.bound {
        0 => "none".to_owned(),
        1 => "something else, or a place without `id`".to_owned(),
        count => format!("{count} resources"),
    };
    format!(
        "`contained` of a role must hold its place, a Location with an `id`, and nothing else; found {count}. Write one \
         role for each place, with that place in it."
    )
}

fn of_answer(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match code {
        IssueCode::ClaimedProfile => {
            let found = match told.facts.bound {
                0 => "nothing".to_owned(),
                1 => found_or(told, "no address"),
                count => format!("{count} addresses"),
            };
            format!(
                "The acceptance tests find this resource only when `meta.profile` holds one address, \"{}\"; found \
                 {found}. Write that address and no other.",
                told.expected()
            )
        }
        IssueCode::RelativeReference => format!(
            "A reference within an answer is the type and the `id`, such as \"Schedule/12\"; found {}. Write it in \
             that form.",
            found(told)
        ),
        IssueCode::AnswerReference => answer_reference(told),
        IssueCode::AnswerTotal => {
            let slots = told.facts.bound;
            let found = told.found().map_or_else(|| "nothing".to_owned(), shown);
            format!("`total` must be the number of slots in the answer, {slots}; found {found}. Write {slots}.")
        }
        IssueCode::AnswerSelfLink => self_link(told),
        IssueCode::SelfLinkPlus => {
            "In the address of a link a raw \"+\" reads as a blank. Write \"%2B\", such as \
             \"start=ge2026-03-02T08:00:00.000%2B01:00\"."
                .to_owned()
        }
        IssueCode::AnswerMode => {
            let wanted = told.expected();
            let why = match wanted {
                "match" => "this is what the request searches",
                "outcome" => "this tells how the search went",
                _ => "this only comes along with what the request searches",
            };
            format!(
                "`search.mode` of the entry must be \"{wanted}\", as {why}; found {}. Write \"{wanted}\".",
                found(told)
            )
        }
        IssueCode::AnswerDuplicate => answer_duplicate(told),
        IssueCode::AnswerUnused => format!(
            "An answer holds slots and what they lead to; found a {} that none leads to. Leave it out, or correct the \
             references that should name it.",
            told.facts.subject
        ),
        IssueCode::AnswerForeign => match told.found() {
            Some(of_type) => format!(
                "An answer of this kind has no resource of the type {}. Leave the entry out.",
                shown(of_type)
            ),
            None => {
                "An answer of this kind has no resource of this type. Leave the entry out.".to_owned()
            }
        },
        IssueCode::AnswerFullUrl => full_url(told),
        IssueCode::AnswerNotAsked => match told.facts.subject {
            "Organization" => {
                "The request does not name this association by its SIRET number. Leave it out with its places and \
                 their slots, or correct its `identifier`."
            }
            _ => {
                "The request does not name this practitioner by the national id. Leave the practitioner out with the \
                 slots, or correct the `identifier`."
            }
        }
        .to_owned(),
        IssueCode::CptsOrganizations => format!(
            "An answer must have one Organization for each HealthcareService; found {} Organization for {} HealthcareService. Add those that are \
             missing, and leave out those that no `providedBy` names.",
            told.found().map_or_else(|| "none".to_owned(), shown),
            told.facts.bound
        ),
        IssueCode::EmptyAnswer => {
            "The answer has no entries, because no slot was found: the official validator refuses this; the SAS accepts \
             it. Leave it so, with `total` 0 and the self link."
                .to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn answer_reference(told: &Told<'_>) -> String {
    if told.found().is_none() {
        return format!(
            "What a resource refers to must be in the answer; found no `reference`. Write the type and the `id`, such as \
             \"{}/12\", and add that resource.",
            told.facts.subject
        );
    }
    format!(
        "What a resource refers to must be in the answer; found no entry for {}. Add it, or correct the reference.",
        found(told)
    )
}

fn answer_duplicate(told: &Told<'_>) -> String {
    if told.facts.subject == "person" {
        return "A practitioner stands once in an answer; found the same national id in an earlier entry, under another `id`. \
             Keep one of the two, and let the schedules and roles of both refer to it."
                .to_owned();
    }
    format!(
        "A resource stands once in an answer, whoever refers to it; found {} with the `id` {} in an earlier entry \
             too. Leave this entry out, or correct the `id`.",
        told.facts.subject,
        found(told)
    )
}

fn self_link(told: &Told<'_>) -> String {
    match (told.facts.subject, told.facts.bound) {
        ("plus", _) => {
            "The self link must read as the request that was received, and a raw \"+\" in it reads as a blank. Write \
             each \"+\" as \"%2B\", and all the rest as it was received."
        }
        ("other", _) => {
            "The self link must be the request that was received, with the same parameters and values; found another \
             one. Write the address of the request as it came."
        }
        (_, 0) => {
            "An answer must have one link, `self`; found none. Add it, with the address of the request as it came in \
             `url`."
        }
        (_, 1) => {
            "An answer must have one link, `self`; found one of another `relation` or without `url`. Write \"self\", \
             and the address of the request as it came."
        }
        _ => {
            "An answer must have one link only, `self`; found several. Keep the one with the address of the request as \
             it came."
        }
    }
    .to_owned()
}

fn full_url(told: &Told<'_>) -> String {
    match told.facts.subject {
        "base" => format!(
            "`fullUrl` must start as in the entries before, with the address of the server; found {}. Write the same \
             server in every entry.",
            found(told)
        ),
        _ => format!(
            "`fullUrl` must be the address of the server, then the type and the `id` of the resource; found {}. Write \
             it as in \"https://agenda.example.fr/fhir/Slot/12\".",
            found(told)
        ),
    }
}

fn of_regulator(code: IssueCode, told: &Told<'_>) -> Option<String> {
    let text = match (code, told.facts.subject) {
        (IssueCode::RegulatorName, _) => {
            "A regulator must have a family name and a given name; one of the two is missing. Write both in `name`, \
             or answer a request that lacks them with 422."
                .to_owned()
        }
        (IssueCode::RegulatorEmail, "form") => format!(
            "The e-mail address of a regulator has a name, \"@\" and a host; found {}. Write it as in \
             \"regulateur@exemple.fr\".",
            found(told)
        ),
        (IssueCode::RegulatorEmail, _) => {
            "A regulator must have an e-mail address; found none. Write it in `telecom`, with the system \"email\", or \
             answer a request that lacks it with 422."
                .to_owned()
        }
        (IssueCode::RegulatorId, "form") => format!(
            "The national id of a regulator is that on the card: an RPPS number after an 8, such as \"810002909371\", or \
             the id of a structure, \"/\" and a number, such as \"3456780581/11242343\"; found {}. Write it in one of \
             these forms.",
            found(told)
        ),
        (IssueCode::RegulatorId, _) => {
            "A regulator must have a national id (system \"urn:oid:1.2.250.1.71.4.2.1\") or the platform's own \
             (\"urn:oid:1.2.250.1.213.3.6\"); found none. Write one of the two, or answer a request that lacks it with \
             422."
                .to_owned()
        }
        (IssueCode::RegulatorTwoIds, _) => {
            "A regulator has one id at a time, the national one or the platform's own; found both. Keep the one that \
             the account goes by now."
                .to_owned()
        }
        (IssueCode::RegulatorSource, _) => {
            "The account of a regulator should say in `meta.source` that it comes from the platform; found nothing. Add \
             \"urn:oid:1.2.250.1.213.3.6\"."
                .to_owned()
        }
        _ => return None,
    };
    Some(text)
}

fn of_appointment(code: IssueCode, told: &Told<'_>) -> String {
    match (code, told.facts.subject) {
        (IssueCode::AppointmentStatus, _) => format!(
            "`status` must be {}; found {}. Write \"booked\" when the appointment is made or moved, \"fulfilled\" when \
             the patient came, \"noshow\" when not, \"cancelled\" when it is called off.",
            either(&names(&told.facts.expected, ["\"", "\""])),
            found(told)
        ),
        (IssueCode::AppointmentId, _) => {
            "The appointment must be known by an address of the vendor as `system` and by a `value` without control \
             characters; found one that an update could not name. Write in `identifier` a system such as \
             \"https://agenda.example.fr/rdv\" and a value such as a UUID."
                .to_owned()
        }
        (IssueCode::AppointmentOrder, "missing") => {
            "The appointment must say when it starts and when it ends; found no instant. Write it as in \
             \"2026-03-02T09:00:00.000+01:00\"."
                .to_owned()
        }
        (IssueCode::AppointmentOrder, _) => {
            "The appointment must end after it starts; found an `end` that is not later than `start`. Correct one of \
             them."
                .to_owned()
        }
        (IssueCode::AppointmentPractitioner, "form") => format!(
            "The national id of the practitioner is the digit 8 and the 11 digits of the RPPS number, or the digit 0 \
             and the 9 characters of the ADELI number; found {}. Write it with that first digit, such as \
             \"810002909371\".",
            found(told)
        ),
        (IssueCode::AppointmentPractitioner, _) => {
            "The appointment must name the practitioner; found none. Write in `participant.actor.identifier` the system \
             \"urn:oid:1.2.250.1.71.4.2.1\" and the national id, such as \"810002909371\"."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "form") => {
            "The national id of the regulator who booked is like \"810002909371\" or \"3456780581/11242343\"; found \
             one of another form. Write it exactly as the platform sent it with the account."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "technical") => {
            "The platform's own id of the regulator who booked is a text without blanks around it and without control \
             characters, such as a UUID; found another one. Write it exactly as the platform sent it with the account."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, "type") => format!(
            "The id of the regulator who booked has the type \"IDNPS\" with the national system, \"INTRN\" with the \
             platform's own; found {}. Write type, system and value exactly as the platform sent them with the account.",
            found_or(told, "another one")
        ),
        (IssueCode::AppointmentOperator, "missing") => {
            "The appointment must name the regulator who booked by an id; found none. Write in `identifier` the system and \
             the value exactly as the platform sent them with the account."
                .to_owned()
        }
        (IssueCode::AppointmentOperator, _) => format!(
            "The id of the regulator who booked has the system \"urn:oid:1.2.250.1.71.4.2.1\" (national) or \
             \"urn:oid:1.2.250.1.213.3.6\" (the platform's own); found {}. Write system and value exactly as the \
             platform sent them with the account.",
            found_or(told, "another one")
        ),
        (IssueCode::AppointmentParticipation, _) => {
            "The guide has the `status` \"accepted\" for the practitioner of an appointment; found \"needs-action\". \
             Write \"accepted\"."
                .to_owned()
        }
        (IssueCode::AppointmentCreated, _) => {
            "The appointment should say in `created` when it was made; found nothing. Add it, such as \
             \"2026-03-02T08:50:00+01:00\"."
                .to_owned()
        }
        (IssueCode::FlowUnknown, _) => format!(
            "Nothing tells the flow, so none of the guide's rules was checked. Write in `meta.profile` the address that \
             your flow has for the type, such as \"{}\", or name the use case to the validator.",
            told.expected()
        ),
        (code, _) => format!("The rule {code} is broken. See there what it demands."),
    }
}
