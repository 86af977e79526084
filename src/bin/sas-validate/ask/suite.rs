//! The file of a suite: where the server is, its TLS files, and who serves which test.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use fhir_sas::{identifier::PractitionerId, validate::Edition};

use super::{args::structure, client::Tls};
use crate::{
    toml_file::{self, Table, Wrong, known_keys, one_of, sub_table, text, texts},
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
        let folder = path.parent().unwrap_or(Path::new("."));
        toml_file::read(path, words, |table| Self::of(table, base, folder, words))
    }

    fn of(
        table: &Table<'_>,
        base: Option<&str>,
        folder: &Path,
        words: Words,
    ) -> Result<Self, Wrong> {
        known_keys(table, &KEYS, words)?;
        let base = base.or(text(table, "base", words)?);
        let base = base.ok_or_else(|| words.lacks("base"))?;
        let editions: Vec<_> = Edition::ALL.iter().map(|edition| edition.as_str()).collect();
        let edition = one_of(table, "guide", &editions, words, |found| found.parse().ok())?;
        // the edition that the kit has used since its first version
        let edition = edition.unwrap_or(Edition::V1_1_0);
        let limit = match table.get("timeout") {
            None => LIMIT,
            Some(value) => {
                let seconds = value
                    .get_ref()
                    .as_integer()
                    .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
                let seconds = seconds.filter(|seconds| (1..=LONGEST_LIMIT).contains(seconds));
                let wrong =
                    || Wrong::at(value, words.bad_type("timeout", "whole number of seconds"));
                Duration::from_secs(seconds.ok_or_else(wrong)?.unsigned_abs())
            }
        };
        let tls = section(table, "tls", &KEYS_OF_TLS, words, |table| tls(table, folder, words));
        let (tls, refused) = tls?.unwrap_or_default();
        let people =
            |name| section(table, name, &KEYS_OF_PEOPLE, words, |table| people(table, words));
        let id_of = |table: &Table<'_>, key: &str| {
            Ok::<_, Wrong>(text(table, key, words)?.map(str::to_owned))
        };
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            edition,
            limit,
            tls,
            refused,
            ps: people("ps")?,
            cpts: people("cpts")?,
            sos: section(table, "sos", &["siret", "siret2"], words, |table| {
                let id =
                    |key| id(table, key, words, |text| Some(structure(text).ok()?.as_str().into()));
                let siret = id("siret")?.ok_or_else(|| words.lacks("siret"))?;
                Ok(Associations { siret, siret2: id("siret2")? })
            })?,
            v1: section(table, "v1", &["national_id", "national_id2"], words, |table| {
                let national_id = id_of(table, "national_id")?;
                Ok(Accounts { national_id, national_id2: id_of(table, "national_id2")? })
            })?,
            v2: section(table, "v2", &["lands_on"], words, |table| {
                let lands_on = text(table, "lands_on", words)?.unwrap_or(LANDS_ON).to_owned();
                Ok(SignOn { lands_on })
            })?,
            v3: section(table, "v3", &["appointments"], words, |table| {
                let path = text(table, "appointments", words)?;
                let path = path.ok_or_else(|| words.lacks("appointments"))?;
                Ok(Bookings { appointments: folder.join(path) })
            })?,
        })
    }
}

/// What a section states; what is wrong in it is reported with its name.
fn section<T>(
    table: &Table<'_>,
    name: &str,
    keys: &[&str],
    words: Words,
    read: impl FnOnce(&Table<'_>) -> Result<T, Wrong>,
) -> Result<Option<T>, Wrong> {
    let (Some(section), Some(value)) = (sub_table(table, name, words)?, table.get(name)) else {
        return Ok(None);
    };
    let found = known_keys(section, keys, words).and_then(|()| read(section));
    found.map(Some).map_err(|wrong| wrong.or_at(value).within(&format!("[{name}]"), words))
}

fn tls(table: &Table<'_>, folder: &Path, words: Words) -> Result<(Tls, Refused), Wrong> {
    let file = |key| Ok::<_, Wrong>(text(table, key, words)?.map(|path| folder.join(path)));
    let identity = match (file("certificate")?, file("key")?) {
        (Some(certificate), Some(key)) => Some((certificate, key)),
        (None, None) => None,
        (Some(_), None) => return Err(words.lacks("key").into()),
        (None, Some(_)) => return Err(words.lacks("certificate").into()),
    };
    let pair = |key: &str| {
        let Some(value) = table.get(key) else { return Ok(None) };
        let pair =
            value.get_ref().as_array().map(|pair| pair.iter().map(|it| it.get_ref().as_str()));
        match pair.map(Iterator::collect::<Option<Vec<_>>>) {
            Some(Some(pair)) if pair.len() == 2 => {
                Ok(Some((folder.join(pair[0]), folder.join(pair[1]))))
            }
            _ => {
                let why = words.bad_type(key, "pair of files, certificate and key");
                Err(Wrong::at(value, why))
            }
        }
    };
    let refused = Refused {
        wrong_cn: pair("wrong_cn")?,
        wrong_ou: pair("wrong_ou")?,
        revoked: pair("revoked")?,
    };
    Ok((Tls { ca: file("ca")?, identity }, refused))
}

/// A national id.
fn id(
    table: &Table<'_>,
    key: &str,
    words: Words,
    read: impl FnOnce(&str) -> Option<String>,
) -> Result<Option<String>, Wrong> {
    let (Some(text), Some(value)) = (text(table, key, words)?, table.get(key)) else {
        return Ok(None);
    };
    read(text).map(Some).ok_or_else(|| Wrong::at(value, words.bad_id(key)))
}

fn people(table: &Table<'_>, words: Words) -> Result<People, Wrong> {
    let id = |key| {
        id(table, key, words, |text| Some(text.parse::<PractitionerId>().ok()?.as_str().into()))
    };
    Ok(People {
        practitioner_id: id("practitioner_id")?.ok_or_else(|| words.lacks("practitioner_id"))?,
        practitioner_id2: id("practitioner_id2")?,
        practitioner_id3: id("practitioner_id3")?,
        practitioner_id4: id("practitioner_id4")?,
        slot_types: texts(table, "slot_types", words)?,
        consultation_types: texts(table, "consultation_types", words)?,
    })
}

#[cfg(test)]
mod tests {
    use fhir_sas::diagnostic::Lang;
    use proptest::prelude::*;

    use super::*;
    use crate::{
        effort::for_all,
        mutated::{is_message, mutated, soon},
    };

    const REAL: &str = r#"base = "https://agenda.example.fr/fhir/"
guide = "1.1.0"
timeout = 0x7

[tls]
ca = "ca.pem"
certificate = "c.pem"
key = "c.key"
wrong_cn = ["n.pem", "n.key"]

[ps]
practitioner_id = "810100000016"
practitioner_id2 = "10002909371"
slot_types = ["PUBLIC", "SNP"]

[sos]
siret = "334173748400020"

[v1]
national_id = "3456780581/11242343"

[v2]
lands_on = "https://sign.example.fr/"

[v3]
appointments = "bookings"
"#;

    fn read(text: &[u8], lang: Lang) -> Result<Suite, String> {
        let words = Words(lang);
        toml_file::parse(text, "s.toml", words, |table| {
            Suite::of(table, None, Path::new("/nowhere"), words)
        })
    }

    /// The file that the help and the book show has every key, and is read.
    #[test]
    fn the_file_that_is_shown_has_all_keys() {
        const SHOWN: &str = include_str!("../../../guide/acceptance.toml");
        let shown = read(SHOWN.as_bytes(), Lang::En).expect("a suite");
        assert!(shown.v1.is_some() && shown.v2.is_some() && shown.refused.revoked.is_some());
        for key in KEYS.iter().chain(&KEYS_OF_TLS).chain(&KEYS_OF_PEOPLE) {
            let [section, value] = [format!("[{key}]"), format!("{key} = ")];
            let is_there = |line: &&str| **line == section || line.starts_with(&value);
            let wanted = if KEYS_OF_PEOPLE.contains(key) { 2 } else { 1 };
            assert_eq!(SHOWN.lines().filter(is_there).count(), wanted, "{key}");
        }
    }

    #[test]
    fn any_text_is_read_or_refused() {
        let real = read(REAL.as_bytes(), Lang::En).expect("a suite");
        assert_eq!((real.limit.as_secs(), &*real.base), (7, "https://agenda.example.fr/fhir"));
        assert!(real.tls.identity.is_some() && real.refused.wrong_cn.is_some());
        for_all(3000, &mutated(vec![REAL.as_bytes().to_vec()]), |text| {
            match soon(|| (read(&text, Lang::En), read(&text, Lang::Fr)))? {
                (Ok(suite), Ok(_)) => {
                    prop_assert!(
                        suite.limit >= Duration::from_secs(1) && suite.limit.as_secs() <= 3600
                    );
                    Ok(())
                }
                (Err(english), Err(french)) => is_message(&english, &french, "s.toml"),
                both => Err(TestCaseError::fail(format!("{both:?}"))),
            }
        });
    }

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let with = |from: &str, to: &str| REAL.replace(from, to);
        for (text, why) in [
            (
                with("\"810100000016\"", "1"),
                "s.toml:12: [ps]: `practitioner_id`: expected a string",
            ),
            (
                with("\"810100000016\"", "\"8\""),
                "s.toml:12: [ps]: `practitioner_id`: expected a national id",
            ),
            (
                with("siret =", "sirte ="),
                "s.toml:17: [sos]: unknown key `sirte`; did you mean `siret`?",
            ),
            (with("key = ", "# "), "s.toml:5: [tls]: expected `key`, found none; add it"),
            (
                with("[\"n.pem\", \"n.key\"]", "[\"n.pem\"]"),
                "s.toml:9: [tls]: `wrong_cn`: expected a pair of files",
            ),
            ("v3 = 1\nbase = 'x'".to_owned(), "s.toml:1: `v3`: expected a table"),
            (with("0x7", "0"), "s.toml:3: `timeout`: expected a whole number of seconds"),
            (
                with("\"PUBLIC\", ", "\"PUBLIC\", 1, "),
                "s.toml:14: [ps]: `slot_types`: expected a list of texts",
            ),
            (with("base", "bse"), "s.toml:1: unknown key `bse`; did you mean `base`?"),
        ] {
            let found = read(text.as_bytes(), Lang::En).expect_err("a fault");
            assert!(found.starts_with(&format!("error: cannot use {why}")), "{found}");
        }
    }
}
