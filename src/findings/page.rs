//! Parts of the pages of codes.

use crate::diagnostic::Lang;

/// The first sentence of a page.
#[must_use]
pub fn meaning(page: &str) -> String {
    let mut lines = page.lines().skip_while(|line| line.is_empty() || line.starts_with(['#', '-']));
    let lines: Vec<_> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    let text = without_marks(&lines.join(" "), "");
    text.split_once(". ").map_or(text.clone(), |(first, _)| format!("{first}."))
}

/// What a page advises to do; empty when it advises nothing.
#[must_use]
pub fn fix(page: &str, lang: Lang) -> String {
    let label = lang.of(["\n**To fix.** ", "\n**Pour corriger.** "]);
    let Some((_, advice)) = page.split_once(label) else { return String::new() };
    let lines: Vec<_> = advice.lines().take_while(|line| !line.is_empty()).collect();
    without_marks(&lines.join(" "), "")
}

/// Markdown of a line without the marks of links; those of bold text become `bold`.
#[must_use]
pub fn without_marks(text: &str, bold: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for (at, part) in text.split('`').enumerate() {
        if at > 0 {
            plain.push('`');
        }
        if at % 2 == 0 {
            plain += &part.replace("**", bold);
        } else {
            plain += part;
        }
    }
    let mut out = String::with_capacity(plain.len());
    let mut rest = plain.as_str();
    while let Some((before, link)) = rest.split_once("](") {
        let parts = before.rsplit_once('[').zip(link.split_once(')'));
        let Some(((before, label), (address, after))) = parts else {
            out.extend([before, "]("]);
            rest = link;
            continue;
        };
        out.extend([before, label]);
        if label != address {
            out.extend([" (", address, ")"]);
        }
        rest = after;
    }
    out + rest
}
