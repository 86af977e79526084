//! The rules of the guide: a file for each, with its page beside it; codes that one check finds share a file.
//!
//! A file has what a rule is (code, use cases, source, texts) and its check. `code.md` is its page.

pub(in crate::validate) mod answer_duplicate;
pub(in crate::validate) mod answer_foreign;
pub(in crate::validate) mod answer_full_url;
pub(in crate::validate) mod answer_mode;
pub(in crate::validate) mod answer_not_asked;
pub(in crate::validate) mod answer_reference;
pub(in crate::validate) mod answer_total;
pub(in crate::validate) mod answer_unused;
pub(in crate::validate) mod appointment_created;
pub(in crate::validate) mod appointment_first_participant;
pub(in crate::validate) mod appointment_id;
pub(in crate::validate) mod appointment_operator;
pub(in crate::validate) mod appointment_operator_first;
pub(in crate::validate) mod appointment_order;
pub(in crate::validate) mod appointment_participation;
pub(in crate::validate) mod appointment_practitioner;
pub(in crate::validate) mod appointment_status;
pub(in crate::validate) mod booking_url;
pub(in crate::validate) mod capability_missing;
pub(in crate::validate) mod claimed_profile;
pub(in crate::validate) mod cpts_details;
pub(in crate::validate) mod cpts_organizations;
pub(in crate::validate) mod empty_answer;
pub(in crate::validate) mod flow_unknown;
pub(in crate::validate) mod phone_format;
pub(in crate::validate) mod postal_code;
pub(in crate::validate) mod practitioner_adeli;
pub(in crate::validate) mod practitioner_name;
pub(in crate::validate) mod practitioner_national_id;
pub(in crate::validate) mod regulator_email;
pub(in crate::validate) mod regulator_id;
pub(in crate::validate) mod regulator_name;
pub(in crate::validate) mod regulator_source;
pub(in crate::validate) mod relative_reference;
pub(in crate::validate) mod role_phone;
pub(in crate::validate) mod role_place;
pub(in crate::validate) mod role_practitioner;
pub(in crate::validate) mod role_structure;
pub(in crate::validate) mod schedule_actors;
pub(in crate::validate) mod schedule_place;
pub(in crate::validate) mod self_link;
pub(in crate::validate) mod slot_appointment_type;
pub(in crate::validate) mod slot_begun;
pub(in crate::validate) mod slot_consultation;
pub(in crate::validate) mod slot_cpts_label;
pub(in crate::validate) mod slot_instant_format;
pub(in crate::validate) mod slot_order;
pub(in crate::validate) mod slot_visibility;
pub(in crate::validate) mod slot_window;
pub(in crate::validate) mod sos_details;
pub(in crate::validate) mod specialty_as_text;
pub(in crate::validate) mod structure_id;

use super::rule::GuideRule;

/// Each of these files with its rules and their codes.
macro_rules! rules {
    ($($file:ident { $($rule:ident = $code:literal),* })*) => {
        /// Each rule with its page.
        pub(in crate::validate) const RULES: &[(GuideRule, &str)] =
            &[$($(($file::$rule, include_str!(concat!($code, ".md"))),)*)*];

        /// The source file of each rule, whose texts tests read.
        #[cfg(test)]
        const SOURCES: &[(&str, &str)] =
            &[$($(($code, include_str!(concat!(stringify!($file), ".rs"))),)*)*];

        #[doc = include_str!("../../pages/intro.md")]
        ///
        /// # The rules of the guide
        ///
        $($(#[doc = include_str!(concat!($code, ".md"))])*)*
        ///
        #[doc = include_str!("../../pages/generic.md")]
        ///
        #[doc = include_str!("../../pages/fixes.md")]
        ///
        /// # The answers that fragments are of
        ///
        /// `answer-ps`:
        ///
        /// ```json
        #[doc = include_str!("answer-ps.json")]
        /// ```
        ///
        /// `answer-cpts`:
        ///
        /// ```json
        #[doc = include_str!("answer-cpts.json")]
        /// ```
        ///
        /// `answer-sos`:
        ///
        /// ```json
        #[doc = include_str!("answer-sos.json")]
        /// ```
        pub mod pages {}
    };
}

rules! {
    slot_instant_format { RULE = "slot-instant-format" }
    slot_order { RULE = "slot-order" }
    slot_begun { RULE = "slot-begun" }
    slot_window { OUTSIDE = "slot-outside-window", DAY_AFTER = "slot-day-after" }
    slot_appointment_type { RULE = "slot-appointment-type" }
    booking_url { URL = "slot-booking-url", WALK_IN_URL = "slot-walk-in-url", QUERY = "slot-booking-url-query" }
    slot_visibility { RULE = "slot-visibility" }
    slot_cpts_label { RULE = "slot-cpts-label" }
    slot_consultation { TYPE = "slot-consultation-type", MISSING = "slot-consultation-missing", HOME_VISIT = "sos-home-visit" }
    specialty_as_text { RULE = "specialty-as-text" }
    schedule_actors { RULE = "schedule-actors" }
    schedule_place { RULE = "schedule-place" }
    practitioner_national_id { RULE = "practitioner-national-id" }
    practitioner_adeli { RULE = "practitioner-adeli" }
    practitioner_name { RULE = "practitioner-name" }
    phone_format { RULE = "phone-format" }
    postal_code { RULE = "postal-code" }
    structure_id { RULE = "structure-id", ADELI = "structure-id-adeli" }
    role_structure { MISSING = "structure-id-missing", INCOMPLETE = "structure-id-incomplete" }
    role_place { RULE = "role-place" }
    role_practitioner { RULE = "role-practitioner" }
    role_phone { RULE = "role-phone" }
    cpts_details { RULE = "cpts-details" }
    sos_details { RULE = "sos-details" }
    claimed_profile { RULE = "claimed-profile" }
    flow_unknown { RULE = "flow-unknown" }
    answer_total { RULE = "answer-total" }
    self_link { RULE = "answer-self-link", PLUS = "self-link-plus" }
    answer_mode { RULE = "answer-mode" }
    answer_foreign { RULE = "answer-foreign" }
    answer_duplicate { RULE = "answer-duplicate" }
    answer_full_url { RULE = "answer-full-url" }
    relative_reference { RULE = "relative-reference" }
    answer_reference { RULE = "answer-reference" }
    answer_unused { RULE = "answer-unused" }
    cpts_organizations { RULE = "cpts-organizations" }
    answer_not_asked { RULE = "answer-not-asked" }
    empty_answer { RULE = "empty-answer" }
    regulator_name { RULE = "regulator-name" }
    regulator_email { RULE = "regulator-email" }
    regulator_id { RULE = "regulator-id", TWO_IDS = "regulator-two-ids", TECHNICAL_ID = "regulator-technical-id" }
    regulator_source { RULE = "regulator-source" }
    appointment_status { RULE = "appointment-status" }
    appointment_id { RULE = "appointment-id" }
    appointment_order { RULE = "appointment-order" }
    appointment_created { RULE = "appointment-created" }
    appointment_practitioner { RULE = "appointment-practitioner" }
    appointment_first_participant { RULE = "appointment-first-participant" }
    appointment_participation { RULE = "appointment-participation" }
    appointment_operator { RULE = "appointment-operator" }
    appointment_operator_first { RULE = "appointment-operator-first" }
    capability_missing { RULE = "capability-missing" }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{
        diagnostic::{self, Detail, EditionSet, Issue, IssueCode, Rule},
        lang::Lang,
        validate::{Layer, collector::Facts},
    };

    /// The texts of an issue with these facts, where the message masks persons' values and where it does not.
    fn texts(rule: &GuideRule, facts: Facts<'_>) -> [String; 4] {
        let facts: diagnostic::Facts = facts.texts(rule.texts).into();
        let issue = Issue {
            code: rule.code,
            path: "Slot.comment".to_owned(),
            position: None,
            layer: Layer::Guide,
            rule: Some(Rule::guide(rule.code.as_str())),
            detail: Detail::Facts(Box::new(facts)),
            editions: EditionSet::EVERY,
        };
        [
            issue.message(Lang::En),
            issue.message(Lang::Fr),
            issue.message_with_values(Lang::En),
            issue.message_with_values(Lang::Fr),
        ]
    }

    /// Each word in quotes of the source file of a rule: among them is each subject that has a text of its own.
    fn subjects(rule: &GuideRule) -> BTreeSet<&'static str> {
        let own = SOURCES.iter().find(|(code, _)| *code == rule.code.as_str());
        let words = own.expect("a source").1.split('"');
        let subjects = words.filter(|word| !word.contains([' ', '{', '\n', '\\']));
        subjects.chain(["date"]).collect()
    }

    #[test]
    fn every_code_of_the_guide_has_one_rule() {
        let mut codes: Vec<_> = RULES.iter().map(|(rule, _)| rule.code).collect();
        codes.sort_unstable();
        let expected = IssueCode::ALL.iter().copied().filter(|code| code.is_of_the_guide());
        assert_eq!(codes, expected.collect::<Vec<_>>());
        for (rule, page) in RULES {
            assert!(page.starts_with(&format!("# {}\n", rule.code)), "{}", rule.code);
            assert!(!rule.source.is_empty(), "{}", rule.code);
        }
    }

    #[test]
    fn texts_are_whole_whatever_the_facts() {
        for (rule, _) in RULES {
            let code = rule.code;
            for subject in subjects(rule) {
                for found in [None, Some(""), Some("a"), Some("a#b")] {
                    for expected in [&["a"][..], &["match"], &["outcome", "b"]] {
                        for bound in 0..3 {
                            let facts = Facts::about(subject).expected(expected).bound(bound);
                            for facts in [facts.found(found), facts.plain(found)] {
                                let [english, french, ..] = texts(rule, facts);
                                assert_ne!(english, french, "{code}");
                                for text in texts(rule, facts) {
                                    let whole = text.ends_with('.')
                                        && (subject.is_empty() || !text.contains("  "));
                                    assert!(whole, "{code}: {text}");
                                    assert!(!text.contains(['{', '}']), "{code}: {text}");
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn of_a_person_only_the_length_is_shown() {
        let secret = "Jeanne-Maryvonne";
        for (rule, _) in RULES {
            for found in [secret.to_owned(), format!("{secret}#{secret}"), format!("#{secret}")] {
                let facts = Facts::about("form").expected(&["a"]).found(&*found);
                let [english, french, ..] = texts(rule, facts);
                for text in [english, french] {
                    assert!(!text.contains("Jeanne"), "{}: {text}", rule.code);
                }
            }
        }
    }
}
