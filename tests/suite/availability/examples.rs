//! The published examples of the three flows, to the last value.

use fhir_sas::{
    UseCase,
    r4::{self, Bundle, Uri},
    search::{ReceivedResponse, Search},
};

use super::line;
use crate::suite::shared;

/// The answer of an example to the request in its link.
fn answer(name: &str, cpts: bool) -> Option<ReceivedResponse> {
    let files = shared::files("ig/examples")?;
    let (_, text) = files.iter().find(|file| file.0 == name).expect("an example");
    let read = r4::read::<Bundle>(text).expect("a bundle");
    let link = read.value.link[0].url.as_ref().and_then(|url| url.value()).map_or("", Uri::as_str);
    let search: Search = link.parse().expect("a search");
    assert_eq!(search.use_case() == UseCase::Cpts, cpts);
    Some(search.read(200, text).expect("an answer"))
}

fn lines(answer: &ReceivedResponse) -> Vec<String> {
    assert!(answer.skipped().is_empty(), "{:?}", answer.skipped());
    answer.availabilities().map(|slot| line(&slot)).collect()
}

#[test]
fn practitioners() {
    let Some(answer) = answer("Bundle-ExampleBundlePSIndiv.json", false) else { return };
    assert_eq!(
        lines(&answer),
        [
            "0 2021-11-05 09:00:00 +00:00-09:30:00 | 810100050075 Sébastien THOMAS | -/1 rue Mme DELMAS/47000/AGEN | 1810004421 |  |  \
         | https://exemple.com/rdv/com/ | AMB,VR | Visite de contrôle | Médecine générale (SM),Chirurgie générale (SM) | PUBLIC \
         | ROUTINE",
            "4 2021-11-05 11:00:00 +00:00-11:30:00 | 810100050075 Sébastien THOMAS | -/30 rue Mme DELMAS/47000/AGEN | 1810004956 |  | \
         \u{20}|  | AMB | Visite urgente | Médecine générale (SM) | PRO | WALKIN",
            "7 2021-11-04 14:20:00 +00:00-14:40:00 | 810002673899 Guillaume MARCEL | -/1 rue Mme DELMAS/47000/AGEN | 1810004421 \
         | +33658913859 |  | https://exemple.com/rdv/com/ | VR | Visite de contrôle,Consultation de suivi pneumologie \
         | Pneumologie (SM),Pneumologie | PUBLIC,PRO | ROUTINE",
            "11 2021-11-04 14:40:00 +00:00-15:00:00 | 810002673899 Guillaume MARCEL | -/1 rue Mme DELMAS/47000/AGEN | 1810004421 \
         | +33658913859 |  | https://exemple.com/rdv/com/ | HH | Visite de contrôle,Consultation de suivi pneumologique \
         | Pneumologie (SM),Médecine générale (SM) | PUBLIC,PRO | ROUTINE",
        ]
    );
}

#[test]
fn cpts() {
    let common = "810002909371 Pierre FORET | -/25 CHEMIN DE MOUNESTIE/31840/Aussonne | 412345678912345 | +33561855977";
    let rest = "https://exemple.com/rdv/com/ | AMB | Visite de contrôle | Médecine générale (SM) | PUBLIC,CPTS | ROUTINE";
    for (name, cpts) in [
        ("Bundle-ExampleBundleCPTS1.json", "1950047225/CPTS AXE MAJEUR/+33102030405"),
        (
            "Bundle-ExampleBundleCPTS2.json",
            "1950047225/CPTS AXE MAJEUR/+33102030405,1950046227/CPTS VAL D OISE CENTRE/+33139599280",
        ),
    ] {
        let Some(answer) = answer(name, true) else { return };
        let expected =
            format!("0 2024-06-12 16:40:00 +02:00-17:00:00 | {common} | {cpts} | {rest}");
        assert_eq!(lines(&answer), [expected]);
        let slot = answer.availabilities().next().expect("a slot");
        let [first, second, other] =
            ["1950047225", "1950046227", "1750000000"].map(|text| text.parse().expect("a FINESS"));
        // by the number that the slot names
        let named = slot.cpts().count();
        assert_eq!(
            [first, second, other].map(|one| slot.is_open_to(one)),
            [true, named == 2, false]
        );
        // by what the practitioner declared
        assert!(slot.is_of_member(other, |id| (id.as_str() == "810002909371").then_some(other)));
        assert!(slot.is_of_member(second, |_| vec![first, second]));
        assert!(!slot.is_of_member(first, |_| Some(other)));
        assert!(!slot.is_of_member(first, |_| None));
    }
}

#[test]
fn sos() {
    let Some(answer) = answer("Bundle-ExampleBundleAgregateurSOS.json", false) else { return };
    // the window of the link ends before the slot of the 19th at 11:00 does, and starts at 09:00, as the first slot
    let rennes = "320 avenue Général Georges Patton/35700/RENNES | 334173748400020 | +33193246789";
    let lorient = "-  | Centre de consultation Lorient/12 impasse Royer Dubail/56100/LORIENT | 392080466300010 | +33139555992";
    assert_eq!(lines(&answer), [
        format!(
            "0 2023-08-18 09:00:00 +02:00-09:30:00 | -  | Centre de consultation Rennes Nord/{rennes} |  \
             | http://www.editeur.com/agenda-pfg/creneau1 | AMB,VR |  |  | PUBLIC,SNP | ROUTINE"
        ),
        "4 2023-08-19 11:00:00 +02:00-11:30:00 | -  | Centre de consultation Rennes Cleunay/106 rue Eugène Pottier/35000/RENNES \
         | 334173748400020 | +33145249912 |  | http://www.editeur.com/agenda-pfg/creneau2 | AMB |  |  | PUBLIC | ROUTINE"
            .to_owned(),
        format!(
            "7 2023-08-18 14:20:00 +02:00-14:40:00 | {lorient} |  | http://www.editeur.com/agenda-pfg/creneau3 | VR |  |  | PUBLIC \
             | ROUTINE"
        ),
        format!(
            "11 2023-08-18 14:40:00 +02:00-15:00:00 | {lorient} |  | http://www.editeur.com/agenda-pfg/creneau4 | AMB |  |  \
             | PUBLIC | ROUTINE"
        ),
    ]);
    let slot = answer.availabilities().next().expect("a slot");
    assert_eq!(slot.structure_name(), Some("SOS Médecins de Rennes"));
    assert_eq!((slot.practitioner().id(), slot.practitioner().as_r4()), (None, None));
}

#[test]
fn reports_have_line_and_column() {
    let Some(answer) = answer("Bundle-ExampleBundlePSIndiv.json", false) else { return };
    let report = answer.report();
    let reported: Vec<_> = report
        .issues()
        .iter()
        .filter(|issue| issue.path.starts_with("Bundle.entry[7].resource.specialty"))
        .map(|issue| (issue.code.as_str(), issue.position.is_some()))
        .collect();
    assert_eq!(
        reported,
        [("specialty-as-text", true)],
        "{}",
        report.explain(fhir_sas::diagnostic::Lang::En)
    );
    assert_eq!(report.issues().len(), answer.report().into_iter().count());
}
