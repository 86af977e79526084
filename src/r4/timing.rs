//! When something is to happen, once or again and again.

use super::declare_prelude::*;

backbone_type! {
    /// A schedule of moments: listed one by one, given as a pattern that repeats, or named by a code.
    Timing "Timing" ("datatypes-definitions.html") {
        /// A moment at which it happens or is due; a date alone leaves the hour open.
        event: values DateTime = "event" 0..*;
        /// The pattern after which it comes again, such as three times a day for a week.
        repeat: one TimingRepeat = "repeat" 0..1;
        /// The pattern as a code or in words, such as `BID` for twice a day; when coded, it counts before
        /// `repeat` except for the bounds.
        code: shared CodeableConcept = "code" 0..1;
    }
}

part! {
    /// A pattern that repeats: so many times, for so long, every so often, on which days and at what hours.
    TimingRepeat "Timing.repeat" ("datatypes-definitions.html") {
        /// Between what limits the pattern runs: a length of time, a least and a greatest one, or fixed dates.
        bounds: choice TimingRepeatBounds = "bounds[x]" 0..1;
        /// How many times in all; the fewest when `countMax` is there.
        count: value PositiveInt = "count" 0..1;
        /// The most times in all, making `count` the lower end.
        count_max: value PositiveInt = "countMax" 0..1;
        /// How long each time lasts, in the unit of `durationUnit`; the shortest when `durationMax` is there.
        duration: value Decimal = "duration" 0..1;
        /// The longest that each time lasts, in the unit of `durationUnit`.
        duration_max: value Decimal = "durationMax" 0..1;
        /// Unit of both durations, as a UCUM code: `s`, `min`, `h`, `d`, `wk`, `mo` or `a`.
        duration_unit: value UnitsOfTime = "durationUnit" 0..1;
        /// How many times in each period; absent means once.
        frequency: value PositiveInt = "frequency" 0..1;
        /// The most times in each period, making `frequency` the lower end.
        frequency_max: value PositiveInt = "frequencyMax" 0..1;
        /// Length of the period in which `frequency` counts, in the unit of `periodUnit`: 3 times per 1 `d`.
        period: value Decimal = "period" 0..1;
        /// The greatest length of the period, making `period` the least.
        period_max: value Decimal = "periodMax" 0..1;
        /// Unit of both periods, as a UCUM code: `s`, `min`, `h`, `d`, `wk`, `mo` or `a`.
        period_unit: value UnitsOfTime = "periodUnit" 0..1;
        /// A day of the week on which it happens, `mon` to `sun`.
        day_of_week: values DaysOfWeek = "dayOfWeek" 0..*;
        /// An hour of the day at which it happens, local time `hh:mm:ss` without offset.
        time_of_day: values Time = "timeOfDay" 0..*;
        /// A stretch of the day or an event of daily life that it goes by, such as `MORN` or `ACM`, before
        /// breakfast.
        when: values EventTiming = "when" 0..*;
        /// Minutes before or after the event in `when`, whose code tells which of the two.
        offset: value UnsignedInt = "offset" 0..1;
    }
}

choice! {
    /// Between what limits a pattern runs.
    TimingRepeatBounds "Timing.repeat" "bounds" {
        element Duration(Quantity) = "Duration" "Duration";
        element Range(Range) = "Range" "Range";
        element Period(Period) = "Period" "Period";
    }
}
