//! The code that a misspelt text was meant for.

/// The code that a text was meant for: one that is spelt nearly so.
pub(crate) fn nearest<C: Copy>(
    text: &str,
    codes: impl Iterator<Item = C>,
    as_str: fn(C) -> &'static str,
) -> Option<C> {
    // longer texts are no misspelt codes
    let text = Some(text).filter(|text| text.len() <= 64)?;
    let all = codes.map(|code| (distance(text, as_str(code)), code));
    let (distance, code) = all.min_by_key(|(distance, _)| *distance)?;
    (distance * 3 <= as_str(code).len()).then_some(code)
}

/// How many letters are to be added, dropped or changed to make one text of another; case, `_` and blanks do not count.
fn distance(from: &str, to: &str) -> usize {
    let same = |letter: char| match letter {
        '_' | ' ' => '-',
        letter => letter.to_ascii_lowercase(),
    };
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (above, letter) in from.chars().map(same).enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], above + 1);
        for (column, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}
