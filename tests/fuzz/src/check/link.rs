//! Links to the platform's search page.

use fhir_sas::contextual_search::{
    ContextualSearch, LandingPage, Parameter, PreferredPractitioner, SearchPage, SearchedSpecialty,
};

use super::{assert_conformant, assert_messages, assert_one_line};
use crate::{CANARY, exercise::LANGS};

pub(crate) fn link(input: &[u8]) {
    let link = String::from_utf8_lossy(input);
    let reading = ContextualSearch::parse(&link);
    let _ = reading.page().describe(LANGS[0]);
    for parameter in Parameter::ALL {
        let _ = (reading.effect(*parameter), reading.has(*parameter));
    }
    for fault in reading.faults() {
        assert_messages(|lang| fault.message(lang));
        assert_one_line(fault.parameter());
        for lang in LANGS {
            assert!(!fault.message(lang).contains(CANARY), "quoted: {}", fault.message(lang));
        }
    }
    for lang in LANGS {
        reading.explain(lang).lines().for_each(assert_one_line);
    }
    assert_conformant(&reading.outcome());
    let Some(search) = reading.search() else { return };
    if reading.page() != LandingPage::Elsewhere {
        assert_eq!(reading.page(), LandingPage::Search, "a search that is not run");
    }
    // what the platform reads of a search is what is written of it
    let url = search.url();
    assert!(url.is_ascii(), "{url}");
    let again = ContextualSearch::parse(&url);
    assert_eq!(again.search(), Some(search), "{url}");
    assert_eq!(again.page(), LandingPage::Search, "{url}");
    assert!(again.is_accepted(), "{url}: {}", again.explain(LANGS[1]));
    if let Ok(page) = SearchPage::at("https://sas.example.fr/sas/recherche") {
        assert_eq!(ContextualSearch::parse(&search.url_at(&page)).search(), Some(search));
    }
    rebuilt(search);
}

/// The builder takes what a link states.
fn rebuilt(search: &ContextualSearch) {
    let mut builder = ContextualSearch::builder(search.origin());
    builder.insee_code(search.insee_code().map(|code| code.as_str().to_owned()));
    builder.city(search.city());
    builder.street(search.street()).street_number(search.street_number());
    match search.practitioner() {
        Some(PreferredPractitioner::Id(id)) => builder.practitioner_id(id.to_string()),
        Some(PreferredPractitioner::Name(name)) => builder.practitioner_name(name.as_ref()),
        _ => &mut builder,
    };
    match search.specialty() {
        Some(SearchedSpecialty::Text(text)) => _ = builder.specialty_text(text.as_ref()),
        Some(SearchedSpecialty::Specialty(specialty)) => _ = builder.specialty(*specialty),
        Some(SearchedSpecialty::Profession(profession)) => _ = builder.profession(*profession),
        _ => {}
    }
    match builder.build() {
        Ok(built) => assert!(ContextualSearch::parse(&built.url()).is_accepted(), "{built:?}"),
        Err(error) => {
            assert!(!error.faults().is_empty());
            panic!("what was read is not built: {error}\n{search:?}");
        }
    }
}
