//! From status and bytes to an answer.

use chrono::{DateTime, FixedOffset};

use crate::{
    identifier::{Finess, Phone, StructureId},
    json::{RawJson, without_byte_order_mark},
    r4::{
        self, Bundle, BundleType, ExtensionValue, Identifier, Instant, Primitive, Reference,
        Resource, Slot,
        codec::{Notes, Read, Reader},
        is_resource_type,
    },
    search::{
        PlaceSearch, Search, SlotSearch,
        availability::{
            agenda::Agendas,
            error::{ResponseError, ResponseErrorCode},
            found::{Community, Found},
            index::{At, Index, Known, text_of},
            received::ReceivedResponse,
            shared_text::first_phone,
            skipped::{self, SkipCode, SkippedEntries},
        },
    },
    time::{
        Zone,
        paris::{self, SlotTime},
    },
    urls::known as urls,
};

impl SlotSearch {
    /// Reads a vendor's HTTP response: its status and any body.
    ///
    /// ```
    /// use fhir_sas::search::SlotSearch;
    ///
    /// let search = SlotSearch::parse(
    ///     "start=ge2026-03-02&start=le2026-03-04&status=free\
    ///     &schedule.actor:Practitioner.identifier=810002909371",
    /// )?;
    /// let answer = search
    ///     .read(200, br#"{"resourceType": "Bundle", "type": "searchset", "total": 0}"#)?;
    /// assert_eq!(answer.availabilities().len(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read(&self, status: u16, body: &[u8]) -> Result<ReceivedResponse, ResponseError> {
        self.read_with(&Reader::new(), status, body)
    }

    /// The same with other limits on the body and on what is built from it.
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read_with(
        &self,
        reader: &Reader,
        status: u16,
        body: &[u8],
    ) -> Result<ReceivedResponse, ResponseError> {
        read(Search::Slots(self.clone()), reader, status, body)
    }
}

impl PlaceSearch {
    /// Reads a vendor's HTTP response: its status and any body.
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read(&self, status: u16, body: &[u8]) -> Result<ReceivedResponse, ResponseError> {
        self.read_with(&Reader::new(), status, body)
    }

    /// The same with other limits on the body and on what is built from it.
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read_with(
        &self,
        reader: &Reader,
        status: u16,
        body: &[u8],
    ) -> Result<ReceivedResponse, ResponseError> {
        read(Search::Places(self.clone()), reader, status, body)
    }
}

impl Search {
    /// Reads a vendor's HTTP response: its status and any body.
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read(&self, status: u16, body: &[u8]) -> Result<ReceivedResponse, ResponseError> {
        self.read_with(&Reader::new(), status, body)
    }

    /// The same with other limits on the body and on what is built from it: those of [`Reader::new`] are 32 MiB and 256 MiB.
    ///
    /// ```
    /// use fhir_sas::{r4::Reader, search::{ResponseErrorCode, Search}};
    ///
    /// let search: Search = "Slot?start=ge2026-03-02&start=le2026-03-04&status=free\
    ///     &schedule.actor:Practitioner.identifier=810002909371".parse()?;
    /// let body = br#"{"resourceType": "Bundle", "type": "searchset", "total": 0}"#;
    /// let refused = search.read_with(&Reader::new().max_bytes(20), 200, body).unwrap_err();
    /// assert_eq!(refused.code(), ResponseErrorCode::TooLarge);
    /// # Ok::<(), fhir_sas::search::RequestError>(())
    /// ```
    ///
    /// # Errors
    /// When it is no answer to a search: see [`ResponseErrorCode`].
    pub fn read_with(
        &self,
        reader: &Reader,
        status: u16,
        body: &[u8],
    ) -> Result<ReceivedResponse, ResponseError> {
        read(self.clone(), reader, status, body)
    }
}

fn read(
    request: Search,
    reader: &Reader,
    status: u16,
    body: &[u8],
) -> Result<ReceivedResponse, ResponseError> {
    let (bundle, notes) = searchset(reader, status, body)?;
    Ok(survey(bundle, request, body, notes))
}

/// The response as it arrived, and the faults that the reader found.
fn searchset(
    reader: &Reader,
    status: u16,
    body: &[u8],
) -> Result<(Box<Bundle>, Notes), ResponseError> {
    let refused = |code| ResponseError::new(status, code, body);
    let read = reader.clone().any_list().read::<Resource>(body).map(Read::into_parts);
    if !(200..300).contains(&status) {
        let outcome = match read {
            Ok((Resource::OperationOutcome(outcome), _)) => Some(outcome),
            _ => None,
        };
        return Err(refused(ResponseErrorCode::Status).with_outcome(outcome));
    }
    match read {
        Ok((Resource::Bundle(bundle), notes)) if is_searchset(&bundle) => Ok((bundle, notes)),
        Ok((Resource::OperationOutcome(outcome), _)) => {
            Err(refused(ResponseErrorCode::Outcome).with_outcome(Some(outcome)))
        }
        Err(error) if error.is_too_large() => {
            Err(refused(ResponseErrorCode::TooLarge).with_error(error))
        }
        Err(error) if error.is_syntax() => {
            let offset = error.position().map_or(0, |position| position.offset);
            Err(refused(kind_of(body, offset)).with_error(error))
        }
        Ok(_) | Err(_) => Err(refused(ResponseErrorCode::NotASearchset)),
    }
}

/// A bundle without a type counts as a searchset.
fn is_searchset(bundle: &Bundle) -> bool {
    let stated = bundle.type_.as_ref().and_then(Primitive::value).map(BundleType::as_str);
    stated.is_none_or(|stated| stated.trim().eq_ignore_ascii_case("searchset"))
}

/// Classifies a body that is not JSON.
fn kind_of(body: &[u8], fault: usize) -> ResponseErrorCode {
    let text = without_byte_order_mark(body).trim_ascii_start();
    match text.first() {
        None => ResponseErrorCode::Empty,
        Some(b'<') => {
            let head = text[..text.len().min(1024)].to_ascii_lowercase();
            let holds = |word: &[u8]| head.windows(word.len()).any(|at| at == word);
            if holds(b"<html") || holds(b"<!doctype html") {
                ResponseErrorCode::Html
            } else {
                ResponseErrorCode::NotJson
            }
        }
        Some(b'{' | b'[') if breaks_off(body, fault) => ResponseErrorCode::Truncated,
        Some(_) => ResponseErrorCode::NotJson,
    }
}

/// Whether the JSON breaks off at its end.
fn breaks_off(body: &[u8], fault: usize) -> bool {
    let rest = body.get(fault..).unwrap_or_default().trim_ascii_end();
    let part_of = |word: &[u8]| rest.len() < word.len() && word.starts_with(rest);
    let part_of_escape = rest.starts_with(b"\\") && rest.len() < r"\ud83d\ude00".len();
    // a character of several bytes that was cut
    let cut = std::str::from_utf8(rest).is_err_and(|error| error.error_len().is_none());
    part_of(b"true") || part_of(b"false") || part_of(b"null") || part_of_escape || cut
}

/// Reads the entries, each independently of the others.
fn survey(bundle: Box<Bundle>, request: Search, body: &[u8], notes: Notes) -> ReceivedResponse {
    let mut skipped = SkippedEntries::new(skipped::KEPT);
    let mut found = Vec::new();
    let mut survey = Survey {
        index: Index::new(&bundle),
        agendas: Agendas::new(&bundle, &request),
        bundle: &bundle,
        request: &request,
        communities: Vec::new(),
        services: Known::default(),
        organizations: Known::default(),
        last: None,
    };
    for (at, entry) in (0..).zip(&bundle.entry) {
        let slot = match &entry.resource {
            Some(Resource::Slot(slot)) => slot,
            Some(Resource::Other(raw)) => {
                let known = raw.resource_type().is_some_and(|name| is_resource_type(&name));
                if !known {
                    skipped.skip(at, SkipCode::NotAResource);
                }
                continue;
            }
            Some(_) => continue,
            None => {
                skipped.skip(at, SkipCode::NotAResource);
                continue;
            }
        };
        match survey.slot(at, slot) {
            Ok(slot) => found.push(slot),
            Err(code) => skipped.skip(at, code),
        }
    }
    if bundle.entry.is_empty()
        && notes.has_sparse_list()
        && let Some(count) = bundle.extra.get("entry").and_then(RawJson::count_items)
    {
        // kept as JSON: not the first of two members, of which the report has an issue
        (0..).zip(0..count).for_each(|(at, _)| skipped.skip(at, SkipCode::SparseList));
    }
    let Survey { agendas, communities, .. } = survey;
    let Agendas { all: agendas, showing, .. } = agendas;
    let shown = showing.done();
    let body = body.into();
    ReceivedResponse { bundle, agendas, found, communities, shown, skipped, request, body, notes }
}

struct Survey<'b> {
    bundle: &'b Bundle,
    request: &'b Search,
    index: Index<'b>,
    agendas: Agendas<'b>,
    communities: Vec<Community>,
    /// Cache of the CPTS behind services that slots refer to.
    services: Known<Option<Community>>,
    organizations: Known<(Option<Finess>, Option<Phone>)>,
    /// The last text of a reference to a schedule, which means this agenda in every slot.
    last: Option<(&'b str, u32)>,
}

impl<'b> Survey<'b> {
    fn slot(&mut self, entry: u32, slot: &'b Slot) -> Result<Found, SkipCode> {
        let status = slot.status.as_ref().and_then(Primitive::value);
        if !status.is_some_and(|status| status.as_str().trim().eq_ignore_ascii_case("free")) {
            return Err(SkipCode::NotFree);
        }
        let agenda = self.agenda(slot, entry).ok_or(SkipCode::NoAgenda)?;
        let agenda_facts = self.agendas.all.get(agenda as usize).ok_or(SkipCode::NoAgenda)?;
        let (zone, fault) = (agenda_facts.zone, agenda_facts.fault);
        let start = instant(slot.start.as_ref(), zone, SkipCode::NoStart)?;
        let end = instant(slot.end.as_ref(), zone, SkipCode::NoEnd)?;
        if end <= start {
            return Err(SkipCode::EndBeforeStart);
        }
        if !self.request.window().contains(&start) {
            return Err(SkipCode::OutsideWindow);
        }
        match fault {
            Some(fault) => Err(fault),
            None => Ok(Found { start, end, entry, agenda, communities: self.named(entry, slot) }),
        }
    }

    fn agenda(&mut self, slot: &'b Slot, entry: u32) -> Option<u32> {
        let reference = slot.schedule.as_ref()?;
        // slots of one agenda mostly follow each other
        let text = text_of(reference);
        if let Some((last, agenda)) = self.last
            && text == Some(last)
        {
            return Some(agenda);
        }
        let by_text = text.and_then(|text| self.index.find(text, entry, &["Schedule"]));
        let schedule = by_text.or_else(|| self.index.resolve(reference, entry, &["Schedule"]))?;
        let agenda = self.agendas.of(schedule, &mut self.index)?;
        // another slot may have the text with another identifier: the text alone must have led here
        let is_for_all = by_text.is_some() && self.index.is_steady(schedule);
        self.last = text.zip(Some(agenda)).filter(|_| is_for_all);
        Some(agenda)
    }

    /// The communities that a slot names.
    fn named(&mut self, entry: u32, slot: &'b Slot) -> (u32, u32) {
        let before = self.communities.len();
        for concept in &slot.service_type {
            // most have no extension, and nothing else of their own
            for extension in concept.base.extension() {
                let url = extension.url.as_ref().and_then(Primitive::value);
                if url.is_some_and(|url| url.as_str() == urls::SLOT_SERVICE_TYPE)
                    && let Some(ExtensionValue::Reference(reference)) = &extension.value
                {
                    let community = self.community(reference, entry);
                    self.communities.extend(community);
                }
            }
            // as the page of the guide on CPTS spells it
            if let Some(raw) = concept.base.extra().get("valueReference")
                && let Ok(read) = r4::read::<Reference>(raw.as_str().as_bytes())
            {
                let community = self.community(&read.value, entry);
                self.communities.extend(community);
            }
        }
        let place = |length| u32::try_from(length).unwrap_or(u32::MAX);
        (place(before), place(self.communities.len()))
    }

    /// The organization that a slot is open to: through its service, as in the guide, or directly.
    fn community(&mut self, reference: &Reference, entry: u32) -> Option<Community> {
        let bundle = self.bundle;
        let at = self.index.resolve(reference, entry, &["HealthcareService", "Organization"]);
        let Some((at, Resource::HealthcareService(service))) =
            at.and_then(|at| Some((at, at.resource(bundle)?)))
        else {
            // not cached: the reference has an identifier of its own
            return self.organized(at, reference);
        };
        if let Some(known) = self.services.get(at) {
            return known;
        }
        let community = service.provided_by.as_ref().and_then(|provider| {
            let at = self.index.resolve(provider, at.home(), &["Organization"]);
            self.organized(at, provider)
        });
        self.services.keep(at, community)
    }

    fn organized(&mut self, at: Option<At>, reference: &Reference) -> Option<Community> {
        let organization = at.filter(|at| at.organization(self.bundle).is_some());
        let (own, phone) = organization.map(|at| self.organization(at)).unwrap_or_default();
        let finess = own.or_else(|| reference.identifier.as_deref().and_then(finess));
        let community = Community { organization, finess, phone };
        (organization.is_some() || finess.is_some()).then_some(community)
    }

    /// Number and telephone of an organization.
    fn organization(&mut self, at: At) -> (Option<Finess>, Option<Phone>) {
        if let Some(known) = self.organizations.get(at) {
            return known;
        }
        let Some(read) = at.organization(self.bundle) else { return (None, None) };
        self.agendas.showing.organization(at, read);
        let finess = read.identifier.iter().find_map(finess);
        self.organizations.keep(at, (finess, first_phone(&read.telecom)))
    }
}

fn finess(identifier: &Identifier) -> Option<Finess> {
    match StructureId::try_from(identifier) {
        Ok(StructureId::Finess(finess)) => Some(finess),
        _ => None,
    }
}

/// The instant of a slot's start or end; `zone`: the time zone of the place, if known.
fn instant(
    stamp: Option<&Primitive<Instant>>,
    zone: Option<Zone>,
    missing: SkipCode,
) -> Result<DateTime<FixedOffset>, SkipCode> {
    let stamp = stamp.and_then(Primitive::value).ok_or(missing)?;
    if let Some(instant) = stamp.to_chrono() {
        return Ok(instant);
    }
    match stamp.as_partial_date_time().with_text(paris::slot_time) {
        Some(SlotTime::At(instant)) => Ok(instant),
        Some(SlotTime::Local(local)) => {
            zone.and_then(|zone| zone.to_instant(local)).ok_or(SkipCode::UnclearTime)
        }
        None => Err(missing),
    }
}
