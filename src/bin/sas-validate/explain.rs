//! The pages of codes, made fit for a terminal.

use std::fmt::Write as _;

use fhir_sas::{
    codes::Code,
    findings::{meaning, without_marks},
};
use unicode_width::UnicodeWidthStr;

use crate::{
    fix::FIXABLE,
    text::{Pretty, STRONG, style_of, unbroken},
};

/// Columns of a text if the width is unknown.
const WIDTH: usize = 80;

/// Longer lines are hard to read.
const WIDEST: usize = 100;

/// Where bold text starts and ends.
const BOLD: char = '\u{1}';

/// Names to suggest; for more the message names the list.
const NAMES: usize = 16;

/// The page of a code, of each family that has it; or else the message that there is no such code.
pub(crate) fn page(name: &str, pretty: Pretty) -> Result<String, String> {
    let width = pretty.width.unwrap_or(WIDTH).clamp(20, WIDEST);
    let pages: Vec<_> =
        Code::named(name).map(|code| render(&page_of(code, pretty), width)).collect();
    if pages.is_empty() {
        return Err(pretty.words.no_such_code(name, &near(name)));
    }
    Ok(pages.join("\n"))
}

/// The page as the library has it; of an issue, with whether it can be fixed.
fn page_of(code: Code, pretty: Pretty) -> String {
    let mut page = code.page(pretty.words.0);
    if matches!(code, Code::Issue(_)) {
        let when = FIXABLE.iter().find(|(fixable, _)| *fixable == code.as_str());
        let fixable = pretty.words.fixable(when.map(|(_, when)| *when));
        // before the examples
        let at = page.find("\n## ").unwrap_or(page.len());
        page.insert_str(at, &format!("\n{fixable}\n"));
    }
    page
}

/// All codes with their severity and what they mean, in a line; on a terminal, with as much of it as
/// there is room for.
pub(crate) fn list(pretty: Pretty) -> String {
    let words = pretty.words;
    let kind = |code: Code| words.severity(code.severity());
    let width = |of: &dyn Fn(Code) -> &'static str| {
        Code::all().map(|code| of(code).width()).max().unwrap_or_default()
    };
    let (codes, kinds) = (width(&Code::as_str), width(&kind));
    let room = pretty.width.unwrap_or(usize::MAX).saturating_sub(codes + kinds + 4).max(20);
    let mut list = String::new();
    for code in Code::all() {
        let (kind, style) = (kind(code), style_of(code.severity()));
        let gap = kinds - kind.width();
        let meaning = cut(&meaning(&code.page(words.0)), room);
        // a String takes all that is written
        let _ = writeln!(
            list,
            "{:codes$}  {style}{kind}{style:#}{:gap$}  {meaning}",
            code.as_str(),
            ""
        );
    }
    list
}

/// As much of a text as there is room for.
fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut cut = text.to_owned();
    while cut.width() >= room && cut.pop().is_some() {}
    cut.truncate(cut.trim_end().len());
    cut + "…"
}

/// Codes that a name may stand for: one that is spelt nearly so, and those that have it in them.
fn near(name: &str) -> Vec<&'static str> {
    let wanted = name.to_ascii_lowercase().replace(['_', ' '], "-");
    let wanted = wanted.trim_matches('-');
    let holding = Code::all().map(Code::as_str).filter(|code| {
        // a letter or two are in too many
        wanted.len() > 2 && code.contains(wanted)
    });
    let mut near: Vec<_> = Code::nearest(name).map(Code::as_str).into_iter().collect();
    for code in holding {
        if !near.contains(&code) {
            near.push(code);
        }
    }
    near.truncate(NAMES);
    near
}

/// Markdown without its marks: headings stand out where the stream lets them, code is indented.
fn render(markdown: &str, width: usize) -> String {
    let mut page = Page { out: String::new(), width, text: String::new(), indent: 0, mark: "" };
    let mut in_code = false;
    for line in markdown.lines() {
        let body = line.trim_start();
        if body.starts_with("```") {
            page.end_block();
            in_code = !in_code;
        } else if body.is_empty() {
            page.end_block();
            page.blank();
        } else if in_code || body.starts_with('|') {
            page.end_block();
            page.out.extend(["    ", line, "\n"]);
        } else if let Some(heading) = heading(body) {
            page.end_block();
            // a String takes all that is written
            let _ = writeln!(page.out, "{STRONG}{}{STRONG:#}", inline(heading).replace(BOLD, ""));
        } else {
            let (mark, text) = item(body);
            if !mark.is_empty() {
                page.end_block();
                (page.indent, page.mark) = (line.len() - body.len(), mark);
            }
            page.text.extend([text, " "]);
        }
    }
    page.end_block();
    page.out.truncate(page.out.trim_end().len());
    page.out.push('\n');
    page.out
}

/// What was rendered, and the paragraph or item that is being read.
struct Page<'a> {
    out: String,
    width: usize,
    text: String,
    /// Columns before the mark of an item.
    indent: usize,
    /// `- `; empty: it is no item.
    mark: &'a str,
}

impl Page<'_> {
    /// Writes the paragraph in lines of the width.
    fn end_block(&mut self) {
        let text = inline(&std::mem::take(&mut self.text));
        let (indent, mark) = (std::mem::take(&mut self.indent), std::mem::take(&mut self.mark));
        if text.trim().is_empty() {
            return;
        }
        let hang = indent + mark.width();
        self.out.extend([&*" ".repeat(indent), mark]);
        let mut used = hang;
        let mut bold = false;
        // blanks that bind words are left in them
        for word in unbroken(text.split_ascii_whitespace()) {
            let parts: Vec<_> = word.split(BOLD).collect();
            let width = parts.iter().map(|part| part.width()).sum::<usize>();
            if used > hang && used + 1 + width > self.width {
                self.out.extend(["\n", &*" ".repeat(hang)]);
                used = hang;
            } else if used > hang {
                self.out.push(' ');
                used += 1;
            }
            for (at, part) in parts.into_iter().enumerate() {
                if at > 0 {
                    // a String takes all that is written
                    let _ = if bold {
                        write!(self.out, "{STRONG:#}")
                    } else {
                        write!(self.out, "{STRONG}")
                    };
                    bold = !bold;
                }
                self.out += part;
            }
            used += width;
        }
        self.out.push('\n');
    }

    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

fn heading(line: &str) -> Option<&str> {
    line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#'))
}

/// The mark of a list's item, and its text.
fn item(line: &str) -> (&str, &str) {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let text = if rest.len() < line.len() {
        rest.strip_prefix(". ")
    } else {
        rest.strip_prefix("- ").or_else(|| rest.strip_prefix("* "))
    };
    text.and_then(|text| Some((line.strip_suffix(text)?, text))).unwrap_or(("", line))
}

/// A line without its marks, but for those of bold text.
fn inline(text: &str) -> String {
    without_marks(text, BOLD.encode_utf8(&mut [0; 4]))
}
