//! Users who arrive from the platform.

use fhir_sas::{
    FrRegulator,
    diagnostic::Lang,
    sso::{Claims, ClaimsError, ClaimsFault, NoAccount, Origin, account_by_email, email_key},
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const UUID: &str = "1ef1c748-01a3-6180-b098-73283ce4e5b1";

fn origin(url: &str) -> Option<String> {
    Origin::of_url(url).map(|origin| origin.to_string())
}

#[test]
fn origins_are_found_wherever_they_stand() {
    for (url, found) in [
        ("https://a.fr/rdv?origin=sas", Some("sas")),
        ("https://a.fr/rdv?slot=7&origin=sas-preprod", Some("sas-preprod")),
        // appended blindly
        ("https://a.fr/rdv/7&origin=sas-preprod", Some("sas-preprod")),
        ("/rdv/7&origin=sas-preprod", Some("sas-preprod")),
        ("https://a.fr/rdv?slot=7#jour&origin=sas-preprod", Some("sas-preprod")),
        ("https://a.fr/#/rdv?slot=7&origin=sas-rui", Some("sas-rui")),
        ("https://a.fr/rdv?slot=7?origin=sas", Some("sas")),
        // queries alone, escapes, pages
        ("slot=7&origin=sas", Some("sas")),
        ("origin=sas", Some("sas")),
        ("?%6Frigin=sas%2Dpreprod&x=1", Some("sas-preprod")),
        ("?slot=7&amp;origin=sas", Some("sas")),
        ("?origin=%20sas%0A", Some("sas")),
        ("?origin=SAS&x", Some("SAS")),
        ("?origin=doctolib", Some("doctolib")),
        ("?origin=a%ZZ%FF", Some("a%ZZ\u{fffd}")),
        // the last one is the platform's
        ("?origin=site&x=1&origin=sas", Some("sas")),
        ("?origin=sas&origin=", Some("sas")),
        // what is sent to the server counts first
        ("/rdv?origin=sas#/jour?origin=site", Some("sas")),
        ("/rdv?origin=#jour&origin=sas&origin=sas-rui", Some("sas-rui")),
        // none
        ("", None),
        ("https://a.fr/rdv", None),
        ("?origin", None),
        ("?origin=", None),
        ("?origine=sas&my_origin=sas&x=origin", None),
        ("https://a.fr/origin=sas", None),
        ("?next=%2Frdv%3Forigin%3Dsas", None),
    ] {
        assert_eq!(origin(url).as_deref(), found, "{url}");
    }
}

#[test]
fn the_platform_is_distinguished_from_others() {
    for known in [Origin::SAS, Origin::SAS_PREPROD, Origin::SAS_RUI, Origin::new("SAS-integration")]
    {
        assert!(known.is_sas(), "{known}");
    }
    for other in ["", "-sas", "sasha", "site-sas", "sas.fr", "sas preprod"] {
        assert!(!Origin::new(other).is_sas(), "{other}");
    }
    assert_eq!(Origin::of_url("?origin=sas-rui"), Some(Origin::SAS_RUI));
}

#[test]
fn origins_are_added_where_they_belong() {
    for (url, with) in [
        ("https://a.fr/rdv", "https://a.fr/rdv?origin=sas"),
        ("https://a.fr/rdv?", "https://a.fr/rdv?origin=sas"),
        ("https://a.fr/rdv?slot=7", "https://a.fr/rdv?slot=7&origin=sas"),
        ("https://a.fr/rdv?slot=7&", "https://a.fr/rdv?slot=7&origin=sas"),
        ("https://a.fr/rdv#jour?x", "https://a.fr/rdv?origin=sas#jour?x"),
        ("https://a.fr/rdv?origin=site&slot=7", "https://a.fr/rdv?slot=7&origin=sas"),
    ] {
        assert_eq!(Origin::SAS.added_to(url), with);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_origin_that_was_added_is_found(url in "(https://a\\.fr)?/[a-z0-9/&=?]{0,20}(#[a-z?&]{0,3}origin=[a-z]{0,3})?", text in "[!-~é][ -~é]{0,12}[!-~é]") {
        let origin = Origin::new(text);
        let with = origin.added_to(&url);
        prop_assert_eq!(Origin::of_url(&with), Some(origin), "{}", with);
    }

    #[test]
    fn any_text_is_read(url in ".{0,80}") {
        let with = Origin::SAS_PREPROD.added_to(&url);
        let _ = Origin::of_url(&url);
        prop_assert_eq!(Origin::of_url(&with), Some(Origin::SAS_PREPROD), "{}", with);
    }
}

fn token() -> Value {
    json!({"iss": "https://sso.example.fr/realms/sas", "sub": "u-7", "aud": "agenda", "exp": 1_780_000_000, "iat": 1_779_999_700})
}

fn with(claims: &Value) -> Claims {
    let mut all = token();
    let members = claims.as_object().expect("an object").clone();
    all.as_object_mut().expect("an object").extend(members);
    serde_json::from_value(all).expect("claims")
}

#[test]
fn standard_claims() {
    let claims = with(&json!({
        "auth_time": 1_779_999_600, "nonce": "n-0S6_WzA2Mj", "acr": "eidas2", "email": "a.martin@example.fr",
        "email_verified": true, "preferred_username": "amartin", "given_name": "Alix", "family_name": "Martin"
    }));
    assert_eq!(claims.issuer(), "https://sso.example.fr/realms/sas");
    assert_eq!(claims.subject(), "u-7");
    assert_eq!(claims.audience().collect::<Vec<_>>(), ["agenda"]);
    assert_eq!((claims.expires(), claims.issued()), (1_780_000_000, 1_779_999_700));
    assert_eq!((claims.signed_in(), claims.nonce()), (Some(1_779_999_600), Some("n-0S6_WzA2Mj")));
    assert_eq!((claims.acr(), claims.email()), (Some("eidas2"), Some("a.martin@example.fr")));
    assert_eq!(claims.email_verified(), Some(true));
    assert_eq!(claims.preferred_username(), Some("amartin"));
    assert_eq!((claims.given_name(), claims.family_name()), (Some("Alix"), Some("Martin")));
    assert!(claims.extra().is_empty());
}

#[test]
fn claims_are_taken_as_providers_write_them() {
    let claims = with(
        &json!({"aud": ["agenda", "autre"], "exp": 1_780_000_000.75, "email_verified": "false"}),
    );
    assert_eq!(claims.audience().collect::<Vec<_>>(), ["agenda", "autre"]);
    assert_eq!((claims.expires(), claims.email_verified()), (1_780_000_000, Some(false)));
    // of another type than it should have: missing, and kept
    let odd = json!({"email": ["a@example.fr"], "email_verified": 1, "idp_connect": {"name": "x"}, "nonce": "", "acr": null, "auth_time": "now"});
    let claims = with(&odd);
    assert_eq!((claims.email(), claims.email_verified(), claims.idp_connect()), (None, None, None));
    assert_eq!((claims.nonce(), claims.acr(), claims.signed_in()), (None, None, None));
    assert_eq!(Value::Object(claims.extra()), odd);
    // nothing gets lost
    assert_eq!(serde_json::to_value(with(&odd)).expect("JSON"), {
        let mut all = token();
        all.as_object_mut().expect("an object").extend(odd.as_object().expect("one").clone());
        all
    });
}

#[test]
fn idp_connect_is_kept_as_it_comes() {
    for text in ["password", "psc", "Pro Santé Connect"] {
        assert_eq!(with(&json!({"idp_connect": text})).idp_connect(), Some(text));
    }
    assert_eq!(with(&json!({})).idp_connect(), None);
}

fn claims_error(claims: Value) -> ClaimsError {
    let Value::Object(claims) = claims else { panic!("an object") };
    Claims::try_from(claims).expect_err("a fault")
}

#[test]
fn what_an_id_token_must_have() {
    let none = claims_error(json!({}));
    assert_eq!(none.claims().collect::<Vec<_>>(), ["iss", "sub", "aud", "exp", "iat"]);
    for (name, odd) in [
        ("iss", json!("")),
        ("sub", json!(7)),
        ("aud", json!([])),
        ("aud", json!(["agenda", 7])),
        ("exp", json!("1780000000")),
        ("iat", Value::Null),
    ] {
        let mut claims = token();
        claims[name] = odd;
        assert_eq!(claims_error(claims).claims().collect::<Vec<_>>(), [name]);
    }
    let mut claims = token();
    claims["aud"] = json!([]);
    claims["exp"] = json!("soon");
    let error = claims_error(claims);
    assert_eq!(
        error.to_string(),
        "not the claims of an ID token: expected aud (a text or a list of texts), exp (a number), found another type or \
         nothing; pass the payload of the ID token, not that of an access token or of user information"
    );
    assert_eq!(
        error.message(Lang::Fr),
        "Ce ne sont pas les revendications d'un jeton d'identité. Attendu : aud (un texte ou une liste de textes), exp (un \
         nombre) ; trouvé : un autre type, ou rien. Donnez le contenu du jeton d'identité, non celui d'un jeton d'accès ou des \
         informations de l'utilisateur."
    );
    assert!(serde_json::from_str::<Claims>("[]").is_err());
    assert!(Claims::try_from(Map::new()).is_err());
}

#[test]
fn claims_show_no_values() {
    let claims = with(&json!({"email": "a.martin@example.fr"}));
    let shown = r#"Claims {"aud", "email", "exp", "iat", "iss", "sub"}"#;
    assert_eq!(format!("{claims:?}"), shown);
}

fn account(id: &str, email: &str, active: bool) -> FrRegulator {
    let id = id.parse().expect("an id");
    let account = FrRegulator::builder(id, "Martin", "Alix", email).active(active);
    account.build().expect("an account")
}

/// Which of some accounts is that of a user.
fn found(claims: &Value, accounts: &[(&str, &str, bool)]) -> Result<usize, NoAccount> {
    let accounts: Vec<_> =
        accounts.iter().map(|(id, email, active)| account(id, email, *active)).collect();
    with(claims).account(accounts.iter().enumerate())
}

#[test]
fn accounts_are_found_by_e_mail() {
    let card = "3456780581/11242343";
    let user = json!({"email": "Alix.Martin@Example.fr"});
    assert_eq!(
        found(&user, &[(card, "x@example.fr", true), (UUID, "alix.martin@example.FR", true)]),
        Ok(1)
    );
    assert_eq!(found(&user, &[(card, "x@example.fr", true)]), Err(NoAccount::Unknown));
    assert_eq!(found(&user, &[]), Err(NoAccount::Unknown));
    assert_eq!(found(&json!({}), &[(card, "x@example.fr", true)]), Err(NoAccount::NoEmail));
    // closed ones do not count
    let closed = (card, "alix.martin@example.fr", false);
    assert_eq!(found(&user, &[closed]), Err(NoAccount::Closed));
    assert_eq!(found(&user, &[closed, (UUID, "alix.martin@example.fr", true)]), Ok(1));
    // several with the same address
    let two = [(card, "alix.martin@example.fr", true), (UUID, "alix.martin@example.fr", true)];
    assert_eq!(found(&user, &two), Err(NoAccount::Several { found: 2 }));
    // the exact one counts
    let two = [(card, "alix.martin@example.fr", true), (UUID, "Alix.Martin@example.fr", true)];
    assert_eq!(found(&user, &two), Ok(1));
}

#[test]
fn accounts_are_found_by_an_address_without_a_token() {
    let card = "3456780581/11242343";
    let found = |email: &str, accounts: &[(&str, &str, bool)]| {
        let accounts: Vec<_> =
            accounts.iter().map(|(id, email, active)| account(id, email, *active)).collect();
        account_by_email(email, accounts.iter().enumerate())
    };
    let (small, capital) = ("alix.martin@example.fr", "Alix.Martin@example.fr");
    let one = [(card, "x@example.fr", true), (UUID, small, true)];
    assert_eq!(found(" Alix.Martin@Example.FR", &one), Ok(1));
    // an id is no address
    assert_eq!(found(UUID, &one), Err(NoAccount::Unknown));
    assert_eq!(found("", &one), Err(NoAccount::Unknown));
    assert_eq!(found(small, &[(card, small, false)]), Err(NoAccount::Closed));
    let two = [(card, small, true), (UUID, small, true)];
    assert_eq!(found(small, &two), Err(NoAccount::Several { found: 2 }));
    assert_eq!(found(capital, &[(card, small, true), (UUID, capital, true)]), Ok(1));
}

#[test]
fn accounts_are_found_by_id() {
    let card = "3456780581/11242343";
    let two = [(card, "a@example.fr", true), (UUID, "b@example.fr", true)];
    // the id counts more than an address, which may change
    let user = json!({"sub": UUID, "email": "a@example.fr"});
    assert_eq!(found(&user, &two), Ok(1));
    assert_eq!(found(&json!({"sub": UUID}), &two), Ok(1));
    assert_eq!(found(&json!({"sub": format!("urn:oid:1.2.250.1.71.4.2.1|{card}")}), &two), Ok(0));
    let wrong = json!({"sub": format!("urn:oid:1.2.250.1.213.3.6|{card}")});
    assert_eq!(found(&wrong, &two), Err(NoAccount::NoEmail));
    let twice = [(UUID, "a@example.fr", true), (UUID, "b@example.fr", true)];
    assert_eq!(found(&user, &twice), Err(NoAccount::Several { found: 2 }));
    assert_eq!(found(&user, &[(UUID, "a@example.fr", false)]), Err(NoAccount::Closed));
    // a closed one under the id does not hide the one that has the address now
    let moved = [(UUID, "old@example.fr", false), (card, "a@example.fr", true)];
    assert_eq!(found(&user, &moved), Ok(1));
    // any spelling of a UUID, and a national id only as a whole
    for subject in [UUID.to_uppercase(), format!("urn:uuid:{UUID}"), format!("{{{UUID}}}")] {
        assert_eq!(found(&json!({"sub": subject}), &two), Ok(1), "{subject}");
    }
    let subject = format!("1.2.250.1.213.3.6|{}", UUID.to_uppercase());
    assert_eq!(found(&json!({"sub": subject}), &two), Ok(1));
    let numbers = [("0751234567", "a@example.fr", true), ("810002909371", "b@example.fr", true)];
    assert_eq!(found(&json!({"sub": "810002909371"}), &numbers), Ok(1));
    for subject in
        ["751234567", "10002909371", "75 1234567", "demo", "é", "urn:oid:1.2.250.1.213.3.6|"]
    {
        assert_eq!(found(&json!({"sub": subject}), &numbers), Err(NoAccount::NoEmail), "{subject}");
    }
    // an id that is any text, only with its system
    let demo = FrRegulator::builder(
        fhir_sas::identifier::RegulatorId::technical("demo").expect("an id"),
        "Martin",
        "Alix",
        "demo@example.fr",
    );
    let demo = demo.build().expect("an account");
    assert_eq!(with(&json!({"sub": "demo"})).account([(7, &demo)]), Err(NoAccount::NoEmail));
    let with_system = json!({"sub": "urn:oid:1.2.250.1.213.3.6|demo"});
    assert_eq!(with(&with_system).account([(7, &demo)]), Ok(7));
    assert_eq!(with(&with_system).subject_id().as_ref(), Some(demo.regulator_id()));
    // names are no ids
    assert_eq!(found(&json!({"preferred_username": UUID}), &two), Err(NoAccount::NoEmail));
}

/// What the issuer denies is not believed, however it writes that.
#[test]
fn addresses_that_are_not_verified_lead_nowhere() {
    let account = [(UUID, "a@example.fr", true)];
    for verified in [json!(true), json!("true"), Value::Null] {
        let user = json!({"email": "a@example.fr", "email_verified": verified});
        assert_eq!(found(&user, &account), Ok(0), "{verified}");
    }
    for denied in [json!(false), json!("false"), json!("False"), json!(0), json!(""), json!([])] {
        let user = json!({"email": "a@example.fr", "email_verified": denied});
        assert_eq!(found(&user, &account), Err(NoAccount::NotVerified), "{denied}");
        // the id does not rest on the address
        let user = json!({"sub": UUID, "email": "b@example.fr", "email_verified": denied});
        assert_eq!(found(&user, &account), Ok(0), "{denied}");
        // nor is there anything to deny
        assert_eq!(found(&json!({"email_verified": denied}), &account), Err(NoAccount::NoEmail));
    }
}

/// Only `A` to `Z` have two cases, as in the servers that deliver mail.
#[test]
fn addresses_have_keys() {
    for (one, other, is_same) in [
        ("S.Loridon@Example.FR", "s.loridon@example.fr", true),
        (" a@example.fr\u{200b}", "a@example.fr", true),
        ("a@example.fr", "b@example.fr", false),
        // Kelvin, long s, dotted and dotless i, sharp s: Unicode folds them to other letters
        ("\u{212a}@example.fr", "k@example.fr", false),
        ("a@\u{212a}.fr", "a@k.fr", false),
        ("\u{17f}@example.fr", "s@example.fr", false),
        ("\u{130}@example.fr", "i\u{307}@example.fr", false),
        ("É@example.fr", "é@example.fr", false),
        ("É@example.fr", "É@EXAMPLE.fr", true),
    ] {
        assert_eq!(email_key(one) == email_key(other), is_same, "{one} {other}");
        let user = json!({"email": one});
        let expected = if is_same { Ok(0) } else { Err(NoAccount::Unknown) };
        assert_eq!(found(&user, &[(UUID, other, true)]), expected, "{one} {other}");
    }
}

fn checked(claims: &Value) -> Result<(), ClaimsFault> {
    let now = chrono::DateTime::from_timestamp(1_779_999_800, 0).expect("an instant");
    with(claims).check("agenda", now)
}

/// What libraries for `OpenID` Connect leave out.
#[test]
fn tokens_of_others_and_of_other_times() {
    assert_eq!(checked(&json!({})), Ok(()));
    for (claims, fault) in [
        (json!({"aud": "other"}), ClaimsFault::Audience),
        (json!({"aud": ["other", "agenda2"]}), ClaimsFault::Audience),
        (json!({"azp": "other"}), ClaimsFault::AuthorizedParty),
        (json!({"azp": ["agenda"]}), ClaimsFault::AuthorizedParty),
        (json!({"aud": ["agenda", "other"]}), ClaimsFault::AuthorizedParty),
        (json!({"aud": ["agenda", "other"], "azp": "other"}), ClaimsFault::AuthorizedParty),
        (json!({"exp": 1_779_999_740}), ClaimsFault::Expired),
        (json!({"exp": 0}), ClaimsFault::Expired),
        (json!({"nbf": 1_779_999_861}), ClaimsFault::NotYetGood),
        (json!({"nbf": 1e300}), ClaimsFault::NotYetGood),
        (json!({"nbf": "1779999700"}), ClaimsFault::NotYetGood),
        (json!({"iat": 1_779_999_861}), ClaimsFault::IssuedLater),
        (json!({"iat": 1_780_086_200}), ClaimsFault::IssuedLater),
        (json!({"iat": 1_779_913_399}), ClaimsFault::IssuedLongAgo),
        (json!({"iat": 0}), ClaimsFault::IssuedLongAgo),
        (json!({"iat": -1e300}), ClaimsFault::IssuedLongAgo),
    ] {
        assert_eq!(checked(&claims), Err(fault), "{claims}");
    }
    for claims in [
        json!({"aud": ["agenda"], "azp": "agenda"}),
        json!({"aud": ["agenda", "other"], "azp": "agenda"}),
        json!({"azp": null, "nbf": null}),
        json!({"exp": 1_779_999_741}),
        json!({"exp": 1e300}),
        json!({"nbf": 1_779_999_860}),
        json!({"iat": 1_779_999_860}),
        json!({"iat": 1_779_913_400}),
    ] {
        assert_eq!(checked(&claims), Ok(()), "{claims}");
    }
    let claims = with(&json!({"azp": "agenda", "nbf": 7}));
    assert_eq!((claims.authorized_party(), claims.not_before()), (Some("agenda"), Some(7)));
    for (fault, english, french) in [
        (
            ClaimsFault::Audience,
            "expected the client_id in aud, found others; check the client_id, and do not accept the token",
            "Attendu : le client_id dans aud ; trouvé : d'autres. Vérifiez le client_id, et n'acceptez pas le jeton.",
        ),
        (
            ClaimsFault::AuthorizedParty,
            "expected the client_id in azp, found another one, or several audiences without azp; do not accept the token",
            "Attendu : le client_id dans azp ; trouvé : un autre, ou plusieurs destinataires sans azp. N'acceptez pas le jeton.",
        ),
        (
            ClaimsFault::Expired,
            "expected a token that is still good, found an exp in the past; have the user sign in again, and check the clock",
            "Attendu : un jeton encore valable ; trouvé : un exp passé. Faites se reconnecter l'utilisateur, et vérifiez \
             l'horloge.",
        ),
        (
            ClaimsFault::NotYetGood,
            "expected a token that is good already, found an nbf in the future; check the clock, and do not accept the token",
            "Attendu : un jeton déjà valable ; trouvé : un nbf à venir. Vérifiez l'horloge, et n'acceptez pas le jeton.",
        ),
        (
            ClaimsFault::IssuedLater,
            "expected an iat in the past, found one in the future; check the clock, and do not accept the token",
            "Attendu : un iat passé ; trouvé : un iat à venir. Vérifiez l'horloge, et n'acceptez pas le jeton.",
        ),
        (
            ClaimsFault::IssuedLongAgo,
            "expected a token that was just issued, found an iat of more than a day ago; have the user sign in again",
            "Attendu : un jeton qui vient d'être émis ; trouvé : un iat de plus d'un jour. Faites se reconnecter l'utilisateur.",
        ),
    ] {
        assert_eq!((fault.to_string(), fault.message(Lang::Fr)), (english.into(), french.into()));
    }
}

#[test]
fn messages_without_an_account() {
    for (error, english, french) in [
        (
            NoAccount::NotVerified,
            "expected an e-mail address that the issuer has verified, found one with email_verified other than true, and no \
             account has the user's id; have the address confirmed at the platform",
            "Attendu : une adresse électronique vérifiée par l'émetteur ; trouvé : une adresse dont email_verified n'est pas \
             true, et aucun compte n'a l'identifiant de l'utilisateur. Faites confirmer l'adresse sur la plateforme.",
        ),
        (
            NoAccount::Unknown,
            "expected an active account with the user's id or e-mail address, found none; wait for the platform to send it when \
             the user signs in there, or compare the address with that of the account",
            "Attendu : un compte actif avec l'identifiant ou l'adresse électronique de l'utilisateur ; trouvé : aucun. Attendez \
             que la plateforme l'envoie quand l'utilisateur s'y connecte, ou comparez l'adresse avec celle du compte.",
        ),
        (
            NoAccount::NoEmail,
            "expected an e-mail address in the ID token, found none, and no account has the user's id; ask for the scope `email`",
            "Attendu : une adresse électronique dans le jeton d'identité ; trouvé : aucune, et aucun compte n'a l'identifiant de \
             l'utilisateur. Demandez le scope `email`.",
        ),
        (
            NoAccount::Closed,
            "expected an active account, found one that the platform has closed; have it opened there again",
            "Attendu : un compte actif ; trouvé : un compte que la plateforme a fermé. Faites-le rouvrir sur la plateforme.",
        ),
        (
            NoAccount::Several { found: 3 },
            "expected one active account with the user's id or e-mail address, found 3; ask the user which one, or have all but \
             one closed on the platform",
            "Attendu : un seul compte actif avec l'identifiant ou l'adresse électronique de l'utilisateur ; trouvé : 3. Demandez \
             à l'utilisateur lequel, ou faites fermer les autres sur la plateforme.",
        ),
    ] {
        assert_eq!(error.to_string(), english);
        assert_eq!(error.message(Lang::Fr), french);
    }
}
