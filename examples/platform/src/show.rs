//! Slots as a table, and as JSON for other programs: bounded, whatever the answers hold.

use std::{
    borrow::Cow,
    cell::Cell,
    io::{self, BufWriter, Write},
    ptr,
};

use chrono::{DateTime, FixedOffset};
use fhir_sas::{
    diagnostic::Lang,
    identifier::StructureId,
    search::{Merged, MergedAvailability, ReceivedResponse, SpecialtyView, merge},
    terminology::{Booking, Consultation, Visibility},
    time::Zone,
};
use serde::{Serialize, Serializer, ser::SerializeMap};

use crate::{
    args::{Form, in_lang},
    ask::VendorAnswers,
    text::{json_to, one_line, shortened},
    wrong::Wrongs,
};

/// Most characters of a text.
const TEXT: usize = 200;
/// Most items of a list.
const ITEMS: usize = 20;
/// Most bytes of a link: a longer one is left out, since a part of it leads nowhere.
const LINK: usize = 2000;

/// The slots of many answers.
struct View<'a> {
    merged: Merged<'a>,
    /// In the order of the vendors.
    answers: Vec<&'a ReceivedResponse>,
    origin: &'a str,
}

/// A slot as it is shown. What is missing in the answer is missing here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row<'a> {
    start: String,
    end: String,
    practitioner_id: Option<String>,
    practitioner: Cow<'a, str>,
    place: Option<Cow<'a, str>>,
    address: Vec<Cow<'a, str>>,
    post_code: Option<String>,
    city: Option<Cow<'a, str>>,
    structure: Option<String>,
    phone: Option<String>,
    booking: Option<&'static str>,
    visibilities: Vec<&'static str>,
    consultations: Vec<&'static str>,
    reasons: Vec<Cow<'a, str>>,
    specialties: Vec<Cow<'a, str>>,
    cpts: Vec<Community<'a>>,
    links: Vec<String>,
    /// A text or a list was longer than what is shown, or a link was too long for one.
    is_cut: bool,
}

#[derive(Serialize)]
struct Community<'a> {
    finess: Option<String>,
    name: Option<Cow<'a, str>>,
    phone: Option<String>,
}

/// Shortens texts and lists, and keeps whether one was too long.
#[derive(Default)]
struct Shortener {
    is_cut: Cell<bool>,
}

impl Shortener {
    fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let short = shortened(text, TEXT);
        self.cut_if(matches!(short, Cow::Owned(_)));
        short
    }

    fn list<T>(&self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        let mut items = items.into_iter();
        let first = items.by_ref().take(ITEMS).collect();
        self.cut_if(items.next().is_some());
        first
    }

    fn texts<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<Cow<'t, str>> {
        self.list(texts).into_iter().map(|text| self.text(text)).collect()
    }

    fn cut_if(&self, is_cut: bool) {
        self.is_cut.set(self.is_cut.get() || is_cut);
    }
}

impl<'a> View<'a> {
    fn new(received: &'a [VendorAnswers], form: &'a Form) -> Self {
        let answers: Vec<_> =
            received.iter().flat_map(|received| &received.answers).flatten().collect();
        let merged = merge(answers.iter().copied(), form.limit);
        Self { merged, answers, origin: &form.origin }
    }

    fn row(&self, slot: &MergedAvailability<'a>) -> Row<'a> {
        let place = slot.place();
        let practitioner = slot.practitioner();
        let short = Shortener::default();
        let cpts = slot.cpts().into_iter().map(|cpts| Community {
            finess: cpts.finess().map(|finess| finess.to_string()),
            name: cpts.name().map(|name| short.text(name)),
            phone: cpts.phone().map(|phone| phone.to_string()),
        });
        let specialties = slot.specialties().into_iter().map(SpecialtyView::display);
        let row = Row {
            start: slot.start().to_rfc3339(),
            end: slot.end().to_rfc3339(),
            practitioner_id: practitioner.id().map(|id| id.to_string()),
            practitioner: short.text(practitioner.display_name()),
            place: place.and_then(|place| place.name()).map(|name| short.text(name)),
            address: short.texts(place.into_iter().flat_map(|place| place.lines())),
            post_code: place.and_then(|place| place.post_code()).map(|code| code.to_string()),
            city: place.and_then(|place| place.city()).map(|city| short.text(city)),
            structure: slot.structure().as_ref().map(StructureId::to_string),
            phone: slot.phone().map(|phone| phone.to_string()),
            booking: slot.booking().map(Booking::code),
            visibilities: slot.visibilities().into_iter().map(Visibility::code).collect(),
            consultations: slot.consultations().into_iter().map(Consultation::code).collect(),
            reasons: short.texts(slot.reasons()),
            specialties: short.texts(specialties),
            cpts: short.list(cpts),
            links: self.links(slot, &short),
            is_cut: false,
        };
        Row { is_cut: short.is_cut.get(), ..row }
    }

    /// Where it is booked, each address once, in the order of the vendors: what a vendor sends does not decide whose link comes
    /// first.
    fn links(&self, slot: &MergedAvailability<'a>, short: &Shortener) -> Vec<String> {
        let number =
            |of: &ReceivedResponse| self.answers.iter().position(|answer| ptr::eq(*answer, of));
        let mut sources: Vec<_> = slot.sources().iter().collect();
        sources.sort_by_key(|source| number(source.answer()));
        let mut links = Vec::new();
        for link in sources.iter().filter_map(|one| one.booking_url_with_origin(self.origin)) {
            if links.contains(&link) {
                continue;
            }
            if link.len() > LINK || links.len() == ITEMS {
                short.cut_if(true);
            } else {
                links.push(link);
            }
        }
        links
    }
}

/// One row after the other: they are not in memory together.
impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.merged.availabilities().iter().map(|slot| self.row(slot)))
    }
}

/// Prints the slots, and what was wrong, as one object: `slots`, `cut` (how many later ones are not among them), `vendors`.
pub fn json(received: Vec<VendorAnswers>, form: &Form, lang: Lang) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut json = json_to(&mut out);
    let mut shown = json.serialize_map(Some(3))?;
    {
        let view = View::new(&received, form);
        shown.serialize_entry("slots", &view)?;
        shown.serialize_entry("cut", &view.merged.cut())?;
    }
    let vendors: Vec<_> = received.into_iter().map(|received| Wrongs::of(received, lang)).collect();
    shown.serialize_entry("vendors", &vendors)?;
    shown.end()?;
    writeln!(out)?;
    out.flush()
}

/// Prints the slots as a table, by their start.
pub fn table(received: &[VendorAnswers], form: &Form, lang: Lang) -> io::Result<()> {
    let view = View::new(received, form);
    let merged = &view.merged;
    let rows = merged.availabilities().iter().map(|slot| cells(&view, slot, lang));
    let rows: Vec<_> = [header(lang)].into_iter().chain(rows).collect();
    let widths: [usize; 5] = std::array::from_fn(|column| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    });
    let mut out = BufWriter::new(io::stdout().lock());
    for row in &rows {
        for (cell, width) in row.iter().zip(widths) {
            write!(out, "{cell:width$}  ")?;
        }
        writeln!(out, "{}", row[widths.len()])?;
    }
    if merged.cut() > 0 {
        let cut = merged.cut();
        let [english, french] =
            [format!("and {cut} more: see --limit"), format!("et {cut} autres : voir --limit")];
        writeln!(out, "{}", in_lang(lang, english, french))?;
    }
    out.flush()
}

fn header(lang: Lang) -> [String; 6] {
    let english = ["start", "practitioner", "city", "phone", "how", "link"];
    let french = ["début", "professionnel", "ville", "téléphone", "modalité", "lien"];
    in_lang(lang, english, french).map(str::to_owned)
}

fn cells<'a>(view: &View<'a>, slot: &MergedAvailability<'a>, lang: Lang) -> [String; 6] {
    let place = slot.place();
    let name = match slot.practitioner().display_name() {
        // of SOS Médecins, whoever is on duty
        "" => place.and_then(|place| place.name()).unwrap_or_default(),
        name => name,
    };
    let links = view.links(slot, &Shortener::default());
    [
        local(slot).format("%Y-%m-%d %H:%M").to_string(),
        one_line(name, 32),
        one_line(place.and_then(|place| place.city()).unwrap_or("-"), 24),
        slot.phone().map_or("-".to_owned(), |phone| phone.to_string()),
        how(slot, lang),
        one_line(links.first().map_or("-", String::as_str), LINK),
    ]
}

/// The start as the clocks there show it.
fn local(slot: &MergedAvailability<'_>) -> DateTime<FixedOffset> {
    match slot.place().and_then(|place| place.post_code()) {
        Some(code) => {
            Zone::of_post_code(code).map_or(slot.start(), |zone| zone.to_local(slot.start()))
        }
        None => Zone::PARIS.to_local(slot.start()),
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
