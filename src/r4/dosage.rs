//! How a medicine is taken.

use super::declare_prelude::*;

backbone_type! {
    /// How a medicine is or was taken: how much, when, by what route.
    Dosage "Dosage" ("dosage-definitions.html") {
        /// Place among several dosages: those of one number go together, a higher one comes after.
        sequence: value Integer = "sequence" 0..1;
        /// The whole dosage in words, as a prescriber would write it.
        text: value Text = "text" 0..1;
        /// A further instruction or warning, coded or in words, such as with meals.
        additional_instruction: few_shared CodeableConcept = "additionalInstruction" 0..*;
        /// The instruction in words that the patient understands.
        patient_instruction: value Text = "patientInstruction" 0..1;
        /// When the medicine is to be taken.
        timing: boxed Timing = "timing" 0..1;
        /// That it is taken only when needed: `true`, or the reason that makes it so.
        as_needed: choice DosageAsNeeded = "asNeeded[x]" 0..1;
        /// Part of the body where it goes in, such as the left arm.
        site: shared CodeableConcept = "site" 0..1;
        /// The way into the body, such as by mouth.
        route: shared CodeableConcept = "route" 0..1;
        /// The technique used, such as a slow injection.
        method: shared CodeableConcept = "method" 0..1;
        /// An amount of medicine, per time or per unit of time.
        dose_and_rate: many DosageDoseAndRate = "doseAndRate" 0..*;
        /// The most that may be taken in a length of time, such as 4 g per 24 hours.
        max_dose_per_period: one Ratio = "maxDosePerPeriod" 0..1;
        /// The most that may be taken at one time.
        max_dose_per_administration: one Quantity = "maxDosePerAdministration" 0..1;
        /// The most that one person may take in a lifetime.
        max_dose_per_lifetime: one Quantity = "maxDosePerLifetime" 0..1;
    }
}

part! {
    /// An amount of medicine: the dose of each time, the rate at which it goes in, or both.
    DosageDoseAndRate "Dosage.doseAndRate" ("dosage-definitions.html") {
        /// Where the figures come from, such as ordered or calculated.
        type_: shared CodeableConcept = "type" 0..1;
        /// How much is taken each time.
        dose: choice DosageDoseAndRateDose = "dose[x]" 0..1;
        /// How fast it goes in, as an amount per unit of time.
        rate: choice DosageDoseAndRateRate = "rate[x]" 0..1;
    }
}

choice! {
    /// Whether a medicine is taken only when needed, or what makes it so.
    DosageAsNeeded "Dosage" "asNeeded" {
        primitive Boolean(bool) = "boolean" "Boolean";
        element CodeableConcept(CodeableConcept) = "CodeableConcept" "CodeableConcept";
    }
}

choice! {
    /// How much of a medicine is taken each time.
    DosageDoseAndRateDose "Dosage.doseAndRate" "dose" {
        element Range(Range) = "Range" "Range";
        element Quantity(Quantity) = "Quantity" "Quantity";
    }
}

choice! {
    /// How fast a medicine goes in.
    DosageDoseAndRateRate "Dosage.doseAndRate" "rate" {
        element Ratio(Ratio) = "Ratio" "Ratio";
        element Range(Range) = "Range" "Range";
        element Quantity(Quantity) = "Quantity" "Quantity";
    }
}
