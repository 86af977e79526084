//! Codes of what is wrong with a message.

use crate::diagnostic::judged_codes;

judged_codes! {
    /// What is wrong with a message, as a code that never changes its meaning.
    HubCode {
        /// The text is not JSON, or nothing that is sent through the Hub: nothing of it was read.
        NotAMessage = "not-a-message", Fatal, STRUCTURE,
            "Le texte n'est pas du JSON, ou rien qui passe par le Hub : rien n'en a été lu.",
            [
                "Send one envelope EDXL-DE, as JSON in UTF-8.",
                "Envoyez une enveloppe EDXL-DE, en JSON et en UTF-8.",
            ];
        /// A byte-order mark stands in front of the text: many readers refuse it.
        ByteOrderMark = "byte-order-mark", Warning, STRUCTURE,
            "Une marque d'ordre des octets précède le texte : beaucoup de lecteurs la refusent.",
            ["Write UTF-8 without it.", "Écrivez de l'UTF-8 sans elle."];
        /// A member stands twice in its object: the last one counts.
        DuplicateMember = "duplicate-member", Error, STRUCTURE,
            "Un membre est présent deux fois dans son objet : le dernier compte.",
            ["Send it once.", "Envoyez-le une seule fois."];
        /// A text has half a surrogate pair (`\\ud83d` without its other half), which is no character.
        LoneSurrogate = "lone-surrogate", Error, VALUE,
            "Un texte a la moitié d'une paire de substitution (`\\ud83d` sans son autre moitié), qui n'est pas un caractère.",
            [
                "Write the character itself, in UTF-8; do not cut texts within one.",
                "Écrivez le caractère lui-même, en UTF-8 ; ne coupez pas les textes au milieu d'un caractère.",
            ];
        /// A member that the schema requires is missing.
        MissingMember = "missing-member", Error, REQUIRED,
            "Un membre que le schéma exige manque.",
            [
                "Add it. Every message carries the whole appointment, updates too.",
                "Ajoutez-le. Chaque message porte le rendez-vous entier, mises à jour comprises.",
            ];
        /// A member that the schema does not allow.
        UnknownMember = "unknown-member", Error, STRUCTURE,
            "Un membre que le schéma n'admet pas.",
            [
                "Look for a spelling mistake, or leave it out: the Hub refuses the message.",
                "Cherchez une faute de frappe, ou omettez-le : le Hub refuse le message.",
            ];
        /// A value of another type than the schema demands.
        WrongType = "wrong-type", Error, STRUCTURE,
            "Une valeur d'un autre type que celui du schéma.",
            ["Write the value as the schema has it.", "Écrivez la valeur comme le schéma la veut."];
        /// A code that is not in the schema.
        WrongCode = "wrong-code", Error, CODE_INVALID,
            "Un code qui n'est aucun de ceux du schéma.",
            [
                "Send one of the codes of the schema, in its small and capital letters.",
                "Envoyez un des codes du schéma, avec ses majuscules et minuscules.",
            ];
        /// A date and time without the form of the schema.
        DateTime = "date-time", Error, VALUE,
            "Une date et heure qui n'a pas la forme du schéma.",
            [
                "Send date, time to the second and offset, as in `2026-03-02T09:00:00+01:00`.",
                "Envoyez la date, l'heure à la seconde et le décalage, comme `2026-03-02T09:00:00+01:00`.",
            ];
        /// An RPPS number without the form of the schema: `81` and ten digits.
        Rpps = "rpps", Error, VALUE,
            "Un numéro RPPS qui n'a pas la forme du schéma : `81` et dix chiffres.",
            [
                "Send the RPPS number with its prefix 8; leave out a practitioner who has no RPPS number.",
                "Envoyez le numéro RPPS avec son préfixe 8 ; omettez le praticien s'il n'en a pas.",
            ];
        /// A list that the schema demands an item of is empty.
        EmptyList = "empty-list", Error, REQUIRED,
            "Une liste dont le schéma exige un élément est vide.",
            ["Add an item.", "Ajoutez un élément."];
        /// There are more issues than are kept.
        More = "more", Information, INCOMPLETE,
            "Il y a plus de problèmes que ce qui est gardé.",
            ["Fix those that are reported, and check again.", "Corrigez ceux qui sont indiqués, puis vérifiez à nouveau."];
        /// The message comes without an envelope.
        NoEnvelope = "no-envelope", Error, REQUIRED,
            "Le message vient sans enveloppe.",
            ["Send it in an envelope EDXL-DE.", "Envoyez-le dans une enveloppe EDXL-DE."];
        /// The envelope brings no message, or the message brings nothing.
        NoPayload = "no-payload", Error, REQUIRED,
            "L'enveloppe n'apporte aucun message, ou le message n'apporte rien.",
            [
                "Send an appointment, a reference or an error in `message`.",
                "Envoyez un rendez-vous, une référence ou une erreur dans `message`.",
            ];
        /// A message brings something that the SAS does not exchange: it was not checked.
        OtherPayload = "other-payload", Information, INFORMATIONAL,
            "Un message apporte quelque chose que le SAS n'échange pas : cela n'a pas été vérifié.",
            [
                "Nothing, when that is what was meant to be sent.",
                "Rien, si c'est bien ce qui devait être envoyé.",
            ];
        /// A message brings several things, or an envelope several messages: the Hub accepts one.
        SeveralPayloads = "several-payloads", Error, INVALID,
            "Un message apporte plusieurs choses, ou une enveloppe plusieurs messages : le Hub en admet un.",
            ["Send one envelope for each.", "Envoyez une enveloppe pour chacun."];
        /// The kind is not that of what the message brings, or header and envelope differ.
        Kind = "kind", Error, INVALID,
            "Le type n'est pas celui de ce que le message apporte, ou l'en-tête et l'enveloppe diffèrent.",
            [
                "Send `Report` with an appointment, `Ack` with a reference, `Error` with an error, in both places.",
                "Envoyez `Report` avec un rendez-vous, `Ack` avec une référence, `Error` avec une erreur, aux deux endroits.",
            ];
        /// The status is not `Actual`, or header and envelope differ.
        Status = "status", Error, INVALID,
            "Le statut n'est pas `Actual`, ou l'en-tête et l'enveloppe diffèrent.",
            ["Send `Actual` in both places.", "Envoyez `Actual` aux deux endroits."];
        /// The id of the envelope does not start with the id of its sender and `_`.
        DistributionId = "distribution-id", Error, INVALID,
            "L'identifiant de l'enveloppe ne commence pas par celui de son émetteur et `_`.",
            [
                "Send the id of the sender, `_`, and an id that is unique there.",
                "Envoyez l'identifiant de l'émetteur, `_`, et un identifiant unique chez lui.",
            ];
        /// The id of the message is not that of its envelope.
        MessageId = "message-id", Error, INVALID,
            "L'identifiant du message n'est pas celui de son enveloppe.",
            [
                "Send the `distributionID` of the envelope as `messageId`.",
                "Envoyez le `distributionID` de l'enveloppe comme `messageId`.",
            ];
        /// Name or address of the sender are not those of the envelope.
        Sender = "sender", Error, INVALID,
            "Le nom ou l'adresse de l'émetteur ne sont pas ceux de l'enveloppe.",
            [
                "Send the `senderID` of the envelope as `name`, and `hubex:` and the same as `URI`.",
                "Envoyez le `senderID` de l'enveloppe comme `name`, et `hubex:` suivi du même comme `URI`.",
            ];
        /// Name or address of a recipient are not those of the envelope.
        Recipient = "recipient", Error, INVALID,
            "Le nom ou l'adresse d'un destinataire ne sont pas ceux de l'enveloppe.",
            [
                "Send the address of the envelope as `name`, and `hubex:` and the same as `URI`.",
                "Envoyez l'adresse de l'enveloppe comme `name`, et `hubex:` suivi de la même comme `URI`.",
            ];
        /// The kind of address is not `hubex`.
        AddressScheme = "address-scheme", Error, VALUE,
            "Le type d'adresse n'est pas `hubex`.",
            ["Send `hubex`, in small letters.", "Envoyez `hubex`, en minuscules."];
        /// The language is not `fr-FR`.
        Language = "language", Error, VALUE,
            "La langue n'est pas `fr-FR`.",
            ["Send `fr-FR`.", "Envoyez `fr-FR`."];
        /// A message is not from or to the platform, as messages of its kind are.
        Direction = "direction", Warning, VALUE,
            "Un message ne vient pas de la plateforme ou n'y va pas, comme le font ceux de son type.",
            [
                "Appointments come from `fr.health.ptfsas` (production) or `fr.health.test.ptfsas`; acknowledgements go there.",
                "Les rendez-vous viennent de `fr.health.ptfsas` (production) ou de `fr.health.test.ptfsas` ; les acquittements y \
                 vont.",
            ];
        /// The message is delivered until before it is sent.
        Expiry = "expiry", Error, VALUE,
            "Le message n'est à remettre que jusqu'à une heure d'avant son envoi.",
            [
                "Send a later `dateTimeExpires`: the Hub drops what has expired.",
                "Envoyez un `dateTimeExpires` ultérieur : le Hub écarte ce qui a expiré.",
            ];
        /// The message and its envelope were sent at different times.
        SentAt = "sent-at", Warning, INVALID,
            "Le message et son enveloppe n'ont pas la même heure d'envoi.",
            ["Send the same instant in both places.", "Envoyez le même instant aux deux endroits."];
        /// A date and time of the envelope has a fraction of a second, or no numeric offset.
        DateTimeForm = "date-time-form", Warning, VALUE,
            "Une date et heure de l'enveloppe a une fraction de seconde, ou n'a pas de décalage numérique.",
            [
                "Send it to the second, with an offset such as `+01:00`, or `-00:00` for UTC.",
                "Envoyez-la à la seconde, avec un décalage comme `+01:00`, ou `-00:00` pour UTC.",
            ];
        /// A text is empty, or has nothing but blanks.
        EmptyText = "empty-text", Error, VALUE,
            "Un texte est vide, ou n'a que des espaces.",
            [
                "Send a value; leave a member without one out when it is optional.",
                "Envoyez une valeur ; omettez un membre facultatif qui n'en a pas.",
            ];
        /// An appointment does not end after it starts.
        AppointmentOrder = "appointment-order", Error, VALUE,
            "Un rendez-vous ne finit pas après avoir commencé.",
            ["Send a later `end`, or none.", "Envoyez une `end` ultérieure, ou aucune."];
        /// The id of the regulator is a technical one: only the platform knows it.
        RegulatorId = "regulator-id", Error, VALUE,
            "L'identifiant du régulateur est technique : seule la plateforme le connaît.",
            [
                "Send the national id, or leave `regulatorId` out.",
                "Envoyez l'identifiant national, ou omettez `regulatorId`.",
            ];
        /// The id of the regulator is not one of those on a card.
        RegulatorIdForm = "regulator-id-form", Warning, VALUE,
            "L'identifiant du régulateur n'est pas de ceux qu'une carte porte.",
            [
                "Send it as on the card, as in `3456780581/11242343`, or an RPPS number with its prefix.",
                "Envoyez-le comme sur la carte, par exemple `3456780581/11242343`, ou un numéro RPPS préfixé.",
            ];
        /// The e-mail address of the regulator is invalid.
        RegulatorEmail = "regulator-email", Warning, VALUE,
            "L'adresse électronique du régulateur n'en est pas une.",
            [
                "Send the address of the regulator's account on the platform.",
                "Envoyez l'adresse du compte du régulateur sur la plateforme.",
            ];
        /// The id of the structure is no FINESS or SIRET number with its prefix.
        StructureId = "structure-id", Warning, VALUE,
            "L'identifiant de la structure n'est pas un numéro FINESS ou SIRET préfixé.",
            [
                "Send `1` and the FINESS number, or `3` and the SIRET number.",
                "Envoyez `1` et le numéro FINESS, ou `3` et le numéro SIRET.",
            ];
        /// A code without the address of its code system, or with that of another one, or the address alone.
        CodeSystem = "code-system", Warning, CODE_INVALID,
            "Un code sans l'adresse de son système de codes, ou avec celle d'un autre, ou l'adresse seule.",
            [
                "Send both: the code, and the address of `TRE_R38` for a speciality, of `TRE_G15` for a profession.",
                "Envoyez les deux : le code, et l'adresse de `TRE_R38` pour une spécialité, de `TRE_G15` pour une profession.",
            ];
        /// A code that `TRE_R38` does not have.
        Speciality = "speciality", Warning, CODE_INVALID,
            "Un code que `TRE_R38` n'a pas.",
            ["Send a code of `TRE_R38`, such as `SM54`.", "Envoyez un code de `TRE_R38`, comme `SM54`."];
        /// Number and name of an error do not belong together.
        ErrorName = "error-name", Warning, INVALID,
            "Le numéro et le nom d'une erreur ne vont pas ensemble.",
            [
                "Send the pair that the Hub has for the error.",
                "Envoyez la paire que le Hub prévoit pour l'erreur.",
            ];
        /// The message that an error refers to is not the one that it carries.
        ReferencedId = "referenced-id", Warning, INVALID,
            "Le message auquel une erreur renvoie n'est pas celui qu'elle porte.",
            [
                "Send the `distributionID` of `sourceMessage` as `referencedDistributionID`.",
                "Envoyez le `distributionID` de `sourceMessage` comme `referencedDistributionID`.",
            ];
        /// The practitioner cannot be sent: messages have RPPS numbers only, and need both names.
        PractitionerLeftOut = "practitioner-left-out", Warning, INCOMPLETE,
            "Le praticien ne peut pas être envoyé : les messages n'ont que des numéros RPPS, et il faut les deux noms.",
            [
                "Give the names; nothing can be done for another id: send the structure.",
                "Donnez les noms ; rien n'est possible pour un autre identifiant : envoyez la structure.",
            ];
        /// The place of a booking of SOS Médecins is not sent: messages have no member for it.
        PlaceLeftOut = "place-left-out", Information, INFORMATIONAL,
            "Le lieu d'un rendez-vous SOS Médecins n'est pas envoyé : les messages n'ont pas de membre pour lui.",
            ["Give the structure, by its SIRET number.", "Donnez la structure, par son numéro SIRET."];
        /// The id of the regulator is not sent: it is a technical one, which only the platform knows.
        RegulatorIdLeftOut = "regulator-id-left-out", Information, INFORMATIONAL,
            "L'identifiant du régulateur n'est pas envoyé : il est technique, et seule la plateforme le connaît.",
            ["Nothing: this is how it should be.", "Rien : il doit en être ainsi."];
    }
}

/// Who demands that a message be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HubLayer {
    /// The schemas of the Hub: it refuses what breaks them.
    Schema,
    /// The page of the guide on these messages, and what follows from it.
    Guide,
}

impl HubCode {
    /// Who demands it.
    #[must_use]
    pub const fn layer(self) -> HubLayer {
        match self {
            Self::NotAMessage
            | Self::MissingMember
            | Self::UnknownMember
            | Self::WrongType
            | Self::WrongCode
            | Self::DateTime
            | Self::Rpps
            | Self::EmptyList => HubLayer::Schema,
            _ => HubLayer::Guide,
        }
    }
}
