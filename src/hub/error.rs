//! The errors that the Hub and the software of dispatchers report.

use super::{
    model::{ErrorName, ErrorReport, Message},
    value::Number,
};
use crate::{diagnostic::Lang, lang::Text};

/// What is known of an error.
struct Entry {
    number: u32,
    names: &'static [&'static str],
    meaning: Text,
    action: Text,
}

macro_rules! errors {
    ($($(#[$doc:meta])* $variant:ident = $number:literal $names:tt $meaning:tt $action:tt;)*) => {
        /// The errors that are known: those of the guide's page, and those that the Hub has for what its clients send.
        ///
        /// ```
        /// use fhir_sas::{diagnostic::Lang, hub::KnownError};
        ///
        /// assert_eq!(
        ///     (KnownError::Conflict.number(), KnownError::Conflict.name()),
        ///     (409, "CONFLICT")
        /// );
        /// println!("{}", KnownError::DeadLetteredQueue.action(Lang::Fr));
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum KnownError {
            $($(#[$doc])* $variant,)*
        }

        impl KnownError {
            /// All of them, by their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            const fn entry(self) -> &'static Entry {
                match self {
                    $(Self::$variant => &Entry {
                        number: $number, names: &$names, meaning: $meaning, action: $action,
                    },)*
                }
            }
        }
    };
}

errors! {
    /// The message was not published as a persistent one.
    DeliveryModeInconsistency = 100 ["DELIVERY_MODE_INCONSISTENCY"] [
        "The message was not published as a persistent one.",
        "Le message n'a pas été publié en mode persistant.",
    ] [
        "Publish it with delivery mode 2. The Hub may have delivered this one: do not send it again without looking.",
        "Publiez-le avec le mode de livraison 2. Le Hub peut avoir remis celui-ci : ne le renvoyez pas sans vérifier.",
    ];
    /// The message was published with another type of content.
    NotAllowedContentType = 101 ["NOT_ALLOWED_CONTENT_TYPE"] [
        "The message was published with a type of content that the Hub does not take.",
        "Le message a été publié avec un type de contenu que le Hub n'admet pas.",
    ] [
        "Publish it with the content type application/json.",
        "Publiez-le avec le type de contenu application/json.",
    ];
    /// The Hub could not read the message.
    UnrecognizedMessageFormat = 102 ["UNRECOGNIZED_MESSAGE_FORMAT"] [
        "The message could not be read: it is not JSON, or not an envelope.",
        "Le message n'a pas pu être lu : ce n'est pas du JSON, ou pas une enveloppe.",
    ] [
        "Correct the program that writes it; the same message will be refused again.",
        "Corrigez le programme qui l'écrit ; le même message sera refusé à nouveau.",
    ];
    /// The sender of the envelope is not the client that published it.
    SenderInconsistency = 200 ["SENDER_INCONSISTENCY"] [
        "The sender of the envelope is not the client that published it.",
        "L'émetteur de l'enveloppe n'est pas le client qui l'a publiée.",
    ] [
        "Send the own id as senderID and as the routing key.",
        "Envoyez votre identifiant comme senderID et comme clé de routage.",
    ];
    /// The message breaks a schema.
    InvalidMessage = 300 ["INVALID_MESSAGE"] [
        "The message breaks a schema.",
        "Le message ne respecte pas un schéma.",
    ] [
        "Check sourceMessage with this library, correct the program that writes it, and send it with a new distributionID.",
        "Vérifiez sourceMessage avec cette bibliothèque, corrigez le programme qui l'écrit, et envoyez-le avec un nouveau \
         distributionID.",
    ];
    /// The message expired before the Hub could route it.
    ExpiredMessageBeforeRouting = 400 ["EXPIRED_MESSAGE_BEFORE_ROUTING"] [
        "The message expired on the Hub before it reached the recipient's queue: the recipient does not have it.",
        "Le message a expiré sur le Hub avant d'atteindre la file du destinataire : celui-ci ne l'a pas.",
    ] [
        "Send the appointment as it is now, as an update, with a new distributionID and a later dateTimeExpires; compare the clocks.",
        "Envoyez le rendez-vous dans son état actuel, en mise à jour, avec un nouveau distributionID et un dateTimeExpires \
         ultérieur ; comparez les horloges.",
    ];
    /// The software of dispatchers has another appointment with the id.
    Conflict = 409 ["CONFLICT"] [
        "The recipient has an appointment with this id already, and it is another one.",
        "Le destinataire a déjà un rendez-vous avec cet identifiant, et c'en est un autre.",
    ] [
        "Send UpdateAppointment to change the one that is there; give a new appointment an id of its own.",
        "Envoyez UpdateAppointment pour modifier celui qui existe ; donnez à un nouveau rendez-vous son propre identifiant.",
    ];
    /// The recipient did not read the message before it expired. The Hub's own code spells the name `DEAD_LETTER_QUEUED`.
    DeadLetteredQueue = 500 ["DEAD_LETTERED_QUEUE", "DEAD_LETTER_QUEUED"] [
        "The recipient did not read the message before it expired.",
        "Le destinataire n'a pas lu le message avant qu'il n'expire.",
    ] [
        "Send the appointment as it is now, as an update, with a new distributionID and a later dateTimeExpires; if it happens \
         again, call the recipient: its software does not read its queue.",
        "Envoyez le rendez-vous dans son état actuel, en mise à jour, avec un nouveau distributionID et un dateTimeExpires \
         ultérieur ; si cela se reproduit, appelez le destinataire : son logiciel ne lit pas sa file.",
    ];
}

impl KnownError {
    /// The number (`statusCode`).
    #[must_use]
    pub const fn number(self) -> u32 {
        self.entry().number
    }

    /// The name (`statusString`), as the guide's page has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.entry().names[0]
    }

    /// All spellings of the name.
    pub(super) const fn names(self) -> &'static [&'static str] {
        self.entry().names
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self, lang: Lang) -> &'static str {
        lang.of(self.entry().meaning)
    }

    /// What to do.
    #[must_use]
    pub const fn action(self, lang: Lang) -> &'static str {
        lang.of(self.entry().action)
    }

    /// Whether the appointment is to be sent again, in its present state: the recipient does not have the message, and nothing
    /// is wrong with it.
    #[must_use]
    pub const fn is_retryable(self) -> bool {
        matches!(self, Self::ExpiredMessageBeforeRouting | Self::DeadLetteredQueue)
    }

    /// The one with that number.
    #[must_use]
    pub fn of_number(number: &Number) -> Option<Self> {
        let number = number.to_u32()?;
        Self::ALL.iter().copied().find(|known| known.number() == number)
    }
}

impl From<KnownError> for ErrorName {
    fn from(error: KnownError) -> Self {
        Self {
            status_code: Some(error.number().into()),
            status_string: Some(super::value::Text::literal(error.name())),
            extra: super::declare::ExtraMembers::default(),
        }
    }
}

impl ErrorReport {
    /// Which error it is, when it is a known one.
    #[must_use]
    pub fn known(&self) -> Option<KnownError> {
        KnownError::of_number(self.error_code.as_ref()?.status_code.as_ref()?)
    }
}

impl Message {
    /// The error that it reports, when it is a known one.
    #[must_use]
    pub fn known_error(&self) -> Option<KnownError> {
        self.error.as_ref()?.known()
    }
}
