//! The file of a suite: where the server is, its TLS files, and who serves which test.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use fhir_sas::{identifier::PractitionerId, validate::Edition};
use toml::{Table, Value};

use super::{args::structure, client::Tls};
use crate::{
    config::{known_keys, text},
    words::Words,
};

/// What the acceptance tests need to know.
#[derive(Debug)]
pub(crate) struct Suite {
    /// Without a slash at its end.
    pub(crate) base: String,
    /// The edition of the guide that answers are validated with.
    pub(crate) edition: Edition,
    /// How long an answer may take.
    pub(crate) limit: Duration,
    pub(crate) tls: Tls,
    pub(crate) refused: Refused,
    pub(crate) ps: Option<People>,
    pub(crate) cpts: Option<People>,
    pub(crate) sos: Option<Associations>,
    pub(crate) v1: Option<Accounts>,
    pub(crate) v2: Option<SignOn>,
    pub(crate) v3: Option<Bookings>,
}

/// Certificates, each with its key, that the server must refuse.
#[derive(Debug, Default)]
pub(crate) struct Refused {
    pub(crate) wrong_cn: Option<(PathBuf, PathBuf)>,
    pub(crate) wrong_ou: Option<(PathBuf, PathBuf)>,
    pub(crate) revoked: Option<(PathBuf, PathBuf)>,
}

/// Practitioners, under the names that the kit has for them.
#[derive(Debug, Clone)]
pub(crate) struct People {
    /// With one place.
    pub(crate) practitioner_id: String,
    /// With two places; of the flow of CPTS, with slots for two CPTS alone, one of them for both.
    pub(crate) practitioner_id2: Option<String>,
    /// Two who are searched in one request.
    pub(crate) practitioner_id3: Option<String>,
    pub(crate) practitioner_id4: Option<String>,
    /// The kinds of slot that the first one has.
    pub(crate) slot_types: Option<Vec<String>>,
    /// The consultations that the first one has.
    pub(crate) consultation_types: Option<Vec<String>>,
}

/// Associations of SOS Médecins.
#[derive(Debug, Clone)]
pub(crate) struct Associations {
    /// With one place.
    pub(crate) siret: String,
    /// With two places.
    pub(crate) siret2: Option<String>,
}

/// Ids of accounts. Those that are not named are made, so that the tests can be run again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Accounts {
    pub(crate) national_id: Option<String>,
    pub(crate) national_id2: Option<String>,
}

/// Single sign-on.
#[derive(Debug, Clone)]
pub(crate) struct SignOn {
    /// Where a user without session lands in the end: the page is opened, without the client's certificate.
    pub(crate) lands_on: String,
}

/// Bookings that the vendor has sent.
#[derive(Debug, Clone)]
pub(crate) struct Bookings {
    /// A file, or a folder of files.
    pub(crate) appointments: PathBuf,
}

/// Where the kit's platform has users sign in.
const LANDS_ON: &str =
    "https://seconnecter.preproduction.santefr.esante.gouv.fr/realms/sas/protocol/openid-connect/";

/// How long the platform waits for an answer.
pub(crate) const LIMIT: Duration = Duration::from_secs(7);

/// Longer limits are of no use: no platform waits for them.
const LONGEST_LIMIT: i64 = 3600;

const KEYS: [&str; 10] = ["base", "guide", "timeout", "tls", "ps", "cpts", "sos", "v1", "v2", "v3"];
const KEYS_OF_TLS: [&str; 6] = ["ca", "certificate", "key", "wrong_cn", "wrong_ou", "revoked"];
const KEYS_OF_PEOPLE: [&str; 6] = [
    "practitioner_id",
    "practitioner_id2",
    "practitioner_id3",
    "practitioner_id4",
    "slot_types",
    "consultation_types",
];

impl Suite {
    pub(crate) fn read(path: &Path, base: Option<&str>, words: Words) -> Result<Self, String> {
        let name = path.display().to_string();
        let wrong = |why: &str| words.bad_file(&name, why);
        let file = fs::read_to_string(path).map_err(|why| wrong(&why.to_string()))?;
        let table: Table =
            file.parse().map_err(|why: toml::de::Error| wrong(why.to_string().trim()))?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Self::of(&table, base, folder, words).map_err(|why| wrong(&why))
    }

    fn of(table: &Table, base: Option<&str>, folder: &Path, words: Words) -> Result<Self, String> {
        known_keys(table, &KEYS, words)?;
        let base = base.or(text(table, "base", words)?);
        let base = base.ok_or_else(|| missing("base", "", words))?;
        let editions: Vec<_> = Edition::ALL.iter().map(|edition| edition.as_str()).collect();
        // the edition that the kit has used since its first version
        let edition = text(table, "guide", words)?.unwrap_or("1.1.0");
        let edition = edition.parse().map_err(|_| words.bad_value("guide", edition, &editions))?;
        let limit = match table.get("timeout") {
            None => LIMIT,
            Some(Value::Integer(seconds)) if (1..=LONGEST_LIMIT).contains(seconds) => {
                Duration::from_secs(seconds.unsigned_abs())
            }
            Some(_) => return Err(words.bad_type("timeout", "whole number of seconds")),
        };
        let (tls, refused) = tls(table, folder, words)?;
        let v1 = section(table, "v1", &["national_id", "national_id2"], words)?;
        let v2 = section(table, "v2", &["lands_on"], words)?;
        let v3 = section(table, "v3", &["appointments"], words)?;
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            edition,
            limit,
            tls,
            refused,
            ps: people(table, "ps", words)?,
            cpts: people(table, "cpts", words)?,
            sos: associations(table, words)?,
            v1: v1.map(|table| accounts(table, words)).transpose()?,
            v2: v2
                .map(|table| {
                    let lands_on = text(table, "lands_on", words)?.unwrap_or(LANDS_ON).to_owned();
                    Ok::<_, String>(SignOn { lands_on })
                })
                .transpose()?,
            v3: v3
                .map(|table| {
                    let path = needed(table, "appointments", "v3", words)?;
                    Ok::<_, String>(Bookings { appointments: folder.join(path) })
                })
                .transpose()?,
        })
    }
}

fn section<'t>(
    table: &'t Table,
    name: &str,
    keys: &[&str],
    words: Words,
) -> Result<Option<&'t Table>, String> {
    let Some(section) = table.get(name) else { return Ok(None) };
    let section = section.as_table().ok_or_else(|| words.bad_type(name, "table"))?;
    known_keys(section, keys, words)?;
    Ok(Some(section))
}

fn missing(key: &str, section: &str, words: Words) -> String {
    let section = if section.is_empty() { String::new() } else { format!("[{section}] ") };
    words.either(
        format!("{section}expected `{key}`, found none; add it"),
        format!("{section}attendu : `{key}` ; trouvé : rien ; ajoutez-le"),
    )
}

fn needed<'t>(table: &'t Table, key: &str, section: &str, words: Words) -> Result<&'t str, String> {
    text(table, key, words)?.ok_or_else(|| missing(key, section, words))
}

fn tls(table: &Table, folder: &Path, words: Words) -> Result<(Tls, Refused), String> {
    let Some(table) = section(table, "tls", &KEYS_OF_TLS, words)? else {
        return Ok((Tls::default(), Refused::default()));
    };
    let file = |key| Ok::<_, String>(text(table, key, words)?.map(|path| folder.join(path)));
    let identity = match (file("certificate")?, file("key")?) {
        (Some(certificate), Some(key)) => Some((certificate, key)),
        (None, None) => None,
        (Some(_), None) => return Err(missing("key", "tls", words)),
        (None, Some(_)) => return Err(missing("certificate", "tls", words)),
    };
    let pair = |key: &str| match table.get(key) {
        None => Ok(None),
        Some(Value::Array(pair)) => match &pair[..] {
            [Value::String(certificate), Value::String(key)] => {
                Ok(Some((folder.join(certificate), folder.join(key))))
            }
            _ => Err(words.bad_type(key, "pair of files, certificate and key")),
        },
        Some(_) => Err(words.bad_type(key, "pair of files, certificate and key")),
    };
    let refused = Refused {
        wrong_cn: pair("wrong_cn")?,
        wrong_ou: pair("wrong_ou")?,
        revoked: pair("revoked")?,
    };
    Ok((Tls { ca: file("ca")?, identity }, refused))
}

fn people(table: &Table, name: &str, words: Words) -> Result<Option<People>, String> {
    let Some(table) = section(table, name, &KEYS_OF_PEOPLE, words)? else { return Ok(None) };
    let id = |key: &str| {
        let Some(text) = text(table, key, words)? else { return Ok(None) };
        let id: PractitionerId = text.parse().map_err(|_| words.bad_id(name, key))?;
        Ok::<_, String>(Some(id.as_str().to_owned()))
    };
    Ok(Some(People {
        practitioner_id: id("practitioner_id")?
            .ok_or_else(|| missing("practitioner_id", name, words))?,
        practitioner_id2: id("practitioner_id2")?,
        practitioner_id3: id("practitioner_id3")?,
        practitioner_id4: id("practitioner_id4")?,
        slot_types: texts(table, "slot_types", words)?,
        consultation_types: texts(table, "consultation_types", words)?,
    }))
}

fn associations(table: &Table, words: Words) -> Result<Option<Associations>, String> {
    let Some(table) = section(table, "sos", &["siret", "siret2"], words)? else { return Ok(None) };
    let id = |key: &str| {
        let Some(text) = text(table, key, words)? else { return Ok(None) };
        let id = structure(text).map_err(|_| words.bad_id("sos", key))?;
        Ok::<_, String>(Some(id.as_str().to_owned()))
    };
    Ok(Some(Associations {
        siret: id("siret")?.ok_or_else(|| missing("siret", "sos", words))?,
        siret2: id("siret2")?,
    }))
}

fn accounts(table: &Table, words: Words) -> Result<Accounts, String> {
    let id = |key| Ok::<_, String>(text(table, key, words)?.map(str::to_owned));
    Ok(Accounts { national_id: id("national_id")?, national_id2: id("national_id2")? })
}

/// A list of texts.
fn texts(table: &Table, key: &str, words: Words) -> Result<Option<Vec<String>>, String> {
    let Some(list) = table.get(key) else { return Ok(None) };
    let wrong = || words.bad_type(key, "list of texts");
    let items = list.as_array().ok_or_else(wrong)?;
    let texts = items.iter().map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong));
    texts.collect::<Result<_, _>>().map(Some)
}
