//! What the agenda knows, in its own terms: nothing here is FHIR.

use chrono::{DateTime, Utc};
use fhir_sas::{
    identifier::{PractitionerId, StructureId},
    search::{Cpts, Place, Window},
    terminology::{Consultation, Specialty, VendorSlotKind},
    time::Zone,
};
use rusqlite::{Connection, OptionalExtension, Row, params};

pub struct Agenda<'c>(pub &'c Connection);

pub struct Doctor {
    pub id: i64,
    pub family: String,
    pub given: String,
    pub specialty: Option<Specialty>,
}

pub struct Association {
    pub id: i64,
    pub name: String,
}

/// Whose agenda it is.
pub struct Owner {
    pub id: i64,
    /// RPPS, ADELI or SIRET number, as the product keeps it.
    pub number: String,
    pub name: String,
    pub is_association: bool,
}

pub struct Site {
    pub id: i64,
    name: Option<String>,
    street: String,
    post_code: String,
    city: String,
    structure: Option<String>,
    phone: Option<String>,
}

/// A slot that nobody has booked.
pub struct Free {
    pub id: i64,
    pub starts: DateTime<Utc>,
    pub ends: DateTime<Utc>,
    pub kinds: Vec<VendorSlotKind>,
    pub consultations: Vec<Consultation>,
    pub walk_in: bool,
    pub reason: Option<String>,
}

impl Agenda<'_> {
    pub fn doctor(&self, id: &PractitionerId) -> rusqlite::Result<Option<Doctor>> {
        let sql = "SELECT * FROM practitioner WHERE number = ?";
        let mut statement = self.0.prepare_cached(sql)?;
        let found = statement.query_row([id.number()], |row| {
            let specialty = row.get::<_, Option<String>>("specialty")?;
            Ok(Doctor {
                id: row.get("id")?,
                family: row.get("family")?,
                given: row.get("given")?,
                specialty: specialty.and_then(|code| code.parse().ok()),
            })
        });
        found.optional()
    }

    pub fn association(&self, id: &StructureId) -> rusqlite::Result<Option<Association>> {
        let mut statement =
            self.0.prepare_cached("SELECT id, name FROM association WHERE siret = ?")?;
        let found = statement.query_row([id.number()], |row| {
            Ok(Association { id: row.get("id")?, name: row.get("name")? })
        });
        found.optional()
    }

    /// Everybody who has an agenda: practitioners, then associations.
    pub fn owners(&self) -> rusqlite::Result<Vec<Owner>> {
        let mut statement = self.0.prepare_cached("SELECT * FROM practitioner ORDER BY id")?;
        let practitioners = statement.query_map([], |row| {
            let (first, last): (String, String) = (row.get("given")?, row.get("family")?);
            let name = format!("{first} {last}");
            Ok(Owner {
                id: row.get("id")?,
                number: row.get("number")?,
                name,
                is_association: false,
            })
        })?;
        let mut owners = practitioners.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut statement = self.0.prepare_cached("SELECT * FROM association ORDER BY id")?;
        let associations = statement.query_map([], |row| {
            let (number, name) = (row.get("siret")?, row.get("name")?);
            Ok(Owner { id: row.get("id")?, number, name, is_association: true })
        })?;
        for association in associations {
            owners.push(association?);
        }
        Ok(owners)
    }

    /// All slots of a place that start in the window, with the booking of those that are booked.
    pub fn day(&self, place: i64, window: Window) -> rusqlite::Result<Vec<(Free, Option<String>)>> {
        let mut statement = self.0.prepare_cached(
            "SELECT slot.id, starts, ends, kinds, consultations, walk_in, reason, booking
             FROM slot JOIN opening ON opening.id = slot.opening
             WHERE place = ? AND starts BETWEEN ? AND ? ORDER BY starts",
        )?;
        let (from, to) = (window.start().to_utc(), window.end().to_utc());
        let slots = statement
            .query_map(params![place, from, to], |row| Ok((Free::read(row)?, row.get("booking")?)));
        slots?.collect()
    }

    pub fn places_of_doctor(&self, doctor: i64) -> rusqlite::Result<Vec<Site>> {
        self.places("SELECT * FROM place WHERE practitioner = ? ORDER BY id", doctor)
    }

    pub fn places_of_association(&self, association: i64) -> rusqlite::Result<Vec<Site>> {
        self.places("SELECT * FROM place WHERE association = ? ORDER BY id", association)
    }

    fn places(&self, sql: &str, owner: i64) -> rusqlite::Result<Vec<Site>> {
        self.0.prepare_cached(sql)?.query_map([owner], Site::read)?.collect()
    }

    /// The slots of a place that start in the window and are free.
    pub fn free(&self, place: i64, window: Window) -> rusqlite::Result<Vec<Free>> {
        let mut statement = self.0.prepare_cached(
            "SELECT slot.id, starts, ends, kinds, consultations, walk_in, reason
             FROM slot JOIN opening ON opening.id = slot.opening
             WHERE place = ? AND booking IS NULL AND starts BETWEEN ? AND ? ORDER BY starts",
        )?;
        let (from, to) = (window.start().to_utc(), window.end().to_utc());
        statement.query_map(params![place, from, to], Free::read)?.collect()
    }

    /// The CPTS to whose members a slot is open.
    pub fn cpts(&self, slot: i64) -> rusqlite::Result<Vec<Cpts>> {
        let mut statement = self.0.prepare_cached(
            "SELECT finess, name, phone FROM cpts JOIN opening_cpts ON opening_cpts.cpts = cpts.id
             WHERE opening_cpts.opening = (SELECT opening FROM slot WHERE id = ?)",
        )?;
        let cpts = statement.query_map([slot], |row| {
            let cpts = Cpts::new(row.get::<_, String>("finess")?);
            Ok(cpts
                .name(row.get::<_, String>("name")?)
                .phone(row.get::<_, Option<String>>("phone")?))
        })?;
        cpts.collect()
    }
}

impl Site {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            street: row.get("street")?,
            post_code: row.get("post_code")?,
            city: row.get("city")?,
            structure: row.get("structure")?,
            phone: row.get("phone")?,
        })
    }

    /// The address in one line.
    pub fn address(&self) -> String {
        format!("{}, {} {}", self.street, self.post_code, self.city)
    }

    /// The time zone of the place.
    pub fn zone(&self) -> Zone {
        zone_of(&self.post_code)
    }

    pub fn facts(&self) -> Place {
        Place::new(&self.street, &self.post_code, &self.city)
            .id(format!("place-{}", self.id))
            .name(&self.name)
            .structure(&self.structure)
            .phone(&self.phone)
    }
}

impl Free {
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (kinds, consultations): (String, String) =
            (row.get("kinds")?, row.get("consultations")?);
        Ok(Self {
            id: row.get("id")?,
            starts: row.get("starts")?,
            ends: row.get("ends")?,
            kinds: kinds.split(',').map(kind).collect(),
            consultations: consultations.split(',').filter_map(|code| code.parse().ok()).collect(),
            walk_in: row.get("walk_in")?,
            reason: row.get("reason")?,
        })
    }
}

/// The time zone of a post code: that of Paris for any other text.
pub fn zone_of(post_code: &str) -> Zone {
    post_code.parse().ok().and_then(Zone::of_post_code).unwrap_or(Zone::PARIS)
}

/// The product's own words for its slots. An unknown one counts as private: better to hide a slot than to disclose it.
fn kind(word: &str) -> VendorSlotKind {
    match word {
        "public" => VendorSlotKind::GeneralPublic,
        "patients" => VendorSlotKind::OwnPatients,
        "colleagues" => VendorSlotKind::Colleagues,
        "community" => VendorSlotKind::Community,
        "sas" => VendorSlotKind::SasReserved,
        _ => VendorSlotKind::Private,
    }
}
