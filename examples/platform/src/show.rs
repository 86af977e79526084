//! Slots as a table, and as JSON for other programs.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use chrono::{DateTime, FixedOffset};
use fhir_sas::{
    identifier::StructureId,
    issue::Lang,
    search::{Merged, MergedAvailability, SpecialtyView, Zone},
    terminology::{Booking, Consultation, Visibility},
};
use serde::Serialize;

use crate::{args::in_lang, wrong::Wrongs};

/// A slot as it is shown. What is missing in the answer is missing here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    start: String,
    end: String,
    practitioner_id: Option<String>,
    practitioner: Cow<'a, str>,
    place: Option<&'a str>,
    address: Vec<&'a str>,
    post_code: Option<String>,
    city: Option<&'a str>,
    structure: Option<String>,
    phone: Option<String>,
    booking: Option<&'static str>,
    visibilities: Vec<&'static str>,
    consultations: Vec<&'static str>,
    reasons: Vec<&'a str>,
    specialties: Vec<&'a str>,
    cpts: Vec<Community<'a>>,
    links: Vec<String>,
}

#[derive(Serialize)]
struct Community<'a> {
    finess: Option<String>,
    name: Option<&'a str>,
    phone: Option<String>,
}

impl<'a> Row<'a> {
    fn new(slot: &MergedAvailability<'a>, origin: &str) -> Self {
        let place = slot.place();
        let practitioner = slot.practitioner();
        let cpts = slot.cpts().into_iter().map(|cpts| Community {
            finess: cpts.finess().map(|finess| finess.to_string()),
            name: cpts.name(),
            phone: cpts.phone().map(|phone| phone.to_string()),
        });
        Self {
            start: slot.start().to_rfc3339(),
            end: slot.end().to_rfc3339(),
            practitioner_id: practitioner.id().map(|id| id.to_string()),
            practitioner: practitioner.display_name(),
            place: place.and_then(|place| place.name()),
            address: place.into_iter().flat_map(|place| place.lines()).collect(),
            post_code: place.and_then(|place| place.post_code()).map(|code| code.to_string()),
            city: place.and_then(|place| place.city()),
            structure: slot.structure().as_ref().map(StructureId::to_string),
            phone: slot.phone().map(|phone| phone.to_string()),
            booking: slot.booking().map(Booking::code),
            visibilities: slot.visibilities().into_iter().map(Visibility::code).collect(),
            consultations: slot.consultations().into_iter().map(Consultation::code).collect(),
            reasons: slot.reasons(),
            specialties: slot.specialties().into_iter().map(SpecialtyView::display).collect(),
            cpts: cpts.collect(),
            links: links(slot, origin),
        }
    }
}

/// Where it is booked, each address once.
fn links(slot: &MergedAvailability<'_>, origin: &str) -> Vec<String> {
    let mut links: Vec<_> =
        slot.sources().iter().filter_map(|one| one.booking_url_with_origin(origin)).collect();
    links.sort();
    links.dedup();
    links
}

/// Prints the slots, and what was wrong, as one object.
pub fn json(
    merged: &Merged<'_>,
    wrongs: impl Iterator<Item = Wrongs>,
    origin: &str,
) -> io::Result<()> {
    #[derive(Serialize)]
    struct Shown<'a> {
        slots: Vec<Row<'a>>,
        /// How many later ones are not among them.
        cut: usize,
        vendors: Vec<Wrongs>,
    }
    let slots = merged.availabilities().iter().map(|slot| Row::new(slot, origin)).collect();
    let shown = Shown { slots, cut: merged.cut(), vendors: wrongs.collect() };
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &shown)?;
    writeln!(out)
}

/// Prints the slots as a table, by their start.
pub fn table(merged: &Merged<'_>, origin: &str, lang: Lang) -> io::Result<()> {
    let rows = merged.availabilities().iter().map(|slot| cells(slot, origin, lang));
    let rows: Vec<_> = [header(lang)].into_iter().chain(rows).collect();
    let widths: [usize; 5] = std::array::from_fn(|column| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    });
    let mut out = io::stdout().lock();
    for row in &rows {
        for (cell, width) in row.iter().zip(widths) {
            write!(out, "{cell:width$}  ")?;
        }
        writeln!(out, "{}", row[widths.len()])?;
    }
    match merged.cut() {
        0 => out.flush(),
        cut => writeln!(
            out,
            "{}",
            in_lang(
                lang,
                format!("and {cut} more: see --limit"),
                format!("et {cut} autres : voir --limit")
            )
        ),
    }
}

fn header(lang: Lang) -> [String; 6] {
    let english = ["start", "practitioner", "city", "phone", "how", "link"];
    let french = ["début", "professionnel", "ville", "téléphone", "modalité", "lien"];
    in_lang(lang, english, french).map(str::to_owned)
}

fn cells(slot: &MergedAvailability<'_>, origin: &str, lang: Lang) -> [String; 6] {
    let place = slot.place();
    let name = match slot.practitioner().display_name() {
        // of SOS Médecins, whoever is on duty
        name if name.is_empty() => place.and_then(|place| place.name()).unwrap_or_default().into(),
        name => name,
    };
    [
        local(slot).format("%Y-%m-%d %H:%M").to_string(),
        one_line(&name, 32),
        one_line(place.and_then(|place| place.city()).unwrap_or("-"), 24),
        slot.phone().map_or("-".to_owned(), |phone| phone.to_string()),
        how(slot, lang),
        one_line(links(slot, origin).first().map_or("-", String::as_str), 2000),
    ]
}

/// The start as the clocks there show it.
fn local(slot: &MergedAvailability<'_>) -> DateTime<FixedOffset> {
    match slot.place().and_then(|place| place.post_code()) {
        Some(code) => Zone::of_post_code(code).map_or(slot.start(), |zone| zone.show(slot.start())),
        None => Zone::PARIS.show(slot.start()),
    }
}

fn how(slot: &MergedAvailability<'_>, lang: Lang) -> String {
    let word = |consultation| match consultation {
        Consultation::Office => in_lang(lang, "office", "cabinet"),
        Consultation::Home => in_lang(lang, "home", "domicile"),
        Consultation::Remote => in_lang(lang, "remote", "à distance"),
        other => other.code(),
    };
    let mut words: Vec<_> = slot.consultations().into_iter().map(word).collect();
    if slot.booking() == Some(Booking::WalkIn) {
        words.push(in_lang(lang, "walk-in", "sans rendez-vous"));
    }
    if words.is_empty() { "-".to_owned() } else { words.join(", ") }
}

/// Text of a vendor, fit for a terminal: no escape sequences, no line breaks, and not too long.
pub fn one_line(text: &str, longest: usize) -> String {
    let plain = text.chars().map(|char| if char.is_control() { ' ' } else { char });
    let mut shown: String = plain.clone().take(longest).collect();
    if plain.count() > longest {
        shown.pop();
        shown.push('…');
    }
    shown
}
