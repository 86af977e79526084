//! Errors of texts that cannot be read at all.

use std::borrow::Cow;

use crate::{
    json::{Expected, MAX_DEPTH, Position, position},
    lang::{Lang, Text, Words},
};

/// Why a text could not be read at all: position, and what was expected there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(crate::lang::Lang::En))]
pub struct ReadError {
    inner: Box<Inner>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    position: Option<Position>,
    cause: Cause,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Cause {
    Syntax(Expected),
    TooLong(usize),
    /// A message of the Hub: its limit is fixed.
    #[cfg(feature = "hub")]
    MessageTooLong(usize),
    TooLarge(usize),
    NoObject(&'static str),
    OtherResource {
        expected: &'static str,
        found: Option<String>,
    },
}

impl ReadError {
    #[cold]
    pub(crate) fn syntax(expected: Expected, offset: usize, text: &[u8]) -> Self {
        let position = Some(position(text, offset));
        Self { inner: Box::new(Inner { position, cause: Cause::Syntax(expected) }) }
    }

    #[cold]
    pub(crate) fn too_long(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::TooLong(limit) }) }
    }

    /// For a reader whose limit nobody can raise.
    #[cfg(feature = "hub")]
    #[cold]
    pub(crate) fn message_too_long(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::MessageTooLong(limit) }) }
    }

    #[cold]
    pub(crate) fn too_large(limit: usize) -> Self {
        Self { inner: Box::new(Inner { position: None, cause: Cause::TooLarge(limit) }) }
    }

    #[cold]
    pub(crate) fn no_object(expected: &'static str, offset: usize, text: &[u8]) -> Self {
        let position = Some(position(text, offset));
        Self { inner: Box::new(Inner { position, cause: Cause::NoObject(expected) }) }
    }

    /// `found`: the type, as a message may show it.
    #[cold]
    pub(crate) fn other_resource(
        expected: &'static str,
        found: Option<String>,
        offset: usize,
        text: &[u8],
    ) -> Self {
        let position = Some(position(text, offset));
        Self {
            inner: Box::new(Inner { position, cause: Cause::OtherResource { expected, found } }),
        }
    }

    /// Position in the text; `None` when it concerns the whole text.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.inner.position
    }

    /// Whether the text is not JSON, or is nested too deeply; otherwise it is too large, or of another type.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        matches!(self.inner.cause, Cause::Syntax(_))
    }

    /// Whether the text is longer, or its values are larger, than the [`Reader`](crate::r4::codec::Reader) allows; or a message
    /// of the Hub is longer than `hub::MAX_MESSAGE`.
    #[must_use]
    pub fn is_too_large(&self) -> bool {
        match self.inner.cause {
            Cause::TooLong(_) | Cause::TooLarge(_) => true,
            #[cfg(feature = "hub")]
            Cause::MessageTooLong(_) => true,
            _ => false,
        }
    }

    /// What was expected and what was found, with the position.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let cause = self.cause(lang);
        match self.inner.position {
            Some(at) => [&cause, " (", &at.explain(lang), ")"].concat(),
            None => cause,
        }
    }

    /// The same without the position.
    pub(crate) fn cause(&self, lang: Lang) -> String {
        let cause = &self.inner.cause;
        lang.render(cause.text(), cause)
    }
}

impl Cause {
    const fn text(&self) -> Text {
        match self {
            Self::Syntax(_) => {
                ["not JSON: expected {syntax}", "ce n'est pas du JSON : attendu {syntax}"]
            }
            Self::TooLong(_) => [
                "expected a text of at most {limit} bytes; found a longer one. Send less at once, \
                 or raise the limit with Reader::max_bytes",
                "attendu : un texte d'au plus {limit} octets ; il est plus long. Envoyez-en moins à \
                 la fois, ou relevez la limite avec Reader::max_bytes",
            ],
            #[cfg(feature = "hub")]
            Self::MessageTooLong(_) => [
                "expected a message of at most {limit} bytes, a fixed limit; found a longer one. Send \
                 less in one message",
                "attendu : un message d'au plus {limit} octets, limite fixe ; il est plus long. Mettez-en \
                 moins dans un message",
            ],
            Self::TooLarge(_) => [
                "expected a text whose values take at most {limit} bytes of memory; found one whose \
                 values take more. Send less at once, or raise the limit with Reader::max_memory",
                "attendu : un texte dont les valeurs prennent au plus {limit} octets de mémoire ; \
                 elles en prennent davantage. Envoyez-en moins à la fois, ou relevez la limite avec \
                 Reader::max_memory",
            ],
            Self::NoObject(_) => [
                "expected a JSON object, of type {type}",
                "attendu : un objet JSON, de type {type}",
            ],
            Self::OtherResource { found: Some(_), .. } => [
                "expected \"resourceType\": \"{type}\", found \"{found}\"",
                "attendu : \"resourceType\": \"{type}\" ; trouvé : \"{found}\"",
            ],
            Self::OtherResource { found: None, .. } => [
                "expected \"resourceType\": \"{type}\", found none",
                "attendu : \"resourceType\": \"{type}\" ; il manque",
            ],
        }
    }
}

impl Words for Cause {
    fn word(&self, name: &str, lang: Lang) -> Option<Cow<'_, str>> {
        Some(match (name, self) {
            ("syntax", Self::Syntax(expected)) => lang.render(expected.text(), self).into(),
            ("depth", _) => MAX_DEPTH.to_string().into(),
            ("limit", Self::TooLong(limit) | Self::TooLarge(limit)) => limit.to_string().into(),
            #[cfg(feature = "hub")]
            ("limit", Self::MessageTooLong(limit)) => limit.to_string().into(),
            ("type", Self::NoObject(expected) | Self::OtherResource { expected, .. }) => {
                (*expected).into()
            }
            ("found", Self::OtherResource { found: Some(found), .. }) => found.into(),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::assert_filled;

    #[test]
    fn texts_are_filled() {
        let other = |found| Cause::OtherResource { expected: "Slot", found };
        let causes = [
            Cause::Syntax(Expected::LessNesting),
            Cause::TooLong(1),
            #[cfg(feature = "hub")]
            Cause::MessageTooLong(1),
            Cause::TooLarge(1),
            Cause::NoObject("Slot"),
            other(None),
            other(Some("Patient".to_owned())),
        ];
        for cause in causes {
            assert_filled(cause.text(), &cause);
            assert_filled(Expected::LessNesting.text(), &cause);
        }
    }
}
