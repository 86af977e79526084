//! Links by which a dispatcher's software opens the platform's search.

use fhir_sas::{
    contextual_search::{
        ContextualSearch, ContextualSearchBuilder, Effect, InseeCode, LandingPage, LinkCode,
        LinkFault, LinkReading, Parameter, PreferredPractitioner, SearchPage, SearchedSpecialty,
    },
    diagnostic::{Lang, Severity},
    identifier::{PostCode, Rpps},
    r4,
    terminology::{Profession, Specialty},
};
use proptest::prelude::*;

use super::effort::{self, for_all};

const PAGE: &str = "https://sas.sante.fr/sas/recherche";

fn read(query: &str) -> LinkReading {
    ContextualSearch::parse(&format!("{PAGE}?{query}"))
}

/// What is logged of a link has nothing of a patient or a practitioner.
#[test]
fn nothing_of_a_person_is_in_a_reading_that_is_logged() {
    let reading =
        read("origin=SAMU330&practitioner=Jeanne+DUPONT&city=Bordeaux&streetname=rue+Nau");
    let logged = format!("{reading:?}");
    for secret in ["DUPONT", "Bordeaux", "Nau"] {
        assert!(!logged.contains(secret), "{secret}: {logged}");
    }
    assert!(logged.contains("faults"), "{logged}");
}

fn codes(reading: &LinkReading) -> Vec<&'static str> {
    reading.faults().iter().map(|fault| fault.code().as_str()).collect()
}

fn base() -> ContextualSearchBuilder {
    let mut builder = ContextualSearch::builder("TEST-SAMU000");
    builder.insee_code("33063");
    builder
}

/// The value of a parameter in a link, without escapes.
fn written(link: &str, parameter: Parameter) -> Option<String> {
    let (_, query) = link.split_once('?')?;
    let value =
        query.split('&').find_map(|part| part.strip_prefix(parameter.name())?.strip_prefix('='))?;
    Some(decode(value))
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let (byte, left) = match first {
            b'%' => {
                (u8::from_str_radix(&text[text.len() - tail.len()..][..2], 16).unwrap(), &tail[2..])
            }
            byte => (*byte, tail),
        };
        bytes.push(byte);
        rest = left;
    }
    String::from_utf8(bytes).unwrap()
}

/// A datum of a link: as it is written, and as it is read back.
#[track_caller]
fn row(builder: &ContextualSearchBuilder, parameter: Parameter, value: &str) -> ContextualSearch {
    let search = builder.build().unwrap();
    let link = search.url();
    assert_eq!(written(&link, parameter).as_deref(), Some(value));
    let reading = ContextualSearch::parse(&link);
    assert!(reading.is_accepted() && reading.has(parameter));
    assert_eq!(reading.search(), Some(&search));
    search
}

#[test]
fn row_origin() {
    let search = row(&base(), Parameter::Origin, "TEST-SAMU000");
    assert_eq!(search.origin(), "TEST-SAMU000");
}

#[test]
fn row_practitioner_id() {
    let id: Rpps = "810002909371".parse().unwrap();
    for given in ["810002909371", "10 002 909 371"] {
        let search = row(
            base().practitioner_id(given).practitioner_name("not used"),
            Parameter::Practitioner,
            "urn:oid:1.2.250.1.71.4.2.1|810002909371",
        );
        assert_eq!(search.practitioner(), Some(&PreferredPractitioner::Id(id)));
    }
}

#[test]
fn row_practitioner_name() {
    for (given, sent) in [
        ("Claire MARTIN", "Claire MARTIN"),
        (" Jean-Éric d’Aubigné ", "Jean-Éric d’Aubigné"),
        // what the platform would take for a wrong identifier
        ("Paul Boidin", "PAUL BOIDIN"),
        ("Anne Bournet", "ANNE BOURNET"),
    ] {
        let search = row(base().practitioner_name(given), Parameter::Practitioner, sent);
        assert_eq!(search.practitioner(), Some(&PreferredPractitioner::Name(sent.into())));
    }
}

#[test]
fn row_specialty() {
    let search = row(
        base().specialty(Specialty::MEDECINE_GENERALE).specialty_text("not used"),
        Parameter::Specialty,
        "urn:oid:1.2.250.1.213.2.28|SM54",
    );
    assert_eq!(
        search.specialty(),
        Some(&SearchedSpecialty::Specialty(Specialty::MEDECINE_GENERALE))
    );
}

#[test]
fn row_profession() {
    let search = row(
        base().profession(Profession::CHIRURGIEN_DENTISTE),
        Parameter::Specialty,
        "urn:oid:1.2.250.1.71.1.2.7|40",
    );
    let profession = SearchedSpecialty::Profession(Profession::CHIRURGIEN_DENTISTE);
    assert_eq!(search.specialty(), Some(&profession));
}

#[test]
fn row_specialty_text() {
    let search = row(base().specialty_text("ophtalmologie"), Parameter::Specialty, "ophtalmologie");
    assert_eq!(search.specialty(), Some(&SearchedSpecialty::Text("ophtalmologie".into())));
}

#[test]
fn row_insee_code() {
    let search = row(base().insee_code("2a004"), Parameter::InseeCode, "2A004");
    assert_eq!(search.insee_code().map(|code| code.to_string()).as_deref(), Some("2A004"));
}

#[test]
fn row_city() {
    let search =
        row(ContextualSearch::builder("SAMU310").city("Toulouse"), Parameter::City, "Toulouse");
    assert_eq!(search.city(), Some("Toulouse"));
}

#[test]
fn row_post_code() {
    let mut builder = ContextualSearch::builder("SAMU310");
    let search =
        row(builder.city("Toulouse").post_code("31 400"), Parameter::City, "31400 Toulouse");
    assert_eq!(search.city(), Some("31400 Toulouse"));
    // it stands there once
    row(builder.city("31400 Toulouse"), Parameter::City, "31400 Toulouse");
}

#[test]
fn row_street() {
    let search = row(base().street("rue de l'Église"), Parameter::StreetName, "rue de l'Église");
    assert_eq!(search.street(), Some("rue de l'Église"));
}

#[test]
fn row_street_number() {
    let mut builder = base();
    builder.street("rue Nau");
    let search = row(builder.street_number(12), Parameter::StreetNumber, "12");
    assert_eq!((search.street(), search.street_number()), (Some("rue Nau"), Some("12")));
    // the platform would drop the letters
    let search = row(builder.street_number("12 bis"), Parameter::StreetName, "12 bis rue Nau");
    assert_eq!((search.street(), search.street_number()), (Some("12 bis rue Nau"), None));
}

#[allow(clippy::too_many_lines, reason = "a line for each case")]
#[test]
fn each_parameter_is_judged_as_the_platform_does() {
    use Effect::{
        ErrorPage, GeneralPractice, HomePage, Ignored, NoPlace, OrdinarySearch, SasPf001, SasPf002,
        SearchedAsText, Used, UsedInPart,
    };
    use LandingPage::{Error, Home, Search};
    use Parameter as P;
    let doctor = "&practitioner=urn:oid:1.2.250.1.71.4.2.1|810002909371";
    let whole = format!("origin=A&inseecode=33063{doctor}");
    let general = Specialty::MEDECINE_GENERALE.code();
    for (query, page, parameter, effect, faults) in [
        (whole.clone(), Search, P::Origin, Used, &[][..]),
        (whole.clone(), Search, P::Practitioner, Used, &[]),
        (whole.clone(), Search, P::InseeCode, Used, &[]),
        (whole.clone(), Search, P::Specialty, GeneralPractice, &[]),
        (whole.clone(), Search, P::City, Ignored, &[]),
        (format!("{whole}&city=Pau"), Search, P::City, Ignored, &[]),
        // origin
        (
            format!("city=Pau{doctor}"),
            LandingPage::OrdinarySearch,
            P::Origin,
            OrdinarySearch,
            &["origin-missing"],
        ),
        (
            format!("city=Pau{doctor}"),
            LandingPage::OrdinarySearch,
            P::City,
            Ignored,
            &["origin-missing"],
        ),
        (format!("origin=&city=Pau{doctor}"), Error, P::Origin, ErrorPage, &["origin-empty"]),
        (format!("origin=+&city=Pau{doctor}"), Error, P::Practitioner, Ignored, &["origin-empty"]),
        // practitioner
        ("origin=A&city=Pau".into(), Search, P::Practitioner, SasPf002, &["practitioner-missing"]),
        (
            "origin=A&city=Pau&practitioner=".into(),
            Search,
            P::Practitioner,
            SasPf002,
            &["practitioner-missing"],
        ),
        (
            "origin=A&city=Pau&practitioner=urn:oid:1.2.250.1.71.4.2.1%7C0751234567".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-id"],
        ),
        (
            "origin=A&city=Pau&practitioner=urn:oid:1.2.250.1.71.4.2.1%7C81000290937".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-id"],
        ),
        (
            "origin=A&city=Pau&practitioner=urn:oid:1.2.250.1.71.4.2.1".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-id"],
        ),
        (
            "origin=A&city=Pau&practitioner=urn:oid:1.2.3|810002909371".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-id"],
        ),
        (
            "origin=A&city=Pau&practitioner=Dr:Martin".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-id"],
        ),
        (
            "origin=A&city=Pau&practitioner=Paul+Boidin".into(),
            Search,
            P::Practitioner,
            SasPf001,
            &["practitioner-name"],
        ),
        (
            "origin=A&city=Pau&practitioner=PAUL+BOIDIN".into(),
            Search,
            P::Practitioner,
            SearchedAsText,
            &[],
        ),
        (
            "origin=A&city=Pau&practitioner=Claire+Martin".into(),
            Search,
            P::Practitioner,
            SearchedAsText,
            &[],
        ),
        // specialty
        (
            format!("{whole}&specialty=urn:oid:1.2.250.1.213.2.28|{general}"),
            Search,
            P::Specialty,
            Used,
            &[],
        ),
        (
            format!("{whole}&specialty=urn:oid:1.2.250.1.71.1.2.7%7C40"),
            Search,
            P::Specialty,
            Used,
            &[],
        ),
        (format!("{whole}&specialty="), Search, P::Specialty, GeneralPractice, &[]),
        (
            format!("{whole}&specialty=urn:oid:1.2.250.1.213.2.28|SM00"),
            Search,
            P::Specialty,
            GeneralPractice,
            &["specialty-code"],
        ),
        (
            format!("{whole}&specialty=urn:oid:1.2.250.1.213.2.28|sm54"),
            Search,
            P::Specialty,
            GeneralPractice,
            &["specialty-code"],
        ),
        (
            format!("{whole}&specialty=urn:oid:1.2.3|SM54"),
            Search,
            P::Specialty,
            GeneralPractice,
            &["specialty-code"],
        ),
        (
            format!("{whole}&specialty=urn:oid:SM54"),
            Search,
            P::Specialty,
            SearchedAsText,
            &["specialty-urn"],
        ),
        (format!("{whole}&specialty=Pneumologie"), Search, P::Specialty, SearchedAsText, &[]),
        (
            format!("{whole}&speciality=Pneumologie"),
            Search,
            P::Specialty,
            GeneralPractice,
            &["unknown-parameter"],
        ),
        // place
        (format!("origin=A{doctor}"), Home, P::City, HomePage, &["place-missing"]),
        (format!("origin=A&city=&inseecode={doctor}"), Home, P::City, HomePage, &["place-missing"]),
        (format!("origin=A&city=0{doctor}"), Home, P::City, HomePage, &["place-missing"]),
        (format!("origin=A&city=-{doctor}"), Search, P::City, NoPlace, &["city"]),
        (format!("origin=A&city=31400+Toulouse{doctor}"), Search, P::City, Used, &[]),
        (format!("origin=A&inseecode=0&city=Pau{doctor}"), Search, P::City, Used, &[]),
        (
            format!("origin=A&inseecode=x&city=Pau{doctor}"),
            Home,
            P::InseeCode,
            HomePage,
            &["insee-code"],
        ),
        (format!("origin=A&inseecode=x&city=Pau{doctor}"), Home, P::City, Ignored, &["insee-code"]),
        (
            format!("origin=A&inseecode=1053{doctor}"),
            Search,
            P::InseeCode,
            UsedInPart,
            &["insee-code-form"],
        ),
        (
            format!("origin=A&inseecode=2b033{doctor}"),
            Search,
            P::InseeCode,
            UsedInPart,
            &["insee-code-form"],
        ),
        // street
        (format!("{whole}&streetname=rue+Nau"), Search, P::StreetName, Used, &[]),
        (format!("{whole}&streetname=rue+Nau&streetnumber=12"), Search, P::StreetNumber, Used, &[]),
        (
            format!("{whole}&streetname=rue+Nau&streetnumber=12+bis"),
            Search,
            P::StreetNumber,
            UsedInPart,
            &["street-number-dropped"],
        ),
        (
            format!("{whole}&streetname=rue+Nau&streetnumber=bis"),
            Search,
            P::StreetNumber,
            Ignored,
            &["street-number-dropped"],
        ),
        (format!("{whole}&streetnumber=12"), Home, P::StreetNumber, HomePage, &["street-missing"]),
        (
            format!("{whole}&streetnumber=12&streetname=0"),
            Home,
            P::InseeCode,
            Ignored,
            &["street-missing"],
        ),
        (
            format!("{whole}&streetnumber=bis"),
            Search,
            P::StreetName,
            Ignored,
            &["street-number-dropped"],
        ),
        // the rest
        (format!("{whole}&nom=x"), Search, P::InseeCode, Used, &["unknown-parameter"]),
        (format!("{whole}&city=a&city=b"), Search, P::InseeCode, Used, &["repeated-parameter"]),
        (format!("{whole}&city=%zz%ff"), Search, P::City, Ignored, &["bad-escape"]),
    ] {
        let reading = read(&query);
        assert_eq!(reading.page(), page, "{query}");
        assert_eq!(reading.effect(parameter), effect, "{query}");
        assert_eq!(codes(&reading), faults, "{query}");
        let errors =
            reading.faults().iter().any(|fault| fault.code().severity() >= Severity::Error);
        assert_eq!(reading.is_accepted(), !errors, "{query}");
        // what no link of ours has is no search of ours
        let unwritten = effect == NoPlace || faults.contains(&"specialty-urn");
        assert_eq!(reading.search().is_some(), page == Search && !unwritten, "{query}");
    }
}

#[test]
fn addresses_are_read_in_any_shape() {
    let query = "origin=A&city=Pau";
    let whole = read(query);
    for link in [
        query.to_owned(),
        format!("?{query}"),
        format!("/sas/recherche?{query}"),
        format!("/sas/recherche/?{query}#top"),
        format!(" http://localhost:8080/sas/recherche?{query}\n"),
    ] {
        assert_eq!(ContextualSearch::parse(&link), whole, "{link}");
    }
    for link in [
        "https://sas.sante.fr",
        "https://sas.sante.fr/sas/rechercher?x",
        "/recherche?x",
        "https://sas.sante.fr/",
    ] {
        let reading = ContextualSearch::parse(link);
        assert_eq!(reading.page(), LandingPage::Elsewhere, "{link}");
        assert!(codes(&reading).contains(&"other-page"), "{link}");
    }
    let nothing = ContextualSearch::parse("");
    assert_eq!((nothing.page(), nothing.search()), (LandingPage::OrdinarySearch, None));
    let long = ContextualSearch::parse(&format!("origin=A&city={}", "a".repeat(9000)));
    assert_eq!((long.page(), codes(&long)), (LandingPage::Elsewhere, vec!["link-too-long"]));
    let many = read(&"x&".repeat(3000));
    assert!(many.faults().len() < 60, "{}", many.faults().len());
    assert_eq!(codes(&many).last(), Some(&"more"));
}

#[test]
fn repeated_parameters_are_read_where_the_platform_reads_them() {
    let reading = read("origin=A&city=Pau&city=Dax&practitioner=Anne+Roux&practitioner=Paul+Roux");
    let search = reading.search().unwrap();
    assert_eq!(search.city(), Some("Dax"));
    let first = PreferredPractitioner::Name("Anne Roux".into());
    assert_eq!(search.practitioner(), Some(&first));
}

#[test]
fn a_search_that_no_link_can_be_built_for_is_not_returned() {
    for number in ["02", "12345678901", "0001"] {
        let query = format!("origin=A&city=Pau&streetname=rue+Nau&streetnumber={number}");
        let reading = read(&query);
        assert_eq!(reading.page(), LandingPage::Search, "{query}");
        assert_eq!(reading.effect(Parameter::StreetNumber), Effect::Used, "{query}");
        assert_eq!(reading.search(), None, "{query}");
        let refused = base().street("rue Nau").street_number(number).build();
        assert!(refused.is_err(), "{number}");
    }
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let refused = |builder: &ContextualSearchBuilder| -> Vec<&str> {
        let error = builder.build().unwrap_err();
        error.faults().iter().map(|fault| fault.code().as_str()).collect()
    };
    assert_eq!(refused(&ContextualSearch::builder(" ")), ["origin-empty", "place-missing"]);
    assert_eq!(refused(ContextualSearch::builder("SAMU 33").city("Pau")), ["origin-empty"]);
    assert_eq!(refused(base().insee_code("33 063")), ["insee-code"]);
    assert_eq!(refused(base().insee_code("00000")), ["insee-code"]);
    assert_eq!(refused(ContextualSearch::builder("A").post_code("31400")), ["post-code-alone"]);
    assert_eq!(
        refused(ContextualSearch::builder("A").city("Pau").post_code("3140")),
        ["post-code"]
    );
    assert_eq!(refused(ContextualSearch::builder("A").city("31400")), ["city"]);
    assert_eq!(refused(ContextualSearch::builder("A").city("Pau\u{7}")), ["city"]);
    assert_eq!(refused(ContextualSearch::builder("A").city("a".repeat(101))), ["city"]);
    assert_eq!(refused(base().practitioner_id("751234567")), ["practitioner-id"]);
    for name in ["0612345678", "Martin 1980", "urn:oid:1|2", "x@y.fr", "a".repeat(101).as_str()] {
        assert_eq!(refused(base().practitioner_name(name)), ["practitioner-name"], "{name}");
    }
    for words in [
        "Mme Roux, née le 12/03/1980",
        "06 12 34 56 78",
        "urn:oid:1.2|A",
        "roux@exemple.fr",
        "+cardio",
    ] {
        assert_eq!(refused(base().specialty_text(words)), ["specialty-text"], "{words}");
    }
    assert_eq!(refused(base().street_number(12)), ["street-missing"]);
    assert_eq!(refused(base().street("12")), ["street"]);
    for number in ["bis", "0", "012", "12 bis escalier B"] {
        assert_eq!(
            refused(base().street("rue Nau").street_number(number)),
            ["street-number"],
            "{number}"
        );
    }
    // empty fields of a form are nothing
    let mut builder = base();
    builder
        .practitioner_id("")
        .practitioner_name(None::<String>)
        .city(" ")
        .post_code("")
        .street("");
    builder.street_number(None::<u32>).specialty(None).profession(None).specialty_text("");
    assert_eq!(builder.build(), base().build());
    // an INSEE code needs no post code
    assert_eq!(base().post_code("33000").build(), base().build());
}

#[test]
fn other_environments_have_the_page_too() {
    let page = SearchPage::at("https://sas.recette.example.fr/sas/recherche/").unwrap();
    let search = base().build().unwrap();
    assert_eq!(
        search.url_at(&page),
        search.url().replace(PAGE, "https://sas.recette.example.fr/sas/recherche")
    );
    for other in [
        "sas.example.fr/sas/recherche",
        "https://sas.example.fr/sas",
        "https://sas.example.fr/sas/recherche?x=1",
        "",
    ] {
        assert!(SearchPage::at(other).is_err(), "{other}");
    }
    assert!(
        "x".parse::<InseeCode>()
            .unwrap_err()
            .to_string()
            .starts_with("error insee-code at inseecode: ")
    );
}

#[test]
fn everything_is_explained_in_both_languages() {
    let reading = read("origin=A&practitioner=x:y&streetnumber=12&nom=Roux");
    let french = reading.explain(Lang::Fr);
    assert_eq!(
        french.lines().take(6).collect::<Vec<_>>(),
        [
            "La plateforme ouvre sa page d'accueil.",
            "origin : non lu",
            "practitioner : non lu",
            "city (absent) : ouvre la page d'accueil",
            "streetnumber : ouvre la page d'accueil",
            "warning unknown-parameter : La plateforme ne lit pas le paramètre 4 du lien, `…`. Omettez-le : les liens restent \
             dans des journaux, et rien d'un patient n'y a sa place.",
        ]
    );
    let english = reading.explain(Lang::En);
    assert!(
        english.starts_with("The platform opens its home page.\norigin: not read\n"),
        "{english}"
    );
    // nothing of a person is quoted
    for text in [french, english, r4::to_string(&reading.outcome())] {
        assert!(!text.contains("Roux") && !text.contains("x:y"), "{text}");
    }
    let codes: Vec<_> =
        reading.outcome().issue.iter().filter_map(|issue| issue.details.clone()).collect();
    assert_eq!(codes.len(), reading.faults().len() + 1);
    for page in [LandingPage::Search, LandingPage::Error, LandingPage::Elsewhere] {
        assert_ne!(page.describe(Lang::En), page.describe(Lang::Fr));
    }
    let [right, wrong] =
        ["origin=A&city=Pau&specialty=sage-femme", "origin=A&city=Pau&speciality=sage-femme"]
            .map(read);
    assert_eq!(codes_of(&right), [LinkCode::PractitionerMissing]);
    assert!(
        wrong.faults().iter().any(|fault| fault.message(Lang::En).contains("expected `specialty`"))
    );
}

fn codes_of(reading: &LinkReading) -> Vec<LinkCode> {
    reading.faults().iter().map(LinkFault::code).collect()
}

/// What a dispatcher's software may hold, right and wrong.
fn builders() -> impl Strategy<Value = ContextualSearchBuilder> {
    let text = |right: &'static str| prop_oneof![2 => right.prop_map(Some), 1 => Just(None), 1 => "\\PC{0,12}".prop_map(Some)];
    let origin = text("[A-Z0-9-]{1,12}");
    let id = prop_oneof![
        1 => any::<Rpps>().prop_map(|id| Some(id.to_string())),
        2 => Just(None),
        1 => "[0-9]{8,13}".prop_map(Some)
    ];
    let name = text("(Jean|Zoé|Paul) (Boidin|Saturnin|D'Arc|Le-Goff)");
    let specialty = prop_oneof![Just(None), any::<Specialty>().prop_map(Some)];
    let profession = prop_oneof![2 => Just(None), 1 => Just(Some(Profession::INFIRMIER))];
    let words = text("[a-zéèç' -]{1,20}");
    let insee = text("([0-9]{5}|2[AB][0-9]{3})");
    let city = text("[A-Za-zÉé' -]{1,20}");
    let post = prop_oneof![any::<PostCode>().prop_map(|code| Some(code.to_string())), Just(None)];
    let street = text("(rue|allée) [a-zé' -]{1,20}");
    let number = text("[1-9][0-9]{0,3}( bis| ter|-14)?");
    (origin, id, name, specialty, profession, words, (insee, city, post, street, number)).prop_map(
        |(origin, id, name, specialty, profession, words, (insee, city, post, street, number))| {
            let mut builder = ContextualSearch::builder(origin);
            builder.practitioner_id(id).practitioner_name(name).specialty(specialty);
            builder.profession(profession).specialty_text(words).insee_code(insee);
            builder.city(city).post_code(post).street(street).street_number(number);
            builder
        },
    )
}

#[test]
fn no_link_that_is_built_is_refused_and_each_reads_back() {
    let built = std::cell::Cell::new(0);
    for_all(2000, &builders(), |builder| {
        let Ok(search) = builder.build() else { return Ok(()) };
        built.set(built.get() + 1);
        let link = search.url();
        prop_assert!(link.is_ascii() && link.len() <= fhir_sas::contextual_search::MAX_LINK);
        let reading = ContextualSearch::parse(&link);
        prop_assert_eq!(reading.page(), LandingPage::Search);
        prop_assert_eq!(reading.search(), Some(&search));
        for fault in reading.faults() {
            prop_assert_eq!(fault.code(), LinkCode::PractitionerMissing, "{}", link);
        }
        // each value that stands in it is used, but for a city beside a code
        for parameter in Parameter::ALL.iter().filter(|parameter| reading.has(**parameter)) {
            let effect = reading.effect(*parameter);
            let beside = *parameter == Parameter::City && search.insee_code().is_some();
            let good = matches!(effect, Effect::Used | Effect::SearchedAsText) || beside;
            prop_assert!(good, "{} {:?}", parameter, effect);
        }
        Ok(())
    });
    assert!(built.get() > effort::share(200), "{}", built.get());
}

#[test]
fn any_text_is_read_and_a_search_that_is_found_is_the_same_again() {
    let value = prop_oneof![
        "\\PC{0,16}",
        "urn:oid:[0-9.]{1,12}[|][A-Za-z0-9]{0,12}",
        "(%[0-9A-Fa-f]{2}|[a-z+&=]){0,12}",
        "[0-9]{0,6}",
    ];
    let part = (prop::sample::select(Parameter::ALL), value);
    let query = prop::collection::vec(part, 0..9).prop_map(|parts| {
        let parts: Vec<_> = parts.iter().map(|(name, value)| format!("{name}={value}")).collect();
        parts.join("&")
    });
    for_all(2000, &query, |query| {
        let reading = read(&query);
        let _ = (reading.explain(Lang::Fr), reading.outcome());
        let Some(search) = reading.search() else { return Ok(()) };
        let again = ContextualSearch::parse(&search.url());
        prop_assert_eq!(again.search(), Some(search), "{}", query);
        for parameter in Parameter::ALL {
            let (first, second) = (reading.effect(*parameter), again.effect(*parameter));
            // what was used is used; what was spelt otherwise is spelt right
            let used = [Effect::Used, Effect::UsedInPart, Effect::SearchedAsText];
            prop_assert_eq!(
                used.contains(&first),
                used.contains(&second),
                "{} {}",
                parameter,
                query
            );
        }
        Ok(())
    });
}
