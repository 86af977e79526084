//! Who is connected to the Hub, and by which queues.

use std::{borrow::Cow, fmt, str::FromStr};

use super::value::MessageKind;
use crate::{
    diagnostic::Lang,
    lang::{Text, is_blank},
};

/// The environments of the Hub, as far as messages show them: by the id of the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// The real one: the platform is `fr.health.ptfsas`.
    Production,
    /// Any other one: the platform is `fr.health.test.ptfsas`.
    Test,
}

impl Environment {
    /// The platform's id there.
    #[must_use]
    pub const fn platform(self) -> ClientId {
        match self {
            Self::Production => ClientId::PLATFORM,
            Self::Test => ClientId::TEST_PLATFORM,
        }
    }
}

/// The three queues of each client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Queue {
    /// What a client is sent: the software of dispatchers reads it.
    Message,
    /// Acknowledgements: the platform reads it.
    Ack,
    /// Errors and announcements: the platform reads it, and whoever sends messages.
    Info,
}

impl Queue {
    /// The end of its name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Ack => "ack",
            Self::Info => "info",
        }
    }

    /// The queue that messages of a kind go to; `None`: of an unknown kind.
    #[must_use]
    pub const fn of(kind: &MessageKind) -> Option<Self> {
        match kind {
            MessageKind::Report | MessageKind::Update | MessageKind::Cancel => Some(Self::Message),
            MessageKind::Ack => Some(Self::Ack),
            MessageKind::Error => Some(Self::Info),
            MessageKind::Other(_) => None,
        }
    }
}

impl fmt::Display for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The exchange that clients publish to, each with its own id as the routing key.
pub const EXCHANGE: &str = "hubsante";

/// The type of content that messages are published with; they are to be persistent (delivery mode 2) besides.
pub const MESSAGE_CONTENT_TYPE: &str = "application/json";

/// The id of a client of the Hub: the platform, the software of a SAMU, the Hub itself.
///
/// ```
/// use fhir_sas::hub::{ClientId, Environment, Queue};
///
/// let samu: ClientId = "fr.health.samu330".parse()?;
/// assert_eq!(samu.queue(Queue::Message), "fr.health.samu330.message");
/// assert_eq!(Environment::Test.platform().queue(Queue::Ack), "fr.health.test.ptfsas.ack");
/// # Ok::<(), fhir_sas::hub::ClientIdError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientId(Cow<'static, str>);

impl ClientId {
    /// The platform, in production.
    pub const PLATFORM: Self = Self(Cow::Borrowed("fr.health.ptfsas"));
    /// The platform, in any other environment.
    pub const TEST_PLATFORM: Self = Self(Cow::Borrowed("fr.health.test.ptfsas"));
    /// The Hub itself: errors come from it.
    pub const HUB: Self = Self(Cow::Borrowed("fr.health.hub"));

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the platform, in any environment.
    #[must_use]
    pub fn is_platform(&self) -> bool {
        Self::is_platform_id(&self.0)
    }

    pub(super) fn is_platform_id(id: &str) -> bool {
        [Self::PLATFORM, Self::TEST_PLATFORM].iter().any(|platform| platform.0 == id)
    }

    /// The name of one of its queues.
    #[must_use]
    pub fn queue(&self, queue: Queue) -> String {
        [&self.0, ".", queue.as_str()].concat()
    }

    /// Its address in the header of messages: `hubex:` and the id.
    #[must_use]
    pub fn uri(&self) -> String {
        ["hubex:", &self.0].concat()
    }
}

/// Letters, digits, hyphens and underscores, in parts that points separate.
impl FromStr for ClientId {
    type Err = ClientIdError;

    fn from_str(text: &str) -> Result<Self, ClientIdError> {
        let id = text.trim_matches(is_blank);
        let is_part = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        };
        if id.len() <= 200 && id.contains('.') && id.split('.').all(is_part) {
            Ok(Self(id.to_owned().into()))
        } else {
            Err(ClientIdError(()))
        }
    }
}

impl AsRef<str> for ClientId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ClientId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A text that no client of the Hub can have as its id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Lang::En))]
pub struct ClientIdError(());

impl ClientIdError {
    /// What was expected, with an example.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        const TEXT: Text = [
            "not the id of a client of the Hub: expected letters, digits, - and _ in parts that points separate, as in \
             fr.health.samu330",
            "Ce n'est pas l'identifiant d'un client du Hub. Attendu : des lettres, chiffres, - et _ en parties séparées par \
             des points, par exemple fr.health.samu330.",
        ];
        lang.of(TEXT).to_owned()
    }
}
