//! Claims of ID tokens.

use std::sync::LazyLock;

use fhir_sas::{
    FrRegulator,
    identifier::RegulatorId,
    sso::{Claims, ClaimsError},
};
use serde_json::{Map, Value};

use super::assert_messages;

/// Accounts with what the seeds have, and with what is nearly the same.
static ACCOUNTS: LazyLock<Vec<FrRegulator>> = LazyLock::new(|| {
    const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";
    let accounts = [
        (RegulatorId::technical(UUID), "prenom.nom@exemple.fr", true),
        (
            RegulatorId::technical("1ef1c748-01a3-6180-b098-73283ce4e5b2"),
            "Prenom.Nom@exemple.fr",
            true,
        ),
        (RegulatorId::national("3456780581/11242343"), "élise@ch-été.exemple.fr", false),
        (RegulatorId::national("810002909371"), "k@exemple.fr", true),
    ];
    let built = accounts.into_iter().map(|(id, mail, active)| {
        let builder = FrRegulator::builder(id.expect("an id"), "MARTIN", "Zoé", mail);
        builder.active(active).build().expect("an account")
    });
    built.collect()
});

pub(crate) fn sso(input: &[u8]) {
    let Ok(all) = serde_json::from_slice::<Map<String, Value>>(input) else {
        let error = serde_json::from_slice::<Claims>(input);
        assert!(error.is_err());
        return;
    };
    let claims = match Claims::try_from(all.clone()) {
        Ok(claims) => claims,
        Err(error) => return refused(&error),
    };
    assert_eq!(serde_json::to_value(&claims).ok(), Some(Value::Object(all.clone())));
    let read: Claims = serde_json::from_slice(input).expect("what was read before");
    assert!(read == claims);
    assert!(!claims.issuer().is_empty() && !claims.subject().is_empty());
    assert!(claims.audience().count() > 0);
    let numbers = (claims.expires(), claims.issued(), claims.signed_in());
    let texts = [
        claims.nonce(),
        claims.acr(),
        claims.email(),
        claims.preferred_username(),
        claims.given_name(),
        claims.family_name(),
        claims.idp_connect(),
    ];
    assert!(texts.into_iter().flatten().all(|text| !text.is_empty()), "{numbers:?}");
    let _ = claims.email_verified();
    assert!(claims.extra().iter().all(|(name, value)| all.get(name) == Some(value)));
    // the names, and nothing of the values
    let names: Vec<String> = all.keys().map(|name| format!("{name:?}")).collect();
    assert_eq!(format!("{claims:?}"), format!("Claims {{{}}}", names.join(", ")));
    let accounts = || ACCOUNTS.iter().enumerate();
    match claims.account(accounts()) {
        Ok(found) => {
            let account = &ACCOUNTS[found];
            assert!(account.is_active());
            let by_mail = claims
                .email()
                .is_some_and(|mail| mail.trim().to_lowercase() == account.email().to_lowercase());
            let by_id = account.regulator_ids().any(|id| {
                claims.subject().contains(id.value())
                    || claims.subject().to_lowercase().contains(&id.value().to_lowercase())
            });
            assert!(by_id || by_mail || claims.email().is_some(), "an account of somebody else");
        }
        Err(why) => assert_messages(|lang| why.message(lang)),
    }
    assert!(claims.account(std::iter::empty::<(u8, &FrRegulator)>()).is_err());
}

fn refused(error: &ClaimsError) {
    assert!(error.claims().count() > 0);
    assert_messages(|lang| error.message(lang));
}
