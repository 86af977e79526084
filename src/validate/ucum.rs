//! Units of measure: the terms of UCUM, which are written by a grammar rather than listed.
//!
//! Source of the units: UCUM 1.9, as the official validator has it.

/// Brackets within brackets deeper than this are no unit of anything.
const DEEPEST: usize = 16;

/// Whether a text is a term of UCUM: units, each with a prefix and a power, multiplied and divided.
pub(super) fn is_unit(text: &str) -> bool {
    let mut term = Term { rest: text };
    // nothing is the unit 1
    text.is_empty() || (term.read(DEEPEST) && term.rest.is_empty())
}

/// What is still to be read of a term.
struct Term<'t> {
    rest: &'t str,
}

impl Term<'_> {
    fn take(&mut self, mark: char) -> bool {
        let rest = self.rest.strip_prefix(mark);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Components with `/` or `.` between them; a `/` may come first.
    fn read(&mut self, deepest: usize) -> bool {
        loop {
            if self.take('/') {
                continue;
            }
            if !self.component(deepest) {
                return false;
            }
            match self.rest.as_bytes().first() {
                None | Some(b')') => return true,
                Some(b'/' | b'{') => {}
                Some(_) if self.take('.') => {}
                Some(_) => return false,
            }
        }
    }

    fn component(&mut self, deepest: usize) -> bool {
        match self.rest.as_bytes().first() {
            Some(b'{') => self.annotation(),
            Some(b'(') => {
                let inside = deepest.checked_sub(1);
                self.take('(') && inside.is_some_and(|deepest| self.read(deepest)) && self.take(')')
            }
            Some(b'+' | b'-') => self.number(),
            _ => self.symbol(),
        }
    }

    fn annotation(&mut self) -> bool {
        let note = self.rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let Some((note, rest)) = note else { return false };
        self.rest = rest;
        note.is_ascii()
    }

    /// Digits, perhaps with a sign.
    fn number(&mut self) -> bool {
        let digits = self.rest.strip_prefix(['+', '-']).unwrap_or(self.rest);
        self.rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
        self.rest.len() < digits.len()
    }

    /// A number, or a unit that may have a power.
    fn symbol(&mut self) -> bool {
        let (mut named, mut bracketed, mut end) = (false, false, 0);
        for (at, byte) in self.rest.bytes().enumerate() {
            match byte {
                b'[' | b']' if bracketed == (byte == b'[') => return false,
                b'[' | b']' => bracketed = !bracketed,
                b'0'..=b'9' if !named || bracketed => {}
                b'.' if bracketed => {}
                b'a'..=b'z' | b'A'..=b'Z' | b'%' | b'*' | b'^' | b'\'' | b'"' | b'_' => {}
                _ => break,
            }
            named |= !byte.is_ascii_digit();
            end = at + 1;
        }
        // all before that is ASCII
        let (symbol, rest) = self.rest.split_at_checked(end).unwrap_or(("", self.rest));
        self.rest = rest;
        if !named {
            return end > 0;
        }
        let powered = rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
        is_named(symbol) && (!powered || self.number())
    }
}

/// Whether a symbol is a unit, or one of those that may have a prefix with one.
fn is_named(symbol: &str) -> bool {
    let among = |list: &[&str], name: &str| list.binary_search(&name).is_ok();
    let prefixed = |length: usize| {
        symbol
            .split_at_checked(length)
            .is_some_and(|(prefix, rest)| among(&PREFIXES, prefix) && among(&METRIC, rest))
    };
    among(&METRIC, symbol) || among(&OTHERS, symbol) || (1..=2).any(prefixed)
}

/// From yotta to yocto, and those of the powers of two; like the others in the order of their bytes.
const PREFIXES: [&str; 24] = [
    "E", "G", "Gi", "Ki", "M", "Mi", "P", "T", "Ti", "Y", "Z", "a", "c", "d", "da", "f", "h", "k",
    "m", "n", "p", "u", "y", "z",
];

/// The units that may have a prefix.
const METRIC: [&str; 96] = [
    "A", "B", "B[10.nV]", "B[SPL]", "B[V]", "B[W]", "B[kW]", "B[mV]", "B[uV]", "Bd", "Bi", "Bq",
    "By", "C", "Cel", "Ci", "F", "G", "Gal", "Gb", "Gy", "H", "Hz", "J", "K", "Ky", "L", "Lmb",
    "Mx", "N", "Np", "Oe", "Ohm", "P", "Pa", "R", "RAD", "REM", "S", "St", "Sv", "T", "U", "V",
    "W", "Wb", "[G]", "[IU]", "[c]", "[e]", "[eps_0]", "[g]", "[h]", "[iU]", "[k]", "[ly]",
    "[m_e]", "[m_p]", "[mu_0]", "ar", "bar", "bit", "cal", "cal_IT", "cal_[15]", "cal_[20]",
    "cal_m", "cal_th", "cd", "dyn", "eV", "eq", "erg", "g", "g%", "gf", "kat", "l", "lm", "lx",
    "m", "m[H2O]", "m[Hg]", "mho", "mol", "osm", "pc", "ph", "rad", "s", "sb", "sr", "st", "t",
    "tex", "u",
];

/// The units that have none.
const OTHERS: [&str; 211] = [
    "%",
    "%[slope]",
    "'",
    "''",
    "10*",
    "10^",
    "AU",
    "Ao",
    "[APL'U]",
    "[AU]",
    "[Amb'a'1'U]",
    "[BAU]",
    "[Btu]",
    "[Btu_39]",
    "[Btu_59]",
    "[Btu_60]",
    "[Btu_IT]",
    "[Btu_m]",
    "[Btu_th]",
    "[CCID_50]",
    "[CFU]",
    "[Cal]",
    "[Ch]",
    "[D'ag'U]",
    "[EID_50]",
    "[ELU]",
    "[EU]",
    "[FEU]",
    "[FFU]",
    "[GPL'U]",
    "[HPF]",
    "[HP]",
    "[LPF]",
    "[Lf]",
    "[MET]",
    "[MPL'U]",
    "[PFU]",
    "[PNU]",
    "[PRU]",
    "[S]",
    "[TCID_50]",
    "[USP'U]",
    "[acr_br]",
    "[acr_us]",
    "[anti'Xa'U]",
    "[arb'U]",
    "[bbl_us]",
    "[bdsk'U]",
    "[beth'U]",
    "[bf_i]",
    "[bu_br]",
    "[bu_us]",
    "[car_Au]",
    "[car_m]",
    "[cft_i]",
    "[ch_br]",
    "[ch_us]",
    "[cicero]",
    "[cin_i]",
    "[cml_i]",
    "[cr_i]",
    "[crd_us]",
    "[cup_m]",
    "[cup_us]",
    "[cyd_i]",
    "[degF]",
    "[degR]",
    "[den]",
    "[didot]",
    "[diop]",
    "[dpt_us]",
    "[dqt_us]",
    "[dr_ap]",
    "[dr_av]",
    "[drp]",
    "[dye'U]",
    "[fdr_br]",
    "[fdr_us]",
    "[foz_br]",
    "[foz_m]",
    "[foz_us]",
    "[ft_br]",
    "[ft_i]",
    "[ft_us]",
    "[fth_br]",
    "[fth_i]",
    "[fth_us]",
    "[fur_us]",
    "[gal_br]",
    "[gal_us]",
    "[gal_wi]",
    "[gil_br]",
    "[gil_us]",
    "[gr]",
    "[hd_i]",
    "[hnsf'U]",
    "[hp'_C]",
    "[hp'_M]",
    "[hp'_Q]",
    "[hp'_X]",
    "[hp_C]",
    "[hp_M]",
    "[hp_Q]",
    "[hp_X]",
    "[in_br]",
    "[in_i'H2O]",
    "[in_i'Hg]",
    "[in_i]",
    "[in_us]",
    "[ka'U]",
    "[kn_br]",
    "[kn_i]",
    "[knk'U]",
    "[kp_C]",
    "[kp_M]",
    "[kp_Q]",
    "[kp_X]",
    "[lb_ap]",
    "[lb_av]",
    "[lb_tr]",
    "[lbf_av]",
    "[lcwt_av]",
    "[ligne]",
    "[lk_br]",
    "[lk_us]",
    "[lne]",
    "[lton_av]",
    "[mclg'U]",
    "[mesh_i]",
    "[mi_br]",
    "[mi_i]",
    "[mi_us]",
    "[mil_i]",
    "[mil_us]",
    "[min_br]",
    "[min_us]",
    "[nmi_br]",
    "[nmi_i]",
    "[oz_ap]",
    "[oz_av]",
    "[oz_m]",
    "[oz_tr]",
    "[p'diop]",
    "[pH]",
    "[pc_br]",
    "[pca]",
    "[pca_pr]",
    "[pi]",
    "[pied]",
    "[pk_br]",
    "[pk_us]",
    "[pnt]",
    "[pnt_pr]",
    "[pouce]",
    "[ppb]",
    "[ppm]",
    "[ppth]",
    "[pptr]",
    "[psi]",
    "[pt_br]",
    "[pt_us]",
    "[pwt_tr]",
    "[qt_br]",
    "[qt_us]",
    "[rch_us]",
    "[rd_br]",
    "[rd_us]",
    "[rlk_us]",
    "[sc_ap]",
    "[sct]",
    "[scwt_av]",
    "[sft_i]",
    "[sin_i]",
    "[smgy'U]",
    "[smi_us]",
    "[smoot]",
    "[srd_us]",
    "[ston_av]",
    "[stone_av]",
    "[syd_i]",
    "[tb'U]",
    "[tbs_m]",
    "[tbs_us]",
    "[todd'U]",
    "[tsp_m]",
    "[tsp_us]",
    "[twp]",
    "[wood'U]",
    "[yd_br]",
    "[yd_i]",
    "[yd_us]",
    "a",
    "a_g",
    "a_j",
    "a_t",
    "atm",
    "att",
    "b",
    "bit_s",
    "circ",
    "d",
    "deg",
    "gon",
    "h",
    "min",
    "mo",
    "mo_g",
    "mo_j",
    "mo_s",
    "sph",
    "wk",
];

#[cfg(test)]
mod tests {
    use super::is_unit;

    /// Each as the official validator judges it.
    #[test]
    fn terms_are_units_with_prefixes_and_powers_between_operators() {
        for text in [
            "",
            "1",
            "m",
            "km",
            "dam",
            "kg.m/s2",
            "m-2",
            "m+2",
            "/m",
            "//m",
            "(m).s",
            "10*3/uL",
            "10*-3",
            "10^6",
            "{score}",
            "{a}{b}",
            "m{x}/s",
            "{cells}/uL",
            "mm[Hg]",
            "[in_i'H2O]",
            "[in_i]2",
            "B[SPL]",
            "[pH]",
            "%",
            "''",
            "Kibit",
            "24.h",
            "-1",
        ] {
            assert!(is_unit(text), "{text}");
        }
        for text in [
            "zz", "inconnu", "KM", "MIN", "kKm", "min-x", "m.", "m..m", "m/.s", "(", "(m", "()",
            "m()", "(m/s)2", "k[in_i]", "5-", "{x}m", "{é}", "{", "10m", "m2x", "m2*", "[abc", "]",
            "m s", " m", "€/h",
        ] {
            assert!(!is_unit(text), "{text}");
        }
    }

    #[test]
    fn symbols_are_in_order() {
        for list in [&super::PREFIXES[..], &super::METRIC, &super::OTHERS] {
            assert!(list.is_sorted());
        }
    }

    #[test]
    fn brackets_may_not_be_too_deep_for_the_stack() {
        let deep = |count: usize| ["(".repeat(count), "m".to_owned(), ")".repeat(count)].concat();
        assert!(is_unit(&deep(16)));
        assert!(!is_unit(&deep(17)));
        assert!(!is_unit(&deep(1 << 20)));
        assert!(is_unit(&"/m".repeat(1 << 16)));
    }
}
