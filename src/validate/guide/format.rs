//! Forms that the guide demands of texts: instants, telephone numbers, post codes, national ids.

use std::str::FromStr;

use crate::identifier::{
    Adeli, IdentifierError, IdentifierFault, PostCode, PractitionerId, RegulatorId, StructureId,
};

/// `+33` and nine digits, or so with the code of an overseas department.
pub(super) fn is_phone(text: &str) -> bool {
    ["+33", "+262", "+590", "+594", "+596"]
        .iter()
        .filter_map(|code| text.strip_prefix(code))
        .any(|rest| is_digits(rest, 9))
}

fn is_alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

pub(super) fn is_post_code(text: &str) -> bool {
    is_as_sent::<PostCode>(text)
}

/// Read as the type, and already in the form in which it is sent.
fn is_as_sent<T: FromStr + AsRef<str>>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|value| value.as_ref() == text)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How a person is known: RPPS or ADELI, with its prefix.
pub(super) fn is_person(text: &str) -> bool {
    is_as_sent::<PractitionerId>(text)
}

/// An RPPS number with its prefix.
pub(super) fn is_rpps(text: &str) -> bool {
    text.starts_with('8') && is_person(text)
}

/// An ADELI number with its prefix.
pub(super) fn is_adeli(text: &str) -> bool {
    text.starts_with('0') && is_person(text)
}

/// What is wrong with an id of a regulator, as the subject of its texts: `length`, or `form`. A national one is like that of a
/// person, or has a structure's id and one of its own (`3456780581/11242343`).
pub(super) fn regulator_fault(id: &str, is_national: bool) -> Option<&'static str> {
    let read = if is_national { RegulatorId::national(id) } else { RegulatorId::technical(id) };
    match read {
        Ok(read) => (read.value() != id).then_some("form"),
        Err(error) => Some(id_fault(error)),
    }
}

/// The subject of the texts about an id that cannot be read.
pub(super) fn id_fault(error: IdentifierError) -> &'static str {
    match error.fault() {
        IdentifierFault::TooLong { .. } => "length",
        _ => "form",
    }
}

/// What kind of structure id a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Structure {
    /// FINESS, SIRET or RPPS rang.
    Good,
    /// ADELI rang.
    Adeli,
    Bad,
}

pub(super) fn structure(text: &str) -> Structure {
    match text.parse() {
        Ok(StructureId::Finess(_) | StructureId::Siret(_) | StructureId::RppsRang(_))
            if is_as_sent::<StructureId>(text) =>
        {
            Structure::Good
        }
        // the guide does not state the length of its rank
        _ if text
            .split_at_checked(10)
            .is_some_and(|(adeli, rank)| is_as_sent::<Adeli>(adeli) && is_alphanumeric(rank)) =>
        {
            Structure::Adeli
        }
        _ => Structure::Bad,
    }
}

/// Whether a text has the form of an e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| {
        let word = |part: &str| {
            !part.is_empty()
                && !part.contains(|c: char| c.is_whitespace() || c == '@' || c.is_control())
        };
        word(user)
            && word(host)
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::is_uuid;

    #[test]
    fn forms() {
        assert!(is_phone("+33102030405") && is_phone("+262262010203") && is_phone("+596596010203"));
        for wrong in ["0102030405", "+3310203040", "+33 102030405", "+32102030405", "15", ""] {
            assert!(!is_phone(wrong), "{wrong}");
        }
        assert!(
            is_person("810002909371") && !is_person("10002909371") && !is_person("8100029093712")
        );
        assert!(is_rpps("810002909371") && !is_rpps("0751234567") && is_adeli("0751234567"));
        assert!(is_uuid("123e4567-e89b-12d3-a456-426614174000"));
        for wrong in
            ["", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"]
        {
            assert!(!is_uuid(wrong), "{wrong}");
        }
        assert!(!is_uuid("123e4567-e89b-12d3-a456-426614174000-1"));
        assert!(is_person("0751234567") && is_person("02A1234567") && !is_person("751234567"));
        for right in ["3456780581/11242343", "3620100057/70326SR"] {
            assert_eq!(regulator_fault(right, true), None);
        }
        for wrong in ["9456780581/1", "sebastien@exemple.fr", "3/", " 3456780581/1"] {
            assert_eq!(regulator_fault(wrong, true), Some("form"));
        }
        assert_eq!(regulator_fault(" agent 7", false), Some("form"));
        let long = ["3456780581/", &"7".repeat(250)].concat();
        assert_eq!(
            [true, false].map(|national| regulator_fault(&long, national)),
            [Some("length"); 2]
        );
        assert_eq!(structure("1950047225"), Structure::Good);
        assert_eq!(structure("334173748400020"), Structure::Good);
        assert_eq!(structure("950047225"), Structure::Bad);
        assert_eq!(structure("0751234567"), Structure::Adeli);
        assert_eq!(structure("000000000é"), Structure::Bad);
        assert_eq!(structure("02A123456701"), Structure::Adeli);
        assert_eq!(structure("0x"), Structure::Bad);
        assert_eq!(structure("0é12345678"), Structure::Bad);
        assert!(
            is_email("a.b@exemple.fr")
                && !is_email("a@b")
                && !is_email("a b@c.fr")
                && !is_email("@c.fr")
        );
    }
}
